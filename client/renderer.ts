/** The drawing in WebGL: hands sigma what the view shows, and draws accents and lettering around it. */

import Graph from "graphology";
import Sigma from "sigma";
import { relations } from "../graph-data/schema.ts";
import type { Community } from "./communities.ts";
import { edgesToDraw, wholeUpTo } from "./drawing/detail.ts";
import { cameraOver, frameOf } from "./drawing/frame.ts";
import { around, curvatures } from "./drawing/geometry.ts";
import { adding, type Drawing, type Handlers } from "./drawing/handle.ts";
import { letteringFonts, type NodeOnScreen, type Placement, placeLabels } from "./drawing/labels.ts";
import { accentLines, plainLines } from "./drawing/lines.ts";
import { edgeLook, nodeLook, radiusOf, ranks } from "./drawing/look.ts";
import {
  badgeSize,
  drawAccents,
  drawBadges,
  drawLettering,
  drawLines,
  drawRegions,
  drawSteps,
  freshContext,
  measurer,
} from "./drawing/overlay.ts";
import type { Palette } from "./drawing/palette.ts";
import { type Region, regionsOn, type Ties, tiesOf } from "./drawing/regions.ts";
import { type DrawnEdge, type DrawnGraph, samePlace } from "./graph.ts";
import type { Pointed, Route } from "./light.ts";
import { primitives, settings } from "./renderer-primitives.ts";
import type { View } from "./view.ts";

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
  let closed = false;
  let drawn: readonly DrawnEdge[] = [];
  /** Lit edges that sigma hasn't got: to give it others for each that is pointed at would take too long. */
  let apart: readonly DrawnEdge[] = [];
  let large = false;
  let bends: ReadonlyMap<string, number> = new Map();
  let rank: ReadonlyMap<string, number> = new Map();
  let communities: readonly Community[] = [];
  let ties: ReadonlyMap<number, Ties> | undefined;
  let regions: readonly Region[] = [];
  let placement: Placement = { names: [], relations: [] };

  const below = container.appendChild(document.createElement("canvas"));
  const stage = container.appendChild(document.createElement("div"));
  const above = container.appendChild(document.createElement("canvas"));
  below.className = "layer";
  stage.className = "layer";
  above.className = "layer lettering";

  let held = new Graph({ type: "mixed", multi: true, allowSelfLoops: true });
  const sigma = new Sigma(held, stage, {
    primitives,
    settings,
    styles: { nodes: { x: { attribute: "x" }, y: { attribute: "y" } }, edges: {} },
    nodeReducer: (key) => nodeLook(graph?.nodes.get(key), view?.nodes.get(key), palette, radiusOf(graph, key) * scale),
    edgeReducer: (key) => edgeLook(graph?.edges.get(key), view?.edges.get(key), palette, bends.get(key) ?? 0, large),
  });
  // Small screens want small marks, a wall of pixels large ones.
  let scale = 1;
  const rescale = (): void => {
    const { width, height } = stage.getBoundingClientRect();
    scale = Math.min(1.4, Math.max(0.32, (Math.min(width, height) / 720) ** 0.7));
  };
  rescale();
  let measure = measurer(freshContext(document.createElement("canvas"), 1, 1));
  // A canvas doesn't wait for fonts: once they are there it is lettered anew.
  void Promise.all(letteringFonts.map((font) => document.fonts.load(font))).then(() => {
    if (closed) return;
    measure = measurer(freshContext(document.createElement("canvas"), 1, 1));
    drawAround();
  });
  const camera = sigma.getCamera();

  const placeOf = (key: string): { x: number; y: number } => {
    const { x, y } = held.getNodeAttributes(key);
    return sigma.graphToViewport({ x: Number(x), y: Number(y) });
  };

  const onScreen = (): NodeOnScreen[] => {
    const nodes: NodeOnScreen[] = [];
    const zoomed = sigma.scaleSize(scale);
    for (const key of view?.nodes.keys() ?? []) {
      const node = graph?.nodes.get(key);
      if (node === undefined || !held.hasNode(key)) continue;
      nodes.push({ node, ...placeOf(key), radius: radiusOf(graph, key) * zoomed, rank: rank.get(key) ?? 0 });
    }
    return nodes;
  };

  const drawAround = (): void => {
    if (graph === undefined || view === undefined) return;
    const { width, height } = sigma.getDimensions();
    const nodes = onScreen();
    const byKey = new Map(nodes.map((node) => [node.node.key, node]));
    const lines = accentLines(view, graph, byKey, bends, route);
    const chosen = nodes.filter(({ node }) => {
      const emphasis = view?.nodes.get(node.key);
      return emphasis === "selected" || emphasis === "route";
    });
    ties ??= tiesOf(communities, byKey);
    regions = regionsOn(communities, ties, byKey, 11 * Math.min(2.5, sigma.scaleSize(scale)));
    const under = freshContext(below, width, height);
    drawRegions(under, palette, regions);
    drawAccents(under, palette, lines, chosen);
    drawLines(under, plainLines(apart, view, byKey, bends, palette));
    placement = placeLabels({
      view,
      nodes,
      edges: drawn,
      curvatures: bends,
      width,
      height,
      ratio: camera.ratio,
      covered: [...handlers.covered(), ...regions.map(({ badge }) => around(badge, badgeSize))],
      measure,
    });
    const context = freshContext(above, width, height);
    drawBadges(context, palette, regions);
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
  sigma.on("clickNode", ({ node, event }) => handlers.chosen({ type: "node", key: node }, adding(event.original)));
  sigma.on("clickEdge", ({ edge, event }) =>
    handlers.chosen(nameAt(event.x, event.y) ?? { type: "edge", key: edge }, adding(event.original)),
  );
  sigma.on("clickStage", ({ event }) => handlers.chosen(nameAt(event.x, event.y), adding(event.original)));

  const sized = new ResizeObserver(() => {
    const { width, height } = stage.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    rescale();
    sigma.resize().refresh();
  });
  sized.observe(stage);

  /** Hands sigma a graph with these edges; one by one it would index everything anew for each. */
  const fill = (next: DrawnGraph, edges: readonly DrawnEdge[], previous: DrawnGraph | undefined): void => {
    const before = held;
    held = new Graph({ type: "mixed", multi: true, allowSelfLoops: true });
    for (const node of next.nodes.values()) {
      const stays = before.hasNode(node.key) && samePlace(node, previous);
      held.addNode(node.key, stays ? before.getNodeAttributes(node.key) : { x: node.x, y: node.y });
    }
    for (const { key, source, target, undirected } of edges)
      if (undirected) held.addUndirectedEdgeWithKey(key, source, target);
      else held.addDirectedEdgeWithKey(key, source, target);
    sigma.setGraph(held);
  };

  const load = (next: DrawnGraph, previous: DrawnGraph | undefined): void => {
    rank = ranks(next);
    large = next.edges.size > wholeUpTo;
    // Finding the line under the pointer draws every line a second time.
    sigma.setSettings({ enableEdgeEvents: !large, hideEdgesOnMove: large });
    // The frame stays where it was first, until quite another graph comes.
    const other = ![...next.nodes.values()].some((node) => samePlace(node, previous));
    if (other) sigma.setCustomBBox(frameOf([...next.nodes.values()]));
    fill(next, large ? [] : [...next.edges.values()], previous);
    if (other) bringIntoSight();
  };

  /** Decides which edges are drawn; of a large graph sigma gets no others. */
  const choose = (): void => {
    if (graph === undefined || view === undefined) return;
    const { width, height } = sigma.getDimensions();
    const inSight = (key: string): boolean => {
      const { x, y } = placeOf(key);
      return x > 0 && y > 0 && x < width && y < height;
    };
    const { lit, rest } = edgesToDraw(graph, view, inSight);
    drawn = [...new Set([...rest, ...lit])];
    bends = curvatures(drawn);
    if (large && (held.size !== rest.length || !rest.every(({ key }) => held.hasEdge(key)))) fill(graph, rest, graph);
    else sigma.refresh();
    apart = lit.filter(({ key }) => !held.hasEdge(key));
  };
  let settling: number | undefined;
  camera.on("updated", () => {
    if (!large) return;
    window.clearTimeout(settling);
    settling = window.setTimeout(choose, 250);
  });

  const bringIntoSight = (keys?: Iterable<string>): void => {
    const places = [...(keys ?? view?.nodes.keys() ?? [])].flatMap((key) => sigma.getNodeDisplayData(key) ?? []);
    const { width, height } = sigma.getDimensions();
    const cameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
    const corner = sigma.viewportToFramedGraph({ x: 0, y: 0 }, { cameraState });
    const opposite = sigma.viewportToFramedGraph({ x: width, y: height }, { cameraState });
    const state = cameraOver(places, {
      width,
      height,
      across: Math.abs(opposite.x - corner.x),
      down: Math.abs(opposite.y - corner.y),
    });
    if (state === undefined) return;
    if (still()) camera.setState(state);
    else void camera.animate(state, { duration: 180 });
  };

  return {
    show(next) {
      const previous = graph;
      ({ graph, view, route, communities } = next);
      ties = undefined;
      if (previous !== graph) load(graph, previous);
      choose();
    },
    recolour(next) {
      palette = next;
      sigma.refresh();
    },
    move(positions) {
      ties = undefined;
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
        edges: drawn,
        curvatures: bends,
        placement,
        palette,
        regions,
        route: route?.edges ?? [],
      },
    close() {
      closed = true;
      sized.disconnect();
      window.clearTimeout(settling);
      sigma.kill();
      container.replaceChildren();
    },
  };
}
