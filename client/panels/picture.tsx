/** The picture and its controls: zoom, fit, layout, and the switch to the list. */

import { effect } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Box } from "../drawing/geometry.ts";
import type { Drawing, Handlers } from "../drawing/handle.ts";
import { paletteOf } from "../drawing/palette.ts";
import { arranging, type Layout, startLayout } from "../layout.ts";
import type { Pointed } from "../light.ts";
import { startDrawing } from "../renderer.ts";
import {
  address,
  announcement,
  findPaths,
  fitRequests,
  focusOn,
  lassoing,
  pick,
  picked,
  point,
  pointed,
  readyGraph,
  requestFit,
  route,
  selectEdge,
  selectEntity,
  shownCommunities,
  togglePick,
  view,
} from "../state.ts";
import { startSvgDrawing } from "../svg-renderer.ts";
import { theme } from "../theme.ts";
import { current } from "./current-drawing.ts";
import { Lasso } from "./lasso.tsx";
import { Nothing } from "./nothing.tsx";
import { keepSettled } from "./settle.ts";

/**
 * A click selects, with Shift or Control it picks; the first such click takes what is selected along. While the path
 * finder waits for an end, a click on an entity is that end.
 */
function choose(at: Pointed, more: boolean): void {
  const { focus } = address.peek();
  if (more && at?.type === "node") {
    const first = focus.type === "entity" && picked.peek().length === 0 && focus.key !== at.key;
    if (first) pick([focus.key, at.key], true);
    else togglePick(at.key, true);
  } else if (at === undefined) {
    if (focus.type === "entity" || focus.type === "edge") focusOn({ type: "none" });
  } else if (at.type === "edge") selectEdge(at.key);
  else if (focus.type === "paths" && focus.from === undefined) findPaths(at.key, focus.to);
  else if (focus.type === "paths" && focus.to === undefined) findPaths(focus.from, at.key);
  else selectEntity(at.key);
}

/** The boxes of the controls, in pixels of the picture. */
function covered(host: HTMLElement): Box[] {
  const { left: x, top: y } = host.getBoundingClientRect();
  return [...(host.parentElement?.querySelectorAll(".controls, .remark") ?? [])].map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left: left - x, right: right - x, top: top - y, bottom: bottom - y };
  });
}

const hasWebGl = (): boolean => document.createElement("canvas").getContext("webgl2") !== null;

const lit = (): string[] =>
  [...(view.peek()?.nodes ?? [])].filter(([, emphasis]) => emphasis !== "faint").map(([key]) => key);

/** Where the panel leaves the picture little room, what is selected fills it. */
const narrow = window.matchMedia("(max-width: 900px)");
/** The sheet slides in for so many milliseconds. */
const sliding = 220;

/** Keeps a drawing in step with the state until the returned function is called. */
function keepDrawn(drawing: Drawing, host: HTMLElement): () => void {
  const stops = [
    effect(() => {
      const graph = readyGraph.value;
      const shown = view.value;
      if (graph !== undefined && shown !== undefined)
        drawing.show({ graph, view: shown, route: route.value, communities: shownCommunities.value });
    }),
    effect(() => {
      host.dataset.route = route.value?.edges.join(" ") ?? "";
    }),
    effect(() => {
      const at = pointed.value;
      host.dataset.pointed = at === undefined ? "" : `${at.type} ${at.key}`;
      host.classList.toggle("over", at !== undefined);
    }),
    effect(() => {
      theme.value;
      drawing.recolour(paletteOf(host));
    }),
    effect(() => {
      const { count, what } = fitRequests.value;
      if (count === 0) return;
      const keys = what === "lit" ? lit() : [];
      drawing.fit(keys.length > 0 ? keys : undefined);
    }),
    effect(() => {
      const { type } = address.value.focus;
      if (!narrow.matches || readyGraph.value === undefined) return;
      const about = type === "entity" || type === "edge" || type === "picked" || type === "document";
      const timer = setTimeout(() => drawing.fit(about ? lit() : undefined), sliding);
      return () => clearTimeout(timer);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

const panKeys: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-60, 0],
  ArrowRight: [60, 0],
  ArrowUp: [0, -60],
  ArrowDown: [0, 60],
};

function onKey(event: KeyboardEvent): void {
  const pan = panKeys[event.key];
  const drawing = current.peek();
  if (pan) drawing?.pan(...pan);
  else if (event.key === "+" || event.key === "=") drawing?.zoom(1.4);
  else if (event.key === "-") drawing?.zoom(1 / 1.4);
  else return;
  event.preventDefault();
}

function Controls() {
  const running = arranging.value;
  const layout = useRef<Layout>(undefined);
  const arrange = (): void => {
    const graph = readyGraph.peek();
    const drawing = current.peek();
    if (running) layout.current?.stop();
    else if (graph !== undefined && drawing !== undefined)
      layout.current = startLayout(graph, view.peek(), {
        moved: (positions) => drawing.move(positions),
        settled: () => {
          drawing.fit();
          announcement.value = "The layout has settled.";
        },
      });
  };
  return (
    <div class="controls" role="toolbar" aria-label="Picture">
      <button type="button" onClick={() => current.peek()?.zoom(1.5)}>
        Zoom in
      </button>
      <button type="button" onClick={() => current.peek()?.zoom(1 / 1.5)}>
        Zoom out
      </button>
      <button type="button" onClick={() => requestFit("all")}>
        Fit
      </button>
      <button
        type="button"
        aria-pressed={lassoing.value}
        title="Draw around entities to pick them"
        onClick={() => (lassoing.value = !lassoing.peek())}
      >
        Lasso
      </button>
      <button type="button" aria-pressed={running} onClick={arrange}>
        {running ? "Stop" : "Rearrange"}
      </button>
    </div>
  );
}

export function Picture() {
  const host = useRef<HTMLDivElement>(null);
  const [plain, setPlain] = useState(false);
  const truncated = readyGraph.value?.truncated ?? false;
  const empty = view.value !== undefined && view.value.nodes.size === 0;
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const palette = paletteOf(element);
    const webgl = hasWebGl();
    setPlain(!webgl);
    const handlers: Handlers = { pointed: point, chosen: choose, covered: () => covered(element) };
    const drawing = webgl ? startDrawing(element, palette, handlers) : startSvgDrawing(element, palette, handlers);
    // The picture takes keys, though it is no control.
    element.tabIndex = 0;
    current.value = drawing;
    const stops = [keepDrawn(drawing, element), keepSettled(drawing)];
    return () => {
      for (const stop of stops) stop();
      lassoing.value = false;
      current.value = undefined;
      drawing.close();
    };
  }, []);
  return (
    <div class="picture">
      <div
        ref={host}
        class="stage"
        role="application"
        aria-roledescription="picture of a graph"
        aria-label="The graph, drawn. Arrow keys move it, plus and minus zoom; the list says the same in words."
        onKeyDown={onKey}
      />
      {truncated && (
        <p class="remark" role="status">
          The whole graph is too large to draw: this is the part of which most is said.
        </p>
      )}
      {plain && (
        <p class="remark" role="status">
          This browser has no WebGL: the picture is drawn more plainly.
        </p>
      )}
      {empty && <Nothing />}
      <Lasso />
      <Controls />
    </div>
  );
}
