/** A neighbourhood has its own arrangement: what is near in it need not be near in the whole graph. */

import { effect } from "@preact/signals";
import { frameOf } from "../drawing/frame.ts";
import type { Drawing } from "../drawing/handle.ts";
import { type Layout, startLayout } from "../layout.ts";
import { address, readyGraph, view } from "../state.ts";

/** Fewer lie well as they are; more take too long to arrange while somebody waits. */
const worthIt = { least: 5, most: 400 };

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** The longer side of the box around some places. */
function extent(places: Places): number {
  const { x, y } = frameOf([...places.values()]);
  return Math.max(1e-6, x[1] - x[0], y[1] - y[0]);
}

/** Spreads a few over the less room the fewer they are, as a share of that of the whole graph: marks keep their size. */
function spread(places: Places, whole: Places): Places {
  const share = Math.min(1, Math.max(0.35, Math.sqrt(places.size / 100)));
  const scale = (extent(whole) * share) / extent(places);
  return new Map([...places].map(([key, { x, y }]) => [key, { x: x * scale, y: y * scale }]));
}

/** Arranges each neighbourhood as it is opened, and puts everything back in its place when it is left. */
export function keepSettled(drawing: Drawing): () => void {
  let running: Layout | undefined;
  let moved = false;
  const stop = effect(() => {
    const { around } = address.value;
    const graph = readyGraph.value;
    running?.stop();
    running = undefined;
    if (graph === undefined) return;
    if (around === undefined) {
      if (moved) drawing.move(graph.nodes);
      moved = false;
      return;
    }
    const shown = view.peek();
    const size = shown?.nodes.size ?? 0;
    if (size < worthIt.least || size > worthIt.most) return;
    let places: Parameters<Drawing["move"]>[0] = new Map();
    running = startLayout(graph, shown, {
      moved: (next) => {
        places = next;
      },
      settled: () => {
        moved = true;
        drawing.move(spread(places, graph.nodes));
        drawing.fit();
      },
    });
  });
  return () => {
    stop();
    running?.stop();
  };
}
