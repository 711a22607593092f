import { describe, expect, it } from "vitest";
import type { Resolved } from "../../graph-data/extract/annotation.ts";
import { readStructure } from "../../graph-data/extract/structure.ts";
import { viewsOf } from "../../graph-data/extract/structure-view.ts";
import { type Names, resolved } from "./sentence.ts";

/** What is found, as "source relation target" by labels, in order of the alphabet. */
function told(document: Resolved): string[] {
  const label = (entity: number | undefined) => document.entities[entity ?? -1]?.label ?? "?";
  const found = readStructure(document, viewsOf(document)).flat();
  const pairs = found.flatMap((one) =>
    (document.referents[one.source] ?? [])
      .filter((source) => (one.holder ?? source) === source)
      .flatMap((source) =>
        (document.referents[one.target] ?? [])
          .filter((target) => (one.only ?? target) === target)
          .map((target) => `${label(source)} ${one.relation} ${label(target)}`),
      ),
  );
  return [...new Set(pairs)].sort();
}

interface Case {
  readonly says: string;
  readonly words: string | readonly string[];
  readonly names: Names;
  readonly finds: readonly string[];
  readonly date?: string;
}

const check = (cases: readonly Case[]): void => {
  it.each(cases)("$says", ({ words, names, finds, date }) => {
    expect(told(resolved(words, names, date))).toEqual(finds);
  });
};

const tusk: Names = { Poland: "state", Polish: "=Poland", "Donald Tusk": "person" };
const hamas: Names = { Hamas: "organisation", "Ismail Haniyeh": "person" };

describe("titles before and after names", () => {
  check([
    {
      says: "a head of government before the name",
      words:
        "Polish/ADJ/amod/3 Prime/ADJ.NNP/amod/3 Minister/PROPN/nmod:desc/4 Donald/PROPN/nsubj/6 Tusk/PROPN/flat/4 spoke/VERB/root/0 ./PUNCT/punct/6",
      names: tusk,
      finds: ["Donald Tusk leads Poland"],
    },
    {
      says: "a minister acts for the state",
      words:
        "Polish/ADJ/amod/3 Foreign/ADJ.NNP/amod/3 Minister/PROPN/nmod:desc/4 Donald/PROPN/nsubj/6 Tusk/PROPN/flat/4 spoke/VERB/root/0 ./PUNCT/punct/6",
      names: tusk,
      finds: ["Donald Tusk represents Poland"],
    },
    {
      says: "a possessor before the title, the name behind a comma",
      words:
        "Poland/PROPN/nmod:poss/4 's/PART.POS/case/1 prime/ADJ/amod/4 minister/NOUN/nsubj/9 ,/PUNCT/punct/6 Donald/PROPN/appos/4 Tusk/PROPN/flat/6 ,/PUNCT/punct/6 spoke/VERB/root/0 ./PUNCT/punct/9",
      names: tusk,
      finds: ["Donald Tusk leads Poland"],
    },
    {
      says: "a title behind the name, the owner behind of",
      words:
        "Donald/PROPN/nsubj/10 Tusk/PROPN/flat/1 ,/PUNCT/punct/6 the/DET/det/6 prime/ADJ/amod/6 minister/NOUN/appos/1 of/ADP/case/8 Poland/PROPN/nmod/6 ,/PUNCT/punct/6 spoke/VERB/root/0 ./PUNCT/punct/10",
      names: tusk,
      finds: ["Donald Tusk leads Poland"],
    },
    {
      says: "a deputy only acts for the state",
      words:
        "Donald/PROPN/nsubj/10 Tusk/PROPN/flat/1 ,/PUNCT/punct/7 Poland/PROPN/nmod:poss/7 's/PART.POS/case/4 deputy/NOUN/compound/7 president/NOUN/appos/1 ,/PUNCT/punct/7 had/AUX/aux/10 spoken=speak/VERB.VBN/root/0 ./PUNCT/punct/10",
      names: tusk,
      finds: ["Donald Tusk represents Poland"],
    },
    {
      says: "a candidate holds nothing",
      words:
        "Polish/ADJ/amod/3 presidential/ADJ/amod/3 candidate/NOUN/nmod:desc/4 Donald/PROPN/nsubj/6 Tusk/PROPN/flat/4 spoke/VERB/root/0 ./PUNCT/punct/6",
      names: tusk,
      finds: [],
    },
    {
      says: "the owner of a title before the name behind it",
      words:
        "President/PROPN/nmod:desc/2 Donald/PROPN/nsubj/6 Tusk/PROPN/flat/2 of/ADP/case/5 Poland/PROPN/nmod/2 spoke/VERB/root/0 ./PUNCT/punct/6",
      names: tusk,
      finds: ["Donald Tusk leads Poland"],
    },
    {
      says: "the subject of a clause is not the name before the comma",
      words:
        "After/SCONJ/mark/2 meeting=meet/VERB.VBG/advcl/9 Donald/PROPN/obj/2 Tusk/PROPN/flat/3 ,/PUNCT/punct/2 the/DET/det/8 Polish/ADJ/amod/8 president/NOUN/nsubj/9 left=leave/VERB/root/0 ./PUNCT/punct/9",
      names: tusk,
      finds: [],
    },
    {
      says: "two holders and two owners are paired off",
      words:
        "the/DET/det/6 British/ADJ/amod/6 and/CCONJ/cc/4 French/ADJ/conj/2 foreign/ADJ/amod/6 ministers=minister/NOUN.NNS/nsubj/14 ,/PUNCT/punct/8 David/PROPN/appos/6 Miliband/PROPN/flat/8 and/CCONJ/cc/11 Bernard/PROPN/conj/8 Kouchner/PROPN/flat/11 ,/PUNCT/punct/8 spoke/VERB/root/0 ./PUNCT/punct/14",
      names: {
        "United Kingdom": "state",
        British: "=United Kingdom",
        France: "state",
        French: "=France",
        "David Miliband": "person",
        "Bernard Kouchner": "person",
      },
      finds: ["Bernard Kouchner represents France", "David Miliband represents United Kingdom"],
    },
    {
      says: "a phrase that points at somebody named before",
      words: [
        "Donald/PROPN/nsubj/3 Tusk/PROPN/flat/1 spoke/VERB/root/0 ./PUNCT/punct/3",
        "The/DET/det/3 Polish/ADJ/amod/3 leader/NOUN/nsubj/4 left=leave/VERB/root/0 ./PUNCT/punct/4",
      ],
      names: { ...tusk, leader: "=Donald Tusk" },
      finds: ["Donald Tusk leads Poland"],
    },
  ]);
});

