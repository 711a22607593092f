/** Prints scores as tables of plain text. */

import type { Score } from "./score.ts";

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);
const harmonic = (a: number, b: number): number => share(2 * a * b, a + b);

/** Ten bins of stated confidence against how often such relations are right, with the mean gap between the two. */
function calibration(judged: Score["judged"]): string[] {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, confidence: 0 }));
  for (const { confidence, right } of judged) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (!bin) continue;
    bin.count++;
    bin.confidence += confidence;
    if (right) bin.right++;
  }
  let gap = 0;
  const lines = bins.flatMap(({ count, right, confidence }, i) => {
    if (count === 0) return [];
    gap += Math.abs(confidence - right);
    const range = `${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}`;
    return [`  ${range}  ${String(count).padStart(5)}  ${percent(confidence / count)}  ${percent(right / count)}`];
  });
  return [
    "  stated   drawn   mean  right %",
    ...lines,
    `  expected calibration error ${share(gap, judged.length).toFixed(3)}`,
  ];
}

/**
 * The lines that `npm run evaluate` prints for one set of passages.
 *
 * @param detail also the recall by phenomenon and the calibration of confidence
 */
export function scoreReport(title: string, passages: number, result: Score, detail: boolean): string[] {
  const { found, extra, missed, rightKind } = result.entities;
  const { core, hit, drawn, right, forbidden, forbiddenDrawn } = result.relations;
  const precision = share(right, drawn);
  const recall = share(hit, core);
  const entityPrecision = share(found, found + extra);
  const entityRecall = share(found, found + missed);
  const lines = [
    `${title}: ${passages} passages`,
    `  entities   precision ${percent(entityPrecision)}  recall ${percent(entityRecall)}  F1 ${percent(harmonic(entityPrecision, entityRecall))}  kind ${percent(share(rightKind, found))}`,
    `  relations  precision ${percent(precision)}  core recall ${percent(recall)}  F1 ${percent(harmonic(precision, recall))}  (${right} of ${drawn} drawn are right, ${hit} of ${core} core found)`,
    `  of "not"   ${forbiddenDrawn} of ${forbidden} drawn (${percent(share(forbiddenDrawn, forbidden)).trim()} %)`,
  ];
  if (!detail) return lines;
  const byRelation = [...result.byRelation].sort(([a, x], [b, y]) => y.core - x.core || (a < b ? -1 : 1));
  const byTag = [...result.byTag].sort(([a, x], [b, y]) => y.core - x.core || (a < b ? -1 : 1));
  return [
    ...lines,
    "  relation               core found    drawn right",
    ...byRelation.map(
      ([name, c]) =>
        `  ${name.padEnd(22)} ${String(c.hit).padStart(4)} / ${String(c.core).padEnd(4)}  ${String(c.right).padStart(4)} / ${c.drawn}`,
    ),
    "  phenomenon             core found",
    ...byTag.map(
      ([tag, c]) =>
        `  ${tag.padEnd(22)} ${String(c.hit).padStart(4)} / ${String(c.core).padEnd(4)} ${percent(share(c.hit, c.core))}`,
    ),
    "  calibration of confidence",
    ...calibration(result.judged),
  ];
}
