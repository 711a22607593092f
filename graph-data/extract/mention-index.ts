/** Mentions by the sentence and the words that they stand at, and how surely each form means its entity. */

import type { Mention, Resolved } from "./annotation.ts";

/** How surely a mention means its entity. */
export const formFit: Readonly<Record<Mention["form"], number>> = {
  name: 1,
  demonym: 0.97,
  nominal: 0.9,
  pronoun: 0.88,
};

/** A sentence's mentions by the word that heads them and by the words that they cover. */
export interface MentionIndex {
  readonly byHead: ReadonlyMap<number, readonly number[]>;
  readonly byToken: ReadonlyMap<number, readonly number[]>;
}

/** Indexes all mentions of a document by sentence, in one pass. */
export function indexMentions(resolved: Resolved): readonly MentionIndex[] {
  const heads = resolved.sentences.map(() => new Map<number, number[]>());
  const tokens = resolved.sentences.map(() => new Map<number, number[]>());
  const add = (map: Map<number, number[]> | undefined, key: number, value: number) => {
    const list = map?.get(key);
    if (list === undefined) map?.set(key, [value]);
    else list.push(value);
  };
  resolved.mentions.forEach((mention, index) => {
    add(heads[mention.sentence], mention.head, index);
    for (let at = mention.first; at <= mention.last; at++) add(tokens[mention.sentence], at, index);
  });
  return heads.map((byHead, sentence) => ({ byHead, byToken: tokens[sentence] ?? new Map() }));
}
