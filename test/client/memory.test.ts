import { describe, expect, test } from "vitest";
import { noFilters } from "../../client/address.ts";
import { memorySource } from "../../client/memory.ts";
import type { PathsQuery } from "../../client/source.ts";
import { exampleGraph } from "../e2e/graph.ts";

const source = memorySource(exampleGraph());
const ends = { from: "hakan-fidan", to: "nato", k: 5, filters: noFilters };

describe("ways in a graph held in the page", () => {
  const through = async (query: Partial<PathsQuery>): Promise<string[][]> =>
    (await source.paths({ ...ends, ...query })).paths.map(({ nodes }) => nodes.map(({ key }) => key));

  test("are the shortest first", async () => {
    const lengths = (await through({})).map((nodes) => nodes.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(lengths[0]).toBe(4);
  });

  test("have no more steps than asked", async () => {
    expect(await through({ most: 2 })).toEqual([]);
    expect((await through({ most: 3 })).every((nodes) => nodes.length === 4)).toBe(true);
  });

  test("don't pass whom one leaves out", async () => {
    const found = await through({ avoid: ["donald-tusk"] });
    expect(found.length).toBeGreaterThan(0);
    expect(found.flat()).not.toContain("donald-tusk");
  });

  test("take relations that the filters let through alone", async () => {
    expect(await through({ filters: { ...noFilters, relations: ["member-of", "leads", "meets"] } })).toEqual([
      ["hakan-fidan", "donald-tusk", "poland", "nato"],
    ]);
  });
});

describe("the graph of a page that holds it", () => {
  test("tells the dates of its statements where all times are asked for", async () => {
    const all = await source.graph(noFilters);
    const spring = await source.graph({ ...noFilters, until: "2025-05-31" });
    const dates = (edges: typeof all.edges) => edges.flatMap(({ attributes }) => Object.keys(attributes.dates ?? {}));
    expect(new Set(dates(all.edges)).size).toBe(5);
    expect(dates(spring.edges)).toEqual([]);
  });
});
