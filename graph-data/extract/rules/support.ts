/** Rules of support: backing and praise, money, arms and relief, joint action. */

import type { Rule } from "./rule.ts";

export const supportRules: readonly Rule[] = [
  {
    name: "aids-with-object",
    relation: "aids",
    verbs: ["give", "send", "supply", "provide", "deliver", "donate"],
    needs: { obj: ["aid", "money", "weapon", "arms", "tank", "missile", "food"] },
    source: ["subj"],
    target: ["iobj", "to", "for"],
    example: { text: "Poland gave Ukraine tanks.", source: "Poland", target: "Ukraine" },
  },
  {
    name: "supports-by-participle",
    relation: "supports",
    adjectives: ["allied"],
    source: ["self"],
    target: ["with", "to"],
    example: { text: "Serbia is allied with Russia.", source: "Serbia", target: "Russia" },
  },
];
