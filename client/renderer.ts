/** The drawing in WebGL: hands sigma what the view shows, and draws accents and lettering around it. */

import Graph from "graphology";
import Sigma from "sigma";
import { relations } from "../graph-data/schema.ts";
import { curvatures } from "./drawing/geometry.ts";
import { type NodeOnScreen, type Placement, placeLabels } from "./drawing/labels.ts";
import { edgeLook, nodeLook, radiusOf, ranks } from "./drawing/look.ts";
import { type AccentLine, drawAccents, drawLettering, drawSteps, freshContext, measurer } from "./drawing/overlay.ts";
import type { Palette } from "./drawing/palette.ts";
import type { Scene } from "./drawing/svg.ts";
import type { DrawnGraph } from "./graph.ts";
import { primitives, settings } from "./renderer-primitives.ts";
import type { Pointed, Route, View } from "./view.ts";

export interface Handlers {
  /** The pointer rests on something, or on nothing. */
  readonly pointed: (at: Pointed) => void;
  /** Something was clicked; `undefined` is the empty stage. */
  readonly chosen: (at: Pointed) => void;
}

/** The page's handle on a drawing. */
export interface Drawing {
  show(graph: DrawnGraph, view: View, route: Route | undefined): void;
  recolour(palette: Palette): void;
  /** Moves nodes, as the layout finds their places. */
  move(positions: ReadonlyMap<string, { x: number; y: number }>): void;
  /** Brings the shown nodes, or only these, into sight. */
  fit(keys?: Iterable<string>): void;
  zoom(factor: number): void;
  pan(right: number, down: number): void;
  /** The picture as it stands, for a PNG; undefined where it isn't drawn in pixels. */
  snapshot(): HTMLCanvasElement | undefined;
  /** The same picture for an SVG; undefined before anything is shown. */
  scene(): Scene | undefined;
  close(): void;
}

const still = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Starts a drawing in `container`.
 *
 * @throws where the browser has no WebGL 2
 */
