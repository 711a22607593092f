import { describe, expect, it } from "vitest";
import { mend } from "../../graph-data/extract/mend.ts";
import { parsed } from "./sentence.ts";

/** what the parser got wrong, its parse, and the arcs after mending: `word relation head` */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "who says what is reported first",
    "rebels=rebel/NOUN.NNS/nsubj/6 shelled=shell/VERB/acl/1 Juba/PROPN/obj/2 ,/PUNCT.,/punct/2 residents=resident/NOUN.NNS/nsubj/6 said=say/VERB/root/0",
    ["rebels nsubj shelled", "shelled ccomp said", "residents nsubj said"],
  ],
  [
    "a speaker taken for a second subject of what he reports",
    "Chad/PROPN/nsubj/2 left=leave/VERB/ccomp/10 Mali/PROPN/obj/2 ,/PUNCT.,/punct/6 its/PRON.PRP$/nmod:poss/6 chief/NOUN/nsubj/2 ,/PUNCT.,/punct/8 Eide/PROPN/appos/6 ,/PUNCT.,/punct/6 said=say/VERB/root/0",
    ["chief nsubj said", "left ccomp said"],
  ],
  [
    "a speaker behind the verb",
    "Chad/PROPN/nsubj/3 must/AUX.MD/aux/3 leave/VERB.VB/root/0 ,/PUNCT.,/punct/5 insisted=insist/VERB/advcl/3 Eide/PROPN/obj/5 ./PUNCT/punct/3",
    ["insisted root -", "leave ccomp insisted", "Eide nsubj insisted"],
  ],
  [
    "what a participle behind a name describes",
    "Ghaly/PROPN/nsubj/2 led=lead/VERB/root/0 an/DET/det/4 arm/NOUN/obj/2 of/ADP/case/6 Hamas/PROPN/nmod/4 funded=fund/VERB.VBN/acl/6 by/ADP/case/9 Iran/PROPN/obl:agent/7",
    ["funded acl arm"],
  ],
  [
    "a subject's list behind a title's bearer",
    "by/ADP/case/2 minister/NOUN/obl/9 ,/PUNCT.,/punct/4 Busaidi/PROPN/nsubj/9 ,/PUNCT.,/punct/6 Iran/PROPN/conj/4 and/CCONJ/cc/8 America/PROPN/conj/4 left=leave/VERB/root/0",
    ["Busaidi appos minister", "Iran nsubj left", "America conj Iran"],
  ],
  [
    "a share that a verb takes",
    "Russia/PROPN/nsubj/2 occupies=occupy/VERB.VBZ/root/0 about/ADP/advmod/5 a/DET/det/5 fifth/ADJ.NN/obl/2 of/ADP/case/7 Ukraine/PROPN/nmod/5",
    ["fifth obj occupies"],
  ],
  [
    "an object taken for a second subject of the next verb",
    "Chad/PROPN/nsubj/2 claims=claim/VERB.VBZ/root/0 the/DET/det/4 regions=region/NOUN.NNS/nsubj/8 ,/PUNCT.,/punct/8 and/CCONJ/cc/8 troops=troop/NOUN.NNS/nsubj/8 hold/VERB.VBP/conj/2 land/NOUN/obj/8",
    ["regions obj claims", "troops nsubj hold"],
  ],
  [
    "a list behind a title",
    "the/DET/det/2 envoys=envoy/NOUN.NNS/nsubj/9 of/ADP/case/4 France/PROPN/nmod/2 ,/PUNCT.,/punct/6 Spain/PROPN/conj/4 and/CCONJ/cc/8 Italy/PROPN/conj/4 left=leave/VERB/root/0",
    ["Spain conj France", "Italy conj France"],
  ],
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
  [
    "a past tense taken for a participle of the noun before it",
    "fighters=fighter/NOUN.NNS/root/0 of/ADP/case/4 the/DET/det/4 Front/PROPN/nmod/1 attacked=attack/VERB/acl/1 Zamboanga/PROPN/obj/5",
    ["attacked root -", "fighters nsubj attacked", "Zamboanga obj attacked"],
  ],
  [
    "a reduced relative before the verb of the sentence",
    "infantry/NOUN/root/0 backed=back/VERB.VBN/acl/1 by/ADP/case/4 tanks=tank/NOUN.NNS/obl:agent/2 poured=pour/VERB.VBD/acl/4 into/ADP/case/7 Vietnam/PROPN/obl/5 ./PUNCT/punct/1",
    ["poured root -", "infantry nsubj poured", "backed acl infantry"],
  ],
  [
    "two subjects of one verb",
    "troops=troop/NOUN.NNS/nsubj:pass/10 crossed=cross/VERB.VBN/acl/1 into/ADP/case/4 Gambia/PROPN/obl/2 ,/PUNCT/punct/6 after/ADP/case/7 Barrow/PROPN/nsubj:pass/10 had=have/AUX/aux/10 been=be/AUX.VBN/aux:pass/10 sworn=swear/VERB.VBN/root/0 in/ADP/compound:prt/10",
    ["crossed root -", "troops nsubj crossed", "sworn advcl crossed", "after mark sworn"],
  ],
  [
    "a nation behind a conjunction of time",
    "it/PRON/nsubj/2 came=come/VERB/root/0 after/ADP/case/5 the/DET/det/5 Vietnamese/ADJ/obl/2 overran=overrun/VERB/advcl/2 Cambodia/PROPN/obj/6",
    ["Vietnamese nsubj overran", "after mark overran"],
  ],
  [
    "a second relative pronoun",
    "the/DET/det/2 isles=isle/NOUN.NNS/root/0 which/PRON.WDT/obj/5 Oslo/PROPN/nsubj/5 took=take/VERB/acl:relcl/2 and/CCONJ/cc/9 which/PRON.WDT/obl/9 Hanoi/PROPN/nsubj/9 regards=regard/VERB.VBZ/conj/5 as/ADP/case/11 lost/ADJ/obl/9",
    ["which obj regards", "regards conj took"],
  ],
  [
    "the subject of what is reported in a relative clause",
    "rebels=rebel/NOUN.NNS/root/0 which/PRON.WDT/obj/4 experts=expert/NOUN.NNS/nsubj/4 say/VERB.VBP/acl:relcl/1 are=be/AUX.VBP/aux:pass/6 armed=arm/VERB.VBN/ccomp/4 by/ADP/case/8 Kigali/PROPN/obl:agent/6",
    ["which nsubj:pass armed"],
  ],
  [
    "an aside about what somebody owns",
    "it/PRON/nsubj/2 began=begin/VERB/root/0 after/ADP/case/4 Oslo/PROPN/obl/2 ,/PUNCT/punct/10 whose/PRON.WP$/nmod:poss/7 embassy/NOUN/nsubj:pass/10 had=have/AUX/aux/10 been=be/AUX.VBN/aux:pass/10 stormed=storm/VERB.VBN/advcl/2 ,/PUNCT/punct/12 expelled=expel/VERB/parataxis/2 envoys=envoy/NOUN.NNS/obj/12",
    ["stormed acl:relcl Oslo", "Oslo nsubj expelled"],
  ],
  [
    "an auxiliary before what was tagged as an adjective",
    "Moscow/PROPN/nsubj/2 had=have/VERB/root/0 armed/ADJ/amod/4 Saddam/PROPN/obj/2",
    ["armed root -", "had aux armed", "Moscow nsubj armed", "Saddam obj armed"],
  ],
  [
    "an adjective that somebody made so",
    "it/PRON/nsubj/3 is=be/AUX.VBZ/cop/3 armed/ADJ/root/0 and/CCONJ/cc/5 trained=train/VERB.VBN/conj/3 by/ADP/case/7 Kigali/PROPN/obl:agent/5",
    ["is aux:pass armed", "it nsubj:pass armed"],
  ],
  [
    "a claim that is laid",
    "Oslo/PROPN/nsubj/3 lays=lay/AUX.VBZ/aux/3 claim/VERB.VB/root/0 to/ADP/case/5 Doklam/PROPN/obl/3",
    ["lays root -", "claim obj lays", "Doklam obl lays"],
  ],
  [
    "a relative clause whose verb was tagged as a noun",
    "Polisario/PROPN/root/0 ,/PUNCT/punct/5 which/PRON.WDT/nsubj/5 Algiers/PROPN/compound/5 shelters=shelter/NOUN.NNS/acl:relcl/1",
    ["which obj shelters", "Algiers nsubj shelters"],
  ],
  [
    "what somebody is accused of by another",
    "he/PRON/nsubj:pass/3 was/AUX/aux:pass/3 accused=accuse/VERB.VBN/root/0 by/ADP/case/5 Iranians/PROPN.NNPS/obl:agent/3 of/SCONJ/mark/7 arming=arm/VERB.VBG/acl/5 Saddam/PROPN/obj/7",
    ["arming advcl accused"],
  ],
  [
    "a while-clause taken for what is said",
    "Oslo/PROPN/nsubj/2 charged=charge/VERB/root/0 Rome/PROPN/obj/2 while/SCONJ/mark/6 Bonn/PROPN/nsubj/6 replied=reply/VERB/ccomp/2",
    ["replied advcl charged"],
  ],
  [
    "a relative clause without pronoun",
    "tariffs=tariff/NOUN.NNS/root/0 Donald/PROPN/appos/1 Trump/PROPN/flat/2 had=have/AUX/aux/5 threatened=threaten/VERB.VBN/acl:relcl/1",
    ["Donald nsubj threatened", "threatened acl:relcl tariffs"],
  ],
  [
    "a name behind the phrase that opens the sentence",
    "In/ADP/case/3 a/DET/det/3 speech/NOUN/obl/9 Mugabe/PROPN/appos/3 ,/PUNCT/punct/7 who/PRON.WP/nsubj/7 stays=stay/VERB.VBZ/acl:relcl/3 ,/PUNCT/punct/9 railed=rail/VERB/root/0",
    ["Mugabe nsubj railed", "stays acl:relcl Mugabe"],
  ],
  [
    "both, who are urged to",
    "Haig/PROPN/nsubj/2 urged=urge/VERB/root/0 both/DET/obj/5 to/PART/mark/5 stop/VERB.VB/xcomp/2",
    ["both obj urged"],
  ],
  [
    "a gerund between commas",
    "he/PRON/nsubj/5 and/CCONJ/cc/3 Kagame/PROPN/nsubj/5 ,/PUNCT/punct/5 meeting=meet/VERB.VBG/root/0 there/ADV/advmod/5 ,/PUNCT/punct/9 jointly/ADV/advmod/9 called=call/VERB.VBN/acl/3 on/ADP/case/11 them/PRON/obl/9",
    ["called root -", "Kagame nsubj called", "meeting advcl called"],
  ],
  [
    "a place behind an aside",
    "Jiang/PROPN/nsubj/2 received=receive/VERB/root/0 Kiet/PROPN/obj/2 ,/PUNCT/punct/6 the/DET/det/6 premier/NOUN/appos/3 ,/PUNCT/punct/9 in/ADP/case/9 Hanoi/PROPN/nmod/6",
    ["Hanoi obl received"],
  ],
  [
    "who acts on what somebody owns",
    "China/PROPN/root/0 ,/PUNCT/punct/1 whose/PRON.WP$/nmod:poss/4 exporters=exporter/NOUN.NNS/nsubj/7 Trump/PROPN/appos/4 has=have/AUX.VBZ/aux/7 threatened=threaten/VERB.VBN/acl:relcl/1",
    ["exporters obj threatened", "Trump nsubj threatened"],
  ],
  [
    "an army it supplies",
    "it/PRON/nsubj/2 means=mean/VERB.VBZ/root/0 Renamo/PROPN/obj/2 ,/PUNCT/punct/8 the/DET/det/6 army/NOUN/nsubj/8 it/PRON/nsubj/8 supplies=supply/VERB.VBZ/ccomp/2",
    ["army appos Renamo", "supplies acl:relcl army"],
  ],
  [
    "a day between subject and verb",
    "Saleh/PROPN/obl/6 ,/PUNCT/punct/4 the/DET/det/4 Council/PROPN/appos/1 today/NOUN/obl:unmarked/6 demanded=demand/VERB/root/0",
    ["Council nsubj demanded"],
  ],
  [
    "a participle joined to another",
    "Front/PROPN/nsubj/7 sheltered=shelter/VERB.VBN/acl/1 and/CCONJ/cc/4 armed/ADJ/conj/2 by/ADP/case/6 Oslo/PROPN/obl:agent/2 won=win/VERB/root/0",
    ["armed conj sheltered"],
  ],
  [
    "a gerund before the verb of the sentence",
    "Oslo/PROPN/nsubj/3 ,/PUNCT/punct/3 sensing=sense/VERB.VBG/advcl/7 that/SCONJ/mark/5 Rome/PROPN.NNP/obj/3 ,/PUNCT/punct/3 stayed=stay/VERB/root/0 away/ADV/advmod/7",
    ["Oslo nsubj stayed"],
  ],
  [
    "a subject behind a semicolon hung on the verb before it",
    "he/PRON/nsubj:pass/2 backed=back/VERB.VBN/root/0 ;/PUNCT/punct/5 his/PRON.PRP$/nmod:poss/5 rival/NOUN/nsubj:pass/2 enjoys=enjoy/VERB.VBZ/conj/2 help/NOUN/obj/6",
    ["rival nsubj enjoys"],
  ],
  [
    "a name behind a comma and an and",
    "Leo/PROPN/nsubj/15 ,/PUNCT/punct/3 taoiseach/NOUN/appos/1 ,/PUNCT/punct/1 praised=praise/VERB.VBN/acl/1 Sunak/PROPN/obj/5 ,/PUNCT/punct/9 and/CCONJ/cc/9 Starmer/PROPN/conj/6 ,/PUNCT/punct/13 the/DET/det/13 Labour/PROPN/compound/13 leader/NOUN/conj/6 ,/PUNCT/punct/9 promised=promise/VERB/root/0 votes=vote/NOUN.NNS/obj/15",
    ["Leo nsubj praised", "Starmer nsubj promised"],
  ],
  [
    "somebody's junta behind a conjunction of time",
    "she/PRON/nsubj/2 acted=act/VERB/root/0 after/ADP/case/6 Argentina/PROPN/nmod:poss/6 's/PART.POS/case/4 junta/NOUN/obl/2 landed=land/VERB/conj/2 troops=troop/NOUN.NNS/obj/7",
    ["junta nsubj landed", "after mark landed", "landed advcl acted"],
  ],
  [
    'a headline that "and" joins',
    "India/PROPN/compound/5 and/CCONJ/cc/3 Pakistan/PROPN/conj/1 trade/NOUN/compound/5 barbs=barb/NOUN.NNS/root/0 over/ADP/case/7 Kashmir/PROPN/nmod/5",
    ["trade root -", "Pakistan nsubj trade", "India conj Pakistan", "barbs obj trade"],
  ],
];

