/** Gives each word its lemma, its parts of speech and its name tag, by the trained network. */

import { type NameTag, type Sentence, type Tagged, type TaggedToken, type Tokenised, uposTags } from "./annotation.ts";
import { lemmatise } from "./lemmatise.ts";
import type { Model } from "./model.ts";
import { decodeNames } from "./name-field.ts";
import { scoreNames } from "./name-scores.ts";
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

/**
 * Tags a tokenised document.
 *
 * @param model the trained network, as `loadModel` makes it
 */
export function tag(tokenised: Tokenised, model: Model): Tagged {
  const pieces = tokenised.sentences.map(piecesOf);
  const read = readSentences(model, pieces.flat());
  const named = scoreNames(pieces.flat(), read, model);
  const { xpos } = model;
  let next = 0;
  const sentences = tokenised.sentences.map((sentence, s) => {
    const own = read.slice(next, next + (pieces[s]?.length ?? 0));
    const scores = named.slice(next, next + own.length);
    next += own.length;
    const tokens: TaggedToken[] = [];
    own.forEach((reading, p) => {
      const words = pieces[s]?.[p]?.length ?? 0;
      const names: NameTag[] = decodeNames(scores[p] ?? reading.name, words, model.caution, model.names?.field.follows);
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
