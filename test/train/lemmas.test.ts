import { describe, expect, it } from "vitest";
import { readConllu } from "../../graph-data/extract/conllu.ts";
import { learnLemmas, lemmaModule } from "../../scripts/train/lemmas.ts";

const treebank = (...words: string[]): string =>
  words
    .map((word) => {
      const [form = "", lemma = "", upos = "", xpos = "", feats = "_"] = word.split("/");
      return `1\t${form}\t${lemma}\t${upos}\t${xpos}\t${feats}\t0\troot\t_\t_\n`;
    })
    .join("\n");

describe("lemmas are learned", () => {
  it.each<[string, string[], string[]]>([
    ["where the rules are wrong", ["would/will/AUX/MD", "would/will/AUX/MD"], ["would AUX MD will"]],
    ["not where they are right", ["forces/force/NOUN/NNS", "forces/force/NOUN/NNS"], []],
    ["not from what stands once", ["would/will/AUX/MD"], []],
    ["of short words even from slips", ["s/be/AUX/VBZ/Typo=Yes", "s/be/AUX/VBZ/Typo=Yes"], ["s AUX z be"]],
    ["not from slips of the pen", ["froces/force/NOUN/NNS/Typo=Yes", "froces/force/NOUN/NNS/Typo=Yes"], []],
    ["not from names in other capitals", ["KYIV/Kyiv/PROPN/NNP", "KYIV/Kyiv/PROPN/NNP"], []],
    [
      "from abbreviated names",
      ["Sept./September/PROPN/NNP", "Sept./September/PROPN/NNP"],
      ["sept. PROPN NNP September"],
    ],
  ])("%s", (_, words, lines) => expect(learnLemmas(readConllu(treebank(...words), "t"))).toEqual(lines));

  it("as a module that a backtick doesn't break", () =>
    expect(lemmaModule(['`` PUNCT `` "'])).toContain("\\`\\` PUNCT"));
});
