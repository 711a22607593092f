/** What a sentence mentions, from parses written by hand and without the tagger's help: tables, shape and grammar alone. */

import { describe, expect, it } from "vitest";
import type { Parsed } from "../../graph-data/extract/annotation.ts";
import { findEntities } from "../../graph-data/extract/entities.ts";
import { parsed } from "./sentence.ts";

/** A document of one sentence. */
function read(words: string, date?: string): Parsed {
  const sentence = parsed(words);
  const text = sentence.tokens.map((token) => token.form).join(" ");
  return { document: { id: "test", text, ...(date ? { date } : {}) }, sentences: [sentence] };
}

/** Names and demonyms as `text=canonical or text/kind`. */
function names(words: string, date?: string): string[] {
  return findEntities(read(words, date))
    .mentions.filter(({ form }) => form === "name" || form === "demonym")
    .map(({ text, canonical, kind }) => `${text}=${canonical ?? text}/${kind}`);
}

describe("a capital", () => {
  it.each<[string, string, string]>([
    [
      "warns",
      "Moscow/PROPN/nsubj/2 warned=warn/VERB/root/0 Kyiv/PROPN/obj/2",
      "Moscow=Russia/state Kyiv=Ukraine/state",
    ],
    ["is where talks are held", "talks=talk/NOUN.NNS/root/0 in/ADP/case/3 Moscow/PROPN/nmod/1", "Moscow=Moscow/place"],
    ["is flown to", "He/PRON/nsubj/2 flew=fly/VERB/root/0 to/ADP/case/4 Moscow/PROPN/obl/2", "Moscow=Moscow/place"],
    [
      "is appealed to",
      "He/PRON/nsubj/2 appealed=appeal/VERB/root/0 to/ADP/case/4 Moscow/PROPN/obl/2",
      "Moscow=Russia/state",
    ],
    ["is bombed", "Missiles=missile/NOUN.NNS/nsubj/2 hit/VERB/root/0 Kyiv/PROPN/obj/2", "Kyiv=Kyiv/place"],
    [
      "agrees with another",
      "Paris/PROPN/nsubj/2 agreed=agree/VERB/root/0 with/ADP/case/4 Berlin/PROPN/obl/2",
      "Paris=France/state Berlin=Germany/state",
    ],
    [
      "owns troops",
      "Tehran/PROPN/nmod:poss/3 's/PART.POS/case/1 troops=troop/NOUN.NNS/nsubj/4 left=leave/VERB/root/0",
      "Tehran=Iran/state",
    ],
    [
      "owns streets",
      "Tehran/PROPN/nmod:poss/3 's/PART.POS/case/1 streets=street/NOUN.NNS/nsubj/4 emptied=empty/VERB/root/0",
      "Tehran=Tehran/place",
    ],
    [
      "names talks",
      "the/DET/det/3 Minsk/PROPN/compound/3 talks=talk/NOUN.NNS/nsubj/4 failed=fail/VERB/root/0",
      "Minsk=Minsk/place",
    ],
    [
      "rules",
      "the/DET/det/2 government/NOUN/nsubj/5 in/ADP/case/4 Tripoli/PROPN/nmod/2 fell=fall/VERB/root/0",
      "Tripoli=Libya/state",
    ],
  ])("that %s", (_, words, found) => {
    expect(names(words)).toEqual(found.split(/ (?=\p{Lu})/u));
  });

  it("stands for the state of the document's day", () => {
    const words = "Moscow/PROPN/nsubj/2 warned=warn/VERB/root/0 Bonn/PROPN/obj/2";
    expect(names(words, "1985-03-01")).toEqual(["Moscow=Soviet Union/state", "Bonn=West Germany/state"]);
  });
});

describe("a seat of government", () => {
  it.each<[string, string, string[]]>([
    [
      "acts",
      "The/DET/det/3 White/PROPN/compound/3 House/PROPN/nsubj/4 denied=deny/VERB/root/0 it/PRON/obj/4",
      ["White House=United States/state"],
    ],
    [
      "is a building",
      "They/PRON/nsubj/2 met=meet/VERB/root/0 at/ADP/case/6 the/DET/det/6 White/PROPN/compound/6 House/PROPN/obl/2",
      ["White House=White House/place"],
    ],
  ])("that %s", (_, words, found) => {
    expect(names(words)).toEqual(found);
  });
});

