import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../graph-data/errors.ts";
import { brokenAt, parseJson, placeOf } from "../../graph-data/graph/json.ts";

describe("parseJson", () => {
  it.each([
    ["{", "x.json:1:2: not JSON: it ends too early"],
    ["", "x.json:1:1: not JSON: it ends too early"],
    ['{"a": 1,}', 'x.json:1:9: not JSON: "}" can\'t stand there'],
    ['{\n  "a": [1 2]\n}', 'x.json:2:11: not JSON: "2]\\n}" can\'t stand there'],
    ["{'a': 1}", "x.json:1:2: not JSON: \"'a': 1}\" can't stand there"],
    ["[1] 2", 'x.json:1:5: not JSON: "2" can\'t stand there'],
    ["[01]", 'x.json:1:2: not JSON: "01]" can\'t stand there'],
    ['["a\nb"]', 'x.json:1:2: not JSON: "\\"a\\nb\\"]" can\'t stand there'],
    ["[nulls]", 'x.json:1:2: not JSON: "nulls]" can\'t stand there'],
    ['{"a" 1}', 'x.json:1:6: not JSON: "1}" can\'t stand there'],
    ["]", 'x.json:1:1: not JSON: "]" can\'t stand there'],
  ])("%j", (text, message) => {
    expect(() => parseJson(text, "x.json")).toThrow(new InputError(message));
  });

  it("reads whatever JSON is", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJson(text, "x")).toEqual(JSON.parse(text));
      }),
    );
  });
});

it("JSON is found broken where one character too much stands, or later", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom("}", "]", ",", ":", "x", '"'), (json, at, extra) => {
      const cut = at % (json.length + 1);
      const text = json.slice(0, cut) + extra + json.slice(cut);
      fc.pre(!isJson(text));
      expect(brokenAt(text)).toBeLessThanOrEqual(text.length);
      // What stands before the broken token can go on to be JSON: the scan of it alone ends at its own end.
      const before = text.slice(0, brokenAt(text));
      expect(brokenAt(before)).toBe(before.length);
    }),
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it("counts lines and columns from 1", () => {
  expect([placeOf("ab\ncd", 0), placeOf("ab\ncd", 2), placeOf("ab\ncd", 3), placeOf("ab\ncd", 5)]).toEqual([
    "1:1",
    "1:3",
    "2:1",
    "2:3",
  ]);
});
