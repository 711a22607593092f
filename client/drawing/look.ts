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

/** All nodes together cover at most so many pixels at the opening zoom: a sixth of a picture of 720 by 720. */
const cover = 86_000;
const smallest = 1.6;

interface Measure {
  readonly most: number;
  /** Below 1 where there are so many that they would cover the picture and each other. */
  readonly scale: number;
}

const measures = new WeakMap<DrawnGraph, Measure>();

const plainRadius = ({ mentions }: DrawnNode, most: number): number => 3.5 + 13 * Math.sqrt(mentions / most);

function measureOf(graph: DrawnGraph): Measure {
  const known = measures.get(graph);
  if (known) return known;
  const nodes = [...graph.nodes.values()];
  const most = nodes.reduce((before, { mentions }) => Math.max(before, mentions), 1);
  const area = nodes.reduce((sum, node) => sum + Math.PI * plainRadius(node, most) ** 2, 0);
  const measure = { most, scale: Math.min(1, Math.sqrt(cover / Math.max(1, area))) };
  measures.set(graph, measure);
  return measure;
}

/** Radius in CSS pixels at the opening zoom: the area grows with how much is said. */
export function radiusOf(graph: DrawnGraph | undefined, key: string): number {
  const node = graph?.nodes.get(key);
  if (graph === undefined || node === undefined) return 4;
  const { most, scale } = measureOf(graph);
  return Math.max(smallest, plainRadius(node, most) * scale) * shapeScale[node.kind];
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
    // A rim would leave nothing of a small one.
    rimColor: size < 4 ? palette.kinds[node?.kind ?? "person"] : palette.paper,
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

/** @param crowded whether it is one of thousands: then it is drawn thinner and paler, unless it is lit */
export function edgeLook(
  edge: DrawnEdge | undefined,
  emphasis: Emphasis | undefined,
  palette: Palette,
  curvature: number,
  crowded = false,
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
    size: (edge ? lineWidth(edge) : 1) * (crowded && !lit ? 0.5 : 1) + (lit ? 0.6 : 0),
    color,
    lineColor: dash > 0 ? "transparent" : color,
    dash,
    gap,
    opacity: opacityOf(emphasis, skeleton(family)) * (crowded && !lit ? 0.6 : 1),
    depth: lit ? "topEdges" : "edges",
  };
}
