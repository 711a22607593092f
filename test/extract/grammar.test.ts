import { describe, expect, it } from "vitest";
import { grammarOf } from "../../graph-data/extract/grammar.ts";
import { parsed } from "./sentence.ts";

/** construction, parse, predicate, role, the words that stand in it */
const cases: readonly (readonly [string, string, string, string, string])[] = [
  ["active subject", "Russia/PROPN/nsubj/2 shelled=shell/VERB/root/0 Kherson/PROPN/obj/2", "shelled", "subj", "Russia"],
  ["active object", "Russia/PROPN/nsubj/2 shelled=shell/VERB/root/0 Kherson/PROPN/obj/2", "shelled", "obj", "Kherson"],
  [
    "passive: by-phrase as obl:agent",
    "Kherson/PROPN/nsubj:pass/3 was=be/AUX/aux:pass/3 shelled=shell/VERB.VBN/root/0 by/ADP/case/5 Russia/PROPN/obl:agent/3",
    "shelled",
    "subj",
    "Russia",
  ],
  [
    "passive: by-phrase as plain obl",
    "Kherson/PROPN/nsubj:pass/3 was=be/AUX/aux:pass/3 shelled=shell/VERB.VBN/root/0 by/ADP/case/5 Russia/PROPN/obl/3",
    "shelled",
    "subj",
    "Russia",
  ],
  [
    "passive: its subject is the object",
    "Kherson/PROPN/nsubj:pass/3 was=be/AUX/aux:pass/3 shelled=shell/VERB.VBN/root/0 by/ADP/case/5 Russia/PROPN/obl/3",
    "shelled",
    "obj",
    "Kherson",
  ],
  [
    "by-phrase hung on the oblique before it",
    "Kherson/PROPN/nsubj:pass/3 was=be/AUX/aux:pass/3 hit=hit/VERB.VBN/root/0 in/ADP/case/5 May/PROPN/obl/3 by/ADP/case/7 Russia/PROPN/nmod/5",
    "hit",
    "subj",
    "Russia",
  ],
  [
    "subject relative clause",
    "Russia/PROPN/nsubj/5 ,/PUNCT/punct/1 which/PRON.WDT/nsubj/4 annexed=annex/VERB/acl:relcl/1 denied=deny/VERB/root/0 it/PRON/obj/5",
    "annexed",
    "subj",
    "Russia",
  ],
  [
    "object relative clause with its pronoun",
    "Crimea/PROPN/nsubj/5 which/PRON.WDT/obj/4 Russia/PROPN/nsubj/4 annexed=annex/VERB/acl:relcl/1 suffered=suffer/VERB/root/0",
    "annexed",
    "obj",
    "Crimea",
  ],
  [
    "object relative clause without pronoun",
    "the/DET/det/2 town/NOUN/nsubj/5 Russia/PROPN/nsubj/4 shelled=shell/VERB/acl:relcl/2 burned=burn/VERB/root/0",
    "shelled",
    "obj",
    "town",
  ],
  [
    "reduced relative: by-phrase",
    "rebels=rebel/NOUN/nsubj/5 armed=arm/VERB.VBN/acl/1 by/ADP/case/4 Iran/PROPN/obl/2 fled=flee/VERB/root/0",
    "armed",
    "subj",
    "Iran",
  ],
  [
    "reduced relative: its noun is the object",
    "rebels=rebel/NOUN/nsubj/5 armed=arm/VERB.VBN/acl/1 by/ADP/case/4 Iran/PROPN/obl/2 fled=flee/VERB/root/0",
    "armed",
    "obj",
    "rebels",
  ],
  [
    "hyphened participle",
    "Iran/PROPN/compound/3 -/PUNCT/punct/3 backed=back/VERB.VBN/amod/4 rebels=rebel/NOUN/nsubj/5 fled=flee/VERB/root/0",
    "backed",
    "subj",
    "Iran",
  ],
  [
    "object control",
    "Oslo/PROPN/nsubj/2 forced=force/VERB/root/0 Kyiv/PROPN/obj/2 to/PART/mark/5 leave/VERB.VB/xcomp/2",
    "leave",
    "subj",
    "Kyiv",
  ],
  [
    "subject control",
    "Oslo/PROPN/nsubj/2 vowed=vow/VERB/root/0 to/PART/mark/4 leave/VERB.VB/xcomp/2",
    "leave",
    "subj",
    "Oslo",
  ],
  [
    "control through a preposition",
    "Oslo/PROPN/nsubj/2 called=call/VERB/root/0 on/ADP/case/4 Kyiv/PROPN/obl/2 to/PART/mark/6 leave/VERB.VB/xcomp/2",
    "leave",
    "subj",
    "Kyiv",
  ],
  [
    "gerund of an accusation",
    "Oslo/PROPN/nsubj/2 accused=accuse/VERB/root/0 Kyiv/PROPN/obj/2 of/SCONJ/mark/5 shelling=shell/VERB.VBG/advcl/2 it/PRON/obj/5",
    "shelling",
    "subj",
    "Kyiv",
  ],
  [
    "coordinated verbs share their subject",
    "Oslo/PROPN/nsubj/2 met=meet/VERB/root/0 and/CCONJ/cc/4 praised=praise/VERB/conj/2 Kyiv/PROPN/obj/4",
    "praised",
    "subj",
    "Oslo",
  ],
  [
    "coordinated verbs share their object",
    "Oslo/PROPN/nsubj/2 shelled=shell/VERB/root/0 and/CCONJ/cc/4 bombed=bomb/VERB/conj/2 Kyiv/PROPN/obj/2",
    "bombed",
    "obj",
    "Kyiv",
  ],
  [
    "coordinated arguments",
    "Oslo/PROPN/nsubj/4 and/CCONJ/cc/3 Rome/PROPN/conj/1 met=meet/VERB/root/0",
    "met",
    "subj",
    "Oslo Rome",
  ],
  [
    "participle clause shares the subject",
    "Oslo/PROPN/nsubj/2 left=leave/VERB/root/0 ,/PUNCT/punct/4 accusing=accuse/VERB.VBG/advcl/2 Rome/PROPN/obj/4",
    "accusing",
    "subj",
    "Oslo",
  ],
  [
    "possessor of a noun",
    "Russia/PROPN/nmod:poss/3 's/PART.POS/case/1 attack/NOUN/nsubj/6 on/ADP/case/5 Kyiv/PROPN/nmod/3 failed=fail/VERB/root/0",
    "attack",
    "subj",
    "Russia",
  ],
  [
    "demonym before a noun",
    "the/DET/det/3 Russian/ADJ/amod/3 attack/NOUN/nsubj/6 on/ADP/case/5 Kyiv/PROPN/nmod/3 failed=fail/VERB/root/0",
    "attack",
    "subj",
    "Russian",
  ],
  [
    "by-phrase of a noun",
    "the/DET/det/2 attack/NOUN/root/0 on/ADP/case/4 Kyiv/PROPN/nmod/2 by/ADP/case/6 Russia/PROPN/nmod/2",
    "attack",
    "subj",
    "Russia",
  ],
  [
    "light verb lends its subject",
    "Russia/PROPN/nsubj/2 launched=launch/VERB/root/0 an=a/DET/det/4 attack/NOUN/obj/2 on/ADP/case/6 Kyiv/PROPN/nmod/4",
    "attack",
    "subj",
    "Russia",
  ],
  [
    "light verb's oblique is the noun's",
    "Russia/PROPN/nsubj/2 launched=launch/VERB/root/0 an=a/DET/det/4 attack/NOUN/obj/2 on/ADP/case/6 Kyiv/PROPN/obl/2",
    "attack",
    "on",
    "Kyiv",
  ],
  [
    "passive light verb",
    "talks=talk/NOUN/nsubj:pass/3 were=be/AUX/aux:pass/3 held=hold/VERB.VBN/root/0 by/ADP/case/5 Oslo/PROPN/obl/3 with/ADP/case/7 Rome/PROPN/obl/3",
    "talks",
    "subj",
    "Oslo",
  ],
  [
    "light verb through a wrapping noun",
    "Oslo/PROPN/nsubj/2 held=hold/VERB/root/0 a/DET/det/4 round/NOUN/obj/2 of/ADP/case/6 talks=talk/NOUN/nmod/4 with/ADP/case/8 Rome/PROPN/nmod/4",
    "talks",
    "subj",
    "Oslo",
  ],
  [
    "suffering light verb",
    "Kyiv/PROPN/nsubj/2 came=come/VERB/root/0 under/ADP/case/4 fire/NOUN/obl/2 from/ADP/case/6 Moscow/PROPN/obl/2",
    "fire",
    "obj",
    "Kyiv",
  ],
  [
    "suffering light verb: from-phrase",
    "Kyiv/PROPN/nsubj/2 came=come/VERB/root/0 under/ADP/case/4 fire/NOUN/obl/2 from/ADP/case/6 Moscow/PROPN/obl/2",
    "fire",
    "from",
    "Moscow",
  ],
  [
    "whose",
    "Oslo/PROPN/nsubj/6 ,/PUNCT/punct/1 whose/PRON.WP$/nmod:poss/4 invasion/NOUN/nsubj/5 failed=fail/VERB/acl:relcl/1 left=leave/VERB/root/0",
    "invasion",
    "poss",
    "Oslo",
  ],
  [
    "ditransitive: recipient",
    "Oslo/PROPN/nsubj/2 gave=give/VERB/root/0 Kyiv/PROPN/iobj/2 tanks=tank/NOUN/obj/2",
    "gave",
    "iobj",
    "Kyiv",
  ],
  [
    "ditransitive passive: recipient",
    "Kyiv/PROPN/nsubj:pass/3 was=be/AUX/aux:pass/3 given=give/VERB.VBN/root/0 tanks=tank/NOUN/obj/3",
    "given",
    "iobj",
    "Kyiv",
  ],
  [
    "a path walks on from the object",
    "Oslo/PROPN/nsubj/2 cut=cut/VERB/root/0 ties=tie/NOUN/obj/2 with/ADP/case/5 Rome/PROPN/nmod/3",
    "cut",
    "obj>with",
    "Rome",
  ],
  [
    "obligation: has to",
    "Powell/PROPN/nsubj/2 said=say/VERB/root/0 Iraq/PROPN/nsubj/4 had=have/VERB/ccomp/2 to/PART/mark/6 disarm/VERB.VB/xcomp/4",
    "said",
    "must",
    "had",
  ],
  [
    "obligation: the clause quoted before its speech",
    "Iraq/PROPN/nsubj/3 must/AUX.MD/aux/3 disarm/VERB.VB/root/0 ,/PUNCT.,/punct/5 insisted=insist/VERB/advcl/3 Powell/PROPN/nsubj/5",
    "insisted",
    "must",
    "disarm",
  ],
  [
    "obligation: a verb taken for a noun",
    "Rome/PROPN/nsubj/2 insisted=insist/VERB/root/0 that/SCONJ/mark/5 Oslo/PROPN/nsubj/5 hand/NOUN/ccomp/2 over/ADP/compound:prt/5",
    "insisted",
    "must",
    "hand",
  ],
  [
    "a bare imperative quoted",
    "Leave/VERB.VB/root/0 ,/PUNCT.,/punct/1 Ankara/PROPN/nsubj/4 tells=tell/VERB.VBZ/parataxis/1 Moscow/PROPN/iobj/4",
    "tells",
    "bid",
    "Leave",
  ],
  [
    "auxiliaries",
    "Oslo/PROPN/nsubj/4 will/AUX.MD/aux/4 not/PART.RB/advmod/4 negotiate/VERB.VB/root/0",
    "negotiate",
    "aux",
    "will",
  ],
  [
    "object of a verb beside one that took the relative pronoun",
    "rebels=rebel/NOUN/nsubj/7 whom/PRON.WP/obj/4 Algiers/PROPN/nsubj/4 shelters=shelter/VERB.VBZ/acl:relcl/1 and/CCONJ/cc/6 arms=arm/VERB.VBZ/conj/4 fled=flee/VERB/root/0",
    "arms",
    "obj",
    "rebels",
  ],
  [
    "participle coordinated with what it describes",
    "Polisario/PROPN/nsubj/4 ,/PUNCT.,/punct/3 fed=feed/VERB.VBN/conj/1 fought=fight/VERB/root/0",
    "fed",
    "obj",
    "Polisario",
  ],
  [
    "reflexive object is no controller",
    "Oslo/PROPN/nsubj/2 found=find/VERB/root/0 itself/PRON/obj/2 cheered=cheer/VERB.VBN/xcomp/2",
    "cheered",
    "obj",
    "Oslo",
  ],
  [
    "adjective behind what it describes",
    "Blair/PROPN/nsubj/6 ,/PUNCT.,/punct/3 loyal/ADJ/amod/1 to/ADP/case/5 Bush/PROPN/obl/3 said=say/VERB/root/0",
    "loyal",
    "surface",
    "Blair",
  ],
  [
    "one counted among others",
    "Farage/PROPN/nsubj/6 ,/PUNCT.,/punct/3 one/NUM/appos/1 of/ADP/case/5 admirers=admirer/NOUN/nmod/3 spoke=speak/VERB/root/0",
    "admirers",
    "self",
    "admirers Farage",
  ],
];

describe("arguments", () => {
  it.each(cases)("%s", (_, words, predicate, role, expected) => {
    const sentence = parsed(words);
    const at = sentence.tokens.findIndex((token) => token.form === predicate);
    const found = grammarOf(sentence)
      .find(at, role)
      .map(({ token }) => sentence.tokens[token]?.form);
    expect(found.join(" ")).toBe(expected);
  });

  it("has none where nothing stands in the role", () => {
    const sentence = parsed("Russia/PROPN/nsubj/2 left=leave/VERB/root/0");
    expect(grammarOf(sentence).find(1, "with")).toEqual([]);
  });
});