export function startDrawing(container: HTMLElement, firstPalette: Palette, handlers: Handlers): Drawing {
  let palette = firstPalette;
  let graph: DrawnGraph | undefined;
  let view: View | undefined;
  let route: Route | undefined;
  let bends: ReadonlyMap<string, number> = new Map();
  let rank: ReadonlyMap<string, number> = new Map();
  let placement: Placement = { names: [], relations: [] };

  const below = container.appendChild(document.createElement("canvas"));
  const stage = container.appendChild(document.createElement("div"));
  const above = container.appendChild(document.createElement("canvas"));
  below.className = "layer";
  stage.className = "layer";
  above.className = "layer lettering";

  const held = new Graph({ type: "mixed", multi: true, allowSelfLoops: true });
  const sigma = new Sigma(held, stage, {
    primitives,
    settings,
    styles: { nodes: { x: { attribute: "x" }, y: { attribute: "y" } }, edges: {} },
    nodeReducer: (key) =>
      nodeLook(graph?.nodes.get(key), view?.nodes.get(key), palette, radiusOf(graph, key) * scale()),
    edgeReducer: (key) => edgeLook(graph?.edges.get(key), view?.edges.get(key), palette, bends.get(key) ?? 0),
  });
  // Small screens want small marks, a wall of pixels large ones.
  const scale = (): number => {
    const { width, height } = stage.getBoundingClientRect();
    return Math.min(1.4, Math.max(0.55, (Math.min(width, height) / 720) ** 0.7));
  };
  const measure = measurer(freshContext(document.createElement("canvas"), 1, 1));
  const camera = sigma.getCamera();

  const onScreen = (): NodeOnScreen[] => {
    const nodes: NodeOnScreen[] = [];
    for (const key of view?.nodes.keys() ?? []) {
      const node = graph?.nodes.get(key);
      const data = sigma.getNodeDisplayData(key);
      if (node === undefined || data === undefined) continue;
      const { x, y } = sigma.framedGraphToViewport(data);
      nodes.push({ node, x, y, radius: sigma.scaleSize(data.size), rank: rank.get(key) ?? 0 });
    }
    return nodes;
  };

  const accentLines = (nodes: ReadonlyMap<string, NodeOnScreen>): AccentLine[] => {
    const lines: AccentLine[] = [];
    for (const [key, emphasis] of view?.edges ?? []) {
      if (emphasis !== "selected" && emphasis !== "route") continue;
      const edge = graph?.edges.get(key);
      const source = edge && nodes.get(edge.source);
      const target = edge && nodes.get(edge.target);
      if (!source || !target) continue;
      const step = route?.edges.indexOf(key) ?? -1;
      lines.push({ source, target, curvature: bends.get(key) ?? 0, ...(step >= 0 ? { step: step + 1 } : {}) });
    }
    return lines;
  };

  const drawAround = (): void => {
    if (graph === undefined || view === undefined) return;
    const { width, height } = sigma.getDimensions();
    const nodes = onScreen();
    const byKey = new Map(nodes.map((node) => [node.node.key, node]));
    const lines = accentLines(byKey);
    const chosen = nodes.filter(({ node }) => {
      const emphasis = view?.nodes.get(node.key);
      return emphasis === "selected" || emphasis === "route";
    });
    drawAccents(freshContext(below, width, height), palette, lines, chosen);
    placement = placeLabels({
      view,
      nodes,
      edges: [...view.edges.keys()].flatMap((key) => graph?.edges.get(key) ?? []),
      curvatures: bends,
      width,
      height,
      ratio: camera.ratio,
      measure,
    });
    const context = freshContext(above, width, height);
    drawSteps(context, palette, lines);
    drawLettering(context, palette, placement, (key) => {
      const edge = graph?.edges.get(key);
      return edge === undefined ? palette.muted : palette.families[relations[edge.relation].family];
    });
    container.dataset.drawn = String(nodes.length);
  };
  sigma.on("afterRender", drawAround);

  const nameAt = (x: number, y: number): Pointed => {
    const name = placement.names.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
    return name && { type: "node", key: name.key };
  };
  sigma.on("enterNode", ({ node }) => handlers.pointed({ type: "node", key: node }));
  sigma.on("leaveNode", () => handlers.pointed(undefined));
  sigma.on("enterEdge", ({ edge }) => handlers.pointed({ type: "edge", key: edge }));
  sigma.on("leaveEdge", () => handlers.pointed(undefined));
  sigma.on("clickNode", ({ node }) => handlers.chosen({ type: "node", key: node }));
  sigma.on("clickEdge", ({ edge, event }) => handlers.chosen(nameAt(event.x, event.y) ?? { type: "edge", key: edge }));
  sigma.on("clickStage", ({ event }) => handlers.chosen(nameAt(event.x, event.y)));

  const sized = new ResizeObserver(() => {
    const { width, height } = stage.getBoundingClientRect();
    if (width > 0 && height > 0) sigma.resize().refresh();
  });
  sized.observe(stage);

  const load = (next: DrawnGraph): void => {
    const places = new Map(held.mapNodes((key, { x, y }) => [key, { x: Number(x), y: Number(y) }]));
    held.clear();
    for (const node of next.nodes.values()) held.addNode(node.key, places.get(node.key) ?? { x: node.x, y: node.y });
    for (const edge of next.edges.values())
      if (edge.undirected) held.addUndirectedEdgeWithKey(edge.key, edge.source, edge.target);
      else held.addDirectedEdgeWithKey(edge.key, edge.source, edge.target);
    rank = ranks(next);
    // Finding the line under the pointer draws every line a second time.
    sigma.setSetting("enableEdgeEvents", next.edges.size <= 6000);
  };

  const bringIntoSight = (keys?: Iterable<string>): void => {
    const places = [...(keys ?? view?.nodes.keys() ?? [])].flatMap((key) => sigma.getNodeDisplayData(key) ?? []);
    if (places.length === 0) return;
    const { width, height } = sigma.getDimensions();
    const cameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
    const corner = sigma.viewportToFramedGraph({ x: 0, y: 0 }, { cameraState });
    const opposite = sigma.viewportToFramedGraph({ x: width, y: height }, { cameraState });
    const xs = places.map((place) => place.x);
    const ys = places.map((place) => place.y);
    const extent = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];
    const [left, right] = extent(xs);
    const [low, high] = extent(ys);
    const room = (pixels: number, margin: number): number => Math.max(0.2, 1 - (2 * margin) / pixels);
    const across = (right - left) / (Math.abs(opposite.x - corner.x) * room(width, Math.min(64, width * 0.12)));
    const down = (high - low) / (Math.abs(opposite.y - corner.y) * room(height, 48));
    const state = { x: (left + right) / 2, y: (low + high) / 2, ratio: Math.max(across, down, 0.15) };
    if (still()) camera.setState(state);
    else void camera.animate(state, { duration: 180 });
  };

  return {
    show(nextGraph, nextView, nextRoute) {
      const first = graph === undefined;
      const replaced = graph !== nextGraph;
      graph = nextGraph;
      view = nextView;
      route = nextRoute;
      bends = curvatures([...nextView.edges.keys()].flatMap((key) => nextGraph.edges.get(key) ?? []));
      if (replaced) load(nextGraph);
      sigma.refresh();
      if (first) bringIntoSight();
    },
    recolour(next) {
      palette = next;
      sigma.refresh();
    },
    move(positions) {
      held.updateEachNodeAttributes((key, attributes) => ({ ...attributes, ...positions.get(key) }), {
        attributes: ["x", "y"],
      });
    },
    fit: bringIntoSight,
    zoom(factor) {
      const state = { ratio: camera.getBoundedRatio(camera.ratio / factor) };
      if (still()) camera.setState(state);
      else void camera.animate(state, { duration: 150 });
    },
    pan(right, down) {
      const { width, height } = sigma.getDimensions();
      const centre = sigma.viewportToFramedGraph({ x: width / 2, y: height / 2 });
      const moved = sigma.viewportToFramedGraph({ x: width / 2 + right, y: height / 2 + down });
      camera.setState({ x: camera.x + moved.x - centre.x, y: camera.y + moved.y - centre.y });
    },
    snapshot() {
      const canvas = document.createElement("canvas");
      const { width, height } = sigma.getDimensions();
      const context = freshContext(canvas, width, height);
      context.fillStyle = palette.paper;
      context.fillRect(0, 0, width, height);
      // WebGL keeps its picture only until the browser shows it: draw and copy in one go.
      sigma.refresh();
      for (const layer of [below, sigma.getStageCanvas(), above]) context.drawImage(layer, 0, 0, width, height);
      return canvas;
    },
    scene: () =>
      graph &&
      view && {
        ...sigma.getDimensions(),
        view,
        nodes: onScreen(),
        edges: [...view.edges.keys()].flatMap((key) => graph?.edges.get(key) ?? []),
        curvatures: bends,
        placement,
        palette,
        route: route?.edges ?? [],
      },
    close() {
      sized.disconnect();
      sigma.kill();
      container.replaceChildren();
    },
  };
}
