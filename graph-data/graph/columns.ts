/** A graph in memory: a column of numbers for each attribute, so that a million edges with their statements take some hundred megabytes. */

import { type DocumentEntity, type GraphDocument, relationNames, relations } from "../schema.ts";
import type { GraphFrame } from "./reader.ts";

/** Stands for "none" in a column of indices. */
export const none = 0xffffffff;

/** What a document says of itself, without its sentences. */
export type DocumentHead = Omit<GraphDocument, "sentences" | "entities">;

/**
 * Indices run from 0 in the order of the file. The statements of edge `e` are `edges.statements[e]` up to, not including,
 * `edges.statements[e + 1]`; mentions of nodes and sentences of documents likewise.
 */
export interface Columns {
  /** What the file says of the graph as a whole. */
  readonly frame: GraphFrame;
  readonly documents: {
    readonly count: number;
    readonly heads: readonly DocumentHead[];
    readonly entities: readonly (readonly DocumentEntity[] | undefined)[];
    readonly byId: ReadonlyMap<string, number>;
    readonly sentences: Uint32Array;
  };
  readonly sentences: {
    readonly count: number;
    readonly document: Uint32Array;
    /** From 1 within its document. */
    readonly number: Uint32Array;
    readonly start: Uint32Array;
    readonly text: readonly string[];
  };
  readonly nodes: {
    readonly count: number;
    readonly key: readonly string[];
    readonly byKey: ReadonlyMap<string, number>;
    readonly label: readonly string[];
    readonly aliases: readonly (readonly string[])[];
    /** Index into `kinds`. */
    readonly kind: Uint8Array;
    readonly iso: ReadonlyMap<number, string>;
    readonly x: Float64Array;
    readonly y: Float64Array;
    readonly size: Float64Array;
    /** Index into `colors`. */
    readonly color: Uint32Array;
    readonly colors: readonly string[];
    readonly community: Uint32Array;
    readonly mentions: Uint32Array;
  };
  readonly mentions: {
    readonly count: number;
    readonly sentence: Uint32Array;
    readonly start: Uint32Array;
    readonly end: Uint32Array;
  };
  readonly edges: {
    readonly count: number;
    readonly source: Uint32Array;
    readonly target: Uint32Array;
    /** Index into `relationNames`. */
    readonly relation: Uint8Array;
    readonly label: Uint32Array;
    readonly labels: readonly string[];
    readonly weight: Uint32Array;
    /** Index into `dates`, or `none`. */
    readonly firstDate: Uint32Array;
    readonly lastDate: Uint32Array;
    readonly statements: Uint32Array;
  };
  readonly statements: {
    readonly count: number;
    readonly edge: Uint32Array;
    readonly sentence: Uint32Array;
    readonly triggerStart: Uint32Array;
    readonly triggerEnd: Uint32Array;
    readonly date: Uint32Array;
    /** Index into `statuses`. */
    readonly status: Uint8Array;
    /** A node, or `none`. */
    readonly attributedTo: Uint32Array;
    readonly confidence: Float64Array;
  };
  /** Every date of the graph once, with the days it spans. */
  readonly dates: { readonly text: readonly string[]; readonly first: Uint32Array; readonly last: Uint32Array };
}

/** Whether an edge of the graph holds both ways. */
export const symmetricRelations: readonly boolean[] = relationNames.map((name) => relations[name].symmetric);
