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
  readonly phrases: readonly RegExp[];
}

/** Words are letters and digits alone, so that nothing in them is a sign of the pattern. */
const phrasePattern = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${words.join("[^\\p{L}\\p{N}]+")}(?![\\p{L}\\p{N}])`, "iu");

function wanted(query: string): Wanted {
  const phrases: RegExp[] = [];
  const rest = query.replace(/"([^"]*)"/g, (_, phrase: string) => {
    const words = wordsOf(phrase);
    if (words.length > 0) phrases.push(phrasePattern(words));
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
   * Marks the sentences that hold every word of the query, or a longer word that it begins, and its "quoted phrases" as they stand.
   * Only sentences with statements are known.
   *
   * @returns for each sentence of the graph 1 or 0
   */
  find(query: string): Uint8Array {
    const { words, phrases } = wanted(query);
    const marks = new Uint8Array(this.#columns.sentences.count);
    // A query has a few dozen words at most, so that a byte can count them.
    const asked = words.slice(0, 200).map((word) => {
      const from = this.#offset[this.#firstAtLeast(word)];
      return this.#postings.subarray(from, this.#offset[this.#firstAtLeast(`${word}\uffff`)]);
    });
    asked.sort((a, b) => a.length - b.length);
    for (const [turn, sentences] of asked.entries())
      for (const s of sentences) if (marks[s] === turn) marks[s] = turn + 1;
    for (let s = 0; s < marks.length; s++) {
      if (marks[s] === 0) continue;
      marks[s] = marks[s] === asked.length && this.#hasAll(s, phrases) ? 1 : 0;
    }
    return marks;
  }

  #hasAll(sentence: number, phrases: readonly RegExp[]): boolean {
    if (phrases.length === 0) return true;
    const text = plain(this.#columns.sentences.text[sentence] as string);
    return phrases.every((phrase) => phrase.test(text));
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
