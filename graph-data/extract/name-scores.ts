/** What speaks for each tag of a name at each word of a document: the networks, the table of names, and the word's other places. */

import { nameTags } from "./annotation.ts";
import type { Model } from "./model.ts";
import { addTraits } from "./name-field.ts";
import type { Reading } from "./network-reading.ts";

const tags = nameTags.length;
/** Words that the networks hold for no name by this margin get no second look: small ones, and capitalised ones. */
const certain = { small: 5, capital: 7 };
/** What a word's other places in the document count, at three places or more; chosen on name corpora's train files. */
const agreement = 0.5;

/** Logarithms of the tags' chances by their scores at `at`. */
function chances(scores: Float32Array, at: number): number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < tags; k++) top = Math.max(top, scores[at + k] ?? 0);
  let sum = 0;
  for (let k = 0; k < tags; k++) sum += Math.exp((scores[at + k] ?? 0) - top);
  const norm = top + Math.log(sum);
  return Array.from({ length: tags }, (_, k) => (scores[at + k] ?? 0) - norm);
}

/** By how much no name is likelier than the likeliest. */
function marginOf(scores: Float32Array, at: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 1; k < tags; k++) most = Math.max(most, scores[at + k] as number);
  return (scores[at] as number) - most;
}

/** Scores of the tags for each sentence of a document: words × tags; without a table of names the networks' as they are. */
export function scoreNames(
  sentences: readonly (readonly string[])[],
  readings: readonly Pick<Reading, "name">[],
  model: Pick<Model, "names" | "caution">,
): Float32Array[] {
  const { names, caution } = model;
  if (names === undefined) return readings.map(({ name }) => name);
  const { field, traits } = names;
  const all = sentences.map((forms, s) => {
    const given = readings[s]?.name ?? new Float32Array(0);
    const columns = given.length / Math.max(forms.length, 1);
    const scores = new Float32Array(forms.length * tags);
    forms.forEach((_, i) => {
      scores.set(given.subarray(i * columns, i * columns + tags), i * tags);
    });
    const open = forms.map(
      (form, i) => marginOf(scores, i * tags) < (/^\p{Lu}/u.test(form) ? certain.capital : certain.small),
    );
    if (!open.includes(true)) return scores;
    traits
      .read(forms, (i) => open[i] === true)
      .forEach((own, i) => {
        if (own.length > 0) addTraits(field, own, scores, i * tags);
      });
    return scores;
  });
  agree(sentences, all, caution);
  return all;
}

/** Lets the places of a capitalised word in a document speak for one another. */
function agree(sentences: readonly (readonly string[])[], all: readonly Float32Array[], caution: number): void {
  const places = new Map<string, { scores: Float32Array; at: number; own: number[] }[]>();
  sentences.forEach((forms, s) => {
    forms.forEach((form, i) => {
      const scores = all[s];
      if (scores === undefined || !/^\p{Lu}/u.test(form)) return;
      const own = chances(scores, i * tags);
      own[0] = (own[0] ?? 0) + caution;
      const key = form.toLowerCase();
      const known = places.get(key);
      if (known) known.push({ scores, at: i * tags, own });
      else places.set(key, [{ scores, at: i * tags, own }]);
    });
  });
  for (const same of places.values()) {
    if (same.length < 2) continue;
    const sums = nameTags.map((_, k) => same.reduce((sum, { own }) => sum + (own[k] ?? 0), 0));
    const share = (agreement * Math.min(1, (same.length - 1) / 2)) / (same.length - 1);
    for (const { scores, at, own } of same) {
      for (let k = 0; k < tags; k++) scores[at + k] = (scores[at + k] ?? 0) + share * ((sums[k] ?? 0) - (own[k] ?? 0));
    }
  }
}
