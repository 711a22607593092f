/** A toy language and network for the tests of training: sentences whose tags, trees and names follow from their words. */

import { packVectors } from "../../graph-data/extract/word-vectors.ts";
import type { GoldSentence } from "../../scripts/train/corpora.ts";
import { makeCurriculum } from "../../scripts/train/lessons.ts";
import { Random } from "../../scripts/train/random.ts";
import type { Setting, TrainingPlan } from "../../scripts/train/trainer.ts";

const nouns = ["army", "minister", "city", "border", "troops"];
const verbs = ["shelled", "visited", "left", "holds"];
const names = ["Anna", "Omar", "Lima"];

/** `the NOUN VERB NAME .` with now and then a determiner less: the verb is the root. */
export function toySentences(count: number, seed = 5): GoldSentence[] {
  const random = new Random(seed);
  const pick = (list: readonly string[]) => list[random.below(list.length)] ?? "";
  return Array.from({ length: count }, (_, i) => {
    const named = random.next() < 0.5;
    const forms = ["the", pick(nouns), pick(verbs), pick(named ? names : nouns), "."];
    return {
      id: `toy-${i}`,
      forms,
      upos: ["DET", "NOUN", "VERB", named ? "PROPN" : "NOUN", "PUNCT"],
      xpos: ["DT", "NN", "VBD", named ? "NNP" : "NN", "."],
      lemmas: forms.map((form) => form.toLowerCase()),
      heads: [2, 3, 0, 3, 3],
      labels: ["det", "nsubj", "root", "obj", "punct"],
      names: ["O", "O", "O", named ? "B-PER" : "O", "O"],
    };
  });
}

export function toySetting(plan: Partial<TrainingPlan> = {}): Setting {
  const curriculum = makeCurriculum(toySentences(60));
  const random = new Random(9);
  const words = ["the", "army", "city", "visited", "anna", "."];
  const values = new Float32Array(words.length * 12).map(() => random.normal());
  return {
    shape: {
      width: 32,
      blocks: 2,
      window: 2,
      tag: 16,
      arc: 16,
      label: 16,
      vector: 12,
      word: 8,
      character: 8,
      filters: 16,
      words: curriculum.words.length + 1,
      xpos: curriculum.xpos,
      labels: curriculum.labels,
    },
    plan: {
      epochs: 6,
      seed: 3,
      batch: 40,
      rate: 0.01,
      warmup: 5,
      clip: 5,
      decay: 0.9,
      drop: { input: 0.1, block: 0.1, hidden: 0.1, word: 0.1 },
      weights: { tag: 0.5, name: 0.5, label: 1 },
      ...plan,
    },
    lessons: curriculum.lessons,
    words: curriculum.words,
    vectors: { words, ...packVectors(values, 12) },
  };
}
