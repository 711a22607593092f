/** The k shortest simple paths between two entities, each step with the sentence that best attests it. */

import { type Kind, type Relation, relations } from "../schema.ts";
import type { Path, Paths, Step } from "./answer.ts";
import { none } from "./columns.ts";
import { gate, isForward } from "./index.ts";
import { type Route, RouteFinder, type Terrain, WorkLimit } from "./route.ts";
import { nodeTest, statementTest } from "./select.ts";
import type { GraphStore } from "./store.ts";
import { entityRef, keyOfEdge, relationOf, statementView } from "./view.ts";

export interface PathQuery {
  /** How many paths. */
  readonly k: number;
  /** Most steps of a path. */
  readonly maxLength: number;
  readonly relation?: readonly Relation[] | undefined;
  /** Kinds of the entities between the ends. */
  readonly kind?: readonly Kind[] | undefined;
  /** Nodes not to pass. */
  readonly avoid?: readonly number[] | undefined;
  /** Whether relations count only from source to target. */
  readonly directed: boolean;
  /** Whether the best attested paths come first, rather than the shortest. */
  readonly weighted: boolean;
  /** First and last day that a step's statements may date from, as YYYYMMDD. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

/** Edges that one query may look at: some thirty milliseconds. */
const mostWork = 2_000_000;

const finders = new WeakMap<GraphStore, RouteFinder>();

function finderOf(store: GraphStore): RouteFinder {
  const known = finders.get(store);
  if (known) return known;
  const finder = new RouteFinder(store.columns.nodes.count);
  finders.set(store, finder);
  return finder;
}

function terrainOf(store: GraphStore, query: PathQuery): Terrain {
  const { edges } = store.columns;
  const avoid = new Set(query.avoid);
  const kind = nodeTest(store, query.kind);
  const timed = query.since !== undefined || query.until !== undefined;
  const statement = statementTest(store, { since: query.since, until: query.until });
  const inTime = (e: number): boolean => {
    for (let s = edges.statements[e] as number; s < (edges.statements[e + 1] as number); s++)
      if (statement(s)) return true;
    return false;
  };
  return {
    adjacency: store.adjacency,
    weight: edges.weight,
    ahead: gate(query.directed ? "out" : "any", query.relation),
    back: gate(query.directed ? "in" : "any", query.relation),
    edge: timed ? inTime : () => true,
    node: query.kind || avoid.size > 0 ? (node) => kind(node) && !avoid.has(node) : () => true,
  };
}

/** A route, and the first node at which it leaves the route it was made from. */
interface Candidate extends Route {
  readonly leaves: number;
}

/** Routes in the order of the answer: fewest edges, or least cost, first; of equals the one found first. */
const better = (a: Route, b: Route, weighted: boolean): number =>
  weighted ? a.cost - b.cost || a.edges.length - b.edges.length : a.edges.length - b.edges.length || a.cost - b.cost;

/**
 * Yen's algorithm (1971) with Lawler's rule (1972) that a path is only left at or after the node where it left its own parent.
 * Two paths are the same where they pass the same nodes, whatever relations join them.
 *
 * @param work edges that the search may look at in all
 */
export function kRoutes(
  store: GraphStore,
  from: number,
  to: number,
  query: PathQuery,
  work = mostWork,
): { routes: readonly Route[]; truncated: boolean } {
  const finder = finderOf(store);
  const terrain = terrainOf(store, query);
  const { weighted, maxLength } = query;
  const { weight } = store.columns.edges;
  const routes: Candidate[] = [];
  finder.allow(work);
  try {
    const first = finder.find(terrain, from, to, maxLength, weighted, [], new Set());
    if (!first) return { routes, truncated: false };
    routes.push({ ...first, leaves: 0 });
    const candidates: Candidate[] = [];
    const known = new Set([first.nodes.join()]);
    while (routes.length < query.k) {
      const last = routes[routes.length - 1] as Candidate;
      for (let at = last.leaves; at < last.edges.length; at++) {
        const root = last.nodes.slice(0, at + 1);
        const taken = routes.filter(({ nodes }) => root.every((node, i) => nodes[i] === node));
        const firsts = new Set(taken.map(({ nodes }) => nodes[at + 1] as number));
        const spur = finder.find(terrain, root[at] as number, to, maxLength - at, weighted, root.slice(0, at), firsts);
        if (!spur) continue;
        const nodes = [...root.slice(0, at), ...spur.nodes];
        const id = nodes.join();
        if (known.has(id)) continue;
        known.add(id);
        const edges = [...last.edges.slice(0, at), ...spur.edges];
        const cost = edges.reduce((sum, e) => sum + finder.cost(weight[e] as number), 0);
        candidates.push({ nodes, edges, cost, leaves: at });
      }
      candidates.sort((a, b) => better(a, b, weighted));
      const next = candidates.shift();
      if (!next) break;
      routes.push(next);
    }
    return { routes, truncated: false };
  } catch (error) {
    if (error instanceof WorkLimit) return { routes, truncated: true };
    throw error;
  }
}

/** The statement that best attests an edge: the surest, then the text's own word before a claim, then the latest. */
function bestStatement(store: GraphStore, edge: number, query: PathQuery): number {
  const { edges, statements, dates } = store.columns;
  const fits = statementTest(store, { since: query.since, until: query.until });
  const day = (s: number): number => {
    const date = statements.date[s] as number;
    return date === none ? 0 : (dates.first[date] as number);
  };
  const claimed = (s: number): number => (statements.attributedTo[s] === none ? 0 : 1);
  let best = -1;
  for (let s = edges.statements[edge] as number; s < (edges.statements[edge + 1] as number); s++) {
    if (!fits(s)) continue;
    const order =
      best < 0
        ? -1
        : (statements.confidence[best] as number) - (statements.confidence[s] as number) ||
          claimed(s) - claimed(best) ||
          day(best) - day(s);
    if (order < 0) best = s;
  }
  return best;
}

function stepOf(store: GraphStore, terrain: Terrain, query: PathQuery, from: number, to: number, edge: number): Step {
  const { columns, adjacency } = store;
  const relation = relationOf(columns, edge);
  const { offset, neighbour, kind, edge: edgeOf } = adjacency;
  const others: Relation[] = [];
  let forward = true;
  for (let slot = offset[from] as number; slot < (offset[from + 1] as number); slot++) {
    if (neighbour[slot] !== to) continue;
    const other = edgeOf[slot] as number;
    if (other === edge) forward = isForward(kind[slot] as number);
    else if (terrain.ahead[kind[slot] as number] && terrain.edge(other)) others.push(relationOf(columns, other));
  }
  const { reading, inverse } = relations[relation];
  return {
    from: columns.nodes.key[from] as string,
    to: columns.nodes.key[to] as string,
    edge: keyOfEdge(columns, edge),
    relation,
    reading: forward ? reading : inverse,
    forward,
    weight: columns.edges.weight[edge] as number,
    others: [...new Set(others)].filter((other) => other !== relation),
    statement: statementView(store, bestStatement(store, edge, query)),
  };
}

/**
 * The `k` best paths from one entity to another over asserted edges; the same answer every time.
 * `truncated` says that the search was stopped before it had found them all.
 *
 * @param from index of a node
 * @param to index of another
 */
export function findPaths(store: GraphStore, from: number, to: number, query: PathQuery): Paths {
  const { columns } = store;
  const { routes, truncated } = kRoutes(store, from, to, query);
  const terrain = terrainOf(store, query);
  const view = ({ nodes, edges, cost }: Route): Path => ({
    length: edges.length,
    cost: Number(cost.toFixed(4)),
    nodes: nodes.map((node) => entityRef(columns, node)),
    steps: edges.map((edge, i) => stepOf(store, terrain, query, nodes[i] as number, nodes[i + 1] as number, edge)),
  });
  return { from: entityRef(columns, from), to: entityRef(columns, to), paths: routes.map(view), truncated };
}
