/** A graph held in the page itself, asked as the server would be: a text just read, or a saved page. */

import { daySpan } from "../graph-data/graph/days.ts";
import { findPaths } from "../graph-data/graph/paths.ts";
import { documentView, drawnGraph, entityView } from "../graph-data/graph/query.ts";
import type { Filter } from "../graph-data/graph/select.ts";
import { findStatements } from "../graph-data/graph/statements.ts";
import { type GraphStore, openStore } from "../graph-data/graph/store.ts";
import { documentSummary, entitySummary, statementView } from "../graph-data/graph/view.ts";
import type { GraphFile } from "../graph-data/schema.ts";
import { type Filters, ofAllTimes } from "./address.ts";
import { type Page, type Source, SourceError } from "./source.ts";

/** What a browser still draws. */
const limit = { nodes: 5000, edges: 25_000 };

function nodeOf(store: GraphStore, name: string): number {
  const node = store.names.resolve(name)[0];
  if (node === undefined) throw new SourceError(`This graph has no “${name}”.`, 404);
  return node;
}

function filterOf({ columns }: GraphStore, filters: Filters): Filter {
  const since = filters.since && daySpan(filters.since)?.first;
  const until = filters.until && daySpan(filters.until)?.last;
  const document = columns.documents.heads.findIndex(({ id }) => id === filters.document);
  return {
    kind: filters.kinds,
    relation: filters.relations,
    status: filters.statuses,
    since: since || undefined,
    until: until || undefined,
    document: filters.document === undefined ? undefined : [document],
  };
}

const page = <T>(items: readonly T[], total: number): Page<T> => ({ items, total, next: null });

/** Answers from a graph file. */
export function memorySource(file: GraphFile): Source {
  const store = openStore(file, "memory");
  const { columns } = store;
  return {
    graph: async (filters) => {
      const { kind: _, relation: __, ...rest } = filterOf(store, filters);
      return drawnGraph(store, rest, limit, ofAllTimes(filters));
    },
    search: async (query, most) => {
      const found = store.search.find(query);
      return page(
        found.slice(0, most).map((node) => entitySummary(store, node)),
        found.length,
      );
    },
    entity: async (key) => entityView(store, nodeOf(store, key)),
    statements: async ({ entity, source, target, relation, q, filters, limit: most = 50 }) => {
      const { kind: _, relation: chosen, ...rest } = filterOf(store, filters);
      const ends = Object.entries({ entity, source, target }).map(([name, key]) => [
        name,
        key === undefined ? undefined : nodeOf(store, key),
      ]);
      const found = findStatements(store, {
        ...rest,
        ...Object.fromEntries(ends),
        relation: relation ? [relation] : chosen,
        q,
      });
      return page(
        Array.from(found.slice(0, most), (statement) => statementView(store, statement)),
        found.length,
      );
    },
    paths: async ({ from, to, k, most = 6, avoid = [], filters }) => {
      const { kind, relation, since, until } = filterOf(store, filters);
      const around = avoid.map((key) => nodeOf(store, key));
      const query = {
        k,
        maxLength: most,
        avoid: around,
        kind,
        relation,
        since,
        until,
        directed: false,
        weighted: false,
      };
      return findPaths(store, nodeOf(store, from), nodeOf(store, to), query);
    },
    documents: async () =>
      page(
        columns.documents.heads.map((_, index) => documentSummary(store, index)),
        columns.documents.heads.length,
      ),
    document: async (id) => {
      const index = columns.documents.heads.findIndex((head) => head.id === id);
      if (index < 0) throw new SourceError(`This graph has no document “${id}”.`, 404);
      return documentView(store, index);
    },
    download: async (format, filters) => {
      const { writeGraph } = await import("./memory-export.ts");
      return writeGraph(store, filterOf(store, filters), format);
    },
  };
}
