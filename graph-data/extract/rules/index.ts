/** All rules, checked as they are loaded. */

import { type Rule, validateRules } from "./rule.ts";
import { supportRules } from "./support.ts";
import { talkRules } from "./talk.ts";
import { verbalConflictRules } from "./verbal-conflict.ts";

export const rules: readonly Rule[] = validateRules(
  [...talkRules, ...supportRules, ...verbalConflictRules],
  "graph-data/extract/rules",
);
