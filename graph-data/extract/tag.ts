/** Gives each word its lemma, its parts of speech and its name tag, by the trained network. */

import {
  type NameTag,
  nameTags,
  type Sentence,
  type Tagged,
  type TaggedToken,
  type Tokenised,
  uposTags,
} from "./annotation.ts";
import { lemmatise } from "./lemmatise.ts";
import type { Model } from "./model.ts";
import { type Reading, readSentences } from "./network-reading.ts";

/** Longer sentences are read in pieces: none is well-formed, and decoding takes the cube of the length. */
export const longestSentence = 160;

/** What the network said of a tagged sentence, piece by piece, for `parse` to go on from. */
const readings = new WeakMap<object, readonly Reading[]>();

/** The readings of a sentence that `tag` made with this model; of any other sentence, new ones. */
export function readingsOf(sentence: Sentence<TaggedToken>, model: Model): readonly Reading[] {
  return readings.get(sentence) ?? readSentences(model, piecesOf(sentence));
}

function piecesOf(sentence: Sentence): string[][] {
  const forms = sentence.tokens.map((token) => token.form);
  const pieces: string[][] = [];
  for (let at = 0; at < forms.length; at += longestSentence) pieces.push(forms.slice(at, at + longestSentence));
  return pieces;
}

function bestOf<T>(choices: readonly T[], scores: Float32Array, at: number): T {
  let best = 0;
  for (let k = 1; k < choices.length; k++) if ((scores[at + k] ?? 0) > (scores[at + best] ?? 0)) best = k;
  return choices[best] as T;
}

/** Whether a tag may follow another in IOB2: I-X only continues a name of X. */
function mayFollow(tag: NameTag, before: NameTag | undefined): boolean {
  return !tag.startsWith("I-") || (before !== undefined && before.slice(2) === tag.slice(2));
}

/** The best well-formed sequence of name tags (Viterbi); `caution` speaks for no name. */
export function decodeNames(scores: Float32Array, words: number, caution = 0): NameTag[] {
  const count = nameTags.length;
  const columns = words > 0 ? scores.length / words : count;
  const from = new Int8Array(words * count);
  let last: number[] = [];
  for (let i = 0; i < words; i++) {
    last = nameTags.map((tag, k) => {
      const own = (scores[i * columns + k] ?? 0) + (k === 0 ? caution : 0);
      if (i === 0) return mayFollow(tag, undefined) ? own : Number.NEGATIVE_INFINITY;
      let best = Number.NEGATIVE_INFINITY;
      nameTags.forEach((before, b) => {
        const value = last[b] ?? 0;
        if (value > best && mayFollow(tag, before)) {
          best = value;
          from[i * count + k] = b;
        }
      });
      return best + own;
    });
  }
  const tags: NameTag[] = [];
  let at = last.indexOf(Math.max(...last));
  for (let i = words - 1; i >= 0; i--) {
    tags.push(nameTags[at] ?? "O");
    at = from[i * count + at] ?? 0;
  }
  return tags.reverse();
}

/**
 * Tags a tokenised document.
 *
 * @param model the trained network, as `loadModel` makes it
 */
export function tag(tokenised: Tokenised, model: Model): Tagged {
  const pieces = tokenised.sentences.map(piecesOf);
  const read = readSentences(model, pieces.flat());
  const { xpos } = model;
  let next = 0;
  const sentences = tokenised.sentences.map((sentence, s) => {
    const own = read.slice(next, next + (pieces[s]?.length ?? 0));
    next += own.length;
    const tokens: TaggedToken[] = [];
    own.forEach((reading, p) => {
      const words = pieces[s]?.[p]?.length ?? 0;
      const names = decodeNames(reading.name, words, model.caution);
      for (let i = 0; i < words; i++) {
        const token = sentence.tokens[p * longestSentence + i];
        if (token === undefined) continue;
        const upos = bestOf(uposTags, reading.upos, (i * reading.upos.length) / words);
        const fine = bestOf(xpos, reading.xpos, (i * reading.xpos.length) / words);
        const { form, start, end } = token;
        tokens.push({ form, start, end, lemma: lemmatise(form, upos, fine), upos, xpos: fine, name: names[i] ?? "O" });
      }
    });
    const tagged = { start: sentence.start, end: sentence.end, tokens };
    readings.set(tagged, own);
    return tagged;
  });
  return { document: tokenised.document, sentences };
}
