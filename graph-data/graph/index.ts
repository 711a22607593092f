/** Who is next to whom: compressed sparse rows over both ends of every edge, weightiest first. */

import type { Relation } from "../schema.ts";
import { relationNames } from "../schema.ts";
import { type Columns, symmetricRelations } from "./columns.ts";

export const directions = ["out", "in", "any"] as const;
export type Direction = (typeof directions)[number];

/** Bits of a slot's kind: the low five are its relation, the next say which way the edge may be walked from here. */
const outward = 32;
const inward = 64;
const relationBits = 31;

/**
 * The slots of node `n` are `offset[n]` up to, not including, `offset[n + 1]`: one for each edge at it that is asserted,
 * by falling weight, then in the file's order. Edges from a node to itself have none.
 */
export interface Adjacency {
  readonly offset: Uint32Array;
  readonly neighbour: Uint32Array;
  readonly edge: Uint32Array;
  readonly kind: Uint8Array;
}

/** For each slot kind 1 where it may be walked. */
export type Gate = Uint8Array;

export const relationOfSlot = (kind: number): number => kind & relationBits;

/** Whether a slot runs with its edge, from source to target; symmetric edges do both ways. */
export const isForward = (kind: number): boolean => (kind & outward) !== 0;

/**
 * Which slots a query may walk.
 *
 * @param only relations to keep; all where absent
 */
export function gate(direction: Direction, only?: readonly Relation[]): Gate {
  const ways = direction === "out" ? outward : direction === "in" ? inward : outward | inward;
  const open = new Uint8Array(128);
  for (let kind = 0; kind < open.length; kind++) {
    const relation = relationNames[relationOfSlot(kind)];
    if (relation && kind & ways && (!only || only.includes(relation))) open[kind] = 1;
  }
  return open;
}

/** Builds the rows in time linear in the edges, but for the sorting of weights. */
export function indexEdges({ nodes, edges }: Columns): Adjacency {
  // Weightiest edges first, so that each row fills in that order.
  const heaviest = edges.weight.reduce((most, weight) => Math.max(most, weight), 0);
  const order = new Float64Array(edges.count);
  let asserted = 0;
  for (let e = 0; e < edges.count; e++) {
    const weight = edges.weight[e] as number;
    if (weight > 0 && edges.source[e] !== edges.target[e]) order[asserted++] = (heaviest - weight) * edges.count + e;
  }
  const sorted = order.subarray(0, asserted).sort();

  const offset = new Uint32Array(nodes.count + 1);
  for (const rank of sorted) {
    const e = rank % edges.count;
    for (const end of [edges.source[e] as number, edges.target[e] as number])
      offset[end + 1] = (offset[end + 1] as number) + 1;
  }
  for (let n = 0; n < nodes.count; n++) offset[n + 1] = (offset[n + 1] as number) + (offset[n] as number);

  const next = offset.slice(0, nodes.count);
  const neighbour = new Uint32Array(asserted * 2);
  const edge = new Uint32Array(asserted * 2);
  const kind = new Uint8Array(asserted * 2);
  const put = (from: number, to: number, e: number, slotKind: number) => {
    const slot = next[from] as number;
    next[from] = slot + 1;
    neighbour[slot] = to;
    edge[slot] = e;
    kind[slot] = slotKind;
  };
  for (const rank of sorted) {
    const e = rank % edges.count;
    const relation = edges.relation[e] as number;
    const source = edges.source[e] as number;
    const target = edges.target[e] as number;
    const both = symmetricRelations[relation] ? outward | inward : 0;
    put(source, target, e, relation | outward | both);
    put(target, source, e, relation | inward | both);
  }
  return { offset, neighbour, edge, kind };
}
