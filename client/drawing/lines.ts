/** The lines that are drawn beside sigma's: those that carry the accent, and those it hasn't got. */

import type { DrawnEdge, DrawnGraph } from "../graph.ts";
import type { Route } from "../light.ts";
import type { View } from "../view.ts";
import type { NodeOnScreen } from "./labels.ts";
import { edgeLook } from "./look.ts";
import type { AccentLine, PlainLine } from "./overlay.ts";
import type { Palette } from "./palette.ts";

type Places = ReadonlyMap<string, NodeOnScreen>;
type Bends = ReadonlyMap<string, number>;

/** What is selected or on the route, there with the number of its step. */
export function accentLines(view: View, graph: DrawnGraph, nodes: Places, bends: Bends, route?: Route): AccentLine[] {
  return [...view.edges].flatMap(([key, emphasis]) => {
    if (emphasis !== "selected" && emphasis !== "route") return [];
    const edge = graph.edges.get(key);
    const source = edge && nodes.get(edge.source);
    const target = edge && nodes.get(edge.target);
    if (!source || !target) return [];
    const step = route?.edges.indexOf(key) ?? -1;
    return [{ source, target, curvature: bends.get(key) ?? 0, ...(step >= 0 ? { step: step + 1 } : {}) }];
  });
}

/** Edges as sigma would draw them. */
export function plainLines(
  edges: readonly DrawnEdge[],
  view: View,
  nodes: Places,
  bends: Bends,
  palette: Palette,
): PlainLine[] {
  return edges.flatMap((edge) => {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    const look = edgeLook(edge, view.edges.get(edge.key), palette, bends.get(edge.key) ?? 0);
    return source && target ? [{ source, target, ...look }] : [];
  });
}
