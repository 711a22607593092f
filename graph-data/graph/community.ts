/** Groups nodes that are often spoken of together. */

import type Graph from "graphology";
import louvain from "graphology-communities-louvain";
import { seeded } from "../seeded.ts";
import { byCodeUnits } from "./order.ts";

/**
 * Communities by Louvain's method (Blondel et al. 2008), numbered from 0, the largest first.
 *
 * @param graph simple and undirected, with `weight` on its edges
 */
export function communities(graph: Graph): Map<string, number> {
  const found = new Map<number, string[]>();
  const of = graph.size > 0 ? louvain(graph, { getEdgeWeight: "weight", rng: seeded(1) }) : undefined;
  graph.forEachNode((node) => {
    const community = of?.[node] ?? found.size;
    const members = found.get(community);
    if (members) members.push(node);
    else found.set(community, [node]);
  });
  const ranked = [...found.values()]
    .map((members) => ({ members, first: [...members].sort(byCodeUnits)[0] ?? "" }))
    .sort((a, b) => b.members.length - a.members.length || byCodeUnits(a.first, b.first));
  const numbers = new Map<string, number>();
  ranked.forEach(({ members }, i) => {
    for (const node of members) numbers.set(node, i);
  });
  return numbers;
}

/** The connected components, the largest first, each with its nodes in order. */
export function components(graph: Graph): string[][] {
  const seen = new Set<string>();
  const parts: string[][] = [];
  graph.forEachNode((first) => {
    if (seen.has(first)) return;
    const part = [first];
    seen.add(first);
    for (const node of part) {
      graph.forEachNeighbor(node, (next) => {
        if (seen.has(next)) return;
        seen.add(next);
        part.push(next);
      });
    }
    parts.push(part.sort(byCodeUnits));
  });
  return parts.sort((a, b) => b.length - a.length || byCodeUnits(a[0] ?? "", b[0] ?? ""));
}
