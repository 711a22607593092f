/** The server's HTTP interface, and the only place that fetches: parameters out, typed answers or `SourceError` back. */

import type { GraphFile } from "../graph-data/schema.ts";
import { type Filters, filterParameters, ofAllTimes } from "./address.ts";
import {
  type DocumentSummary,
  type DocumentView,
  type DrawnAnswer,
  type EntityRef,
  type EntitySummary,
  type EntityView,
  type ExportFormat,
  type Page,
  type Paths,
  type Source,
  SourceError,
  type StatementView,
} from "./source.ts";

/** A problem as RFC 9457 tells it, with our candidates. */
interface Problem {
  readonly title?: string;
  readonly detail?: string;
  readonly candidates?: readonly EntityRef[];
  readonly nearest?: readonly EntityRef[];
}

type Parameters = readonly (readonly [name: string, value: string | number | undefined])[];

function addressOf(path: string, parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of parameters) if (value !== undefined && value !== "") query.append(name, String(value));
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}

const isProblem = (response: Response): boolean =>
  (response.headers.get("content-type") ?? "").startsWith("application/problem+json");

async function failure(response: Response): Promise<SourceError> {
  const problem: Problem = isProblem(response) ? await response.json() : {};
  const message = problem.detail ?? problem.title ?? `The server answered ${response.status}.`;
  return new SourceError(message, response.status, problem.candidates ?? problem.nearest ?? []);
}

async function ask(path: string, options: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, options);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new SourceError("The server can't be reached.", 0);
  }
  if (!response.ok) throw await failure(response);
  return response;
}

/** JSON from the server; its routes and this page share the types of `graph-data/graph/answer.ts`. */
async function get<T>(path: string, parameters: Parameters, signal?: AbortSignal): Promise<T> {
  const response = await ask(addressOf(path, parameters), signal ? { signal } : {});
  return (await response.json()) as T;
}

/** Of the filters those that statements answer: the page applies kinds and relations itself, to count the others. */
const statementFilters = (filters: Filters): Parameters =>
  filterParameters(filters).filter(([name]) => name !== "kind" && name !== "relation");

const encoded = encodeURIComponent;

export const api: Source = {
  graph: (filters, signal) =>
    get<DrawnAnswer>(
      "/api/graph",
      [...statementFilters(filters), ["dates", ofAllTimes(filters) ? "true" : undefined]],
      signal,
    ),

  search: (query, limit, signal) =>
    get<Page<EntitySummary>>(
      "/api/entities",
      [
        ["q", query],
        ["limit", limit],
      ],
      signal,
    ),

  entity: (key, signal) => get<EntityView>(`/api/entities/${encoded(key)}`, [], signal),

  statements: ({ entity, source, target, relation, q, filters, limit, cursor }, signal) =>
    get<Page<StatementView>>(
      "/api/statements",
      [
        ["entity", entity],
        ["source", source],
        ["target", target],
        ["q", q],
        ...filterParameters(filters).filter(([name]) => name !== "kind" && (name !== "relation" || !relation)),
        ["relation", relation],
        ["limit", limit],
        ["cursor", cursor],
      ],
      signal,
    ),

  paths: ({ from, to, k, most, avoid = [], filters }, signal) =>
    get<Paths>(
      "/api/paths",
      [
        ["from", from],
        ["to", to],
        ["k", k],
        ["maxLength", most],
        ...avoid.map((key) => ["avoid", key] as const),
        ...filterParameters(filters).filter(([name]) => ["kind", "relation", "since", "until"].includes(name)),
        ["directed", "false"],
      ],
      signal,
    ),

  documents: (cursor, signal) =>
    get<Page<DocumentSummary>>(
      "/api/documents",
      [
        ["limit", 500],
        ["cursor", cursor],
      ],
      signal,
    ),

  document: (id, signal) => get<DocumentView>(`/api/documents/${encoded(id)}`, [], signal),

  download: async (format: ExportFormat, filters) =>
    (await ask(addressOf(`/api/export.${format}`, filterParameters(filters)), {})).blob(),
};

/** The graph of a text, read by the server and kept nowhere. */
export async function extract(text: string, date: string | undefined): Promise<GraphFile> {
  const response = await ask("/api/extract", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text, ...(date === undefined ? {} : { date }) }),
  });
  return (await response.json()) as GraphFile;
}

/** One of the page's own files: script, style sheet or font. */
export const ownFile = (address: string): Promise<Response> => ask(address, {});
