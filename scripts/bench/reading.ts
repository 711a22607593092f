/** Speed and memory of reading: each stage, the whole of text to graph, worker threads, and a corpus that grows. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { resolveCoreference } from "../../graph-data/extract/coreference.ts";
import { findEntities } from "../../graph-data/extract/entities.ts";
import { parse } from "../../graph-data/extract/parse.ts";
import { extractRelations } from "../../graph-data/extract/relations.ts";
import { tag } from "../../graph-data/extract/tag.ts";
import { tokenise } from "../../graph-data/extract/tokenise.ts";
import { buildGraph } from "../../graph-data/graph/build.ts";
import { readModel } from "../../graph-data/model/node.ts";
import { corpus } from "./corpus.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Reads 1,000 documents stage by stage in one thread. */
async function stages(): Promise<void> {
  const model = await readModel();
  const documents = [...corpus(1000)];
  const spent = new Map<string, number>();
  const timed = <T, R>(name: string, list: readonly T[], stage: (item: T) => R): R[] => {
    const start = performance.now();
    const result = list.map(stage);
    spent.set(name, performance.now() - start);
    return result;
  };
  for (const document of documents.slice(0, 100)) parse(tag(tokenise(document), model), model);

  const tokenised = timed("tokenise", documents, tokenise);
  const tagged = timed("tag", tokenised, (d) => tag(d, model));
  const parsed = timed("parse", tagged, (d) => parse(d, model));
  const mentioned = timed("entities", parsed, (d) => findEntities(d));
  const resolved = timed("coreference", mentioned, (d) => resolveCoreference(d));
  const stated = timed("relations", resolved, (d) => extractRelations(d));
  timed("graph", [stated], (all) => buildGraph(all));

  const sentences = tokenised.reduce((sum, d) => sum + d.sentences.length, 0);
  const words = tokenised.reduce((sum, d) => sum + d.sentences.reduce((n, s) => n + s.tokens.length, 0), 0);
  const sum = (names: string[]) => names.reduce((total, name) => total + (spent.get(name) ?? 0), 0);
  const engine = sum(["tokenise", "tag", "parse"]);
  const all = sum([...spent.keys()]);
  for (const [name, ms] of spent)
    console.log(
      `  ${name.padEnd(12)} ${ms.toFixed(0).padStart(6)} ms  ${((1000 * ms) / words).toFixed(1).padStart(6)} µs a word`,
    );
  const rate = (count: number, ms: number) => Math.round((1000 * count) / ms);
  console.log(`  tokenise to parse: ${rate(words, engine)} words, ${rate(sentences, engine)} sentences a second`);
  console.log(
    `  text to graph:     ${rate(words, all)} words, ${rate(sentences, all)} sentences a second, ${(all / engine).toFixed(2)} times tokenise to parse`,
  );
}

/** Runs the command itself on corpora of growing length: seconds and peak memory. */
function growth(): void {
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  try {
    for (const [count, jobs] of [
      [2500, 1],
      [2500, 2],
      [5000, 2],
      [10000, 2],
    ] as const) {
      const input = join(folder, `${count}.jsonl`);
      writeFileSync(input, [...corpus(count)].map((document) => `${JSON.stringify(document)}\n`).join(""));
      const command = [
        "--import",
        "tsx",
        "-r",
        join(root, "scripts/bench/peak.cjs"),
        join(root, "scripts/build-graph.ts"),
      ];
      const start = performance.now();
      const printed = execFileSync(
        process.execPath,
        [...command, input, "--out", join(folder, "graph.json"), "--jobs", String(jobs), "--quiet"],
        { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
      );
      const seconds = (performance.now() - start) / 1000;
      console.log(
        `  ${String(count).padStart(6)} documents, ${jobs} ${jobs === 1 ? "job " : "jobs"}  ${seconds.toFixed(1).padStart(6)} s  peak ${printed.trim()}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Prints the reading part of `npm run bench`. */
export async function benchReading(): Promise<void> {
  await stages();
  growth();
}
