/** All rules, checked as they are loaded. */

import { phraseRules } from "../phrases/index.ts";
import { forceRules } from "./force.ts";
import { hostingRules } from "./hosting.ts";
import { idiomRules } from "./idioms.ts";
import { movementRules } from "./movement.ts";
import { roleRules } from "./role.ts";
import { type Rule, validateRules } from "./rule.ts";
import { sanctionRules } from "./sanction.ts";
import { stanceRules } from "./stance.ts";
import { structureRules } from "./structure.ts";
import { supportRules } from "./support.ts";
import { talkRules } from "./talk.ts";
import { territoryRules } from "./territory.ts";
import { verbalConflictRules } from "./verbal-conflict.ts";

export const rules: readonly Rule[] = validateRules(
  [
    ...talkRules,
    ...hostingRules,
    ...supportRules,
    ...verbalConflictRules,
    ...idiomRules,
    ...stanceRules,
    ...sanctionRules,
    ...forceRules,
    ...movementRules,
    ...territoryRules,
    ...roleRules,
    ...structureRules,
    ...phraseRules,
  ],
  "graph-data/extract/rules",
);
