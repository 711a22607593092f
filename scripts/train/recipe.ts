/** What the model is made of: its networks, its table of names, and how each is trained. Shares, caution and numbers were chosen on the dev files. */

import { nameTags } from "../../graph-data/extract/annotation.ts";
import type { NetworkShape } from "../../graph-data/extract/network-shape.ts";
import { type GoldSentence, readNamedTreebank, readPassageNames, readTreebank, readWikigold } from "./corpora.ts";
import type { Curriculum } from "./lessons.ts";
import type { NameLesson, NamePlan } from "./name-field.ts";
import type { TrainingPlan } from "./trainer.ts";
import type { WordVectors } from "./vectors.ts";

export const vectorCount = 130_000;

export const plan: Omit<TrainingPlan, "epochs" | "seed" | "drop"> = {
  batch: 800,
  rate: 0.002,
  warmup: 200,
  clip: 5,
  decay: 0.999,
  weights: { tag: 0.5, name: 1, label: 1 },
};

/**
 * The networks whose scores are added up, unlike each other so that they err at different places: the first is best at trees;
 * the second stops before it knows the names of its corpora by heart.
 */
export const members = [
  {
    width: 256,
    blocks: 4,
    window: 2,
    epochs: 20,
    drop: { input: 0.3, block: 0.3, hidden: 0.3, word: 0.15 },
    share: { trees: 1, names: 0.5 },
  },
  {
    width: 192,
    blocks: 3,
    window: 3,
    epochs: 6,
    drop: { input: 0.35, block: 0.3, hidden: 0.35, word: 0.3 },
    share: { trees: 0.5, names: 1 },
  },
] as const;

/** Speaks for a word's being in no name. */
export const caution = 0.5;

export function shapeOf(member: (typeof members)[number], curriculum: Curriculum, vectors: WordVectors): NetworkShape {
  const { width, blocks, window } = member;
  return {
    width,
    blocks,
    window,
    tag: 128,
    arc: 128,
    label: 128,
    vector: vectors.width,
    word: 64,
    character: 24,
    filters: 96,
    words: curriculum.words.length + 1,
    xpos: curriculum.xpos,
    labels: curriculum.labels,
  };
}

/** The sentences that both networks learn from. */
export function networkSentences(): GoldSentence[] {
  return [
    ...readNamedTreebank("train"),
    ...readTreebank("gum", "train"),
    ...readWikigold("train"),
    ...readPassageNames(),
  ];
}

export const namePlan: Omit<NamePlan, "seed"> = {
  epochs: 3,
  rate: 0.15,
  drop: 0.3,
  pull: 1e-4,
  least: 2,
  traits: 160_000,
  places: 1 << 18,
  share: 0.7,
};

/** The sentences that the table of names learns from; corpora that mark more or less than names count less. */
export function nameLessons(): NameLesson[] {
  const numbers: readonly string[] = nameTags;
  const lessons = (sentences: readonly GoldSentence[], weight: number): NameLesson[] =>
    sentences.flatMap(({ forms, names }) =>
      names === undefined ? [] : [{ forms, names: names.map((name) => numbers.indexOf(name)), weight }],
    );
  return [
    ...lessons(readNamedTreebank("train"), 1),
    ...lessons(readTreebank("gum", "train"), 0.3),
    ...lessons(readWikigold("train"), 1),
    ...lessons(readPassageNames(), 0.2),
  ];
}
