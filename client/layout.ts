/** Rearranging the picture: hands the shown graph to the layout's worker and the places it finds to the drawing. */

import { signal } from "@preact/signals";
import { radiusOf } from "./drawing/look.ts";
import { type DrawnGraph, said } from "./graph.ts";
import type { LayoutStep, LayoutTask } from "./layout-worker.ts";
import type { View } from "./view.ts";

export interface Layout {
  stop(): void;
}

type Places = ReadonlyMap<string, { x: number; y: number }>;

interface Listener {
  readonly moved: (places: Places) => void;
  readonly settled: () => void;
}

/** Whether a layout is at work. */
export const arranging = signal(false);

function taskOf(graph: DrawnGraph, keys: readonly string[], view: View | undefined): LayoutTask {
  const at = new Map(keys.map((key, index) => [key, index]));
  const edges = [...(view?.edges.keys() ?? graph.edges.keys())].flatMap((key) => graph.edges.get(key) ?? []);
  const inside = edges.filter((edge) => at.has(edge.source) && at.has(edge.target) && edge.source !== edge.target);
  const nodes = new Float32Array(keys.length * 10);
  const radii = new Float32Array(keys.length);
  keys.forEach((key, index) => {
    const node = graph.nodes.get(key);
    radii[index] = radiusOf(graph, key);
    // x, y, and from 6 on mass, convergence, size and whether it is fixed.
    nodes.set([node?.x ?? 0, node?.y ?? 0, 0, 0, 0, 0, 1, 1, radii[index] ?? 1, 0], index * 10);
  });
  const lines = new Float32Array(inside.length * 3);
  inside.forEach((edge, index) => {
    const source = (at.get(edge.source) ?? 0) * 10;
    const target = (at.get(edge.target) ?? 0) * 10;
    lines.set([source, target, said(edge)], index * 3);
    nodes[source + 6] = (nodes[source + 6] ?? 1) + 1;
    nodes[target + 6] = (nodes[target + 6] ?? 1) + 1;
  });
  return { nodes, edges: lines, radii, width: 900 };
}

/** Starts from the places in the graph file, so that the same shown graph always settles the same way. */
export function startLayout(graph: DrawnGraph, view: View | undefined, listener: Listener): Layout {
  const keys = [...(view?.nodes.keys() ?? graph.nodes.keys())].sort();
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  const stop = (): void => {
    worker.terminate();
    arranging.value = false;
  };
  worker.onmessage = ({ data }: MessageEvent<LayoutStep>) => {
    const places = new Map(
      keys.map((key, index) => [key, { x: data.places[index * 2] ?? 0, y: data.places[index * 2 + 1] ?? 0 }]),
    );
    listener.moved(places);
    if (!data.done) return;
    stop();
    listener.settled();
  };
  arranging.value = true;
  worker.postMessage(taskOf(graph, keys, view));
  return { stop };
}
