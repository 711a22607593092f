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
  const inSentence = resolved.sentences.map((): number[] => []);
  resolved.mentions.forEach(({ sentence }, m) => {
    inSentence[sentence]?.push(m);
  });
  const findings = [
    ...readRoles(resolved, views),
    ...views.flatMap((view) => readNames(resolved, view, inSentence[view.sentence] ?? [])),
  ];
  const surest = new Map<string, number>();
  for (const finding of findings) {
    const pair = pairOf(resolved, finding);
    surest.set(pair, Math.max(surest.get(pair) ?? 0, finding.trust));
  }
  const bySentence = resolved.sentences.map((): Finding[] => []);
  for (const finding of findings) {
    // A bare "Kenya's Ruto" says no more than a title elsewhere does.
    const overruled =
      /-by-(?:possession|of)$/.test(finding.rule) && (surest.get(pairOf(resolved, finding)) ?? 0) > finding.trust;
    if (!overruled) bySentence[finding.sentence]?.push(finding);
  }
  return bySentence;
}

const pairOf = ({ referents }: Resolved, { source, target }: Finding): string =>
  `${referents[source]?.[0]} ${referents[target]?.[0]}`;
