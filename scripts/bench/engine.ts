/** Speed of the language engine in one thread: loading, tagging and parsing, with the forms' inputs cold and warm. */

import { readFileSync, statSync } from "node:fs";
import type { Tagged, Tokenised } from "../../graph-data/extract/annotation.ts";
import { loadModel, type Model } from "../../graph-data/extract/model.ts";
import { parse } from "../../graph-data/extract/parse.ts";
import { tag } from "../../graph-data/extract/tag.ts";
import { tokenise } from "../../graph-data/extract/tokenise.ts";
import { corpus } from "./corpus.ts";

const file = new URL("../../graph-data/model/english.bin", import.meta.url);

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

/** One pass over the documents; prints what each stage took. */
function pass(title: string, model: Model): void {
  const documents = [...corpus(400)];
  const [tokenised, first] = timed((): Tokenised[] => documents.map(tokenise));
  const [tagged, second] = timed((): Tagged[] => tokenised.map((document) => tag(document, model)));
  const [, third] = timed(() => tagged.map((document) => parse(document, model)));
  const words = tagged.reduce((sum, { sentences }) => sum + sentences.reduce((n, s) => n + s.tokens.length, 0), 0);
  const each = (ms: number) => `${((1000 * ms) / words).toFixed(1)} µs`;
  const rate = Math.round((1000 * words) / (first + second + third));
  console.log(
    `  ${title}: ${rate} words a second (a word: tokenise ${each(first)}, tag ${each(second)}, parse ${each(third)})`,
  );
}

/** Prints the engine part of `npm run bench`. */
export async function benchEngine(): Promise<void> {
  const bytes = readFileSync(file);
  console.log(`  english.bin: ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  const times: number[] = [];
  let model: Model | undefined;
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    model = await loadModel(bytes);
    times.push(performance.now() - start);
  }
  console.log(`  loading: ${times.map((ms) => ms.toFixed(0)).join(", ")} ms`);
  if (model === undefined) return;
  pass("first pass", model);
  for (let i = 0; i < 3; i++) pass("again", model);
  console.log(`  memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`);
}
