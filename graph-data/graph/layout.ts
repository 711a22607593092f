/** Where nodes stand, how large they are, in which colour and community: the same for the same graph, everywhere. */

import type Graph from "graphology";
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { GraphFile, Kind } from "../schema.ts";
import { communities, seeded } from "./community.ts";
import { separate } from "./noverlap.ts";

/** Okabe and Ito's colours, which colour-blind eyes tell apart (https://jfly.uni-koeln.de/color/). */
export const kindColours: Readonly<Record<Kind, string>> = {
  person: "#0072B2",
  state: "#D55E00",
  organisation: "#009E73",
  place: "#CC79A7",
};

const goldenAngle = 2.399963229728653;
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

/** A sunflower's seeds: the k-th of points that fill a disc evenly, in pitches. */
const seedAt = (k: number): [number, number] => [
  2 * Math.sqrt(k + 0.5) * Math.cos(k * goldenAngle),
  2 * Math.sqrt(k + 0.5) * Math.sin(k * goldenAngle),
];

/** Members of a community start side by side, the largest community in the middle. */
function start(graph: Graph, community: ReadonlyMap<string, number>): void {
  const random = seeded(2);
  const inOrder = graph.nodes().sort((a, b) => (community.get(a) ?? 0) - (community.get(b) ?? 0));
  inOrder.forEach((node, k) => {
    const [x, y] = seedAt(k);
    graph.mergeNodeAttributes(node, { x: pitch * (x + random() - 0.5), y: pitch * (y + random() - 0.5) });
  });
}

/** Enough to settle where that is cheap: a few seconds at most up to ten thousand nodes. */
const iterationsFor = (order: number): number => Math.min(800, Math.max(60, Math.round(400_000 / order)));

/** ForceAtlas2 (Jacomy et al. 2014), scaled so that a node has the room of a pitch, the centre at 0. */
function settle(graph: Graph): void {
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 1000 };
  forceAtlas2.assign(graph, { iterations: iterationsFor(graph.order), settings });
  let [sx, sy, ss] = [0, 0, 0];
  graph.forEachNode((_, { x, y }) => {
    sx += x / graph.order;
    sy += y / graph.order;
  });
  graph.forEachNode((_, { x, y }) => {
    ss += ((x - sx) ** 2 + (y - sy) ** 2) / graph.order;
  });
  const scale = (pitch * 2 * Math.sqrt(graph.order / 2)) / (Math.sqrt(ss) || 1);
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: (attributes.x - sx) * scale,
    y: (attributes.y - sy) * scale,
  }));
}

/** Nodes of which nothing is asserted lie in a ring close around the others. */
function ring(nodes: readonly string[], inner: number): Map<string, [number, number]> {
  const first = Math.ceil((inner / (2 * pitch)) ** 2);
  return new Map(
    nodes.map((node, i) => {
      const [x, y] = seedAt(first + i);
      return [node, [x * pitch, y * pitch]];
    }),
  );
}

/** Places every node of a graph; its other attributes and its edges stay as they are. */
export function layOut(file: GraphFile): GraphFile {
  const graph = skeleton(file);
  const community = communities(graph);
  const size = sizes(file);
  const alone = graph.filterNodes((node) => graph.degree(node) === 0);
  for (const node of alone) graph.dropNode(node);
  if (graph.order > 0) {
    start(graph, community);
    settle(graph);
  }
  const places = new Map<string, [number, number]>();
  let outermost = 0;
  graph.forEachNode((node, { x, y }) => {
    places.set(node, [x, y]);
    outermost = Math.max(outermost, Math.sqrt(x * x + y * y));
  });
  for (const [node, place] of ring(alone, graph.order > 0 ? outermost + 2 * pitch : 0)) places.set(node, place);

  const x = Float64Array.from(file.nodes, ({ key }) => places.get(key)?.[0] ?? 0);
  const y = Float64Array.from(file.nodes, ({ key }) => places.get(key)?.[1] ?? 0);
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
