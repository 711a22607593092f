import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { parseGraphFile } from "../../graph-data/graph/file.ts";
import type { GraphFile } from "../../graph-data/schema.ts";

const script = fileURLToPath(new URL("../../scripts/build-graph.ts", import.meta.url));
const tsx = import.meta.resolve("tsx");
const folder = mkdtempSync(join(tmpdir(), "entente-build-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in the test's folder, as from a pipe. */
function run(args: readonly string[], stdin = ""): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", tsx, script, ...args], { cwd: folder });
    const outcome = { stdout: "", stderr: "" };
    child.stdout.on("data", (data) => {
      outcome.stdout += data;
    });
    child.stderr.on("data", (data) => {
      outcome.stderr += data;
    });
    child.on("close", (status) => resolve({ status, ...outcome }));
    child.stdin.end(stdin);
  });
}

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const graphOf = (name: string): GraphFile => parseGraphFile(readFileSync(join(folder, name), "utf8"), name);
const ids = (graph: GraphFile): string[] => graph.attributes.documents.map(({ id }) => id);

const timeout = 120_000;
const lines = Array.from({ length: 300 }, (_, n) =>
  JSON.stringify({
    id: `d${n}`,
    date: "2026-02-05",
    text: `Russian forces shelled Kherson on Monday, and Ukraine accused Russia of a crime. Poland urged Germany to help the town. (${n})`,
  }),
).join("\n");

const bundled = fileURLToPath(new URL("../../graph-data/", import.meta.url));

describe("build-graph", () => {
  it.concurrent("makes the bundled graph from the bundled sources, byte for byte", { timeout }, async () => {
    const { status, stderr } = await run([join(bundled, "sources"), "--out", "bundled.json", "--quiet"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const made = readFileSync(join(folder, "bundled.json"), "utf8");
    const current = made === readFileSync(join(bundled, "graph.json"), "utf8");
    expect(current, "graph-data/graph.json is of an older reader: run npm run build-graph").toBe(true);
  });

  it.concurrent("reads files and writes each format, with a summary and no progress to a pipe", {
    timeout,
  }, async () => {
    write("a.txt", "Talks in Geneva\n\n5 February 2026\n\nRussian forces shelled Kherson on Monday.\n");
    const { status, stdout, stderr } = await run(["a.txt", "--out", "a.json", "--out", "a.gexf", "--out", "a.graphml"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(
      /^1 document, 2 sentences, \d+ entities, \d+ relations?, \d+ statements?, \d+ sentences a second\na\.json\na\.gexf\na\.graphml\n$/,
    );
    const graph = graphOf("a.json");
    expect(graph.attributes.documents).toMatchObject([{ id: "a", title: "Talks in Geneva", date: "2026-02-05" }]);
    expect(graph.edges.map(({ key }) => key)).toContain("russia|attacks|kherson");
    expect(readFileSync(join(folder, "a.gexf"), "utf8")).toContain("<gexf");
    expect(readFileSync(join(folder, "a.graphml"), "utf8")).toContain("<graphml");
  });

  it.concurrent("gives the same bytes whatever --jobs is", { timeout }, async () => {
    write("many.jsonl", lines);
    const runs = await Promise.all(
      ["1", "3"].map((jobs) => run(["many.jsonl", "--out", `many-${jobs}.json`, "--jobs", jobs, "--quiet"])),
    );
    expect(runs).toEqual([1, 3].map(() => ({ status: 0, stdout: "", stderr: "" })));
    expect(readFileSync(join(folder, "many-3.json"), "utf8")).toBe(readFileSync(join(folder, "many-1.json"), "utf8"));
    expect(ids(graphOf("many-1.json"))).toHaveLength(300);
  });

  it.concurrent("adds to a graph and corrects it: a document that is in it is replaced", { timeout }, async () => {
    write(
      "first.jsonl",
      '{"id":"x","text":"France attacked Spain."}\n{"id":"y","text":"Poland urged Germany to act."}',
    );
    write("second.jsonl", '{"id":"x","text":"Italy attacked Spain."}\n{"id":"z","text":"Japan praised Brazil."}');
    write(
      "corrections.json",
      '{ "corrections": [\n{ "do": "rename", "entity": "Spain", "label": "Kingdom of Spain" },\n{ "do": "rename", "entity": "Atlantis", "label": "A" }\n] }',
    );
    await run(["first.jsonl", "--out", "first.json", "--quiet"]);
    const { status, stderr } = await run([
      "second.jsonl",
      "--append",
      "first.json",
      "--corrections",
      "corrections.json",
      "--out",
      "both.json",
      "--quiet",
    ]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^corrections\.json:3: rename: no entity is called "Atlantis"\n$/);
    const graph = graphOf("both.json");
    expect(ids(graph)).toEqual(["x", "y", "z"]);
    const labels = graph.nodes.map(({ attributes }) => attributes.label);
    expect(labels).toContain("Kingdom of Spain");
    expect(labels).not.toContain("France");
  });

  it.concurrent("reads standard input", { timeout }, async () => {
    const { status } = await run(["-", "--out", "stdin.json", "--quiet"], "Russian forces shelled Kherson.");
    expect(status).toBe(0);
    expect(ids(graphOf("stdin.json"))).toEqual(["stdin"]);
  });
});

describe("what goes wrong is told in a line, and nothing is written", () => {
  it.concurrent.each<[string, string[], number, RegExp]>([
    ["bad JSON", ["bad.jsonl"], 1, /^bad\.jsonl:2: not JSON: [^\n]*\n$/],
    [
      "no such folder to write to",
      ["bad.jsonl", "--out", "none/graph.json"],
      1,
      /^none\/graph\.json: the folder none does not exist\n$/,
    ],
    ["an unknown option", ["--colour"], 2, /'--colour'.*usage: npm run build-graph/s],
    [
      "a format that is not known",
      ["--out", "graph.pdf"],
      2,
      /^graph\.pdf: a graph file's name ends in \.json, \.gexf, \.graphml\n\nusage/,
    ],
  ])("%s", { timeout }, async (_, args, expected, message) => {
    write("bad.jsonl", '{"text":"Moscow left Kyiv."}\n{"text":');
    write("kept.json", "as it was");
    const { status, stdout, stderr } = await run([...args, "--out", "kept.json"]);
    expect(stderr).toMatch(message);
    expect({ status, stdout }).toEqual({ status: expected, stdout: "" });
    expect(readFileSync(join(folder, "kept.json"), "utf8")).toBe("as it was");
    expect(existsSync(join(folder, "graph.pdf"))).toBe(false);
  });
});
