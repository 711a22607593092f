/** Words that differ from a typed one by one slip: a letter missing, added, wrong, or changed about with its neighbour. */

import { Floats } from "./growable.ts";

/** FNV-1a over UTF-16 units, leaving out the one at `without`; 32 bits. */
function hashOf(word: string, without: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) if (i !== without) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Whether two words differ by one slip at most. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let to = 0;
  while (to < Math.min(a.length, b.length) - from && a[a.length - 1 - to] === b[b.length - 1 - to]) to++;
  const left = a.slice(from, a.length - to);
  const right = b.slice(from, b.length - to);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Hash and word in one exact number: 32 bits and 21. */
const room = 2 ** 21;

/**
 * Finds by deletions: two words a slip apart share a word that either becomes by losing at most a letter (Garbe's SymSpell).
 * The deletions are kept as sorted hashes; what a hash finds is checked. Knows the first two million words.
 */
export class Spelling {
  readonly #words: readonly string[];
  readonly #hashes: Uint32Array;
  readonly #wordOf: Uint32Array;

  private constructor(words: readonly string[], hashes: Uint32Array, wordOf: Uint32Array) {
    this.#words = words;
    this.#hashes = hashes;
    this.#wordOf = wordOf;
  }

  /**
   * Indexes words, pausing now and then.
   *
   * @param words each once
   * @param least letters of a word in which a slip is forgiven
   */
  static *open(words: readonly string[], least: number): Generator<void, Spelling> {
    const pairs = new Floats();
    for (let w = 0; w < Math.min(words.length, room); w++) {
      if (w % 2_000 === 0) yield;
      const word = words[w] as string;
      // A word may be a letter shorter than what was typed.
      if (word.length < least - 1) continue;
      for (let without = -1; without < word.length; without++) pairs.push(hashOf(word, without) * room + w);
    }
    const sorted = pairs.close().sort();
    yield;
    const hashes = Uint32Array.from(sorted, (pair) => Math.floor(pair / room));
    yield;
    return new Spelling(
      words,
      hashes,
      Uint32Array.from(sorted, (pair) => pair % room),
    );
  }

  /** Other words that the typed one may have been meant for, in the order in which they were given. */
  near(typed: string): string[] {
    const found = new Set<number>();
    for (let without = -1; without < typed.length; without++) {
      const hash = hashOf(typed, without);
      for (let at = this.#first(hash); this.#hashes[at] === hash; at++) found.add(this.#wordOf[at] as number);
    }
    return [...found]
      .sort((a, b) => a - b)
      .map((w) => this.#words[w] as string)
      .filter((word) => word !== typed && oneSlip(word, typed));
  }

  #first(hash: number): number {
    let low = 0;
    let high = this.#hashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#hashes[middle] as number) < hash) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
