/** The picture as SVG elements: the same shapes, lines and lettering as in WebGL, for saving and where WebGL is missing. */

import { type Kind, relations } from "../../graph-data/schema.ts";
import { type DrawnEdge, unasserted } from "../graph.ts";
import type { View } from "../view.ts";
import { controlPoint, type Point, pointOn } from "./geometry.ts";
import type { NodeOnScreen, Placement } from "./labels.ts";
import { edgeLook, nodeLook } from "./look.ts";
import type { Palette } from "./palette.ts";
import type { Region } from "./regions.ts";

/** A picture as it stands: places in pixels of a box. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly view: View;
  readonly nodes: readonly NodeOnScreen[];
  readonly edges: readonly DrawnEdge[];
  readonly curvatures: ReadonlyMap<string, number>;
  readonly placement: Placement;
  readonly palette: Palette;
  readonly regions: readonly Region[];
  /** Edges of the lit path, in order. */
  readonly route: readonly string[];
}

const namespace = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number | undefined>>;

function element(name: string, attributes: Attributes, children: readonly (Element | string)[] = []): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

const outlines: Readonly<Record<Kind, (r: number) => string>> = {
  person: (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  state: (r) => `M${-r} ${-r}H${r}V${r}H${-r}Z`,
  organisation: (r) => `M0 ${-1.15 * r}L${1.15 * r} 0 0 ${1.15 * r} ${-1.15 * r} 0Z`,
  place: (r) => `M0 ${-1.1 * r}L${r} ${0.75 * r}H${-r}Z`,
};

/** Where a line from the source first comes within `gap` of the target, as its `t`. */
function touching(source: Point, control: Point, target: Point, gap: number): number {
  for (let t = 1; t > 0.5; t -= 0.01) {
    const { x, y } = pointOn(source, control, target, t);
    if (Math.hypot(x - target.x, y - target.y) >= gap) return t;
  }
  return 0.5;
}

function arrow(tip: Point, from: Point, size: number): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const base = { x: tip.x - dx * size * 1.9, y: tip.y - dy * size * 1.9 };
  const side = { x: -dy * size * 0.8, y: dx * size * 0.8 };
  return `M${at(tip)}L${round(base.x + side.x)} ${round(base.y + side.y)} ${round(base.x - side.x)} ${round(base.y - side.y)}Z`;
}

function line(scene: Scene, edge: DrawnEdge, ends: ReadonlyMap<string, NodeOnScreen>): Element[] {
  const { view, palette, curvatures, route } = scene;
  const source = ends.get(edge.source);
  const target = ends.get(edge.target);
  const emphasis = view.edges.get(edge.key);
  if (source === undefined || target === undefined || source === target) return [];
  const look = edgeLook(edge, emphasis, palette, curvatures.get(edge.key) ?? 0);
  const control = controlPoint(source, target, look.curvature);
  const path = `M${at(source)}Q${at(control)} ${at(target)}`;
  const parts: Element[] = [];
  if (emphasis === "selected" || emphasis === "route")
    for (const [stroke, width] of [
      [palette.ink, 10.5],
      [palette.accent, 8],
    ] as const)
      parts.push(element("path", { d: path, stroke, "stroke-width": width, "stroke-linecap": "round" }));
  parts.push(
    element("path", {
      d: path,
      stroke: look.color,
      "stroke-width": round(look.size),
      "stroke-dasharray": look.dash > 0 ? `${look.dash} ${look.gap}` : undefined,
    }),
  );
  if (!edge.undirected) {
    const t = touching(source, control, target, target.radius + 1);
    const tip = pointOn(source, control, target, t);
    const from = pointOn(source, control, target, t - 0.04);
    if (unasserted(edge) === "negated") {
      const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
      const side = { x: (-(tip.y - from.y) / length) * 5, y: ((tip.x - from.x) / length) * 5 };
      const d = `M${round(tip.x + side.x)} ${round(tip.y + side.y)}L${round(tip.x - side.x)} ${round(tip.y - side.y)}`;
      parts.push(element("path", { d, stroke: look.color, "stroke-width": 2 }));
    } else parts.push(element("path", { d: arrow(tip, from, 2 + look.size * 1.4), fill: look.color, stroke: "none" }));
  }
  const step = route.indexOf(edge.key);
  if (step >= 0) {
    const middle = pointOn(source, control, target, 0.5);
    parts.push(
      element("circle", { cx: round(middle.x), cy: round(middle.y), r: 10, fill: palette.ink, stroke: "none" }),
      element(
        "text",
        {
          x: round(middle.x),
          y: round(middle.y + 4),
          "text-anchor": "middle",
          style: "font: 600 12px sans-serif",
          fill: palette.paper,
          stroke: "none",
        },
        [String(step + 1)],
      ),
    );
  }
  return [element("g", { "data-edge": edge.key, opacity: look.opacity, fill: "none" }, parts)];
}

