/** The best way from one node to another in a graph from which some nodes and first steps are taken away. */

import { Heap } from "./heap.ts";
import type { Adjacency, Gate } from "./index.ts";

/** Nodes one after the other and the edges between them. */
export interface Route {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** Sum over its edges of 1 / (1 + ln weight). */
  readonly cost: number;
}

/** What a search may walk. */
export interface Terrain {
  readonly adjacency: Adjacency;
  readonly weight: Uint32Array;
  /** Slots to walk from the start, and against their direction from the end. */
  readonly ahead: Gate;
  readonly back: Gate;
  readonly edge: (edge: number) => boolean;
  /** Nodes to pass through; the ends are not asked. */
  readonly node: (node: number) => boolean;
}

/** Thrown when a search has looked at more edges than one query may. */
export class WorkLimit extends Error {}

/** The more is said, the cheaper: 1 for one statement, 0.3 for ten, so that a longer way must be much better attested to win. */
export const costOf = (weight: number): number => 1 / (1 + Math.log(weight));

/** One end's view of the graph; entries count only where `stamp` is the search's own, so that nothing is ever cleared. */
class Side {
  readonly stamp: Uint32Array;
  readonly level: Uint32Array;
  readonly cost: Float64Array;
  readonly parent: Uint32Array;
  readonly via: Uint32Array;
  readonly heap = new Heap();

  constructor(count: number) {
    this.stamp = new Uint32Array(count);
    this.level = new Uint32Array(count);
    this.cost = new Float64Array(count);
    this.parent = new Uint32Array(count);
    this.via = new Uint32Array(count);
  }

  start(node: number, turn: number): void {
    this.reach(node, turn, 0, 0, node, 0);
  }

  reach(node: number, turn: number, level: number, cost: number, parent: number, via: number): void {
    this.stamp[node] = turn;
    this.level[node] = level;
    this.cost[node] = cost;
    this.parent[node] = parent;
    this.via[node] = via;
  }
}

/** Searches over one graph, one after the other; holds their working memory. */
export class RouteFinder {
  readonly #ahead: Side;
  readonly #back: Side;
  readonly #blocked: Uint32Array;
  readonly #costs: Float64Array;
  #turn = 0;
  #left = 0;

  constructor(nodes: number) {
    this.#ahead = new Side(nodes);
    this.#back = new Side(nodes);
    this.#blocked = new Uint32Array(nodes);
    this.#costs = Float64Array.from({ length: 256 }, (_, weight) => (weight === 0 ? 1 : costOf(weight)));
  }

  /** @param work edges that the searches until the next call may look at in all */
  allow(work: number): void {
    this.#left = work;
  }

  cost(weight: number): number {
    return weight < this.#costs.length ? (this.#costs[weight] as number) : costOf(weight);
  }

  /**
   * The way with the fewest edges, of these the best attested; or, weighted, the best attested with at most `most` edges.
   *
   * @param without nodes that may not be passed
   * @param firsts nodes that may not be the first after `from`, by whatever edge
   * @throws WorkLimit
   */
  find(
    terrain: Terrain,
    from: number,
    to: number,
    most: number,
    weighted: boolean,
    without: readonly number[],
    firsts: ReadonlySet<number>,
  ): Route | undefined {
    if (most < 1) return undefined;
    this.#turn++;
    for (const node of without) this.#blocked[node] = this.#turn;
    const search: Search = { terrain, from, to, firsts };
    if (!weighted) return this.#fewest(search, most);
    const free = this.#cheapest(search);
    return free && free.edges.length > most ? this.#cheapestWithin(search, most) : free;
  }

