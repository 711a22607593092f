/** What grammar says of who can be whom: arguments of one verb are kept apart, a subject is taken up below it (after Lappin and Leass 1994). */

import type { Discourse, Trace } from "./coreference-discourse.ts";
import {
  ancestors,
  antecedent,
  childrenBy,
  isNominal,
  isRelativePronoun,
  isVerb,
  relationOf,
  type Tree,
} from "./tree.ts";

/** Entities of the mention that a token of the sentence heads or lies in. */
export type Known = (token: number) => readonly number[] | undefined;

/** Verbs by which nobody treats his own: "rejected its decision" is another's decision. */
const opposing = new Set(
  "reject condemn criticise criticize denounce oppose accuse resist dismiss deplore protest deride demand question welcome praise hail".split(
    " ",
  ),
);

/** Verbs whose object does what their complement says: "urged Vietnam to keep its fishermen out". */
const controlling = new Set(
  "ask urge tell order want persuade force allow press invite beg help let make get enable encourage require oblige compel instruct push pressure permit expect call challenge lead warn dare authorise authorize".split(
    " ",
  ),
);

/** Verbs that tell somebody something of himself: "warned Kenya that its towers would tumble". */
const informing = new Set("warn tell remind assure inform notify reassure promise accuse".split(" "));

/**
 * A verb's subject: its own, that of the verb it is coordinated with, or the noun at the root that a relative clause has cut off from its verb
 * ("Sarraj, who had met Haftar, accused him" is often read so).
 */
export function subjectOf(tree: Tree, verb: number, depth = 0): number | undefined {
  const [own] = childrenBy(tree, verb, "nsubj");
  if (own !== undefined) return own;
  const token = tree.tokens[verb];
  if (token === undefined || depth > 4 || token.head < 0) return undefined;
  if (token.deprel === "conj" && isVerb(tree, token.head)) return subjectOf(tree, token.head, depth + 1);
  if (/^(?:xcomp|advcl|ccomp)/.test(token.deprel) && controlling.has(tree.lemmas[token.head] ?? "")) {
    const object = childrenBy(tree, token.head, "obj", "iobj").find((child) => child < verb);
    if (object !== undefined && childrenBy(tree, verb, "aux").length === 0) return object;
  }
  if (/^VB[GN]?$/.test(token.xpos) && childrenBy(tree, verb, "aux").length === 0) return undefined;
  if (/^(?:advcl|parataxis|acl)/.test(token.deprel) && childrenBy(tree, verb, "mark").length === 0) {
    for (const above of ancestors(tree, verb)) {
      if (relationOf(tree, above) === "root" && isNominal(tree, above) && above < verb) return above;
    }
  }
  return beside(tree, verb);
}

/** The noun right before a finite verb that has no subject: "after Donald Trump telephoned both leaders", read as "after Donald Trump". */
function beside(tree: Tree, verb: number): number | undefined {
  let at = verb - 1;
  while (/^(?:AUX|ADV|PART)$/.test(tree.tokens[at]?.upos ?? "")) at--;
  return tree.tokens[at]?.upos === "PROPN" ? at : undefined;
}

/** The entities that a token stands for, also through its apposition and, if it is a relative pronoun, what it describes. */
export function whoAt(tree: Tree, token: number, known: Known): readonly number[] {
  if (isRelativePronoun(tree, token)) {
    const before = tree.tokens[token - 1]?.form === "," ? token - 2 : token - 1;
    const described = antecedent(tree, token);
    const found = described === token ? [] : whoAt(tree, described, known);
    return found.length > 0 ? found : (known(before) ?? []);
  }
  const own = known(token) ?? [];
  if (own.length > 0) return own;
  for (const child of childrenBy(tree, token, "appos", "flat", "nmod:desc")) {
    const found = known(child) ?? [];
    if (found.length > 0) return found;
  }
  return [];
}

const all = (tree: Tree, token: number, known: Known): number[] => [
  ...whoAt(tree, token, known),
  ...childrenBy(tree, token, "conj").flatMap((other) => whoAt(tree, other, known)),
];

