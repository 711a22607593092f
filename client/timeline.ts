/** When things are said to happen: the histogram under the picture, by month, year or decade. */

import { type DrawnGraph, said } from "./graph.ts";

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
const most = 160;

const monthNumber = (iso: string): number => Number(iso.slice(0, 4)) * 12 + (Number(iso.slice(5, 7)) || 1) - 1;

const widths: Readonly<Record<Unit, number>> = { month: 1, year: 12, decade: 120 };

function prefixOf(bin: number, unit: Unit): string {
  const month = bin * widths[unit];
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  if (unit === "month") return `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
  return unit === "year" ? year : year.slice(0, 3);
}

/**
 * Counts statements by date. An edge tells the first and the last date of its statements: those between are taken to be
 * spread evenly, which is exact for edges of one statement or two.
 */
export function histogram(graph: DrawnGraph): Histogram {
  const months: [month: number, count: number][] = [];
  for (const edge of graph.edges.values()) {
    if (edge.firstDate === undefined) continue;
    const first = monthNumber(edge.firstDate);
    const last = monthNumber(edge.lastDate ?? edge.firstDate);
    const total = said(edge);
    for (let i = 0; i < total; i++)
      months.push([total === 1 ? first : Math.round(first + ((last - first) * i) / (total - 1)), 1]);
  }
  if (months.length === 0) return { unit: "month", bins: [] };
  const least = Math.min(...months.map(([month]) => month));
  const largest = Math.max(...months.map(([month]) => month));
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
