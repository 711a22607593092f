import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { directions } from "../../graph-data/graph/index.ts";
import { type NeighbourhoodQuery, neighbourhood } from "../../graph-data/graph/neighbourhood.ts";
import { type Relation, relations } from "../../graph-data/schema.ts";
import { type SmallEdge, smallStore } from "./small.ts";

const times = (n: number): undefined[] => Array.from({ length: n });
const around = (edges: readonly SmallEdge[], from: string, query: Partial<NeighbourhoodQuery> = {}) => {
  const store = smallStore(edges, { a: "state", p: "person" });
  return neighbourhood(store, store.columns.nodes.byKey.get(from) as number, {
    depth: 1,
    direction: "any",
    limit: 50,
    ...query,
  });
};

const edges: SmallEdge[] = [
  { source: "a", relation: "attacks", target: "b" },
  { source: "c", relation: "attacks", target: "a", dates: times(3) },
  { source: "a", relation: "meets", target: "p", dates: times(2) },
  { source: "b", relation: "supports", target: "c" },
  { source: "b", relation: "supports", target: "d" },
  { source: "d", relation: "supports", target: "e" },
  { source: "a", relation: "threatens", target: "z", status: "hypothetical" },
];

describe("the neighbourhood of a", () => {
  test.each<[string, Partial<NeighbourhoodQuery>, string[], string[]]>([
    [
      "nearest and weightiest first",
      {},
      ["a", "c", "p", "b"],
      ["c|attacks|a", "a|meets|p", "a|attacks|b", "b|supports|c"],
    ],
    ["outwards", { direction: "out" }, ["a", "p", "b"], ["a|meets|p", "a|attacks|b"]],
    ["inwards", { direction: "in" }, ["a", "c", "p"], ["c|attacks|a", "a|meets|p"]],
    ["by a relation", { relation: ["meets"] }, ["a", "p"], ["a|meets|p"]],
    ["of a kind, itself apart", { kind: ["person"] }, ["a", "p"], ["a|meets|p"]],
    [
      "two steps away",
      { depth: 2, relation: ["attacks", "supports"] },
      ["a", "c", "b", "d"],
      ["c|attacks|a", "a|attacks|b", "b|supports|c", "b|supports|d"],
    ],
  ])("%s", (_, query, nodes, found) => {
    const answer = around(edges, "a", query);
    expect(answer.nodes.map(({ key }) => key)).toEqual(nodes);
    expect(answer.edges.map(({ key }) => key)).toEqual(found);
    expect(answer.truncated).toBe(false);
  });

  it("says when it was cut", () => {
    const answer = around(edges, "a", { limit: 2 });
    expect(answer.nodes.map(({ key, distance }) => [key, distance])).toEqual([
      ["a", 0],
      ["c", 1],
    ]);
    expect(answer.truncated).toBe(true);
  });
});

const letter = fc.constantFrom("a", "b", "c", "d", "e", "f");
const few: Relation[] = ["attacks", "supports", "meets"];

test("holds just what can be reached in so many steps, and all edges among it, in whatever graph", () => {
  const someEdges = fc.array(fc.record({ source: letter, relation: fc.constantFrom(...few), target: letter }), {
    maxLength: 15,
  });
  const query = fc.record({
    depth: fc.integer({ min: 1, max: 4 }),
    direction: fc.constantFrom(...directions),
    relation: fc.option(fc.uniqueArray(fc.constantFrom(...few), { minLength: 1 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(someEdges, query, (given, { depth, direction, relation }) => {
      const kept = given.filter(
        (edge) => edge.source !== edge.target && (!relation || relation.includes(edge.relation)),
      );
      const distance = new Map([["a", 0]]);
      for (let step = 1; step <= depth; step++)
        for (const { source, target, relation: name } of kept) {
          const ways = [
            ...(direction !== "in" || relations[name].symmetric ? [[source, target]] : []),
            ...(direction !== "out" || relations[name].symmetric ? [[target, source]] : []),
          ];
          for (const [from = "", to = ""] of ways)
            if (distance.get(from) === step - 1 && !distance.has(to)) distance.set(to, step);
        }
      const answer = around(given, "a", { depth, direction, relation });
      expect(Object.fromEntries(answer.nodes.map((node) => [node.key, node.distance]))).toEqual(
        Object.fromEntries(distance),
      );
      const among = kept.filter(({ source, target }) => distance.has(source) && distance.has(target));
      expect(answer.edges).toHaveLength(
        new Set(
          among.map(({ source, relation: name, target }) =>
            [name, ...(relations[name].symmetric ? [source, target].sort() : [source, target])].join(),
          ),
        ).size,
      );
    }),
    { numRuns: 300 },
  );
}, 60_000);
