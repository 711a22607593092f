import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { httpSection, sectionIn } from "../scripts/http-examples.ts";
import { loadGraph } from "../server/load.ts";
import { startReader } from "../server/reader.ts";

const reader = startReader();
afterAll(() => reader.close());

test("the README's HTTP section is what the server answers; npm run http-examples writes it anew", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const { from, to } = sectionIn(readme);
  const graph = await loadGraph(fileURLToPath(new URL("../graph-data/graph.json", import.meta.url)));
  expect(readme.slice(from, to)).toBe(await httpSection(graph, reader.read));
}, 60_000);
