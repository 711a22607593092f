/** `npm run build-graph`: reads texts and writes the graph of who does what to whom. */

import { access, constants, readFile, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { InputError, UsageError } from "../graph-data/errors.ts";
import { createBuilder } from "../graph-data/graph/build.ts";
import { type Corrections, parseCorrections } from "../graph-data/graph/corrections.ts";
import { readGraphFile, writeGraphFiles, writerFor } from "../graph-data/graph/node.ts";
import type { GraphFile } from "../graph-data/schema.ts";
import { runCommand } from "./command.ts";
import { listInputs, readInputs } from "./inputs.ts";
import { decodeText } from "./inputs-text.ts";
import { startProgress } from "./progress.ts";
import { readAll } from "./reading.ts";

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const usage = `usage: npm run build-graph -- [INPUT...] [options]
  INPUT           a .txt, .md, .html or .jsonl file, a folder (read through), or - for standard input;
                  default: graph-data/sources, or with --append nothing
  --out FILE      the graph file; .json, .gexf, .graphml by its name; may be given more than once;
                  default: graph-data/graph.json and graph-data/graph.gexf
  --append FILE   start from this graph file and add to it; a document already in it is replaced
  --corrections F the user's own merges, splits, renames, kinds and struck statements, applied last
  --jobs N        worker threads; default: the machine's cores
  --quiet         no progress, no summary`;

function jobsOf(given: string | undefined): number {
  if (given === undefined) return availableParallelism();
  const jobs = /^\d+$/.test(given) ? Number(given) : 0;
  if (jobs < 1 || jobs > 256) throw new UsageError(`--jobs takes a whole number from 1 to 256, not "${given}"`);
  return jobs;
}

/** Says before the work is done that its result could not be written. */
async function checkOutput(path: string): Promise<void> {
  writerFor(path);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw new InputError(`${path}: is a folder; --out takes a file`);
  const folder = dirname(path);
  await access(folder, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(
      `${path}: the folder ${folder} ${error.code === "ENOENT" ? "does not exist" : "can't be written to"}`,
    );
  });
}

async function readSmall(path: string): Promise<string> {
  try {
    return decodeText(await readFile(path), path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw missing(path, error);
  }
}

const missing = (path: string, error: unknown): Error =>
  error instanceof Error && "code" in error
    ? new InputError(`${path}: ${error.code === "ENOENT" ? "no such file" : error.message}`)
    : (error as Error);

async function graphToExtend(path: string): Promise<GraphFile> {
  try {
    return await readGraphFile(path);
  } catch (error) {
    throw missing(path, error);
  }
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Documents, sentences, entities, relations, statements and sentences a second. */
function summary(graph: GraphFile, read: { sentences: number; seconds: number }): string {
  const { documents } = graph.attributes;
  const sentences = documents.reduce((sum, document) => sum + document.sentences.length, 0);
  const statements = graph.edges.reduce((sum, edge) => sum + edge.attributes.statements.length, 0);
  return [
    plural(documents.length, "document", "documents"),
    plural(sentences, "sentence", "sentences"),
    plural(graph.nodes.length, "entity", "entities"),
    plural(graph.edges.length, "relation", "relations"),
    plural(statements, "statement", "statements"),
    `${Math.round(read.sentences / Math.max(read.seconds, 0.001))} sentences a second`,
  ].join(", ");
}

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string", multiple: true },
      append: { type: "string" },
      corrections: { type: "string" },
      jobs: { type: "string" },
      quiet: { type: "boolean", default: false },
    },
  });
  const jobs = jobsOf(values.jobs);
  const outputs = [...new Set(values.out ?? [here("graph-data/graph.json"), here("graph-data/graph.gexf")])];
  for (const path of outputs) writerFor(path);
  for (const path of outputs) await checkOutput(path);
  const corrections: Corrections | undefined =
    values.corrections === undefined
      ? undefined
      : parseCorrections(await readSmall(values.corrections), values.corrections);
  const paths = positionals.length > 0 || values.append !== undefined ? positionals : [here("graph-data/sources")];
  const inputs = await listInputs(paths);
  const builder = createBuilder(values.append === undefined ? undefined : await graphToExtend(values.append));

  const total = inputs.some(({ bytes, path }) => path === undefined && bytes === 0)
    ? 0
    : inputs.reduce((sum, { bytes }) => sum + bytes, 0);
  const progress = values.quiet ? undefined : startProgress(total, process.stderr);
  const started = performance.now();
  let sentences = 0;
  try {
    await readAll(readInputs(inputs, process.stdin), jobs, (extracts, bytes) => {
      const count = extracts.reduce((sum, { document }) => sum + document.sentences.length, 0);
      for (const extract of extracts) builder.add(extract);
      sentences += count;
      progress?.advance(bytes, extracts.length, count);
    });
  } finally {
    progress?.end();
  }
  const seconds = (performance.now() - started) / 1000;
  const graph = builder.finish({ ...(corrections && { corrections }), warn: (message) => console.error(message) });
  await writeGraphFiles(graph, outputs);
  if (!values.quiet) console.log(`${summary(graph, { sentences, seconds })}\n${outputs.join("\n")}`);
});
