import fc from "fast-check";
import { expect, test } from "vitest";
import { oneSlip, Spelling } from "../../graph-data/graph/spelling.ts";

function open(words: readonly string[], least = 1): Spelling {
  const steps = Spelling.open(words, least);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

test.each([
  ["ukraine", "ukriane", true],
  ["russia", "rusia", true],
  ["iran", "iraan", true],
  ["iran", "iraq", true],
  ["iran", "iran", true],
  ["", "a", true],
  ["iran", "irk", false],
  ["abcd", "badc", false],
  ["abc", "cba", false],
  ["iran", "iranian", false],
])("%s and %s are a slip apart: %s", (a, b, apart) => {
  expect(oneSlip(a, b)).toBe(apart);
  expect(oneSlip(b, a)).toBe(apart);
});

test("finds every word a slip away, and no other", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, typed) => {
      expect(open(words).near(typed)).toEqual(words.filter((other) => other !== typed && oneSlip(other, typed)));
    }),
  );
});

test("forgives nothing in words too short for it", () => {
  expect(open(["eu", "un", "nato"], 4).near("nat")).toEqual(["nato"]);
  expect(open(["eu", "un"], 4).near("en")).toEqual([]);
});
