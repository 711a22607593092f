/** The orders in which a graph file lists things: the same on every machine, whatever its language. */

import { type GraphMention, type GraphStatement, statuses } from "../schema.ts";

/** By UTF-16 code units: `localeCompare` depends on the machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By document, then by place in it. */
export const byPlace = (a: GraphMention, b: GraphMention): number =>
  byCodeUnits(a.document, b.document) || a.start - b.start || a.end - b.end;

/** By document, place of the sentence and of the trigger; of two at one place the surer first. */
export const byEvidence = (a: GraphStatement, b: GraphStatement): number =>
  byCodeUnits(a.document, b.document) ||
  a.start - b.start ||
  a.trigger.start - b.trigger.start ||
  a.trigger.end - b.trigger.end ||
  statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
  b.confidence - a.confidence ||
  byCodeUnits(a.attributedTo ?? "", b.attributedTo ?? "") ||
  byCodeUnits(a.date ?? "", b.date ?? "");
