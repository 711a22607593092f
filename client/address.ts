/** What of the page is in its address: the selection, the filters and the view, to and from a query string. */

import { type Kind, kinds, type Relation, relationNames, type Status, statuses } from "../graph-data/schema.ts";

/** What the panel on the right is about. */
export type Focus =
  | { readonly type: "none" }
  | { readonly type: "entity"; readonly key: string }
  | { readonly type: "edge"; readonly key: string }
  | { readonly type: "paths"; readonly from?: string; readonly to?: string; readonly chosen: number }
  | { readonly type: "document"; readonly id: string; readonly sentence?: number }
  | { readonly type: "text" };

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
  readonly mode: "picture" | "list";
}

export const noFilters: Filters = { statuses: ["asserted"], minWeight: 1 };
export const home: Address = { focus: { type: "none" }, filters: noFilters, mode: "picture" };

const listOf = <T extends string>(value: string | null, allowed: readonly T[]): T[] | undefined => {
  if (value === null) return undefined;
  const given = new Set(value.split(","));
  return allowed.filter((name) => given.has(name));
};

const integer = (value: string | null, least: number, most: number, otherwise: number): number => {
  const number = Number(value ?? Number.NaN);
  return Number.isInteger(number) ? Math.min(most, Math.max(least, number)) : otherwise;
};

const day = (value: string | null): string | undefined =>
  value !== null && /^\d{4}(-\d\d){0,2}$/.test(value) ? value : undefined;

const given = <K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [name]: value } as { [P in K]?: V });

function focusOf(query: URLSearchParams): Focus {
  const entity = query.get("entity");
  if (entity) return { type: "entity", key: entity };
  const edge = query.get("edge");
  if (edge) return { type: "edge", key: edge };
  if (query.has("from") || query.has("to"))
    return {
      type: "paths",
      ...given("from", query.get("from") || undefined),
      ...given("to", query.get("to") || undefined),
      chosen: integer(query.get("path"), 1, 20, 1) - 1,
    };
  const document = query.get("read");
  if (document) {
    const sentence = integer(query.get("sentence"), 1, 1_000_000, 0);
    return { type: "document", id: document, ...(sentence > 0 ? { sentence } : {}) };
  }
  return query.has("text") ? { type: "text" } : { type: "none" };
}

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
    mode: query.get("view") === "list" ? "list" : "picture",
  };
}

function focusParameters(focus: Focus): [string, string | undefined][] {
  switch (focus.type) {
    case "entity":
      return [["entity", focus.key]];
    case "edge":
      return [["edge", focus.key]];
    case "paths":
      return [
        ["from", focus.from ?? ""],
        ["to", focus.to ?? ""],
        ["path", focus.chosen > 0 ? String(focus.chosen + 1) : undefined],
      ];
    case "document":
      return [
        ["read", focus.id],
        ["sentence", focus.sentence === undefined ? undefined : String(focus.sentence)],
      ];
    case "text":
      return [["text", ""]];
    case "none":
      return [];
  }
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
export function formatAddress(address: Address): string {
  const pairs: [string, string | undefined][] = [
    ...focusParameters(address.focus),
    ...filterParameters(address.filters),
    ["min", address.filters.minWeight > 1 ? String(address.filters.minWeight) : undefined],
    ["around", address.around?.key],
    ["depth", address.around ? String(address.around.depth) : undefined],
    ["view", address.mode === "list" ? "list" : undefined],
  ];
  const query = new URLSearchParams(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%7C", "|");
  return text === "" ? "" : `?${text}`;
}
