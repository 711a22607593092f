/** Points in time as words give them, and the ISO 8601 date that they are when seen from a day. */

import { beforeYears, months, numberWords, seasons, units, weekdays } from "./lexicon/calendar.ts";

type Which = "last" | "this" | "next";

/** What an expression of time says, before it is known on which day it was said. */
export type Moment =
  | { readonly kind: "weekday"; readonly weekday: number; readonly which?: Which; readonly week?: Which }
  | { readonly kind: "offset"; readonly unit: "day" | "month" | "year"; readonly count: number }
  | {
      readonly kind: "calendar";
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly which?: Which;
    }
  | { readonly kind: "month-of-year"; readonly month: number; readonly day?: number; readonly years: number }
  | { readonly kind: "season"; readonly month: number; readonly which: Which };

/** An expression of time among the words: indices of its first and last, inclusive. */
export interface TimeExpression {
  readonly first: number;
  readonly last: number;
  readonly moment: Moment;
}

const dayLength = 86_400_000;
const two = (value: number): string => String(value).padStart(2, "0");

/** Milliseconds of an ISO day; undefined where there is no such day. */
export function dayTime(iso: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!match) return undefined;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return isoDay(time) === iso ? time : undefined;
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const isoMonth = (year: number, month: number): string => {
  const years = year + Math.floor((month - 1) / 12);
  return `${years}-${two(((((month - 1) % 12) + 12) % 12) + 1)}`;
};
const isoWeekday = (time: number): number => new Date(time).getUTCDay() || 7;

/**
 * The date of a moment for who says it on `reference`.
 *
 * @param reference ISO day; without it only moments that name their year have a date
 * @param ahead whether the moment lies in the future: "they will meet on Friday"
 * @returns ISO 8601 day, month or year
 */
export function resolveMoment(moment: Moment, reference: string | undefined, ahead: boolean): string | undefined {
  if (moment.kind === "calendar" && moment.year !== undefined) {
    const { year, month, day } = moment;
    const iso = [
      String(year).padStart(4, "0"),
      ...(month ? [two(month)] : []),
      ...(month && day ? [two(day)] : []),
    ].join("-");
    return iso.length < 10 || dayTime(iso) !== undefined ? iso : undefined;
  }
  const now = reference === undefined ? undefined : dayTime(reference);
  if (now === undefined) return undefined;
  const year = new Date(now).getUTCFullYear();
  const month = new Date(now).getUTCMonth() + 1;
  switch (moment.kind) {
    case "offset":
      if (moment.unit === "day") return isoDay(now + moment.count * dayLength);
      return moment.unit === "month" ? isoMonth(year, month + moment.count) : String(year + moment.count);
    case "weekday":
      return isoDay(now + weekdayDistance(moment, isoWeekday(now), ahead) * dayLength);
    case "season": {
      const begun = month >= moment.month;
      return String(
        year + (moment.which === "last" ? (begun ? 0 : -1) : moment.which === "next" ? (begun ? 1 : 0) : 0),
      );
    }
    case "month-of-year": {
      const iso = isoMonth(year + moment.years, moment.month);
      return moment.day === undefined ? iso : `${iso}-${two(moment.day)}`;
    }
    default:
      return withoutYear(moment, now, ahead);
  }
}

function weekdayDistance(moment: Extract<Moment, { kind: "weekday" }>, today: number, ahead: boolean): number {
  const inWeek = moment.weekday - today;
  if (moment.week) return inWeek + { last: -7, this: 0, next: 7 }[moment.week];
  if (moment.which === "this") return inWeek;
  if (moment.which === "next" || (ahead && moment.which === undefined))
    return inWeek > 0 || (ahead && inWeek === 0) ? inWeek : inWeek + 7;
  return inWeek < 0 || (inWeek === 0 && moment.which === undefined) ? inWeek : inWeek - 7;
}

