/** Which edges of a large graph are drawn: the most telling of those in sight, so that the picture stays legible and quick. */

import { type DrawnEdge, type DrawnGraph, said } from "../graph.ts";
import type { View } from "../view.ts";

/** Graphs up to so many edges are drawn whole. */
export const wholeUpTo = 4000;
/** So many edges of a larger one are drawn at a time, and fewer where they are only the faint rest. */
const budget = 2500;
const faintBudget = 600;

/** How telling an edge is: how often it is said, then how much is said of the lesser of its ends. */
const telling = (graph: DrawnGraph, edge: DrawnEdge): number => {
  const mentions = (key: string): number => graph.nodes.get(key)?.mentions ?? 0;
  return said(edge) * 1e6 + Math.min(mentions(edge.source), mentions(edge.target));
};

/**
 * The edges to draw, of those that the view shows: all that are lit, and the most telling others that touch what is in
 * sight, first those with both ends there.
 *
 * @param inSight whether a node is on the screen
 */
export function edgesToDraw(graph: DrawnGraph, view: View, inSight: (key: string) => boolean): DrawnEdge[] {
  const all = [...view.edges].flatMap(([key, emphasis]) => {
    const edge = graph.edges.get(key);
    return edge === undefined ? [] : [{ edge, emphasis }];
  });
  if (all.length <= wholeUpTo) return all.map(({ edge }) => edge);
  const lit = all.filter(({ emphasis }) => emphasis !== "plain" && emphasis !== "faint");
  const rest = all
    .filter(
      ({ edge, emphasis }) =>
        (emphasis === "plain" || emphasis === "faint") && (inSight(edge.source) || inSight(edge.target)),
    )
    .map(({ edge }) => {
      const whole = inSight(edge.source) && inSight(edge.target);
      return { edge, value: telling(graph, edge) + (whole ? 1e12 : 0) };
    })
    .sort((a, b) => b.value - a.value || (a.edge.key < b.edge.key ? -1 : 1))
    .slice(0, lit.length > 0 ? faintBudget : budget);
  return [...lit, ...rest].map(({ edge }) => edge);
}
