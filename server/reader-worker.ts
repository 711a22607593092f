/** The thread that reads texts sent to the server: one after the other, with the model loaded once. */

import { parentPort } from "node:worker_threads";
import { read } from "../graph-data/extract/pipeline.ts";
import { buildGraph } from "../graph-data/graph/build.ts";
import { readModel } from "../graph-data/model/node.ts";
import type { Done, Job } from "./reader.ts";

const model = readModel();
// Told to whoever asks for a text; unhandled here it would end the thread before.
model.catch(() => undefined);

parentPort?.on("message", async ({ id, text, date }: Job) => {
  let done: Done;
  try {
    const document = { id: "text", text, ...(date === undefined ? {} : { date }) };
    done = { id, graph: buildGraph([read(document, await model)], { title: "A text" }) };
  } catch (error) {
    done = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(done);
});
