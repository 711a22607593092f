/** What of the page is in its address: the selection, the filters and the view, to and from a query string. */

import { type Kind, kinds, type Relation, relationNames, type Status, statuses } from "../graph-data/schema.ts";
import { type Focus, focusOf, focusParameters } from "./focus.ts";
import { day, given, integer, keysOf, listOf, queryString } from "./query-string.ts";

export interface Filters {
  /** Undefined: all of them. */
  readonly kinds?: readonly Kind[];
  readonly relations?: readonly Relation[];
  readonly statuses: readonly Status[];
  /** ISO 8601 days, inclusive. */
  readonly since?: string;
  readonly until?: string;
  readonly document?: string;
  readonly minWeight: number;
}

export interface Around {
  readonly key: string;
  readonly depth: number;
}

export interface Address {
  readonly focus: Focus;
  readonly filters: Filters;
  readonly around?: Around;
  /** Keys of the entities that the reader has picked, in the order of picking. */
  readonly picked?: readonly string[];
  /** Whether the picture shows who is often spoken of together. */
  readonly communities?: true;
  readonly mode: "picture" | "list";
}

export const noFilters: Filters = { statuses: ["asserted"], minWeight: 1 };
/** Whether no dates are asked for. */
export const ofAllTimes = ({ since, until }: Filters): boolean => since === undefined && until === undefined;

export const home: Address = { focus: { type: "none" }, filters: noFilters, mode: "picture" };

/** Reads a query string; what it doesn't know it leaves at its default, so that an old link still opens. */
export function parseAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const around = query.get("around");
  const shown = listOf(query.get("status"), statuses);
  return {
    focus: focusOf(query),
    filters: {
      ...given("kinds", listOf(query.get("kind"), kinds)),
      ...given("relations", listOf(query.get("relation"), relationNames)),
      statuses: shown && shown.length > 0 ? shown : noFilters.statuses,
      ...given("since", day(query.get("since"))),
      ...given("until", day(query.get("until"))),
      ...given("document", query.get("document") || undefined),
      minWeight: integer(query.get("min"), 1, 1000, 1),
    },
    ...(around ? { around: { key: around, depth: integer(query.get("depth"), 1, 4, 1) } } : {}),
    ...given("picked", keysOf(query.get("picked"))),
    ...(query.has("communities") ? { communities: true } : {}),
    mode: query.get("view") === "list" ? "list" : "picture",
  };
}

/** The filters as parameters of the page's address, which are those of the server's routes too. */
export function filterParameters(filters: Filters): [string, string | undefined][] {
  const asserted = filters.statuses.length === 1 && filters.statuses[0] === "asserted";
  return [
    ["kind", filters.kinds?.join(",")],
    ["relation", filters.relations?.join(",")],
    ["status", asserted ? undefined : filters.statuses.join(",")],
    ["since", filters.since],
    ["until", filters.until],
    ["document", filters.document],
  ];
}

/** The query string of an address, with its `?`; empty for the opening view. */
export const formatAddress = (address: Address): string =>
  queryString([
    ...focusParameters(address.focus),
    ...filterParameters(address.filters),
    ["min", address.filters.minWeight > 1 ? String(address.filters.minWeight) : undefined],
    ["around", address.around?.key],
    ["depth", address.around ? String(address.around.depth) : undefined],
    ["picked", address.picked?.join(",")],
    ["communities", address.communities ? "" : undefined],
    ["view", address.mode === "list" ? "list" : undefined],
  ]);
