/** Decoding against every tree there is, for short sentences. */

import { describe, expect, test } from "vitest";
import { bestTree, projectiveTree } from "../../graph-data/extract/eisner.ts";
import { Random } from "../../scripts/train/random.ts";

/** All assignments of heads (-1 the root) that are trees with one root. */
function trees(words: number): number[][] {
  const all: number[][] = [];
  const heads: number[] = [];
  const isTree = () =>
    heads.filter((head) => head < 0).length === 1 &&
    heads.every((_, start) => {
      let at = start;
      for (let step = 0; step <= words; step++) {
        if (at < 0) return true;
        at = heads[at] ?? -1;
      }
      return false;
    });
  const choose = (i: number): void => {
    if (i === words) {
      if (isTree()) all.push([...heads]);
      return;
    }
    for (let head = -1; head < words; head++) {
      if (head === i) continue;
      heads[i] = head;
      choose(i + 1);
    }
  };
  choose(0);
  return all;
}

/** No two arcs cross, the root's included. */
function isProjective(heads: readonly number[]): boolean {
  const arcs = heads.map((head, i) => [Math.min(head, i), Math.max(head, i)] as const);
  return arcs.every(([a, b]) => arcs.every(([c, d]) => !(a < c && c < b && b < d)));
}

const size = 5;
const scoreOf = (scores: Float32Array, heads: readonly number[], words: number) =>
  heads.reduce((sum, head, i) => sum + (scores[(i + 1) * (words + 1) + head + 1] ?? 0), 0);

function scoresFor(words: number, seed: number): Float32Array {
  const random = new Random(seed);
  return Float32Array.from({ length: (words + 1) ** 2 }, () => random.normal());
}

describe("the best projective tree", () => {
  test.each(Array.from({ length: 40 }, (_, seed) => [1 + (seed % size), seed] as const))(
    "%i words, seed %i",
    (words, seed) => {
      const scores = scoresFor(words, seed);
      const projective = trees(words).filter(isProjective);
      const best = Math.max(...projective.map((heads) => scoreOf(scores, heads, words)));
      const found = Array.from(projectiveTree(scores, words));
      expect(isProjective(found)).toBe(true);
      expect(found.filter((head) => head < 0)).toHaveLength(1);
      expect(scoreOf(scores, found, words)).toBeCloseTo(best, 4);
    },
  );
});

test("the shortcut for words whose best heads make a tree changes nothing", () => {
  for (let seed = 0; seed < 200; seed++) {
    const words = 2 + (seed % 4);
    const scores = scoresFor(words, seed);
    expect(Array.from(bestTree(scores, words))).toEqual(Array.from(projectiveTree(scores, words)));
  }
});

test("arcs that would cross are not taken", () => {
  // Word 1's best head is 3, word 2's is 4, the root: they cross.
  const heads = [2, 3, 3, -1];
  const scores = new Float32Array(25).fill(-1);
  heads.forEach((head, i) => {
    scores[(i + 1) * 5 + head + 1] = 2;
  });
  expect(isProjective(heads)).toBe(false);
  expect(isProjective(Array.from(bestTree(scores, 4)))).toBe(true);
});

test("words that choose each other or several roots still get one tree", () => {
  for (let seed = 100; seed < 140; seed++) {
    const words = 4;
    const found = Array.from(bestTree(scoresFor(words, seed), words));
    expect(trees(words).some((heads) => heads.join() === found.join())).toBe(true);
  }
});

test("no words, no heads", () => {
  expect(bestTree(new Float32Array(1), 0)).toHaveLength(0);
});