describe("bodies, parties and members", () => {
  check([
    {
      says: "the leader of a body",
      words:
        "Hamas/PROPN/compound/2 leader/NOUN/nmod:desc/3 Ismail/PROPN/nsubj/5 Haniyeh/PROPN/flat/3 spoke/VERB/root/0 ./PUNCT/punct/5",
      names: hamas,
      finds: ["Ismail Haniyeh leads Hamas"],
    },
    {
      says: "one leader of many",
      words:
        "Ismail/PROPN/nsubj/8 Haniyeh/PROPN/flat/1 ,/PUNCT/punct/6 a/DET/det/6 Hamas/PROPN/compound/6 leader/NOUN/appos/1 ,/PUNCT/punct/6 spoke/VERB/root/0 ./PUNCT/punct/8",
      names: hamas,
      finds: ["Ismail Haniyeh member-of Hamas"],
    },
    {
      says: "a spokesman for a body",
      words:
        "Ismail/PROPN/nsubj/9 Haniyeh/PROPN/flat/1 ,/PUNCT/punct/5 a/DET/det/5 spokesman/NOUN/appos/1 for/ADP/case/7 Hamas/PROPN/nmod/5 ,/PUNCT/punct/5 spoke/VERB/root/0 ./PUNCT/punct/9",
      names: hamas,
      finds: ["Ismail Haniyeh represents Hamas"],
    },
    {
      says: "a rebel leader does not lead the state before the word",
      words:
        "Congolese/ADJ/amod/3 rebel/NOUN/compound/3 leader/NOUN/nmod:desc/4 Corneille/PROPN/nsubj/6 Nangaa/PROPN/flat/4 spoke/VERB/root/0 ./PUNCT/punct/6",
      names: { Congo: "state", Congolese: "=Congo", "Corneille Nangaa": "person" },
      finds: [],
    },
    {
      says: "a member state",
      words:
        "NATO/PROPN/compound/2 member/NOUN/nmod:desc/3 Turkey/PROPN/nsubj/4 objected=object/VERB/root/0 ./PUNCT/punct/4",
      names: { NATO: "organisation", Turkey: "state" },
      finds: ["Turkey member-of NATO"],
    },
    {
      says: "a person of a party",
      words:
        "Marine/PROPN/nsubj/7 Pen/PROPN/flat/1 of/ADP/case/6 the/DET/det/6 National/PROPN/compound/6 Rally/PROPN/nmod/1 spoke/VERB/root/0 ./PUNCT/punct/7",
      names: { "Marine Pen": "person", "National Rally": "organisation" },
      finds: ["Marine Pen member-of National Rally"],
    },
    {
      says: "the party of a person",
      words:
        "Viktor/PROPN/nmod:poss/4 Orban/PROPN/flat/1 's/PART.POS/case/1 Fidesz/PROPN/nsubj/5 won=win/VERB/root/0 ./PUNCT/punct/5",
      names: { "Viktor Orban": "person", Fidesz: "organisation" },
      finds: ["Viktor Orban leads Fidesz"],
    },
    {
      says: "a body led by somebody",
      words:
        "the/DET/det/3 River/PROPN/compound/3 Alliance/PROPN/root/0 ,/PUNCT/punct/5 led=lead/VERB.VBN/acl/3 by/ADP/case/7 Corneille/PROPN/obl:agent/5 Nangaa/PROPN/flat/7 ./PUNCT/punct/3",
      names: { "River Alliance": "organisation", "Corneille Nangaa": "person" },
      finds: ["Corneille Nangaa leads River Alliance"],
    },
    {
      says: "the armed wing of a body",
      words:
        "the/DET/det/3 Qassam/PROPN/compound/3 Brigades/PROPN/nsubj/11 ,/PUNCT/punct/7 the/DET/det/7 armed/ADJ/amod/7 wing/NOUN/appos/3 of/ADP/case/9 Hamas/PROPN/nmod/7 ,/PUNCT/punct/7 fired=fire/VERB/root/0 ./PUNCT/punct/11",
      names: { "Qassam Brigades": "organisation", Hamas: "organisation" },
      finds: ["Qassam Brigades part-of Hamas"],
    },
    {
      says: "the parent of a body",
      words:
        "Alphabet/PROPN/nsubj/8 ,/PUNCT/punct/4 the/DET/det/4 parent/NOUN/appos/1 of/ADP/case/6 Google/PROPN/nmod/4 ,/PUNCT/punct/4 fell=fall/VERB/root/0 ./PUNCT/punct/8",
      names: { Alphabet: "organisation", Google: "organisation" },
      finds: ["Google part-of Alphabet"],
    },
  ]);
});

