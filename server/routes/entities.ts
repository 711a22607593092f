/** Entities: found by name, shown one by one, with what lies around them. */

import { neighbourhood } from "../../graph-data/graph/neighbourhood.ts";
import { entityView } from "../../graph-data/graph/query.ts";
import { nodeTest } from "../../graph-data/graph/select.ts";
import { entitySummary } from "../../graph-data/graph/view.ts";
import * as answers from "../answers.ts";
import { pageOf } from "../page.ts";
import { entitiesQuery, entityName, neighbourhoodQuery, noQuery } from "../params.ts";
import { entityNamed } from "../resolve.ts";
import { type Route, route } from "../route.ts";

export const entityRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/api/entities",
    name: "listEntities",
    summary:
      "Entities by name or alias, by its beginning and in spite of typing errors, best first; all by prominence without `q`",
    query: entitiesQuery,
    answer: answers.pageOf(answers.entitySummary),
    problems: ["invalid-parameter"],
    examples: [
      { summary: "As one types", query: { q: "zelen" } },
      { summary: "Misspelt, states only", query: { q: "Rusia", kind: "state", limit: "3" } },
    ],
    handle: ({ store, query, request }) => {
      const wanted = nodeTest(store, query.kind);
      const found = query.q?.trim() ? store.search.find(query.q) : store.ranking;
      const list = query.kind ? Array.from(found).filter(wanted) : found;
      return pageOf(store.version, request, query, list, (node) => entitySummary(store, node));
    },
  }),
  route({
    method: "get",
    path: "/api/entities/{entity}",
    name: "getEntity",
    summary: "One entity: aliases, mentions, relations by type, its most telling neighbours",
    placeholders: { entity: entityName },
    query: noQuery,
    answer: answers.entity,
    problems: ["invalid-parameter", "unknown-entity", "ambiguous-name"],
    examples: [{ summary: "By its label", path: { entity: "Ukraine" } }],
    handle: ({ store, path }) => entityView(store, entityNamed(store, "entity", path.entity ?? "")),
  }),
  route({
    method: "get",
    path: "/api/entities/{entity}/neighbourhood",
    name: "getNeighbourhood",
    summary: "The graph around an entity; the nearest and weightiest are kept",
    placeholders: { entity: entityName },
    query: neighbourhoodQuery,
    answer: answers.neighbourhood,
    problems: ["invalid-parameter", "unknown-entity", "ambiguous-name"],
    examples: [
      { summary: "Who is next to it", path: { entity: "Ukraine" }, query: { limit: "10" } },
      {
        summary: "Whom it attacks or threatens, and whom they do",
        path: { entity: "Russia" },
        query: { depth: "2", direction: "out", relation: "attacks,threatens", kind: "state", limit: "20" },
      },
    ],
    handle: ({ store, path, query }) => neighbourhood(store, entityNamed(store, "entity", path.entity ?? ""), query),
  }),
];
