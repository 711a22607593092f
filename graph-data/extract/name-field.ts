/**
 * A conditional random field over the tags of names: weights of traits in a table, of one tag's following another, and the best
 * sequence of tags. Its scores are added to the networks'.
 */

import { type NameTag, nameTags } from "./annotation.ts";

const tags = nameTags.length;

/** Weights as they lie in the model's file. */
export interface NameField {
  /** A power of two of places: a trait's is the first from its own on that has its check; 0 is an empty place. */
  readonly checks: Uint8Array;
  /** Places × tags, in steps of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** (tags + 1) × tags: what follows what; the last row is a sentence's beginning. */
  readonly follows: Float32Array;
  /** For each word that has a vector its coarse group and its fine one, less 1. */
  readonly groups: Uint8Array;
}

/** The check of a trait, never 0, from other bits than its place. */
export function checkOf(trait: number): number {
  return (trait >>> 24) & 255 || 1;
}

/** Where a trait's weights are in a table, or -1. */
export function placeOf(checks: Uint8Array, trait: number): number {
  const mask = checks.length - 1;
  const check = checkOf(trait);
  for (let place = trait & mask; ; place = (place + 1) & mask) {
    const there = checks[place];
    if (there === check) return place;
    if (there === 0 || there === undefined) return -1;
  }
}

/** Adds the weights of a word's traits to its scores at `at`. */
export function addTraits(field: NameField, traits: readonly number[], scores: Float32Array, at: number): void {
  const { checks, weights, scale } = field;
  for (const trait of traits) {
    const place = placeOf(checks, trait);
    if (place < 0) continue;
    for (let k = 0; k < tags; k++) scores[at + k] = (scores[at + k] ?? 0) + (weights[place * tags + k] ?? 0) * scale;
  }
}

/** Whether a tag may follow another in IOB2: I-X only continues a name of X. */
export const mayFollow: readonly (readonly boolean[])[] = nameTags.map((before) =>
  nameTags.map((tag) => !tag.startsWith("I-") || before.slice(2) === tag.slice(2)),
);

/**
 * The best well-formed sequence of name tags (Viterbi).
 *
 * @param scores words × columns, of which the first are the tags'
 * @param caution speaks for no name
 */
export function decodeNames(scores: Float32Array, words: number, caution = 0, follows?: Float32Array): NameTag[] {
  const columns = words > 0 ? scores.length / words : tags;
  const from = new Int8Array(words * tags);
  let last = new Float64Array(tags);
  for (let i = 0; i < words; i++) {
    const next = new Float64Array(tags);
    for (let k = 0; k < tags; k++) {
      const own = (scores[i * columns + k] ?? 0) + (k === 0 ? caution : 0);
      // A sentence begins as after a word in no name.
      let best = Number.NEGATIVE_INFINITY;
      if (i === 0 && mayFollow[0]?.[k]) best = follows?.[tags * tags + k] ?? 0;
      for (let b = 0; i > 0 && b < tags; b++) {
        const value = (last[b] ?? 0) + (follows?.[b * tags + k] ?? 0);
        if (value > best && mayFollow[b]?.[k]) {
          best = value;
          from[i * tags + k] = b;
        }
      }
      next[k] = best + own;
    }
    last = next;
  }
  const found: NameTag[] = [];
  let at = last.indexOf(Math.max(...last));
  for (let i = words - 1; i >= 0; i--) {
    found.push(nameTags[at] ?? "O");
    at = from[i * tags + at] ?? 0;
  }
  return found.reverse();
}
