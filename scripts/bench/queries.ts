/** Speed of queries inside the process, on a graph a hundred times larger than a newsroom's, and beside graphology's. */

import Graph from "graphology";
import { bidirectional } from "graphology-shortest-path/unweighted.js";
import { neighbourhood } from "../../graph-data/graph/neighbourhood.ts";
import { findPaths, kRoutes, type PathQuery } from "../../graph-data/graph/paths.ts";
import { findStatements } from "../../graph-data/graph/statements.ts";
import type { GraphStore } from "../../graph-data/graph/store.ts";
import { seeded } from "../../graph-data/seeded.ts";
import { memory, openLargeGraph, quantiles, timed } from "./sample-graph.ts";

/**
 * Times a work on each of the inputs. The quicker of two runs counts, which leaves out what else the machine was doing;
 * the first hundred inputs warm up and count for nothing.
 */
function measure<T>(name: string, inputs: readonly T[], work: (input: T) => unknown): void {
  const once = (input: T): number => {
    const begun = performance.now();
    work(input);
    return performance.now() - begun;
  };
  for (const input of inputs.slice(0, 100)) work(input);
  const { p50, p99, most } = quantiles(inputs.map((input) => Math.min(once(input), once(input))));
  const shown = (ms: number) => ms.toFixed(3).padStart(9);
  console.log(`${name.padEnd(46)}${shown(p50)}${shown(p99)}${shown(most)}`);
}

const shortest: PathQuery = { k: 1, maxLength: 6, directed: false, weighted: false };

/** What somebody types on the way to a name, at times with two letters changed about. */
function typed(name: string, random: () => number): string {
  const length = 1 + Math.floor(random() * name.length);
  const start = name.slice(0, length);
  if (length < 5 || random() < 0.7) return start;
  const at = 1 + Math.floor(random() * (length - 2));
  return start.slice(0, at) + start.charAt(at + 1) + start.charAt(at) + start.slice(at + 2);
}

/** The same graph in graphology, without its statements. */
function graphologyOf({ columns }: GraphStore): Graph {
  const graph = new Graph({ type: "undirected", multi: true });
  for (const key of columns.nodes.key) graph.addNode(key);
  const { source, target, weight, count } = columns.edges;
  const keys = columns.nodes.key as string[];
  for (let e = 0; e < count; e++)
    if (weight[e]) graph.addEdge(keys[source[e] as number] as string, keys[target[e] as number] as string);
  return graph;
}

/** Prints, for each kind of query, how many milliseconds half, 99 of 100 and all of them take at most. */
export async function benchQueries(): Promise<void> {
  const store = await openLargeGraph();
  const { columns } = store;
  const random = seeded(2);
  const node = (): number => Math.floor(random() * columns.nodes.count);
  const nodes = Array.from({ length: 1000 }, (_, i) => (i % 10 === 0 ? (store.ranking[i] as number) : node()));
  const pairs = Array.from({ length: 1000 }, () => [node(), node()] as const).filter(([a, b]) => a !== b);
  const names = Array.from({ length: 1000 }, () => typed(columns.nodes.label[node()] as string, random));

  console.log(`${"milliseconds".padEnd(46)}${["p50", "p99", "most"].map((head) => head.padStart(9)).join("")}`);
  measure("shortest path", pairs, ([a, b]) => kRoutes(store, a, b, shortest));
  measure("shortest path, with statements, as answered", pairs, ([a, b]) => findPaths(store, a, b, shortest));
  measure("best attested path", pairs, ([a, b]) => kRoutes(store, a, b, { ...shortest, weighted: true }));
  measure("10 shortest, of 3 relations", pairs, ([a, b]) =>
    kRoutes(store, a, b, { ...shortest, k: 10, relation: ["attacks", "meets", "leads"] }),
  );
  measure("neighbourhood, 2 steps, 500 nodes, as answered", nodes, (from) =>
    neighbourhood(store, from, { depth: 2, direction: "any", limit: 500 }),
  );
  measure("search as one types, slips included", names, (text) => store.search.find(text));
  measure("statements of an entity", nodes, (entity) => findStatements(store, { entity }));
  measure("statements by words", names.slice(0, 300), (q) => findStatements(store, { q }));

  const before = memory();
  const [graph, making] = await timed(() => graphologyOf(store));
  const { heap } = memory();
  console.log(`graphology, the same without statements: made in ${making.toFixed(1)} s, ${heap - before.heap} MB`);
  const keys = columns.nodes.key;
  measure("graphology-shortest-path", pairs, ([a, b]) => bidirectional(graph, keys[a] as string, keys[b] as string));
  const alike = pairs.filter(([a, b]) => {
    const path = bidirectional(graph, keys[a] as string, keys[b] as string);
    const [route] = kRoutes(store, a, b, { ...shortest, maxLength: 10 }).routes;
    return (path?.length ?? 0) === (route?.nodes.length ?? 0);
  });
  console.log(`paths as long as graphology's: ${alike.length} of ${pairs.length}`);
}
