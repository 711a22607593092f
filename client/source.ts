/** What the page asks about a graph, whoever answers: the server, or a graph held in memory. */

import type {
  DocumentSummary,
  DocumentView,
  DrawnGraph as DrawnAnswer,
  EntityRef,
  EntitySummary,
  EntityView,
  Page,
  Paths,
  StatementView,
} from "../graph-data/graph/answer.ts";
import type { Relation } from "../graph-data/schema.ts";
import type { Filters } from "./address.ts";

export type {
  DocumentSummary,
  DocumentView,
  DrawnAnswer,
  EntityRef,
  EntitySummary,
  EntityView,
  Page,
  Paths,
  StatementView,
};

export interface StatementQuery {
  /** Statements at this entity, whichever end it is. */
  readonly entity?: string;
  readonly source?: string;
  readonly target?: string;
  readonly relation?: Relation;
  readonly q?: string;
  readonly filters: Filters;
  readonly limit?: number;
  readonly cursor?: string;
}

export interface PathsQuery {
  readonly from: string;
  readonly to: string;
  /** How many, at most. */
  readonly k: number;
  /** Most steps; undefined: as many as the finder takes by itself. */
  readonly most?: number | undefined;
  /** Entities not to pass. */
  readonly avoid?: readonly string[] | undefined;
  readonly filters: Filters;
}

export const exportFormats = ["gexf", "graphml", "csv", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface Source {
  /**
   * The graph under the filters that only statements can answer: status, dates, document. Where no dates are asked
   * for, its edges tell how many of their statements bear each date.
   */
  graph(filters: Filters, signal?: AbortSignal): Promise<DrawnAnswer>;
  search(query: string, limit: number, signal?: AbortSignal): Promise<Page<EntitySummary>>;
  entity(key: string, signal?: AbortSignal): Promise<EntityView>;
  statements(query: StatementQuery, signal?: AbortSignal): Promise<Page<StatementView>>;
  /** The best paths under the filters. */
  paths(query: PathsQuery, signal?: AbortSignal): Promise<Paths>;
  documents(cursor?: string, signal?: AbortSignal): Promise<Page<DocumentSummary>>;
  document(id: string, signal?: AbortSignal): Promise<DocumentView>;
  /** A download of the graph under the filters. */
  download(format: ExportFormat, filters: Filters): Promise<Blob>;
}

/** A failure in words for the reader, with what they may have meant. */
export class SourceError extends Error {
  override readonly name = "SourceError";
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  readonly candidates: readonly EntityRef[];

  constructor(message: string, status: number, candidates: readonly EntityRef[] = []) {
    super(message);
    this.status = status;
    this.candidates = candidates;
  }
}
