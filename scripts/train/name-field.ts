/** Trains the table of names: a conditional random field over the traits of words, by AdaGrad, its weights averaged. */

import { checkOf, type NameField, placeOf } from "../../graph-data/extract/name-field.ts";
import { TraitReader } from "../../graph-data/extract/name-traits.ts";
import { marginals, tags } from "./name-chances.ts";
import { Random } from "./random.ts";
import type { WordVectors } from "./vectors.ts";

/** A sentence to learn names from; -1 where its source leaves a word open. */
export interface NameLesson {
  readonly forms: readonly string[];
  readonly names: readonly number[];
  /** What it counts. */
  readonly weight: number;
}

export interface NamePlan {
  readonly epochs: number;
  readonly seed: number;
  readonly rate: number;
  /** Share of a word's traits that each look leaves out. */
  readonly drop: number;
  /** Pulls weights to nothing. */
  readonly pull: number;
  /** A trait was seen this often. */
  readonly least: number;
  /** Traits to keep, those of the greatest weights, and places in the table, a power of two. */
  readonly traits: number;
  readonly places: number;
  /** What the table counts beside the networks. */
  readonly share: number;
}

interface Item {
  readonly rows: readonly Int32Array[];
  readonly gold: Int8Array;
  readonly weight: number;
}

/** Sentences with their traits numbered, and what each number stands for. */
function prepare(
  lessons: readonly NameLesson[],
  reader: TraitReader,
  least: number,
): { items: Item[]; traits: number[] } {
  const read = lessons.map(({ forms }) => reader.read(forms).map((traits) => Int32Array.from(traits)));
  const counts = new Map<number, number>();
  for (const rows of read)
    for (const row of rows) for (const trait of row) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const traits = [...counts].filter(([, count]) => count >= least).map(([trait]) => trait);
  const numbers = new Map(traits.map((trait, i) => [trait, i]));
  const items = lessons.map(({ names, weight }, s): Item => {
    const rows = (read[s] ?? []).map((row) => row.map((trait) => numbers.get(trait) ?? -1).filter((n) => n >= 0));
    return { rows, gold: Int8Array.from(names), weight };
  });
  return { items, traits };
}

/** Averages of weights that were taken now and then. */
class Mean {
  readonly sums: Float64Array;
  count = 0;

  constructor(size: number) {
    this.sums = new Float64Array(size);
  }

  take(values: Float32Array): void {
    for (let q = 0; q < values.length; q++) this.sums[q] = (this.sums[q] ?? 0) + (values[q] ?? 0);
    this.count++;
  }

  values(): Float32Array {
    return Float32Array.from(this.sums, (sum) => sum / Math.max(this.count, 1));
  }
}

const snapshotEvery = 2000;
/** Smaller gradients move nothing. */
const least = 1e-4;

/** The field's weights: traits × tags, and what follows what. */
function learn(
  items: readonly Item[],
  traits: number,
  plan: NamePlan,
): { weights: Float32Array; follows: Float32Array } {
  const { rate, drop, pull } = plan;
  const weights = new Float32Array(traits * tags);
  const squares = new Float32Array(traits * tags);
  const follows = new Float32Array((tags + 1) * tags);
  const followSquares = new Float32Array(follows.length);
  const means = { weights: new Mean(weights.length), follows: new Mean(follows.length) };
  const random = new Random(plan.seed);
  const order = items.map((_, i) => i);
  const scale = 1 / (1 - drop);
  let seen = 0;
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    for (const index of random.shuffle(order)) {
      const { rows, gold, weight } = items[index] as Item;
      const kept = rows.map((row) => row.filter(() => random.next() >= drop));
      const scores = new Float64Array(rows.length * tags);
      kept.forEach((row, i) => {
        for (const n of row) {
          for (let k = 0; k < tags; k++) {
            scores[i * tags + k] = (scores[i * tags + k] ?? 0) + (weights[n * tags + k] ?? 0) * scale;
          }
        }
      });
      const free = marginals(scores, rows.length, follows);
      const told = marginals(scores, rows.length, follows, gold);
      kept.forEach((row, i) => {
        for (let k = 0; k < tags; k++) {
          const slope = ((free.words[i * tags + k] ?? 0) - (told.words[i * tags + k] ?? 0)) * weight * scale;
          if (Math.abs(slope) < least) continue;
          for (const n of row) {
            const q = n * tags + k;
            const step = slope + pull * (weights[q] ?? 0);
            squares[q] = (squares[q] ?? 0) + step * step;
            weights[q] = (weights[q] ?? 0) - (rate * step) / Math.sqrt((squares[q] ?? 0) + 1);
          }
        }
      });
      for (let q = 0; q < follows.length; q++) {
        const step = ((free.pairs[q] ?? 0) - (told.pairs[q] ?? 0)) * weight;
        followSquares[q] = (followSquares[q] ?? 0) + step * step;
        follows[q] = (follows[q] ?? 0) - (rate * step) / Math.sqrt((followSquares[q] ?? 0) + 1);
      }
      if (++seen % snapshotEvery !== 0 && seen !== items.length * plan.epochs) continue;
      means.weights.take(weights);
      means.follows.take(follows);
    }
  }
  return { weights: means.weights.values(), follows: means.follows.values() };
}

/** The strongest traits in a table of checks, their weights in eight bits. */
function tabulate(
  traits: readonly number[],
  weights: Float32Array,
  plan: NamePlan,
): Pick<NameField, "checks" | "weights" | "scale"> {
  const size = (n: number): number => {
    let sum = 0;
    for (let k = 0; k < tags; k++) sum += (weights[n * tags + k] ?? 0) ** 2;
    return sum;
  };
  const sizes = traits.map((_, n) => size(n));
  const order = traits.map((_, n) => n).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const checks = new Uint8Array(plan.places);
  const table = new Int8Array(plan.places * tags);
  const most = weights.reduce((top, w) => Math.max(top, Math.abs(w)), 0);
  const step = most / 127;
  const mask = plan.places - 1;
  for (const n of order.slice(0, plan.traits)) {
    const trait = traits[n] ?? 0;
    // Two traits with one place and check can't be told apart: the stronger has it.
    if (placeOf(checks, trait) >= 0) continue;
    let place = trait & mask;
    while (checks[place] !== 0) place = (place + 1) & mask;
    checks[place] = checkOf(trait);
    for (let k = 0; k < tags; k++)
      table[place * tags + k] = step > 0 ? Math.round((weights[n * tags + k] ?? 0) / step) : 0;
  }
  return { checks, weights: table, scale: Math.fround(step * plan.share) };
}

/**
 * Trains the table.
 *
 * @param groups each word's coarse and fine group, as `groupWords` gives them
 */
export function trainNameField(
  lessons: readonly NameLesson[],
  vectors: WordVectors,
  groups: Uint8Array,
  plan: NamePlan,
): NameField {
  const rows = new Map(vectors.words.map((word, i) => [word, i]));
  const reader = new TraitReader((normal) => {
    const row = rows.get(normal);
    return row === undefined ? [0, 0] : [1 + (groups[2 * row] ?? 0), 1 + (groups[2 * row + 1] ?? 0)];
  });
  const { items, traits } = prepare(
    lessons.filter(({ forms }) => forms.length > 0),
    reader,
    plan.least,
  );
  const { weights, follows } = learn(items, traits.length, plan);
  return { ...tabulate(traits, weights, plan), follows: follows.map((w) => w * plan.share), groups };
}
