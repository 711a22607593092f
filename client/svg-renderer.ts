/** The drawing where WebGL is missing: the same picture in SVG, with its own camera. */

import { edgesToDraw } from "./drawing/detail.ts";
import { around, curvatures } from "./drawing/geometry.ts";
import { adding, type Drawing, type Handlers, type Shown } from "./drawing/handle.ts";
import { type NodeOnScreen, placeLabels } from "./drawing/labels.ts";
import { radiusOf, ranks } from "./drawing/look.ts";
import { badgeSize, freshContext, measurer } from "./drawing/overlay.ts";
import type { Palette } from "./drawing/palette.ts";
import { regionsOn, tiesOf } from "./drawing/regions.ts";
import { type Scene, svgOf } from "./drawing/svg.ts";
import type { Pointed } from "./light.ts";

interface Camera {
  /** The point of the graph in the middle of the box, and pixels a unit of the graph. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const meant = (target: EventTarget | null): Pointed => {
  const found = target instanceof Element ? target.closest<SVGElement>("[data-node], [data-edge]") : null;
  const { node, edge } = found?.dataset ?? {};
  if (node !== undefined) return { type: "node", key: node };
  return edge === undefined ? undefined : { type: "edge", key: edge };
};

/** Starts a drawing in `container`; meant for graphs of a few hundred nodes, but draws any. */
export function startSvgDrawing(container: HTMLElement, firstPalette: Palette, handlers: Handlers): Drawing {
  let palette = firstPalette;
  let shown: Shown | undefined;
  let camera: Camera = { x: 0, y: 0, scale: 1 };
  let whole = 1;
  const places = new Map<string, { x: number; y: number }>();
  const measure = measurer(freshContext(document.createElement("canvas"), 1, 1));
  const box = (): { width: number; height: number } => {
    const { width, height } = container.getBoundingClientRect();
    return { width: Math.max(1, width), height: Math.max(1, height) };
  };

  const sceneNow = (): Scene | undefined => {
    if (shown === undefined) return undefined;
    const { graph, view, route, communities } = shown;
    const { width, height } = box();
    const rank = ranks(graph);
    const zoomed = Math.sqrt(camera.scale / whole);
    const nodes: NodeOnScreen[] = [...view.nodes.keys()].flatMap((key) => {
      const node = graph.nodes.get(key);
      const place = places.get(key) ?? node;
      if (node === undefined || place === undefined) return [];
      const x = width / 2 + (place.x - camera.x) * camera.scale;
      const y = height / 2 - (place.y - camera.y) * camera.scale;
      return [{ node, x, y, radius: radiusOf(graph, key) * zoomed, rank: rank.get(key) ?? 0 }];
    });
    const inSight = new Set(
      nodes.filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height).map(({ node }) => node.key),
    );
    const { lit, rest } = edgesToDraw(graph, view, (key) => inSight.has(key));
    const edges = [...new Set([...rest, ...lit])];
    const bends = curvatures(edges);
    const byKey = new Map(nodes.map((node) => [node.node.key, node]));
    const regions = regionsOn(communities, tiesOf(communities, byKey), byKey, 11 * Math.min(2.5, zoomed));
    const covered = [...handlers.covered(), ...regions.map(({ badge }) => around(badge, badgeSize))];
    const ratio = whole / camera.scale;
    const request = { view, nodes, edges, curvatures: bends, width, height, ratio, covered, measure };
    const placement = placeLabels(request);
    return { ...request, placement, palette, regions, route: route?.edges ?? [] };
  };

  const draw = (): void => {
    const scene = sceneNow();
    if (scene === undefined) return;
    container.replaceChildren(svgOf(scene));
    container.dataset.drawn = String(scene.nodes.length);
  };

  const bringIntoSight = (keys?: Iterable<string>): void => {
    if (shown === undefined) return;
    const { graph } = shown;
    const at = [...(keys ?? shown.view.nodes.keys())].flatMap((key) => places.get(key) ?? graph.nodes.get(key) ?? []);
    if (at.length === 0) return;
    const { width, height } = box();
    const extent = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];
    const [left, right] = extent(at.map(({ x }) => x));
    const [low, high] = extent(at.map(({ y }) => y));
    const scale = Math.min((width * 0.78) / Math.max(1, right - left), (height * 0.82) / Math.max(1, high - low));
    if (keys === undefined) whole = scale;
    camera = { x: (left + right) / 2, y: (low + high) / 2, scale: Math.min(scale, whole * 6) };
    draw();
  };

  const zoom = (factor: number): void => {
    camera = { ...camera, scale: Math.min(whole * 50, Math.max(whole / 3, camera.scale * factor)) };
    draw();
  };
  const pan = (right: number, down: number): void => {
    camera = { ...camera, x: camera.x + right / camera.scale, y: camera.y - down / camera.scale };
    draw();
  };

  const listening = new AbortController();
  const { signal } = listening;
  let dragged = 0;
  container.addEventListener("pointerover", ({ target }) => handlers.pointed(meant(target)), { signal });
  container.addEventListener(
    "pointermove",
    (event) => {
      if (event.buttons !== 1) return;
      dragged += Math.abs(event.movementX) + Math.abs(event.movementY);
      if (dragged > 4) pan(-event.movementX, -event.movementY);
    },
    { signal },
  );
  container.addEventListener("pointerdown", () => {
    dragged = 0;
  });
  container.addEventListener(
    "click",
    (event) => {
      if (dragged <= 4) handlers.chosen(meant(event.target), adding(event));
    },
    { signal },
  );
  container.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2);
    },
    { signal, passive: false },
  );
  const sized = new ResizeObserver(() => bringIntoSight());
  sized.observe(container);

  return {
    show(next) {
      const first = shown === undefined;
      shown = next;
      if (first) bringIntoSight();
      else draw();
    },
    recolour(next) {
      palette = next;
      draw();
    },
    move(next) {
      for (const [key, place] of next) places.set(key, place);
      draw();
    },
    fit: bringIntoSight,
    zoom,
    pan,
    snapshot: () => undefined,
    scene: sceneNow,
    close() {
      listening.abort();
      sized.disconnect();
      container.replaceChildren();
    },
  };
}
