/** What a document's sentences tell one another of their names. */

import { describe, expect, test } from "vitest";
import { nameTags } from "../../graph-data/extract/annotation.ts";
import { decodeNames } from "../../graph-data/extract/name-field.ts";
import { scoreNames } from "../../graph-data/extract/name-scores.ts";
import { TraitReader } from "../../graph-data/extract/name-traits.ts";

const tags = nameTags.length;
const field = {
  checks: new Uint8Array(64),
  weights: new Int8Array(64 * tags),
  scale: 1,
  follows: new Float32Array((tags + 1) * tags),
  groups: new Uint8Array(0),
};
const model = { caution: 0, names: { field, traits: new TraitReader(() => [0, 0]) } };

/** One-word sentences, each with what the networks give its likeliest tags. */
function decoded(...words: [string, Partial<Record<(typeof nameTags)[number], number>>][]): string[] {
  const readings = words.map(([, scores]) => ({ name: Float32Array.from(nameTags, (tag) => scores[tag] ?? 0) }));
  const scores = scoreNames(
    words.map(([form]) => [form]),
    readings,
    model,
  );
  return scores.flatMap((own) => decodeNames(own, 1));
}

describe("places of a word in a document", () => {
  test("speak for one another", () =>
    expect(decoded(["Lima", { "B-LOC": 9 }], ["Lima", { "B-LOC": 9 }], ["LIMA", { "B-PER": 2, "B-LOC": 1 }])).toEqual([
      "B-LOC",
      "B-LOC",
      "B-LOC",
    ]));

  test("don't overrule one that is sure", () =>
    expect(decoded(["Lima", { "B-LOC": 9 }], ["Lima", { "B-PER": 9 }])).toEqual(["B-LOC", "B-PER"]));

  test("of other words say nothing", () =>
    expect(decoded(["Lima", { "B-LOC": 9 }], ["Anna", { "B-PER": 2, "B-LOC": 1 }])).toEqual(["B-LOC", "B-PER"]));

  test("count only where they have a capital", () =>
    expect(decoded(["will", { O: 9 }], ["will", { O: 9 }], ["Will", { "B-PER": 1 }])).toEqual(["O", "O", "B-PER"]));
});

test("without a table the networks' scores stay as they are", () => {
  const name = new Float32Array(8);
  expect(scoreNames([["Lima"]], [{ name }], { caution: 0 })[0]).toBe(name);
});
