/** `npm run generate`: writes a graph of any size and no truth, to see how the server and the page bear it. */

import { rename, rm, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { UsageError } from "../graph-data/errors.ts";
import { serialiseGraph } from "../graph-data/graph/file.ts";
import { relationNames } from "../graph-data/schema.ts";
import { largeGraph } from "./bench/large-graph.ts";
import { runCommand } from "./command.ts";

const usage = `usage: npm run generate -- --out FILE [options]
  --out FILE      the graph file, .json
  --entities N    default: 100000
  --edges N       default: 1000000
  --seed N        the same seed gives the same graph; default: 1`;

function whole(option: string, given: string, least: number): number {
  if (!/^\d{1,9}$/.test(given) || Number(given) < least)
    throw new UsageError(`--${option} takes a whole number from ${least}, not "${given}"`);
  return Number(given);
}

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      out: { type: "string" },
      entities: { type: "string", default: "100000" },
      edges: { type: "string", default: "1000000" },
      seed: { type: "string", default: "1" },
    },
  });
  const { out } = values;
  if (!out?.endsWith(".json")) throw new UsageError("--out takes the name of a .json file");
  const entities = whole("entities", values.entities, 2);
  const edges = whole("edges", values.edges, 0);
  // A tenth of what there is room for, so that drawing lots finds free pairs.
  const most = Math.floor((entities * (entities - 1) * relationNames.length) / 20);
  if (edges > most) throw new UsageError(`--edges takes at most ${most} with ${entities} entities`);
  const beside = `${out}.${process.pid}.part`;
  try {
    await writeFile(beside, serialiseGraph(largeGraph({ entities, edges, seed: whole("seed", values.seed, 0) })));
    await rename(beside, out);
  } finally {
    await rm(beside, { force: true });
  }
});
