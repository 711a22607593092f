/**
 * Mends arcs that a parser often gets wrong in news and that the line of words settles: names set off by commas after a title,
 * finite verbs without a subject or taken for participles, objects right behind their verb, relative pronouns.
 */

import type { ParsedToken } from "./annotation.ts";
import { mendHeadless, mendObjects, mendSubjects, mendVerbsWithin } from "./mend-clauses.ts";
import { mendAppositions, mendNames } from "./mend-names.ts";
import { mendRelatives } from "./mend-relatives.ts";
import { MendableTree } from "./mend-tree.ts";

/** The same tokens, some of their heads and relations mended; the tree stays a tree. */
export function mend(tokens: readonly ParsedToken[]): readonly ParsedToken[] {
  const tree = new MendableTree(tokens);
  if (tree.chunks.length === 0) return tokens;
  mendNames(tree);
  mendAppositions(tree);
  mendVerbsWithin(tree);
  mendRelatives(tree);
  mendHeadless(tree);
  mendSubjects(tree);
  mendObjects(tree);
  return tree.changed ? tokens.map((token, index) => ({ ...token, ...tree.arcs[index] })) : tokens;
}
