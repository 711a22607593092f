import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { serialiseGraph } from "../../graph-data/graph/file.ts";
import { truceGraph } from "../graph/small.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-"));
const graph = join(folder, "graph.json");
writeFileSync(graph, [...serialiseGraph(truceGraph())].join(""));

const client = new Client({ name: "test", version: "1" });

beforeAll(async () => {
  const script = fileURLToPath(new URL("../../scripts/mcp.ts", import.meta.url));
  const args = ["--import", import.meta.resolve("tsx"), script, "--graph", graph];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
}, 60_000);

afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true });
});

async function call(name: string, given: Record<string, unknown>) {
  const answer = (await client.callTool({ name, arguments: given })) as CallToolResult;
  const [first] = answer.content;
  return {
    text: first?.type === "text" ? first.text : "",
    data: answer.structuredContent,
    failed: answer.isError === true,
  };
}

describe("the tools", () => {
  it("are offered with what they take", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["search", "neighbourhood", "paths", "statements"]);
    expect(tools.every(({ annotations, description }) => annotations?.readOnlyHint && description)).toBe(true);
    expect(tools.find(({ name }) => name === "paths")?.inputSchema).toMatchObject({
      required: ["from", "to"],
      properties: { k: { type: "integer", minimum: 1, maximum: 20, default: 3 } },
    });
    expect(client.getInstructions()).toContain("attacks (the source uses force on the target");
  });

  it("search", async () => {
    const { text, data } = await call("search", { query: "poroshenk" });
    expect(text).toContain("Petro Poroshenko (person, key petro-poroshenko), also called Poroshenko");
    expect(data).toMatchObject({ total: 1, items: [{ key: "petro-poroshenko" }] });
  });

  it("neighbourhood", async () => {
    const { text } = await call("neighbourhood", { entity: "Ukraine", direction: "out" });
    expect(text).toBe(
      "Ukraine and 1 entity around it:\n- Russia attacks Ukraine (1 statement, 2021-01-05)\n- Ukraine accuses Russia (1 statement, 2015-02-12)",
    );
  });

  it("paths, each step with its quote", async () => {
    const { text } = await call("paths", { from: "Debaltseve", to: "Kyiv", k: 1 });
    expect(text).toBe(
      [
        "1. Debaltseve is attacked by Russia; Russia attacks Ukraine.",
        "   - Russia attacks Debaltseve, 2015-02-12, says Ukraine: “Kyiv accused Moscow of shelling Debaltseve; the Kremlin denied it.” [A truce in Minsk, sentence 2]",
        "   - Russia attacks Ukraine, 2021-01-05: “Moscow attacked Kyiv over Georgia again.” [atlanta, sentence 2]",
      ].join("\n"),
    );
    expect((await call("paths", { from: "Debaltseve", to: "Minsk" })).text).toContain(
      "No path leads from Debaltseve to Minsk",
    );
  });

  it("statements", async () => {
    const { text, data } = await call("statements", { entity: "Russia", status: ["negated"] });
    expect(text).toContain("Russia attacks Debaltseve (denied), 2015-02-12: “Kyiv accused");
    expect(data).toMatchObject({ total: 1 });
    expect((await call("statements", { words: "nowhere" })).text).toBe("No statement fits.");
    expect((await call("statements", { entity: "Russia", offset: 99 })).text).toContain("There are only");
  });

  test.each<[string, string, Record<string, unknown>, string]>([
    ["an unknown entity", "neighbourhood", { entity: "Rusia" }, 'no entity is called "Rusia"; near it: Russia'],
    ["an ambiguous one", "neighbourhood", { entity: "Georgia" }, "fits several entities; give the key of one"],
    ["a path to itself", "paths", { from: "Kyiv", to: "Ukraine" }, "same entity"],
    ["an unknown relation", "statements", { relation: ["kisses"] }, "relation"],
    ["an unknown tool", "delete", {}, "delete"],
  ])("say what is wrong with %s", async (_, name, given, message) => {
    const { text, failed } = await call(name, given);
    expect(failed).toBe(true);
    expect(text).toContain(message);
  });
});
