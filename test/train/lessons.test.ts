/** From corpora to lessons: numbers for answers, the order of batches, sentences written as headlines. */

import { describe, expect, test } from "vitest";
import { batchesOf, makeCurriculum, recase } from "../../scripts/train/lessons.ts";
import { toySentences } from "./toy.ts";

const curriculum = makeCurriculum(toySentences(60));

test("lists run from the commonest to the rarest, ties by the alphabet", () => {
  expect(curriculum.labels).toEqual(["det", "nsubj", "obj", "punct", "root"]);
  expect(curriculum.xpos[0]).toBe("NN");
  expect(curriculum.words.slice(0, 2)).toEqual([".", "the"]);
});

test("answers are places in the lists", () => {
  const [lesson] = curriculum.lessons;
  expect(lesson?.labels?.map((label) => curriculum.labels[label])).toEqual(["det", "nsubj", "root", "obj", "punct"]);
  expect(lesson?.heads).toEqual([2, 3, 0, 3, 3]);
});

test("a layer that a corpus lacks is absent, and an open name is no answer", () => {
  const { lessons } = makeCurriculum([{ id: "n", forms: ["In", "Lima"], names: ["O", "?"] }]);
  expect(lessons).toEqual([{ forms: ["In", "Lima"], names: [0, -1] }]);
});

describe("batches", () => {
  const { lessons } = curriculum;
  const forms = (epoch: number, seed = 1) => JSON.stringify(batchesOf(lessons, 40, seed, epoch));

  test("hold every sentence once, in two shards of like size", () => {
    const batches = batchesOf(lessons, 40, 1, 0);
    expect(batches.flat(2)).toHaveLength(lessons.length);
    for (const [left, right] of batches) expect(Math.abs(left.length - right.length)).toBeLessThanOrEqual(1);
  });

  test("depend on seed and epoch, and on nothing else", () => {
    expect(forms(0)).toBe(forms(0));
    expect(forms(1)).not.toBe(forms(0));
    expect(forms(0, 2)).not.toBe(forms(0));
  });
});

test.each([
  [0.001, "THE ARMY LEFT LIMA ."],
  [0.02, "the army left lima ."],
  [0.04, "The Army Left Lima ."],
  [0.5, "The army left Lima ."],
])("drawing %d shows %s", (draw, wanted) => {
  const lesson = { forms: "The army left Lima .".split(" "), heads: [2, 3, 0, 3, 3] };
  expect(recase(lesson, draw)).toEqual({ ...lesson, forms: wanted.split(" ") });
});
