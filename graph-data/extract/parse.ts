/** Gives each word its head and its relation to it: the tree of highest score, then the best label for each arc. */

import type { Parsed, ParsedToken, Sentence, Tagged, TaggedToken } from "./annotation.ts";
import { bestTree } from "./eisner.ts";
import type { Model } from "./model.ts";
import { columnsOf } from "./network.ts";
import { offsetBucket, scoreLabels } from "./network-heads.ts";
import type { Reading } from "./network-reading.ts";
import { longestSentence, readingsOf } from "./tag.ts";

/** Labels of the arcs of one reading: `root` for the root's and for no other. */
function labelArcs(model: Model, reading: Reading, heads: Int32Array): string[] {
  const { network } = model;
  const { kernel, shape } = network;
  const columns = columnsOf(network, "label");
  const words = heads.length;
  const mark = kernel.top;
  const ends = kernel.alloc(reading.ends.length);
  const mixed = kernel.alloc(words * shape.label);
  const scores = kernel.alloc(words * columns);
  const pack = kernel.alloc(8 * shape.label);
  kernel.view(ends, reading.ends.length).set(reading.ends);
  const dependents = Array.from(heads, (_, i) => i + 1);
  const governors = Array.from(heads, (head) => head + 1);
  const offsets = Array.from(heads, (head, i) => offsetBucket(i + 1, head + 1));
  scoreLabels(network, ends, { dependents, governors, offsets }, mixed, scores, pack);
  const f = kernel.view(scores, words * columns);
  const root = shape.labels.indexOf("root");
  const labels = Array.from(heads, (head, i) => {
    if (head < 0) return "root";
    let best = root === 0 ? 1 : 0;
    for (let k = best + 1; k < shape.labels.length; k++) {
      if (k !== root && (f[i * columns + k] ?? 0) > (f[i * columns + best] ?? 0)) best = k;
    }
    return shape.labels[best] ?? "dep";
  });
  kernel.release(mark);
  return labels;
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
