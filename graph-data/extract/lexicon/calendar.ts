/** Words of the calendar: months, weekdays, numbers and units of time. */

const numbered = (list: string, first = 1): ReadonlyMap<string, number> =>
  new Map(
    list.split(" ").flatMap((names, index) => names.split("|").map((name): [string, number] => [name, index + first])),
  );

/** 1 to 12, in small letters, with the usual abbreviations. */
export const months = numbered(
  "january|jan|jan. february|feb|feb. march|mar|mar. april|apr|apr. may june|jun|jun. july|jul|jul. august|aug|aug. september|sep|sep.|sept|sept. october|oct|oct. november|nov|nov. december|dec|dec.",
);

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export const weekdays = numbered(
  "monday|mon|mon. tuesday|tue|tue.|tues|tues. wednesday|wed|wed. thursday|thu|thu.|thur|thur.|thurs|thurs. friday|fri|fri. saturday|sat|sat. sunday|sun|sun.",
);

/** Small numbers in words; "a" is one. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ...numbered(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
  ),
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
]);

/** Units by which people count back, and what one is worth in the next smaller unit kept. */
export const units: ReadonlyMap<string, { unit: "day" | "month" | "year"; count: number }> = new Map(
  (
    [
      ["day", "day", 1],
      ["week", "day", 7],
      ["fortnight", "day", 14],
      ["month", "month", 1],
      ["year", "year", 1],
      ["decade", "year", 10],
      ["century", "year", 100],
    ] as const
  ).flatMap(([word, unit, count]) =>
    [word, word === "century" ? "centuries" : `${word}s`].map(
      (form): [string, { unit: "day" | "month" | "year"; count: number }] => [form, { unit, count }],
    ),
  ),
);

/** Seasons of the northern year, by the month in which each ends. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ["spring", 5],
  ["summer", 8],
  ["autumn", 11],
  ["fall", 11],
  ["winter", 2],
]);

/** Prepositions after which four digits are a year. */
export const beforeYears: ReadonlySet<string> = new Set(
  "in since of by until till from during late early mid between to and around circa year back".split(" "),
);
