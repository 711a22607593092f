/** Who bears a title: the name after it, before it, its subject, or somebody whom the phrase itself points at. */

import type { Resolved } from "./annotation.ts";
import { honorifics } from "./names.ts";
import type { Phrase } from "./roles-phrase.ts";
import { isBreak, isPerson, kindOf, type View } from "./structure-view.ts";
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
  const next = namesFrom(resolved, view, title.last + 1, title.plural, allowed);
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

/** Names that start at a token, titles and honorifics before them skipped; more than one only where asked for. */
function namesFrom(
  resolved: Resolved,
  view: View,
  at: number,
  several: boolean,
  allowed: (mention: number) => boolean,
): readonly number[] {
  const names: number[] = [];
  for (let i = at; i < view.tokens.length; ) {
    const mention = view.starting[i];
    const found = mention === undefined ? undefined : resolved.mentions[mention];
    if (mention !== undefined && found?.form === "name") {
      if (!allowed(mention)) break;
      names.push(mention);
      if (!several) break;
      i = found.last + 1;
      const comma = view.tokens[i]?.form === ",";
      if (!comma && view.words[i] !== "and") break;
      if (comma && view.words[i + 1] === "and") i++;
      i++;
      continue;
    }
    if (names.length > 0 || !honorifics.has(view.words[i] ?? "") || i > at + 3) break;
    i++;
  }
  return names;
}

function namesUntil(
  resolved: Resolved,
  view: View,
  at: number,
  several: boolean,
  allowed: (mention: number) => boolean,
): readonly number[] {
  const names: number[] = [];
  for (let i = at; i >= 0; ) {
    const mention = view.ending[i];
    const found = mention === undefined ? undefined : resolved.mentions[mention];
    if (mention === undefined || found?.form !== "name" || !allowed(mention)) break;
    names.unshift(mention);
    i = found.first - 1;
    while (i >= 0 && honorifics.has(view.words[i] ?? "")) i--;
    if (!several || view.words[i] !== "and") break;
    i--;
    if (view.tokens[i]?.form === ",") i--;
  }
  return names;
}

/** Apposition: "the president of France, *Emmanuel Macron*,", "*Emmanuel Macron*, president of France,". */
function bySides(
  resolved: Resolved,
  view: View,
  phrase: Phrase,
  allowed: (mention: number) => boolean,
): Holding | undefined {
  const right = afterPhrase(resolved, view, phrase, allowed);
  const before = beforePhrase(resolved, view, phrase, allowed);
  // One name is not "…, *6,000 members* of the National Guard".
  const left = phrase.title.plural && before.length < 2 ? [] : before;
  const holders =
    right.length > 0 && left.length > 0
      ? prefersLeft(resolved, view, phrase, left)
        ? left
        : right
      : right.length > 0
        ? right
        : left;
  return holders.length === 0 ? undefined : { holders, by: "apposition" };
}

function afterPhrase(
  resolved: Resolved,
  view: View,
  phrase: Phrase,
  allowed: (mention: number) => boolean,
): readonly number[] {
  const { title } = phrase;
  let at = phrase.last + 1;
  if (phrase.last > title.last) {
    const direct = namesFrom(resolved, view, at, title.plural, allowed);
    if (direct.length > 0) return direct;
  }
  // "The head of the mission in Kosovo since May, Bernard Kouchner,"
  for (
    let skipped = 0;
    skipped < 6 && /^(?:ADP|DET|NOUN|PROPN|NUM|ADJ)$/.test(view.tokens[at]?.upos ?? "");
    skipped++
  ) {
    if (view.starting[at] !== undefined && isPerson(resolved, view.starting[at])) return [];
    at++;
  }
  if (!isBreak(view, at) || /^[.;!?)]$/.test(view.tokens[at]?.form ?? ".")) return [];
  const names = namesFrom(resolved, view, at + 1, title.plural, allowed);
  const lastName = resolved.mentions[names.at(-1) ?? -1];
  if (lastName === undefined) return [];
  const head = view.tokens[lastName.head];
  if (head !== undefined && head.head === title.head && /^(?:appos|flat)/.test(head.deprel)) return names;
  return closes(view, lastName.last + 1) ? names : [];
}

