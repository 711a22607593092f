import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("node_modules"))
    .map((file) => join(folder, file));

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), "utf8").matchAll(/(?:from|import|import\()\s*"([^"]+)"/g)].map((match) => {
    const name = match[1] ?? "";
    return name.startsWith(".") ? relative(root, resolve(root, dirname(file), name)) : name;
  });

/** Data flows one way: each folder, and what it may import of ours. */
const arrows: [folder: string, allowed: string[]][] = [
  ["graph-data/extract", ["graph-data/extract/", "graph-data/schema.ts", "graph-data/errors.ts"]],
  ["graph-data/graph", ["graph-data/"]],
  ["graph-data/model", ["graph-data/"]],
  ["server", ["server/", "graph-data/"]],
  ["client", ["client/", "graph-data/"]],
  ["scripts", ["scripts/", "graph-data/", "server/", "package.json"]],
];

describe("imports follow the arrows", () => {
  for (const [folder, allowed] of arrows)
    test(folder, () => {
      const files = sources(folder);
      expect(files.length).toBeGreaterThan(0);
      const wrong = files.flatMap((file) =>
        importsOf(file)
          .filter((name) => /^(graph-data|server|client|scripts|test)\//.test(name))
          .filter((name) => !allowed.some((prefix) => name.startsWith(prefix)))
          .map((name) => `${file} imports ${name}`),
      );
      expect(wrong).toEqual([]);
    });

  test("the core runs anywhere: no node: import, no clock, no unseeded randomness", () => {
    const core = sources("graph-data").filter((file) => !file.endsWith("node.ts"));
    const wrong = core.filter((file) => {
      const text = readFileSync(join(root, file), "utf8");
      return (
        importsOf(file).some((name) => name.startsWith("node:")) ||
        /Math\.random\(|Date\.now\(|new Date\(\)|performance\.now\(/.test(text)
      );
    });
    expect(wrong).toEqual([]);
  });

  test("only api.ts fetches, only renderer.ts and its parts draw with sigma", () => {
    const client = sources("client");
    const fetching = client.filter((file) => /\bfetch\(/.test(readFileSync(join(root, file), "utf8")));
    expect(fetching.filter((file) => file !== "client/api.ts")).toEqual([]);
    const drawing = client.filter((file) =>
      importsOf(file).some((name) => name === "sigma" || name.startsWith("sigma/")),
    );
    expect(drawing.filter((file) => !file.startsWith("client/renderer"))).toEqual([]);
  });
});
