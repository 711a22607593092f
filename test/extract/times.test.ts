import { describe, expect, it } from "vitest";
import { resolveMoment } from "../../graph-data/extract/calendar.ts";
import { findTimes } from "../../graph-data/extract/times.ts";

// Seen from Thursday 12 February 2015.
const past: [string, string | undefined][] = [
  ["on Thursday", "2015-02-12"],
  ["on Wednesday", "2015-02-11"],
  ["on Friday", "2015-02-06"],
  ["last Thursday", "2015-02-05"],
  ["next Monday", "2015-02-16"],
  ["this Monday", "2015-02-09"],
  ["Tuesday of last week", "2015-02-03"],
  ["Thursday , February 5", "2015-02-05"],
  ["yesterday", "2015-02-11"],
  ["today", "2015-02-12"],
  ["tomorrow", "2015-02-13"],
  ["last night", "2015-02-11"],
  ["last week", "2015-02-05"],
  ["last month", "2015-01"],
  ["last year", "2014"],
  ["this year", "2015"],
  ["next month", "2015-03"],
  ["last summer", "2014"],
  ["last weekend", "2015-02-07"],
  ["two days ago", "2015-02-10"],
  ["three weeks ago", "2015-01-22"],
  ["14 months ago", "2013-12"],
  ["a decade ago", "2005"],
  ["in 2014", "2014"],
  ["since 2022", "2022"],
  ["( 1999 )", "1999"],
  ["in March 2014", "2014-03"],
  ["in March", "2014-03"],
  ["last March", "2014-03"],
  ["in mid-January", "2015-01"],
  ["in March last year", "2014-03"],
  ["in May of next year", "2016-05"],
  ["on 5 February", "2015-02-05"],
  ["on February 20", "2015-02-20"],
  ["on Feb. 5 , 2014", "2014-02-05"],
  ["on the 5th of December 2013", "2013-12-05"],
  ["on 24 December", "2014-12-24"],
  ["2014-07-17", "2014-07-17"],
  ["on 31 February 2014", undefined],
  ["between March and May 2013", "2013-03"],
  ["from 5 March to 7 March 2013", "2013-03-05"],
  ["on March 5 - 7 , 2013", "2013-03-05"],
];

const ahead: [string, string][] = [
  ["on Thursday", "2015-02-12"],
  ["on Friday", "2015-02-13"],
  ["in March", "2015-03"],
  ["in January", "2016-01"],
];

const none = ["2014 soldiers", "they may leave", "the last week of talks", "two days", "march on", "in 300 villages"];

const resolve = (text: string, future: boolean): string | undefined => {
  const time = findTimes(text.split(" "))[0];
  return time && resolveMoment(time.moment, "2015-02-12", future);
};

describe("dates seen from a day", () => {
  it.each(past)("%s is %s", (text, date) => expect(resolve(text, false)).toBe(date));
  it.each(ahead)("%s ahead is %s", (text, date) => expect(resolve(text, true)).toBe(date));
  it.each(none)("%s is no date", (text) => expect(findTimes(text.split(" "))).toEqual([]));
  it("needs a day to count from, unless the year is named", () => {
    const [friday, year] = ["on Friday", "in 2014"].map((text) => findTimes(text.split(" "))[0]);
    expect(friday && resolveMoment(friday.moment, undefined, false)).toBeUndefined();
    expect(year && resolveMoment(year.moment, undefined, false)).toBe("2014");
  });
});
