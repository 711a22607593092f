import { describe, expect, it } from "vitest";
import type { Resolved } from "../../graph-data/extract/annotation.ts";
import { readStructure } from "../../graph-data/extract/structure.ts";
import { viewsOf } from "../../graph-data/extract/structure-view.ts";
import { type Names, resolved } from "./sentence.ts";

/** What is found, as "source relation target" by labels, in order of the alphabet. */
function told(document: Resolved): string[] {
  const label = (entity: number | undefined) => document.entities[entity ?? -1]?.label ?? "?";
  return readStructure(document, viewsOf(document))
    .flat()
    .map(
      ({ source, relation, target }) =>
        `${label(document.referents[source]?.[0])} ${relation} ${label(document.referents[target]?.[0])}`,
    )
    .filter((line, at, all) => all.indexOf(line) === at)
    .sort();
}

const rada: Names = { Karvia: "state", "Rada Milos": "person", "Sava League": "organisation" };
const towns: Names = { Drenovik: "place", Lipsa: "place", Karvia: "state", Karvian: "=Karvia" };

/** what is said, its parse, its names, what is found */
const cases: readonly (readonly [string, string, Names, readonly string[]])[] = [
  [
    "a state under somebody",
    "Karvia/PROPN/nsubj/5 under/ADP/case/3 Rada/PROPN/nmod/1 Milos/PROPN/flat/3 thrived=thrive/VERB/root/0 ./PUNCT/punct/5",
    rada,
    ["Rada Milos leads Karvia"],
  ],
  [
    "somebody's state",
    "Rada/PROPN/nmod:poss/4 Milos/PROPN/flat/1 's/PART.POS/case/1 Karvia/PROPN/nsubj/5 thrived=thrive/VERB/root/0 ./PUNCT/punct/5",
    rada,
    ["Rada Milos leads Karvia"],
  ],
  [
    "a body of somebody",
    "The/DET/det/3 Sava/PROPN/compound/3 League/PROPN/nsubj/7 of/ADP/case/5 Rada/PROPN/nmod/3 Milos/PROPN/flat/5 won=win/VERB/root/0 ./PUNCT/punct/7",
    rada,
    ["Rada Milos leads Sava League"],
  ],
  [
    "a body with somebody at the helm",
    "With/ADP/case/2 Rada/PROPN/obl/11 Milos/PROPN/flat/2 at/ADP/case/6 the/DET/det/6 helm/NOUN/nmod/2 ,/PUNCT/punct/2 the/DET/det/10 Sava/PROPN/compound/10 League/PROPN/nsubj/11 won=win/VERB/root/0 ./PUNCT/punct/11",
    rada,
    ["Rada Milos leads Sava League"],
  ],
  [
    "a body that somebody heads, before a hyphen",
    "The/DET/det/7 Rada/PROPN/obl/5 Milos/PROPN/flat/2 -/PUNCT/punct/5 led=lead/VERB.VBN/amod/7 Sava/PROPN/compound/7 League/PROPN/nsubj/8 won=win/VERB/root/0 ./PUNCT/punct/8",
    rada,
    ["Rada Milos leads Sava League"],
  ],
  [
    "whom one serves under is no head of his",
    "Rada/PROPN/nsubj/3 Milos/PROPN/flat/1 served=serve/VERB/root/0 under/ADP/case/5 Jan/PROPN/obl/3 Brok/PROPN/flat/5 ./PUNCT/punct/3",
    { ...rada, "Jan Brok": "person" },
    [],
  ],
  [
    "states of a body",
    "The/DET/det/4 Sava/PROPN/compound/4 League/PROPN/compound/4 states=state/NOUN.NNS/nsubj/8 Karvia/PROPN/appos/4 and/CCONJ/cc/7 Norland/PROPN/conj/5 met=meet/VERB/root/0 ./PUNCT/punct/8",
    { ...rada, Norland: "state" },
    ["Karvia member-of Sava League", "Norland member-of Sava League"],
  ],
  [
    "a state and others of a body",
    "Karvia/PROPN/nsubj/8 and/CCONJ/cc/6 other/ADJ/amod/6 Sava/PROPN/compound/6 League/PROPN/compound/6 members=member/NOUN.NNS/conj/1 ,/PUNCT/punct/8 met=meet/VERB/root/0 ./PUNCT/punct/8",
    rada,
    ["Karvia member-of Sava League"],
  ],
  [
    "a unit of a body",
    "The/DET/det/3 Tiger/PROPN/compound/3 Brigade/PROPN/nsubj/8 of/ADP/case/7 the/DET/det/7 Sava/PROPN/compound/7 League/PROPN/nmod/3 left=leave/VERB/root/0 ./PUNCT/punct/8",
    { ...rada, "Tiger Brigade": "organisation" },
    ["Tiger Brigade part-of Sava League"],
  ],
  [
    "a town that is in a state",
    "Drenovik/PROPN/nsubj/4 is=be/AUX/cop/4 in/ADP/case/4 Karvia/PROPN/root/0 ./PUNCT/punct/4",
    towns,
    ["Drenovik located-in Karvia"],
  ],
  [
    "two towns that are both in a state",
    "Drenovik/PROPN/nsubj/7 and/CCONJ/cc/3 Lipsa/PROPN/conj/1 are=be/AUX/cop/7 both/ADV/advmod/7 in/ADP/case/7 Karvia/PROPN/root/0 ./PUNCT/punct/7",
    towns,
    ["Drenovik located-in Karvia", "Lipsa located-in Karvia"],
  ],
  [
    "a town and where it is between commas",
    "Drenovik/PROPN/nsubj/6 ,/PUNCT/punct/4 in/ADP/case/4 Karvia/PROPN/nmod/1 ,/PUNCT/punct/1 fell=fall/VERB/root/0 ./PUNCT/punct/6",
    towns,
    ["Drenovik located-in Karvia"],
  ],
  [
    "a town in hills that have a nationality",
    "They/PRON/nsubj/2 met=meet/VERB/root/0 at/ADP/case/4 Drenovik/PROPN/obl/2 ,/PUNCT/punct/9 in/ADP/case/9 the/DET/det/9 Karvian/ADJ/amod/9 hills=hill/NOUN.NNS/nmod/4 ./PUNCT/punct/2",
    towns,
    ["Drenovik located-in Karvia"],
  ],
  [
    "a town on a river lies in no river",
    "They/PRON/nsubj/2 met=meet/VERB/root/0 at/ADP/case/4 Drenovik/PROPN/obl/2 on/ADP/case/7 the/DET/det/7 Lipsa/PROPN/nmod/4 ./PUNCT/punct/2",
    towns,
    [],
  ],
];

describe("what names say by standing together", () => {
  it.each(cases)("%s", (_, words, names, finds) => {
    expect(told(resolved(words, names))).toEqual(finds);
  });

  it("draws nothing that only the table of leaders knows", () => {
    const words =
      "Vladimir/PROPN/nsubj/3 Putin/PROPN/flat/1 praised=praise/VERB/root/0 Russia/PROPN/obj/3 ./PUNCT/punct/3";
    expect(told(resolved(words, { "Vladimir Putin": "person", Russia: "state" }, "2015-03-01"))).toEqual([]);
  });
});
