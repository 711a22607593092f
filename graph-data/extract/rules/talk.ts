/** Rules of talk: talks, meetings, deals, mediation, hosting, visits, ties restored, prisoners swapped. */

import type { Rule } from "./rule.ts";

export const talkRules: readonly Rule[] = [
  {
    name: "negotiates-by-verb",
    relation: "negotiates-with",
    verbs: ["negotiate", "bargain", "haggle", "parley", "wrangle"],
    source: ["subj"],
    target: ["with"],
    among: ["subj", "between"],
    example: { text: "Iran negotiated with Russia over the price of gas.", source: "Iran", target: "Russia" },
  },
  {
    name: "negotiates-by-noun",
    relation: "negotiates-with",
    nouns: ["negotiation", "talk", "bargaining", "peace talk"],
    source: ["subj"],
    target: ["with"],
    among: ["subj", "between", "of", "mod"],
    example: { text: "Talks between Iran and Russia went on for a third day.", source: "Iran", target: "Russia" },
  },
];
