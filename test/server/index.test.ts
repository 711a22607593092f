import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, test } from "vitest";
import { serialiseGraph } from "../../graph-data/graph/file.ts";
import { serve, serveOptions } from "../../server/index.ts";
import { truceGraph } from "../graph/small.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-"));
const graph = join(folder, "graph.json");
writeFileSync(graph, [...serialiseGraph(truceGraph())].join(""));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  [["--port", "x"], '--port takes a whole number from 0 to 65535, not "x"'],
  [["--port", "70000"], "--port takes a whole number from 0 to 65535"],
  [["--rate", "-1"], "--rate"],
  [["--cors", "example.org"], "--cors takes an origin such as https://example.org"],
  [["--cors", "https://example.org/page"], "--cors takes an origin"],
  [["--prot", "1"], "--prot"],
  [["graph.json"], "graph.json"],
])("%j is refused", (args, message) => {
  expect(() => serveOptions(args)).toThrow(message);
});

test.each([
  [[], { port: 3000, host: "127.0.0.1", rate: 1200 }],
  [["--port", "0", "--host", "::1", "--cors", "*", "--rate", "0"], { port: 0, host: "::1", cors: "*", rate: 0 }],
  [["--cors", "https://example.org:8080"], { cors: "https://example.org:8080" }],
])("%j is understood", (args, options) => {
  expect(serveOptions(args)).toMatchObject(options);
});

it("listens, says where, and stops", async () => {
  const options = { graph, port: 0, host: "127.0.0.1", rate: 0 };
  const running = await serve(options);
  expect(running.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
  const taken = Number(new URL(running.url).port);
  await expect(serve({ ...options, port: taken })).rejects.toThrow(
    `port ${taken} of 127.0.0.1 is in use; choose another with --port`,
  );
  await running.close();
  await expect(fetch(`${running.url}/healthz`)).rejects.toThrow();
});
