/** From a piece of land to the place that it is of: "most of Anbar", "an airfield at Gamil", "four regions, among them Kherson". */

import type { Grammar } from "./arguments.ts";
import { distinct, type End } from "./end.ts";
import { fractions, grounds } from "./lexicon/forces.ts";
import { partitives } from "./lexicon/stand-ins.ts";
import { childrenBy, conjuncts } from "./tree.ts";

/** What the finder of ends knows of a word: whom it names, and what land it leads to. */
export interface Landmarks {
  readonly named: (token: number) => readonly End[] | undefined;
  readonly at: (token: number) => readonly End[];
}

/** Where a piece of land names what it is of; last, what it is said to be. */
const landRoles = [
  "including",
  "such-as",
  "of",
  "in",
  "at",
  "mod",
  "poss",
  "on",
  "above",
  "along",
  "around",
  "beside",
  "inside",
  "within",
  "surface",
] as const;

/** "most of Anbar", "an airfield at Gamil", "the lake's western shore": the place of which the noun is a piece. */
export function groundAt(grammar: Grammar, token: number, landmarks: Landmarks): readonly End[] {
  const { tree } = grammar;
  const lemma = tree.lemmas[token] ?? "";
  const counting =
    partitives.has(lemma) || fractions.has(lemma) || /^(?:NUM|SYM)$/.test(tree.tokens[token]?.upos ?? "");
  if (!counting && !grounds.has(lemma)) return [];
  const listed = amongThem(grammar, token, landmarks);
  if (listed.length > 0) return listed;
  for (const role of counting ? ["of"] : landRoles) {
    const found = grammar
      .find(token, role)
      // "its western shore" tells whose, not where.
      .filter(
        (argument) => argument.token !== token && argument.fit >= 0.8 && tree.tokens[argument.token]?.upos !== "PRON",
      )
      .flatMap((argument) =>
        landmarks.at(argument.token).map((end) => ({ ...end, fit: end.fit * argument.fit * 0.9 })),
      );
    if (found.length > 0) return distinct(found);
  }
  return [];
}

/** "four regions, *among them Kherson and Donetsk*", "the areas they had seized, among them Sanaa". */
function amongThem({ tree }: Grammar, token: number, { named }: Landmarks): readonly End[] {
  if (tree.tokens[token]?.xpos !== "NNS") return [];
  const them = tree.tokens.findIndex(
    ({ form }, at) =>
      at > token + 1 && at < token + 10 && form.toLowerCase() === "them" && tree.lemmas[at - 1] === "among",
  );
  if (them < 0) return [];
  const names = [...childrenBy(tree, them, "appos", "conj"), them + 1];
  const found = names.flatMap((name) => conjuncts(tree, name)).flatMap((name) => named(name) ?? []);
  return distinct(found.map((end) => ({ ...end, fit: end.fit * 0.85 })));
}
