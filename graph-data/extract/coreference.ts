/** Joins the mentions of a document into entities: names first, then descriptions and pronouns in the order of the text. */

import type { Entity, Mentioned, Resolved } from "./annotation.ts";
import type { NominalContext } from "./coreference-context.ts";
import { Discourse } from "./coreference-discourse.ts";
import { gatherNames } from "./coreference-names.ts";
import { resolveNominal } from "./coreference-nominals.ts";
import { resolveBoth } from "./coreference-pairs.ts";
import { type Post, readPosts } from "./coreference-posts.ts";
import { resolvePronoun } from "./coreference-pronouns.ts";
import { mendedTree } from "./grammar.ts";
import { leaderOf } from "./leaders.ts";

/**
 * Resolves a document. Names gather into entities; a description or pronoun stands for the most salient entity that its noun, sex, number
 * and grammar allow (after Lappin and Leass 1994), for several, or for none where nothing is safe. Linear in the document's length, as each
 * mention looks back over a few sentences.
 */
export function resolveCoreference(mentioned: Mentioned): Resolved {
  const { mentions, document } = mentioned;
  const trees = mentioned.sentences.map(mendedTree);
  const { drafts, of } = gatherNames(mentioned);
  const referents: (readonly number[])[] = of.map((entity) => (entity === undefined ? [] : [entity]));
  const firsts: number[] = [];
  mentions.forEach((mention, m) => {
    const entity = of[m];
    if (entity !== undefined) firsts[entity] ??= mention.sentence;
  });
  const discourse = new Discourse(drafts, trees, firsts);
  const heads = mentioned.sentences.map(() => new Map<number, number>());
  mentions.forEach((mention, m) => {
    const at = heads[mention.sentence];
    const before = at?.get(mention.head);
    const other = before === undefined ? undefined : mentions[before];
    if (other === undefined || other.form === "nominal" || other.form === "pronoun") at?.set(mention.head, m);
  });
  mentions.forEach((mention, m) => {
    const at = heads[mention.sentence];
    // A name is known by each of its words.
    if (mention.form === "name") for (let i = mention.first; i <= mention.last; i++) if (!at?.has(i)) at?.set(i, m);
  });
  const context: NominalContext = {
    discourse,
    posts: byPerson(readPosts(mentioned, trees, of)),
    year: document.date ? Number(document.date.slice(0, 4)) : undefined,
    at: (sentence, token) => {
      const m = heads[sentence]?.get(token);
      return m === undefined ? undefined : referents[m];
    },
  };
  // A description comes after the names and pronouns within it.
  const order = mentions.map((_, m) => m).sort((a, b) => place(a) - place(b) || b - a);
  for (const m of order) {
    const mention = mentions[m];
    if (mention === undefined) continue;
    if (mention.form === "pronoun" && /^(?:both|neither)$/i.test(mention.text))
      referents[m] = resolveBoth(mention, trees[mention.sentence], context);
    else if (mention.form === "pronoun")
      referents[m] = resolvePronoun(mention, discourse, (token) => context.at(mention.sentence, token));
    else if (mention.form === "nominal") referents[m] = resolveNominal(mention, context);
    const entities = referents[m] ?? [];
    if (entities.length > 0) discourse.tell(mention, m, entities);
    const sex = mention.form === "pronoun" && entities.length === 1 ? /^(?:she|her)/i.test(mention.text) : undefined;
    const draft = entities[0] === undefined ? undefined : drafts[entities[0]];
    if (sex !== undefined && draft?.kind === "person") draft.sex ??= sex ? "f" : "m";
  }
  const entities = drafts.map(({ label, kind, forms, iso }): Entity => {
    const aliases = [...forms.keys()].filter((form) => form !== label);
    // Whom the text calls by his surname alone the table knows in full, in every usual spelling.
    if (kind === "person" && !aliases.some((form) => /\s/.test(form)) && !forms.has(label))
      aliases.push(...(leaderOf(label)?.names ?? []));
    return { label, kind, aliases, ...(iso ? { iso } : {}) };
  });
  return { ...mentioned, entities, referents };

  function place(m: number): number {
    const mention = mentions[m];
    return mention === undefined ? 0 : mention.sentence * 10_000 + mention.head;
  }
}

function byPerson(posts: readonly Post[]): Map<number, Post[]> {
  const map = new Map<number, Post[]>();
  for (const post of posts) map.set(post.person, [...(map.get(post.person) ?? []), post]);
  return map;
}
