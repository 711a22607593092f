/** What grammar says of who can be whom: arguments of one verb are kept apart, a subject is taken up below it (after Lappin and Leass 1994). */

import type { Discourse, Trace } from "./coreference-discourse.ts";
import { ancestors, antecedent, childrenBy, isRelativePronoun, isVerb, type Tree } from "./tree.ts";

/** Entities of the mention that a token of the sentence heads or lies in. */
export type Known = (token: number) => readonly number[] | undefined;

/** Verbs by which nobody treats his own: "rejected its decision" is another's decision. */
const opposing = new Set(
  "reject condemn criticise criticize denounce oppose accuse resist dismiss deplore protest deride demand question welcome praise hail".split(
    " ",
  ),
);

/** Entities that grammar keeps apart from the word at a place: its verb's other arguments, and the noun that its relative clause describes. */
export function coArguments(tree: Tree, at: number, known: Known): Set<number> {
  const barred = new Set<number>();
  const token = tree.tokens[at];
  if (token === undefined) return barred;
  const owning = token.deprel === "nmod:poss";
  const argument = owning ? token.head : at;
  const predicate = tree.tokens[argument]?.head ?? -1;
  if (owning) {
    for (const entity of apposedTo(tree, argument, at, known)) barred.add(entity);
    if (!opposing.has(tree.lemmas[predicate] ?? "") || !/^(?:obj|nsubj:pass)/.test(tree.tokens[argument]?.deprel ?? ""))
      return barred;
  }
  for (const child of childrenBy(tree, predicate, "nsubj", "obj", "iobj", "obl")) {
    if (child === argument) continue;
    for (const entity of known(child) ?? []) barred.add(entity);
    for (const other of childrenBy(tree, child, "conj")) for (const entity of known(other) ?? []) barred.add(entity);
  }
  const clause = tree.tokens[predicate];
  const subject = childrenBy(tree, predicate, "nsubj").find((child) => child !== argument);
  if (clause?.deprel.startsWith("acl") && subject !== undefined)
    for (const entity of known(clause.head) ?? []) barred.add(entity);
  // "Putin, who lent him …", wherever the parse has the clause.
  if (subject !== undefined && /^(?:who|which|that)$/i.test(tree.tokens[subject]?.form ?? "")) {
    const before = tree.tokens[subject - 1]?.form === "," ? subject - 2 : subject - 1;
    for (const entity of known(before) ?? []) barred.add(entity);
  }
  // A verb that shares its subject: "X came and thanked him".
  if (clause?.deprel === "conj" && !childrenBy(tree, predicate, "nsubj").length && isVerb(tree, clause.head)) {
    for (const child of childrenBy(tree, clause.head, "nsubj"))
      for (const entity of known(child) ?? []) barred.add(entity);
  }
  if (/^(?:xcomp|advcl)/.test(clause?.deprel ?? "") && !childrenBy(tree, predicate, "nsubj").length) {
    for (const child of childrenBy(tree, clause?.head ?? -1, "nsubj"))
      for (const entity of known(child) ?? []) barred.add(entity);
  }
  return barred;
}

/** Who is in apposition to the owned noun is not its owner: "Lin Jian, her Chinese counterpart". */
function apposedTo(tree: Tree, noun: number, pronoun: number, known: Known): number[] {
  const found = [...(tree.tokens[noun]?.deprel === "appos" ? (known(tree.tokens[noun]?.head ?? -1) ?? []) : [])];
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
    const subject = childrenBy(tree, above, "nsubj")[0];
    if (subject === undefined || subject < pronoun) continue;
    const opening = [pronoun, ...ancestors(tree, pronoun)].find((token) => tree.tokens[token]?.head === above);
    if (opening === undefined || !/^(?:obl|advcl)/.test(tree.tokens[opening]?.deprel ?? "")) continue;
    return known(subject) ?? [];
  }
  return [];
}

/**
 * Entities of the subject of the nearest clause that a word lies in: "Hanoi" for "its" in "which Hanoi regards as its own"; a relative
 * pronoun is what it describes. A subject's own clause does not count.
 */
export function nearestSubject(tree: Tree, at: number, known: Known): readonly number[] {
  const own = /^nsubj/.test(tree.tokens[at]?.deprel ?? "") ? (tree.tokens[at]?.head ?? -1) : -1;
  for (const above of ancestors(tree, at)) {
    if (above === own) continue;
    const subject = childrenBy(tree, above, "nsubj").find((child) => child < at);
    if (subject === undefined) continue;
    const entities = known(subject) ?? [];
    if (entities.length > 0)
      return [...new Set([...entities, ...childrenBy(tree, subject, "conj").flatMap((other) => known(other) ?? [])])];
    if (!isRelativePronoun(tree, subject)) return [];
    const before = tree.tokens[subject - 1]?.form === "," ? subject - 2 : subject - 1;
    const described = known(antecedent(tree, subject)) ?? [];
    return described.length > 0 ? described : (known(before) ?? []);
  }
  return [];
}

/** Entities coordinated at one place: "X, Y and Z". */
export function coordinated(discourse: Discourse, trace: Trace, tree: Tree): readonly number[] {
  const heads = new Set([trace.head, ...childrenBy(tree, trace.head, "conj")]);
  if (heads.size < 2) return [];
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
