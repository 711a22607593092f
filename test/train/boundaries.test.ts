/** Weights for sentences' ends are learned from where a treebank ends them, the same each time. */

import { expect, test } from "vitest";
import { readConllu } from "../../graph-data/extract/conllu.ts";
import { rawDocuments } from "../../scripts/evaluate/raw-text.ts";
import { boundaryModule, learnWeights, positionsOf } from "../../scripts/train/boundaries.ts";

/** One paragraph of sentences, every word of which hangs on the first. */
function documentOf(sentences: readonly string[]) {
  const text = sentences.map((sentence, s) => {
    const words = sentence
      .split(" ")
      .map((form, i) => `${i + 1}\t${form}\t_\tX\t_\t_\t${Math.min(i, 1)}\t${i ? "dep" : "root"}\t_\t_`);
    return [...(s === 0 ? ["# newdoc id = d"] : []), `# text = ${sentence}`, ...words, "", ""].join("\n");
  });
  return rawDocuments(readConllu(text.join(""), "toy"));
}

const signed = Array.from({ length: 20 }, (_, i) => [
  "They left Gaul .",
  "Regards , Tom",
  `Note ${i} The end .`,
]).flat();

test("a place that the rules know nothing of is open, within small letters none is", () => {
  const positions = positionsOf(documentOf(["The army left Gaul .", "It won"]));
  expect(positions.map(({ isEnd }) => isEnd)).toEqual([false, true]);
  expect(positions[1]?.reasons).toContain("p! .");
});

test("what ends sentences without a full stop gets weight, the same each time", () => {
  const positions = positionsOf(documentOf(signed));
  const weights = learnWeights(positions);
  expect(weights.get("p tom")).toBeGreaterThan(0);
  expect([...learnWeights(positions)]).toEqual([...weights]);
});

test("a reason with a backtick breaks no module", () => {
  expect(boundaryModule(new Map([["n `` x", 3]]))).toContain("n \\`\\` x 3");
});
