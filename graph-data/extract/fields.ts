/** Which field a sentence is about, where words of force and talk have other senses: sport, weather, markets and the like. */

import type { Resolved, Sentence } from "./annotation.ts";
import { strongCues, weakCues } from "./lexicon/fields.ts";
import { type Field, fields } from "./rules/rule.ts";

const weight = new Map<string, [Field, number][]>();
for (const field of fields) {
  for (const [cues, points] of [
    [strongCues[field], 2],
    [weakCues[field], 1],
  ] as const) {
    for (const cue of cues) weight.set(cue, [...(weight.get(cue) ?? []), [field, points]]);
  }
}

const scoreline: [Field, number][] = [["sport", 2]];

/** "3-1", in one token or three. */
const isScore = ({ tokens }: Sentence, at: number): boolean =>
  [1, 3].some((length) =>
    /^\d{1,3}[-–]\d{1,3}$/.test(
      tokens
        .slice(at, at + length)
        .map(({ form }) => form)
        .join(""),
    ),
  );

/** Points that place a sentence, and an average that places all sentences of a document. */
const enough = 3;
const documentAverage = 2;

/** For each sentence the fields it is about: by its own cues, or because the whole document is. */
export function fieldsOf(resolved: Resolved): readonly ReadonlySet<Field>[] {
  const counts = resolved.sentences.map((sentence) => {
    const found = new Map<Field, number>();
    const seen = new Set<string>();
    for (const [at, { form, upos }] of sentence.tokens.entries()) {
      const word = form.toLowerCase();
      const score = isScore(sentence, at) ? scoreline : weight.get(word);
      if (score === undefined || seen.has(word)) continue;
      // "shares intelligence", "fans the flames": verbs place a sentence only by words that are verbs of the field.
      if (upos === "VERB" && word.endsWith("s")) continue;
      seen.add(word);
      for (const [field, points] of score) found.set(field, (found.get(field) ?? 0) + points);
    }
    return found;
  });
  const strong = new Set<Field>();
  for (const field of fields) {
    const total = counts.reduce((sum, count) => sum + (count.get(field) ?? 0), 0);
    if (counts.length > 1 && total / counts.length >= documentAverage) strong.add(field);
  }
  return counts.map(
    (count) => new Set(fields.filter((field) => strong.has(field) || (count.get(field) ?? 0) >= enough)),
  );
}
