/** A graph ready to be asked: its columns and the indices over them. Never changes once opened. */

import type { GraphFile } from "../schema.ts";
import { type Columns, none } from "./columns.ts";
import { columnsOf } from "./columns-builder.ts";
import { FullText } from "./fulltext.ts";
import { type Adjacency, indexEdges } from "./index.ts";
import { Names } from "./names.ts";
import { EntitySearch } from "./search.ts";

export interface GraphStore {
  readonly columns: Columns;
  readonly adjacency: Adjacency;
  readonly names: Names;
  readonly search: EntitySearch;
  readonly text: FullText;
  /** For each node the asserted statements at it. */
  readonly weight: Uint32Array;
  /** Nodes by how much is said of them, most first. */
  readonly ranking: Uint32Array;
  /** For each node its place in the ranking. */
  readonly place: Uint32Array;
  /** Statements with the latest first, undated ones last, else in the file's order. */
  readonly latest: Uint32Array;
  /** For each statement its place among the latest. */
  readonly age: Uint32Array;
  /** Edges at node `n`, asserted or not; those from a node to itself once. */
  readonly ofNode: Rows;
  /** Statements in sentence `s`; those of a document stand one after the other. */
  readonly saidIn: Rows;
  /** Mentions in sentence `s`, in the order of the text. */
  readonly ofSentence: Rows;
  /** For each mention its node. */
  readonly mentioned: Uint32Array;
  /** Tells this graph's answers from another's. */
  readonly version: string;
}

/** Compressed rows: those of row `r` are `items[offset[r]]` up to, not including, `items[offset[r + 1]]`. */
export interface Rows {
  readonly offset: Uint32Array;
  readonly items: Uint32Array;
}

/** Puts the indices from 0 to `count` into rows; within a row they rise. */
function rowsOf(rows: number, count: number, rowOf: (index: number) => number): Rows {
  const offset = new Uint32Array(rows + 1);
  for (let i = 0; i < count; i++) {
    const at = rowOf(i) + 1;
    offset[at] = (offset[at] as number) + 1;
  }
  for (let r = 0; r < rows; r++) offset[r + 1] = (offset[r + 1] as number) + (offset[r] as number);
  const next = offset.slice();
  const items = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const row = rowOf(i);
    items[next[row] as number] = i;
    next[row] = (next[row] as number) + 1;
  }
  return { offset, items };
}

/** For each item its place in an order. */
function placesIn(order: Uint32Array): Uint32Array {
  const places = new Uint32Array(order.length);
  order.forEach((item, place) => {
    places[item] = place;
  });
  return places;
}

/** Indices from 0 to `count` by rising `key`, a whole number; equal ones stay in order. */
function sorted(count: number, key: (index: number) => number): Uint32Array {
  const ranks = Float64Array.from({ length: count }, (_, i) => key(i) * count + i).sort();
  return Uint32Array.from(ranks, (rank) => rank % count);
}

/**
 * Opens columns step by step, so that whoever else wants the thread can have it in between.
 *
 * @param version different for a file with different content
 */
export function* openSteps(columns: Columns, version: string): Generator<void, GraphStore> {
  const { nodes, edges, statements, sentences, mentions, dates } = columns;
  const weight = new Uint32Array(nodes.count);
  for (let e = 0; e < edges.count; e++)
    for (const end of new Set([edges.source[e] as number, edges.target[e] as number]))
      weight[end] = (weight[end] as number) + (edges.weight[e] as number);

  const mentioned = new Uint32Array(mentions.count);
  for (let n = 0; n < nodes.count; n++) mentioned.fill(n, nodes.mentions[n], nodes.mentions[n + 1]);
  const prominence = Float64Array.from(weight, (said, n) => said + mentionCount(columns, n));
  const most = prominence.reduce((a, b) => Math.max(a, b), 0);
  yield;
  const day = (s: number) => {
    const date = statements.date[s] as number;
    return date === none ? 0 : (dates.first[date] as number);
  };
  const saidIn = rowsOf(sentences.count, statements.count, (s) => statements.sentence[s] as number);
  yield;
  // Each edge twice, once for either end.
  const ends = rowsOf(
    nodes.count,
    edges.count * 2,
    (end) => (end % 2 ? edges.target : edges.source)[end >> 1] as number,
  );
  const ofNode = { offset: ends.offset, items: ends.items.map((end) => end >> 1) };
  yield;
  const byStart = sorted(mentions.count, (m) => mentions.start[m] as number);
  const ofSentence = rowsOf(sentences.count, mentions.count, (i) => mentions.sentence[byStart[i] as number] as number);
  for (let i = 0; i < mentions.count; i++) ofSentence.items[i] = byStart[ofSentence.items[i] as number] as number;
  yield;
  const latest = sorted(statements.count, (s) => 99_999_999 - day(s));
  yield;
  const adjacency = indexEdges(columns);
  yield;
  const names = yield* Names.open(columns);
  const ranking = sorted(nodes.count, (n) => most - (prominence[n] as number));
  const search = yield* EntitySearch.open(columns, names, ranking);
  const text = yield* FullText.open(columns);
  return {
    columns,
    adjacency,
    names,
    search,
    text,
    weight,
    version,
    ranking,
    place: placesIn(ranking),
    latest,
    age: placesIn(latest),
    ofNode,
    saidIn,
    ofSentence,
    mentioned,
  };
}

/** Opens columns at once. */
export function openColumns(columns: Columns, version: string): GraphStore {
  const steps = openSteps(columns, version);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How often the texts name or point at a node. */
export const mentionCount = ({ nodes }: Columns, node: number): number =>
  (nodes.mentions[node + 1] as number) - (nodes.mentions[node] as number);

/**
 * Opens a whole graph file.
 *
 * @param version different for a file with different content
 */
export const openStore = (file: GraphFile, version: string): GraphStore => openColumns(columnsOf(file), version);
