/**
 * Mends arcs that a parser often gets wrong in news and that the line of words settles: names set off by commas after a title,
 * finite verbs without a subject or taken for participles, objects right behind their verb, relative pronouns.
 */

import type { ParsedToken } from "./annotation.ts";
import {
  mendAfterAsides,
  mendAsides,
  mendClauses,
  mendCoordination,
  mendHeadless,
  mendObjects,
  mendParticles,
  mendSemicolons,
  mendSubjects,
  mendVerbsWithin,
} from "./mend-clauses.ts";
import { mendDescriptions } from "./mend-descriptions.ts";
import { mendHeadlines, retagHeadline } from "./mend-headlines.ts";
import { mendLists } from "./mend-lists.ts";
import { mendMains } from "./mend-mains.ts";
import { mendAppositions, mendNames, mendPossessors } from "./mend-names.ts";
import { mendParticiples } from "./mend-participles.ts";
import { mendGaps, mendRelatives } from "./mend-relatives.ts";
import { mendSpeakers } from "./mend-speakers.ts";
import { mendSplits, mendStolenObjects, mendSubordinates } from "./mend-splits.ts";
import { mendTags } from "./mend-tags.ts";
import { MendableTree } from "./mend-tree.ts";

/** The same tokens, some of their heads and relations mended; the tree stays a tree. */
export function mend(tokens: readonly ParsedToken[]): readonly ParsedToken[] {
  const tree = new MendableTree(mendTags(retagHeadline(tokens)).map(retagged));
  if (tree.chunks.length === 0) return tokens;
  mendNames(tree);
  mendPossessors(tree);
  mendHeadlines(tree);
  mendAppositions(tree);
  mendLists(tree);
  mendSplits(tree);
  mendVerbsWithin(tree);
  mendRelatives(tree);
  mendGaps(tree);
  mendHeadless(tree);
  mendMains(tree);
  mendClauses(tree);
  mendSpeakers(tree);
  mendDescriptions(tree);
  mendSemicolons(tree);
  mendAsides(tree);
  mendAfterAsides(tree);
  mendCoordination(tree);
  mendSubjects(tree);
  mendParticles(tree);
  mendSubordinates(tree);
  mendStolenObjects(tree);
  mendObjects(tree);
  const mended = tree.tokens.map((token, index) => {
    const arc = tree.arcs[index];
    return arc === undefined || (arc.head === token.head && arc.deprel === token.deprel) ? token : { ...token, ...arc };
  });
  return mendParticiples(mended);
}

/** The finer tag is the surer: it knows "denounced *Lebed*" for a name and "Iraq *shares* intelligence" for a verb. */
function retagged(token: ParsedToken): ParsedToken {
  if (token.upos === "VERB" && /^NNPS?$/.test(token.xpos) && /^\p{Lu}/u.test(token.form))
    return { ...token, upos: "PROPN" };
  return token.upos === "NOUN" && /^VB[DZP]$/.test(token.xpos) ? { ...token, upos: "VERB" } : token;
}
