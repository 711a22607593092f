/** Turns the corpora into lessons: answers as numbers, the lists that number them, and the order in which they are learned. */

import { nameTags, uposTags } from "../../graph-data/extract/annotation.ts";
import { normalForm } from "../../graph-data/extract/features.ts";
import type { GoldSentence } from "./corpora.ts";
import { mixSeed, Random } from "./random.ts";
import type { Lesson } from "./shard.ts";

export interface Curriculum {
  readonly lessons: readonly Lesson[];
  readonly xpos: readonly string[];
  readonly labels: readonly string[];
  /** Words to learn a vector for, seen often enough. */
  readonly words: readonly string[];
}

/** A learned word was seen this often in training. */
const leastSeen = 3;
/** Shares of sentences that are shown as a headline might write them. */
const recased = { upper: 0.015, lower: 0.015, title: 0.025 };

/** Distinct values by falling frequency, ties by the alphabet. */
function ranked(values: Iterable<string>, least = 1): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([value]) => value);
}

export function makeCurriculum(sentences: readonly GoldSentence[]): Curriculum {
  const labels = ranked(sentences.flatMap((sentence) => sentence.labels ?? []));
  const xpos = ranked(sentences.flatMap((sentence) => sentence.xpos ?? []));
  const words = ranked(
    sentences.flatMap((sentence) => sentence.forms.map(normalForm)),
    leastSeen,
  );
  const numbers = (list: readonly string[], values: readonly string[] | undefined) =>
    values?.map((value) => list.indexOf(value));
  const lessons = sentences.map((sentence): Lesson => {
    const { forms, heads } = sentence;
    const answers = {
      upos: numbers(uposTags, sentence.upos),
      xpos: numbers(xpos, sentence.xpos),
      heads,
      labels: numbers(labels, sentence.labels),
      names: numbers(nameTags, sentence.names),
    };
    return { forms, ...Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) };
  });
  return { lessons, xpos, labels, words };
}

const capital = (form: string) => form.slice(0, 1).toUpperCase() + form.slice(1);

/** Now and then writes a sentence in capitals, in small letters or as a headline. */
export function recase(lesson: Lesson, draw: number): Lesson {
  const { upper, lower, title } = recased;
  if (draw < upper) return { ...lesson, forms: lesson.forms.map((form) => form.toUpperCase()) };
  if (draw < upper + lower) return { ...lesson, forms: lesson.forms.map((form) => form.toLowerCase()) };
  if (draw < upper + lower + title) return { ...lesson, forms: lesson.forms.map(capital) };
  return lesson;
}

/** Two shards that are computed apart and summed in this order. */
export type Batch = readonly [readonly Lesson[], readonly Lesson[]];

/** One epoch's batches of about `words` words, the same for the same seed and epoch. */
export function batchesOf(lessons: readonly Lesson[], words: number, seed: number, epoch: number): Batch[] {
  const random = new Random(mixSeed(seed, 1, epoch));
  const order = random.shuffle(lessons.map((_, i) => i));
  const batches: Batch[] = [];
  let shards: [Lesson[], Lesson[]] = [[], []];
  let sizes: [number, number] = [0, 0];
  for (const index of order) {
    const lesson = recase(lessons[index] as Lesson, random.next());
    const to = sizes[0] <= sizes[1] ? 0 : 1;
    shards[to].push(lesson);
    sizes[to] += lesson.forms.length;
    if (sizes[0] + sizes[1] >= words) {
      batches.push(shards);
      shards = [[], []];
      sizes = [0, 0];
    }
  }
  if (sizes[0] > 0 && sizes[1] > 0) batches.push(shards);
  return batches;
}
