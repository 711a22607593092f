/** Counting on treebanks, as CoNLL 2018 counts, on readings written by hand. */

import { expect, test } from "vitest";
import type { NameTag, Parsed, ParsedToken, Upos } from "../../graph-data/extract/annotation.ts";
import { precisionRecall, scoreNames, scoreTrees } from "../../scripts/evaluate/treebanks.ts";

const gold = [
  {
    id: "1",
    forms: ["Troops", "were", "moved", "."],
    upos: ["NOUN", "AUX", "VERB", "PUNCT"] satisfies Upos[],
    xpos: ["NNS", "VBD", "VBN", "."],
    lemmas: ["troop", "be", "_", "."],
    heads: [3, 3, 0, 3],
    labels: ["nsubj:pass", "aux:pass", "root", "punct"],
  },
];

/** `form upos xpos lemma head deprel name` a word. */
function parsed(...words: string[]): Parsed {
  const tokens = words.map((word): ParsedToken => {
    const [form = "", upos, xpos = "", lemma = "", head, deprel = "", name] = word.split(" ");
    const tags = { upos: upos as Upos, name: (name ?? "O") as NameTag };
    return { form, ...tags, xpos, lemma, head: Number(head) - 1, deprel, start: 0, end: 0 };
  });
  return { document: { id: "d", text: "" }, sentences: [{ start: 0, end: 0, tokens }] };
}

test("subtypes don't count, punctuation does, and an unmarked lemma may be anything", () => {
  const scores = scoreTrees(
    gold,
    parsed(
      "Troops NOUN NNS troop 3 nsubj",
      "were AUX VBD be 3 aux:pass",
      "moved VERB VBD move 0 root",
      ". PUNCT . . 1 punct",
    ),
  );
  expect(scores).toMatchObject({ words: 4, upos: 1, xpos: 0.75, lemma: 1, uas: 0.75, las: 0.75, fullLas: 0.5 });
  expect(scores.labels.get("nsubj")).toEqual({ precision: 1, recall: 1, f1: 1, gold: 1 });
  expect(scores.labels.get("punct")).toEqual({ precision: 0, recall: 0, f1: 0, gold: 1 });
});

test("a name counts with its whole span and its kind", () => {
  const names: NameTag[][] = [["B-PER", "I-PER", "O", "B-LOC", "B-ORG"]];
  const sentences = names.map((tags) => ({ id: "n", forms: ["a", "b", "c", "d", "e"], names: tags }));
  const word = (tag: string) => `x X X x 1 dep ${tag}`;
  const found = parsed(...["B-PER", "I-PER", "O", "B-ORG", "O"].map(word));
  expect(scoreNames(sentences, found)).toEqual({ precision: 0.5, recall: 1 / 3, f1: 0.4, gold: 3 });
});

test.each([
  [0, 0, 0, 0],
  [2, 4, 2, 2 / 3],
])("F1 of %i right among %i found and %i gold", (right, found, wanted, f1) => {
  expect(precisionRecall(right, found, wanted).f1).toBeCloseTo(f1, 10);
});
