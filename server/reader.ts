/** Reads texts on a thread of its own, so that a long one doesn't stop the server: a short queue, and a limit of time. */

import { Worker } from "node:worker_threads";
import type { GraphFile } from "../graph-data/schema.ts";
import { Problem } from "./problem.ts";
import type { TextReader, TextToRead } from "./routes/extract.ts";

export interface Job extends TextToRead {
  readonly id: number;
}

export type Done = { readonly id: number } & ({ readonly graph: GraphFile } | { readonly error: string });

interface Waiting {
  readonly resolve: (graph: GraphFile) => void;
  readonly reject: (error: Error) => void;
}

/** Node runs no TypeScript by itself, and a thread does not inherit the loader that its parent runs under. */
const starter = `
const { workerData } = require("node:worker_threads");
import(workerData.loader).then(({ register }) => {
  register();
  return import(workerData.module);
});
`;

export interface ReaderOptions {
  /** Module that answers jobs. */
  readonly module?: URL;
  /** Texts that may wait, the one being read included. */
  readonly queue?: number;
  /** Milliseconds that one text may take. */
  readonly patience?: number;
}

export interface ReaderThread {
  readonly read: TextReader;
  close(): Promise<void>;
}

/** Starts with the first text; a thread that fails or takes too long is replaced. */
export function startReader({
  module = new URL("./reader-worker.ts", import.meta.url),
  queue = 8,
  patience = 30_000,
}: ReaderOptions = {}): ReaderThread {
  let worker: Worker | undefined;
  let last = 0;
  const jobs: Job[] = [];
  const waiting = new Map<number, Waiting>();
  let timer: NodeJS.Timeout | undefined;

  const settle = (id: number, how: (waiting: Waiting) => void): void => {
    const known = waiting.get(id);
    waiting.delete(id);
    jobs.shift();
    clearTimeout(timer);
    if (known) how(known);
    next();
  };

  const replace = (failed: Worker, problem: Error): void => {
    if (worker !== failed) return;
    worker = undefined;
    void failed.terminate();
    const [job] = jobs;
    if (job) settle(job.id, ({ reject }) => reject(problem));
  };

  const start = (): Worker => {
    const started = new Worker(starter, {
      eval: true,
      workerData: { loader: import.meta.resolve("tsx/esm/api"), module: module.href },
    });
    started.on("message", (done: Done) =>
      settle(done.id, ({ resolve, reject }) => ("graph" in done ? resolve(done.graph) : reject(new Error(done.error)))),
    );
    started.on("error", (error) => replace(started, error));
    started.on("exit", () => replace(started, new Error("the reading thread ended")));
    started.unref();
    return started;
  };

  const next = (): void => {
    const [job] = jobs;
    if (!job) return;
    worker ??= start();
    const current = worker;
    current.postMessage(job);
    timer = setTimeout(() => {
      const seconds = patience / 1000;
      replace(
        current,
        new Problem("body-too-large", `The text takes longer than ${seconds} seconds to read; send a shorter one.`, {
          seconds,
        }),
      );
    }, patience);
  };

  return {
    read: (text) =>
      new Promise((resolve, reject) => {
        if (jobs.length >= queue) {
          const seconds = 5;
          reject(
            new Problem(
              "too-many-requests",
              `Other texts are being read; come back in ${seconds} seconds.`,
              { retryAfter: seconds },
              { "Retry-After": String(seconds) },
            ),
          );
          return;
        }
        const id = ++last;
        waiting.set(id, { resolve, reject });
        jobs.push({ id, ...text });
        if (jobs.length === 1) next();
      }),
    close: async () => {
      clearTimeout(timer);
      const ending = worker;
      worker = undefined;
      await ending?.terminate();
    },
  };
}
