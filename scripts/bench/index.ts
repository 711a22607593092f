/** `npm run bench`: speed and memory of reading, of queries, of serving and of the page. It reports and never fails for slowness. */

import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { UsageError } from "../../graph-data/errors.ts";
import { runCommand } from "../command.ts";

/** Each part prints its own lines; loaded only when asked for, so that none weighs on another's memory. */
const parts = {
  engine: async () => (await import("./engine.ts")).benchEngine(),
  reading: async () => (await import("./reading.ts")).benchReading(),
  browser: async () => (await import("./browser.ts")).benchBrowser(),
  queries: async () => (await import("./queries.ts")).benchQueries(),
  serving: async () => (await import("./serving.ts")).benchServing(),
  page: async () => (await import("./page.ts")).benchPage(),
};
type Part = keyof typeof parts;
const isPart = (name: string): name is Part => Object.hasOwn(parts, name);

const usage = `usage: npm run bench -- [PART...]
  PART  ${Object.keys(parts).join(", ")}; all of them where none is named`;

await runCommand(usage, async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  for (const name of positionals)
    if (!isPart(name)) throw new UsageError(`no such part: ${name}; there are ${Object.keys(parts).join(", ")}`);
  const chosen = positionals.length > 0 ? positionals.filter(isPart) : (Object.keys(parts) as Part[]);
  console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}`);
  for (const name of chosen) {
    console.log(`\n${name}`);
    await parts[name]();
  }
});
