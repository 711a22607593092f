/** Phrases of territory: land claimed. */

import type { Rule } from "../rules/rule.ts";
import { phrases } from "./phrase.ts";

export const territoryPhrases: readonly Rule[] = [
  ...phrases(
    "claims",
    { targetKinds: ["state", "place"], targetThrough: "none" },
    `
    X lay/stake/press claim to/on/over Y
    X's claim to/on/over Y
    X be adamant about title to Y   # the noun asked for stands behind its own preposition
    `,
  ),
];
