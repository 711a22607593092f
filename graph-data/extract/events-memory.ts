/** Remembers who talked, met and agreed with whom, so that "the talks" and "the deal" of later sentences have their sides. */

import type { Relation } from "../schema.ts";
import { distinct, type End } from "./ends.ts";

/** Sides brought together by one word of talk. */
export interface Occasion {
  readonly relation: Relation;
  readonly sentence: number;
  readonly trigger: number;
  readonly sides: readonly End[];
}

/** A relation of talk as the rules drew it. */
export interface Talk {
  readonly relation: Relation;
  readonly trigger: number;
  readonly source: End;
  readonly target: End;
  readonly confidence: number;
}

const shared: ReadonlySet<Relation> = new Set([
  "negotiates-with",
  "meets",
  "agrees-with",
  "restores-ties-with",
  "swaps-prisoners-with",
  "attacks",
]);

/** The talks of one sentence, one occasion for each word that tells of them. */
export function occasionsOf(talks: readonly Talk[], sentence: number, least: number): Occasion[] {
  const byWord = new Map<string, { relation: Relation; trigger: number; sides: End[] }>();
  for (const { relation, trigger, source, target, confidence } of talks) {
    if (!shared.has(relation) || confidence < least) continue;
    const key = `${trigger} ${relation}`;
    const found = byWord.get(key) ?? { relation, trigger, sides: [] };
    found.sides.push(source, target);
    byWord.set(key, found);
  }
  return [...byWord.values()].map(({ relation, trigger, sides }) => ({
    relation,
    sentence,
    trigger,
    sides: distinct(sides),
  }));
}

/** How many sentences back "the talks" may reach. */
const reach = 4;

/**
 * The occasion that a word of talk without sides of its own takes up: the latest of a relation that fits it, else the latest.
 *
 * @param occasions in the order of the text
 * @param wanted relations in the order of preference
 */
export function recalled(
  occasions: readonly Occasion[],
  sentence: number,
  wanted: readonly Relation[],
  without: ReadonlySet<number>,
): Occasion | undefined {
  const fitting = occasions.filter(
    (one) => sentence - one.sentence <= reach && one.sides.filter(({ entity }) => !without.has(entity)).length >= 2,
  );
  let best: Occasion | undefined;
  let cost = Number.POSITIVE_INFINITY;
  for (const one of fitting) {
    const rank = wanted.indexOf(one.relation);
    if (rank < 0) continue;
    const each = (sentence - one.sentence) * 2 + rank * 1.5;
    if (each <= cost) {
      best = one;
      cost = each;
    }
  }
  return best;
}
