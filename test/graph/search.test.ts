import { describe, expect, it, test } from "vitest";
import { openStore } from "../../graph-data/graph/store.ts";
import type { NodeAttributes } from "../../graph-data/schema.ts";
import { smallGraph, truceGraph } from "./small.ts";

const names: Record<string, Partial<NodeAttributes>> = {
  ukraine: { label: "Ukraine", aliases: ["Kyiv", "Ukrainian"] },
  "volodymyr-zelensky": { label: "Volodymyr Zelensky", kind: "person", aliases: ["Zelenskyy", "Zelenskiy"] },
  erdogan: { label: "Recep Tayyip Erdoğan", kind: "person" },
  iran: { label: "Iran", aliases: ["Tehran", "Islamic Republic of Iran"] },
  iraq: { label: "Iraq", aliases: ["Baghdad"] },
  "irans-guards": { label: "Guards of Iran", kind: "organisation", aliases: ["IRGC", "Iran"] },
  russia: { label: "Russia", aliases: ["Moscow"] },
  belarus: { label: "Belarus", aliases: ["Minsk"] },
  "red-cross": {
    label: "International Committee of the Red Cross",
    aliases: ["ICRC", "Red Cross"],
    kind: "organisation",
  },
  مصر: { label: "مصر", aliases: ["Egypt"] },
};

const graph = smallGraph([
  { source: "russia", relation: "attacks", target: "ukraine", dates: ["2014", "2022"] },
  { source: "iran", relation: "aids", target: "russia" },
  ...Object.keys(names).map((key) => ({
    source: key,
    relation: "meets" as const,
    target: key === "russia" ? "belarus" : "russia",
  })),
]);
for (const { key, attributes } of graph.nodes) Object.assign(attributes, names[key]);
const store = openStore(graph, "search");
const find = (text: string) => store.search.find(text).map((node) => store.columns.nodes.key[node]);

describe("search finds", () => {
  test.each([
    ["a name", "Ukraine", "ukraine"],
    ["its beginning", "ukr", "ukraine"],
    ["any of its words", "tayyip", "erdogan"],
    ["words in any order", "zelensky volod", "volodymyr-zelensky"],
    ["an alias", "kyiv", "ukraine"],
    ["without diacritics", "erdogan", "erdogan"],
    ["with diacritics that the name lacks", "Ukraïne", "ukraine"],
    ["with a slip", "Ukriane", "ukraine"],
    ["with two slips in a long word", "zelenskjj", "volodymyr-zelensky"],
    ["an acronym with stops", "I.C.R.C.", "red-cross"],
    ["another script", "مصر", "مصر"],
    ["the whole name before a part of one", "Iran", "iran"],
    ["of one letter, what is said most of", "r", "russia"],
  ])("%s: %s", (_, text, key) => {
    expect(find(text)[0]).toBe(key);
  });

  it("nothing for what is like no name", () => {
    expect(find("xyzzy")).toEqual([]);
    expect(find("  ")).toEqual([]);
    expect(find("!?")).toEqual([]);
  });

  it("nothing about the objects that hold the names", () => {
    for (const text of ["__proto__", "constructor", "toString", "hasOwnProperty"]) expect(find(text)).toEqual([]);
  });
});

describe("a name means", () => {
  test.each([
    ["the node with this key", "iran", ["iran"]],
    ["the node labelled so, before one that is also called so", "Iran", ["iran"]],
    ["the node with such an alias, however it is spelt", "islamic republic of IRAN", ["iran"]],
    ["nothing that it only begins", "Ukr", []],
    ["nothing it is not", "__proto__", []],
  ])("%s: %s", (_, name, keys) => {
    expect(store.names.resolve(name).map((node) => store.columns.nodes.key[node])).toEqual(keys);
  });

  it("both where two share a label", () => {
    const truce = openStore(truceGraph(), "truce");
    expect(truce.names.resolve("Georgia")).toHaveLength(2);
  });
});

describe("full text finds the sentences", () => {
  const truce = openStore(truceGraph(), "truce");
  const sentences = (query: string) => truce.columns.sentences.text.filter((_, s) => truce.text.find(query)[s] === 1);
  test.each([
    ["with a word", "ceasefire", ["Petro Poroshenko and Vladimir Putin agreed to a ceasefire in Minsk."]],
    [
      "with a longer word that it begins",
      "shell",
      [
        "Georgian shells hit Russian posts in August.",
        "Kyiv accused Moscow of shelling Debaltseve; the Kremlin denied it.",
      ],
    ],
    ["with all words", "kyiv georgia", ["Moscow attacked Kyiv over Georgia again."]],
    ["with a phrase", '"talks in Geneva"', ["Russia and Georgia held talks in Geneva in 2008."]],
    ["with no phrase in another order", '"Geneva in talks"', []],
    [
      "with a phrase whatever stands between its words",
      '"debaltseve the kremlin"',
      ["Kyiv accused Moscow of shelling Debaltseve; the Kremlin denied it."],
    ],
    ["with a phrase of whole words", '"and held talk"', []],
    ["whatever the case", "KREMLIN", ["Kyiv accused Moscow of shelling Debaltseve; the Kremlin denied it."]],
    ["of statements only", "watched", []],
    ["none for no word", '"" !', []],
  ])("%s: %s", (_, query, expected) => {
    expect(sentences(query).sort()).toEqual(expected);
  });
});
