/** Turns what rules and attachments promise into how often such statements are right. */

import { promised, ruleOffsets } from "./lexicon/calibration.ts";

const logit = (p: number): number => Math.log(p / (1 - p));
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Confidence is told to the hundredth, and never as certain. */
const bounded = (p: number): number => Math.round(100 * Math.min(0.99, Math.max(0.01, p))) / 100;

/** How often statements with this raw confidence were right, on the line between the nearest two measured. */
export function shareRight(raw: number, curve: readonly (readonly [number, number])[] = promised): number {
  const above = curve.findIndex(([x]) => x >= raw);
  if (above < 0) return curve[curve.length - 1]?.[1] ?? raw;
  const [x1, y1] = curve[above] ?? [raw, raw];
  const [x0, y0] = curve[above - 1] ?? [x1, y1];
  return x1 === x0 ? y1 : y0 + ((raw - x0) / (x1 - x0)) * (y1 - y0);
}

/** Texts that the rules were never widened by are read a little worse than those that the curve was measured on. */
const unseenOffset = -0.35;

/**
 * The confidence of a statement between 0 and 1: of a hundred at 0.8 about eighty are right.
 * The raw product is put on the measured curve and moved by what the rule has shown, in log odds (Platt's scaling,
 * with one offset a rule that is shrunk towards none where it was seen rarely).
 */
export function calibrated(rule: string, raw: number): number {
  const share = Math.min(0.985, Math.max(0.015, shareRight(raw)));
  return bounded(sigmoid(logit(share) + (ruleOffsets.get(rule) ?? 0) + unseenOffset));
}
