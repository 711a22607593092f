import { expect, it } from "vitest";
import type { Mention, Stated } from "../../graph-data/extract/annotation.ts";
import { extractOf } from "../../graph-data/graph/extract.ts";

const text = "Macron met Scholz. The chancellor praised both sides.";
const mention = (words: string, sentence: number, form: Mention["form"]): Mention => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
  sentence,
  first: 0,
  last: 0,
  head: 0,
  form,
});

const stated: Stated = {
  document: { id: "a", date: "2023-01-22", text },
  sentences: [
    { start: 0, end: 18, tokens: [] },
    { start: 19, end: text.length, tokens: [] },
  ],
  mentions: [
    mention("Macron", 0, "name"),
    mention("Scholz", 0, "name"),
    mention("The chancellor", 1, "nominal"),
    mention("both sides", 1, "nominal"),
  ],
  entities: [
    { label: "the mediator", kind: "person", aliases: [] },
    { label: "Emmanuel Macron", kind: "person", aliases: ["Macron"] },
    { label: "Olaf Scholz", kind: "person", aliases: ["Scholz"] },
  ],
  referents: [[1], [2], [2], [1, 2, 0]],
  statements: [
    {
      source: 1,
      relation: "meets",
      target: 2,
      sentence: 0,
      trigger: { start: 7, end: 10, text: "met" },
      status: "asserted",
      confidence: 0.91234,
      rule: "meet",
      sourceMention: 0,
      targetMention: 1,
    },
    {
      source: 2,
      relation: "supports",
      target: 0,
      sentence: 1,
      trigger: { start: 34, end: 41, text: "praised" },
      status: "asserted",
      confidence: 0.5,
      rule: "praise",
      sourceMention: 2,
      targetMention: 3,
    },
  ],
};

it("keeps what the graph needs of a document that was read", () => {
  expect(extractOf(stated)).toEqual({
    document: {
      id: "a",
      date: "2023-01-22",
      sentences: [
        { start: 0, end: 18, text: "Macron met Scholz." },
        { start: 19, end: 53, text: "The chancellor praised both sides." },
      ],
    },
    entities: [
      {
        label: "Emmanuel Macron",
        kind: "person",
        aliases: ["Macron"],
        mentions: [
          { sentence: 1, start: 0, end: 6, text: "Macron" },
          { sentence: 2, start: 42, end: 52, text: "both sides" },
        ],
      },
      {
        label: "Olaf Scholz",
        kind: "person",
        aliases: ["Scholz"],
        mentions: [
          { sentence: 1, start: 11, end: 17, text: "Scholz" },
          { sentence: 2, start: 19, end: 33, text: "The chancellor" },
          { sentence: 2, start: 42, end: 52, text: "both sides" },
        ],
      },
    ],
    statements: [
      {
        source: 0,
        relation: "meets",
        target: 1,
        sentence: 1,
        trigger: { start: 7, end: 10, text: "met" },
        date: "2023-01-22",
        status: "asserted",
        confidence: 0.912,
      },
    ],
  });
});
