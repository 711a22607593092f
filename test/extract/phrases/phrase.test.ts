import { describe, expect, it } from "vitest";
import { endFinder, indexMentions } from "../../../graph-data/extract/ends.ts";
import { grammarOf } from "../../../graph-data/extract/grammar.ts";
import { matchSentence } from "../../../graph-data/extract/matcher.ts";
import { indexRules } from "../../../graph-data/extract/matcher-index.ts";
import { phraseRules } from "../../../graph-data/extract/phrases/index.ts";
import { phrases, piecesOf } from "../../../graph-data/extract/phrases/phrase.ts";
import type { Rule } from "../../../graph-data/extract/rules/rule.ts";
import { relations } from "../../../graph-data/schema.ts";
import { resolved } from "../sentence.ts";
import { exampleParse } from "./example-parse.ts";

/** What the rule alone draws in a sentence parsed by hand, as `source → target`. */
function drawn(rule: Rule, words: string): string[] {
  const { source, target } = rule.example;
  const document = resolved(words, {
    [source]: rule.sourceKinds?.[0] ?? "state",
    [target]: rule.targetKinds?.[0] ?? "state",
  });
  const [sentence] = document.sentences;
  const [mentions] = indexMentions(document);
  if (sentence === undefined || mentions === undefined) throw new Error("no sentence");
  const grammar = grammarOf(sentence);
  const scene = { resolved: document, grammar, ends: endFinder(document, mentions, grammar), fields: new Set<never>() };
  return matchSentence(indexRules([rule]), scene).flatMap((match) => {
    const [a = "", b = ""] = [match.source, match.target].map(({ entity }) => document.entities[entity]?.label);
    return relations[rule.relation].symmetric ? [`${a} → ${b}`, `${b} → ${a}`] : [`${a} → ${b}`];
  });
}

const ruleOf = (line: string, relation: Rule["relation"] = "attacks"): Rule => {
  const [rule] = phrases(relation, {}, line);
  if (rule === undefined) throw new Error("no rule");
  return rule;
};

describe("a line of the phrasebook", () => {
  it.each([
    [
      "X lay/stake claim to/on Y",
      { verbs: ["lay", "stake"], needs: { obj: ["claim"] }, target: ["to", "obj>to", "on", "obj>on"] },
    ],
    ["X pull_out of Y", { verbs: ["pull out"], target: ["of", "out-of"], lacks: ["obj"] }],
    ["Y fall to X", { source: ["to"], target: ["subj"] }],
    ["X show Y the door", { needs: { "obj/comp/adv": ["door"] }, target: ["iobj", "obj"] }],
    ["X give Y cold_shoulder", { needs: { "obj/comp/adv": ["cold shoulder"] } }],
    ["X bring Y to its knee", { needs: { "to/inf": ["knee"] }, target: ["obj"] }],
    ["X vow to+crush/defeat Y", { needs: { inf: ["crush", "defeat"] }, target: ["inf>obj"] }],
    [
      "X be at war with Y",
      { nouns: ["war"], needs: { case: ["at"] }, source: ["surface", "clause"], target: ["with"] },
    ],
    ["X be hostile to Y", { adjectives: ["hostile"], target: ["to"] }],
    ["Y slip out-of X's grasp", { needs: { "out-of": ["grasp"] }, source: ["out-of>poss", "out-of>mod", "out-of>of"] }],
    ["X's air_strike/raid on Y", { nouns: ["air strike", "raid"], source: ["subj"], target: ["on"] }],
    ["occupation of Y by X", { nouns: ["occupation"], source: ["by"], target: ["of"] }],
    ["X and Y trade blow", { needs: { obj: ["blow"] }, mutual: ["subj"] }],
  ] as const)("%s", (line, expected) => {
    expect(ruleOf(line)).toMatchObject(expected);
  });

  it("relates both sides of a symmetric relation", () => {
    expect(ruleOf("X and Y bury hatchet", "restores-ties-with").among).toEqual(["subj"]);
    expect(ruleOf("X make up with Y", "restores-ties-with").among).toEqual(["subj"]);
    expect(ruleOf("talk between X and Y", "negotiates-with").among).toEqual(["between"]);
  });

  it.each([
    ["X to Y", "a verb must follow its subject"],
    ["X attack", "it needs an X and a Y"],
    ["X be at", "no noun"],
  ])("refuses %s", (line, message) => {
    expect(() => ruleOf(line)).toThrow(`phrases of attacks: "${line}": `);
    expect(() => ruleOf(line)).toThrow(message);
  });

  it("draws nothing where the words it asks for aren't there", () => {
    const words = "France/PROPN/nsubj/2 lay/VERB/root/0 egg/NOUN/obj/2 on/ADP/case/5 Chad/PROPN/obl/2";
    expect(drawn(ruleOf("X lay claim on Y"), words)).toEqual([]);
    expect(drawn(ruleOf("X lay egg on Y"), words)).toEqual(["France → Chad"]);
  });

  it.each([
    ["will/AUX/aux/4 not/PART/advmod/4 accept/VERB/root/0", ["France → Chad"]],
    ["will/AUX/aux/4 never/ADV/advmod/4 accept/VERB/root/0", ["France → Chad"]],
    ["will/AUX/aux/4 gladly/ADV/advmod/4 accept/VERB/root/0", []],
    ["may/AUX/aux/4 not/PART/advmod/4 accept/VERB/root/0", []],
    ["neither/CCONJ/cc:preconj/4 ever/ADV/advmod/4 accept/VERB/root/0", []],
  ])("about a denial: %s", (said, expected) => {
    const [rule] = phrases("rejects", { denied: true }, "X accept Y");
    if (rule === undefined) throw new Error("no rule");
    expect(drawn(rule, `France/PROPN/nsubj/4 ${said} Chad/PROPN/obj/4`)).toEqual(expected);
  });
});

describe("each phrase draws its example", () => {
  it.each(phraseRules.map((rule) => [rule.phrase ?? "", rule] as const))("%s", (line, rule) => {
    const words = exampleParse(piecesOf(line));
    const root = words.split(" ").findIndex((word) => word.includes("/root/")) + 1;
    expect(drawn(rule, rule.denied === true ? `${words} not/PART/advmod/${root}` : words)).toContain("France → Chad");
  });
});
