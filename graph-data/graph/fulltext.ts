/** Finding sentences by their words: an inverted index in typed arrays. */

import { plain } from "../extract/names.ts";
import { type Columns, none } from "./columns.ts";
import { Strings, Words } from "./growable.ts";

const ascii = /^[ -~\s]*$/;

const wordsOf = (text: string): string[] =>
  (ascii.test(text)
    ? text.toLowerCase().match(/[a-z0-9]+/g)
    : plain(text)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)) ?? [];

/** Sentences between two pauses: some milliseconds of work. */
const stride = 2_000;

/** Words that must each begin a word of the sentence, and phrases that must stand in it as they are. */
interface Wanted {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
}

function wanted(query: string): Wanted {
  const phrases: string[] = [];
  const rest = query.replace(/"([^"]*)"/g, (_, phrase: string) => {
    phrases.push(` ${wordsOf(phrase).join(" ")} `);
    return ` ${phrase} `;
  });
  return { words: [...new Set(wordsOf(rest))], phrases };
}

export class FullText {
  readonly #columns: Columns;
  /** In order of code units. */
  readonly #terms: readonly string[];
  /** Sentences with term `t`: `#postings` from `#offset[t]` up to `#offset[t + 1]`. */
  readonly #offset: Uint32Array;
  readonly #postings: Uint32Array;

  private constructor(columns: Columns, terms: readonly string[], offset: Uint32Array, postings: Uint32Array) {
    this.#columns = columns;
    this.#terms = terms;
    this.#offset = offset;
    this.#postings = postings;
  }

  /** Indexes the sentences that have statements, pausing now and then. */
  static *open(columns: Columns): Generator<void, FullText> {
    const { sentences, statements } = columns;
    const said = new Uint8Array(sentences.count);
    for (const sentence of statements.sentence) said[sentence] = 1;

    const terms = new Strings();
    const lastIn = new Words();
    const term = new Words();
    const sentence = new Words();
    for (let s = 0; s < sentences.count; s++) {
      if (s % stride === 0) yield;
      if (!said[s]) continue;
      for (const word of wordsOf(sentences.text[s] as string)) {
        const t = terms.index(word);
        if (t === lastIn.length) lastIn.push(none);
        if (lastIn.at(t) === s) continue;
        lastIn.set(t, s);
        term.push(t);
        sentence.push(s);
      }
    }
    const text = terms.close();
    const order = Array.from(text, (_, t) => t).sort((a, b) => ((text[a] as string) < (text[b] as string) ? -1 : 1));
    yield;
    const rank = new Uint32Array(text.length);
    order.forEach((t, i) => {
      rank[t] = i;
    });

    const offset = new Uint32Array(text.length + 1);
    for (let i = 0; i < term.length; i++) {
      const at = (rank[term.at(i)] as number) + 1;
      offset[at] = (offset[at] as number) + 1;
    }
    for (let t = 0; t < text.length; t++) offset[t + 1] = (offset[t + 1] as number) + (offset[t] as number);
    yield;
    const next = offset.slice();
    const postings = new Uint32Array(term.length);
    for (let i = 0; i < term.length; i++) {
      const t = rank[term.at(i)] as number;
      const at = next[t] as number;
      next[t] = at + 1;
      postings[at] = sentence.at(i);
    }
    const inOrder = order.map((t) => text[t] as string);
    return new FullText(columns, inOrder, offset, postings);
  }

  /**
   * The sentences that hold every word of the query, or a longer word that it begins, and its "quoted phrases" as they stand.
   * Only sentences with statements are known.
   */
  find(query: string): Uint32Array {
    const { words, phrases } = wanted(query);
    const ranges = words
      .map((word) => ({ from: this.#firstAtLeast(word), to: this.#firstAtLeast(`${word}\uffff`) }))
      .map(({ from, to }) => this.#postings.subarray(this.#offset[from], this.#offset[to]))
      .sort((a, b) => a.length - b.length);
    const [rarest, ...others] = ranges;
    if (!rarest) return new Uint32Array();
    let found = new Set(rarest);
    for (const postings of others) {
      if (found.size === 0) break;
      const both = new Set<number>();
      for (const sentence of postings) if (found.has(sentence)) both.add(sentence);
      found = both;
    }
    return Uint32Array.from(found)
      .sort()
      .filter((sentence) => this.#hasAll(sentence, phrases));
  }

  #hasAll(sentence: number, phrases: readonly string[]): boolean {
    if (phrases.length === 0) return true;
    const text = ` ${wordsOf(this.#columns.sentences.text[sentence] as string).join(" ")} `;
    return phrases.every((phrase) => text.includes(phrase));
  }

  #firstAtLeast(word: string): number {
    let low = 0;
    let high = this.#terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#terms[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
