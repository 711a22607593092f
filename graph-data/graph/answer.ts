/** The shapes of answers to queries, as JSON carries them. */

import type {
  EdgeAttributes,
  GraphMention,
  Kind,
  NodeAttributes,
  Relation,
  RelationInfo,
  Span,
  Status,
} from "../schema.ts";
import type { DocumentHead } from "./columns.ts";

/** Enough of an entity to name it. */
export interface EntityRef {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
}

export interface EntitySummary extends EntityRef {
  readonly iso?: string;
  readonly aliases: readonly string[];
  readonly mentionCount: number;
  /** Edges at it that are asserted. */
  readonly edgeCount: number;
  /** Statements that assert these edges. */
  readonly weight: number;
}

export type Counts = Readonly<Record<Status, number>>;

/** A node as it is drawn: without its mentions. */
export interface DrawnNode {
  readonly key: string;
  readonly attributes: Omit<NodeAttributes, "mentions"> & { readonly mentionCount: number };
}

/** An edge as it is drawn: without its statements; `counts` and `weight` are of those that the filter keeps. */
export interface DrawnEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly undirected?: true;
  readonly attributes: Omit<EdgeAttributes, "statements"> & {
    readonly counts: Counts;
    /** How many of the kept statements bear each date; only where asked for. */
    readonly dates?: Readonly<Record<string, number>>;
  };
}

/** What graphology's `import` reads, and whether limits left something out. */
export interface DrawnGraph {
  readonly attributes: { readonly title: string };
  readonly options: { readonly type: "mixed"; readonly multi: true; readonly allowSelfLoops: true };
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly truncated: boolean;
}

export interface Neighbourhood extends Omit<DrawnGraph, "nodes"> {
  readonly entity: string;
  /** In order of distance, then of weight. */
  readonly nodes: readonly (DrawnNode & { readonly distance: number })[];
}

export interface Marks {
  /** Where the sentence names or points at either end. */
  readonly source: readonly Span[];
  readonly target: readonly Span[];
}

export interface StatementView extends Span {
  readonly edge: string;
  readonly source: EntityRef;
  readonly relation: Relation;
  readonly target: EntityRef;
  readonly document: DocumentHead;
  /** From 1 within its document. */
  readonly sentence: number;
  readonly trigger: Span;
  readonly date?: string;
  readonly status: Status;
  readonly attributedTo?: EntityRef;
  readonly confidence: number;
  readonly marks: Marks;
}

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly edge: string;
  readonly relation: Relation;
  /** The relation as a verb from `from` to `to`. */
  readonly reading: string;
  /** False where the step runs against its edge. */
  readonly forward: boolean;
  readonly weight: number;
  /** Other relations that join the same two and that the query allows, weightiest first. */
  readonly others: readonly Relation[];
  readonly statement: StatementView;
}

export interface Path {
  readonly length: number;
  /** The sum over its steps of 1 / (1 + ln weight): the lower the better attested. */
  readonly cost: number;
  readonly nodes: readonly EntityRef[];
  readonly steps: readonly Step[];
}

export interface Paths {
  readonly from: EntityRef;
  readonly to: EntityRef;
  /** Best first; none where no path is allowed. */
  readonly paths: readonly Path[];
  readonly truncated: boolean;
}

export interface RelatedEntity {
  readonly edge: string;
  readonly entity: EntityRef;
  readonly weight: number;
  readonly firstDate?: string;
  readonly lastDate?: string;
}

/** What one relation says of an entity, in one direction. */
export interface RelationGroup {
  readonly relation: Relation;
  readonly direction: "out" | "in" | "any";
  /** As a verb from the entity to the others. */
  readonly reading: string;
  readonly edgeCount: number;
  readonly weight: number;
  /** The weightiest. */
  readonly items: readonly RelatedEntity[];
}

export interface TellingNeighbour {
  readonly entity: EntityRef;
  readonly weight: number;
  readonly relations: readonly Relation[];
}

export interface EntityView extends EntitySummary {
  readonly community: number;
  /** The first of them, in order of documents. */
  readonly mentions: readonly GraphMention[];
  readonly relations: readonly RelationGroup[];
  /** Those with which much is said that is not said of everybody. */
  readonly neighbours: readonly TellingNeighbour[];
}

export interface RelationView extends RelationInfo {
  readonly relation: Relation;
  /** Statements that assert it. */
  readonly count: number;
  readonly edgeCount: number;
}

export interface DocumentSummary extends DocumentHead {
  readonly sentenceCount: number;
  readonly statementCount: number;
}

export interface SentenceView extends Span {
  /** From 1. */
  readonly sentence: number;
  readonly mentions: readonly (Span & { readonly entity: EntityRef })[];
  readonly statements: readonly Omit<StatementView, "document" | "sentence" | "start" | "end" | "text">[];
}

export interface DocumentView extends DocumentSummary {
  readonly sentences: readonly SentenceView[];
}

/** A page of a list; `next` is the cursor of the following one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next: string | null;
}
