import { describe, expect, test } from "vitest";
import { home, noFilters } from "../../client/address.ts";
import { edgesToDraw, wholeUpTo } from "../../client/drawing/detail.ts";
import { cameraOver } from "../../client/drawing/frame.ts";
import { controlPoint, curvatures, overlap, pointOn, Taken } from "../../client/drawing/geometry.ts";
import { type NodeOnScreen, placeLabels } from "../../client/drawing/labels.ts";
import { radiusOf, ranks } from "../../client/drawing/look.ts";
import { type DrawnEdge, type DrawnNode, drawnGraph } from "../../client/graph.ts";
import { memorySource } from "../../client/memory.ts";
import { viewOf } from "../../client/view.ts";
import { exampleGraph } from "../e2e/graph.ts";

const graph = drawnGraph(await memorySource(exampleGraph()).graph(noFilters));

const edge = (source: string, relation: "meets" | "visits" | "aids", target: string): DrawnEdge => ({
  key: `${source}|${relation}|${target}`,
  source,
  target,
  undirected: false,
  relation,
  weight: 1,
  counts: { asserted: 1, negated: 0, hypothetical: 0 },
});

describe("parallel edges are bent apart", () => {
  const cases: readonly (readonly [string, DrawnEdge[], number[]])[] = [
    ["one alone is straight", [edge("a", "meets", "b")], [0]],
    ["two to either side", [edge("a", "aids", "b"), edge("a", "visits", "b")], [-0.11, 0.11]],
    ["there and back too", [edge("a", "aids", "b"), edge("b", "aids", "a")], [-0.11, -0.11]],
    [
      "of three the middle is straight",
      [edge("a", "aids", "b"), edge("a", "meets", "b"), edge("a", "visits", "b")],
      [-0.22, 0, 0.22],
    ],
  ];
  for (const [name, edges, expected] of cases)
    test(name, () => expect(edges.map(({ key }) => curvatures(edges).get(key))).toEqual(expected));

  test("and never past the widest arc", () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ ...edge("a", "aids", "b"), key: String(100 + i) }));
    expect(Math.max(...[...curvatures(many).values()].map(Math.abs))).toBeCloseTo(0.8);
  });
});

test("there and back lie on two sides of the line", () => {
  const [a, b] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  const there = pointOn(a, controlPoint(a, b, 0.2), b, 0.5);
  const back = pointOn(b, controlPoint(b, a, 0.2), a, 0.5);
  expect([there, back]).toEqual([
    { x: 50, y: -10 },
    { x: 50, y: 10 },
  ]);
});

test("taken boxes are found wherever they lie in the grid", () => {
  const taken = new Taken();
  taken.add({ left: 60, top: 60, right: 200, bottom: 70 });
  expect(taken.hits({ left: 190, top: 65, right: 195, bottom: 66 })).toBe(true);
  expect(taken.hits({ left: 201, top: 60, right: 210, bottom: 70 })).toBe(false);
  expect(taken.count({ left: 0, top: 0, right: 300, bottom: 300 })).toBe(1);
});

describe("names", () => {
  const crowd = (spread: number): NodeOnScreen[] => {
    const rank = ranks(graph);
    return [...graph.nodes.values()].map((node) => ({
      node,
      x: 400 + node.x * spread,
      y: 300 + node.y * spread,
      radius: radiusOf(graph, node.key),
      rank: rank.get(node.key) ?? 0,
    }));
  };
  const request = (spread: number, address = home) => ({
    view: viewOf(graph, address, undefined),
    nodes: crowd(spread),
    edges: [...graph.edges.values()],
    curvatures: curvatures(graph.edges.values()),
    width: 800,
    height: 600,
    ratio: 1,
    measure: (text: string) => text.length * 8,
  });

  for (const spread of [0.05, 0.2, 0.5, 0.9])
    test(`never overlap, at ${spread} of the room`, () => {
      const { names } = placeLabels(request(spread));
      expect(names.length).toBeGreaterThan(1);
      for (const [index, one] of names.entries())
        for (const other of names.slice(index + 1)) expect(overlap(one.box, other.box)).toBe(false);
    });

  test("of the most spoken-of come first", () => {
    const most = [...ranks(graph)].find(([, rank]) => rank === 0)?.[0];
    expect(placeLabels(request(0.01)).names[0]?.key).toBe(most);
  });

  test("of the selected and its relations are written", () => {
    const focus = { type: "entity", key: "fiji" } as const;
    const { names, relations } = placeLabels(request(0.9, { ...home, focus }));
    expect(names[0]?.key).toBe("fiji");
    expect(relations.map(({ text }) => text)).toEqual(["agrees with"]);
  });
});

