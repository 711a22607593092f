/** Who takes part in an event and whether its noun takes up an event told before: the questions that all readers of events ask. */

import type { Argument } from "./arguments.ts";
import { distinct, type End } from "./ends.ts";
import { light, outermost } from "./grammar-nouns.ts";
import { ordinals, pointing } from "./lexicon/event-words.ts";
import type { Scene } from "./matcher.ts";
import { childrenBy } from "./tree.ts";

/** Somebody between sides, and the sides where the phrase itself names them. */
export interface Broker {
  readonly rule: string;
  readonly trigger: number;
  readonly brokers: readonly End[];
  /** Two or more, or none: then they are those of the talks in question. */
  readonly sides: readonly End[];
  /** Sides that are likely only where the text has told of no talks. */
  readonly guessed?: readonly End[];
  /** The word of the event that is brokered, where there is one. */
  readonly event?: number;
  readonly trust: number;
}

/** Who can be a party among those whom some words stand for. */
export const partiesAt = (scene: Scene, words: readonly Argument[]): End[] =>
  distinct(scene.ends.all(words, "actor")).filter((end) => isParty(scene, end));

/** The parties in some roles of a word. */
export const endsBy = (scene: Scene, token: number, ...roles: readonly string[]): End[] =>
  partiesAt(
    scene,
    roles.flatMap((role) => scene.grammar.find(token, role)),
  );

export const isParty = (scene: Scene, { entity }: End): boolean => {
  const kind = scene.resolved.entities[entity]?.kind;
  return kind !== undefined && kind !== "place";
};

/** "between others", "between neighbours": sides that are named and not known are not those of the talks told before. */
export const strangersBetween = (scene: Scene, token: number): boolean => {
  const { tree } = scene.grammar;
  const named = scene.grammar.find(token, "between");
  return named.length > 0 && !named.some((argument) => known.has(tree.lemmas[argument.token] ?? ""));
};
export const known: ReadonlySet<string> = new Set(
  "side two both they capital party delegation camp team country rival enemy foe government army leader man woman one neighbour neighbor".split(
    " ",
  ),
);

export const pairOf = (ends: readonly End[], without: readonly End[]): End[] => {
  const rest = ends.filter(({ entity }) => !without.some((one) => one.entity === entity));
  return rest.length >= 2 ? rest : [];
};

/** Whether the phrase names who takes part. */
export function hasSides(scene: Scene, noun: number): boolean {
  const { grammar } = scene;
  const named = ["with", "between", "among", "poss", "mod"].some((role) =>
    grammar.find(noun, role).some(({ token }) => scene.ends.at(token, "actor").some((end) => isParty(scene, end))),
  );
  return (
    named ||
    light(grammar, noun).some(({ verb }) =>
      grammar.find(verb, "subj").some(({ token }) => scene.ends.at(token, "actor").length > 0),
    )
  );
}

/** "a summit", "an online meeting": a new event, not one told before. */
export const indefinite = (scene: Scene, noun: number): boolean =>
  [noun, outermost(scene.grammar.tree, noun)].some((at) =>
    childrenBy(scene.grammar.tree, at, "det").some((det) => scene.grammar.tree.lemmas[det] === "a"),
  );

/** Whether a noun takes up what was told: "the talks", "earlier rounds", "Talks in Doha resumed". */
export function anaphoric(scene: Scene, noun: number): boolean {
  const { tree } = scene.grammar;
  const outer = outermost(tree, noun);
  // "the talks a year ago at which …" are told of here.
  const restricted = childrenBy(tree, noun, "acl:relcl").some((clause) => {
    const first = Math.min(clause, ...(tree.children[clause] ?? []));
    return !tree.tokens.slice(noun + 1, first + 1).some(({ form }) => form === ",");
  });
  if (restricted) return false;
  return [noun, outer].some((at) => {
    const before = childrenBy(tree, at, "det", "amod", "nummod").map((child) => tree.lemmas[child] ?? "");
    const bare = tree.tokens[at]?.xpos === "NNS" && childrenBy(tree, at, "det").length === 0;
    return bare || before.some((word) => pointing.has(word) || ordinals.has(word));
  });
}

/** "In talks mediated by Kenya, Khartoum gave way to the SPLA": the sides, where a sentence names two parties besides the broker. */
export function onlyTwo(scene: Scene, without: ReadonlySet<number>): End[] {
  const { tree } = scene.grammar;
  const named = distinct(tree.tokens.flatMap((_, at) => scene.ends.at(at, "none")))
    .filter((end) => isParty(scene, end) && !without.has(end.entity))
    .map((end) => ({ ...end, fit: end.fit * 0.85 }));
  return named.length === 2 ? named : [];
}
