/** The interface's own description: OpenAPI 3.1, made from the schemas that validate. */

import { z } from "zod";
import * as answers from "./answers.ts";
import { type ProblemKind, problems } from "./problem.ts";
import { exampleUrl, type Route } from "./route.ts";

type Json = Record<string, unknown>;

/** Schemas that several answers share get a name, and are described once. */
function namedSchemas() {
  const registry = z.registry<{ id: string }>();
  const named = {
    Span: answers.span,
    EntityRef: answers.entityRef,
    EntitySummary: answers.entitySummary,
    Entity: answers.entity,
    DrawnEdge: answers.drawnEdge,
    DrawnGraph: answers.drawnGraph,
    Neighbourhood: answers.neighbourhood,
    Statement: answers.statement,
    Paths: answers.paths,
    Relation: answers.relationView,
    DocumentSummary: answers.documentSummary,
    Document: answers.document,
    GraphFile: answers.graphFile,
    Health: answers.health,
    Problem: answers.problem,
  };
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  return registry;
}

const reference = (id: string): string => `#/components/schemas/${id}`;

/** Identifiers and dialect go: within the description a schema is known by its place. */
function bare(schema: Json): Json {
  const { $schema: _schema, $id: _id, id: _name, ...rest } = schema;
  return rest;
}

/** What an absent parameter counts as; written by hand because a default around a conversion isn't in the schema. */
function defaultOf(parameter: z.ZodType | undefined): Json {
  const absent = parameter?.safeParse(undefined);
  return absent?.success && absent.data !== undefined ? { default: absent.data } : {};
}

/** Parameters in the address's query, each with its schema, default and description. */
function queryParameters(query: z.ZodObject): Json[] {
  const described = z.toJSONSchema(query, { io: "input" }) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(described.properties ?? {}).map(([name, { description, ...schema }]) => ({
    name,
    in: "query",
    required: described.required?.includes(name) ?? false,
    ...(description === undefined ? {} : { description }),
    ...(schema.type === "array" ? { style: "form", explode: name === "document" || name === "avoid" } : {}),
    schema: { ...schema, ...defaultOf(query.shape[name]) },
  }));
}

function problemAnswers(kinds: readonly ProblemKind[]): Json {
  const byStatus = new Map<number, string[]>();
  for (const kind of [...kinds, "too-many-requests", "internal-error"] as const) {
    const { status, meaning } = problems[kind];
    byStatus.set(status, [...new Set([...(byStatus.get(status) ?? []), `\`${kind}\`: ${meaning}`])]);
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, meanings]) => [
        String(status),
        {
          description: meanings.join(" "),
          content: { "application/problem+json": { schema: { $ref: reference("Problem") } } },
        },
      ]),
  );
}

/**
 * The description of some routes.
 *
 * @param version of the program
 */
export function describe(routes: readonly Route[], version: string): Json {
  const registry = namedSchemas();
  const shared = z.toJSONSchema(registry, { uri: reference, io: "output" }).schemas as Record<string, Json>;
  const inline = (schema: z.ZodType): Json => {
    const id = registry.get(schema)?.id;
    if (id !== undefined) return { $ref: reference(id) };
    const { $defs: _shared, ...own } = z.toJSONSchema(schema, { metadata: registry, io: "output" });
    return bare(JSON.parse(JSON.stringify(own).replaceAll("#/$defs/", "#/components/schemas/")) as Json);
  };
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const { method, path, name, summary, query, body, answer, type = "application/json", examples } = route;
    const ok = type === "application/json" ? inline(answer) : bare(z.toJSONSchema(answer, { io: "output" }) as Json);
    paths[path] = {
      ...paths[path],
      [method]: {
        operationId: name,
        summary,
        parameters: [
          ...Object.entries(route.placeholders ?? {}).map(([placeholder, schema]) => ({
            name: placeholder,
            in: "path",
            required: true,
            schema: bare(z.toJSONSchema(schema, { io: "input" }) as Json),
          })),
          ...queryParameters(query),
        ],
        ...(body === undefined
          ? {}
          : {
              requestBody: {
                required: true,
                content: Object.fromEntries(
                  body.types.map((bodyType) => [
                    bodyType,
                    {
                      schema:
                        bodyType === "application/json"
                          ? bare(z.toJSONSchema(body.schema, { io: "input" }) as Json)
                          : { type: "string", minLength: 1 },
                      examples: Object.fromEntries(
                        examples.flatMap((example, i) =>
                          example.body?.type === bodyType
                            ? [[`example${i + 1}`, { summary: example.summary, value: example.body.value }]]
                            : [],
                        ),
                      ),
                    },
                  ]),
                ),
              },
            }),
        responses: {
          "200": { description: "The answer", content: { [type]: { schema: ok } } },
          ...problemAnswers(route.problems),
        },
        "x-examples": examples.map((example) => ({
          summary: example.summary,
          url: exampleUrl(route, example),
          ...(example.body === undefined ? {} : { body: example.body }),
        })),
      },
    };
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "Entente",
      version,
      summary: "Who does what to whom, with the sentence that says so",
      description:
        "A parameter that names an entity takes a key, a label or an alias; where a name fits several, the answer is 409 with the candidates. `relation`, `kind` and `status` take lists, by comma or repeated. Unknown parameters are refused. Answers to GET carry an ETag.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths,
    components: { schemas: Object.fromEntries(Object.entries(shared).map(([id, schema]) => [id, bare(schema)])) },
  };
}
