/** Which names and relation labels are written where, so that none overlaps another and the most spoken-of come first. */

import { type Kind, relations } from "../../graph-data/schema.ts";
import { type DrawnEdge, type DrawnNode, said } from "../graph.ts";
import type { Emphasis } from "../light.ts";
import type { View } from "../view.ts";
import { around, type Box, controlPoint, type Point, pointOn, Taken } from "./geometry.ts";

export interface PlacedName {
  readonly key: string;
  readonly text: string;
  /** Left end of the baseline, CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Extra space between letters, CSS pixels. */
  readonly spacing: number;
  readonly emphasis: Emphasis;
  readonly box: Box;
}

export interface PlacedRelation {
  readonly key: string;
  readonly text: string;
  /** Middle of the text. */
  readonly x: number;
  readonly y: number;
  /** Radians; never upside down. */
  readonly angle: number;
  readonly font: string;
  readonly emphasis: Emphasis;
}

export interface Placement {
  readonly names: readonly PlacedName[];
  readonly relations: readonly PlacedRelation[];
}

/** A node on the screen: its place and radius in CSS pixels, and its rank by how much is said of it, from 0. */
export interface NodeOnScreen extends Point {
  readonly node: DrawnNode;
  readonly radius: number;
  readonly rank: number;
}

export interface LabelRequest {
  readonly view: View;
  readonly nodes: readonly NodeOnScreen[];
  readonly edges: readonly DrawnEdge[];
  readonly curvatures: ReadonlyMap<string, number>;
  readonly width: number;
  readonly height: number;
  /** The camera's ratio: 1 shows the whole graph, 0.5 half its width. */
  readonly ratio: number;
  /** Boxes over which something of the page lies. */
  readonly covered?: readonly Box[];
  /** Width in CSS pixels of a text in a font. */
  readonly measure: (text: string, font: string, spacing: number) => number;
}

const serif = '"Source Serif 4", Georgia, serif';
const sans = '"Source Sans 3", "Helvetica Neue", sans-serif';
export const relationFont = `italic 400 12px ${serif}`;

/** The fonts that the lettering takes, to be there before it is drawn. */
export const letteringFonts: readonly string[] = [
  `600 16px ${sans}`,
  `400 16px ${serif}`,
  `600 16px ${serif}`,
  `italic 400 16px ${serif}`,
];

/** As in an atlas: states in spaced capitals, places in italics, people and bodies upright. */
export function lettering(kind: Kind, size: number): { font: string; spacing: number; capitals: boolean } {
  switch (kind) {
    case "state":
      return { font: `600 ${size * 0.86}px ${sans}`, spacing: size * 0.07, capitals: true };
    case "place":
      return { font: `italic 400 ${size}px ${serif}`, spacing: 0, capitals: false };
    case "person":
      return { font: `600 ${size}px ${serif}`, spacing: 0, capitals: false };
    case "organisation":
      return { font: `400 ${size}px ${serif}`, spacing: 0, capitals: false };
  }
}

const strength: Record<Emphasis, number> = { selected: 4, route: 4, near: 2, plain: 1, faint: 0 };

/** Larger letters for the most spoken-of; all of them smaller where the picture is narrow. */
function fontSize(rank: number, total: number, width: number): number {
  const share = total <= 1 ? 0 : rank / (total - 1);
  const size = share < 0.04 || rank < 3 ? 17 : share < 0.12 || rank < 8 ? 15 : share < 0.35 ? 13.5 : 12.5;
  return width < 500 ? Math.max(11.5, size * 0.85) : width > 1800 ? size * 1.25 : size;
}

/** @param clear room that the accent takes around the node */
function nameBoxes(node: NodeOnScreen, width: number, size: number, clear: number, stage: number): Box[] {
  const gap = node.radius + 4 + clear;
  const rise = size * 0.62;
  // Above and below it the name gives way to the edge of the page.
  const middle = Math.max(4, Math.min(stage - width - 4, node.x - width / 2));
  const at = (left: number, line: number): Box => ({
    left: left - 2,
    right: left + width + 2,
    top: line - rise,
    bottom: line + rise,
  });
  return [
    at(node.x + gap, node.y),
    at(node.x - gap - width, node.y),
    at(middle, node.y - node.radius - clear - rise - 1),
    at(middle, node.y + node.radius + clear + rise + 1),
  ];
}

/** Points along each line that is at least so strongly lit, from its source to its target. */
function litLines({ view, edges, nodes, curvatures }: LabelRequest, least: number): Point[][] {
  const byKey = new Map(nodes.map((node) => [node.node.key, node]));
  return edges.flatMap((edge) => {
    const source = byKey.get(edge.source);
    const target = byKey.get(edge.target);
    if (strength[view.edges.get(edge.key) ?? "plain"] < least || source === undefined || target === undefined)
      return [];
    const control = controlPoint(source, target, curvatures.get(edge.key) ?? 0);
    return [Array.from({ length: 21 }, (_, step) => pointOn(source, control, target, step / 20))];
  });
}

