/** Speed of reading in a browser's worker, the page's own, beside the same work in Node: text to graph, document by document. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { loadModel } from "../../graph-data/extract/model.ts";
import { read } from "../../graph-data/extract/pipeline.ts";
import { tokenise } from "../../graph-data/extract/tokenise.ts";
import { buildGraph } from "../../graph-data/graph/build.ts";
import { launchBrowser } from "../browser.ts";
import { corpus } from "./corpus.ts";

const entry = fileURLToPath(new URL("../../client/reader-worker.ts", import.meta.url));
const model = fileURLToPath(new URL("../../graph-data/model/english.bin", import.meta.url));
const passes = 3;

/** Bundles the page's worker alone. */
async function bundleWorker(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "silent",
    build: { outDir, lib: { entry, formats: ["es"], fileName: () => "reader.js" }, target: "esnext" },
  });
}

/** Serves an empty page, the worker and the model. */
function serve(folder: string): Promise<Server> {
  const files = new Map([
    ["/", { type: "text/html", body: () => Buffer.from("<!doctype html><title>bench</title>") }],
    ["/reader.js", { type: "text/javascript", body: () => readFileSync(join(folder, "reader.js")) }],
    ["/english.bin", { type: "application/octet-stream", body: () => readFileSync(model) }],
  ]);
  const server = createServer(({ url = "/" }, response) => {
    const file = files.get(url);
    if (file) response.writeHead(200, { "content-type": file.type }).end(file.body());
    else response.writeHead(404).end();
  });
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(server)));
}

/** In the page: milliseconds for each text, the first with loading. Without inner functions that have names, which tsx would mark. */
async function readInPage(texts: string[]): Promise<number[]> {
  const worker = new Worker("/reader.js", { type: "module" });
  const model = await (await fetch("/english.bin")).arrayBuffer();
  const times: number[] = [];
  for (const [i, text] of texts.entries()) {
    const task = i === 0 ? { text, model } : { text };
    const start = performance.now();
    await new Promise<void>((done, failed) => {
      worker.onmessage = ({ data }: MessageEvent<{ readonly error?: string }>) => {
        if (data.error !== undefined) failed(new Error(data.error));
        else done();
      };
      worker.onerror = (event) => failed(new Error(event.message));
      worker.postMessage(task);
    });
    times.push(performance.now() - start);
  }
  return times;
}

/** The same in this process. */
async function readInNode(texts: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  let start = performance.now();
  const loaded = await loadModel(new Uint8Array(readFileSync(model)));
  for (const text of texts) {
    buildGraph([read({ id: "text", text }, loaded)], { title: "Your text" });
    times.push(performance.now() - start);
    start = performance.now();
  }
  return times;
}

/** Prints the browser's part of `npm run bench`. */
export async function benchBrowser(): Promise<void> {
  const documents = [...corpus(200)];
  const once = documents.map(({ text }) => text);
  const texts = [once[0] ?? "", ...Array.from({ length: passes }, () => once).flat()];
  const words = documents.reduce((sum, d) => sum + tokenise(d).sentences.reduce((n, s) => n + s.tokens.length, 0), 0);
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  const print = (where: string, [first = 0, ...rest]: readonly number[]) => {
    const rates = Array.from({ length: passes }, (_, pass) => {
      const times = rest.slice(pass * once.length, (pass + 1) * once.length);
      return Math.round((1000 * words) / times.reduce((sum, ms) => sum + ms, 0));
    });
    const shown = rates.join(", ");
    console.log(
      `  ${where}: ${shown} words a second from text to graph; loading and a first text ${first.toFixed(0)} ms`,
    );
  };
  try {
    await bundleWorker(folder);
    const server = await serve(folder);
    const browser = await launchBrowser();
    try {
      const address = server.address();
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${typeof address === "object" ? address?.port : address}/`);
      print(`a worker in Chromium ${browser.version()}`, await page.evaluate(readInPage, texts));
    } finally {
      await browser.close();
      server.close();
    }
    print(`Node ${process.versions.node}`, await readInNode(texts));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
