import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { findPaths, kRoutes, type PathQuery } from "../../graph-data/graph/paths.ts";
import { costOf } from "../../graph-data/graph/route.ts";
import type { GraphStore } from "../../graph-data/graph/store.ts";
import { type Kind, kinds, type Relation, relationNames, relations } from "../../graph-data/schema.ts";
import { type SmallEdge, smallStore } from "./small.ts";

const plain: PathQuery = { k: 3, maxLength: 6, directed: false, weighted: false };

const ask = (store: GraphStore, from: string, to: string, query: Partial<PathQuery> = {}) => {
  const node = (key: string) => store.columns.nodes.byKey.get(key) ?? -1;
  return findPaths(store, node(from), node(to), { ...plain, ...query });
};

const routes = (answer: ReturnType<typeof ask>) =>
  answer.paths.map(({ nodes }) => nodes.map(({ key }) => key).join(" "));

const times = (n: number): undefined[] => Array.from({ length: n });

describe("paths", () => {
  const store = smallStore(
    [
      { source: "a", relation: "attacks", target: "b" },
      { source: "b", relation: "supports", target: "c", dates: ["2014", "2020-03-01"] },
      { source: "a", relation: "meets", target: "d", dates: times(9) },
      { source: "d", relation: "meets", target: "e", dates: times(9) },
      { source: "e", relation: "meets", target: "c", dates: times(9) },
      { source: "b", relation: "threatens", target: "a" },
      { source: "x", relation: "leads", target: "c", dates: ["2001"] },
      { source: "x", relation: "leads", target: "a", dates: ["2001-05"] },
      { source: "a", relation: "invades", target: "c", status: "hypothetical" },
      { source: "lonely", relation: "attacks", target: "alone" },
    ],
    { x: "person", e: "place" },
  );
  const node = (key: string) => store.columns.nodes.byKey.get(key) as number;

  test.each<[string, Partial<PathQuery>, string[]]>([
    ["the shortest first, of equals the better attested", {}, ["a b c", "a x c", "a d e c"]],
    ["as many as asked for", { k: 1 }, ["a b c"]],
    ["the best attested first", { weighted: true }, ["a d e c", "a b c", "a x c"]],
    ["with no more steps than allowed", { maxLength: 2 }, ["a b c", "a x c"]],
    ["with no more steps than allowed, the best attested first", { weighted: true, maxLength: 2 }, ["a b c", "a x c"]],
    ["along the arrows", { directed: true }, ["a b c", "a d e c"]],
    ["by some relations", { relation: ["meets"] }, ["a d e c"]],
    ["through some kinds", { kind: ["state"] }, ["a b c"]],
    ["past none of these", { avoid: [node("b"), node("d")] }, ["a x c"]],
    ["since a day", { since: 20150101 }, []],
    ["until a day", { until: 20020101 }, ["a x c"]],
  ])("%s", (_, query, expected) => {
    expect(routes(ask(store, "a", "c", query))).toEqual(expected);
  });

  it("tells of each step its relation, way and best statement, and what else joins the two", () => {
    const [path] = ask(store, "c", "a", { kind: ["state"] }).paths;
    expect(path?.steps).toMatchObject([
      {
        from: "c",
        to: "b",
        relation: "supports",
        forward: false,
        reading: relations.supports.inverse,
        weight: 2,
        others: [],
      },
      { from: "b", to: "a", relation: "attacks", forward: false, others: ["threatens"] },
    ]);
    expect(path?.steps[0]?.statement).toMatchObject({ text: "b supports c.", date: "2020-03-01" });
  });

  it("none between parts that nothing joins", () => {
    expect(ask(store, "a", "lonely")).toMatchObject({ paths: [], truncated: false });
  });
});

