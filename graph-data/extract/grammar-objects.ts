/** Objects of verbs, direct and indirect: their own, a passive's subject, the gap of a relative clause, those shared in coordination. */

import type { Argument, Grammar } from "./arguments.ts";
import { nominals, passive, relativePronounBelow, surface } from "./grammar-subjects.ts";
import { months, weekdays } from "./lexicon/calendar.ts";
import { giving } from "./lexicon/light-verbs.ts";
import {
  ancestors,
  childrenBy,
  hasChild,
  isRelativePronoun,
  isVerb,
  prepositionOf,
  relationOf,
  type Tree,
} from "./tree.ts";

export function object(grammar: Grammar, verb: number): Argument[] {
  const { tree } = grammar;
  const all = childrenBy(tree, verb, "obj");
  const bare = all.filter((child) => prepositionOf(tree, child) === "");
  const own = bare.length > 0 ? bare : all;
  if (passive(tree, verb)) {
    if (own.length > 0) return own.flatMap((child) => nominals(tree, child, 1));
    return surface(grammar, verb);
  }
  // "swapped prisoners on Saturday, among them the film-maker": what stands behind a comma is no second object.
  const near = own.filter((child) => !commaBetween(tree, verb, child));
  const last = near[near.length - 1] ?? own[own.length - 1];
  if (last !== undefined) return nominals(tree, last, 1);
  const lone = childrenBy(tree, verb, "iobj")[0];
  if (lone !== undefined) return nominals(tree, lone, 0.95);
  // "overran Ghazni on Thursday": a name right behind the verb that the parser took for a time.
  const name = childrenBy(tree, verb, "obl:unmarked").find(
    (child) =>
      child > verb &&
      tree.tokens[child]?.upos === "PROPN" &&
      tree.tokens.slice(verb + 1, child).every(({ upos }) => upos === "PROPN" || upos === "DET") &&
      !weekdays.has(tree.lemmas[child] ?? "") &&
      !months.has(tree.lemmas[child] ?? ""),
  );
  if (name !== undefined) return nominals(tree, name, 0.9);
  const token = tree.tokens[verb];
  if (token === undefined) return [];
  // "the town Kenya shelled", "the town which Kenya said it had shelled": the noun fills the gap.
  const gap = relativeGap(tree, verb);
  if (gap.length > 0) return gap;
  const head = token.head;
  if (token.deprel === "conj" && isVerb(tree, head)) {
    // "shelled and bombed X": a shared object follows the last verb.
    const objects = childrenBy(tree, head, "obj");
    const shared = objects.filter((child) => child > verb);
    // "the rebels, whom Algiers shelters and arms"
    if (shared.length === 0 && !hasChild(tree, verb, "nsubj", "ccomp", "xcomp"))
      shared.push(...objects.filter((child) => isRelativePronoun(tree, child) && verb - head <= 4));
    if (shared.length > 0) return shared.flatMap((child) => nominals(tree, child, 0.9));
  }
  if (!hasChild(tree, verb, "obl", "xcomp", "ccomp")) {
    const next = childrenBy(tree, verb, "conj").find((child) => isVerb(tree, child) && child - verb <= 4);
    if (next !== undefined && !hasChild(tree, next, "nsubj")) {
      return childrenBy(tree, next, "obj").flatMap((child) => nominals(tree, child, 0.8));
    }
  }
  return [];
}

export const commaBetween = (tree: Tree, from: number, to: number): boolean =>
  tree.tokens.slice(from + 1, to).some(({ form }) => form === ",");

/** The noun that an object-less relative clause describes, where no relative pronoun takes another part in it. */
export function relativeGap(tree: Tree, verb: number): Argument[] {
  let clause = verb;
  for (const above of [verb, ...ancestors(tree, verb)].slice(0, 3)) {
    clause = above;
    const relation = relationOf(tree, clause);
    if (relation === "acl:relcl") break;
    if (!["conj", "xcomp", "ccomp"].includes(relation)) return [];
  }
  const token = tree.tokens[clause];
  if (token?.deprel !== "acl:relcl" || !hasChild(tree, clause, "nsubj", "nsubj:pass")) return [];
  if (hasChild(tree, verb, "ccomp", "xcomp")) return [];
  if (relativePronounBelow(tree, clause)) return [];
  return nominals(tree, token.head, 0.9);
}

export function indirect(grammar: Grammar, verb: number): Argument[] {
  const { tree } = grammar;
  const own = childrenBy(tree, verb, "iobj");
  if (own.length > 0) return own.flatMap((child) => nominals(tree, child, 1));
  const objects = childrenBy(tree, verb, "obj");
  if (passive(tree, verb)) return objects.length > 0 ? surface(grammar, verb) : [];
  const [first] = objects;
  if (objects.length > 1 && first !== undefined) return nominals(tree, first, 0.85);
  // "gave Julian Assange shelter": the name right behind the verb passes for a part of the object.
  if (first === undefined || tree.tokens[first]?.upos !== "NOUN" || !giving.has(tree.lemmas[verb] ?? "")) return [];
  return childrenBy(tree, first, "compound")
    .filter((child) => child === verb + 1 && tree.tokens[child]?.upos === "PROPN")
    .flatMap((child) => nominals(tree, child, 0.85));
}
