/** Names from layers that mark more, or less, than names. */

import { describe, expect, test } from "vitest";
import { readConllu } from "../../graph-data/extract/conllu.ts";
import { readNames } from "../../scripts/train/corpora.ts";
import { gumNames, keptApart, passageNames } from "../../scripts/train/names.ts";

/** A sentence of `form/UPOS/deprel/Entity` words. */
function wordsOf(text: string) {
  const lines = text.split(" ").map((word, i) => {
    const [form, upos, deprel, entity] = word.split("/");
    const misc = entity ? `Entity=${entity}` : "_";
    return [i + 1, form, "_", upos, "_", "_", i === 0 ? 0 : 1, i === 0 ? "root" : (deprel ?? "dep"), "_", misc].join(
      "\t",
    );
  });
  return readConllu(`${lines.join("\n")}\n\n`, "gum")[0]?.words ?? [];
}

describe("GUM's entities", () => {
  test.each([
    [
      "a person's name leaves out state and title",
      "U.S./PROPN/compound/(1-person-new-ssnsn-cf5-3,4-coref-Donald_Trump(2-place-giv-snsns-cf2-1-coref-United_States) President/PROPN/nmod:desc Donald/PROPN/flat Trump/PROPN/flat/1)",
      ["B-LOC", "?", "B-PER", "I-PER"],
    ],
    [
      "small words within a body's name belong to it",
      "the/DET/det/(1-organization-new-n-cf1-2-coref-UT University/PROPN/root of/ADP/case Texas/PROPN/nmod/(2-place-new-n-cf2-1-coref-Texas)1)",
      ["O", "B-ORG", "I-ORG", "I-ORG"],
    ],
    ["a description is no name", "the/DET/det/(1-person-new-n-cf1-2-sgl minister/NOUN/root/1)", ["O", "O"]],
    ["a proper noun of another kind stays open", "on/ADP/case Monday/PROPN/obl/(3-time-new-n-cf1-1-sgl)", ["O", "?"]],
  ])("%s", (_, text, tags) => {
    expect(gumNames(wordsOf(text))).toEqual(tags);
  });
});

describe("gold passages", () => {
  const passage = {
    id: "p",
    text: "Iran's envoy, Javad Zarif, left Tehran. In Lausanne the African Union's staff met Iranian officials and Kerry.",
    entities: [
      { name: "Iran", type: "state" as const, aliases: ["Tehran", "Iranian"] },
      { name: "Javad Zarif", type: "person" as const, aliases: [] },
      { name: "African Union", type: "organisation" as const, aliases: [] },
      { name: "Lausanne", type: "place" as const, aliases: [] },
    ],
  };

  test("listed names are names; what may be a state or is not listed stays open", () => {
    const marked = passageNames([passage]).map(({ forms, names }) =>
      forms.map((form, i) => (names[i] === "O" ? form : `${form}/${names[i]}`)).join(" "),
    );
    expect(marked).toEqual([
      "Iran/B-LOC 's envoy , Javad/B-PER Zarif/I-PER , left Tehran/? .",
      "In/? Lausanne/B-LOC the African/B-ORG Union/I-ORG 's staff met Iranian/? officials and Kerry/? .",
    ]);
  });

  test("every fifth sentence of a relation is kept apart", () => {
    const ids = ["s-meets-01", "s-meets-02", "s-meets-n1", "s-aids-01", "s-meets-03", "s-meets-04", "s-aids-02"];
    const kept = keptApart(ids.map((id) => ({ ...passage, id })));
    expect([...kept].map(({ id }) => id)).toEqual(["s-meets-04"]);
  });
});

test("IOB2 files are read with or without word numbers, unknown kinds as no names", () => {
  const text = "# newdoc\n# sent_id = a-1\n1\tLima\tB-LOC\n2\tfell\tO\n\n# newdoc\nPunk B-MISC\nMarkets I-ORG\n";
  expect(readNames(text)).toEqual([
    { id: "a-1", document: 0, forms: ["Lima", "fell"], names: ["B-LOC", "O"] },
    { id: "a-1", document: 1, forms: ["Punk", "Markets"], names: ["O", "I-ORG"] },
  ]);
});
