/** What the network sees of a form. */

import { describe, expect, test } from "vitest";
import { featuresOf, normalForm, shapeOf } from "../../graph-data/extract/features.ts";

test.each([
  ["Kyiv", "kyiv"],
  ["’s", "'s"],
  ["“", '"'],
  ["``", '"'],
  ["''", '"'],
  ["…", "..."],
  ["non‑aligned", "non-aligned"],
])("%s is looked up as %s", (form, normal) => {
  expect(normalForm(form)).toBe(normal);
});

test.each([
  ["Kyiv", "Xxx"],
  ["NATO", "XX"],
  ["McDonald's", "XxXxx'x"],
  ["2,300", "0,00"],
  ["U.S.", "X.X."],
  ["Élysée", "Xxx"],
  ["...", ".."],
])("%s has the shape %s", (form, shape) => {
  expect(shapeOf(form)).toBe(shape);
});

describe("features", () => {
  const vocabulary = { vectors: new Map([["paris", 4]]), words: new Map([["paris", 2]]) };

  test("known words have their rows, whatever their case", () => {
    expect(featuresOf("PARIS", vocabulary)).toMatchObject({ vector: 4, word: 2 });
  });

  test("unknown words have none", () => {
    expect(featuresOf("Lausanne", vocabulary)).toMatchObject({ vector: -1, word: 0 });
  });

  test("numbers share their affixes but not their characters", () => {
    const [a, b] = [featuresOf("1989", vocabulary), featuresOf("2022", vocabulary)];
    expect(a.affixes).toEqual(b.affixes);
    expect(a.characters).not.toEqual(b.characters);
  });

  test("long words keep both ends", () => {
    const long = featuresOf(`Un${"x".repeat(100)}ed`, vocabulary).characters;
    expect(long).toHaveLength(26);
    expect(long.slice(0, 3)).toEqual([2, 85, 110]);
    expect(long.slice(-3)).toEqual([101, 100, 3]);
  });
});
