/** From a graph file on disk to a graph that can be asked. */

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { setImmediate as pause } from "node:timers/promises";
import { InputError } from "../graph-data/errors.ts";
import type { Columns } from "../graph-data/graph/columns.ts";
import { ColumnsBuilder } from "../graph-data/graph/columns-builder.ts";
import { readGraphInto } from "../graph-data/graph/node.ts";
import { type GraphStore, openSteps } from "../graph-data/graph/store.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file; npm run build-graph makes one",
  EISDIR: "is a folder; a graph file is right",
  EACCES: "may not be read",
};

/** Milliseconds of work after which requests get their turn. */
const turn = 10;

/** Opens a graph while the graph before it is served. */
async function open(columns: Columns, version: string): Promise<GraphStore> {
  const steps = openSteps(columns, version);
  let begun = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - begun < turn) continue;
    await pause();
    begun = performance.now();
  }
}

/**
 * Loads a graph file whole, piece by piece.
 *
 * @throws InputError that says what is wrong and where
 */
export async function loadGraph(file: string): Promise<GraphStore> {
  try {
    const hash = createHash("sha256");
    await pipeline(createReadStream(file), hash);
    const builder = new ColumnsBuilder();
    const frame = await readGraphInto(file, builder);
    return await open(builder.finish(frame), hash.digest("base64url").slice(0, 16));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? reasons[String(error.code)] : undefined;
    throw reason === undefined ? error : new InputError(`${file}: ${reason}`);
  }
}
