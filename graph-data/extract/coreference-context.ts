/** What a description is read against, and what the phrase itself names. */

import type { Mention } from "./annotation.ts";
import type { Discourse } from "./coreference-discourse.ts";
import type { Post } from "./coreference-posts.ts";
import { heldRole, leaderOf } from "./leaders.ts";
import { childrenBy, relationOf, type Tree } from "./tree.ts";

export interface NominalContext {
  readonly discourse: Discourse;
  /** Posts by who holds them. */
  readonly posts: ReadonlyMap<number, readonly Post[]>;
  readonly year: number | undefined;
  /** Entity of the mention, if already known, that a token heads or ends in the sentence. */
  readonly at: (sentence: number, token: number) => readonly number[] | undefined;
}

/** Entities that the phrase itself names before its head: "the *Turkish* president", "*Iran's* army", "*his* country". */
export function modifiers(mention: Mention, tree: Tree, { at }: NominalContext): readonly number[] {
  const found: number[] = [];
  for (let i = mention.first; i < mention.head; i++)
    for (const entity of at(mention.sentence, i) ?? []) if (!found.includes(entity)) found.push(entity);
  for (const child of childrenBy(tree, mention.head, "nmod")) {
    if (child < mention.head) continue;
    const of = (tree.children[child] ?? []).some(
      (grand) => relationOf(tree, grand) === "case" && tree.lemmas[grand] === "of",
    );
    if (!of) continue;
    for (const each of [child, ...childrenBy(tree, child, "conj")]) {
      for (const entity of at(mention.sentence, each) ?? []) if (!found.includes(entity)) found.push(entity);
    }
  }
  return found;
}

/** The state that somebody leads or speaks for. */
export function countryOf(entity: number, { discourse, posts, year }: NominalContext): number | undefined {
  const post = (posts.get(entity) ?? []).find(
    (one) => one.body !== undefined && discourse.drafts[one.body]?.kind === "state",
  );
  if (post) return post.body;
  const leader = leaderOf(discourse.drafts[entity]?.label ?? "");
  if (!leader) return undefined;
  const led = (when: number | undefined): number =>
    discourse.drafts.findIndex((draft) => draft.kind === "state" && heldRole(leader, draft.label, when));
  // Who led a state once is of it.
  const found = led(year);
  const once = found < 0 ? led(undefined) : found;
  return once < 0 ? undefined : once;
}
