import { describe, expect, it } from "vitest";
import { readStructure } from "../../graph-data/extract/structure.ts";
import { viewsOf } from "../../graph-data/extract/structure-view.ts";
import { type Names, resolved } from "./sentence.ts";

const names: Names = {
  "Rada Milos": "person",
  "Jan Brok": "person",
  "Sava League": "organisation",
  its: "=Sava League",
  Karvia: "state",
  Norland: "state",
};

/** how the office is told, the parse, what is found */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "turned round",
    "The/DET/det/2 chairman/NOUN/nsubj/7 of/ADP/case/5 Sava/PROPN/compound/5 League/PROPN/nmod/2 is=be/AUX/cop/7 Rada/PROPN/root/0 Milos/PROPN/flat/7 ./PUNCT/punct/7",
    ["Rada Milos leads Sava League"],
  ],
  [
    "handed from one to another",
    "Rada/PROPN/nsubj/3 Milos/PROPN/flat/1 succeeded=succeed/VERB/root/0 Jan/PROPN/obj/3 Brok/PROPN/flat/4 as/ADP/case/7 head/NOUN/obl/3 of/ADP/case/10 Sava/PROPN/compound/10 League/PROPN/nmod/7 ./PUNCT/punct/3",
    ["Jan Brok leads Sava League", "Rada Milos leads Sava League"],
  ],
  [
    "given by the body itself",
    "Sava/PROPN/compound/2 League/PROPN/nsubj/3 named=name/VERB/root/0 Rada/PROPN/obj/3 Milos/PROPN/flat/4 chairman/NOUN/xcomp/3 ./PUNCT/punct/3",
    ["Rada Milos leads Sava League"],
  ],
  [
    "members that a body's include",
    "Sava/PROPN/compound/2 League/PROPN/nmod:poss/4 's/PART.POS/case/2 members=member/NOUN.NNS/nsubj/5 include/VERB/root/0 Karvia/PROPN/obj/5 and/CCONJ/cc/8 Norland/PROPN/conj/6 ./PUNCT/punct/5",
    ["Karvia member-of Sava League", "Norland member-of Sava League"],
  ],
  [
    "such as",
    "Sava/PROPN/compound/3 League/PROPN/compound/3 members=member/NOUN.NNS/nsubj/9 such/ADJ/case/6 as/ADP/fixed/4 Karvia/PROPN/nmod/3 and/CCONJ/cc/8 Norland/PROPN/conj/6 left=leave/VERB/root/0 ./PUNCT/punct/9",
    ["Karvia member-of Sava League", "Norland member-of Sava League"],
  ],
  [
    "a founder with the article heads, without it belongs",
    "Rada/PROPN/nsubj/10 Milos/PROPN/flat/1 ,/PUNCT/punct/5 a/DET/det/5 founder/NOUN/appos/1 of/ADP/case/8 Sava/PROPN/compound/8 League/PROPN/nmod/5 ,/PUNCT/punct/1 left=leave/VERB/root/0 ./PUNCT/punct/10",
    ["Rada Milos member-of Sava League"],
  ],
];

describe("offices that a verb or a list tells", () => {
  it.each(cases)("%s", (_, words, finds) => {
    const document = resolved(words, names);
    const label = (mention: number) => document.entities[document.referents[mention]?.[0] ?? -1]?.label;
    const told = readStructure(document, viewsOf(document))
      .flat()
      .map(({ source, relation, target }) => `${label(source)} ${relation} ${label(target)}`);
    expect([...new Set(told)].sort()).toEqual(finds);
  });
});
