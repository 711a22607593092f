/** Graph files on disk, for Node. */

import { createReadStream } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { InputError, UsageError } from "../errors.ts";
import type { GraphFile } from "../schema.ts";
import { writeGexf } from "./export/gexf.ts";
import { writeGraphml } from "./export/graphml.ts";
import { createGraphReader, serialiseGraph } from "./file.ts";
import { type GraphFrame, GraphReader, type GraphSink } from "./reader.ts";

/** Sends a UTF-8 file's text on, piece by piece. */
async function pour(path: string, push: (piece: string) => void): Promise<void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new InputError(`${path}: not UTF-8`);
    }
  };
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) push(decode(bytes as Uint8Array));
  push(decode());
}

/**
 * Reads a graph file of any size.
 *
 * @throws InputError that names the file, the line or path in it, and what would be right; the system's error where it can't be read
 */
export async function readGraphFile(path: string): Promise<GraphFile> {
  const reader = createGraphReader(path);
  await pour(path, (piece) => reader.push(piece));
  return reader.finish();
}

/** Reads a graph file's parts into a sink that makes something else of them. */
export async function readGraphInto(path: string, sink: GraphSink): Promise<GraphFrame> {
  const reader = new GraphReader(path, sink);
  await pour(path, (piece) => reader.push(piece));
  return reader.finish();
}

const writers: Readonly<Record<string, (graph: GraphFile) => Iterable<string>>> = {
  ".json": serialiseGraph,
  ".gexf": writeGexf,
  ".graphml": writeGraphml,
};

/**
 * How a graph file of this name is written.
 *
 * @throws UsageError where the name ends otherwise than in .json, .gexf or .graphml
 */
export function writerFor(path: string): (graph: GraphFile) => Iterable<string> {
  const writer = writers[extname(path).toLowerCase()];
  if (!writer) throw new UsageError(`${path}: a graph file's name ends in ${Object.keys(writers).join(", ")}`);
  return writer;
}

/**
 * Writes a graph to several files, each in the format that its name tells. They are written beside and renamed at the end:
 * where one can't be written, none has changed.
 */
export async function writeGraphFiles(graph: GraphFile, paths: readonly string[]): Promise<void> {
  const jobs = paths.map((path) => ({
    path,
    beside: join(dirname(path), `.${basename(path)}.${process.pid}.part`),
    write: writerFor(path),
  }));
  try {
    for (const { beside, write } of jobs) await writeFile(beside, write(graph));
    for (const { beside, path } of jobs) await rename(beside, path);
  } finally {
    for (const { beside } of jobs) await rm(beside, { force: true });
  }
}
