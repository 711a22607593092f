/** The model's file, and the stages that read sentences with it, on a toy language that the test trains. */

import { beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../../graph-data/errors.ts";
import { loadModel, type Model } from "../../graph-data/extract/model.ts";
import { readModelFile } from "../../graph-data/extract/model-file.ts";
import { decodeNames } from "../../graph-data/extract/name-field.ts";
import { readSentences } from "../../graph-data/extract/network-reading.ts";
import { parse } from "../../graph-data/extract/parse.ts";
import { quantiseColumns, quantiseRows } from "../../graph-data/extract/quantise.ts";
import { longestSentence, tag } from "../../graph-data/extract/tag.ts";
import { packVectors, unpackVector } from "../../graph-data/extract/word-vectors.ts";
import { modelBytes, snapshot, train } from "../../scripts/train/loop.ts";
import { toySetting } from "../train/toy.ts";

let bytes: Uint8Array;
let model: Model;

beforeAll(async () => {
  const [first, second] = [toySetting(), toySetting({ seed: 8 })];
  const narrow = { ...second, shape: { ...second.shape, width: 16, blocks: 1, window: 3 as const } };
  const half = { trees: 0.5, names: 2 };
  bytes = modelBytes(first, [snapshot(await train(first, 1)), snapshot(await train(narrow, 1), half)], 0.25);
  model = await loadModel(bytes);
});

/** A document of one sentence, its words a space apart. */
function documentOf(...sentences: string[]) {
  const text = sentences.join(" ");
  let at = 0;
  const tokenised = sentences.map((sentence) => {
    const start = at;
    const tokens = sentence.split(" ").map((form) => {
      const token = { form, start: at, end: at + form.length };
      at += form.length + 1;
      return token;
    });
    return { start, end: start + sentence.length, tokens };
  });
  return { document: { id: "d", text }, sentences: tokenised };
}

const known = "the army shelled Lima .";

describe("tag and parse", () => {
  test("give each word its tags, head and label", () => {
    const [sentence] = parse(tag(documentOf(known), model), model).sentences;
    expect(sentence?.tokens.map((t) => [t.form, t.upos, t.xpos, t.name, t.head, t.deprel])).toEqual([
      ["the", "DET", "DT", "O", 1, "det"],
      ["army", "NOUN", "NN", "O", 2, "nsubj"],
      ["shelled", "VERB", "VBD", "O", -1, "root"],
      ["Lima", "PROPN", "NNP", "B-PER", 2, "obj"],
      [".", "PUNCT", ".", "O", 2, "punct"],
    ]);
  });

  test("keep offsets", () => {
    const { document, sentences } = parse(tag(documentOf(known, "Anna left ."), model), model);
    for (const { tokens } of sentences) {
      for (const { form, start, end } of tokens) expect(document.text.slice(start, end)).toBe(form);
    }
  });

  test("parse reads a tagged sentence that it did not tag itself just the same", () => {
    const tagged = tag(documentOf(known), model);
    const copied = { ...tagged, sentences: tagged.sentences.map((sentence) => ({ ...sentence })) };
    expect(parse(copied, model)).toEqual(parse(tagged, model));
  });

  test("an empty document has no sentences", () => {
    expect(parse(tag({ document: { id: "d", text: "" }, sentences: [] }, model), model).sentences).toEqual([]);
  });

  test("a sentence beyond all measure is still one tree", () => {
    const words = longestSentence * 2 + 30;
    const long = Array.from({ length: words }, (_, i) => known.split(" ")[i % 5]).join(" ");
    const [sentence] = parse(tag(documentOf(long), model), model).sentences;
    const heads = sentence?.tokens.map((token) => token.head) ?? [];
    expect(heads).toHaveLength(words);
    expect(heads.filter((head) => head < 0)).toHaveLength(1);
    for (let i = 0; i < words; i++) {
      let at = i;
      for (let step = 0; at >= 0 && step <= words; step++) at = heads[at] ?? -1;
      expect(at).toBe(-1);
    }
  });
});

test("what a sentence gets does not depend on its neighbours", () => {
  const sentences = ["the city holds troops .", known, "the border left Anna ."].map((text) => text.split(" "));
  const together = readSentences(model, sentences);
  const alone = sentences.map((sentence) => readSentences(model, [sentence])[0]);
  expect(together).toEqual(alone);
});

describe("names", () => {
  // Columns: O, B-PER, I-PER, B-ORG, I-ORG, B-LOC, I-LOC, padding.
  const row = (...best: [number, number][]) => {
    const scores = new Array<number>(8).fill(0);
    for (const [column, score] of best) scores[column] = score;
    return scores;
  };
  test.each([
    ["an inside tag opens no name", [row([2, 5], [1, 4], [0, 3])], ["B-PER"]],
    ["kinds don't mix", [row([1, 5]), row([4, 5], [2, 4])], ["B-PER", "I-PER"]],
    ["the whole sequence counts", [row([0, 5], [3, 4]), row([4, 9])], ["B-ORG", "I-ORG"]],
    ["nothing stands out", [row([0, 1]), row([0, 1])], ["O", "O"]],
  ])("%s", (_, rows, tags) => {
    expect(decodeNames(Float32Array.from(rows.flat()), rows.length)).toEqual(tags);
  });

  test("caution takes back what is none too sure", () => {
    const scores = Float32Array.from([...row([0, 1], [1, 2]), ...row([0, 1], [5, 4])]);
    expect(decodeNames(scores, 2)).toEqual(["B-PER", "B-LOC"]);
    expect(decodeNames(scores, 2, 1.5)).toEqual(["O", "B-LOC"]);
  });

  test("no words, no tags", () => {
    expect(decodeNames(new Float32Array(0), 0)).toEqual([]);
  });
});

describe("the file", () => {
  test("says what it holds", () => {
    const file = readModelFile(bytes);
    expect(file.members.map(({ shape, share }) => [shape.width, share.trees, share.names])).toEqual([
      [32, 1, 1],
      [16, 0.5, 2],
    ]);
    expect(file.caution).toBe(0.25);
    expect(file.members[0]?.shape.labels).toEqual(["det", "nsubj", "obj", "punct", "root"]);
    expect(file.vectorWords).toEqual(["the", "army", "city", "visited", "anna", "."]);
  });

  test("may lie anywhere in a larger buffer", async () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const other = await loadModel(shifted.subarray(3));
    expect(tag(documentOf(known), other)).toEqual(tag(documentOf(known), model));
  });

  test.each([
    ["other bytes", () => new TextEncoder().encode("not a model at all"), /not a model of this version/],
    ["half a file", () => bytes.slice(0, bytes.length / 2), /cut short/],
  ])("%s are refused with the reason", async (_, make, message) => {
    const wrong = loadModel(make());
    await expect(wrong).rejects.toThrow(InputError);
    await expect(wrong).rejects.toThrow(message);
  });

  test("quantised numbers come back within half a step", () => {
    const values = Float32Array.from({ length: 24 }, (_, i) => Math.sin(i * 7) * (1 + i));
    const rows = quantiseRows(values, 6);
    const columns = quantiseColumns(values, 6);
    const vectors = packVectors(values, 6);
    const unpacked = new Float32Array(6);
    values.forEach((value, at) => {
      const [row, column] = [Math.floor(at / 6), at % 6];
      const scale = {
        row: rows.scales[row] ?? 0,
        column: columns.scales[column] ?? 0,
        vector: vectors.scales[row] ?? 0,
      };
      unpackVector(vectors, row, unpacked);
      expect(Math.abs((rows.values[at] ?? 0) * scale.row - value)).toBeLessThanOrEqual(scale.row * 0.501);
      expect(Math.abs((columns.values[at] ?? 0) * scale.column - value)).toBeLessThanOrEqual(scale.column * 0.501);
      expect(Math.abs((unpacked[column] ?? 0) - value)).toBeLessThanOrEqual(scale.vector * 0.501);
    });
  });
});
