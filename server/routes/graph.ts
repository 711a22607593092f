/** The graph as drawn, and the relation types. */

import { drawnGraph, relationViews } from "../../graph-data/graph/query.ts";
import * as answers from "../answers.ts";
import { pageOf } from "../page.ts";
import { graphQuery, pageQuery } from "../params.ts";
import { filterOf } from "../resolve.ts";
import { type Route, route } from "../route.ts";

export const graphRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/api/graph",
    name: "getGraph",
    summary: "The graph as drawn: nodes and edges without their statements, as graphology imports it",
    query: graphQuery,
    answer: answers.drawnGraph,
    problems: ["invalid-parameter", "unknown-document"],
    examples: [
      { summary: "Leaders and what they lead", query: { relation: "leads" } },
      {
        summary: "What is denied or only possible between states",
        query: { kind: "state", status: "negated,hypothetical" },
      },
      { summary: "A span of time", query: { since: "2014", until: "2015-12-31", minWeight: "1" } },
    ],
    handle: ({ store, query: { limit, dates, ...filter } }) =>
      drawnGraph(store, filterOf(store, filter), { nodes: limit, edges: limit * 5 }, dates),
  }),
  route({
    method: "get",
    path: "/api/relations",
    name: "listRelations",
    summary: "The relation types: definition, inverse reading, symmetric or not, count",
    query: pageQuery,
    answer: answers.pageOf(answers.relationView),
    problems: ["invalid-parameter"],
    examples: [{ summary: "All of them" }],
    handle: ({ store, query, request }) => pageOf(store.version, request, query, relationViews(store), (view) => view),
  }),
];
