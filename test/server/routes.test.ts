import { describe, expect, it, test } from "vitest";
import type {
  DrawnGraph,
  EntitySummary,
  Neighbourhood,
  Page,
  Paths,
  StatementView,
} from "../../graph-data/graph/answer.ts";
import { openStore } from "../../graph-data/graph/store.ts";
import { smallGraph } from "../graph/small.ts";
import { startApp } from "./client.ts";

const { ask, served, errors } = await startApp();

describe("answers", () => {
  it("the graph without statements", async () => {
    const graph: DrawnGraph = (await ask("/api/graph")).json();
    expect(graph.nodes.map(({ key }) => key)).toContain("russia");
    expect(graph.edges[0]?.attributes).not.toHaveProperty("statements");
    expect(graph.truncated).toBe(false);
  });

  it("how many statements of each edge bear each date, where asked", async () => {
    const graph: DrawnGraph = (await ask("/api/graph?dates=true")).json();
    for (const { attributes } of graph.edges) {
      const { dates = {}, weight, firstDate, lastDate } = attributes;
      const days = Object.keys(dates).sort();
      expect(Object.values(dates).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(weight);
      expect([days[0], days.at(-1)]).toEqual([firstDate, lastDate]);
    }
    expect(graph.edges.some(({ attributes }) => attributes.dates?.[attributes.firstDate ?? ""])).toBe(true);
  });

  it("lists by comma or repeated", async () => {
    const byComma = await ask("/api/graph?status=negated,hypothetical");
    expect((await ask("/api/graph?status=negated&status=hypothetical")).json()).toEqual(byComma.json());
  });

  it("entities as one types", async () => {
    const page: Page<EntitySummary> = (await ask("/api/entities?q=poro")).json();
    expect(page.items.map(({ label }) => label)).toEqual(["Petro Poroshenko"]);
  });

  test.each(["russia", "Russia", "RUSSIA", "Moscow", "the%20Kremlin"])("an entity by any name: %s", async (name) => {
    expect((await ask(`/api/entities/${name}`)).json()).toMatchObject({ key: "russia", kind: "state", iso: "RUS" });
  });

  it("a neighbourhood", async () => {
    const around: Neighbourhood = (await ask("/api/entities/Kyiv/neighbourhood?direction=out&depth=2")).json();
    expect(around).toMatchObject({ entity: "ukraine", truncated: false });
    expect(around.nodes[1]).toMatchObject({ key: "russia", distance: 1 });
  });

  it("paths, each step with its sentence", async () => {
    const answer: Paths = (await ask("/api/paths?from=Debaltseve&to=Kyiv&k=1")).json();
    expect(answer.paths[0]?.steps.map(({ reading, statement }) => [reading, statement.text])).toEqual([
      ["is attacked by", "Kyiv accused Moscow of shelling Debaltseve; the Kremlin denied it."],
      ["attacks", "Moscow attacked Kyiv over Georgia again."],
    ]);
  });

  it("statements", async () => {
    const page: Page<StatementView> = (await ask("/api/statements?entity=Russia&status=negated,hypothetical")).json();
    expect(page.items.map(({ status, attributedTo }) => [status, attributedTo?.label])).toEqual([
      ["negated", undefined],
      ["hypothetical", "Petro Poroshenko"],
    ]);
  });

  it("relation types, documents, one document, health", async () => {
    expect((await ask("/api/relations")).json()).toMatchObject({ total: 31, next: null });
    expect((await ask("/api/documents?limit=1")).json()).toMatchObject({
      items: [{ id: "atlanta", statementCount: 1 }],
      total: 3,
    });
    expect((await ask("/api/documents/minsk")).json()).toMatchObject({ id: "minsk", sentenceCount: 3 });
    expect((await ask("/healthz")).json()).toMatchObject({ status: "ok" });
  });

  it("in JSON, whatever a name looks like as markup", async () => {
    const { headers } = await ask("/api/entities?q=%3Cscript%3E");
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });
});

describe("pages", () => {
  it("follow one another to the end, each item once", async () => {
    const keys: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page: Page<EntitySummary> = (await ask(`/api/entities?limit=3${cursor && `&cursor=${cursor}`}`)).json();
      keys.push(...page.items.map(({ key }) => key));
      expect(page.items.length).toBeLessThanOrEqual(3);
      cursor = page.next;
    }
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(served.current.columns.nodes.count);
  });

  it("are bound to their question", async () => {
    const { next }: Page<EntitySummary> = (await ask("/api/entities?limit=2")).json();
    for (const path of [
      `/api/entities?kind=state&cursor=${next}`,
      `/api/statements?cursor=${next}`,
      "/api/entities?cursor=abc",
    ]) {
      const answer = await ask(path);
      expect(answer.status).toBe(400);
      expect(answer.json()).toMatchObject({ errors: [{ parameter: "cursor" }] });
    }
  });
});

