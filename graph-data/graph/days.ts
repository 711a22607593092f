/** Dates of the graph as spans of days, so that "2014" and "2014-03-16" can be compared. */

/** First and last day that a date may mean, as the number YYYYMMDD. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/**
 * The days that an ISO 8601 day, month or year spans; undefined where it is none, or no such day exists.
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function daySpan(date: string): DaySpan | undefined {
  const match = shape.exec(date);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: year * 10_000 + 101, last: year * 10_000 + 1231 };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  const start = year * 10_000 + month * 100;
  if (match[3] === undefined) return { first: start + 1, last: start + daysIn(year, month) };
  const day = Number(match[3]);
  if (day < 1 || day > daysIn(year, month)) return undefined;
  return { first: start + day, last: start + day };
}
