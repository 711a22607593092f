/** What noun phrases say by their build alone: roles, membership, branches, locations. Knows no verbs but those of office. */

import type { Resolved } from "./annotation.ts";
import { readRoles } from "./roles-document.ts";
import { readNames } from "./structure-names.ts";
import type { Finding, View } from "./structure-view.ts";

/**
 * Reads the relations of role and structure that stand in titles, appositions, copulas, possessives and pairs of names.
 *
 * @returns for each sentence its findings between mentions; `clause` names the token by which the status is to be decided, and without it the
 *   phrase itself asserts the finding. One pair may be found more than once, by several rules.
 */
export function readStructure(resolved: Resolved, views: readonly View[]): readonly (readonly Finding[])[] {
  const findings = [...readRoles(resolved, views), ...views.flatMap((view) => readNames(resolved, view))];
  const bySentence = resolved.sentences.map((): Finding[] => []);
  for (const finding of findings) {
    if (!overruled(resolved, finding, findings)) bySentence[finding.sentence]?.push(finding);
  }
  return bySentence;
}

/** A bare "Kenya's Ruto" says no more than a title elsewhere does. */
function overruled(resolved: Resolved, finding: Finding, all: readonly Finding[]): boolean {
  if (!/-by-(?:possession|of)$/.test(finding.rule)) return false;
  const ends = (one: Finding): string =>
    `${resolved.referents[one.source]?.[0]}|${resolved.referents[one.target]?.[0]}`;
  const pair = ends(finding);
  return all.some((other) => other !== finding && other.trust > finding.trust && ends(other) === pair);
}
