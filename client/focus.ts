/** What the panel is about, to and from the parameters of the page's address. */

import { given, integer, keysOf } from "./query-string.ts";

/** How ways between entities are sought, and which of those found is lit. */
export interface Ways {
  /** Its place among those found; undefined: none has been chosen yet. */
  readonly chosen?: number;
  /** Most steps; undefined: as many as the finder takes by itself. */
  readonly most?: number;
  /** Keys of entities not to pass. */
  readonly avoid?: readonly string[];
}

export type Focus =
  | { readonly type: "none" }
  | { readonly type: "entity"; readonly key: string; readonly order?: "time" }
  | { readonly type: "edge"; readonly key: string }
  | ({ readonly type: "paths"; readonly from?: string; readonly to?: string } & Ways)
  /** The entities that the reader has picked, and the ways among them. */
  | ({ readonly type: "picked" } & Ways)
  | { readonly type: "document"; readonly id: string; readonly sentence?: number }
  | { readonly type: "text" };

/** The most steps that a way may be asked to have. */
export const mostSteps = 8;

function waysOf(query: URLSearchParams): Ways {
  const most = integer(query.get("most"), 1, mostSteps, 0);
  const path = integer(query.get("path"), 1, 20, 0);
  return {
    ...given("chosen", path > 0 ? path - 1 : undefined),
    ...given("most", most > 0 ? most : undefined),
    ...given("avoid", keysOf(query.get("avoid"))),
  };
}

export function focusOf(query: URLSearchParams): Focus {
  const entity = query.get("entity");
  if (entity)
    return { type: "entity", key: entity, ...given("order", query.get("by") === "time" ? "time" : undefined) };
  const edge = query.get("edge");
  if (edge) return { type: "edge", key: edge };
  if (query.has("from") || query.has("to"))
    return {
      type: "paths",
      ...given("from", query.get("from") || undefined),
      ...given("to", query.get("to") || undefined),
      ...waysOf(query),
    };
  if (query.has("among")) return { type: "picked", ...waysOf(query) };
  const document = query.get("read");
  if (document) {
    const sentence = integer(query.get("sentence"), 1, 1_000_000, 0);
    return { type: "document", id: document, ...(sentence > 0 ? { sentence } : {}) };
  }
  return query.has("text") ? { type: "text" } : { type: "none" };
}

type Pairs = [name: string, value: string | undefined][];

const waysParameters = ({ chosen, most, avoid }: Ways): Pairs => [
  ["path", chosen === undefined ? undefined : String(chosen + 1)],
  ["most", most === undefined ? undefined : String(most)],
  ["avoid", avoid?.join(",")],
];

export function focusParameters(focus: Focus): Pairs {
  switch (focus.type) {
    case "entity":
      return [
        ["entity", focus.key],
        ["by", focus.order],
      ];
    case "edge":
      return [["edge", focus.key]];
    case "paths":
      return [["from", focus.from ?? ""], ["to", focus.to ?? ""], ...waysParameters(focus)];
    case "picked":
      return [["among", ""], ...waysParameters(focus)];
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
