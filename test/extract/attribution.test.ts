import { describe, expect, it } from "vitest";
import { claimants } from "../../graph-data/extract/attribution.ts";
import { grammarOf } from "../../graph-data/extract/grammar.ts";
import { parsed } from "./sentence.ts";

/** construction, parse, the predicate, its claimant */
const cases: readonly (readonly [string, string, string, string])[] = [
  [
    "X said that",
    "Oslo/PROPN/nsubj/2 said=say/VERB/root/0 that/SCONJ/mark/5 Rome/PROPN/nsubj/5 shelled=shell/VERB/ccomp/2 Bari/PROPN/obj/5",
    "shelled",
    "Oslo",
  ],
  [
    "…, X said, as complement",
    "Rome/PROPN/nsubj/2 shelled=shell/VERB/ccomp/6 Bari/PROPN/obj/2 ,/PUNCT/punct/2 Oslo/PROPN/nsubj/6 said=say/VERB/root/0",
    "shelled",
    "Oslo",
  ],
  [
    "…, X said, as aside",
    "Rome/PROPN/nsubj/2 shelled=shell/VERB/root/0 Bari/PROPN/obj/2 ,/PUNCT/punct/2 Oslo/PROPN/nsubj/6 said=say/VERB/parataxis/2",
    "shelled",
    "Oslo",
  ],
  [
    "according to X",
    "Rome/PROPN/nsubj/2 shelled=shell/VERB/root/0 Bari/PROPN/obj/2 according=accord/VERB.VBG/case/6 to/ADP/fixed/4 Oslo/PROPN/obl/2",
    "shelled",
    "Oslo",
  ],
  [
    "the content of an accusation",
    "Oslo/PROPN/nsubj/2 accused=accuse/VERB/root/0 Rome/PROPN/obj/2 of/SCONJ/mark/5 shelling=shell/VERB.VBG/advcl/2 Bari/PROPN/obj/5",
    "shelling",
    "Oslo",
  ],
  [
    "X's claim that",
    "Oslo/PROPN/nmod:poss/3 's/PART.POS/case/1 claim/NOUN/nsubj/7 that/SCONJ/mark/6 Rome/PROPN/nsubj/6 shelled=shell/VERB/acl/3 surprised=surprise/VERB/root/0 many/ADJ/obj/7",
    "shelled",
    "Oslo",
  ],
  ["the text's own words", "Rome/PROPN/nsubj/2 shelled=shell/VERB/root/0 Bari/PROPN/obj/2", "shelled", ""],
  [
    "the claim itself is the text's own",
    "Oslo/PROPN/nsubj/2 accused=accuse/VERB/root/0 Rome/PROPN/obj/2 of/SCONJ/mark/5 shelling=shell/VERB.VBG/advcl/2 Bari/PROPN/obj/5",
    "accused",
    "",
  ],
];

describe("claimants", () => {
  it.each(cases)("%s", (_, words, predicate, expected) => {
    const sentence = parsed(words);
    const at = sentence.tokens.findIndex((token) => token.form === predicate);
    const found = claimants(grammarOf(sentence), at).map(({ token }) => sentence.tokens[token]?.form);
    expect(found.join(" ")).toBe(expected);
  });
});
