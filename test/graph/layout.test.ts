import Graph, { UndirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { createBuilder } from "../../graph-data/graph/build.ts";
import { communities, components } from "../../graph-data/graph/community.ts";
import { kindColours, layOut } from "../../graph-data/graph/layout.ts";
import { separate } from "../../graph-data/graph/noverlap.ts";
import { packAround } from "../../graph-data/graph/pack.ts";
import type { GraphFile } from "../../graph-data/schema.ts";
import { seeded } from "../../graph-data/seeded.ts";
import { extract, truce } from "./documents.ts";

/** Two camps of states that accuse each other within, one link between them, and a few that nothing is said of. */
function camps(size: number): GraphFile {
  const name = (camp: string, i: number): string => `${camp}${String.fromCharCode(97 + (i % 26))}${Math.floor(i / 26)}`;
  const labels = ["Red", "Blue"].flatMap((camp) => Array.from({ length: size }, (_, i) => name(camp, i)));
  const pairs = ["Red", "Blue"].flatMap((camp) =>
    Array.from({ length: size }, (_, i) =>
      [1, 2, 5].map((step) => [name(camp, i), name(camp, (i + step) % size)] as const),
    ).flat(),
  );
  const builder = createBuilder();
  builder.add(
    extract({
      id: "camps",
      sentences: [[...labels, "Lone", "Alone"].join(" ")],
      entities: Object.fromEntries([...labels, "Lone", "Alone"].map((label) => [label, { kind: "state" as const }])),
      statements: [...pairs, [name("Red", 0), name("Blue", 0)] as const].map(([source, target]) => ({
        ...{ source, target, sentence: 1, trigger: source },
        relation: "accuses" as const,
      })),
    }),
  );
  return builder.finish();
}

const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

describe("layout", () => {
  const graph = camps(30);
  const at = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes]));
  const nodes = [...at.values()];

  it("is the same for the same graph", () => {
    expect(layOut(graph)).toEqual(graph);
  });

  it("gives every node a place of its own", () => {
    nodes.forEach((a, i) => {
      for (const b of nodes.slice(i + 1)) expect(distance(a, b)).toBeGreaterThanOrEqual(a.size + b.size);
    });
  });

  it("puts what belongs together side by side", () => {
    const mean = (pairs: [string, string][]): number =>
      pairs.reduce((sum, [a, b]) => sum + distance(at.get(a) ?? { x: 0, y: 0 }, at.get(b) ?? { x: 0, y: 0 }), 0) /
      pairs.length;
    const joined = graph.edges.map(({ source, target }): [string, string] => [source, target]);
    const keys = [...at.keys()];
    const any = keys.flatMap((a) => keys.map((b): [string, string] => [a, b]));
    expect(mean(joined)).toBeLessThan(mean(any) / 2);
  });

  it("keeps lone nodes near", () => {
    const reach = Math.max(
      ...nodes.filter(({ label }) => !/lone/i.test(label)).map((a) => distance(a, { x: 0, y: 0 })),
    );
    for (const key of ["lone", "alone"])
      expect(distance(at.get(key) ?? { x: 9e9, y: 0 }, { x: 0, y: 0 })).toBeLessThan(1.5 * reach);
  });

  it("sizes by what is said, colours by kind", () => {
    expect(at.get("reda0")?.size).toBeGreaterThan(at.get("lone")?.size ?? 0);
    for (const { color, kind } of nodes) expect(color).toBe(kindColours[kind]);
  });

  it("tells the camps apart", () => {
    const of = (camp: string): Set<number> =>
      new Set(nodes.filter(({ label }) => label.startsWith(camp)).map((n) => n.community));
    expect([...of("Red")].some((c) => of("Blue").has(c))).toBe(false);
  });

  it("places an empty graph, one node, and two", () => {
    expect(createBuilder().finish().nodes).toEqual([]);
    const builder = createBuilder();
    builder.add(truce[2] as (typeof truce)[number]);
    for (const { attributes } of builder.finish().nodes)
      expect(Number.isFinite(attributes.x + attributes.y)).toBe(true);
  });
});

describe("discs are moved apart", () => {
  it.each([
    ["side by side", [0, 1, 2], [0, 0, 0]],
    ["on one spot", [5, 5, 5, 5, 5], [5, 5, 5, 5, 5]],
    ["far apart already", [0, 100], [0, 100]],
  ])("%s", (_, xs, ys) => {
    const discs = { x: Float64Array.from(xs), y: Float64Array.from(ys), r: new Float64Array(xs.length).fill(3) };
    separate(discs, 1, 200);
    for (let i = 0; i < xs.length; i++)
      for (let j = i + 1; j < xs.length; j++) {
        const [a, b] = [i, j].map((k) => ({ x: discs.x[k] ?? 0, y: discs.y[k] ?? 0 }));
        expect(distance(a as { x: number; y: number }, b as { x: number; y: number })).toBeGreaterThanOrEqual(6.99);
      }
  });
});

it("discs are packed around a shape and clear of it", () => {
  const shape = [
    { x: -50, y: 0 },
    { x: 50, y: 10 },
    { x: 0, y: 20 },
  ];
  const radii = [12, 8, 2, 2, 2, 2, 0, 0];
  const centres = packAround(radii, shape, 4);
  centres.forEach((a, i) => {
    for (const [j, b] of centres.entries())
      if (j < i) expect(distance(a, b)).toBeGreaterThanOrEqual((radii[i] ?? 0) + (radii[j] ?? 0) + 4);
    for (const point of shape) expect(distance(a, point)).toBeGreaterThan(radii[i] ?? 0);
    expect(distance(a, { x: 0, y: 0 })).toBeLessThan(120);
  });
});

describe("communities and components", () => {
  const graph = new UndirectedGraph();
  for (const node of ["a", "b", "c", "d", "e", "f", "z"]) graph.addNode(node);
  for (const [s, t] of [
    ["a", "b"],
    ["b", "c"],
    ["a", "c"],
    ["d", "e"],
    ["e", "f"],
    ["d", "f"],
  ] as const)
    graph.addEdge(s, t, { weight: 1 });

  it("communities are numbered by size and first key", () => {
    expect(Object.fromEntries(communities(graph))).toEqual({ a: 0, b: 0, c: 0, d: 1, e: 1, f: 1, z: 2 });
    expect(communities(new Graph())).toEqual(new Map());
  });

  it("components come by size, then key", () => {
    expect(components(graph)).toEqual([["a", "b", "c"], ["d", "e", "f"], ["z"]]);
  });
});

it("a seed gives its numbers again, spread over [0, 1)", () => {
  const draw = (): number[] => Array.from({ length: 1000 }, seeded(7));
  expect(draw()).toEqual(draw());
  expect(draw().reduce((a, b) => a + b) / 1000).toBeCloseTo(0.5, 1);
  expect(Math.min(...draw()) >= 0 && Math.max(...draw()) < 1).toBe(true);
});
