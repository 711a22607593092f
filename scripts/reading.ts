/** Reads documents on several threads, or on this one where they are few; never more in memory than are being read. */

import { Worker } from "node:worker_threads";
import { InputError } from "../graph-data/errors.ts";
import type { SourceDocument } from "../graph-data/extract/annotation.ts";
import { read } from "../graph-data/extract/pipeline.ts";
import { type DocumentExtract, extractOf } from "../graph-data/graph/extract.ts";
import { readModel } from "../graph-data/model/node.ts";
import type { ReadDocument } from "./inputs.ts";
import type { BatchResult } from "./reading-worker.ts";

/** Characters that are sent to a thread at once: enough to hide the way there and back. */
const batchSize = 10_000;
/** Less than this is read sooner than a second thread has started. */
const fewCharacters = 30_000;

interface Batch {
  readonly documents: SourceDocument[];
  readonly bytes: number;
}

async function* batches(documents: AsyncIterable<ReadDocument>): AsyncGenerator<Batch> {
  let batch: SourceDocument[] = [];
  let size = 0;
  let bytes = 0;
  for await (const read of documents) {
    batch.push(read.document);
    size += read.document.text.length;
    bytes += read.bytes;
    if (size < batchSize) continue;
    yield { documents: batch, bytes };
    batch = [];
    size = 0;
    bytes = 0;
  }
  if (batch.length > 0) yield { documents: batch, bytes };
}

/** The first batches, as far as a few characters go, and the rest. */
async function peek(source: AsyncGenerator<Batch>): Promise<{ first: Batch[]; more: boolean }> {
  const first: Batch[] = [];
  let size = 0;
  while (size < fewCharacters) {
    const next = await source.next();
    if (next.done) return { first, more: false };
    first.push(next.value);
    size += next.value.documents.reduce((sum, { text }) => sum + text.length, 0);
  }
  return { first, more: true };
}

/**
 * Reads documents and hands over what the graph needs of each, in no certain order.
 *
 * @param jobs threads
 * @param take called with each batch's extracts and the bytes of input that it took
 * @throws what reading the input throws, and an Error where a document can't be read
 */
export async function readAll(
  documents: AsyncIterable<ReadDocument>,
  jobs: number,
  take: (extracts: readonly DocumentExtract[], bytes: number) => void,
): Promise<void> {
  const source = batches(documents);
  const { first, more } = await peek(source);
  async function* all(): AsyncGenerator<Batch> {
    yield* first;
    if (more) yield* source;
  }
  if (jobs === 1 || !more) await readHere(all(), take);
  else await readOnThreads(all(), jobs, take);
}

async function readHere(source: AsyncIterable<Batch>, take: Parameters<typeof readAll>[2]): Promise<void> {
  const model = await readModel();
  for await (const { documents, bytes } of source) {
    take(
      documents.map((document) => extractOf(read(document, model))),
      bytes,
    );
  }
}

/** Node 20 reads no TypeScript, and tsx doesn't reach into threads by itself. */
function startWorker(): Worker {
  const [tsx, module] = [import.meta.resolve("tsx/esm/api"), new URL("reading-worker.ts", import.meta.url).href];
  const start = `import(${JSON.stringify(tsx)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(module)});
  });`;
  return new Worker(start, { eval: true });
}

async function readOnThreads(
  source: AsyncGenerator<Batch>,
  jobs: number,
  take: Parameters<typeof readAll>[2],
): Promise<void> {
  const workers = Array.from({ length: jobs }, startWorker);
  // A generator answers one request at a time, so the threads may share it.
  const work = async (worker: Worker): Promise<void> => {
    for (let next = await source.next(); !next.done; next = await source.next()) {
      const { documents, bytes } = next.value;
      const result = await answer(worker, documents);
      if ("why" in result) throw result.known ? new InputError(result.why) : new Error(result.why);
      take(result.extracts, bytes);
    }
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function answer(worker: Worker, documents: readonly SourceDocument[]): Promise<BatchResult> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
    };
    const onMessage = (result: BatchResult): void => {
      settle();
      resolve(result);
    };
    const onError = (error: Error): void => {
      settle();
      reject(error);
    };
    const onExit = (): void => onError(new Error("a reading thread ended before its time"));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(documents);
  });
}
