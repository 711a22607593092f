/** The graph around an entity: the nearest and weightiest of what can be reached from it. */

import type { Kind, Relation } from "../schema.ts";
import type { Neighbourhood } from "./answer.ts";
import { type Direction, type Gate, gate } from "./index.ts";
import { leastOf } from "./least.ts";
import { Notes } from "./notes.ts";
import { nodeTest, statementTest } from "./select.ts";
import type { GraphStore } from "./store.ts";
import { drawnEdge, drawnNode } from "./view.ts";

export interface NeighbourhoodQuery {
  readonly depth: number;
  readonly direction: Direction;
  readonly relation?: readonly Relation[] | undefined;
  readonly kind?: readonly Kind[] | undefined;
  /** Most nodes, the entity itself included; edges among them are at most twice as many, or 300. */
  readonly limit: number;
}

/** Slots that one query may look at for nodes and for edges, of each node the weightiest. A few milliseconds of work. */
const budget = 60_000;
const edgeBudget = 60_000;

/** Edges shown with so many nodes: each may have two, and a small graph all that anybody can look at. */
const mostEdges = (nodes: number): number => Math.max(300, nodes * 2);

interface Desk {
  /** How far the found nodes are. */
  readonly distance: Notes;
  /** Weights that tie the next level to what is found, or nodes still to come. */
  readonly tied: Notes;
}

const desks = new WeakMap<GraphStore, Desk>();

/** Working memory of a graph's queries, which run one after the other. */
function deskOf(store: GraphStore): Desk {
  const { count } = store.columns.nodes;
  const desk = desks.get(store) ?? { distance: new Notes(count), tied: new Notes(count) };
  desks.set(store, desk);
  return desk;
}

interface Found {
  /** Nodes in order of distance, then of the weight that ties them to those before. */
  readonly nodes: readonly number[];
  readonly truncated: boolean;
}

/** The heaviest of some nodes, of equals those of which more is said. */
function heaviest({ place, ranking }: GraphStore, tied: Notes, most: number): number[] {
  const nodes = tied.nodes();
  let top = 0;
  for (const node of nodes) top = Math.max(top, tied.at(node));
  const keys = new Float64Array(nodes.length);
  nodes.forEach((node, i) => {
    keys[i] = (top - tied.at(node)) * ranking.length + (place[node] as number);
  });
  return Array.from(leastOf(keys, most), (key) => ranking[key % ranking.length] as number);
}

/** Walks outwards level by level; of a level that does not fit the heaviest stay. Leaves the distances on the desk. */
function reach(store: GraphStore, from: number, query: NeighbourhoodQuery, open: Gate): Found {
  const { offset, neighbour, edge, kind } = store.adjacency;
  const { weight } = store.columns.edges;
  const { distance, tied } = deskOf(store);
  const allowed = query.kind && nodeTest(store, query.kind);
  const nodes = [from];
  distance.clear();
  distance.add(from, 0);
  let truncated = false;
  let left = budget;
  let level = [from];
  for (let depth = 1; depth <= query.depth && level.length > 0; depth++) {
    tied.clear();
    let waiting = level.length;
    for (const node of level) {
      const first = offset[node] as number;
      // What some leave of their share goes to those after them.
      const end = Math.min(offset[node + 1] as number, first + Math.floor(left / waiting--));
      if (end < (offset[node + 1] as number)) truncated = true;
      left -= end - first;
      for (let slot = first; slot < end; slot++) {
        if (!open[kind[slot] as number]) continue;
        const next = neighbour[slot] as number;
        if (!distance.has(next) && (allowed === undefined || allowed(next)))
          tied.add(next, weight[edge[slot] as number] as number);
      }
    }
    const room = query.limit - nodes.length;
    if (tied.nodes().length > room) truncated = true;
    level = heaviest(store, tied, room);
    for (const node of level) distance.add(node, depth);
    nodes.push(...level);
  }
  return { nodes, truncated };
}

/** Edges in order of weight, of equals in the file's order. */
function weightiest({ columns }: GraphStore, edges: readonly number[], most: number): number[] {
  const { weight, count } = columns.edges;
  let top = 0;
  for (const e of edges) top = Math.max(top, weight[e] as number);
  const keys = new Float64Array(edges.length);
  edges.forEach((e, i) => {
    keys[i] = (top - (weight[e] as number)) * count + e;
  });
  return Array.from(leastOf(keys, most), (key) => key % count);
}

/** Edges among the nodes, weightiest first; each is looked for from the end with fewer edges, and not beyond that end's share of the work. */
function edgesAmong(store: GraphStore, nodes: readonly number[], open: Gate) {
  const { offset, neighbour, edge, kind } = store.adjacency;
  const { tied: turns } = deskOf(store);
  const degree = (node: number) => (offset[node + 1] as number) - (offset[node] as number);
  const found: number[] = [];
  const byDegree = [...nodes].sort((a, b) => degree(a) - degree(b) || a - b);
  turns.clear();
  byDegree.forEach((node, turn) => {
    turns.add(node, turn + 1);
  });
  const share = Math.ceil(edgeBudget / nodes.length);
  let truncated = false;
  for (let turn = 0; turn < byDegree.length - 1; turn++) {
    const node = byDegree[turn] as number;
    const first = offset[node] as number;
    const end = Math.min(offset[node + 1] as number, first + share);
    if (end < (offset[node + 1] as number)) truncated = true;
    for (let slot = first; slot < end; slot++)
      if (open[kind[slot] as number] && turns.at(neighbour[slot] as number) > turn + 1)
        found.push(edge[slot] as number);
  }
  const most = mostEdges(nodes.length);
  return { edges: weightiest(store, found, most), truncated: truncated || found.length > most };
}

/**
 * What lies within `depth` steps of an entity, over asserted edges. `truncated` says that limits left nodes or edges out.
 *
 * @param from index of the node
 */
export function neighbourhood(store: GraphStore, from: number, query: NeighbourhoodQuery): Neighbourhood {
  const { columns } = store;
  const { distance } = deskOf(store);
  const found = reach(store, from, query, gate(query.direction, query.relation));
  const among = edgesAmong(store, found.nodes, gate("any", query.relation));
  const keeps = statementTest(store, {});
  return {
    entity: columns.nodes.key[from] as string,
    attributes: { title: columns.frame.attributes.title },
    options: { type: "mixed", multi: true, allowSelfLoops: true },
    nodes: found.nodes.map((node) => ({
      ...drawnNode(columns, node),
      distance: distance.at(node),
    })),
    edges: among.edges.map((edge) => drawnEdge(columns, edge, keeps)),
    truncated: found.truncated || among.truncated,
  };
}
