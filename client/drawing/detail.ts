/** Which edges of a large graph are drawn: the most telling of those in sight, so that the picture stays legible and quick. */

import { type DrawnEdge, type DrawnGraph, said } from "../graph.ts";
import type { View } from "../view.ts";

/** Graphs up to so many edges are drawn whole. */
export const wholeUpTo = 4000;
/** So many edges of a larger one are drawn at a time, besides those that are lit. */
const budget = 2500;

/** How telling an edge is: how often it is said, then how much is said of the lesser of its ends. */
const telling = (graph: DrawnGraph, edge: DrawnEdge): number => {
  const mentions = (key: string): number => graph.nodes.get(key)?.mentions ?? 0;
  return said(edge) * 1e6 + Math.min(mentions(edge.source), mentions(edge.target));
};

const orders = new WeakMap<DrawnGraph, readonly DrawnEdge[]>();

/** All edges, the most telling first. */
function inOrder(graph: DrawnGraph): readonly DrawnEdge[] {
  const known = orders.get(graph);
  if (known) return known;
  const order = [...graph.edges.values()]
    .map((edge) => ({ edge, value: telling(graph, edge) }))
    .sort((a, b) => b.value - a.value || (a.edge.key < b.edge.key ? -1 : 1))
    .map(({ edge }) => edge);
  orders.set(graph, order);
  return order;
}

export interface ToDraw {
  /** What stands out. */
  readonly lit: readonly DrawnEdge[];
  /** The rest, which stays the same whatever is lit. */
  readonly rest: readonly DrawnEdge[];
}

/**
 * The edges to draw, of those that the view shows: all that are lit, and the most telling that touch what is in sight,
 * first those with both ends there.
 *
 * @param inSight whether a node is on the screen
 */
export function edgesToDraw(graph: DrawnGraph, view: View, inSight: (key: string) => boolean): ToDraw {
  const lit: DrawnEdge[] = [];
  const dim: DrawnEdge[] = [];
  const whole = view.edges.size <= wholeUpTo;
  for (const [key, emphasis] of view.edges) {
    const edge = graph.edges.get(key);
    if (edge === undefined) continue;
    if (emphasis !== "plain" && emphasis !== "faint") lit.push(edge);
    else if (whole) dim.push(edge);
  }
  if (whole) return { lit, rest: dim };
  const seen = new Map<string, boolean>();
  const sees = (key: string): boolean => {
    const before = seen.get(key);
    if (before !== undefined) return before;
    const now = inSight(key);
    seen.set(key, now);
    return now;
  };
  const inside: DrawnEdge[] = [];
  const across: DrawnEdge[] = [];
  for (const edge of inOrder(graph)) {
    if (inside.length >= budget) break;
    if (!view.edges.has(edge.key)) continue;
    const [from, to] = [sees(edge.source), sees(edge.target)];
    if (from && to) inside.push(edge);
    else if (from || to) across.push(edge);
  }
  return { lit, rest: [...inside, ...across].slice(0, budget) };
}
