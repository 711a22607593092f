import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import { bodyLimit } from "../../server/routes/extract.ts";
import { startApp } from "./client.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-"));
const page = join(folder, "dist");
mkdirSync(join(page, "assets"), { recursive: true });
writeFileSync(join(page, "index.html"), "<!doctype html><title>Entente</title>");
writeFileSync(join(page, "assets", "index-abc.js"), "export {};");
writeFileSync(join(folder, "secret.txt"), "secret");
afterAll(() => rmSync(folder, { recursive: true }));

const { ask } = await startApp({ page });
const post = (body: string, type = "application/json", path = "/api/extract") =>
  ask(path, { method: "POST", headers: { "Content-Type": type }, body });

describe("header fields", () => {
  it("let in scripts, workers and WebAssembly of this origin, and no inline script", async () => {
    const policy = (await ask("/")).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("worker-src 'self' blob:;");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toContain("upgrade-insecure-requests");
  });

  it("let no other origin read, unless told", async () => {
    const origin = { Origin: "https://example.org" };
    expect((await ask("/api/graph", { headers: origin })).headers.get("access-control-allow-origin")).toBeNull();
    const open = await startApp({ cors: "https://example.org" });
    const allowed = await open.ask("/api/graph", { headers: origin });
    expect(allowed.headers.get("access-control-allow-origin")).toBe("https://example.org");
    expect(allowed.headers.get("vary")).toContain("Origin");
    expect(
      (await open.ask("/api/graph", { headers: { Origin: "https://example.com" } })).headers.get(
        "access-control-allow-origin",
      ),
    ).toBeNull();
    const before = await open.ask("/api/extract", { method: "OPTIONS", headers: origin });
    expect([before.status, before.headers.get("access-control-allow-methods")]).toEqual([
      204,
      "GET, HEAD, POST, OPTIONS",
    ]);
    const any = await startApp({ cors: "*" });
    expect((await any.ask("/healthz", { headers: origin })).headers.get("access-control-allow-origin")).toBe("*");
  });

  it("answers are compressed for those who can read it", async () => {
    expect((await ask("/api/graph", { headers: { "Accept-Encoding": "gzip" } })).headers.get("content-encoding")).toBe(
      "gzip",
    );
    expect(
      (await ask("/api/graph", { headers: { "Accept-Encoding": "identity" } })).headers.get("content-encoding"),
    ).toBeNull();
  });
});

describe("the page", () => {
  it("is served with its files, which never change under one name", async () => {
    expect((await ask("/")).text).toContain("<title>Entente</title>");
    expect((await ask("/?focus=russia")).status).toBe(200);
    expect((await ask("/assets/index-abc.js")).headers.get("cache-control")).toContain("immutable");
    expect((await ask("/")).headers.get("cache-control")).toBe("no-cache");
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/assets/%2e%2e/%2e%2e/secret.txt",
    "/.git/config",
    "/package.json",
    "/graph-data/graph.json",
  ])("nothing lies beside it: %s", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toContain("secret\n");
    expect(answer.text).not.toContain(folder);
  });

  it("says how to build it where it is not built", async () => {
    const { ask: unbuilt } = await startApp({ page: join(folder, "nothing") });
    const answer = await unbuilt("/");
    expect(answer.status).toBe(404);
    expect(answer.json()).toMatchObject({ detail: expect.stringContaining("npm run build") });
  });
});

describe("a body", () => {
  test.each<[string, () => ReturnType<typeof post>, number, object]>([
    ["of another type", () => post("<p>", "text/html"), 415, { accepted: ["application/json", "text/plain"] }],
    ["without a type", () => ask("/api/extract", { method: "POST" }), 415, {}],
    ["in an unknown character set", () => post("x", "text/plain; charset=klingon"), 415, {}],
    ["too long", () => post("x".repeat(bodyLimit + 1), "text/plain"), 413, { limit: bodyLimit }],
    ["that is not JSON", () => post("{"), 400, { title: "Invalid body" }],
    ["that is empty", () => post("", "text/plain"), 400, {}],
    ["of another shape", () => post("[]"), 400, { errors: [{ member: "body" }] }],
    ["without text", () => post("{}"), 400, { errors: [{ member: "text" }] }],
    [
      "with a wrong date",
      () => post('{"text":"x","date":"2015-02-30"}'),
      400,
      { errors: [{ member: "date", detail: "expects a day, YYYY-MM-DD" }] },
    ],
    ["with more than that", () => post('{"text":"x","__proto__":{"admin":true},"title":"y"}'), 400, {}],
    ["with a query", () => post('{"text":"x"}', "application/json", "/api/extract?deep=1"), 400, {}],
  ])("%s is refused", async (_, send, status, members) => {
    const answer = await send();
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(answer.json()).toMatchObject(members);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  it("of plain text or JSON is read", async () => {
    expect((await post("Text.", "text/plain; charset=utf-8")).json()).toHaveProperty("nodes");
    expect((await post('{"text":"Text.","date":"2025-06-03"}', "application/json; charset=utf-8")).status).toBe(200);
  });
});

it("tells whoever asks too often when to come back", async () => {
  const { ask: limited } = await startApp({ rate: 3 });
  const statuses: number[] = [];
  for (let i = 0; i < 5; i++) statuses.push((await limited("/api/relations")).status);
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  const answer = await limited("/api/graph");
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
  expect(answer.json()).toMatchObject({ status: 429, retryAfter: expect.any(Number) });
  expect((await limited("/healthz")).status).toBe(200);
});
