import { describe, expect, test } from "vitest";
import { type Marking, segments } from "../../client/marks.ts";

const text = "Russian guns shelled Kherson.";
const name = (start: number, end: number, key: string): Marking => ({
  start,
  end,
  mark: { type: "name", entity: { key, label: key, kind: "state" } },
});
const trigger = (start: number, end: number): Marking => ({
  start,
  end,
  mark: { type: "trigger", relation: "attacks", edge: "russia|attacks|kherson" },
});

const cases: readonly (readonly [string, number, Marking[], string])[] = [
  ["nothing marked", 0, [], "Russian guns shelled Kherson."],
  [
    "names and trigger",
    0,
    [name(0, 7, "r"), trigger(13, 20), name(21, 28, "k")],
    "[Russian] guns <shelled> [Kherson].",
  ],
  ["offsets count from the document's start", 100, [name(121, 128, "k")], "Russian guns shelled [Kherson]."],
  ["a trigger goes before a name", 0, [name(0, 12, "r"), trigger(8, 12)], "[Russian ]<guns> shelled Kherson."],
  ["the shorter name before the longer", 0, [name(0, 12, "r"), name(8, 12, "g")], "[Russian ][guns] shelled Kherson."],
  ["what lies outside is left", 0, [name(-5, 3, "r"), name(25, 90, "k")], "[Rus]sian guns shelled Kher[son.]"],
];

describe("a sentence is cut at its marks:", () => {
  for (const [what, start, markings, expected] of cases)
    test(what, () => {
      const shown = segments(text, start, markings).map(({ text: piece, mark }) =>
        mark === undefined ? piece : mark.type === "name" ? `[${piece}]` : `<${piece}>`,
      );
      expect(shown.join("")).toBe(expected);
    });
});
