/** Whom names, pronouns and descriptions stand for, in documents parsed by hand. */

import { describe, expect, it } from "vitest";
import type { Parsed } from "../../graph-data/extract/annotation.ts";
import { resolveCoreference } from "../../graph-data/extract/coreference.ts";
import { findEntities } from "../../graph-data/extract/entities.ts";
import { parsed } from "./sentence.ts";

/** A document of sentences written for `parsed`, resolved; mentions as `text=label+label`. */
function read(sentences: readonly string[], date?: string) {
  let start = 0;
  const parses = sentences.map((words) => {
    const sentence = parsed(words, start);
    start = sentence.end + 1;
    return sentence;
  });
  const text = parses.map(({ tokens }) => tokens.map((token) => token.form).join(" ")).join(" ");
  const document: Parsed = { document: { id: "test", text, ...(date ? { date } : {}) }, sentences: parses };
  const resolved = resolveCoreference(findEntities(document));
  const labels = resolved.mentions.map(
    ({ text }, m) => `${text}=${resolved.referents[m]?.map((entity) => resolved.entities[entity]?.label).join("+")}`,
  );
  return { resolved, labels };
}

const poroshenko =
  "Petro/PROPN/nsubj/3 Poroshenko/PROPN/flat/1 met=meet/VERB/root/0 Angela/PROPN/obj/3 Merkel/PROPN/flat/4";

describe("names", () => {
  it.each<[string, string[], string]>([
    ["a surname", [poroshenko, "Poroshenko/PROPN/nsubj/2 agreed=agree/VERB/root/0"], "Poroshenko=Petro Poroshenko"],
    [
      "a state by its capital",
      ["Russia/PROPN/nsubj/2 agreed=agree/VERB/root/0", "Moscow/PROPN/nsubj/2 denied=deny/VERB/root/0 it/PRON/obj/2"],
      "Moscow=Russia",
    ],
    [
      "an acronym that the tables know for another, spelled out here",
      [
        "Rapid/PROPN/compound/3 Support/PROPN/compound/3 Forces/PROPN.NNPS/nsubj/4 fought=fight/VERB/root/0",
        "the/DET/det/2 RSF/PROPN/nsubj/3 denied=deny/VERB/root/0 it/PRON/obj/3",
      ],
      "RSF=Rapid Support Forces",
    ],
    [
      "an acronym in brackets",
      [
        "The/DET/det/3 Zembla/PROPN/compound/3 Front/PROPN/nsubj/7 (/PUNCT/punct/5 ZF/PROPN/appos/3 )/PUNCT/punct/5 fought=fight/VERB/root/0",
        "ZF/PROPN/nsubj/2 won=win/VERB/root/0",
      ],
      "ZF=Zembla Front",
    ],
    [
      "a short form",
      [
        "The/DET/det/3 Zembla/PROPN/compound/3 Front/PROPN/nsubj/4 fought=fight/VERB/root/0",
        "Zembla/PROPN/nsubj/2 denied=deny/VERB/root/0",
      ],
      "Zembla=Zembla Front",
    ],
  ])("%s", (_, sentences, expected) => {
    expect(read(sentences).labels).toContain(expected);
  });

  it("keeps people of one surname apart", () => {
    const { resolved } = read([
      "Bill/PROPN/nsubj/3 Clinton/PROPN/flat/1 met=meet/VERB/root/0 Hillary/PROPN/obj/3 Clinton/PROPN/flat/4",
    ]);
    expect(resolved.entities.map(({ label }) => label)).toEqual(["Bill Clinton", "Hillary Clinton"]);
  });

  it("lists every other form as an alias and gives states their code", () => {
    const { resolved } = read([
      "Moscow/PROPN/nsubj/2 warned=warn/VERB/root/0 Russian/ADJ/amod/4 banks=bank/NOUN.NNS/obj/2",
    ]);
    expect(resolved.entities).toEqual([{ label: "Russia", kind: "state", aliases: ["Moscow", "Russian"], iso: "RUS" }]);
  });
});

