/** An application on a port of its own, and what tests ask of it. */

import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
import { openStore } from "../../graph-data/graph/store.ts";
import type { GraphFile } from "../../graph-data/schema.ts";
import { type AppOptions, createApp, type Served } from "../../server/app.ts";
import { truceGraph } from "../graph/small.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: () => never;
}

/** Listens until the tests of the file have ended. */
export async function startApp(options: Partial<AppOptions> = {}, graph: GraphFile = truceGraph()) {
  const served: { current: Served["current"] } = { current: openStore(graph, "first") };
  const errors: unknown[] = [];
  const app = createApp(served, { read: async () => graph, onError: (error) => errors.push(error), ...options });
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (path: string, init?: RequestInit): Promise<Answer> => {
    const response = await fetch(url + path, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) as never };
  };
  return { url, ask, served, errors, server };
}
