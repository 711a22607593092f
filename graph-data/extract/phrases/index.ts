/** The phrasebook: all lists of phrases, as rules. */

import type { Rule } from "../rules/rule.ts";
import { rolePhrases } from "./role.ts";
import { structurePhrases } from "./structure.ts";
import { territoryPhrases } from "./territory.ts";

export const phraseRules: readonly Rule[] = [...territoryPhrases, ...rolePhrases, ...structurePhrases];