describe("pronouns", () => {
  it.each<[string, string[], string]>([
    ["by sex: she", [poroshenko, "She/PRON/nsubj/2 smiled=smile/VERB/root/0"], "She=Angela Merkel"],
    ["by sex: he", [poroshenko, "He/PRON/nsubj/2 smiled=smile/VERB/root/0"], "He=Petro Poroshenko"],
    [
      "it, that acts",
      [
        "Russia/PROPN/nsubj/2 agreed=agree/VERB/root/0",
        "It/PRON/nsubj/2 accused=accuse/VERB/root/0 Ukraine/PROPN/obj/2",
      ],
      "It=Russia",
    ],
    [
      "it, the weather",
      ["Russia/PROPN/nsubj/2 agreed=agree/VERB/root/0", "It/PRON/nsubj/2 rained=rain/VERB/root/0"],
      "It=",
    ],
    [
      "they, coordinated",
      [
        "Russia/PROPN/nsubj/4 and/CCONJ/cc/3 Ukraine/PROPN/conj/1 agreed=agree/VERB/root/0",
        "They/PRON/nsubj/2 signed=sign/VERB/root/0",
      ],
      "They=Russia+Ukraine",
    ],
    [
      "who says what a quote says, not whom it names",
      [
        poroshenko,
        `"/PUNCT/punct/4 I/PRON/nsubj/4 have/AUX/aux/4 called=call/VERB.VBN/ccomp/10 Petro/PROPN/obj/4 Poroshenko/PROPN/flat/5 ,/PUNCT/punct/4 "/PUNCT/punct/4 she/PRON/nsubj/10 said=say/VERB/root/0`,
      ],
      "she=Angela Merkel",
    ],
    [
      "the owner before an and",
      [
        poroshenko,
        "Vladimir/PROPN/nsubj/6 Putin/PROPN/flat/1 and/CCONJ/cc/5 his/PRON.PRP$/nmod:poss/5 minister/NOUN/conj/1 left=leave/VERB/root/0",
      ],
      "his=Vladimir Putin",
    ],
    [
      "an office of many is a body's",
      [
        "Petro/PROPN/nsubj/6 Poroshenko/PROPN/flat/1 and/CCONJ/cc/4 Vladimir/PROPN/conj/1 Putin/PROPN/flat/4 fought=fight/VERB/root/0 rebels=rebel/NOUN.NNS/obj/6 of/ADP/case/10 the/DET/det/10 Front/PROPN/nmod/7",
        "Their/PRON.PRP$/nmod:poss/2 spokesman/NOUN/nsubj/3 laughed=laugh/VERB/root/0",
      ],
      "Their=Front",
    ],
    [
      "the two people of a sentence who met",
      [
        "Petro/PROPN/nsubj/3 Poroshenko/PROPN/flat/1 told=tell/VERB/root/0 Angela/PROPN/obj/3 Merkel/PROPN/flat/4 when/ADV.WRB/advmod/8 they/PRON/nsubj/8 met=meet/VERB/advcl/3",
      ],
      "they=Petro Poroshenko+Angela Merkel",
    ],
    [
      "it, on whom something is imposed",
      [
        "Russia/PROPN/nsubj/2 agreed=agree/VERB/root/0",
        "Ukraine/PROPN/nsubj/2 imposed=impose/VERB/root/0 tariffs=tariff/NOUN.NNS/obj/2 on/ADP/case/5 it/PRON/obl/2",
      ],
      "it=Russia",
    ],
    [
      "its, at the head of a sentence, by the subject before",
      [
        "Serbia/PROPN/nsubj/2 agreed=agree/VERB/root/0",
        "Serbia/PROPN/nsubj/2 signed=sign/VERB/root/0",
        "Russia/PROPN/nsubj/2 blamed=blame/VERB/root/0 Serbia/PROPN/obj/2",
        "Its/PRON.PRP$/nmod:poss/2 ambassador/NOUN/nsubj/3 left=leave/VERB/root/0",
      ],
      "Its=Russia",
    ],
    [
      "it, not whom the subject's phrase names",
      [
        "Kosovo/PROPN/nsubj/2 seceded=secede/VERB/root/0",
        "Serbia/PROPN/nsubj/5 backed=back/VERB.VBN/acl/1 by/ADP/case/4 Russia/PROPN/obl:agent/2 attacked=attack/VERB/root/0 it/PRON/obj/5",
      ],
      "it=Kosovo",
    ],
    [
      "both",
      [
        "Russia/PROPN/nsubj/4 and/CCONJ/cc/3 Ukraine/PROPN/conj/1 agreed=agree/VERB/root/0",
        "Haig/PROPN/nsubj/2 urged=urge/VERB/root/0 both/DET/obj/2",
      ],
      "both=Russia+Ukraine",
    ],
    [
      "nobody",
      ["The/DET/det/2 deal/NOUN/nsubj/3 held=hold/VERB/root/0", "He/PRON/nsubj/2 smiled=smile/VERB/root/0"],
      "He=",
    ],
  ])("%s", (_, sentences, expected) => {
    expect(read(sentences).labels).toContain(expected);
  });

  it("keeps the arguments of one verb apart", () => {
    const { labels } = read(["Vladimir/PROPN/nsubj/3 Putin/PROPN/flat/1 thanked=thank/VERB/root/0 him/PRON/obj/3"]);
    expect(labels).toContain("him=");
  });
});

