/** Groups words by their vectors, coarsely and finely: k-means on the sphere over the commonest words, then each word to its nearest. */

import { unpackVector } from "../../graph-data/extract/word-vectors.ts";
import { Random } from "./random.ts";
import type { WordVectors } from "./vectors.ts";

/** Groups of the coarse and of the fine cut, and rounds of the search. */
const cuts = [64, 256] as const;
const rounds = 10;
const commonest = 20_000;

/** All vectors, brought to length 1. */
function unitVectors(vectors: WordVectors): Float32Array {
  const { width, words } = vectors;
  const units = new Float32Array(words.length * width);
  for (let r = 0; r < words.length; r++) {
    const row = units.subarray(r * width, (r + 1) * width);
    unpackVector(vectors, r, row);
    shorten(row);
  }
  return units;
}

function shorten(row: Float32Array): void {
  const length = Math.sqrt(row.reduce((sum, v) => sum + v * v, 0));
  if (length > 0) for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) / length;
}

function nearest(units: Float32Array, row: number, centres: Float32Array, width: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  const from = row * width;
  for (let c = 0; c < centres.length; c += width) {
    let sum = 0;
    for (let k = 0; k < width; k++) sum += (centres[c + k] as number) * (units[from + k] as number);
    if (sum > most) {
      most = sum;
      best = c / width;
    }
  }
  return best;
}

function centresOf(units: Float32Array, width: number, count: number, rows: number): Float32Array {
  const order = new Random(count).shuffle(Array.from({ length: rows }, (_, i) => i)).slice(0, count);
  let centres = new Float32Array(count * width);
  order.forEach((row, c) => {
    centres.set(units.subarray(row * width, (row + 1) * width), c * width);
  });
  for (let round = 0; round < rounds; round++) {
    const sums = new Float32Array(count * width);
    for (let row = 0; row < rows; row++) {
      const to = nearest(units, row, centres, width) * width;
      for (let k = 0; k < width; k++) sums[to + k] = (sums[to + k] ?? 0) + (units[row * width + k] ?? 0);
    }
    for (let c = 0; c < count; c++) shorten(sums.subarray(c * width, (c + 1) * width));
    centres = sums;
  }
  return centres;
}

/** For each word its coarse and its fine group. */
export function groupWords(vectors: WordVectors): Uint8Array {
  const { width, words } = vectors;
  const units = unitVectors(vectors);
  const rows = Math.min(commonest, words.length);
  const groups = new Uint8Array(2 * words.length);
  cuts.forEach((cut, g) => {
    const centres = centresOf(units, width, Math.min(cut, rows), rows);
    for (let row = 0; row < words.length; row++) groups[2 * row + g] = nearest(units, row, centres, width);
  });
  return groups;
}