/** Every simple path, by trying all. */
function allPaths(
  edges: readonly SmallEdge[],
  kindOf: (key: string) => Kind,
  from: string,
  to: string,
  query: PathQuery,
) {
  const weight = new Map<string, number>();
  for (const { source, relation, target, dates } of edges) {
    const ways =
      relations[relation].symmetric || !query.directed
        ? [
            [source, target],
            [target, source],
          ]
        : [[source, target]];
    if (query.relation && !query.relation.includes(relation)) continue;
    for (const [a, b] of ways) {
      const key = `${a} ${b}`;
      weight.set(key, Math.max(weight.get(key) ?? 0, dates?.length ?? 1));
    }
  }
  const found: { route: string; length: number; cost: number }[] = [];
  const walk = (route: string[], cost: number) => {
    const at = route.at(-1) as string;
    if (at === to) {
      found.push({ route: route.join(" "), length: route.length - 1, cost });
      return;
    }
    if (route.length > query.maxLength) return;
    for (const [pair, w] of weight) {
      const [a, b = ""] = pair.split(" ");
      if (a !== at || route.includes(b)) continue;
      if (b !== to && query.kind && !query.kind.includes(kindOf(b))) continue;
      walk([...route, b], cost + costOf(w));
    }
  };
  walk([from], 0);
  return found.sort((a, b) => (query.weighted ? a.cost - b.cost : a.length - b.length || a.cost - b.cost));
}

const letters = ["a", "b", "c", "d", "e", "f", "g"] as const;
const letter = fc.constantFrom(...letters);
const few: Relation[] = ["attacks", "supports", "meets", "leads"];

const graphs = fc
  .uniqueArray(
    fc.record({
      source: letter,
      relation: fc.constantFrom(...few),
      target: letter,
      count: fc.integer({ min: 1, max: 6 }),
    }),
    {
      maxLength: 18,
      selector: ({ source, relation, target }) =>
        relations[relation].symmetric && source > target
          ? `${target} ${relation} ${source}`
          : `${source} ${relation} ${target}`,
    },
  )
  .map((edges) =>
    edges
      .filter(({ source, target }) => source !== target)
      .map(({ count, ...edge }): SmallEdge => ({ ...edge, dates: times(count) })),
  );

const queries = fc.record({
  k: fc.integer({ min: 1, max: 20 }),
  maxLength: fc.integer({ min: 1, max: 6 }),
  directed: fc.boolean(),
  weighted: fc.boolean(),
  relation: fc.option(fc.uniqueArray(fc.constantFrom(...few), { minLength: 1 }), { nil: undefined }),
  kind: fc.option(fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1 }), { nil: undefined }),
});

test("are those that trying all finds, in the same order of length and cost, in whatever graph", () => {
  const kindOf = (key: string): Kind => kinds[letters.indexOf(key as (typeof letters)[number]) % kinds.length] as Kind;
  const given = Object.fromEntries(letters.map((key) => [key, kindOf(key)]));
  fc.assert(
    fc.property(graphs, queries, (edges, query) => {
      const store = smallStore(edges, given);
      const node = (key: string) => store.columns.nodes.byKey.get(key) as number;
      const expected = allPaths(edges, kindOf, "a", "g", query);
      const { routes, truncated } = kRoutes(store, node("a"), node("g"), query);
      expect(truncated).toBe(false);
      expect(routes).toHaveLength(Math.min(query.k, expected.length));
      const known = new Set(expected.map(({ route }) => route));
      const names = routes.map(({ nodes }) => nodes.map((n) => store.columns.nodes.key[n]).join(" "));
      for (const name of names) expect(known).toContain(name);
      expect(new Set(names).size).toBe(names.length);
      routes.forEach((route, i) => {
        expect(route.cost).toBeCloseTo(expected[i]?.cost as number, 9);
        if (!query.weighted) expect(route.edges).toHaveLength(expected[i]?.length as number);
      });
      expect(kRoutes(store, node("a"), node("g"), query).routes).toEqual(routes);
    }),
    { numRuns: 500 },
  );
}, 60_000);

test("stops with what it has when the graph is too large for the work allowed", () => {
  const nodes = Array.from({ length: 400 }, (_, i) => `n${i}`);
  const edges: SmallEdge[] = [];
  for (let i = 0; i < 400; i++)
    for (let j = 1; j <= 30; j++)
      edges.push({
        source: nodes[i] as string,
        relation: relationNames[j % 5 === 0 ? 2 : 11] as Relation,
        target: nodes[(i + j * j) % 400] as string,
      });
  const store = smallStore(edges);
  const answer = kRoutes(store, 0, 399, { ...plain, k: 20, maxLength: 10, weighted: true }, 5_000);
  expect(answer.truncated).toBe(true);
  expect(answer.routes.length).toBeLessThan(20);
});
