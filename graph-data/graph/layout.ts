/** Where nodes stand, how large they are, in which colour and community: the same for the same graph, everywhere. */

import type Graph from "graphology";
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { GraphFile, Kind } from "../schema.ts";
import { seeded } from "../seeded.ts";
import { communities, components } from "./community.ts";
import { separate } from "./noverlap.ts";
import { type Point, packAround, seedAt } from "./pack.ts";

/** Okabe and Ito's colours, which colour-blind eyes tell apart (https://jfly.uni-koeln.de/color/). */
export const kindColours: Readonly<Record<Kind, string>> = {
  person: "#0072B2",
  state: "#D55E00",
  organisation: "#009E73",
  place: "#CC79A7",
};

/** Half the distance between neighbours in a drawing that is evenly filled, in the unit of positions. */
const pitch = 16;
const smallest = 4;
const largest = 18;

const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/** One edge for each pair of nodes of which something is asserted; its weight grows with the root of how often. */
function skeleton(file: GraphFile): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { key } of file.nodes) graph.addNode(key);
  const weights = new Map<string, Map<string, number>>();
  for (const { source, target, attributes } of file.edges) {
    if (attributes.weight === 0) continue;
    const [a, b] = source < target ? [source, target] : [target, source];
    const row = weights.get(a) ?? new Map<string, number>();
    weights.set(a, row);
    row.set(b, (row.get(b) ?? 0) + attributes.weight);
  }
  for (const [a, row] of weights) for (const [b, weight] of row) graph.addEdge(a, b, { weight: Math.sqrt(weight) });
  return graph;
}

/** How much is said of each node: its mentions and the statements that it is part of. */
function sizes(file: GraphFile): Map<string, number> {
  const said = new Map(file.nodes.map(({ key, attributes }) => [key, attributes.mentions.length]));
  for (const { source, target, attributes } of file.edges)
    for (const end of [source, target]) said.set(end, (said.get(end) ?? 0) + attributes.weight);
  let most = 1;
  for (const count of said.values()) most = Math.max(most, count);
  for (const [key, count] of said) said.set(key, round(smallest + (largest - smallest) * Math.sqrt(count / most)));
  return said;
}

/** Members of a community start side by side, the largest community in the middle. */
function start(graph: Graph, community: ReadonlyMap<string, number>): void {
  const random = seeded(2);
  const inOrder = graph.nodes().sort((a, b) => (community.get(a) ?? 0) - (community.get(b) ?? 0));
  inOrder.forEach((node, k) => {
    const { x, y } = seedAt(k, 2 * pitch);
    graph.mergeNodeAttributes(node, { x: x + pitch * (random() - 0.5), y: y + pitch * (random() - 0.5) });
  });
}

/** Enough to settle where that is cheap: seconds up to ten thousand nodes, a minute for a hundred thousand. */
const iterationsFor = (order: number): number =>
  Math.min(800, Math.max(order > 20_000 ? 30 : 60, Math.round(400_000 / order)));

/** Moves the members of a group so that its centre is at a point, and scales it; its radius then. */
function place(graph: Graph, members: readonly string[], scale: number, at: { x: number; y: number }): number {
  let [sx, sy] = [0, 0];
  for (const node of members) {
    sx += graph.getNodeAttribute(node, "x") / members.length;
    sy += graph.getNodeAttribute(node, "y") / members.length;
  }
  let radius = 0;
  for (const node of members) {
    const { x, y } = graph.getNodeAttributes(node);
    const [dx, dy] = [(x - sx) * scale, (y - sy) * scale];
    radius = Math.max(radius, Math.sqrt(dx * dx + dy * dy));
    graph.mergeNodeAttributes(node, { x: at.x + dx, y: at.y + dy });
  }
  return radius;
}

/** How far the members of a group lie from its centre, by the root of the mean square. */
function spread(graph: Graph, members: readonly string[]): number {
  const of = (axis: "x" | "y"): number => {
    let [sum, squares] = [0, 0];
    for (const node of members) {
      const value = graph.getNodeAttribute(node, axis);
      sum += value;
      squares += value * value;
    }
    return Math.max(0, squares / members.length - (sum / members.length) ** 2);
  };
  return Math.sqrt(of("x") + of("y"));
}

/**
 * ForceAtlas2 (Jacomy et al. 2014); then the largest component comes to the middle, scaled so that a node has the room of a pitch,
 * and the others, lone nodes last, lie close around it.
 */
function settle(graph: Graph): void {
  const parts = components(graph);
  const [main = []] = parts;
  let scale = 1;
  if (main.length > 1) {
    const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 1000 };
    forceAtlas2.assign(graph, { iterations: iterationsFor(graph.order), settings });
    scale = (pitch * Math.sqrt(2 * main.length)) / (spread(graph, main) || 1);
  }
  const centre = { x: 0, y: 0 };
  place(graph, main, scale, centre);
  const others = parts
    .slice(1)
    .map((members) => ({ members, radius: place(graph, members, scale, centre) }))
    .sort((a, b) => b.radius - a.radius);
  const shape = main.map((node) => graph.getNodeAttributes(node) as Point);
  const centres = packAround(
    others.map(({ radius }) => radius),
    shape,
    1.5 * pitch,
  );
  others.forEach(({ members }, i) => {
    place(graph, members, 1, centres[i] as Point);
  });
}

/** Places every node of a graph; its other attributes and its edges stay as they are. */
export function layOut(file: GraphFile): GraphFile {
  const graph = skeleton(file);
  const community = communities(graph);
  const size = sizes(file);
  start(graph, community);
  settle(graph);
  const of = (key: string, axis: "x" | "y"): number => graph.getNodeAttribute(key, axis);
  const x = Float64Array.from(file.nodes, ({ key }) => of(key, "x"));
  const y = Float64Array.from(file.nodes, ({ key }) => of(key, "y"));
  const r = Float64Array.from(file.nodes, ({ key }) => size.get(key) ?? smallest);
  separate({ x, y, r }, pitch / 4, 120);
  return {
    ...file,
    nodes: file.nodes.map(({ key, attributes }, i) => ({
      key,
      attributes: {
        ...attributes,
        x: round(x[i] as number),
        y: round(y[i] as number),
        size: size.get(key) ?? smallest,
        color: kindColours[attributes.kind],
        community: community.get(key) ?? 0,
      },
    })),
  };
}
