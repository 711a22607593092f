import { describe, expect, test } from "vitest";
import type { DrawnEdge, DrawnGraph } from "../../client/graph.ts";
import { binsOf, firstDay, histogram, lastDay } from "../../client/timeline.ts";

function dated(...edges: readonly (readonly [first: string, last: string, statements: number])[]): DrawnGraph {
  const all = edges.map(
    ([firstDate, lastDate, asserted], index): DrawnEdge => ({
      key: String(index),
      source: "a",
      target: "b",
      undirected: false,
      relation: "meets",
      weight: asserted,
      counts: { asserted, negated: 0, hypothetical: 0 },
      firstDate,
      lastDate,
    }),
  );
  return {
    title: "",
    truncated: false,
    nodes: new Map(),
    edges: new Map(all.map((edge) => [edge.key, edge])),
    incident: new Map(),
  };
}

describe("statements are counted", () => {
  const cases: readonly (readonly [string, DrawnGraph, string, Record<string, number>])[] = [
    ["by month", dated(["2025-03-04", "2025-05-01", 2]), "month", { "2025-03": 1, "2025-04": 0, "2025-05": 1 }],
    ["by year over decades", dated(["1978", "1978", 1], ["1998-02", "1998-02", 3]), "year", { "1978": 1, "1998": 3 }],
    ["by decade over centuries", dated(["1648", "1648", 1], ["2025", "2025", 1]), "decade", { "164": 1, "202": 1 }],
    [
      "spread between first and last",
      dated(["2025-01-01", "2025-03-31", 3]),
      "month",
      { "2025-01": 1, "2025-02": 1, "2025-03": 1 },
    ],
  ];
  for (const [name, graph, unit, counts] of cases)
    test(name, () => {
      const { unit: found, bins } = histogram(graph);
      expect(found).toBe(unit);
      for (const [prefix, count] of Object.entries(counts))
        expect(bins.find((bin) => bin.prefix === prefix)?.count).toBe(count);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(
        [...graph.edges.values()].reduce((sum, { weight }) => sum + weight, 0),
      );
    });

  test("and nothing where nothing has a date", () => expect(histogram(dated()).bins).toEqual([]));
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
  const shown = histogram(dated(["2025-01-01", "2025-06-30", 6]));
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
