/** Speed of the language engine in one thread: loading, tagging and parsing, with the forms' inputs cold and warm. */

import { readFileSync } from "node:fs";
import { loadModel, type Model } from "../../graph-data/extract/model.ts";
import { parse } from "../../graph-data/extract/parse.ts";
import { tag } from "../../graph-data/extract/tag.ts";
import { tokenise } from "../../graph-data/extract/tokenise.ts";
import { corpus } from "./corpus.ts";

const file = new URL("../../graph-data/model/english.bin", import.meta.url);

/** One pass over the documents, one after the other as the pipeline takes them; prints what each stage took. */
function pass(title: string, model: Model): void {
  const spent = { tokenise: 0, tag: 0, parse: 0 };
  const timed = <T>(stage: keyof typeof spent, work: () => T): T => {
    const start = performance.now();
    const result = work();
    spent[stage] += performance.now() - start;
    return result;
  };
  let words = 0;
  for (const document of corpus(400)) {
    const tokenised = timed("tokenise", () => tokenise(document));
    const tagged = timed("tag", () => tag(tokenised, model));
    const parsed = timed("parse", () => parse(tagged, model));
    for (const { tokens } of parsed.sentences) words += tokens.length;
  }
  const stages = Object.entries(spent).map(([stage, ms]) => `${stage} ${((1000 * ms) / words).toFixed(1)} µs`);
  const rate = Math.round((1000 * words) / (spent.tokenise + spent.tag + spent.parse));
  console.log(`  ${title}: ${rate} words a second (a word: ${stages.join(", ")})`);
}

/** Prints the engine part of `npm run bench`. */
export async function benchEngine(): Promise<void> {
  const bytes = readFileSync(file);
  console.log(`  english.bin: ${(bytes.length / 1e6).toFixed(1)} MB`);
  const load = async (): Promise<[Model, number]> => {
    const start = performance.now();
    return [await loadModel(bytes), performance.now() - start];
  };
  const [model, first] = await load();
  pass("first pass", model);
  for (let i = 0; i < 3; i++) pass("again", model);
  console.log(`  memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`);
  const times = [first];
  for (let i = 0; i < 4; i++) times.push((await load())[1]);
  console.log(`  loading: ${times.map((ms) => ms.toFixed(0)).join(", ")} ms`);
}
