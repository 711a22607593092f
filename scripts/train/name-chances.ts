/** Chances of tags in a chain of them, by the forward and backward sums over all well-formed sequences. */

import { nameTags } from "../../graph-data/extract/annotation.ts";
import { mayFollow } from "../../graph-data/extract/name-field.ts";

export const tags = nameTags.length;
const never = -1e30;

/** Chances, summed over all sequences: of each word's tags, and of each pair of neighbours (the last row is the beginning). */
export interface Marginals {
  readonly words: Float64Array;
  readonly pairs: Float64Array;
  /** The logarithm of the sum over all sequences. */
  readonly total: number;
}

const sum = (values: Float64Array): number => {
  let top = never;
  for (const value of values) if (value > top) top = value;
  if (top === never) return never;
  let total = 0;
  for (const value of values) total += Math.exp(value - top);
  return top + Math.log(total);
};

/**
 * The marginals of a sentence.
 *
 * @param scores words × tags
 * @param follows (tags + 1) × tags
 * @param gold only sequences with these tags count; -1 leaves a word open
 */
export function marginals(scores: Float64Array, words: number, follows: Float32Array, gold?: Int8Array): Marginals {
  const open = (i: number, k: number): boolean => {
    const told = gold?.[i] ?? -1;
    return told < 0 || told === k;
  };
  const ahead = new Float64Array(words * tags).fill(never);
  const behind = new Float64Array(words * tags).fill(never);
  const reach = new Float64Array(tags);
  const step = (b: number, k: number) => (mayFollow[b]?.[k] ? (follows[b * tags + k] ?? 0) : never);
  for (let k = 0; k < tags; k++) {
    if (open(0, k) && mayFollow[0]?.[k]) ahead[k] = (scores[k] ?? 0) + (follows[tags * tags + k] ?? 0);
    if (open(words - 1, k)) behind[(words - 1) * tags + k] = 0;
  }
  for (let i = 1; i < words; i++) {
    for (let k = 0; k < tags; k++) {
      if (!open(i, k)) continue;
      for (let b = 0; b < tags; b++) reach[b] = Math.max(never, (ahead[(i - 1) * tags + b] ?? never) + step(b, k));
      const value = sum(reach);
      if (value > never / 2) ahead[i * tags + k] = value + (scores[i * tags + k] ?? 0);
    }
  }
  for (let i = words - 2; i >= 0; i--) {
    for (let b = 0; b < tags; b++) {
      if (!open(i, b)) continue;
      for (let k = 0; k < tags; k++) {
        const next = (i + 1) * tags + k;
        reach[k] = Math.max(never, step(b, k) + (scores[next] ?? 0) + (behind[next] ?? never));
      }
      behind[i * tags + b] = sum(reach);
    }
  }
  const total = sum(ahead.subarray((words - 1) * tags));
  const chance = (value: number) => (value - total < -50 ? 0 : Math.exp(value - total));
  const single = ahead.map((value, q) => chance(value + (behind[q] ?? never)));
  const pairs = new Float64Array((tags + 1) * tags);
  pairs.set(single.subarray(0, tags), tags * tags);
  for (let i = 1; i < words; i++) {
    for (let b = 0; b < tags; b++) {
      const before = ahead[(i - 1) * tags + b] ?? never;
      if (before < never / 2) continue;
      for (let k = 0; k < tags; k++) {
        const at = i * tags + k;
        const value = before + step(b, k) + (scores[at] ?? 0) + (behind[at] ?? never);
        pairs[b * tags + k] = (pairs[b * tags + k] ?? 0) + chance(value);
      }
    }
  }
  return { words: single, pairs, total };
}
