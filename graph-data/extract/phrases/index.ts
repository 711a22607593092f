/** The phrasebook: all lists of phrases, as rules. */

import type { Rule } from "../rules/rule.ts";
import { accordPhrases } from "./accord.ts";
import { bondPhrases } from "./bonds.ts";
import { breachPhrases } from "./breach.ts";
import { forcePhrases } from "./force.ts";
import { hostingPhrases } from "./hosting.ts";
import { movementPhrases } from "./movement.ts";
import { rolePhrases } from "./role.ts";
import { stancePhrases } from "./stance.ts";
import { structurePhrases } from "./structure.ts";
import { talkPhrases } from "./talk.ts";
import { territoryPhrases } from "./territory.ts";

export const phraseRules: readonly Rule[] = [
  ...talkPhrases,
  ...hostingPhrases,
  ...accordPhrases,
  ...stancePhrases,
  ...bondPhrases,
  ...forcePhrases,
  ...breachPhrases,
  ...territoryPhrases,
  ...movementPhrases,
  ...rolePhrases,
  ...structurePhrases,
];
