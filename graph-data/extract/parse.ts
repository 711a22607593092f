/** Gives each word its head and its relation to it: the tree of highest score, then the best label for each arc. */

import type { Parsed, ParsedToken, Sentence, Tagged, TaggedToken } from "./annotation.ts";
import { bestTree } from "./eisner.ts";
import type { Model } from "./model.ts";
import { type Reading, readLabels } from "./network-reading.ts";
import { longestSentence, readingsOf } from "./tag.ts";

/** Labels of the arcs of one reading: `root` for the root's and for no other. */
function labelArcs(model: Model, reading: Reading, heads: Int32Array): string[] {
  const { labels } = model;
  const scores = readLabels(model, reading, heads);
  const columns = scores.length / Math.max(heads.length, 1);
  const root = labels.indexOf("root");
  return Array.from(heads, (head, i) => {
    if (head < 0) return "root";
    let best = root === 0 ? 1 : 0;
    for (let k = best + 1; k < labels.length; k++) {
      if (k !== root && (scores[i * columns + k] ?? 0) > (scores[i * columns + best] ?? 0)) best = k;
    }
    return labels[best] ?? "dep";
  });
}

function parseSentence(sentence: Sentence<TaggedToken>, model: Model): Sentence<ParsedToken> {
  const tokens: ParsedToken[] = [];
  let top = -1;
  for (const [piece, reading] of readingsOf(sentence, model).entries()) {
    const offset = piece * longestSentence;
    const words = Math.min(longestSentence, sentence.tokens.length - offset);
    const heads = bestTree(reading.arcs, words);
    const labels = labelArcs(model, reading, heads);
    const root = offset + heads.indexOf(-1);
    for (let i = 0; i < words; i++) {
      const token = sentence.tokens[offset + i];
      const head = heads[i] ?? -1;
      if (token === undefined) continue;
      // The pieces of an overlong sentence hang on the first one's root, so that it stays one tree.
      if (head < 0) tokens.push({ ...token, head: top, deprel: top < 0 ? "root" : "parataxis" });
      else tokens.push({ ...token, head: offset + head, deprel: labels[i] ?? "dep" });
    }
    if (top < 0) top = root;
  }
  return { start: sentence.start, end: sentence.end, tokens };
}

/**
 * Parses a tagged document to Universal Dependencies.
 *
 * @param model the one that tagged it
 */
export function parse(tagged: Tagged, model: Model): Parsed {
  return { document: tagged.document, sentences: tagged.sentences.map((sentence) => parseSentence(sentence, model)) };
}