describe("descriptions", () => {
  it("takes rebels for some spoken of before, not former ones", () => {
    const said = (subject: string) => read(["M23/PROPN/nsubj/2 agreed=agree/VERB/root/0", subject]).labels;
    expect(said("rebels=rebel/NOUN.NNS/nsubj/2 left=leave/VERB/root/0")).toHaveLength(2);
    expect(said("former/ADJ/amod/2 rebels=rebel/NOUN.NNS/nsubj/3 left=leave/VERB/root/0")).toHaveLength(1);
  });

  it.each<[string, string[], string | undefined, string]>([
    [
      "an office by the table and the day",
      [poroshenko, "The/DET/det/3 German/ADJ/amod/3 chancellor/NOUN/nsubj/4 smiled=smile/VERB/root/0"],
      "2015-02-12",
      "The German chancellor=Angela Merkel",
    ],
    [
      "an office that somebody else held",
      [poroshenko, "The/DET/det/3 German/ADJ/amod/3 chancellor/NOUN/nsubj/4 smiled=smile/VERB/root/0"],
      "2023-02-12",
      "The German chancellor=",
    ],
    [
      "an office by the text",
      [
        "Zoltan/PROPN/nsubj/9 Qarth/PROPN/flat/1 ,/PUNCT/punct/5 the/DET/det/5 president/NOUN/appos/1 of/ADP/case/7 Peru/PROPN/nmod/5 ,/PUNCT/punct/1 fled=flee/VERB/root/0",
        "The/DET/det/3 Peruvian/ADJ/amod/3 president/NOUN/nsubj/4 returned=return/VERB/root/0",
      ],
      undefined,
      "The Peruvian president=Zoltan Qarth",
    ],
    [
      "both sides",
      [
        "Russia/PROPN/nsubj/4 and/CCONJ/cc/3 Ukraine/PROPN/conj/1 agreed=agree/VERB/root/0",
        "Both/DET/det/2 sides=side/NOUN.NNS/nsubj/3 withdrew=withdraw/VERB/root/0",
      ],
      undefined,
      "Both sides=Russia+Ukraine",
    ],
    [
      "the two sides, not those who speak for one",
      [
        "Russia/PROPN/nsubj/2 armed=arm/VERB/root/0 Serbia/PROPN/obj/2",
        "Kosovo/PROPN/nsubj/2 blamed=blame/VERB/root/0 Serbia/PROPN/obj/2",
        "Kosovo/PROPN/nsubj/2 warned=warn/VERB/root/0 Serbia/PROPN/obj/2",
        poroshenko,
        "The/DET/det/3 two/NUM/nummod/3 sides=side/NOUN.NNS/nsubj/4 agreed=agree/VERB/root/0",
      ],
      undefined,
      "The two sides=Serbia+Kosovo",
    ],
    [
      "the country that troops leave is not their own",
      [
        "Mali/PROPN/nsubj/2 agreed=agree/VERB/root/0",
        "Mali/PROPN/nsubj/2 waited=wait/VERB/root/0",
        "France/PROPN/nsubj/2 withdrew=withdraw/VERB/root/0 troops=troop/NOUN.NNS/obj/2 from/ADP/case/6 the/DET/det/6 country/NOUN/obl/2",
      ],
      undefined,
      "the country=Mali",
    ],
    [
      "the country, by what the text is about rather than a name in passing",
      [
        "Mali/PROPN/nsubj/2 agreed=agree/VERB/root/0",
        "Mali/PROPN/nsubj/2 waited=wait/VERB/root/0",
        "A/DET/det/3 Russian/ADJ/amod/3 firm/NOUN/nsubj/4 came=come/VERB/root/0",
        "The/DET/det/2 country/NOUN/nsubj/3 suffered=suffer/VERB/root/0",
      ],
      undefined,
      "The country=Mali",
    ],
    [
      "a city of a state is one told of beside it",
      [
        "Tanzania/PROPN/nsubj/2 hosted=host/VERB/root/0 talks=talk/NOUN.NNS/obj/2 in/ADP/case/5 Dodoma/PROPN/obl/2",
        "Soldiers=soldier/NOUN.NNS/nsubj/2 died=die/VERB/root/0 in/ADP/case/4 Goma/PROPN/obl/2",
        "He/PRON/nsubj/2 reached=reach/VERB/root/0 the/DET/det/5 Tanzanian/ADJ/amod/5 city/NOUN/obj/2",
      ],
      undefined,
      "the Tanzanian city=Dodoma",
    ],
    [
      "the alliance",
      ["NATO/PROPN/nsubj/2 met=meet/VERB/root/0", "The/DET/det/2 alliance/NOUN/nsubj/3 agreed=agree/VERB/root/0"],
      undefined,
      "The alliance=NATO",
    ],
    [
      "a bank is no alliance",
      ["NATO/PROPN/nsubj/2 met=meet/VERB/root/0", "The/DET/det/2 bank/NOUN/nsubj/3 agreed=agree/VERB/root/0"],
      undefined,
      "The bank=",
    ],
    [
      "the kingdom",
      [
        "France/PROPN/nsubj/2 armed=arm/VERB/root/0 Morocco/PROPN/obj/2",
        "The/DET/det/2 kingdom/NOUN/nsubj/3 agreed=agree/VERB/root/0",
      ],
      undefined,
      "The kingdom=Morocco",
    ],
    [
      "the army of the only state",
      ["Peru/PROPN/nsubj/2 agreed=agree/VERB/root/0", "The/DET/det/2 army/NOUN/nsubj/3 withdrew=withdraw/VERB/root/0"],
      undefined,
      "The army=Peru",
    ],
    [
      "a post that only one of those named can hold",
      [
        "Zoltan/PROPN/nsubj:pass/4 Qarth/PROPN/flat/1 was/AUX/aux:pass/4 sacked=sack/VERB.VBN/root/0 by/ADP/case/6 Angela/PROPN/obl:agent/4 Merkel/PROPN/flat/6",
        "The/DET/det/3 finance/NOUN/compound/3 minister/NOUN/nsubj/4 protested=protest/VERB/root/0",
      ],
      "2015-02-12",
      "The finance minister=Zoltan Qarth",
    ],
    [
      "who is in office is no fugitive",
      [
        "Zoltan/PROPN/nsubj/3 Qarth/PROPN/flat/1 fled=flee/VERB/root/0 Angela/PROPN/obj/3 Merkel/PROPN/flat/4",
        "The/DET/det/2 fugitive/NOUN/nsubj/3 laughed=laugh/VERB/root/0",
      ],
      "2015-02-12",
      "The fugitive=Zoltan Qarth",
    ],
    [
      "the rebels, whose fighters the text has told of",
      [
        "Fighters=fighter/NOUN.NNS/nsubj/5 of/ADP/case/4 the/DET/det/4 Council/PROPN/nmod/1 took=take/VERB/root/0 Lima/PROPN/obj/5",
        "NATO/PROPN/nsubj/2 thanked=thank/VERB/root/0 the/DET/det/4 rebels=rebel/NOUN.NNS/obj/2",
      ],
      undefined,
      "the rebels=Council",
    ],
    [
      "insurgents by who leads them",
      [
        "Insurgents=insurgent/NOUN.NNS/nsubj/7 led=lead/VERB.VBN/acl/1 by/ADP/case/6 the/DET/det/6 Zembla/PROPN/compound/6 Front/PROPN/obl:agent/2 won=win/VERB/root/0",
      ],
      undefined,
      "Insurgents=Zembla Front",
    ],
    [
      "both men are no women",
      [
        "Petro/PROPN/nsubj/6 Poroshenko/PROPN/flat/1 and/CCONJ/cc/4 Vladimir/PROPN/conj/1 Putin/PROPN/flat/4 met=meet/VERB/root/0",
        "Angela/PROPN/nsubj/3 Merkel/PROPN/flat/1 warned=warn/VERB/root/0 both/DET/det/5 men=man/NOUN.NNS/obj/3",
      ],
      undefined,
      "both men=Petro Poroshenko+Vladimir Putin",
    ],
    [
      "the capital",
      [
        "Talks=talk/NOUN.NNS/nsubj/6 in/ADP/case/3 Lima/PROPN/nmod/1 between/ADP/case/5 Peruvians=Peruvian/PROPN.NNPS/nmod/1 failed=fail/VERB/root/0",
        "Crowds=crowd/NOUN.NNS/nsubj/2 filled=fill/VERB/root/0 the/DET/det/4 capital/NOUN/obj/2",
      ],
      undefined,
      "the capital=Lima",
    ],
  ])("%s", (_, sentences, date, expected) => {
    expect(read(sentences, date).labels).toContain(expected);
  });
});
