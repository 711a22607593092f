/** Points in time, and the ISO 8601 date that each is when seen from a day. */

export type Which = "last" | "this" | "next";

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
