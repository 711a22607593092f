/** Nouns by which a text takes up what it has told of somebody: "*the charge*", "*the raid*", "*the embargo*", and the relations that they recall. */

import type { Relation } from "../../schema.ts";

const rows: readonly (readonly [Relation, string])[] = [
  [
    "accuses",
    "charge accusation allegation claim criticism condemnation complaint suit lawsuit denunciation indictment rebuke remark comment ruling verdict judgment resolution",
  ],
  ["protests-against", "protest complaint note demonstration rally"],
  ["demands", "demand request call appeal ultimatum plea summons order ruling verdict judgment resolution"],
  ["threatens", "threat warning ultimatum"],
  [
    "attacks",
    "attack strike raid bombing shelling assault bombardment offensive killing barrage airstrike massacre murder assassination ambush shooting poisoning onslaught aggression violence crackdown operation action",
  ],
  ["invades", "invasion incursion offensive intervention aggression operation action"],
  ["occupies", "annexation seizure capture occupation takeover conquest action"],
  ["sanctions", "sanction tariff ban embargo blockade restriction measure duty levy boycott move step"],
  ["claims", "claim"],
  ["rejects", "refusal rejection veto"],
  ["supports", "endorsement recognition"],
  ["cuts-ties-with", "expulsion move step"],
  ["detains", "arrest detention capture kidnapping abduction seizure action move"],
  ["deploys-to", "deployment move"],
  ["withdraws-from", "withdrawal pullout retreat move"],
];

/** Nouns for whatever a text has just told of. */
export const steps: ReadonlySet<string> = new Set(
  "move step decision action measure announcement declaration".split(" "),
);

/** The relations that each noun recalls, its source being who did it. */
export const recalledBy: ReadonlyMap<string, ReadonlySet<Relation>> = (() => {
  const map = new Map<string, Set<Relation>>();
  for (const [relation, nouns] of rows)
    for (const noun of nouns.split(" ")) map.set(noun, (map.get(noun) ?? new Set()).add(relation));
  return map;
})();