describe("of a large graph", () => {
  const count = wholeUpTo + 1000;
  const nodes = new Map(
    Array.from({ length: 100 }, (_, i) => {
      const node = {
        key: `n${i}`,
        label: `n${i}`,
        kind: "state" as const,
        aliases: [],
        x: i,
        y: i,
        mentions: 100 - i,
        community: 0,
      };
      return [node.key, node];
    }),
  );
  const edges = new Map(
    Array.from({ length: count }, (_, i) => {
      const made = { ...edge(`n${i % 100}`, "aids", `n${(i * 7 + 1) % 100}`), key: `e${i}` };
      return [made.key, made];
    }),
  );
  const large = { title: "", truncated: false, nodes, edges, incident: new Map() };
  const shown = (lit: readonly string[], rest: "plain" | "faint") => ({
    nodes: new Map(),
    edges: new Map([...edges.keys()].map((key) => [key, lit.includes(key) ? ("near" as const) : rest])),
    counts: { kinds: { person: 0, state: 0, organisation: 0, place: 0 }, relations: {} },
  });

  test("the most telling edges are drawn first", () => {
    const { rest: drawn } = edgesToDraw(large, shown([], "plain"), () => true);
    expect(drawn.length).toBeLessThan(count);
    expect(drawn.map(({ key }) => key)).not.toContain("e99");
    expect(drawn.map(({ key }) => key)).toContain("e7");
  });

  test("those that lead out of sight come after those that lie in it", () => {
    const inSight = (key: string): boolean => Number(key.slice(1)) < 50;
    const whole = (key: string): boolean => {
      const { source = "", target = "" } = edges.get(key) ?? {};
      return inSight(source) && inSight(target);
    };
    const order = edgesToDraw(large, shown([], "plain"), inSight).rest.map(({ key }) => whole(key));
    expect(order.indexOf(false)).toBeGreaterThan(order.lastIndexOf(true));
  });

  test("nodes are small enough to lie apart", () => {
    const crowd = (size: number) => {
      const all = Array.from({ length: size }, (_, i) => ({ ...[...nodes.values()][0], key: String(i) }) as DrawnNode);
      return { ...large, nodes: new Map(all.map((node) => [node.key, node])) };
    };
    expect(radiusOf(crowd(20), "0")).toBeGreaterThan(15);
    expect(radiusOf(crowd(5000), "0") ** 2 * Math.PI * 5000).toBeLessThan(720 * 720 * 0.2);
  });

  test("what is lit is drawn, in sight or not", () => {
    const { lit, rest } = edgesToDraw(large, shown(["e99"], "faint"), () => false);
    expect([lit.map(({ key }) => key), rest]).toEqual([["e99"], []]);
  });
});

describe("the camera", () => {
  const stage = { width: 1000, height: 500, across: 2, down: 1 };
  test("looks at the middle of what it must show", () => {
    const camera = cameraOver(
      [
        { x: 0, y: 0 },
        { x: 1, y: 0.5 },
      ],
      stage,
    );
    expect([camera?.x, camera?.y]).toEqual([0.5, 0.25]);
  });
  test("leaves room for names at the sides", () => {
    expect(
      cameraOver(
        [
          { x: 0, y: 0 },
          { x: 2, y: 0 },
        ],
        stage,
      )?.ratio,
    ).toBeCloseTo(2 / (2 * (1 - 128 / 1000)));
  });
  test("comes no closer than one can bear to a single point, and stays where there is none", () => {
    expect(cameraOver([{ x: 0.3, y: 0.4 }], stage)).toEqual({ x: 0.3, y: 0.4, ratio: 0.15 });
    expect(cameraOver([], stage)).toBeUndefined();
  });
});
