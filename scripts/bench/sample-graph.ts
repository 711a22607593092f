/** A large graph on disk for the benches of queries and serving: made once, removed with its folder. */

import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialiseGraph } from "../../graph-data/graph/file.ts";
import type { GraphStore } from "../../graph-data/graph/store.ts";
import { loadGraph } from "../../server/load.ts";
import { largeGraph } from "./large-graph.ts";

export const entities = 100_000;
export const edges = 1_000_000;

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

/** Garbage goes first where Node was told to show its collector. */
export function memory(): { heap: number; buffers: number } {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: megabytes(heapUsed), buffers: megabytes(arrayBuffers) };
}

export async function timed<T>(work: () => T | Promise<T>): Promise<[result: T, seconds: number]> {
  const begun = performance.now();
  const result = await work();
  return [result, (performance.now() - begun) / 1000];
}

/** Loads the large graph from a file, as the server does, and prints what that takes. */
export async function openLargeGraph(): Promise<GraphStore> {
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  const file = join(folder, "graph.json");
  try {
    const [, making] = await timed(() => writeFile(file, serialiseGraph(largeGraph({ entities, edges }))));
    const before = memory();
    const [store, loading] = await timed(() => loadGraph(file));
    const after = memory();
    const { columns } = store;
    console.log(
      `${columns.nodes.count} entities, ${columns.edges.count} edges, ${columns.statements.count} statements, made in ${making.toFixed(1)} s`,
    );
    console.log(
      `loaded in one pass in ${loading.toFixed(1)} s; ${after.heap - before.heap} MB of objects and texts, ${after.buffers - before.buffers} MB of columns and indices`,
    );
    return store;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What of a hundred times a work takes: half of them at most the first, 99 of 100 at most the second; in milliseconds. */
export function quantiles(times: readonly number[]): { p50: number; p99: number; most: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), most: at(1) };
}