describe("a demonym", () => {
  it.each<[string, string, string[]]>([
    [
      "with troops",
      "Russian/ADJ/amod/2 troops=troop/NOUN.NNS/nsubj/3 left=leave/VERB/root/0",
      ["Russian=Russia/state"],
    ],
    ["alone", "The/DET/det/2 Poles=Pole/PROPN.NNPS/nsubj/3 objected=object/VERB/root/0", ["Poles=Poland/state"]],
    ["of food", "He/PRON/nsubj/2 ate=eat/VERB/root/0 Belgian/ADJ/amod/4 waffles=waffle/NOUN.NNS/obj/2", []],
    ["of a game", "Russian/ADJ/amod/2 roulette/NOUN/nsubj/3 kills=kill/VERB/root/0", []],
    ["of a language", "She/PRON/nsubj/2 spoke=speak/VERB/root/0 Russian/PROPN/obj/2", []],
    [
      "within a body's name",
      "the/DET/det/4 Libyan/ADJ/amod/4 National/PROPN/compound/4 Army/PROPN/nsubj/5 withdrew=withdraw/VERB/root/0",
      ["Libyan National Army=Libyan National Army/organisation"],
    ],
  ])("%s", (_, words, found) => {
    expect(names(words)).toEqual(found);
  });
});

describe("look-alikes", () => {
  it.each<[string, string, string[]]>([
    [
      "a party of a name that many states have, in a text about another",
      "Japan/PROPN/nsubj/2 told=tell/VERB/root/0 Japan/PROPN/obj/2 of/ADP/case/5 Japan/PROPN/obl/2 ,/PUNCT/punct/7 Japan/PROPN/conj/5 and/CCONJ/cc/9 America/PROPN/conj/5 ;/PUNCT/punct/14 the/DET/det/13 Democratic/ADJ.NNP/amod/13 Party/PROPN/nsubj/14 left=leave/VERB/parataxis/2",
      [
        ...Array.from({ length: 4 }, () => "Japan=Japan/state"),
        "America=United States/state",
        "Democratic Party=Democratic Party/organisation",
      ],
    ],
    [
      "a footballer",
      "Jordan/PROPN/nsubj/3 Henderson/PROPN/flat/1 scored=score/VERB/root/0",
      ["Jordan Henderson=Jordan Henderson/person"],
    ],
    [
      "an heiress",
      "Paris/PROPN/nsubj/3 Hilton/PROPN/flat/1 smiled=smile/VERB/root/0",
      ["Paris Hilton=Paris Hilton/person"],
    ],
    ["an agreement", "the/DET/det/3 Paris/PROPN/compound/3 Agreement/PROPN/nsubj/4 held=hold/VERB/root/0", []],
    ["a prize", "the/DET/det/3 Nobel/PROPN/compound/3 Prize/PROPN/nsubj/4 went=go/VERB/root/0", []],
    ["a day", "On/ADP/case/2 Monday/PROPN/obl/3 it/PRON/nsubj/4 rained=rain/VERB/root/0", []],
    [
      "a US state",
      "He/PRON/nsubj/2 flew=fly/VERB/root/0 to/ADP/case/4 Virginia/PROPN/obl/2",
      ["Virginia=Virginia/place"],
    ],
  ])("%s", (_, words, found) => {
    expect(names(words)).toEqual(found);
  });
});

