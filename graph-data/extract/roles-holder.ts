/** Who bears a title: the name after it, before it, its subject, or somebody whom the phrase itself points at. */

import type { Resolved } from "./annotation.ts";
import { bySides, namesAt } from "./roles-apposition.ts";
import type { Phrase } from "./roles-phrase.ts";
import { kindOf, type View } from "./structure-view.ts";
import { antecedent } from "./tree.ts";

export interface Holding {
  readonly holders: readonly number[];
  /** How it is said; part of the rule's name. */
  readonly by: "title" | "apposition" | "copula" | "office" | "reference" | "coordination" | "naming";
  /** Token whose clause decides whether it holds; absent in a noun phrase, which asserts it. */
  readonly clause?: number;
}

/** Verbs that put their object or passive subject into an office, or take it from there. */
const investing = new Set(
  `elect reelect re-elect name appoint make crown declare proclaim swear install inaugurate choose anoint confirm designate pick select enthrone reappoint
   oust depose dismiss sack remove topple overthrow replace restore reinstate impeach fire unseat succeed recognise recognize call hail know describe`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs whose subject is in an office, enters it or leaves it. */
const holding = new Set(
  "become remain serve act work stay continue take step resign retire quit succeed return rule reign govern begin start end be sit stand".split(
    " ",
  ),
);

/**
 * Finds the holders of a title.
 *
 * @param allowed whether the mention's kind may hold it
 */
export function holdersOf(
  resolved: Resolved,
  view: View,
  phrase: Phrase,
  allowed: (mention: number) => boolean,
  naming: boolean,
): Holding | undefined {
  const { title } = phrase;
  const over = view.covering[title.head];
  if (over !== undefined && resolved.mentions[over]?.form === "name" && allowed(over)) {
    return { holders: [over], by: "title" };
  }
  if (phrase.void) return byReference(resolved, view, phrase, allowed);
  const next = namesAt(resolved, view, title.last + 1, "on", title.plural, allowed);
  if (next.length > 0) return { holders: next, by: "title" };
  if (naming) {
    const named = byNaming(resolved, view, phrase, allowed);
    if (named !== undefined) return named;
  }
  return (
    bySides(resolved, view, phrase, allowed) ??
    byPredicate(view, phrase, allowed) ??
    byReference(resolved, view, phrase, allowed)
  );
}

const namedBefore =
  /(?:district|quarter|suburb|neighbou?rhood|borough|ward|province|region|county|prefecture|governorate|oblast|island|valley|peninsula|mountain|prison|camp)$/;

/** "The city of Mosul" is Mosul; "the capital of Haiti" isn't Haiti. */
const namedAfter =
  /(?:city|town|village|hamlet|port|resort|island|islands|archipelago|region|province|state|county|governorate|prefecture|republic|territory|peninsula|valley|strait|lake|river|camp|base|district|suburb|neighbou?rhood|borough|enclave|exclave|municipality|desert|mountain|gulf|bay|emirate)$/;

/** "The city *of Mosul*", "the port *of* Odesa". */
function byNaming(
  resolved: Resolved,
  view: View,
  { title, owners, determiner }: Phrase,
  allowed: (mention: number) => boolean,
): Holding | undefined {
  if (view.words[title.last + 1] !== "of") return undefined;
  // "The Karrada district of Baghdad" has its name before it; "the Virginia city of Norfolk" says where it is.
  const before = owners.find((owner) => owner.by === "before" && resolved.mentions[owner.mention]?.form === "name");
  if (before !== undefined && allowed(before.mention) && namedBefore.test(title.words)) {
    return { holders: [before.mention], by: "naming" };
  }
  if (determiner !== "the" && determiner !== "'s") return undefined;
  if (!namedAfter.test(title.words)) return undefined;
  const at = view.words[title.last + 2] === "the" ? title.last + 3 : title.last + 2;
  const mention = view.starting[at];
  if (mention === undefined || resolved.mentions[mention]?.form !== "name" || !allowed(mention)) return undefined;
  return { holders: [mention], by: "naming" };
}

/** Copulas and verbs of office: "Tusk is prime minister", "became", "was sworn in as", "made him its head". */
function byPredicate(view: View, { title }: Phrase, allowed: (mention: number) => boolean): Holding | undefined {
  const head = view.tokens[title.head];
  if (head === undefined) return undefined;
  const pick = (at: number | undefined): readonly number[] => {
    const joined =
      at === undefined || !title.plural
        ? []
        : (view.children[at] ?? []).filter((child) => view.tokens[child]?.deprel === "conj");
    return (at === undefined ? [] : [at, ...joined]).flatMap((each) => {
      const mention = mentionAt(view, each);
      return mention !== undefined && allowed(mention) ? [mention] : [];
    });
  };
  const own = view.children[title.head] ?? [];
  // "Was *one* of eleven members of the service"
  const said =
    /^(?:one|two|three|four|some|several|part)$/.test(view.words[head.head] ?? "") && head.deprel === "nmod"
      ? head.head
      : title.head;
  const around = view.children[said] ?? [];
  if (around.some((child) => view.tokens[child]?.deprel === "cop")) {
    const subject = around.find((child) => view.tokens[child]?.deprel === "nsubj");
    const holders = pick(bearer(view, said, subject));
    return holders.length === 0 ? undefined : { holders, by: "copula", clause: said };
  }
  const verb = head.head;
  const word = view.tokens[verb];
  if (word === undefined || word.upos !== "VERB") return undefined;
  const as = own.some((child) => view.tokens[child]?.deprel === "case" && view.words[child] === "as");
  const lemma = word.lemma.toLowerCase();
  const complement = /^(?:xcomp|obj|ccomp)$/.test(head.deprel);
  if (!as && !complement) return undefined;
  // "As officials of the two countries held talks": no office, but a clause.
  if (title.plural && as) return undefined;
  const of = (deprel: RegExp): number | undefined =>
    view.children[verb]?.find((child) => child !== title.head && deprel.test(view.tokens[child]?.deprel ?? ""));
  const passive = of(/^nsubj:pass$/);
  const subject = bearer(view, verb, passive ?? of(/^nsubj$/));
  const object = of(/^obj$/) ?? of(/^iobj$/);
  if (investing.has(lemma) && (passive !== undefined || /^VBN$/.test(word.xpos))) {
    const holders = pick(subject ?? (/^acl/.test(word.deprel) ? word.head : undefined));
    return holders.length === 0 ? undefined : { holders, by: "office", clause: verb };
  }
  if (investing.has(lemma) && object !== undefined && lemma !== "succeed") {
    const holders = pick(object);
    return holders.length === 0 ? undefined : { holders, by: "office", clause: verb };
  }
  if ((holding.has(lemma) && (as || lemma === "become" || lemma === "remain")) || as) {
    const holders = pick(subject);
    return holders.length === 0 ? undefined : { holders, by: "office", clause: verb };
  }
  return undefined;
}

/** The subject of a predicate, through a relative pronoun to what the clause describes. */
function bearer(view: View, predicate: number, subject: number | undefined): number | undefined {
  const verb = view.tokens[predicate];
  if (subject !== undefined) return antecedent(view, subject);
  if (verb?.deprel === "acl:relcl") return verb.head;
  if (subject === undefined && verb !== undefined && /^(?:conj|xcomp|advcl)/.test(verb.deprel) && verb.head >= 0) {
    const other = view.children[verb.head]?.find((child) => /^nsubj/.test(view.tokens[child]?.deprel ?? ""));
    return bearer(view, verb.head, other);
  }
  return undefined;
}

/** The mention that a token heads, or that covers it. */
export const mentionAt = (view: View, at: number): number | undefined => view.headed[at] ?? view.covering[at];

/** "The German chancellor told reporters": the phrase itself stands for somebody whom the text has named. */
function byReference(
  resolved: Resolved,
  view: View,
  { title }: Phrase,
  allowed: (mention: number) => boolean,
): Holding | undefined {
  const mention = view.headed[title.head];
  if (mention === undefined || resolved.mentions[mention]?.form !== "nominal") return undefined;
  if ((resolved.referents[mention]?.length ?? 0) === 0 || kindOf(resolved, mention) === undefined) return undefined;
  return allowed(mention) ? { holders: [mention], by: "reference" } : undefined;
}
