/** Pages of lists, and the opaque cursors that lead from one to the next. */

import { createHash } from "node:crypto";
import type { Request } from "express";
import type { Page } from "../graph-data/graph/answer.ts";
import { Problem } from "./problem.ts";
import { searchOf } from "./route.ts";

export interface PageQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Tells one question to one graph from all others; which page of the answer is asked for doesn't matter. */
export function tagOf(version: string, request: Request): string {
  const question = [...searchOf(request)]
    .filter(([name]) => name !== "cursor" && name !== "limit")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([version, request.path, question]))
    .digest("base64url")
    .slice(0, 8);
}

const invalid = (detail: string): Problem =>
  new Problem("invalid-parameter", `cursor: ${detail}`, { errors: [{ parameter: "cursor", detail }] });

function offsetOf(cursor: string, tag: string): number {
  const match = /^(\d{1,10})\.([\w-]{8})$/.exec(Buffer.from(cursor, "base64url").toString("latin1"));
  if (!match) throw invalid("expects `next` of the page before");
  if (match[2] !== tag)
    throw invalid("belongs to another question or to an earlier state of the graph; start again without it");
  return Number(match[1]);
}

/**
 * One page of a list.
 *
 * @param version of the graph
 * @param request the question: a cursor is good for the same one only
 * @param view makes an item of the answer from one of the list; called for those of the page
 */
export function pageOf<T, View>(
  version: string,
  request: Request,
  { limit, cursor }: PageQuery,
  list: ArrayLike<T>,
  view: (item: T) => View,
): Page<View> {
  const tag = tagOf(version, request);
  const from = cursor === undefined ? 0 : offsetOf(cursor, tag);
  const items: View[] = [];
  const end = Math.min(from + limit, list.length);
  for (let i = from; i < end; i++) items.push(view(list[i] as T));
  return {
    items,
    total: list.length,
    next: end < list.length ? Buffer.from(`${end}.${tag}`, "latin1").toString("base64url") : null,
  };
}
