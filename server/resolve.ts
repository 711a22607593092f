/** From names in requests to entities and documents of the graph. */

import { daySpan } from "../graph-data/graph/days.ts";
import type { Filter } from "../graph-data/graph/select.ts";
import type { GraphStore } from "../graph-data/graph/store.ts";
import { entityRef } from "../graph-data/graph/view.ts";
import { Problem } from "./problem.ts";

const mostCandidates = 20;
const mostNearest = 5;

/**
 * The entity that a name means.
 *
 * @param parameter where the name was given
 * @throws Problem 404 with the nearest names, 409 with the candidates
 */
export function entityNamed({ columns, names, search, ranking }: GraphStore, parameter: string, name: string): number {
  const found = names.resolve(name);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (only === undefined) {
    const nearest = search.nearest(name, mostNearest).map((node) => entityRef(columns, node));
    const hint = nearest.length > 0 ? `; near it: ${nearest.map(({ label }) => label).join(", ")}` : "";
    throw new Problem("unknown-entity", `${parameter}: no entity is called ${JSON.stringify(name)}${hint}.`, {
      parameter,
      name,
      nearest,
    });
  }
  const fits = new Set(found);
  const candidates = Array.from(ranking.filter((node) => fits.has(node)).slice(0, mostCandidates), (node) =>
    entityRef(columns, node),
  );
  throw new Problem(
    "ambiguous-name",
    `${parameter}: ${JSON.stringify(name)} fits several entities; give the key of one: ${candidates.map(({ key }) => key).join(", ")}.`,
    { parameter, name, candidates },
  );
}

/** Several names, where one that is unknown as a whole may be a list by comma. */
export const entitiesNamed = (store: GraphStore, parameter: string, names: readonly string[]): number[] =>
  names.flatMap((name) =>
    store.names.resolve(name).length === 0 && name.includes(",")
      ? name
          .split(",")
          .filter((part) => part.trim())
          .map((part) => entityNamed(store, parameter, part.trim()))
      : [entityNamed(store, parameter, name)],
  );

const shared = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
};

/** @throws Problem 404 with the ids that begin alike */
export function documentNamed({ columns }: GraphStore, parameter: string, id: string): number {
  const document = columns.documents.byId.get(id);
  if (document !== undefined) return document;
  const nearest = columns.documents.heads
    .map((head) => ({ id: head.id, alike: shared(head.id, id) }))
    .sort((a, b) => b.alike - a.alike || (a.id < b.id ? -1 : 1))
    .slice(0, mostNearest)
    .map((head) => head.id);
  throw new Problem(
    "unknown-document",
    `${parameter}: no document has the id ${JSON.stringify(id)}; near it: ${nearest.join(", ")}.`,
    {
      parameter,
      name: id,
      nearest,
    },
  );
}

/** @throws Problem 400 where the first day is after the last */
export function periodOf(query: { readonly since?: string | undefined; readonly until?: string | undefined }) {
  const since = query.since === undefined ? undefined : daySpan(query.since)?.first;
  const until = query.until === undefined ? undefined : daySpan(query.until)?.last;
  if (since !== undefined && until !== undefined && since > until)
    throw new Problem("invalid-parameter", `since: ${query.since} is after until, ${query.until}`, {
      errors: [{ parameter: "since", detail: `expects a date no later than until, ${query.until}` }],
    });
  return { since, until };
}

type Asked = Omit<Filter, "since" | "until" | "document"> & {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly document?: readonly string[] | undefined;
};

/** A filter as the query layer takes it: dates as days, documents by index. */
export function filterOf(store: GraphStore, { kind, relation, status, minWeight, document, ...period }: Asked): Filter {
  return {
    kind,
    relation,
    status,
    minWeight,
    ...periodOf(period),
    document: document?.map((id) => documentNamed(store, "document", id)),
  };
}