/** What looks like a case for mending and is none: `word relation head` that must stay */
const right: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a man with a name",
    "it/PRON/nsubj/2 met=meet/VERB/root/0 a/DET/det/4 man/NOUN/obj/2 named=name/VERB.VBN/acl/4 Isidoro/PROPN/xcomp/5",
    ["Isidoro xcomp named", "named acl man"],
  ],
  [
    "a passive and what follows from it",
    "police/NOUN/nsubj/2 said=say/VERB/root/0 he/PRON/nsubj:pass/5 was=be/AUX/aux:pass/5 held=hold/VERB.VBN/ccomp/2 and/CCONJ/cc/7 belonged=belong/VERB/conj/5 there/ADV/advmod/7",
    ["belonged conj held"],
  ],
  [
    "two names behind one preposition",
    "allies=ally/NOUN.NNS/nsubj/6 of/ADP/case/3 Oslo/PROPN/nmod/1 and/CCONJ/cc/5 Rome/PROPN/conj/3 gained=gain/VERB/root/0",
    ["Rome conj Oslo"],
  ],
  [
    "the men freed, who left",
    "men=man/NOUN.NNS/nsubj/6 freed=free/VERB/acl/1 hostages=hostage/NOUN.NNS/obj/2 on/ADP/case/5 Monday/PROPN/obl/2 left=leave/VERB/root/0",
    ["freed acl men"],
  ],
];

it("tags a participle joined to another as one", () => {
  const { tokens } = parsed("he/PRON/nsubj:pass/2 sheltered=shelter/VERB.VBN/root/0 and/CCONJ/cc/4 armed/ADJ/conj/2");
  expect(mend(tokens)[3]).toMatchObject({ upos: "VERB", xpos: "VBN", lemma: "arm" });
});

const arcs = (words: string): string[] => {
  const tokens = mend(parsed(words).tokens);
  return tokens.map(({ form, deprel, head }) => `${form} ${deprel} ${tokens[head]?.form ?? "-"}`);
};

describe("mending", () => {
  it.each(cases)("%s", (_, words, expected) => {
    expect(arcs(words)).toEqual(expect.arrayContaining([...expected]));
  });

  it.each(right)("leaves alone %s", (_, words, expected) => {
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