/** A month, or a day of it, in the year that is meant: the nearest for a day, else the last or, ahead, the next such month. */
function withoutYear(moment: Extract<Moment, { kind: "calendar" }>, now: number, ahead: boolean): string | undefined {
  const { month, day, which } = moment;
  if (month === undefined) return undefined;
  const year = new Date(now).getUTCFullYear();
  const current = new Date(now).getUTCMonth() + 1;
  if (day !== undefined) {
    const candidates = [year - 1, year, year + 1]
      .map((candidate) => `${isoMonth(candidate, month)}-${two(day)}`)
      .filter((iso) => dayTime(iso) !== undefined);
    const distance = (iso: string): number => Math.abs((dayTime(iso) ?? 0) - now);
    return candidates.sort((a, b) => distance(a) - distance(b))[0];
  }
  if (which === "this") return isoMonth(year, month);
  if (which === "next" || (ahead && which === undefined)) {
    return isoMonth(month > current || (month === current && which === undefined) ? year : year + 1, month);
  }
  return isoMonth(month < current || (month === current && which === undefined) ? year : year - 1, month);
}

const whichOf = (word: string): Which | undefined =>
  word === "last" || word === "this" || word === "next"
    ? word
    : word === "previous"
      ? "last"
      : word === "coming"
        ? "next"
        : undefined;

const numberOf = (word: string): number | undefined => (/^\d{1,3}$/.test(word) ? Number(word) : numberWords.get(word));

const dayOf = (word: string): number | undefined => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  const day = Number(match?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
};

const yearOf = (word: string): number | undefined => (/^(?:1[0-9]|20)\d\d$/.test(word) ? Number(word) : undefined);

/** Expressions of time among words, which do not overlap, in order. */
export function findTimes(forms: readonly string[]): TimeExpression[] {
  const words = forms.map((form) => form.toLowerCase().replace(/^(?:mid|early|late)-/, ""));
  const found: TimeExpression[] = [];
  for (let first = 0; first < words.length; first++) {
    const match = timeAt(forms, words, first);
    if (!match) continue;
    found.push({ first, last: first + match.length - 1, moment: match.moment });
    first += match.length - 1;
  }
  return found;
}

interface Match {
  readonly length: number;
  readonly moment: Moment;
}

function timeAt(forms: readonly string[], words: readonly string[], at: number): Match | undefined {
  return (
    namedDay(words, at) ??
    weekday(forms, words, at) ??
    monthAndDay(forms, words, at) ??
    ago(words, at) ??
    relative(forms, words, at) ??
    bareYear(words, at)
  );
}

function namedDay(words: readonly string[], at: number): Match | undefined {
  const word = words[at] ?? "";
  if (/^\d{4}-\d\d-\d\d$/.test(word)) {
    const [year = 0, month = 0, day = 0] = word.split("-").map(Number);
    return { length: 1, moment: { kind: "calendar", year, month, day } };
  }
  if (word === "yesterday") return { length: 1, moment: { kind: "offset", unit: "day", count: -1 } };
  if (word === "tomorrow") return { length: 1, moment: { kind: "offset", unit: "day", count: 1 } };
  if (word === "today" || word === "tonight") return { length: 1, moment: { kind: "offset", unit: "day", count: 0 } };
  return undefined;
}

function weekday(forms: readonly string[], words: readonly string[], at: number): Match | undefined {
  const which = whichOf(words[at] ?? "");
  const start = which ? at + 1 : at;
  const day = /^\p{Lu}/u.test(forms[start] ?? "") ? weekdays.get(words[start] ?? "") : undefined;
  if (day === undefined) return undefined;
  const after = start + (words[start + 1] === "," || words[start + 1] === "of" ? 2 : 1);
  const dated = monthAndDay(forms, words, after);
  if (dated) return { length: after - at + dated.length, moment: dated.moment };
  const week = whichOf(words[after] ?? "");
  if (week && words[after + 1] === "week")
    return { length: after + 2 - at, moment: { kind: "weekday", weekday: day, week } };
  return { length: start + 1 - at, moment: { kind: "weekday", weekday: day, ...(which && { which }) } };
}