function placeNames(request: LabelRequest, taken: Taken): PlacedName[] {
  const { view, nodes, width, height, ratio, measure } = request;
  const onScreen = nodes.filter(
    (node) =>
      node.x > -20 && node.y > -20 && node.x < width + 20 && node.y < height + 20 && view.nodes.has(node.node.key),
  );
  const emphasisOf = (node: NodeOnScreen): Emphasis => view.nodes.get(node.node.key) ?? "plain";
  const order = onScreen.sort(
    (a, b) =>
      strength[emphasisOf(b)] - strength[emphasisOf(a)] || a.rank - b.rank || (a.node.key < b.node.key ? -1 : 1),
  );
  // The closer the reader, the more names; a small screen has room for fewer.
  const budget = ((width * height) / 15_000) * Math.max(1, 1 / ratio ** 0.5);
  const discs = new Taken();
  for (const node of order.slice(0, 1500)) discs.add(around(node, node.radius));
  // What is chosen is covered by nothing.
  for (const node of order)
    if (strength[view.nodes.get(node.node.key) ?? "plain"] >= 4) taken.add(around(node, node.radius + 6));
  const bands = new Taken();
  for (const point of litLines(request, 2).flat()) bands.add(around(point, 2));
  for (const line of litLines(request, 4)) {
    for (const point of line) bands.add(around(point, 5));
    // On a route the number of the step stands there.
    taken.add(around(line[10] as Point, 11));
  }
  const placed: PlacedName[] = [];
  for (const node of order) {
    const emphasis = emphasisOf(node);
    if (strength[emphasis] < 2 && placed.length > budget) break;
    const size = fontSize(node.rank, nodes.length, width) + (emphasis === "selected" ? 2 : 0);
    const { font, spacing, capitals } = lettering(node.node.kind, size);
    const text = capitals ? node.node.label.toLocaleUpperCase("en") : node.node.label;
    const length = measure(text, font, spacing);
    const boxes = nameBoxes(node, length, size, strength[emphasis] >= 4 ? 7 : 0, width).filter(
      (box) => box.right > 0 && box.left < width,
    );
    const cut = (box: Box): boolean => box.left < 0 || box.right > width || box.top < 0 || box.bottom > height;
    // Names never lie on names; on other nodes only where the name matters more than they do.
    const bearable =
      strength[emphasis] >= 4
        ? 999
        : node.rank < 12
          ? 99
          : node.rank < 24
            ? 4
            : strength[emphasis] >= 2
              ? 3
              : node.rank < 80
                ? 1
                : 0;
    const [best] = boxes
      .filter((candidate) => !taken.hits(candidate))
      .map((candidate, index) => ({
        box: candidate,
        cost:
          discs.count(candidate) + Math.min(bands.count(candidate), 6) * 0.5 + (cut(candidate) ? 200 : 0) + index * 0.3,
      }))
      .sort((a, b) => a.cost - b.cost);
    if (best === undefined || best.cost >= bearable + 1) continue;
    const { box } = best;
    taken.add(box);
    placed.push({
      key: node.node.key,
      text,
      x: box.left + 2,
      y: (box.top + box.bottom) / 2 + size * 0.33,
      size,
      font,
      spacing,
      emphasis,
      box,
    });
  }
  return placed;
}

/** Small boxes along slanted text: tight enough that labels may lie side by side on parallel lines. */
function alongBoxes(middle: Point, angle: number, length: number): Box[] {
  const half = 7;
  const count = Math.max(2, Math.ceil(length / (half * 2)));
  return Array.from({ length: count }, (_, index) => {
    const offset = (index / (count - 1) - 0.5) * (length - half);
    const x = middle.x + Math.cos(angle) * offset;
    const y = middle.y + Math.sin(angle) * offset;
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
}

function placeRelations(request: LabelRequest, taken: Taken): PlacedRelation[] {
  const { view, edges, nodes, curvatures, width, height, ratio, measure } = request;
  const byKey = new Map(nodes.map((node) => [node.node.key, node]));
  const close = ratio < 0.45;
  const wanted = edges
    .map((edge) => ({ edge, emphasis: view.edges.get(edge.key) }))
    .filter(
      (item): item is { edge: DrawnEdge; emphasis: Emphasis } =>
        item.emphasis !== undefined && (strength[item.emphasis] >= 2 || (close && item.emphasis === "plain")),
    )
    .sort((a, b) => strength[b.emphasis] - strength[a.emphasis] || said(b.edge) - said(a.edge));
  const placed: PlacedRelation[] = [];
  for (const { edge, emphasis } of wanted.slice(0, 400)) {
    const source = byKey.get(edge.source);
    const target = byKey.get(edge.target);
    if (source === undefined || target === undefined || source === target) continue;
    const text = relations[edge.relation].reading;
    const length = measure(text, relationFont, 0);
    const room = Math.hypot(target.x - source.x, target.y - source.y) - source.radius - target.radius;
    if (room < (strength[emphasis] >= 4 ? 12 : length + 16)) continue;
    const control = controlPoint(source, target, curvatures.get(edge.key) ?? 0);
    const slope = Math.atan2(target.y - source.y, target.x - source.x);
    const angle = Math.abs(slope) > Math.PI / 2 ? slope + Math.PI : slope;
    // On the accent's broad band nothing reads well: the label stands above it.
    const rise = strength[emphasis] >= 4 ? 14 : 0;
    for (const t of [0.5, 0.4, 0.6, 0.32, 0.68]) {
      const on = pointOn(source, control, target, t);
      const middle = { x: on.x + Math.sin(angle) * rise, y: on.y - Math.cos(angle) * rise };
      if (middle.x < 0 || middle.y < 0 || middle.x > width || middle.y > height) continue;
      const boxes = alongBoxes(middle, angle, length);
      if (boxes.some((box) => taken.hits(box))) continue;
      for (const box of boxes) taken.add(box);
      placed.push({ key: edge.key, text, x: middle.x, y: middle.y, angle, font: relationFont, emphasis });
      break;
    }
  }
  return placed;
}

/** Places names first, then the labels of lit edges, and of all edges from close by. */
export function placeLabels(request: LabelRequest): Placement {
  const taken = new Taken();
  for (const box of request.covered ?? []) taken.add(box);
  const names = placeNames(request, taken);
  return { names, relations: placeRelations(request, taken) };
}
