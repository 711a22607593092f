/** Reads how a quarrel or talks come out: who fights whom, and that who talked has agreed. */

import type { Drawn } from "./drawn.ts";
import { distinct, type End } from "./ends.ts";
import type { Occasion } from "./events-memory.ts";
import { hasSides, isParty } from "./events-sides.ts";
import { outermost } from "./grammar-nouns.ts";
import { bargaining, concluding, ending, outcomes, quarrels } from "./lexicon/event-words.ts";
import type { Scene } from "./matcher.ts";
import { statusOf } from "./status.ts";
import { childrenBy } from "./tree.ts";

/** Sides that fight or quarrel, by "between": who later makes a truce. */
export function quarrelsOf(scene: Scene, sentence: number): Occasion[] {
  const { grammar } = scene;
  return grammar.tree.tokens.flatMap((token, trigger) => {
    if (token.upos !== "NOUN" || !quarrels.has(grammar.tree.lemmas[trigger] ?? "")) return [];
    const sides = distinct(
      grammar.find(trigger, "between").flatMap((argument) => scene.ends.at(argument.token, "actor")),
    ).filter((side) => isParty(scene, side));
    return sides.length === 2 ? [{ relation: "attacks" as const, sentence, trigger, sides }] : [];
  });
}

export const isBargaining = (lemma: string): boolean => bargaining.has(lemma) && lemma !== "contact";

/** "The talks between A and B ended in a deal": who talked has agreed. */
export function outcomesOf(scene: Scene, here: readonly Occasion[]): Drawn[] {
  const talk = here.find(({ relation }) => relation === "negotiates-with");
  if (talk === undefined || talk.sides.length > 3 || here.some(({ relation }) => relation === "agrees-with")) return [];
  const { tree } = scene.grammar;
  return tree.tokens.flatMap((token, at) => {
    if (token.upos !== "NOUN" || !outcomes.has(tree.lemmas[at] ?? "") || hasSides(scene, at)) return [];
    const governor = tree.tokens[outermost(tree, at)]?.head ?? -1;
    const lemma = tree.lemmas[governor] ?? "";
    const concluded = childrenBy(tree, at, "acl").some((clause) => concluding.has(tree.lemmas[clause] ?? ""));
    const follows =
      ending.has(lemma) && governor < at && (governor === talk.trigger || subjectIs(scene, governor, talk.trigger));
    if (!follows && !(concluded && lemma === "")) return [];
    return pairs(talk.sides).map(([source, target]) => ({
      relation: "agrees-with" as const,
      rule: "agrees-after-talks",
      trigger: at,
      status: statusOf(scene.grammar, at),
      source,
      target,
      confidence: 0.7 * source.fit * target.fit,
    }));
  });
}

const subjectIs = (scene: Scene, verb: number, noun: number): boolean =>
  scene.grammar
    .find(verb, "surface")
    .some(({ token }) => token === noun || outermost(scene.grammar.tree, noun) === token);

export const pairs = (ends: readonly End[]): [End, End][] =>
  ends.flatMap((a, rank) => ends.slice(rank + 1).map((b): [End, End] => [a, b]));
