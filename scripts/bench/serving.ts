/** Speed of serving: a mix of all routes over fifty connections, beside a bare Express route that answers the same bytes. */

import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import autocannon from "autocannon";
import express from "express";
import type { GraphStore } from "../../graph-data/graph/store.ts";
import { seeded } from "../../graph-data/seeded.ts";
import { createApp } from "../../server/app.ts";
import { openLargeGraph, quantiles } from "./sample-graph.ts";

const connections = 50;
const seconds = 8;
const rounds = 2;
const questions = 2_000;

/** Addresses as a page full of readers asks for them: much searching and looking, some paths and lists, few large answers. */
function mix(store: GraphStore): string[] {
  const random = seeded(3);
  const { label, key } = store.columns.nodes;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const known = Array.from(store.ranking.subarray(0, 10_000), (node) => key[node] as string);
  const one = () => encodeURIComponent(random() < 0.5 ? pick(known) : pick(key));
  const kinds: [share: number, address: () => string][] = [
    [20, () => `/api/entities?q=${pick(label).slice(0, 2 + Math.floor(random() * 6))}&limit=10`],
    [20, () => `/api/entities/${one()}`],
    [20, () => `/api/entities/${one()}/neighbourhood?limit=${pick([20, 50, 100])}&depth=${pick([1, 1, 2])}`],
    [15, () => `/api/paths?from=${one()}&to=${one()}&k=${pick([1, 3, 5])}`],
    [12, () => `/api/statements?entity=${one()}&limit=20`],
    [4, () => `/api/documents/text-${String(Math.floor(random() * 100_000)).padStart(7, "0")}`],
    [3, () => `/api/documents?limit=20`],
    [2, () => "/api/relations"],
    [2, () => `/api/graph?document=text-${String(Math.floor(random() * 100_000)).padStart(7, "0")}`],
    [1, () => `/api/export.gexf?document=text-${String(Math.floor(random() * 100_000)).padStart(7, "0")}`],
    [1, () => "/healthz"],
  ];
  const deck = kinds.flatMap(([share, address]) => Array.from({ length: share }, () => address));
  return Array.from({ length: questions }, () => pick(deck)());
}

async function listen(server: Server): Promise<string> {
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Bytes {
  readonly type: string;
  readonly body: Buffer;
}

/** The answers to all questions, for the bare route to send; fails where one is no answer. */
async function answersOf(
  url: string,
  addresses: readonly string[],
): Promise<{ bytes: Map<string, Bytes>; times: number[] }> {
  const bytes = new Map<string, Bytes>();
  const times: number[] = [];
  for (const address of addresses) {
    const begun = performance.now();
    const response = await fetch(url + address, { headers: { "Accept-Encoding": "identity" } });
    const body = Buffer.from(await response.arrayBuffer());
    times.push(performance.now() - begun);
    if (!response.ok) throw new Error(`${address}: ${response.status} ${body.toString().slice(0, 200)}`);
    bytes.set(address, { type: response.headers.get("content-type") ?? "", body });
  }
  return { bytes, times };
}

interface Load {
  /** Answers a second. */
  readonly rate: number;
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
}

async function load(url: string, addresses: readonly string[]): Promise<Load> {
  const requests = addresses.map((path) => ({ method: "GET" as const, path }));
  // The load comes from a thread of its own, so that it doesn't slow what it measures.
  const result = await autocannon({ url, connections, duration: seconds, requests, workers: 1 });
  return {
    rate: result.requests.average,
    failed: result.errors + result.timeouts + result.non2xx,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

/** The quicker of two runs, which leaves out what else the machine was doing, with what failed in either. */
const quicker = (a: Load, b: Load): Load => ({ ...(a.rate >= b.rate ? a : b), failed: a.failed + b.failed });

/** Prints requests a second of the whole application and of the bare route, and the share. */
export async function benchServing(): Promise<void> {
  const store = await openLargeGraph();
  const addresses = mix(store);
  const read = () => Promise.reject(new Error("no text is read here"));
  const server = createApp({ current: store }, { read }).listen(0, "127.0.0.1");
  const url = await listen(server);
  const { bytes, times } = await answersOf(url, addresses);
  const sizes = quantiles([...bytes.values()].map(({ body }) => body.length / 1024));
  const alone = quantiles(times);
  console.log(
    `${questions} questions to all routes; answers of ${sizes.p50.toFixed(1)} kB, 99 of 100 below ${sizes.p99.toFixed(0)} kB`,
  );
  console.log(`one at a time: p50 ${alone.p50.toFixed(2)} ms, p99 ${alone.p99.toFixed(2)} ms`);

  const bare = express();
  bare.use((request, response) => {
    const { type, body } = bytes.get(request.originalUrl) as Bytes;
    response.type(type).send(body);
  });
  const bareServer = bare.listen(0, "127.0.0.1");
  const bareUrl = await listen(bareServer);
  let whole = await load(url, addresses);
  let plain = await load(bareUrl, addresses);
  for (let round = 1; round < rounds; round++) {
    whole = quicker(whole, await load(url, addresses));
    plain = quicker(plain, await load(bareUrl, addresses));
  }
  for (const one of [server, bareServer]) {
    one.closeAllConnections();
    one.close();
  }
  console.log(
    `${connections} connections, the quicker of ${rounds} runs of ${seconds} s: ${Math.round(whole.rate)} requests a second, p50 ${whole.p50} ms, p99 ${whole.p99} ms, ${whole.failed} failed`,
  );
  console.log(
    `a bare Express route with the same bytes: ${Math.round(plain.rate)} requests a second; ours is ${Math.round((100 * whole.rate) / plain.rate)} % of it`,
  );
}
