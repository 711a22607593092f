/** When things are said to happen: the histogram under the picture, by month, year or decade. */

import type { DrawnGraph } from "./graph.ts";

export type Unit = "month" | "year" | "decade";

export interface Bin {
  /** The first part of the dates in it: `2014-03`, `2014` or `201`. */
  readonly prefix: string;
  readonly count: number;
}

export interface Histogram {
  readonly unit: Unit;
  readonly bins: readonly Bin[];
}

/** More bars than these can't be told apart or grasped with a pointer. */
const mostBars = 160;

const monthNumber = (iso: string): number => Number(iso.slice(0, 4)) * 12 + (Number(iso.slice(5, 7)) || 1) - 1;

const widths: Readonly<Record<Unit, number>> = { month: 1, year: 12, decade: 120 };

function prefixOf(bin: number, unit: Unit): string {
  const month = bin * widths[unit];
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  if (unit === "month") return `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
  return unit === "year" ? year : year.slice(0, 3);
}

/** Adds up the statements of some edges by date. */
export function datesOf(graph: DrawnGraph, edges: Iterable<string>): Map<string, number> {
  const dates = new Map<string, number>();
  for (const key of edges)
    for (const [date, count] of Object.entries(graph.edges.get(key)?.dates ?? {}))
      dates.set(date, (dates.get(date) ?? 0) + count);
  return dates;
}

/**
 * Counts statements by month, or by year or decade where the months would be too many. What is dated by its year alone
 * stands at the year's beginning.
 *
 * @param dates how many statements bear each date
 * @param most bars that there is room for
 * @param span dates that the histogram must reach, though no statement bear them
 */
export function histogram(
  dates: Iterable<readonly [date: string, count: number]>,
  span: Iterable<string> = [],
  most = mostBars,
): Histogram {
  const months = [...dates, ...[...span].map((date) => [date, 0] as const)].map(([date, count]): [number, number] => [
    monthNumber(date),
    count,
  ]);
  if (months.length === 0) return { unit: "month", bins: [] };
  const least = months.reduce((before, [month]) => Math.min(before, month), Number.POSITIVE_INFINITY);
  const largest = months.reduce((before, [month]) => Math.max(before, month), 0);
  const unit: Unit = largest - least < most ? "month" : (largest - least) / 12 < most ? "year" : "decade";
  const width = widths[unit];
  const from = Math.floor(least / width);
  const counts = new Array<number>(Math.floor(largest / width) - from + 1).fill(0);
  for (const [month, count] of months) {
    const bin = Math.floor(month / width) - from;
    counts[bin] = (counts[bin] ?? 0) + count;
  }
  return { unit, bins: counts.map((count, index) => ({ prefix: prefixOf(from + index, unit), count })) };
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The first day that a bin holds. */
export const firstDay = (prefix: string): string =>
  `${prefix}${prefix.length === 3 ? "0-01-01" : prefix.length === 4 ? "-01-01" : "-01"}`;

/** The last day that a bin holds. */
export function lastDay(prefix: string): string {
  if (prefix.length === 3) return `${prefix}9-12-31`;
  if (prefix.length === 4) return `${prefix}-12-31`;
  return `${prefix}-${daysIn(Number(prefix.slice(0, 4)), Number(prefix.slice(5)))}`;
}

/** The bins that a span of days touches, from the first to the last of them. */
export function binsOf(
  { bins }: Histogram,
  since: string | undefined,
  until: string | undefined,
): readonly [from: number, to: number] {
  const from = since === undefined ? 0 : bins.findIndex(({ prefix }) => lastDay(prefix) >= since);
  const to = until === undefined ? bins.length - 1 : bins.findLastIndex(({ prefix }) => firstDay(prefix) <= until);
  const start = from < 0 ? bins.length - 1 : from;
  return [start, Math.max(start, to)];
}
