import { describe, expect, test } from "vitest";
import { noFilters } from "../../client/address.ts";
import { communitiesOf } from "../../client/communities.ts";
import { inside } from "../../client/drawing/geometry.ts";
import { regionsOn, tiesOf } from "../../client/drawing/regions.ts";
import { drawnGraph } from "../../client/graph.ts";
import { memorySource } from "../../client/memory.ts";
import { exampleGraph } from "../e2e/graph.ts";

const graph = drawnGraph(await memorySource(exampleGraph()).graph(noFilters));

describe("communities", () => {
  const places = new Map([...graph.nodes.values()].map(({ key, x, y }) => [key, { x, y, radius: 5 }]));
  const halves = {
    ...graph,
    nodes: new Map(
      [...graph.nodes].map(([key, node], index) => [key, { ...node, community: index < 6 ? 7 : index < 11 ? 3 : 9 }]),
    ),
  };

  test("of four and more have letters, the largest first, named by whom most is said of", () => {
    expect(communitiesOf(halves).map(({ id, letter, name, members }) => [id, letter, name, members.length])).toEqual([
      [7, "A", "Ukraine, Russia", 6],
      [3, "B", "Kherson, Crimea", 5],
    ]);
  });

  test("hang together by the shortest lines, without those that are far longer than the rest", () => {
    const line = new Map(
      ["a", "b", "c", "d", "far"].map((key, index) => [key, { x: key === "far" ? 90 : index, y: 0 }]),
    );
    const members = ["c", "a", "b", "d", "far"];
    const { links, main } = tiesOf([{ id: 1, letter: "A", place: 0, name: "", members }], line).get(1) ?? {};
    expect(links?.map((pair) => [...pair].sort().join("")).sort()).toEqual(["ab", "bc", "cd"]);
    expect([...(main ?? [])].sort()).toEqual(["a", "b", "c", "d"]);
  });

  test("have their ground under every member that is drawn, and their letter at its top", () => {
    const communities = communitiesOf(halves);
    const shown = new Map([...places].filter(([key]) => key !== "poland"));
    const [first] = regionsOn(communities, tiesOf(communities, shown), shown, 10);
    expect(first?.discs.length).toBe(5);
    const top = Math.min(...(first?.discs ?? []).map(({ y, radius }) => y - radius));
    expect(first?.badge.y).toBe(top);
  });
});

describe("a lasso", () => {
  const line = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
    { x: 50, y: 20 },
    { x: 0, y: 100 },
  ];
  const cases: readonly (readonly [x: number, y: number, boolean])[] = [
    [10, 10, true],
    [50, 10, true],
    [50, 60, false],
    [90, 60, true],
    [120, 10, false],
    [50, -5, false],
  ];
  for (const [x, y, expected] of cases)
    test(`${expected ? "goes" : "does not go"} around ${x}, ${y}`, () => expect(inside({ x, y }, line)).toBe(expected));
});
