import { describe, expect, it } from "vitest";
import { InputError } from "../../../graph-data/errors.ts";
import { rules } from "../../../graph-data/extract/rules/index.ts";
import { type Rule, validateRules } from "../../../graph-data/extract/rules/rule.ts";
import { relationNames } from "../../../graph-data/schema.ts";

const good: Rule = {
  name: "accuses-by-verb",
  relation: "accuses",
  verbs: ["blame"],
  source: ["subj"],
  target: ["obj", "obj>with"],
  example: { text: "Oslo blamed Rome.", source: "Oslo", target: "Rome" },
};

/** what is wrong, the rule's change, what the message says */
const faults: readonly (readonly [string, Partial<Record<keyof Rule, unknown>>, RegExp])[] = [
  ["a name in capitals", { name: "Accuses" }, /lower-case words joined by hyphens/],
  ["an unknown relation", { relation: "hates" }, /unknown relation "hates"/],
  ["no trigger", { verbs: undefined }, /needs verbs, nouns or adjectives/],
  ["an empty list", { source: [] }, /source is empty/],
  ["a capital in a lemma", { verbs: ["Blame"] }, /"Blame" is not a lower-case lemma/],
  ["a malformed role", { target: ["obj >with"] }, /"obj >with" is no role/],
  ["an unknown kind", { sourceKinds: ["country"] }, /unknown kind "country"/],
  ["pairs in a relation with a direction", { among: ["subj"] }, /among is for symmetric relations/],
  ["an unknown field", { notIn: ["cooking"] }, /unknown field "cooking"/],
  ["trust beyond one", { trust: 1.2 }, /trust lies between 0 and 1/],
  [
    "an example without its end",
    { example: { text: "Oslo left.", source: "Oslo", target: "Rome" } },
    /doesn't contain "Rome"/,
  ],
];

describe("the validator", () => {
  it("takes a good rule", () => {
    expect(validateRules([good], "test")).toEqual([good]);
  });

  it.each(faults)("refuses %s", (_, change, message) => {
    const rule = { ...good, ...change } as Rule;
    const attempt = () => validateRules([rule], "talk.ts");
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(message);
    expect(attempt).toThrow(/^talk\.ts: rule "/);
  });

  it("refuses a name that is taken", () => {
    expect(() => validateRules([good, good], "talk.ts")).toThrow(/the name is taken/);
  });
});

describe("the rules", () => {
  it("cover every relation that verbs and events tell", () => {
    const told = new Set(rules.map(({ relation }) => relation));
    expect(relationNames.filter((name) => !told.has(name))).toEqual([]);
  });
});
