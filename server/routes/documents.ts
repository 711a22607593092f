/** Documents, and what was read in each of their sentences. */

import { documentView } from "../../graph-data/graph/query.ts";
import { documentSummary } from "../../graph-data/graph/view.ts";
import * as answers from "../answers.ts";
import { pageOf } from "../page.ts";
import { documentId, noQuery, pageQuery } from "../params.ts";
import { documentNamed } from "../resolve.ts";
import { type Route, route } from "../route.ts";

export const documentRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/api/documents",
    name: "listDocuments",
    summary: "The documents, in the graph file's order",
    query: pageQuery,
    answer: answers.pageOf(answers.documentSummary),
    problems: ["invalid-parameter"],
    examples: [{ summary: "The first two", query: { limit: "2" } }],
    handle: ({ store, query, request }) =>
      pageOf(store.version, request, query, store.columns.documents.heads, (head) =>
        documentSummary(store, store.columns.documents.byId.get(head.id) ?? 0),
      ),
  }),
  route({
    method: "get",
    path: "/api/documents/{id}",
    name: "getDocument",
    summary: "One document with its sentences, and the mentions and statements read in each",
    placeholders: { id: documentId },
    query: noQuery,
    answer: answers.document,
    problems: ["invalid-parameter", "unknown-document"],
    examples: [{ summary: "The first passage of the sample", path: { id: "b101" } }],
    handle: ({ store, path }) => documentView(store, documentNamed(store, "id", path.id ?? "")),
  }),
];
