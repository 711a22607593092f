/** Reading a text in the page itself, so that it never leaves the machine; the reader and its models load when asked for. */

import modelAddress from "../graph-data/model/english.bin?url";
import type { GraphFile } from "../graph-data/schema.ts";
import { ownFile } from "./api.ts";
import type { ReadingDone, ReadingTask } from "./reader-worker.ts";

let worker: Worker | undefined;

function once(reading: Worker, task: ReadingTask): Promise<GraphFile> {
  return new Promise((done, failed) => {
    reading.onmessage = ({ data }: MessageEvent<ReadingDone>) => {
      if ("graph" in data) done(data.graph);
      else failed(new Error(data.error));
    };
    reading.onerror = (event) => {
      event.preventDefault();
      failed(new Error("The reader can't run in this browser."));
    };
    reading.postMessage(task, task.model ? [task.model] : []);
  });
}

/**
 * Reads a text.
 *
 * @param date the day it was published, ISO 8601
 * @param tell is told what is going on
 */
export async function readHere(
  text: string,
  date: string | undefined,
  tell: (what: string) => void,
): Promise<GraphFile> {
  const task = { text, ...(date === undefined ? {} : { date }) };
  if (worker !== undefined) {
    tell("Reading…");
    return once(worker, task);
  }
  tell("Fetching the reader and its model…");
  const model = await (await ownFile(modelAddress)).arrayBuffer();
  const started = new Worker(new URL("./reader-worker.ts", import.meta.url), { type: "module" });
  tell("Reading…");
  try {
    const graph = await once(started, { ...task, model });
    worker = started;
    return graph;
  } catch (error) {
    started.terminate();
    throw error;
  }
}
