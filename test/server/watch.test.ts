import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, test, vi } from "vitest";
import { serialiseGraph } from "../../graph-data/graph/file.ts";
import type { GraphFile } from "../../graph-data/schema.ts";
import { loadGraph } from "../../server/load.ts";
import { watchGraph } from "../../server/watch.ts";
import { smallGraph } from "../graph/small.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-"));
afterAll(() => rmSync(folder, { recursive: true }));

const text = (graph: GraphFile): string => [...serialiseGraph(graph)].join("");
const one = text(smallGraph([{ source: "a", relation: "attacks", target: "b" }]));
const two = text(
  smallGraph([
    { source: "a", relation: "attacks", target: "b" },
    { source: "b", relation: "meets", target: "c" },
  ]),
);

describe("loading says what is wrong with", () => {
  const file = join(folder, "broken.json");
  test.each([
    ["a file that isn't there", undefined, "no such file; npm run build-graph makes one"],
    ["a folder", null, "is a folder"],
    ["no JSON", "{", "broken.json"],
    ["another JSON", '{"name":"entente"}', "is this a graph file?"],
    ["half a file", one.slice(0, one.length / 2), "broken.json"],
    ["a node of no kind", one.replace('"kind":"state"', '"kind":"city"'), "person, state, organisation, place"],
  ])("%s", async (_, content, message) => {
    if (typeof content === "string") writeFileSync(file, content);
    const path = content === null ? folder : content === undefined ? join(folder, "missing.json") : file;
    await expect(loadGraph(path)).rejects.toThrow(message);
  });
});

describe("a graph that is served", () => {
  const replace = (content: string) => {
    writeFileSync(join(folder, "next"), content);
    renameSync(join(folder, "next"), join(folder, "graph.json"));
  };

  it("is loaded anew when its file is replaced or written, and kept when that fails", async () => {
    replace(one);
    const lines: string[] = [];
    const live = await watchGraph(join(folder, "graph.json"), loadGraph, (line) => lines.push(line));
    const first = live.current;
    expect(first.columns.edges.count).toBe(1);

    replace(two);
    await vi.waitFor(() => expect(live.current.columns.edges.count).toBe(2), 5_000);
    expect(first.columns.edges.count).toBe(1);
    expect(live.current.version).not.toBe(first.version);
    expect(lines.at(-1)).toContain("3 entities, 2 relations");

    const second = live.current;
    replace(two.slice(0, 300));
    await vi.waitFor(() => expect(lines.at(-1)).toContain("still serving the graph before"), 5_000);
    expect(live.current).toBe(second);

    writeFileSync(join(folder, "graph.json"), one);
    await vi.waitFor(() => expect(live.current.columns.edges.count).toBe(1), 5_000);
    expect(live.current.version).toBe(first.version);
    live.close();
  });

  it("does not begin without a graph", async () => {
    await expect(watchGraph(join(folder, "none.json"), loadGraph, () => {})).rejects.toThrow("no such file");
  });
});