const closes = (view: View, at: number): boolean =>
  isBreak(view, at) || /^(?:who|whose|whom|which)$/.test(view.words[at] ?? "");

function beforePhrase(
  resolved: Resolved,
  view: View,
  phrase: Phrase,
  allowed: (mention: number) => boolean,
): readonly number[] {
  const { title } = phrase;
  // "Chirac, whose foreign minister": never himself.
  if (phrase.determiner === "whose") return [];
  let first = phrase.first;
  // "One of the union's three heads", "among the founders of Fatah".
  if (view.words[first - 1] === "of" && /^(?:one|two|some|part|head|member)$/.test(view.words[first - 2] ?? ""))
    first -= 2;
  while (first > 0 && /^(?:ADV|SCONJ)$/.test(view.tokens[first - 1]?.upos ?? "")) first--;
  const opening = view.tokens[first - 1]?.form ?? "";
  if (!/^[,(—–:-]$/.test(opening) && opening !== "--") return [];
  let end = first - 2;
  // "Anwar Ibrahim, 75, the prime minister"
  if (view.tokens[end]?.upos === "NUM" && view.tokens[end - 1]?.form === ",") end -= 2;
  const names = namesUntil(resolved, view, end, title.plural, allowed);
  const name = resolved.mentions[names.at(-1) ?? -1];
  if (name === undefined) return [];
  const head = view.tokens[title.head];
  if (head?.deprel === "appos" && head.head >= name.first && head.head <= name.last) return names;
  return closesLater(view, phrase.last + 1) ? names : [];
}

/** Does the phrase end at a comma before any verb of its own follows? */
function closesLater(view: View, at: number): boolean {
  for (let i = at; i < at + 12; i++) {
    if (closes(view, i)) return true;
    const token = view.tokens[i];
    if (token === undefined) return true;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos)) return view.words[i - 1] === "who" || view.words[i - 1] === "that";
    if (/^(?:whom|whose|who)$/.test(view.words[i] ?? "")) return true;
    if (view.words[i] === "and") return i === at;
  }
  return false;
}

/** "After meeting *Sarkozy*, the chancellor, *Merkel*, …" against "*Sarkozy*, the president, *Merkel*, the chancellor, and …". */
function prefersLeft(resolved: Resolved, view: View, phrase: Phrase, left: readonly number[]): boolean {
  const name = resolved.mentions[left.at(-1) ?? -1];
  const title = view.tokens[phrase.title.head];
  if (name === undefined || title === undefined) return false;
  const before = view.tokens[name.first - 1];
  if (before !== undefined && /^(?:ADP|VERB)$/.test(before.upos)) return false;
  if (title.deprel === "appos" && title.head >= name.first && title.head <= name.last) return true;
  return before === undefined || before.upos === "PUNCT" || before.upos === "CCONJ";
}

/** Copulas and verbs of office: "Tusk is prime minister", "became", "was sworn in as", "made him its head". */
function byPredicate(view: View, { title }: Phrase, allowed: (mention: number) => boolean): Holding | undefined {
  const head = view.tokens[title.head];
  if (head === undefined) return undefined;
  const pick = (at: number | undefined): readonly number[] => {
    const mention = at === undefined ? undefined : mentionAt(view, at);
    return mention !== undefined && allowed(mention) ? [mention] : [];
  };
  const own = view.children[title.head] ?? [];
  if (own.some((child) => view.tokens[child]?.deprel === "cop")) {
    const subject = own.find((child) => view.tokens[child]?.deprel === "nsubj");
    const holders = pick(bearer(view, title.head, subject));
    return holders.length === 0 ? undefined : { holders, by: "copula", clause: title.head };
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