describe("places", () => {
  check([
    {
      says: "the city of a name, the nationality before",
      words:
        "the/DET/det/3 Iraqi/ADJ/amod/3 city/NOUN/nsubj/6 of/ADP/case/5 Mosul/PROPN/nmod/3 fell=fall/VERB/root/0 ./PUNCT/punct/6",
      names: { Iraq: "state", Iraqi: "=Iraq", Mosul: "place" },
      finds: ["Mosul located-in Iraq"],
    },
    {
      says: "a town in a state",
      words:
        "Gori/PROPN/nsubj/8 ,/PUNCT/punct/4 a/DET/det/4 town/NOUN/appos/1 in/ADP/case/6 Georgia/PROPN/nmod/4 ,/PUNCT/punct/4 fell=fall/VERB/root/0 ./PUNCT/punct/8",
      names: { Gori: "place", Georgia: "state" },
      finds: ["Gori located-in Georgia"],
    },
    {
      says: "the capital is not its country",
      words:
        "Dili/PROPN/nsubj/9 ,/PUNCT/punct/4 the/DET/det/4 capital/NOUN/appos/1 of/ADP/case/7 East/PROPN/compound/7 Timor/PROPN/nmod/4 ,/PUNCT/punct/4 fell=fall/VERB/root/0 ./PUNCT/punct/9",
      names: { Dili: "place", "East Timor": "state" },
      finds: ["Dili located-in East Timor"],
    },
    {
      says: "a place and its state behind a comma",
      words:
        "It/PRON/nsubj/2 burned=burn/VERB/root/0 in/ADP/case/4 Golcuk/PROPN/obl/2 ,/PUNCT/punct/6 Turkey/PROPN/appos/4 ,/PUNCT/punct/6 on/ADP/case/9 Monday/PROPN/obl/2 ./PUNCT/punct/2",
      names: { Golcuk: "place", Turkey: "state" },
      finds: ["Golcuk located-in Turkey"],
    },
    {
      says: "the state that begins a clause is no such pair",
      words:
        "Days=day/NOUN.NNS/obl/9 after/SCONJ/mark/4 he/PRON/nsubj/4 landed=land/VERB/acl/1 in/ADP/case/6 Honiara/PROPN/obl/4 ,/PUNCT/punct/1 China/PROPN/nsubj/9 spoke/VERB/root/0 ./PUNCT/punct/9",
      names: { Honiara: "place", China: "state" },
      finds: [],
    },
    {
      says: "a list is no such pair",
      words:
        "It/PRON/nsubj/2 flew=fly/VERB/root/0 to/ADP/case/4 Riyadh/PROPN/obl/2 ,/PUNCT/punct/6 Egypt/PROPN/conj/4 and/CCONJ/cc/8 Jordan/PROPN/conj/4 ./PUNCT/punct/2",
      names: { Riyadh: "place", Egypt: "state", Jordan: "state" },
      finds: [],
    },
    {
      says: "an organ of state and a company of it",
      words:
        "Iran/PROPN/nmod:poss/4 's/PART.POS/case/1 Revolutionary/PROPN/compound/4 Guards/PROPN/nsubj/9 and/CCONJ/cc/8 Germany/PROPN/nmod:poss/8 's/PART.POS/case/6 Siemens/PROPN/conj/4 spoke/VERB/root/0 ./PUNCT/punct/9",
      names: { Iran: "state", "Revolutionary Guards": "organisation", Germany: "state", Siemens: "organisation" },
      finds: ["Revolutionary Guards part-of Iran", "Siemens located-in Germany"],
    },
  ]);
});