  /** Calls `visit` for each step that may be taken from `node`, seen from either end. */
  #steps(search: Search, node: number, ahead: boolean, visit: (next: number, edge: number) => void): void {
    const { terrain, from, to, firsts } = search;
    const { offset, neighbour, edge, kind } = terrain.adjacency;
    const open = ahead ? terrain.ahead : terrain.back;
    const end = offset[node + 1] as number;
    for (let slot = offset[node] as number; slot < end; slot++) {
      if (--this.#left < 0) throw new WorkLimit();
      if (!open[kind[slot] as number]) continue;
      const next = neighbour[slot] as number;
      if (this.#blocked[next] === this.#turn) continue;
      if (ahead ? node === from && firsts.has(next) : next === from && firsts.has(node)) continue;
      if (next !== from && next !== to && !terrain.node(next)) continue;
      const e = edge[slot] as number;
      if (terrain.edge(e)) visit(next, e);
    }
  }

  /**
   * Breadth first from both ends, a whole level at a time, the smaller frontier first. At the first meeting every shortest way
   * has a node where the two outermost levels touch, and each side knows the best attested way to it.
   */
  #fewest(search: Search, most: number): Route | undefined {
    const turn = this.#turn;
    const { weight } = search.terrain;
    this.#ahead.start(search.from, turn);
    this.#back.start(search.to, turn);
    let frontiers = { ahead: [search.from], back: [search.to] };
    let levels = { ahead: 0, back: 0 };
    while (frontiers.ahead.length > 0 && frontiers.back.length > 0 && levels.ahead + levels.back < most) {
      const way = frontiers.ahead.length <= frontiers.back.length ? "ahead" : "back";
      const side = way === "ahead" ? this.#ahead : this.#back;
      const other = way === "ahead" ? this.#back : this.#ahead;
      const level = levels[way] + 1;
      const reached: number[] = [];
      for (const node of frontiers[way]) {
        const soFar = side.cost[node] as number;
        this.#steps(search, node, way === "ahead", (next, edge) => {
          const seen = side.stamp[next] === turn;
          if (seen && side.level[next] !== level) return;
          const cost = soFar + this.cost(weight[edge] as number);
          if (seen && cost >= (side.cost[next] as number)) return;
          if (!seen) reached.push(next);
          side.reach(next, turn, level, cost, node, edge);
        });
      }
      let meeting: number | undefined;
      let least = Number.POSITIVE_INFINITY;
      for (const node of reached) {
        if (other.stamp[node] !== turn) continue;
        const cost = (side.cost[node] as number) + (other.cost[node] as number);
        if (cost < least) {
          least = cost;
          meeting = node;
        }
      }
      if (meeting !== undefined) return this.#joined(search, meeting);
      frontiers = { ...frontiers, [way]: reached };
      levels = { ...levels, [way]: level };
    }
    return undefined;
  }

  /** Dijkstra from both ends, until no way through what is still open can be cheaper (Pohl 1971). */
  #cheapest(search: Search): Route | undefined {
    const turn = this.#turn;
    const { weight } = search.terrain;
    const sides = [this.#ahead, this.#back] as const;
    for (const side of sides) side.heap.clear();
    this.#ahead.start(search.from, turn);
    this.#back.start(search.to, turn);
    this.#ahead.heap.push(0, search.from);
    this.#back.heap.push(0, search.to);
    let meeting: number | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (;;) {
      const [ahead, back] = sides;
      if (ahead.heap.least + back.heap.least >= least) break;
      const forward = ahead.heap.least <= back.heap.least;
      const side = forward ? ahead : back;
      const other = forward ? back : ahead;
      const reached = side.heap.least;
      const node = side.heap.pop();
      if (node === undefined || reached === Number.POSITIVE_INFINITY) break;
      if (reached > (side.cost[node] as number)) continue;
      this.#steps(search, node, forward, (next, edge) => {
        const cost = reached + this.cost(weight[edge] as number);
        if (side.stamp[next] === turn && cost >= (side.cost[next] as number)) return;
        const met = other.stamp[next] === turn;
        // What the other side hasn't settled is at least as far from it as the next that it will settle.
        if (cost + other.heap.least >= least && !(met && cost + (other.cost[next] as number) < least)) return;
        side.reach(next, turn, (side.level[node] as number) + 1, cost, node, edge);
        side.heap.push(cost, next);
        if (met && cost + (other.cost[next] as number) < least) {
          least = cost + (other.cost[next] as number);
          meeting = next;
        }
      });
    }
    return meeting === undefined ? undefined : this.#joined(search, meeting);
  }

  /** Dijkstra over (node, number of edges): a way is dropped only where another is as cheap and no longer. */
  #cheapestWithin(search: Search, most: number): Route | undefined {
    const { weight } = search.terrain;
    const labels: { node: number; edges: number; cost: number; before: number; via: number }[] = [];
    const fewest = new Map<number, number>();
    const heap = new Heap();
    const add = (node: number, edges: number, cost: number, before: number, via: number) => {
      labels.push({ node, edges, cost, before, via });
      heap.push(cost, labels.length - 1);
    };
    add(search.from, 0, 0, -1, -1);
    for (let at = heap.pop(); at !== undefined; at = heap.pop()) {
      const label = labels[at] as (typeof labels)[number];
      if (label.edges >= (fewest.get(label.node) ?? Number.POSITIVE_INFINITY)) continue;
      fewest.set(label.node, label.edges);
      if (label.node === search.to) {
        const nodes: number[] = [];
        const edges: number[] = [];
        for (let l: typeof label | undefined = label; l; l = labels[l.before]) {
          nodes.push(l.node);
          if (l.via >= 0) edges.push(l.via);
        }
        return { nodes: nodes.reverse(), edges: edges.reverse(), cost: label.cost };
      }
      if (label.edges === most) continue;
      const from = at;
      this.#steps(search, label.node, true, (next, edge) => {
        if (label.edges + 1 < (fewest.get(next) ?? Number.POSITIVE_INFINITY))
          add(next, label.edges + 1, label.cost + this.cost(weight[edge] as number), from, edge);
      });
    }
    return undefined;
  }

  #joined({ from, to, terrain }: Search, meeting: number): Route {
    const nodes = [meeting];
    const edges: number[] = [];
    for (let node = meeting; node !== from; ) {
      edges.push(this.#ahead.via[node] as number);
      node = this.#ahead.parent[node] as number;
      nodes.push(node);
    }
    nodes.reverse();
    edges.reverse();
    for (let node = meeting; node !== to; ) {
      edges.push(this.#back.via[node] as number);
      node = this.#back.parent[node] as number;
      nodes.push(node);
    }
    return { nodes, edges, cost: edges.reduce((sum, e) => sum + this.cost(terrain.weight[e] as number), 0) };
  }
}

interface Search {
  readonly terrain: Terrain;
  readonly from: number;
  readonly to: number;
  readonly firsts: ReadonlySet<number>;
}
