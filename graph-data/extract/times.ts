/** Finds expressions of time among words: days, weekdays, months, years, and how long ago. */

import { type Moment, resolveMoment, type Which } from "./calendar.ts";
import { beforeYears, months, numberWords, seasons, units, weekdays } from "./lexicon/calendar.ts";

/** An expression of time among the words: indices of its first and last, inclusive. */
export interface TimeExpression {
  readonly first: number;
  readonly last: number;
  readonly moment: Moment;
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

/** First words of expressions that don't begin with a digit. */
const openers: ReadonlySet<string> = new Set([
  ..."last this next previous coming yesterday today tonight tomorrow".split(" "),
  ...months.keys(),
  ...weekdays.keys(),
  ...numberWords.keys(),
]);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Expressions of time among words, which do not overlap, in order. */
export function findTimes(forms: readonly string[]): TimeExpression[] {
  const words = forms.map((form) => {
    const lower = form.toLowerCase();
    return lower.includes("-") ? lower.replace(/^(?:mid|early|late)-/, "") : lower;
  });
  const found: TimeExpression[] = [];
  for (let first = 0; first < words.length; first++) {
    const word = words[first] ?? "";
    if (!isDigit(word.charCodeAt(0)) && !openers.has(word)) continue;
    const match = timeAt(forms, words, first);
    if (!match) continue;
    found.push({ first, last: first + match.length - 1, moment: match.moment });
    first += match.length - 1;
  }
  return found.map((time, index) => withSharedYear(words, time, found[index + 1]));
}

/** "between March and May 2014": the year is that of both. */
function withSharedYear(
  words: readonly string[],
  time: TimeExpression,
  next: TimeExpression | undefined,
): TimeExpression {
  const { moment } = time;
  const joined = next?.first === time.last + 2 && /^(?:and|or|to|until|[-–,])$/.test(words[time.last + 1] ?? "");
  if (!joined || next.moment.kind !== "calendar" || next.moment.year === undefined) return time;
  if (moment.kind !== "calendar" || moment.year !== undefined || moment.which !== undefined) return time;
  return { ...time, moment: { ...moment, year: next.moment.year } };
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
    // "March 5-7": the first day counts.
    if (day !== undefined && /^[-–]$/.test(words[index] ?? "") && dayOf(words[index + 1] ?? "") !== undefined)
      index += 2;
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