/** Entities that grammar keeps apart from the word at a place: its verb's other arguments, and the noun that its relative clause describes. */
export function coArguments(tree: Tree, at: number, known: Known): Set<number> {
  const barred = new Set<number>();
  const token = tree.tokens[at];
  if (token === undefined) return barred;
  const bar = (entities: readonly number[]): void => {
    for (const entity of entities) barred.add(entity);
  };
  const owning = token.deprel === "nmod:poss";
  const argument = owning ? token.head : at;
  const predicate = tree.tokens[argument]?.head ?? -1;
  if (owning) {
    bar(apposedTo(tree, argument, at, known));
    if (!opposing.has(tree.lemmas[predicate] ?? "")) return barred;
    if (!/^(?:obj|nsubj:pass)/.test(relationOf(tree, argument))) return barred;
  }
  for (const child of childrenBy(tree, predicate, "nsubj", "obj", "iobj", "obl", "xcomp")) {
    // "Called President de Klerk honest": a name is no complement.
    if (relationOf(tree, child) === "xcomp" && tree.tokens[child]?.upos !== "PROPN") continue;
    if (child !== argument) bar(all(tree, child, known));
  }
  const subject = subjectOf(tree, predicate);
  if (subject !== undefined && subject !== argument) bar(all(tree, subject, known));
  // "Telephoned Abbas to assure him": who telephones assures.
  const clause = tree.tokens[predicate];
  if (subject === undefined && /^(?:xcomp|advcl|acl)/.test(clause?.deprel ?? "")) {
    const above = subjectOf(tree, clause?.head ?? -1);
    if (above !== undefined) bar(all(tree, above, known));
  }
  return barred;
}

/** Who is in apposition to the owned noun is not its owner: "Lin Jian, her Chinese counterpart". */
function apposedTo(tree: Tree, noun: number, pronoun: number, known: Known): number[] {
  const found = relationOf(tree, noun) === "appos" ? [...(known(tree.tokens[noun]?.head ?? -1) ?? [])] : [];
  for (const child of childrenBy(tree, noun, "appos", "flat")) found.push(...(known(child) ?? []));
  if (tree.tokens[pronoun - 1]?.form === ",") found.push(...(known(pronoun - 2) ?? []));
  if (tree.tokens[noun + 1]?.form === "," && tree.tokens[noun + 2]?.upos === "PROPN")
    found.push(...(known(noun + 2) ?? []));
  return found;
}

/** The subject that a sentence's opening phrase looks forward to: "Addressing a crowd with his ally, Saakashvili said …". */
export function lookedForward(tree: Tree, pronoun: number, known: Known): readonly number[] {
  for (const above of ancestors(tree, pronoun)) {
    if (!isVerb(tree, above) || above < pronoun) continue;
    const [subject] = childrenBy(tree, above, "nsubj");
    if (subject === undefined || subject < pronoun) continue;
    const opening = [pronoun, ...ancestors(tree, pronoun)].find((token) => tree.tokens[token]?.head === above);
    if (opening === undefined || !/^(?:obl|advcl)/.test(relationOf(tree, opening))) continue;
    return whoAt(tree, subject, known);
  }
  return [];
}

/**
 * Entities of the subject of the nearest clause that a word lies in: "Hanoi" for "its" in "which Hanoi regards as its own"; a relative
 * pronoun is what it describes. A subject's own clause does not count.
 */
export function nearestSubject(tree: Tree, at: number, known: Known): readonly number[] {
  const own = /^nsubj/.test(relationOf(tree, at)) ? (tree.tokens[at]?.head ?? -1) : -1;
  for (const above of ancestors(tree, at)) {
    const told =
      informing.has(tree.lemmas[tree.tokens[above]?.head ?? -1] ?? "") &&
      /^(?:ccomp|advcl)/.test(relationOf(tree, above));
    const [listener] = told ? childrenBy(tree, tree.tokens[above]?.head ?? -1, "obj", "iobj") : [];
    if (
      listener !== undefined &&
      listener < at &&
      subjectOf(tree, above) !== undefined &&
      (subjectOf(tree, above) ?? 0) >= at
    )
      return all(tree, listener, known);
    if (above === own) continue;
    const subject = subjectOf(tree, above);
    if (subject === undefined || subject >= at) continue;
    return [...new Set(all(tree, subject, known))];
  }
  return [];
}

/** Entities coordinated at one place: "X, Y and Z", "Ukraine's president, X, and Russia's Y". */
export function coordinated(discourse: Discourse, trace: Trace, tree: Tree): readonly number[] {
  const base = relationOf(tree, trace.head) === "appos" ? (tree.tokens[trace.head]?.head ?? trace.head) : trace.head;
  const bases = [
    ...new Set([base, ...childrenBy(tree, base, "conj"), trace.head, ...childrenBy(tree, trace.head, "conj")]),
  ];
  if (bases.length < 2) return [];
  const heads = new Set([trace.head, ...bases, ...bases.flatMap((one) => childrenBy(tree, one, "appos", "flat"))]);
  const group: number[] = [];
  for (const other of discourse.back(trace.sentence, 0)) {
    const [entity] = other.entities;
    if (!heads.has(other.head) || other.entities.length !== 1 || entity === undefined) continue;
    // "The Ulster Unionists and John Hume" is mostly a slip of the parse.
    const kind = discourse.drafts[entity]?.kind;
    const first = discourse.drafts[trace.entities[0] ?? -1]?.kind;
    if (kind === first || (kind !== "person" && first !== "person")) group.unshift(entity);
  }
  return [...new Set(group)];
}