describe("names that no table knows", () => {
  it.each<[string, string, string[]]>([
    [
      "by title",
      "General/PROPN/nsubj/4 Zoltan/PROPN/flat/1 Qarth/PROPN/flat/1 resigned=resign/VERB/root/0",
      ["Zoltan Qarth=Zoltan Qarth/person"],
    ],
    [
      "by apposition",
      "Qarth/PROPN/nsubj/8 ,/PUNCT/punct/4 the/DET/det/4 president/NOUN/appos/1 of/ADP/case/6 Peru/PROPN/nmod/4 ,/PUNCT/punct/1 resigned=resign/VERB/root/0",
      ["Qarth=Qarth/person", "Peru=Peru/state"],
    ],
    [
      "by a title with ex",
      "Ex/NOUN/compound/3 -/PUNCT/punct/3 president/NOUN/nmod:desc/4 Qarth/PROPN/nsubj/5 resigned=resign/VERB/root/0",
      ["Qarth=Qarth/person"],
    ],
    [
      "a station",
      "He/PRON/nsubj/2 told=tell/VERB/root/0 Radio/PROPN/compound/4 Qarth/PROPN/obj/2",
      ["Radio Qarth=Radio Qarth/organisation"],
    ],
    [
      "a band by its fighters",
      "Zembla/PROPN/compound/3 Qarth/PROPN/compound/3 fighters=fighter/NOUN.NNS/nsubj/4 fled=flee/VERB/root/0",
      ["Zembla Qarth=Zembla Qarth/organisation"],
    ],
    [
      "an operation at the head of a sentence",
      "Operation/NOUN/compound/3 Little/PROPN/amod/3 Qarth/PROPN/nsubj/4 began=begin/VERB/root/0",
      [],
    ],
    ["a car", "He/PRON/nsubj/2 fled=flee/VERB/root/0 in/ADP/case/6 a/DET/det/6 black/ADJ/amod/6 Volvo/PROPN/obl/2", []],
    [
      "a front",
      "The/DET/det/3 Zembla/PROPN/compound/3 Front/PROPN/nsubj/4 attacked=attack/VERB/root/0",
      ["Zembla Front=Zembla Front/organisation"],
    ],
    [
      "a river",
      "He/PRON/nsubj/2 crossed=cross/VERB/root/0 the/DET/det/5 Qarth/PROPN/compound/5 River/PROPN/obj/2",
      ["Qarth River=Qarth River/place"],
    ],
    [
      "an airport",
      "They/PRON/nsubj/2 took=take/VERB/root/0 Kabul/PROPN/compound/4 airport/NOUN/obj/2",
      ["Kabul airport=Kabul/place"],
    ],
    [
      "a spot that no table knows",
      "They/PRON/nsubj/2 took=take/VERB/root/0 Warnek/PROPN/compound/4 airport/NOUN/obj/2",
      ["Warnek airport=Warnek airport/place"],
    ],
    [
      "a division",
      "The/DET/det/4 4th/ADJ/amod/4 Armoured/PROPN/compound/4 Division/PROPN/nsubj/5 left=leave/VERB/root/0",
      ["4th Armoured Division=4th Armoured Division/organisation"],
    ],
  ])("%s", (_, words, found) => {
    expect(names(words)).toEqual(found);
  });
});

describe("a country in a report of sport", () => {
  it("is its team", () => {
    const sentences = [
      "Spain/PROPN/nsubj/2 beat/VERB/root/0 Germany/PROPN/obj/2",
      "The/DET/det/2 striker/NOUN/nsubj/3 missed=miss/VERB/root/0 a/DET/det/5 penalty/NOUN/obj/3 in/ADP/case/8 the/DET/det/8 match/NOUN/obl/3",
    ];
    let start = 0;
    const parses = sentences.map((words) => {
      const sentence = parsed(words, start);
      start = sentence.end + 1;
      return sentence;
    });
    const text = parses.map(({ tokens }) => tokens.map((token) => token.form).join(" ")).join(" ");
    expect(
      findEntities({ document: { id: "test", text }, sentences: parses }).mentions.map(({ canonical }) => canonical),
    ).toContain("Spain national football team");
  });

  it("is itself in politics", () => {
    expect(names("Spain/PROPN/nsubj/2 beat/VERB/root/0 Germany/PROPN/obj/2")).toEqual([
      "Spain=Spain/state",
      "Germany=Germany/state",
    ]);
  });
});

describe("offsets", () => {
  it("are those of the text", () => {
    const document = read("Moscow/PROPN/nsubj/2 warned=warn/VERB/root/0 its/PRON.PRP$/nmod:poss/4 ally/NOUN/obj/2");
    for (const { start, end, text } of findEntities(document).mentions)
      expect(document.document.text.slice(start, end)).toBe(text);
  });
});
