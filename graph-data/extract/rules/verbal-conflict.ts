/** Rules of verbal conflict: demands, refusals, accusations, threats, protests. */

import type { Rule } from "./rule.ts";

export const verbalConflictRules: readonly Rule[] = [
  {
    name: "accuses-by-verb",
    relation: "accuses",
    verbs: ["accuse", "blame", "condemn", "criticise", "criticize", "denounce"],
    source: ["subj"],
    target: ["obj"],
    example: { text: "Kosovo was blamed by Serbia for the unrest.", source: "Serbia", target: "Kosovo" },
  },
  {
    name: "accuses-by-noun",
    relation: "accuses",
    nouns: ["condemnation", "criticism", "denunciation"],
    source: ["subj", "from"],
    target: ["obj", "of", "against"],
    example: { text: "France's criticism of Mali went on.", source: "France", target: "Mali" },
  },
];