function mark(scene: Scene, { node, x, y, radius }: NodeOnScreen): Element {
  const { view, palette } = scene;
  const emphasis = view.nodes.get(node.key);
  const look = nodeLook(node, emphasis, palette, radius);
  const parts: Element[] = [];
  if (emphasis === "selected" || emphasis === "route")
    parts.push(element("circle", { r: round(radius + 6), fill: palette.accent, stroke: palette.ink }));
  parts.push(
    element("path", {
      d: outlines[node.kind](round(radius)),
      fill: look.color,
      stroke: palette.paper,
      "stroke-width": 1.2,
    }),
    element("title", {}, [node.label]),
  );
  return element("g", { "data-node": node.key, transform: `translate(${at({ x, y })})`, opacity: look.opacity }, parts);
}

function lettering({ placement, palette, edges }: Scene): Element[] {
  const byKey = new Map(edges.map((edge) => [edge.key, edge]));
  const halo = { stroke: palette.paper, "stroke-width": 3.5, "stroke-linejoin": "round", "paint-order": "stroke" };
  const onLines = placement.relations.map(({ key, text, x, y, angle, font }) => {
    const edge = byKey.get(key);
    return element(
      "text",
      {
        transform: `translate(${at({ x, y })}) rotate(${round((angle * 180) / Math.PI)})`,
        dy: 4,
        "text-anchor": "middle",
        style: `font: ${font}`,
        fill: edge ? palette.families[relations[edge.relation].family] : palette.muted,
        ...halo,
      },
      [text],
    );
  });
  const names = placement.names.flatMap(({ key, text, x, y, font, spacing, emphasis, box }) => {
    const chosen = emphasis === "selected";
    const { left, top, right, bottom } = box;
    const plate = chosen
      ? [element("rect", { x: left - 2, y: top, width: right - left + 4, height: bottom - top, fill: palette.accent })]
      : [];
    return [
      ...plate,
      element(
        "text",
        {
          x: round(x),
          y: round(y),
          "data-node": key,
          style: `font: ${font}; letter-spacing: ${round(spacing)}px`,
          fill: chosen ? palette.onAccent : palette.ink,
          opacity: emphasis === "faint" ? 0.32 : undefined,
          ...(chosen ? {} : halo),
        },
        [text],
      ),
    ];
  });
  return [...onLines, ...names];
}

const tint = ({ regions, paper }: Palette, { place }: Region): string => regions[place % regions.length] ?? paper;

function ground({ palette }: Scene, region: Region): Element[] {
  const d = region.links.map(([from, to]) => `M${at(from)}L${at(to)}`).join("");
  return [[palette.border, 1] as const, [tint(palette, region), 0] as const].flatMap(([colour, extra]) => [
    element("path", {
      d,
      stroke: colour,
      "stroke-width": round((region.reach + extra) * 2),
      "stroke-linecap": "round",
    }),
    ...region.discs.map(({ x, y, radius }) =>
      element("circle", { cx: round(x), cy: round(y), r: round(radius + extra), fill: colour }),
    ),
  ]);
}

function badgeOf({ palette }: Scene, region: Region): Element {
  const { x, y } = region.badge;
  const plate = { x: round(x - 9), y: round(y - 9), width: 18, height: 18, fill: tint(palette, region) };
  const text = { x: round(x), y: round(y + 4), "text-anchor": "middle", fill: palette.ink };
  return element("g", { "data-community": region.letter }, [
    element("rect", { ...plate, stroke: palette.ink }),
    element("text", { ...text, style: "font: 600 12px sans-serif" }, [region.letter]),
  ]);
}

const strength = { faint: 0, plain: 1, near: 2, selected: 3, route: 3 } as const;

/** Builds the picture; `data-node` and `data-edge` tell what an element stands for. */
export function svgOf(scene: Scene): SVGElement {
  const { width, height, view, palette } = scene;
  const ends = new Map(scene.nodes.map((node) => [node.node.key, node]));
  const rising = <T>(items: readonly T[], of: (item: T) => keyof typeof strength): T[] =>
    [...items].sort((a, b) => strength[of(a)] - strength[of(b)]);
  const edges = rising(scene.edges, ({ key }) => view.edges.get(key) ?? "plain");
  const nodes = rising(scene.nodes, ({ node }) => view.nodes.get(node.key) ?? "plain");
  return element("svg", { xmlns: namespace, viewBox: `0 0 ${round(width)} ${round(height)}`, width, height }, [
    element("rect", { width, height, fill: palette.paper }),
    ...scene.regions.flatMap((region) => ground(scene, region)),
    ...edges.flatMap((edge) => line(scene, edge, ends)),
    ...nodes.map((node) => mark(scene, node)),
    ...scene.regions.map((region) => badgeOf(scene, region)),
    ...lettering(scene),
  ]);
}
