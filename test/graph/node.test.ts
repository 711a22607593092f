import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBuilder } from "../../graph-data/graph/build.ts";
import { readGraphFile, readGraphInto, writeGraphFiles } from "../../graph-data/graph/node.ts";
import { truce } from "./documents.ts";

const builder = createBuilder();
for (const one of truce) builder.add(one);
const graph = builder.finish();

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "graph-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("graph files on disk", () => {
  it("are written in the format that their name tells, and read back", async () => {
    const paths = ["g.json", "g.gexf", "g.GraphML"].map((name) => join(folder, name));
    await writeGraphFiles(graph, paths);
    expect(await readGraphFile(paths[0] as string)).toEqual(graph);
    expect(readFileSync(paths[1] as string, "utf8")).toContain("<gexf ");
    expect(readFileSync(paths[2] as string, "utf8")).toContain("<graphml ");
    expect(readdirSync(folder).sort()).toEqual(["g.GraphML", "g.gexf", "g.json"]);
  });

  it("stay as they were where one of them can't be written", async () => {
    const old = join(folder, "old.json");
    writeFileSync(old, "old");
    await expect(writeGraphFiles(graph, [old, join(folder, "missing", "g.json")])).rejects.toThrow("ENOENT");
    expect(readFileSync(old, "utf8")).toBe("old");
    await expect(writeGraphFiles(graph, [old, join(folder, "g.png")])).rejects.toThrow(
      "g.png: a graph file's name ends in .json, .gexf, .graphml",
    );
    expect(readFileSync(old, "utf8")).toBe("old");
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("that are no graph are refused by name and place", async () => {
    const path = join(folder, "bad.json");
    writeFileSync(path, Buffer.from([0x7b, 0xff]));
    await expect(readGraphFile(path)).rejects.toThrow(`${path}: not UTF-8`);
    writeFileSync(path, '{"nodes": [');
    await expect(readGraphFile(path)).rejects.toThrow(`${path}:1:12: not JSON: it ends too early`);
    expect(existsSync(join(folder, "absent.json"))).toBe(false);
    await expect(readGraphFile(join(folder, "absent.json"))).rejects.toThrow("ENOENT");
  });

  it("can be read part by part", async () => {
    const path = join(folder, "parts.json");
    await writeGraphFiles(graph, [path]);
    const seen: string[] = [];
    const frame = await readGraphInto(path, {
      addDocument: ({ id }) => seen.push(id),
      addNode: ({ key }) => seen.push(key),
      addEdge: ({ key }) => seen.push(key),
    });
    expect(frame.attributes).toEqual({ title: "3 documents", relations: graph.attributes.relations });
    expect(seen).toEqual([
      ...graph.attributes.documents.map(({ id }) => id),
      ...graph.nodes.map(({ key }) => key),
      ...graph.edges.map(({ key }) => key),
    ]);
  });
});
