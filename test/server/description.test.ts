import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it, test } from "vitest";
import { routesOf } from "../../server/app.ts";
import { exampleUrl } from "../../server/route.ts";
import { startApp } from "./client.ts";
import { sampleGraph } from "./sample.ts";

const graph = sampleGraph();
const { ask } = await startApp({ read: async () => graph }, graph);
const description = (await ask("/api/openapi.json")).json() as {
  openapi: string;
  paths: Record<
    string,
    Record<
      string,
      {
        responses: Record<string, { content: Record<string, { schema: object }> }>;
        parameters: { name: string; in: string; schema: { default?: unknown } }[];
      }
    >
  >;
  components: { schemas: Record<string, object> };
};
const routes = routesOf(async () => graph);

describe("the description", () => {
  it("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(description) as never);
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
    expect(description.openapi).toMatch(/^3\.1\./);
  });

  it("tells of every route, its parameters and their defaults", () => {
    expect(Object.keys(description.paths).sort()).toEqual([...new Set(routes.map(({ path }) => path))].sort());
    const parameters = description.paths["/api/paths"]?.get?.parameters ?? [];
    expect(parameters.map(({ name }) => name)).toEqual([
      "from",
      "to",
      "k",
      "maxLength",
      "relation",
      "kind",
      "avoid",
      "directed",
      "weighted",
      "since",
      "until",
    ]);
    expect(parameters.find(({ name }) => name === "k")?.schema).toMatchObject({
      type: "integer",
      minimum: 1,
      maximum: 20,
      default: 3,
    });
  });
});

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: "api", ...description });

const answerSchema = (path: string, method: string, status: string, type: string) => {
  const pointer = (part: string) => part.replaceAll("~", "~0").replaceAll("/", "~1");
  return ajv.getSchema(
    `api#/paths/${encodeURIComponent(pointer(path)).replaceAll("%7E", "~")}/${method}/responses/${status}/content/${encodeURIComponent(pointer(type)).replaceAll("%7E", "~")}/schema`,
  );
};

describe("each documented example is answered as described", () => {
  const examples = routes.flatMap((route) =>
    route.examples.map((example) => ({ route, example, url: exampleUrl(route, example) })),
  );
  test.each(examples.map((one) => [`${one.route.method} ${one.url}`, one] as const))(
    "%s",
    async (_, { route, example, url }) => {
      const { body } = example;
      const answer = await ask(url, {
        method: route.method.toUpperCase(),
        ...(body === undefined
          ? {}
          : {
              headers: { "Content-Type": body.type },
              body: typeof body.value === "string" ? body.value : JSON.stringify(body.value),
            }),
      });
      expect(answer.status, answer.text).toBe(200);
      const type = route.type ?? "application/json";
      expect(answer.headers.get("content-type")).toContain(type);
      const validate = answerSchema(route.path, route.method, "200", type);
      if (!validate) throw new Error("not described");
      const value = type === "application/json" ? answer.json() : answer.text;
      validate(value);
      expect(validate.errors ?? []).toEqual([]);
      if (type === "application/json") expect(route.answer.safeParse(value).error).toBeUndefined();
    },
  );

  it("with something in it", async () => {
    for (const { route, url } of examples.filter(({ route }) => route.method === "get")) {
      const { text } = await ask(url);
      expect(text, url).not.toMatch(/"items":\[\]|"paths":\[\]|"edges":\[\]/);
      expect(route.examples.length).toBeGreaterThan(0);
    }
  });
});

test("problems are as described", async () => {
  const validate = answerSchema("/api/paths", "get", "400", "application/problem+json");
  if (!validate) throw new Error("not described");
  validate((await ask("/api/paths")).json());
  expect(validate.errors ?? []).toEqual([]);
});

describe("the page to try it on", () => {
  it("has a section for each request and each problem, and brings its own scripts and styles", async () => {
    const { text, headers } = await ask("/api/docs");
    expect(headers.get("content-type")).toContain("text/html");
    for (const { name } of routes) expect(text).toContain(`<section id="${name}"`);
    expect(text).toContain('id="ambiguous-name"');
    expect(text).not.toMatch(/<script(?![^>]*src=)|<style|style="|\son\w+=|https?:/);
    for (const [, file] of text.matchAll(/(?:src|href)="(\/api\/docs\/[^"]+)"/g))
      expect((await ask(file ?? "")).status).toBe(200);
  });
});
