/** `npm run mcp`: offers the graph to an assistant over the Model Context Protocol, by standard input and output. */

import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { loadGraph } from "../server/load.ts";
import { watchGraph } from "../server/watch.ts";
import { runCommand } from "./command.ts";
import { createMcpServer } from "./mcp-tools.ts";

const { version } = createRequire(import.meta.url)("../package.json") as { version: string };

const usage = `usage: npm run --silent mcp -- [--graph FILE]
  --graph FILE  the graph file; default: graph-data/graph.json. When it changes it is loaded anew`;

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      graph: { type: "string", default: resolve(fileURLToPath(import.meta.url), "../../graph-data/graph.json") },
    },
  });
  // Standard output carries the protocol alone.
  const live = await watchGraph(values.graph, loadGraph, (line) => console.error(line));
  const transport = new StdioServerTransport();
  await createMcpServer(live, version).connect(transport);
  transport.onclose = () => live.close();
  process.stdin.once("end", () => process.exit(0));
});
