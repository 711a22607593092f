/** What a route is: its address, its schemas, its examples and its handler, from which both the application and its description are made. */

import type { Request, Response } from "express";
import type { z } from "zod";
import type { GraphStore } from "../graph-data/graph/store.ts";
import type { ProblemKind } from "./problem.ts";

/** A request that the documentation shows and the tests replay. */
export interface Example {
  readonly summary: string;
  /** Values of the address's placeholders. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: { readonly type: string; readonly value: unknown };
}

/** A request as its handler sees it: read by the schema, and with one graph from beginning to end. */
export interface Asked<Query> {
  readonly store: GraphStore;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly request: Request;
  readonly response: Response;
}

export interface Body {
  readonly types: readonly string[];
  readonly schema: z.ZodType;
}

/** Sent by the handler itself rather than as JSON. */
export const sent = Symbol("sent");

export interface Route<Query extends z.ZodObject = z.ZodObject> {
  readonly method: "get" | "post";
  /** With placeholders as `{name}`. */
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  /** Placeholders of the address, by name. */
  readonly placeholders?: Readonly<Record<string, z.ZodType>>;
  readonly query: Query;
  readonly body?: Body;
  /** The answer's media type where it is not JSON. */
  readonly type?: string;
  readonly answer: z.ZodType;
  readonly problems: readonly ProblemKind[];
  readonly examples: readonly Example[];
  /** The answer, which is sent as JSON, or `sent`. */
  readonly handle: (asked: Asked<z.output<Query>>) => unknown;
}

/** Ties a route's handler to the types of its query. */
export const route = <Query extends z.ZodObject>(given: Route<Query>): Route => given as unknown as Route;

/** The address as Express writes it. */
export const expressPath = (path: string): string => path.replace(/\{(\w+)\}/g, ":$1");

/** The address of an example. */
export function exampleUrl({ path }: Pick<Route, "path">, example: Example): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(example.query ?? {}))
    for (const one of typeof value === "string" ? [value] : value) query.append(name, one);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(example.path?.[name] ?? ""));
  return query.size > 0 ? `${filled}?${query}` : filled;
}

/** The query of a request as it was sent. */
export function searchOf(request: Request): URLSearchParams {
  const at = request.originalUrl.indexOf("?");
  return new URLSearchParams(at < 0 ? "" : request.originalUrl.slice(at + 1));
}
