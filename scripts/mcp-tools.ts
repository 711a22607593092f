/** What the graph offers over the Model Context Protocol: search, neighbourhood, paths and statements, answered with quotes. */

import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import type { Page } from "../graph-data/graph/answer.ts";
import { directions } from "../graph-data/graph/index.ts";
import { neighbourhood } from "../graph-data/graph/neighbourhood.ts";
import { findPaths } from "../graph-data/graph/paths.ts";
import { nodeTest } from "../graph-data/graph/select.ts";
import { findStatements } from "../graph-data/graph/statements.ts";
import { entitySummary, statementView } from "../graph-data/graph/view.ts";
import { kinds, type Relation, relationNames, relations, statuses } from "../graph-data/schema.ts";
import type { Served } from "../server/app.ts";
import { Problem } from "../server/problem.ts";
import { entitiesNamed, entityNamed, filterOf, periodOf } from "../server/resolve.ts";
import { entitiesProse, neighbourhoodProse, pathsProse, statementsProse } from "./mcp-prose.ts";

const entity = z.string().min(1).max(300).describe("An entity's key, name or alias");
const kind = z.array(z.enum(kinds)).min(1).optional().describe("Only entities of these kinds");
const relation = z
  .array(z.enum(relationNames as [Relation, ...Relation[]]))
  .min(1)
  .optional()
  .describe("Only these relations");
const date = z.iso.date().optional();
const since = date.describe("First day, YYYY-MM-DD");
const until = date.describe("Last day, YYYY-MM-DD");
const limit = (most: number, usual: number) => z.int().min(1).max(most).default(usual).describe("How many at most");

const instructions = `A graph of who does what to whom, read from news texts. Every relation rests on statements: sentences of a document, quoted in the answers. Quote them when you answer, and say which are denied, only possible, or somebody's claim.
Relations: ${relationNames.map((name) => `${name} (${relations[name].definition})`).join("; ")}.`;

/** A page of a list from some place in it. */
function pageFrom<T, View>(list: ArrayLike<T>, offset: number, most: number, view: (item: T) => View): Page<View> {
  const end = Math.min(list.length, offset + most);
  const items = Array.from({ length: Math.max(0, end - offset) }, (_, i) => view(list[offset + i] as T));
  return { items, total: list.length, next: null };
}

/** The answer in prose and as data; what the asker got wrong is an error that says what would be right. */
function answered<T extends object>(work: () => T, prose: (answer: T) => string): CallToolResult {
  try {
    const answer = work();
    return {
      content: [{ type: "text", text: prose(answer) }],
      structuredContent: Object.fromEntries(Object.entries(answer)),
    };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { content: [{ type: "text", text: error.message }], isError: true };
  }
}

const readOnly = { readOnlyHint: true, openWorldHint: false };

/**
 * Makes the server; it is not connected yet.
 *
 * @param served the graph, asked for once in each call
 */
export function createMcpServer(served: Served, version: string): McpServer {
  const server = new McpServer({ name: "entente", version }, { instructions });

  server.registerTool(
    "search",
    {
      title: "Search entities",
      description:
        "Finds people, states, organisations and places by name, by its beginning, in spite of typing errors.",
      inputSchema: {
        query: z.string().min(1).max(200).describe("A name or its beginning"),
        kind,
        limit: limit(50, 10),
      },
      annotations: readOnly,
    },
    ({ query, kind: only, limit: most }) => {
      const store = served.current;
      const found = store.search.find(query).filter(nodeTest(store, only));
      return answered(() => pageFrom(found, 0, most, (node) => entitySummary(store, node)), entitiesProse);
    },
  );

  server.registerTool(
    "neighbourhood",
    {
      title: "What surrounds an entity",
      description: "The relations around an entity: the nearest and most often stated.",
      inputSchema: {
        entity,
        depth: z.int().min(1).max(4).default(1).describe("How many steps away"),
        direction: z.enum(directions).default("any").describe("Whether relations lead out of it, into it, or either"),
        relation,
        kind,
        limit: limit(100, 20),
      },
      annotations: readOnly,
    },
    ({ entity: name, ...query }) => {
      const store = served.current;
      return answered(() => neighbourhood(store, entityNamed(store, "entity", name), query), neighbourhoodProse);
    },
  );

  server.registerTool(
    "paths",
    {
      title: "Paths between two entities",
      description: "How two entities are connected: chains of relations, each step with the sentence that says so.",
      inputSchema: {
        from: entity,
        to: entity,
        k: z.int().min(1).max(20).default(3).describe("How many paths"),
        maxLength: z.int().min(1).max(10).default(6).describe("Most steps of a path"),
        relation,
        kind,
        avoid: z.array(entity).max(50).default([]).describe("Entities not to pass"),
        directed: z.boolean().default(false).describe("Whether relations count only from source to target"),
        weighted: z.boolean().default(false).describe("Whether the best attested come first rather than the shortest"),
        since,
        until,
      },
      annotations: readOnly,
    },
    ({ from, to, avoid, ...query }) => {
      const store = served.current;
      return answered(() => {
        const ends = [entityNamed(store, "from", from), entityNamed(store, "to", to)] as const;
        if (ends[0] === ends[1])
          throw new Problem("invalid-parameter", "to: is the same entity as from; expects another");
        return findPaths(store, ...ends, { ...query, avoid: entitiesNamed(store, "avoid", avoid), ...periodOf(query) });
      }, pathsProse);
    },
  );

  server.registerTool(
    "statements",
    {
      title: "Statements and their sentences",
      description:
        "The sentences that say who does what to whom, by entity, relation, status, time, document or words.",
      inputSchema: {
        entity: entity.optional().describe("Either end"),
        source: entity.optional().describe("Who does it"),
        target: entity.optional().describe("To whom"),
        relation,
        status: z.array(z.enum(statuses)).min(1).optional().describe("Asserted unless told"),
        words: z.string().min(1).max(200).optional().describe('Words of the sentence; a "phrase" in quotes'),
        document: z.array(z.string()).min(1).max(100).optional().describe("Ids of documents"),
        since,
        until,
        limit: limit(50, 10),
        offset: z.int().min(0).max(10_000_000).default(0).describe("How many to leave out"),
      },
      annotations: readOnly,
    },
    ({ entity: either, source, target, words, limit: most, offset, ...filter }) => {
      const store = served.current;
      const named = (parameter: string, name: string | undefined) =>
        name === undefined ? undefined : entityNamed(store, parameter, name);
      return answered(
        () => {
          const found = findStatements(store, {
            ...filterOf(store, filter),
            entity: named("entity", either),
            source: named("source", source),
            target: named("target", target),
            q: words,
          });
          return pageFrom(found, offset, most, (statement) => statementView(store, statement));
        },
        (page) => statementsProse(page, offset),
      );
    },
  );
  return server;
}
