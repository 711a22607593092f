/** What rules, structure and events all come to, before claimant and date. */

import type { Relation, Status } from "../schema.ts";
import type { End } from "./ends.ts";

/** A relation found in a sentence, whatever found it. */
export interface Drawn {
  readonly relation: Relation;
  readonly rule: string;
  readonly trigger: number;
  readonly status: Status;
  readonly source: End;
  readonly target: End;
  readonly confidence: number;
}
