/** The server's command: reads its options, loads the graph, listens, and says where. */

import { isIP } from "node:net";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { InputError, UsageError } from "../graph-data/errors.ts";
import { createApp } from "./app.ts";
import { loadGraph } from "./load.ts";
import { startReader } from "./reader.ts";
import { watchGraph } from "./watch.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

export const usage = `npm run serve -- [options]
  --graph FILE    the graph file to serve; default: graph-data/graph.json. When it changes it is loaded anew
  --port N        default: 3000; 0 for any that is free
  --host H        address to listen at; default: 127.0.0.1, this machine only
  --cors ORIGIN   lets pages of this origin ask, * for any; default: none
  --rate N        requests a minute from one address; default: 1200, 0 for no limit`;

export interface ServeOptions {
  readonly graph: string;
  readonly port: number;
  readonly host: string;
  readonly cors?: string;
  readonly rate: number;
}

const whole = (option: string, given: string, most: number): number => {
  const number = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (!(number <= most)) throw new UsageError(`--${option} takes a whole number from 0 to ${most}, not "${given}"`);
  return number;
};

/** @throws UsageError that names the option and what it takes */
export function serveOptions(args: readonly string[]): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      graph: { type: "string", default: resolve(root, "graph-data/graph.json") },
      port: { type: "string", default: "3000" },
      host: { type: "string", default: "127.0.0.1" },
      cors: { type: "string" },
      rate: { type: "string", default: "1200" },
    },
  });
  const { cors } = values;
  if (cors !== undefined && cors !== "*" && !(URL.canParse(cors) && new URL(cors).origin === cors))
    throw new UsageError(`--cors takes an origin such as https://example.org, or *, not "${cors}"`);
  return {
    graph: values.graph,
    port: whole("port", values.port, 65_535),
    host: values.host,
    ...(cors === undefined ? {} : { cors }),
    rate: whole("rate", values.rate, 1_000_000_000),
  };
}

export interface Running {
  /** Where it is to be found. */
  readonly url: string;
  close(): Promise<void>;
}

/** Loads the graph and listens. */
export async function serve(options: ServeOptions): Promise<Running> {
  const log = (line: string) => console.error(line);
  const live = await watchGraph(options.graph, loadGraph, log);
  const reader = startReader();
  const { cors, rate } = options;
  const app = createApp(live, {
    read: reader.read,
    page: resolve(root, "dist"),
    ...(cors === undefined ? {} : { cors }),
    rate,
    onError: (error) => console.error(error),
  });
  const server = app.listen(options.port, options.host);
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  await new Promise<void>((listening, failed) => {
    server.once("listening", listening);
    server.once("error", (error: NodeJS.ErrnoException) =>
      failed(
        error.code === "EADDRINUSE"
          ? new InputError(`port ${options.port} of ${options.host} is in use; choose another with --port`)
          : new InputError(`can't listen at ${options.host} port ${options.port}: ${error.message}`),
      ),
    );
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  const host = isIP(options.host) === 6 ? `[${options.host}]` : options.host;
  return {
    url: `http://${host}:${port}`,
    close: async () => {
      live.close();
      await reader.close();
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

/** Runs until it is told to stop; 1 where the graph can't be loaded, 2 where the command line is wrong. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    const running = await serve(serveOptions(args));
    console.log(`Entente is at ${running.url}`);
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => void running.close().then(() => process.exit(0)));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const misused = error instanceof UsageError || (error instanceof TypeError && "code" in error);
    console.error(misused ? `${message}\n\n${usage}` : error instanceof InputError ? message : error);
    process.exitCode = misused ? 2 : 1;
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  await main(process.argv.slice(2));
