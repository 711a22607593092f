/** The phrasebook: all lists of phrases, as rules. */

import type { Rule } from "../rules/rule.ts";
import { bondPhrases } from "./bonds.ts";
import { rolePhrases } from "./role.ts";
import { stancePhrases } from "./stance.ts";
import { structurePhrases } from "./structure.ts";
import { territoryPhrases } from "./territory.ts";

export const phraseRules: readonly Rule[] = [...stancePhrases, ...bondPhrases, ...territoryPhrases, ...rolePhrases, ...structurePhrases];
