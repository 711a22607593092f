/** Paths between two entities. */

import { findPaths } from "../../graph-data/graph/paths.ts";
import * as answers from "../answers.ts";
import { pathsQuery } from "../params.ts";
import { Problem } from "../problem.ts";
import { entitiesNamed, entityNamed, periodOf } from "../resolve.ts";
import { type Route, route } from "../route.ts";

const invalid = (parameter: string, detail: string): Problem =>
  new Problem("invalid-parameter", `${parameter}: ${detail}`, { errors: [{ parameter, detail }] });

export const pathRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/api/paths",
    name: "findPaths",
    summary:
      "The k shortest paths between two entities, each a chain of entities and relations with one statement a step",
    query: pathsQuery,
    answer: answers.paths,
    problems: ["invalid-parameter", "unknown-entity", "ambiguous-name"],
    examples: [
      { summary: "The three shortest", query: { from: "Germany", to: "Russia" } },
      {
        summary: "The best attested, not by way of Ukraine",
        query: { from: "Germany", to: "Russia", k: "2", weighted: "true", avoid: "Ukraine", maxLength: "4" },
      },
    ],
    handle: ({ store, query }) => {
      const from = entityNamed(store, "from", query.from);
      const to = entityNamed(store, "to", query.to);
      if (from === to) throw invalid("to", "is the same entity as from; expects another");
      const avoid = entitiesNamed(store, "avoid", query.avoid ?? []);
      if (avoid.includes(from) || avoid.includes(to)) throw invalid("avoid", "expects entities other than from and to");
      return findPaths(store, from, to, { ...query, avoid, ...periodOf(query) });
    },
  }),
];
