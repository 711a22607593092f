/** Statements: who is said to do what to whom, in which words. */

import { findStatements } from "../../graph-data/graph/statements.ts";
import { statementView } from "../../graph-data/graph/view.ts";
import * as answers from "../answers.ts";
import { pageOf } from "../page.ts";
import { statementsQuery } from "../params.ts";
import { entityNamed, filterOf } from "../resolve.ts";
import { type Route, route } from "../route.ts";

export const statementRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/api/statements",
    name: "listStatements",
    summary: "Statements, the latest first; both orders of `source` and `target` fit a symmetric relation",
    query: statementsQuery,
    answer: answers.pageOf(answers.statement),
    problems: ["invalid-parameter", "unknown-entity", "unknown-document", "ambiguous-name"],
    examples: [
      {
        summary: "Every statement on an edge",
        query: { source: "Russia", relation: "invades", target: "Ukraine", limit: "5" },
      },
      { summary: "Denials", query: { entity: "Russia", status: "negated", limit: "5" } },
      { summary: "By words of the sentence", query: { q: "ceasefire", limit: "5" } },
    ],
    handle: ({ store, query, request }) => {
      const named = (parameter: "source" | "target" | "entity") => {
        const name = query[parameter];
        return name === undefined ? undefined : entityNamed(store, parameter, name);
      };
      const { relation, status, document, since, until, q } = query;
      const found = findStatements(store, {
        ...filterOf(store, { relation, status, document, since, until }),
        source: named("source"),
        target: named("target"),
        entity: named("entity"),
        q,
      });
      return pageOf(store.version, request, query, found, (statement) => statementView(store, statement));
    },
  }),
];
