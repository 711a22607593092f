import { describe, expect, it } from "vitest";
import { extractRelations } from "../../../graph-data/extract/relations.ts";
import { type Names, resolved } from "../sentence.ts";

const quiet: readonly { readonly says: string; readonly words: string; readonly names: Names }[] = [
  {
    says: "taking somebody to court",
    words:
      "Ireland/PROPN/nsubj/2 took=take/VERB/root/0 Britain/PROPN/obj/2 to/ADP/case/5 court/NOUN/obl/2 ./PUNCT/punct/2",
    names: { Ireland: "state", Britain: "state" },
  },
  {
    says: "a drought that hits",
    words: "Drought/NOUN/nsubj/2 hit/VERB/root/0 Kenya/PROPN/obj/2 and/CCONJ/cc/5 Somalia/PROPN/conj/3 ./PUNCT/punct/2",
    names: { Kenya: "state", Somalia: "state" },
  },
  {
    says: "striking a settlement",
    words:
      "David/PROPN/nsubj/3 Trimble/PROPN/flat/1 struck=strike/VERB/root/0 a/DET/det/5 settlement/NOUN/obj/3 at/ADP/case/7 Stormont/PROPN/nmod/5 ./PUNCT/punct/3",
    names: { "David Trimble": "person", Stormont: "place" },
  },
  {
    says: "a heart attack",
    words:
      "Russia/PROPN/nmod:poss/3 's/PART.POS/case/1 president/NOUN/nsubj/4 suffered=suffer/VERB/root/0 a/DET/det/7 heart/NOUN/compound/7 attack/NOUN/obj/4 in/ADP/case/9 Berlin/PROPN/obl/4 ./PUNCT/punct/4",
    names: { Russia: "state", Berlin: "place" },
  },
  {
    says: "holding a meeting",
    words:
      "Qatar/PROPN/nsubj/2 held=hold/VERB/root/0 a/DET/det/4 meeting/NOUN/obj/2 in/ADP/case/6 Doha/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Qatar: "state", Doha: "place" },
  },
  {
    says: "withdrawing an offer",
    words:
      "Barclays/PROPN/nsubj/2 withdrew=withdraw/VERB/root/0 its/PRON.PRP$/nmod:poss/4 offer/NOUN/obj/2 from/ADP/case/6 HBOS/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Barclays: "organisation", HBOS: "organisation" },
  },
  {
    says: "withdrawing a complaint",
    words:
      "Seoul/PROPN/nsubj/2 withdrew=withdraw/VERB/root/0 a/DET/det/4 complaint/NOUN/obj/2 from/ADP/case/7 the/DET/det/7 WTO/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Seoul: "state", WTO: "organisation" },
  },
  {
    says: "crushing a side by a score",
    words:
      "Japan/PROPN/nsubj/2 crushed=crush/VERB/root/0 Korea/PROPN/obj/2 13/NUM/flat/3 -/SYM/case/6 4/NUM/nmod/4 in/ADP/case/9 the/DET/det/9 baseball/NOUN/obl/2 ./PUNCT/punct/2",
    names: { Japan: "state", Korea: "state" },
  },
  {
    says: "claiming victory",
    words:
      "Iran/PROPN/nsubj/2 claimed=claim/VERB/root/0 victory/NOUN/obj/2 over/ADP/case/5 Iraq/PROPN/obl/2 ./PUNCT/punct/2",
    names: { Iran: "state", Iraq: "state" },
  },
];

const force =
  /^(?:attacks|invades|occupies|controls|claims|sanctions|detains|deploys-to|withdraws-from|cuts-ties-with)$/;

describe("words of force in another sense draw nothing", () => {
  it.each(quiet)("$says", ({ words, names }) => {
    const { statements } = extractRelations(resolved(words, names));
    expect(statements.filter(({ relation }) => force.test(relation))).toEqual([]);
  });
});
