/** Learns from the treebanks' raw text where sentences end that the rules part wrongly, and writes the table of weights. */

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Token } from "../../graph-data/extract/annotation.ts";
import { Growing, openPositions, reasonsAt } from "../../graph-data/extract/boundaries.ts";
import { readConllu } from "../../graph-data/extract/conllu.ts";
import { findParagraphs } from "../../graph-data/extract/paragraphs.ts";
import { ruledEnds } from "../../graph-data/extract/sentences.ts";
import { findWords } from "../../graph-data/extract/words.ts";
import { type RawDocument, rawDocuments } from "../evaluate/raw-text.ts";
import { readCorpus } from "./corpora.ts";
import { Random } from "./random.ts";

/** A place that may end a sentence: its reasons by number, and whether it does. */
export interface Choice {
  readonly reasons: Int32Array;
  readonly isEnd: boolean;
}

const leastSeen = 6;
const epochs = 12;
const rate = 0.3;
/** Takes weights that little speaks for back to nothing. */
const pull = 2e-4;

interface Position {
  readonly reasons: readonly string[];
  readonly isEnd: boolean;
}

/** The open places of documents, each in the sentence that the treebank begins before it. */
export function positionsOf(documents: readonly RawDocument[]): Position[] {
  return documents.flatMap(({ text, sentences }) => {
    const ends = new Set(sentences.map(({ end }) => end));
    return [...findParagraphs(text)].flatMap(({ start, end }) => {
      const tokens: Token[] = findWords(text, start, end);
      const ruled = new Set(ruledEnds(text, tokens));
      const sentence = new Growing(tokens);
      return openPositions(tokens, ruled).map((at): Position => {
        sentence.grow(at);
        const reasons = reasonsAt(tokens, sentence, at, ruled.has(at));
        const isEnd = ends.has(tokens[at - 1]?.end ?? -1);
        if (isEnd) sentence.end();
        return { reasons, isEnd };
      });
    });
  });
}

/** Logistic regression by AdaGrad with a pull to zero, over reasons that are seen often enough; weights in tenths. */
export function learnWeights(positions: readonly Position[], seed = 1): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { reasons } of positions) for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= leastSeen).map(([reason]) => reason);
  const numbers = new Map(names.map((reason, i) => [reason, i]));
  const choices = positions.map(({ reasons, isEnd }): Choice => {
    const known = reasons.flatMap((reason) => numbers.get(reason) ?? []);
    return { reasons: Int32Array.from(known), isEnd };
  });
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1);
  const sums = new Float64Array(names.length);
  const random = new Random(seed);
  const order = choices.map((_, i) => i);
  let steps = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of random.shuffle(order)) {
      const { reasons, isEnd } = choices[index] as Choice;
      let score = 0;
      for (const k of reasons) score += weights[k] ?? 0;
      const slope = 1 / (1 + Math.exp(-score)) - Number(isEnd);
      for (const k of reasons) {
        squares[k] = (squares[k] ?? 0) + slope * slope;
        const moved = (weights[k] ?? 0) - (rate * slope) / Math.sqrt(squares[k] ?? 1);
        const shrink = (rate * pull * positions.length) / 1000 / Math.sqrt(squares[k] ?? 1);
        weights[k] = Math.sign(moved) * Math.max(0, Math.abs(moved) - shrink);
      }
    }
    if (epoch >= epochs / 2) {
      weights.forEach((w, k) => {
        sums[k] = (sums[k] ?? 0) + w;
      });
      steps++;
    }
  }
  const learned = names.map((reason, k): [string, number] => [reason, Math.round((10 * (sums[k] ?? 0)) / steps)]);
  return new Map(learned.filter(([, weight]) => Math.abs(weight) > 1).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const table = fileURLToPath(new URL("../../graph-data/extract/lexicon/boundaries.ts", import.meta.url));

/** The table as a module. */
export function boundaryModule(weights: ReadonlyMap<string, number>): string {
  const lines = [...weights].map(([reason, weight]) => `${reason} ${weight}`.replace(/[\\`]|\$\{/g, "\\$&"));
  return `/** Reasons for (plus) and against (minus) a sentence's end and their weights in tenths; written by \`npm run train\`, don't edit. */

export const boundaryWeights = \`
${lines.join("\n")}
\`;
`;
}

/** Learns from EWT's and GUM's train files and writes the table. */
export function writeBoundaries(): void {
  const documents = (["ewt", "gum"] as const).flatMap((name) =>
    rawDocuments(readConllu(readCorpus(`${name}-train.conllu`), name)),
  );
  writeFileSync(table, boundaryModule(learnWeights(positionsOf(documents))));
}
