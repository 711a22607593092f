/** A thread that reads batches of documents and sends back what the graph needs of them. */

import { parentPort } from "node:worker_threads";
import { InputError } from "../graph-data/errors.ts";
import type { SourceDocument } from "../graph-data/extract/annotation.ts";
import { read } from "../graph-data/extract/pipeline.ts";
import { type DocumentExtract, extractOf } from "../graph-data/graph/extract.ts";
import { readModel } from "../graph-data/model/node.ts";

/** What a batch came to, or why not; `known` where the error says itself what is wrong. */
export type BatchResult =
  | { readonly extracts: readonly DocumentExtract[] }
  | { readonly why: string; readonly known: boolean };

const model = readModel();
// Told to whoever sends a batch; unhandled here it would end the thread before.
model.catch(() => undefined);

parentPort?.on("message", async (batch: readonly SourceDocument[]) => {
  const extracts: DocumentExtract[] = [];
  let at = "";
  try {
    const ready = await model;
    for (const document of batch) {
      at = document.id;
      extracts.push(extractOf(read(document, ready)));
    }
    parentPort?.postMessage({ extracts } satisfies BatchResult);
  } catch (error) {
    const known = error instanceof InputError;
    const cause = error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error);
    const why = at === "" || known ? cause : `document ${JSON.stringify(at)} can't be read: ${cause}`;
    parentPort?.postMessage({ why, known } satisfies BatchResult);
  }
});
