/** Rules of balking, voting down, approving and insisting. */

import { parties } from "../lexicon/talk-words.ts";
import type { Example, Rule } from "./rule.ts";

const says = (text: string, source: string, target: string): Example => ({ text, source, target });

export const idiomRules: readonly Rule[] = [
  {
    name: "rejects-balking",
    relation: "rejects",
    verbs: ["balk", "baulk", "bridle", "bristle", "demur", "object", "recoil"],
    source: ["subj"],
    target: ["at>by", "at>poss", "to>by", "to>poss", "at>mod", "to>mod"],
    sourceKinds: parties,
    targetKinds: parties,
    trust: 0.7,
    example: says("Chad balked at France's demand.", "Chad", "France"),
  },
  {
    name: "rejects-voting-down",
    relation: "rejects",
    verbs: ["vote down", "strike down", "shoot down", "throw out", "block", "kill"],
    needs: {
      obj: [
        "plan",
        "proposal",
        "bill",
        "resolution",
        "motion",
        "deal",
        "draft",
        "amendment",
        "treaty",
        "request",
        "bid",
        "statement",
        "application",
        "appeal",
        "offer",
        "petition",
      ],
    },
    source: ["subj"],
    target: ["obj>by", "obj>poss", "obj>from", "obj"],
    sourceKinds: parties,
    targetKinds: parties,
    trust: 0.7,
    example: says("Chad's parliament voted down the French plan.", "Chad", "French"),
  },
  {
    name: "supports-approving",
    relation: "supports",
    verbs: ["approve", "rejoice", "exult", "marvel"],
    source: ["subj"],
    target: ["of", "of>by", "at"],
    sourceKinds: parties,
    targetKinds: parties,
    trust: 0.65,
    example: says("France approved of Chad's decision.", "France", "Chad"),
  },
  {
    name: "demands-insisting-on",
    relation: "demands",
    verbs: ["insist", "clamour", "clamor", "agitate", "hold out"],
    source: ["subj"],
    target: ["on>by", "for>by", "for>from", "on>from"],
    sourceKinds: parties,
    targetKinds: parties,
    trust: 0.65,
    example: says("France insisted on a withdrawal by Chad.", "France", "Chad"),
  },
];
