/** The graph around an entity: the nearest and weightiest of what can be reached from it. */

import type { Kind, Relation } from "../schema.ts";
import type { Neighbourhood } from "./answer.ts";
import { type Direction, type Gate, gate } from "./index.ts";
import { nodeTest, statementTest } from "./select.ts";
import type { GraphStore } from "./store.ts";
import { drawnEdge, drawnNode } from "./view.ts";

export interface NeighbourhoodQuery {
  readonly depth: number;
  readonly direction: Direction;
  readonly relation?: readonly Relation[] | undefined;
  readonly kind?: readonly Kind[] | undefined;
  /** Most nodes, the entity itself included; edges among them are at most five times as many. */
  readonly limit: number;
}

/** Slots that one query may look at: about two milliseconds of work. */
const budget = 400_000;
const edgesPerNode = 5;

interface Found {
  /** Nodes in order of distance, then of the weight that ties them to those before. */
  readonly nodes: readonly number[];
  readonly distance: ReadonlyMap<number, number>;
  readonly truncated: boolean;
}

/** Walks outwards level by level; of a level that does not fit the heaviest stay. */
function reach(store: GraphStore, from: number, query: NeighbourhoodQuery, open: Gate): Found {
  const { offset, neighbour, edge, kind } = store.adjacency;
  const { weight } = store.columns.edges;
  const allowed = nodeTest(store, query.kind);
  const nodes = [from];
  const distance = new Map([[from, 0]]);
  let truncated = false;
  let looked = 0;
  let level = [from];
  for (let depth = 1; depth <= query.depth && level.length > 0; depth++) {
    const tied = new Map<number, number>();
    for (const node of level) {
      const end = offset[node + 1] as number;
      for (let slot = offset[node] as number; slot < end; slot++) {
        if (++looked > budget) {
          truncated = true;
          break;
        }
        if (!open[kind[slot] as number]) continue;
        const next = neighbour[slot] as number;
        if (distance.has(next) || !allowed(next)) continue;
        tied.set(next, (tied.get(next) ?? 0) + (weight[edge[slot] as number] as number));
      }
    }
    const room = query.limit - nodes.length;
    const byWeight = [...tied].sort(
      ([a, x], [b, y]) => y - x || (store.weight[b] as number) - (store.weight[a] as number) || a - b,
    );
    if (byWeight.length > room) truncated = true;
    level = byWeight.slice(0, room).map(([node]) => node);
    for (const node of level) distance.set(node, depth);
    nodes.push(...level);
  }
  return { nodes, distance, truncated };
}

/** Edges among the nodes, weightiest first; each is looked for from the end with fewer edges. */
function edgesAmong({ adjacency, columns }: GraphStore, nodes: ReadonlyMap<number, number>, open: Gate, most: number) {
  const { offset, neighbour, edge, kind } = adjacency;
  const degree = (node: number) => (offset[node + 1] as number) - (offset[node] as number);
  const found: number[] = [];
  let looked = 0;
  const byDegree = [...nodes.keys()].sort((a, b) => degree(a) - degree(b) || a - b);
  const later = new Set(byDegree);
  for (const node of byDegree) {
    later.delete(node);
    const end = offset[node + 1] as number;
    for (let slot = offset[node] as number; slot < end && looked < budget; slot++) {
      looked++;
      if (later.has(neighbour[slot] as number) && open[kind[slot] as number]) found.push(edge[slot] as number);
    }
    if (later.size === 0 || looked >= budget) break;
  }
  const { weight } = columns.edges;
  found.sort((a, b) => (weight[b] as number) - (weight[a] as number) || a - b);
  return { edges: found.slice(0, most), truncated: found.length > most || looked >= budget };
}

/**
 * What lies within `depth` steps of an entity, over asserted edges. `truncated` says that limits left nodes or edges out.
 *
 * @param from index of the node
 */
export function neighbourhood(store: GraphStore, from: number, query: NeighbourhoodQuery): Neighbourhood {
  const { columns } = store;
  const found = reach(store, from, query, gate(query.direction, query.relation));
  const among = edgesAmong(store, found.distance, gate("any", query.relation), query.limit * edgesPerNode);
  const keeps = statementTest(store, {});
  return {
    entity: columns.nodes.key[from] as string,
    attributes: { title: columns.frame.attributes.title },
    options: { type: "mixed", multi: true, allowSelfLoops: true },
    nodes: found.nodes.map((node) => ({
      ...drawnNode(columns, node),
      distance: found.distance.get(node) as number,
    })),
    edges: among.edges.map((edge) => drawnEdge(columns, edge, keeps)),
    truncated: found.truncated || among.truncated,
  };
}
