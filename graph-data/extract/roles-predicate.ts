/** Who holds an office by what a verb says of it: "is", "became", "was sworn in as", "made him its head", "its members include". */

import type { Resolved } from "./annotation.ts";
import type { Holding } from "./roles-holder.ts";
import type { Phrase } from "./roles-phrase.ts";
import type { Title } from "./roles-title.ts";
import type { View } from "./structure-view.ts";
import { antecedent } from "./tree.ts";

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

/** Copulas and verbs of office: "Tusk is prime minister", "became", "was sworn in as", "made him its head". */
export function byPredicate(
  resolved: Resolved,
  view: View,
  { title, first }: Phrase,
  allowed: (mention: number) => boolean,
): Holding | undefined {
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
      : (oneOf(view, first) ?? title.head);
  const inverted = turned(resolved, view, title, allowed);
  if (inverted !== undefined) return inverted;
  const around = view.children[said] ?? [];
  if (around.some((child) => view.tokens[child]?.deprel === "cop")) {
    const subject = around.find((child) => view.tokens[child]?.deprel === "nsubj");
    const holders = pick(bearer(view, said, subject));
    if (holders.length > 0) return { holders, by: "copula", clause: said };
  }
  const named = namedTo(resolved, view, first, allowed);
  if (named !== undefined) return named;
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
  // The parse often takes whom a verb names for what it names him.
  const object = of(/^obj$/) ?? of(/^iobj$/) ?? (complement ? of(/^xcomp$/) : undefined);
  if (investing.has(lemma) && (passive !== undefined || /^VBN$/.test(word.xpos))) {
    const holders = pick(subject ?? (/^acl/.test(word.deprel) ? word.head : undefined));
    return holders.length === 0 ? undefined : { holders, by: "office", clause: verb };
  }
  if (investing.has(lemma) && object !== undefined) {
    // "Tadin succeeded Borek as head of the league": both headed it.
    const entering = /^(?:succeed|replace|follow|supplant)$/.test(lemma) ? pick(subject) : [];
    const holders = [...entering, ...pick(object)];
    const giver = entering.length > 0 || subject === undefined ? undefined : mentionAt(view, subject);
    return holders.length === 0
      ? undefined
      : { holders, by: "office", clause: verb, ...(giver === undefined ? {} : { giver }) };
  }
  if ((holding.has(lemma) && (as || lemma === "become" || lemma === "remain")) || as) {
    const holders = pick(subject);
    return holders.length === 0 ? undefined : { holders, by: "office", clause: verb };
  }
  return undefined;
}

/** "Elected *Rada Milos* president": the name between the verb and the title, whatever the parse hangs it on. */
function namedTo(
  resolved: Resolved,
  view: View,
  first: number,
  allowed: (mention: number) => boolean,
): Holding | undefined {
  const mention = view.ending[first - 1];
  const name = mention === undefined ? undefined : resolved.mentions[mention];
  if (mention === undefined || name?.form !== "name" || !allowed(mention)) return undefined;
  const verb = name.first - 1;
  if (view.tokens[verb]?.upos !== "VERB" || !investing.has(view.lemmas[verb] ?? "")) return undefined;
  const subject = (view.children[verb] ?? []).find((child) => view.tokens[child]?.deprel === "nsubj");
  const giver = subject === undefined ? undefined : mentionAt(view, subject);
  return { holders: [mention], by: "office", clause: verb, ...(giver === undefined ? {} : { giver }) };
}

/** "The chairman of the league is *Tadin*", "its members include *Serbia* and *Norway*", "among the newcomers are *Egypt* and *Iran*". */
function turned(
  resolved: Resolved,
  view: View,
  title: Title,
  allowed: (mention: number) => boolean,
): Holding | undefined {
  const head = view.tokens[title.head];
  const above = head?.head ?? -1;
  const predicate = view.tokens[above];
  if (head === undefined || predicate === undefined) return undefined;
  const named = (token: number): readonly number[] =>
    [token, ...(view.children[token] ?? []).filter((child) => view.tokens[child]?.deprel === "conj")].flatMap(
      (each) => {
        const mention = mentionAt(view, each);
        return mention !== undefined && allowed(mention) && resolved.mentions[mention]?.form === "name"
          ? [mention]
          : [];
      },
    );
  const below = view.children[above] ?? [];
  if (head.deprel === "nsubj" && below.some((child) => view.tokens[child]?.deprel === "cop")) {
    const holders = named(above);
    return holders.length === 0 ? undefined : { holders, by: "copula", clause: above };
  }
  const among = (view.children[title.head] ?? []).some((child) => view.words[child] === "among");
  if (among && above !== title.head && below.some((child) => view.tokens[child]?.deprel === "cop")) {
    const holders = named(above);
    if (holders.length > 0) return { holders, by: "copula", clause: above };
  }
  // "At the head of the league stands *Milos*"
  if (/^obl/.test(head.deprel) && above > title.head && /^(?:stand|sit)$/.test(view.lemmas[above] ?? "")) {
    const holders = below
      .filter((child) => child > above && /^(?:obj|nsubj)/.test(view.tokens[child]?.deprel ?? ""))
      .flatMap(named);
    if (holders.length > 0) return { holders, by: "copula", clause: above };
  }
  if (head.deprel === "nsubj" && /^(?:include|comprise|number)$/.test(view.lemmas[above] ?? "")) {
    const holders = below.filter((child) => view.tokens[child]?.deprel === "obj").flatMap(named);
    return holders.length === 0 ? undefined : { holders, by: "copula", clause: above };
  }
  return undefined;
}

/** "One of eleven *serving* members", where the parse took the participle for a verb: the predicate is "one". */
function oneOf(view: View, first: number): number | undefined {
  let at = first - 1;
  while (/^(?:NUM|ADJ|VERB|DET)$/.test(view.tokens[at]?.upos ?? "") && at > first - 5) at--;
  return view.words[at] === "of" && view.words[at - 1] === "one" ? at - 1 : undefined;
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
