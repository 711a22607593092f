/** How a node and an edge look at each emphasis: size, colour, shape, line. */

import { type Family, type Kind, relations } from "../../graph-data/schema.ts";
import { type DrawnEdge, type DrawnGraph, type DrawnNode, said, unasserted } from "../graph.ts";
import type { Emphasis } from "../light.ts";
import type { Palette } from "./palette.ts";

export const shapes: Readonly<Record<Kind, string>> = {
  person: "circle",
  state: "square",
  organisation: "diamond",
  place: "triangle",
};

/** Equal sizes look unequal: a square of a circle's width is heavier, a triangle lighter. */
const shapeScale: Readonly<Record<Kind, number>> = { person: 1, state: 0.94, organisation: 1.08, place: 1.12 };

const largest = new WeakMap<DrawnGraph, number>();

/** Radius in CSS pixels at the opening zoom: the area grows with how much is said. */
export function radiusOf(graph: DrawnGraph | undefined, key: string): number {
  const node = graph?.nodes.get(key);
  if (graph === undefined || node === undefined) return 4;
  let most = largest.get(graph);
  if (most === undefined) {
    most = Math.max(1, ...[...graph.nodes.values()].map(({ mentions }) => mentions));
    largest.set(graph, most);
  }
  return (3.5 + 13 * Math.sqrt(node.mentions / most)) * shapeScale[node.kind];
}

/** Each node's place in the order of how much is said of it, from 0. */
export function ranks(graph: DrawnGraph): Map<string, number> {
  const degree = (key: string): number => graph.incident.get(key)?.length ?? 0;
  const order = [...graph.nodes.values()].sort(
    (a, b) => b.mentions - a.mentions || degree(b.key) - degree(a.key) || (a.key < b.key ? -1 : 1),
  );
  return new Map(order.map((node, index) => [node.key, index]));
}

export interface NodeLook {
  readonly visibility: "visible" | "hidden";
  readonly shape: string;
  readonly size: number;
  readonly color: string;
  readonly rimColor: string;
  readonly opacity: number;
  readonly depth: string;
  readonly zIndex: number;
}

export function nodeLook(
  node: DrawnNode | undefined,
  emphasis: Emphasis | undefined,
  palette: Palette,
  size: number,
): NodeLook {
  const shown = node !== undefined && emphasis !== undefined;
  const lit = emphasis === "selected" || emphasis === "route" || emphasis === "near";
  return {
    visibility: shown ? "visible" : "hidden",
    shape: shapes[node?.kind ?? "person"],
    size,
    color: palette.kinds[node?.kind ?? "person"],
    rimColor: palette.paper,
    opacity: emphasis === "faint" ? 0.22 : 1,
    depth: lit ? "topNodes" : "nodes",
    zIndex: Math.round(size * 10),
  };
}

/** Roles and structure are the skeleton on which events hang: thin and grey. */
const skeleton = (family: Family): boolean => family === "role" || family === "structure";

export const lineWidth = (edge: DrawnEdge): number =>
  skeleton(relations[edge.relation].family) ? 1 : Math.min(4, 1.45 + 0.55 * Math.log2(Math.max(1, said(edge))));

export interface EdgeLook {
  readonly visibility: "visible" | "hidden";
  readonly path: string;
  readonly curvature: number;
  readonly head: string;
  readonly tail: string;
  readonly size: number;
  readonly color: string;
  readonly lineColor: string;
  readonly dash: number;
  readonly gap: number;
  readonly opacity: number;
  readonly depth: string;
}

/** Dash and gap in pixels: none for what is asserted, dashes for what may be, dots for what is denied. */
export function dashOf(edge: DrawnEdge): readonly [dash: number, gap: number] {
  const state = unasserted(edge);
  if (state === "hypothetical") return [7, 5];
  return state === "negated" ? [2, 4] : [0, 0];
}

const opacityOf = (emphasis: Emphasis | undefined, thin: boolean): number => {
  if (emphasis === "faint") return 0.1;
  return emphasis === "plain" ? (thin ? 0.6 : 0.85) : 1;
};

export function edgeLook(
  edge: DrawnEdge | undefined,
  emphasis: Emphasis | undefined,
  palette: Palette,
  curvature: number,
): EdgeLook {
  const family = relations[edge?.relation ?? "meets"].family;
  const color = palette.families[family];
  const [dash, gap] = edge ? dashOf(edge) : [0, 0];
  const lit = emphasis !== undefined && emphasis !== "plain" && emphasis !== "faint";
  return {
    visibility: edge !== undefined && emphasis !== undefined ? "visible" : "hidden",
    path: curvature === 0 ? "line" : "curved",
    curvature,
    head: edge === undefined || edge.undirected ? "none" : unasserted(edge) === "negated" ? "bar" : "arrow",
    tail: "none",
    size: (edge ? lineWidth(edge) : 1) + (lit ? 0.6 : 0),
    color,
    lineColor: dash > 0 ? "transparent" : color,
    dash,
    gap,
    opacity: opacityOf(emphasis, skeleton(family)),
    depth: lit ? "topEdges" : "edges",
  };
}
