import { describe, expect, it } from "vitest";
import { mend } from "../../graph-data/extract/mend.ts";
import { parsed } from "./sentence.ts";

/** what the parser got wrong, its parse, and the arcs after mending: `word relation head` */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a name set off after its title",
    "Oslo/PROPN/nmod:poss/3 's/PART.POS/case/1 minister/NOUN/nsubj/7 ,/PUNCT/punct/5 Eide/PROPN/nsubj/7 ,/PUNCT/punct/5 left=leave/VERB/root/0",
    ["Eide appos minister"],
  ],
  [
    "a name after a title of several words",
    "Secretary=secretary/NOUN/nsubj/5 of/ADP/case/3 State/PROPN/nmod/1 Kerry/PROPN/nmod/1 left=leave/VERB/root/0",
    ["Kerry appos Secretary"],
  ],
  [
    "two names read as one",
    "Nikol/PROPN/nsubj/5 and/CCONJ/cc/4 President/PROPN/nmod:desc/4 Ilham/PROPN/flat/1 met=meet/VERB/root/0",
    ["Ilham conj Nikol"],
  ],
  [
    "a subject over an aside",
    "Haig/PROPN/nsubj/10 ,/PUNCT/punct/4 the/DET/det/4 secretary/NOUN/appos/1 ,/PUNCT/punct/6 met=meet/VERB.VBN/acl/1 Thatcher/PROPN/obj/6 ,/PUNCT/punct/10 but/CCONJ/cc/10 refused=refuse/VERB/root/0",
    ["Haig nsubj met"],
  ],
  [
    "a subject behind a semicolon",
    "Li/PROPN/nsubj/2 spoke=speak/VERB/root/0 ;/PUNCT/punct/4 Kiet/PROPN/dep/2 ,/PUNCT/punct/7 later/ADV/advmod/7 ,/PUNCT/punct/8 thanked=thank/VERB/advcl/2 China/PROPN/obj/8",
    ["Kiet nsubj thanked"],
  ],
  [
    "a subject that was joined to the phrase before",
    "on/ADP/case/2 Tuesday/PROPN/obl/8 ,/PUNCT/punct/2 and/CCONJ/cc/5 Eide/PROPN/conj/2 won=win/VERB/conj/8 it/PRON/obj/6 flew=fly/VERB/root/0",
    ["Eide nsubj won"],
  ],
  [
    "a conjunction of time taken for a preposition",
    "Morales/PROPN/nsubj/2 resigned=resign/VERB/root/0 after/ADP/case/4 Kaliman/PROPN/obl/2 urged=urge/VERB/conj/2 him/PRON/obj/5",
    ["Kaliman nsubj urged", "after mark urged"],
  ],
  [
    "a verb lost in a noun phrase",
    "Jordan/PROPN/nsubj/3 airlifted=airlift/VERB.VBN/amod/3 tents=tent/NOUN.NNS/root/0 ./PUNCT/punct/3",
    ["airlifted root -", "tents obj airlifted", "Jordan nsubj airlifted"],
  ],
  [
    "a sentence whose root is its subject",
    "workers=worker/NOUN.NNS/root/0 ,/PUNCT/punct/4 who/PRON.WP/nsubj/4 lost=lose/VERB/acl:relcl/1 ,/PUNCT/punct/6 bargained=bargain/VERB/acl/1 hard/ADV/advmod/6 ./PUNCT/punct/6",
    ["bargained root -", "workers nsubj bargained"],
  ],
  [
    "an object right behind its verb",
    "Kulikov/PROPN/nsubj/2 denounced=denounce/VERB/root/0 Lebed/VERB.NNP/xcomp/2",
    ["Lebed obj denounced"],
  ],
  [
    "the particle of a phrasal verb",
    "Russia/PROPN/nsubj/2 wrote=write/VERB/root/0 off/ADP/case/4 debts=debt/NOUN.NNS/obl/2",
    ["off compound:prt wrote", "debts obj wrote"],
  ],
  [
    "an object relative clause",
    "the/DET/det/2 militia/NOUN/nsubj/7 ,/PUNCT/punct/2 which/PRON.WDT/nsubj/7 Nairobi/PROPN/nsubj/7 blames=blame/VERB.VBZ/advcl/7 fled=flee/VERB/root/0",
    ["which obj blames", "Nairobi nsubj blames", "blames acl:relcl militia"],
  ],
  [
    "a past tense joined to a perfect",
    "Rage/PROPN/nsubj/2 denied=deny/VERB/root/0 they/PRON/nsubj/5 had=have/AUX/aux/5 fled=flee/VERB.VBN/ccomp/2 and/CCONJ/cc/7 warned=warn/VERB/conj/5 Kenya/PROPN/obj/7",
    ["warned conj denied"],
  ],
  [
    "a name whose later word bears another",
    "Milosevic/PROPN/nsubj/5 S./PROPN/flat/1 and/CCONJ/cc/4 Tudjman/PROPN/conj/2 met=meet/VERB/root/0",
    ["Tudjman conj Milosevic"],
  ],
];

const arcs = (words: string): string[] => {
  const tokens = mend(parsed(words).tokens);
  return tokens.map(({ form, deprel, head }) => `${form} ${deprel} ${tokens[head]?.form ?? "-"}`);
};

describe("mending", () => {
  it.each(cases)("%s", (_, words, expected) => {
    expect(arcs(words)).toEqual(expect.arrayContaining([...expected]));
  });

  it.each(cases)("%s: the tree stays a tree", (_, words) => {
    const tokens = mend(parsed(words).tokens);
    expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
    for (const start of tokens.keys()) {
      let at = start;
      for (let steps = 0; at >= 0; steps++) {
        expect(steps).toBeLessThanOrEqual(tokens.length);
        at = tokens[at]?.head ?? -1;
      }
    }
  });

  it("leaves a right parse alone", () => {
    const { tokens } = parsed(
      "Oslo/PROPN/nsubj/6 ,/PUNCT/punct/4 which/PRON.WDT/nsubj/4 won=win/VERB/acl:relcl/1 ,/PUNCT/punct/4 met=meet/VERB/root/0 Rome/PROPN/obj/6",
    );
    expect(mend(tokens)).toEqual(tokens);
  });
});
