/** The reader in the page: the same stages and models as the server's, on a thread of its own. */

import { loadModel, type Model } from "../graph-data/extract/model.ts";
import { read } from "../graph-data/extract/pipeline.ts";
import { buildGraph } from "../graph-data/graph/build.ts";
import type { GraphFile } from "../graph-data/schema.ts";

/** The model's bytes come with the first text. */
export interface ReadingTask {
  readonly text: string;
  readonly date?: string;
  readonly model?: ArrayBuffer;
}

export type ReadingDone = { readonly graph: GraphFile } | { readonly error: string };

let model: Promise<Model> | undefined;

self.onmessage = async ({ data }: MessageEvent<ReadingTask>) => {
  let done: ReadingDone;
  try {
    if (data.model) model = loadModel(new Uint8Array(data.model));
    if (model === undefined) throw new Error("the reader has no model yet");
    const document = { id: "text", text: data.text, ...(data.date === undefined ? {} : { date: data.date }) };
    done = { graph: buildGraph([read(document, await model)], { title: "Your text" }) };
  } catch (error) {
    done = { error: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(done);
};