describe("refuses", () => {
  test.each<[string, string, number, object]>([
    [
      "an unknown parameter",
      "/api/graph?kinds=state",
      400,
      { errors: [{ parameter: "kinds", detail: expect.stringContaining("known here: kind, relation") }] },
    ],
    [
      "a value that is not allowed",
      "/api/graph?kind=city",
      400,
      { errors: [{ parameter: "kind", detail: expect.stringContaining("person, state, organisation, place") }] },
    ],
    ["a parameter twice", "/api/entities?limit=1&limit=2", 400, { errors: [{ parameter: "limit" }] }],
    [
      "a number out of range",
      "/api/entities?limit=501",
      400,
      { errors: [{ detail: 'expects a whole number from 1 to 500, not "501"' }] },
    ],
    ["no number", "/api/entities?limit=ten", 400, { errors: [{ parameter: "limit" }] }],
    ["a number that is not whole", "/api/entities?limit=1.5", 400, { errors: [{ parameter: "limit" }] }],
    ["no date", "/api/graph?since=yesterday", 400, { errors: [{ detail: expect.stringContaining("YYYY-MM-DD") }] }],
    ["a day that no calendar has", "/api/graph?until=2015-02-30", 400, { errors: [{ parameter: "until" }] }],
    ["an end before the beginning", "/api/graph?since=2016&until=2015", 400, { errors: [{ parameter: "since" }] }],
    [
      "a missing parameter",
      "/api/paths?from=russia",
      400,
      { errors: [{ parameter: "to", detail: expect.stringContaining("missing") }] },
    ],
    ["a path to itself", "/api/paths?from=russia&to=Moscow", 400, { errors: [{ parameter: "to" }] }],
    ["to avoid an end", "/api/paths?from=russia&to=ukraine&avoid=Kyiv", 400, { errors: [{ parameter: "avoid" }] }],
    ["an empty list", "/api/graph?relation=", 400, { errors: [{ parameter: "relation" }] }],
    [
      "a parameter of the prototype",
      "/api/graph?__proto__=1&constructor=2",
      400,
      { errors: [{ parameter: "__proto__" }, { parameter: "constructor" }] },
    ],
    [
      "an unknown entity",
      "/api/entities/Rusia",
      404,
      { parameter: "entity", name: "Rusia", nearest: [{ key: "russia" }] },
    ],
    [
      "an unknown entity among several",
      "/api/paths?from=russia&to=ukraine&avoid=minsk,Geneve",
      404,
      { parameter: "avoid", nearest: [{ label: "Geneva" }] },
    ],
    [
      "an ambiguous name",
      "/api/entities/Georgia",
      409,
      {
        candidates: [
          { label: "Georgia", kind: "state" },
          { label: "Georgia", kind: "place" },
        ],
      },
    ],
    ["an unknown document", "/api/documents/minks", 404, { nearest: ["minsk", "atlanta", "geneva"] }],
    ["an unknown document in a filter", "/api/graph?document=minks", 404, { parameter: "document" }],
    ["an unknown address", "/api/nodes", 404, { title: "Not found" }],
    ["a badly encoded address", "/api/entities/%E0%A4%A", 400, { title: "Malformed request" }],
  ])("%s: %s", async (_, path, status, members) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(answer.json()).toMatchObject({
      type: expect.stringMatching(/^\/api\/docs#[a-z-]+$/),
      status,
      detail: expect.any(String),
      ...members,
    });
  });

  test.each([
    ["POST", "/api/graph", "GET, HEAD, OPTIONS"],
    ["DELETE", "/api/entities/russia", "GET, HEAD, OPTIONS"],
    ["GET", "/api/extract", "POST, OPTIONS"],
    ["PUT", "/healthz", "GET, HEAD, OPTIONS"],
    ["DELETE", "/api/docs", "GET, HEAD, OPTIONS"],
  ])("%s %s with what is allowed", async (method, path, allow) => {
    const answer = await ask(path, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe(allow);
    expect((await ask(path, { method: "OPTIONS" })).headers.get("allow")).toBe(allow);
  });
});

describe("tags", () => {
  test.each(["/api/graph", "/api/entities/russia", "/api/export.gexf?kind=state", "/api/openapi.json", "/healthz"])(
    "%s",
    async (path) => {
      const first = await ask(path);
      const tag = first.headers.get("etag") ?? "";
      expect(tag).toMatch(/^W\/"/);
      const again = await ask(path, { headers: { "If-None-Match": tag } });
      expect([again.status, again.text]).toEqual([304, ""]);
      const head = await ask(path, { method: "HEAD" });
      expect([head.status, head.text, head.headers.get("etag")]).toEqual([200, "", tag]);
    },
  );

  it("differ by question and by graph", async () => {
    const tag = async (path: string) => (await ask(path)).headers.get("etag");
    expect(await tag("/api/export.gexf?kind=state")).not.toBe(await tag("/api/export.gexf?kind=place"));
    expect(await tag("/api/export.csv?table=nodes")).not.toBe(await tag("/api/export.csv"));
  });
});

it("answers from the graph that is there when the request comes", async () => {
  const before = served.current;
  const { next }: Page<EntitySummary> = (await ask("/api/entities?limit=2")).json();
  const tag = (await ask("/api/export.json")).headers.get("etag") ?? "";
  served.current = openStore(smallGraph([{ source: "a", relation: "attacks", target: "b" }]), "second");
  expect((await ask("/api/entities?q=a")).json()).toMatchObject({ total: 1 });
  expect((await ask(`/api/entities?limit=2&cursor=${next}`)).status).toBe(400);
  expect((await ask("/api/export.json", { headers: { "If-None-Match": tag } })).status).toBe(200);
  served.current = before;
});

it("tells nothing of its own failures", async () => {
  const failing = await startApp({
    read: async () => {
      throw new Error("secret at /home/somebody/graph.json");
    },
  });
  const answer = await failing.ask("/api/extract", {
    method: "POST",
    headers: { "Content-Type": "text/plain" },
    body: "Text.",
  });
  expect(answer.status).toBe(500);
  expect(answer.json()).toEqual({
    type: "/api/docs#internal-error",
    title: "Internal error",
    status: 500,
    detail: "Something went wrong here.",
  });
  expect(failing.errors).toHaveLength(1);
  expect(errors).toEqual([]);
});
