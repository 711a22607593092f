/** `npm start`: serves the bundled graph and the page, making first what is missing, and prints the address. */

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { main, serveOptions, usage } from "../server/index.ts";
import { runCommand } from "./command.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What the page is built from. */
const pageSources = [
  "client",
  "graph-data/extract",
  "graph-data/graph",
  "graph-data/model",
  "graph-data/schema.ts",
  "vite.config.ts",
  "package.json",
];

/** When the newest file of a folder, or a file, was changed, in milliseconds; 0 where there is none. */
function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

async function buildPage(): Promise<void> {
  const built = newest(join(root, "dist/index.html"));
  if (built > Math.max(...pageSources.map((source) => newest(join(root, source))))) return;
  console.error(built === 0 ? "building the page, once" : "the page's sources have changed: building it anew");
  const { build } = await import("vite");
  await build({ root: join(root, "client"), configFile: join(root, "vite.config.ts"), logLevel: "warn" });
}

/** True where the graph is there, or was made. */
function buildGraphIfMissing(): boolean {
  if (existsSync(join(root, "graph-data/graph.json"))) return true;
  console.error("building the graph of graph-data/sources, once");
  const { status } = spawnSync(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), join(root, "scripts/build-graph.ts")],
    {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  process.exitCode = status ?? 1;
  return status === 0;
}

const args = process.argv.slice(2);
await runCommand(usage, async () => {
  const { graph } = serveOptions(args);
  if (graph === join(root, "graph-data/graph.json") && !buildGraphIfMissing()) return;
  await buildPage();
  await main(args);
});
