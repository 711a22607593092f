/** What an edge's statements come to, for formats that have no place for each of them. */

import { type GraphStatement, type Status, statuses } from "../../schema.ts";
import { daySpan } from "../days.ts";

/** How many statements have each status. */
export function countStatuses(statements: readonly GraphStatement[]): Record<Status, number> {
  const counts: Record<Status, number> = { asserted: 0, negated: 0, hypothetical: 0 };
  for (const { status } of statements) counts[status]++;
  return counts;
}

/** The strongest status that an edge has. */
export function statusOf(counts: Readonly<Record<Status, number>>): Status {
  return counts.asserted > 0 ? "asserted" : counts.hypothetical >= counts.negated ? "hypothetical" : "negated";
}

/** The statements that speak for an edge: those that assert it, or, where none does, all. */
function speaking(statements: readonly GraphStatement[]): readonly GraphStatement[] {
  const asserted = statements.filter(({ status }) => status === "asserted");
  return asserted.length > 0 ? asserted : statements;
}

const telling = 3;

/** The sentences that say so most surely, each once, three at most. */
export function quotesOf(statements: readonly GraphStatement[]): string[] {
  const best = [...speaking(statements)].sort(
    (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status) || b.confidence - a.confidence,
  );
  return [...new Set(best.map(({ text }) => text))].slice(0, telling);
}

/** The highest confidence of those that speak for an edge. */
export const confidenceOf = (statements: readonly GraphStatement[]): number =>
  speaking(statements).reduce((most, { confidence }) => Math.max(most, confidence), 0);

/** Ids of the documents that speak for an edge, each once. */
export const documentsOf = (statements: readonly GraphStatement[]): string[] => [
  ...new Set(speaking(statements).map(({ document }) => document)),
];

/** A time in which an edge holds; both days are within it. */
export interface Spell {
  readonly start: string;
  readonly end: string;
}

const isoDay = (day: number): string => {
  const digits = String(day).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
};

/** When an edge is said to hold, in order and without overlap; a month or year is all its days. */
export function spellsOf(statements: readonly GraphStatement[]): Spell[] {
  const spans = speaking(statements)
    .flatMap(({ date }) => (date === undefined ? [] : (daySpan(date) ?? [])))
    .sort((a, b) => a.first - b.first || a.last - b.last);
  const merged: { first: number; last: number }[] = [];
  for (const span of spans) {
    const before = merged.at(-1);
    if (before && span.first <= before.last) before.last = Math.max(before.last, span.last);
    else merged.push({ ...span });
  }
  return merged.map(({ first, last }) => ({ start: isoDay(first), end: isoDay(last) }));
}