/** "5 February 2014", "the 5th of February", "Feb. 5, 2014", "February 2014", "last February", "March last year". */
function monthAndDay(forms: readonly string[], words: readonly string[], at: number): Match | undefined {
  const which = whichOf(words[at] ?? "");
  let index = which ? at + 1 : at;
  let day = which ? undefined : dayOf(words[index] ?? "");
  if (day !== undefined) index += words[index + 1] === "of" ? 2 : 1;
  const month = /^\p{Lu}|-\p{Lu}/u.test(forms[index] ?? "") ? months.get(words[index] ?? "") : undefined;
  if (month === undefined) return undefined;
  // "may" opens sentences as a verb, too: the month has a day, a year or a preposition beside it.
  const ambiguous = words[index] === "may" || words[index] === "march" || words[index] === "august";
  index++;
  if (day === undefined && !which && yearOf(words[index] ?? "") === undefined) {
    day = dayOf(words[index] ?? "");
    if (day !== undefined) index++;
  }
  const skip = words[index] === "," || words[index] === "of" ? 1 : 0;
  const year = yearOf(words[index + skip] ?? "");
  const dayPart = day === undefined ? {} : { day };
  if (year !== undefined)
    return { length: index + skip + 1 - at, moment: { kind: "calendar", year, month, ...dayPart } };
  const of = whichOf(words[index + skip] ?? "");
  if (of && words[index + skip + 1] === "year") {
    const years = { last: -1, this: 0, next: 1 }[of];
    return { length: index + skip + 2 - at, moment: { kind: "month-of-year", month, years, ...dayPart } };
  }
  if (ambiguous && day === undefined && !which && !beforeYears.has(words[at - 1] ?? "")) return undefined;
  return { length: index - at, moment: { kind: "calendar", month, ...dayPart, ...(which && { which }) } };
}

function ago(words: readonly string[], at: number): Match | undefined {
  const count = numberOf(words[at] ?? "");
  const unit = units.get(words[at + 1] ?? "");
  if (count === undefined || !unit || words[at + 2] !== "ago") return undefined;
  return { length: 3, moment: { kind: "offset", unit: unit.unit, count: -count * unit.count } };
}

/** "last week", "this year", "next month", "last night", "last summer"; a week is dated by the same day of it. */
function relative(forms: readonly string[], words: readonly string[], at: number): Match | undefined {
  const which = whichOf(words[at] ?? "");
  if (!which || forms[at - 1]?.toLowerCase() === "the") return undefined;
  const word = words[at + 1] ?? "";
  const direction = { last: -1, this: 0, next: 1 }[which];
  const unit = units.get(word);
  if (unit && !word.endsWith("s"))
    return { length: 2, moment: { kind: "offset", unit: unit.unit, count: direction * unit.count } };
  if (/^(?:night|evening|morning|afternoon)$/.test(word)) {
    return { length: 2, moment: { kind: "offset", unit: "day", count: which === "last" ? -1 : 0 } };
  }
  if (word === "weekend") return { length: 2, moment: { kind: "weekday", weekday: 6, which } };
  const season = seasons.get(word);
  return season === undefined ? undefined : { length: 2, moment: { kind: "season", month: season, which } };
}

function bareYear(words: readonly string[], at: number): Match | undefined {
  const year = yearOf(words[at] ?? "");
  const before = words[at - 1] ?? "";
  const enclosed = before === "(" && (words[at + 1] === ")" || words[at + 1] === "–" || words[at + 1] === "-");
  if (year === undefined || !(beforeYears.has(before) || seasons.has(before) || enclosed)) return undefined;
  return { length: 1, moment: { kind: "calendar", year } };
}

/**
 * The ISO day of a line that is only a date: "Thursday, February 5, 2026", "Published: 5 Feb 2026, 14:30 GMT", "2026-02-05".
 * Undefined for any other line.
 */
export function dayOfLine(line: string): string | undefined {
  const said = line
    .trim()
    .replace(/^(?:first published|published|last updated|updated|posted|date)\b(?: on)?\s*:?\s*/i, "");
  if (said.length > 60) return undefined;
  const words = said.match(/\d{4}-\d\d-\d\d|\d+(?::\d+)*\p{L}*|\p{L}+\.?|[^\s]/gu) ?? [];
  const times = findTimes(words);
  const time = times[0];
  if (!time || times.length > 1 || time.moment.kind !== "calendar" || time.moment.day === undefined) return undefined;
  const rest = [...words.slice(0, time.first), ...words.slice(time.last + 1)];
  const plain = /^(?:[,|.()–—-]|\d{1,2}(?::\d\d){1,2}|\d{4}|at|[ap]\.?m\.?|[A-Z]{2,4}|Z|T\d.*|\+|:)$/i;
  return rest.every((word) => plain.test(word) || weekdays.has(word.toLowerCase()))
    ? resolveMoment(time.moment, undefined, false)
    : undefined;
}
