/** The table of names: exact chances, learning of a toy language, the same bytes each time, and its place in the model's file. */

import { beforeAll, describe, expect, test } from "vitest";
import { nameTags } from "../../graph-data/extract/annotation.ts";
import { loadModel, type Model } from "../../graph-data/extract/model.ts";
import { withNames } from "../../graph-data/extract/model-file.ts";
import { addTraits, decodeNames, mayFollow, type NameField, placeOf } from "../../graph-data/extract/name-field.ts";
import { TraitReader } from "../../graph-data/extract/name-traits.ts";
import { readTokens } from "../../scripts/evaluate/treebanks.ts";
import { modelBytes, snapshot, train } from "../../scripts/train/loop.ts";
import { marginals, tags } from "../../scripts/train/name-chances.ts";
import { type NameLesson, type NamePlan, trainNameField } from "../../scripts/train/name-field.ts";
import { groupWords } from "../../scripts/train/name-groups.ts";
import { Random } from "../../scripts/train/random.ts";
import { toySetting } from "./toy.ts";

const numbers: readonly string[] = nameTags;

/** Every well-formed sequence of three tags with its score. */
function* sequences(scores: Float64Array, follows: Float32Array): Generator<[number[], number]> {
  const score = (i: number, k: number, before: number) =>
    (scores[i * tags + k] ?? 0) + (follows[before * tags + k] ?? 0);
  for (let a = 0; a < tags; a++)
    for (let b = 0; b < tags; b++)
      for (let c = 0; c < tags; c++) {
        if (!(mayFollow[0]?.[a] && mayFollow[a]?.[b] && mayFollow[b]?.[c])) continue;
        yield [[a, b, c], score(0, a, tags) + score(1, b, a) + score(2, c, b)];
      }
}

describe("chances", () => {
  const random = new Random(4);
  const scores = Float64Array.from({ length: 3 * tags }, () => 2 * random.normal());
  const follows = Float32Array.from({ length: (tags + 1) * tags }, () => random.normal());

  test.each([
    ["of all sequences", undefined],
    ["of those with a tag that is told", [-1, 3, -1]],
  ])("%s are what counting them all gives", (_, gold) => {
    const words = new Float64Array(3 * tags);
    const pairs = new Float64Array((tags + 1) * tags);
    let total = 0;
    for (const [sequence, score] of sequences(scores, follows)) {
      if (gold?.some((tag, i) => tag >= 0 && tag !== sequence[i])) continue;
      const chance = Math.exp(score);
      total += chance;
      sequence.forEach((k, i) => {
        words[i * tags + k] = (words[i * tags + k] ?? 0) + chance;
        const pair = (i === 0 ? tags : (sequence[i - 1] ?? 0)) * tags + k;
        pairs[pair] = (pairs[pair] ?? 0) + chance;
      });
    }
    const found = marginals(scores, 3, follows, gold === undefined ? undefined : Int8Array.from(gold));
    expect(found.total).toBeCloseTo(Math.log(total), 9);
    found.words.forEach((chance, q) => void expect(chance).toBeCloseTo((words[q] ?? 0) / total, 9));
    found.pairs.forEach((chance, q) => void expect(chance).toBeCloseTo((pairs[q] ?? 0) / total, 9));
  });

  test("the best sequence is the best of all", () => {
    const best = [...sequences(scores, follows)].reduce((top, next) => (next[1] > top[1] ? next : top));
    expect(decodeNames(Float32Array.from(scores), 3, 0, follows)).toEqual(best[0].map((k) => nameTags[k]));
  });
});

const people = ["Anna", "Omar", "Vera", "Boris"];
const places = ["Lima", "Kyiv", "Accra", "Quito"];
const lessons: NameLesson[] = people.flatMap((person) =>
  places.map((place) => ({
    forms: ["Mr", person, "Bell", "left", "for", place, "."],
    names: ["O", "B-PER", "I-PER", "O", "O", "B-LOC", "O"].map((tag) => numbers.indexOf(tag)),
    weight: 1,
  })),
);
const plan: NamePlan = {
  epochs: 8,
  seed: 1,
  rate: 0.3,
  drop: 0.1,
  pull: 1e-4,
  least: 1,
  traits: 2000,
  places: 4096,
  share: 1,
};
const { vectors } = toySetting();
const made = (change: Partial<NamePlan> = {}): NameField =>
  trainNameField(lessons, vectors, groupWords(vectors), { ...plan, ...change });

/** The tags that the table alone gives. */
function tagsOf(field: NameField, sentence: string): string {
  const forms = sentence.split(" ");
  const scores = new Float32Array(forms.length * tags);
  new TraitReader(() => [0, 0]).read(forms).forEach((traits, i) => void addTraits(field, traits, scores, i * tags));
  return decodeNames(scores, forms.length, 0, field.follows).join(" ");
}

describe("the table", () => {
  const field = made();

  test("knows names that it has not seen by what is around them", () => {
    expect(tagsOf(field, "Mr Ines Bell left for Sucre .")).toBe("O B-PER I-PER O O B-LOC O");
  });

  test("is the same each time, and another with another seed", () => {
    expect(made()).toEqual(field);
    expect(made({ seed: 2 }).weights).not.toEqual(field.weights);
  });

  test("keeps the strongest traits, each where it is looked for", () => {
    const small = made({ traits: 40 });
    expect(small.checks.filter((check) => check > 0).length).toBeLessThanOrEqual(40);
    const traits = new TraitReader(() => [0, 0]).read(["left", "for", "Lima"]).flat();
    expect(traits.some((trait) => placeOf(field.checks, trait) >= 0)).toBe(true);
    expect(placeOf(new Uint8Array(64), 12345)).toBe(-1);
  });
});

describe("in the model's file", () => {
  let without: Uint8Array;
  let model: Model;
  const field = made();

  beforeAll(async () => {
    const setting = toySetting();
    without = modelBytes(setting, [snapshot(await train(setting, 1))]);
    model = await loadModel(withNames(without, field));
  });

  test("it comes back as it was, and takes another's place", async () => {
    expect(model.names?.field).toEqual(field);
    const other = made({ seed: 2 });
    const twice = withNames(withNames(without, other), field);
    expect(Buffer.from(twice).equals(Buffer.from(withNames(without, field)))).toBe(true);
  });

  test("the networks read as before", async () => {
    const plain = await loadModel(without);
    const gold = [{ forms: ["the", "army", "shelled", "Lima", "."] }];
    const read = (which: Model) => readTokens(gold, which).sentences[0]?.tokens.map(({ upos, head }) => [upos, head]);
    expect(read(model)).toEqual(read(plain));
  });
});