describe("across sentences", () => {
  check([
    {
      says: "a counterpart holds for his state what the other holds for his",
      words:
        "Poland/PROPN/nmod:poss/3 's/PART.POS/case/1 president/NOUN/nsubj/8 ,/PUNCT/punct/5 Donald/PROPN/appos/3 Tusk/PROPN/flat/5 ,/PUNCT/punct/5 met=meet/VERB/root/0 his/PRON.PRP$/nmod:poss/11 Turkish/ADJ/amod/11 counterpart/NOUN/obj/8 ,/PUNCT/punct/13 Abdullah/PROPN/appos/11 Gul/PROPN/flat/13 ./PUNCT/punct/8",
      names: { ...tusk, Turkey: "state", Turkish: "=Turkey", his: "=Donald Tusk", "Abdullah Gul": "person" },
      finds: ["Abdullah Gul leads Turkey", "Donald Tusk leads Poland"],
    },
    {
      says: "whose minister somebody is where the text is about one state",
      words: [
        "Spain/PROPN/nsubj/2 voted=vote/VERB/root/0 ./PUNCT/punct/2",
        "Interior/ADJ.NNP/compound/2 Minister/PROPN/nmod:desc/3 Fernando/PROPN/nsubj/5 Marlaska/PROPN/flat/3 spoke/VERB/root/0 ./PUNCT/punct/5",
      ],
      names: { Spain: "state", "Fernando Marlaska": "person" },
      finds: ["Fernando Marlaska represents Spain"],
    },
    {
      says: "a leader whom the tables know leads his own country, not another",
      words: [
        "Iraq/PROPN/nsubj/2 refused=refuse/VERB/root/0 ./PUNCT/punct/2",
        "President/PROPN/nmod:desc/2 Vladimir/PROPN/nsubj/4 Putin/PROPN/flat/2 spoke/VERB/root/0 ./PUNCT/punct/4",
      ],
      names: { Iraq: "state", "Vladimir Putin": "person" },
      date: "2003-03-01",
      finds: [],
    },
  ]);
});
