/** Whether the server can answer. */

import * as answers from "../answers.ts";
import { noQuery } from "../params.ts";
import { type Route, route } from "../route.ts";

export const healthRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/healthz",
    name: "getHealth",
    summary: "200 when the server can answer",
    query: noQuery,
    answer: answers.health,
    problems: ["invalid-parameter"],
    examples: [{ summary: "The usual probe" }],
    handle: ({ store: { columns } }) => ({
      status: "ok",
      entities: columns.nodes.count,
      relations: columns.edges.count,
      statements: columns.statements.count,
    }),
  }),
];
