import { describe, expect, test } from "vitest";
import { noFilters } from "../../client/address.ts";
import { drawnGraph } from "../../client/graph.ts";
import { memorySource } from "../../client/memory.ts";
import { binsOf, datesOf, firstDay, histogram, lastDay } from "../../client/timeline.ts";
import { exampleGraph } from "../e2e/graph.ts";

type Dates = readonly (readonly [date: string, count: number])[];

describe("statements are counted", () => {
  const cases: readonly (readonly [string, Dates, string, Record<string, number>])[] = [
    [
      "by month",
      [
        ["2025-03-04", 1],
        ["2025-03-31", 4],
        ["2025-05-01", 2],
      ],
      "month",
      { "2025-03": 5, "2025-04": 0, "2025-05": 2 },
    ],
    [
      "by year over decades",
      [
        ["1978", 1],
        ["1998-02", 3],
      ],
      "year",
      { "1978": 1, "1998": 3 },
    ],
    [
      "by decade over centuries",
      [
        ["1648", 1],
        ["2025", 1],
      ],
      "decade",
      { "164": 1, "202": 1 },
    ],
  ];
  for (const [name, dates, unit, counts] of cases)
    test(name, () => {
      const { unit: found, bins } = histogram(dates);
      expect(found).toBe(unit);
      for (const [prefix, count] of Object.entries(counts))
        expect(bins.find((bin) => bin.prefix === prefix)?.count).toBe(count);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(dates.reduce((sum, [, count]) => sum + count, 0));
    });

  test("and nothing where nothing has a date", () => expect(histogram([]).bins).toEqual([]));
  test("as far as the axis must reach", () =>
    expect(histogram([["2025-03", 2]], ["2025-01-07", "2025-04"]).bins.map(({ count }) => count)).toEqual([
      0, 0, 2, 0,
    ]));
  test("edge by edge, those that are kept alone", async () => {
    const graph = drawnGraph(await memorySource(exampleGraph()).graph(noFilters));
    const meeting = [...graph.edges.keys()].filter((key) => key.includes("|supports|") || key.includes("|meets|"));
    expect([...datesOf(graph, meeting)].sort()).toEqual([
      ["2025-03-04", 1],
      ["2025-06-02", 1],
      ["2025-07-15", 1],
    ]);
  });
});

describe("the days of a bar", () => {
  const cases: readonly (readonly [prefix: string, first: string, last: string])[] = [
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025-12", "2025-12-01", "2025-12-31"],
    ["1999", "1999-01-01", "1999-12-31"],
    ["164", "1640-01-01", "1649-12-31"],
  ];
  for (const [prefix, first, last] of cases)
    test(prefix, () => expect([firstDay(prefix), lastDay(prefix)]).toEqual([first, last]));
});

describe("a span of days as bars", () => {
  const shown = histogram([
    ["2025-01-01", 1],
    ["2025-06-30", 1],
  ]);
  const cases: readonly (readonly [string | undefined, string | undefined, readonly [number, number]])[] = [
    [undefined, undefined, [0, 5]],
    ["2025-02-01", undefined, [1, 5]],
    ["2025-02-14", "2025-03-02", [1, 2]],
    ["2030-01-01", undefined, [5, 5]],
    [undefined, "2020-01-01", [0, 0]],
  ];
  for (const [since, until, expected] of cases)
    test(`${since ?? "…"} to ${until ?? "…"}`, () => expect(binsOf(shown, since, until)).toEqual(expected));
});
