/**
 * The forward pass from a word's state to the scores of its tags, its head and its label.
 *
 * Biaffine arcs (Dozat & Manning 2017), to which each word adds what it prefers of its head's distance and side.
 */

import { activationScale, columnsOf, type Dropout, type Network, product, weight } from "./network.ts";
import { type NetworkShape, offsetBuckets } from "./network-shape.ts";

export interface HeadPass {
  /** rows × (tag + 2 arc): hidden layers of the tags, of a word as dependent and of a word as head, activated. */
  readonly hidden: number;
  /** rows × 2 label: a word's part in its label as dependent and as head, before activation. */
  readonly ends: number;
  readonly upos: number;
  readonly xpos: number;
  readonly name: number;
  /** rows × `wantedWidth`: a dependent turned into what its head should look like, then into where it should stand. */
  readonly wanted: number;
}

/** Columns of `HeadPass.wanted`. */
export function wantedWidth(shape: NetworkShape): number {
  return shape.arc + offsetBuckets;
}

const farthest = [1, 2, 3, 4, 5, 6, 8, 11, 15, 22, 31];

/** Where a head stands from its dependent, both numbered from 1 and the root 0: the root, or a side and a range of distances. */
export function offsetBucket(dependent: number, head: number): number {
  if (head === 0) return 0;
  const distance = Math.abs(head - dependent);
  const far = farthest.findIndex((limit) => distance <= limit);
  return (head > dependent ? 1 : 13) + (far < 0 ? farthest.length : far);
}

/** The buckets of all offsets, from `-longest` on: the lookup that scoring pairs by the thousand needs. */
const longest = 1024;
const bucketOf = Uint8Array.from({ length: 2 * longest }, (_, i) => offsetBucket(2 * longest, longest + i));

/** The scores of tags and the two sides of arcs and labels. */
export function runHeads(network: Network, states: number, rows: number, dropout?: Dropout): HeadPass {
  const { kernel, shape } = network;
  const { run } = kernel;
  const wide = shape.tag + 2 * shape.arc;
  const pack = kernel.alloc(8 * Math.max(shape.width, wide));
  const integers = kernel.alloc((rows * shape.width) / 2);
  if (network.integers.size > 0) run.quantise(states, integers, rows * shape.width, activationScale);
  const from = { floats: states, integers, row: 0, width: shape.width };
  const make = (name: string, columns: number) => {
    const pointer = kernel.alloc(rows * columns);
    product(network, name, from, { pointer, stride: columns }, rows, columns, shape.width, pack);
    return pointer;
  };
  const hidden = make("hidden", wide);
  run.leaky(hidden, rows * wide);
  dropout?.(hidden, rows * wide, "hidden", hidden);
  const ends = make("ends", 2 * shape.label);
  const score = (name: string, column: number, depth: number) => {
    const columns = columnsOf(network, name);
    const pointer = kernel.alloc(rows * columns);
    const a = hidden + column * 4;
    run.fillRows(pointer, columns, weight(network, `${name}.bias`), rows, columns);
    run.gemm(a, wide, 1, weight(network, name), columns, pointer, columns, rows, columns, depth, 1, pack);
    return pointer;
  };
  return {
    hidden,
    ends,
    upos: score("upos", 0, shape.tag),
    xpos: score("xpos", 0, shape.tag),
    name: score("name", 0, shape.tag),
    wanted: score("arc", shape.tag, shape.arc),
  };
}

/** Calls back with the place of each pair's score and of the dependent's preference for where the head stands. */
function eachOffset(
  network: Network,
  wanted: number,
  count: number,
  scores: number,
  visit: (score: number, preference: number) => void,
): void {
  const { shape } = network;
  const stride = wantedWidth(shape);
  for (let i = 1; i < count; i++) {
    const preferences = (wanted >> 2) + i * stride + shape.arc;
    const row = (scores >> 2) + i * count;
    visit(row, preferences);
    for (let j = 1; j < count; j++) visit(row + j, preferences + (bucketOf[j - i + longest] ?? 0));
  }
}

/** Scores of every head for every dependent: (words + 1)² floats, row = dependent, column = head, 0 is the root. */
export function scoreArcs(network: Network, heads: HeadPass, first: number, count: number, out: number): void {
  const { kernel, shape } = network;
  const wide = shape.tag + 2 * shape.arc;
  const stride = wantedWidth(shape);
  const wanted = heads.wanted + first * stride * 4;
  const governing = heads.hidden + (first * wide + shape.tag + shape.arc) * 4;
  kernel.run.gemmTransposed(wanted, stride, governing, wide, out, count, count, count, shape.arc, 0);
  const f = kernel.f32;
  eachOffset(network, wanted, count, out, (score, preference) => {
    f[score] = (f[score] ?? 0) + (f[preference] ?? 0);
  });
}

/** From the gradient of the arcs' scores to that of the preferences in `dwanted`. */
export function addOffsetGradient(network: Network, dwanted: number, count: number, dscores: number): void {
  const f = network.kernel.f32;
  eachOffset(network, dwanted, count, dscores, (score, preference) => {
    f[preference] = (f[preference] ?? 0) + (f[score] ?? 0);
  });
}

/** Pairs to label: rows of `ends`, and the buckets of their offsets. */
export interface Pairs {
  readonly dependents: readonly number[];
  readonly governors: readonly number[];
  readonly offsets: readonly number[];
}

/** Scores of the labels of pairs: pairs × padded labels at `out`; `mixed` gets the activated hidden layer, pairs × label. */
export function scoreLabels(
  network: Network,
  ends: number,
  pairs: Pairs,
  mixed: number,
  out: number,
  pack: number,
  dropout?: Dropout,
): void {
  const { kernel, shape } = network;
  const { label } = shape;
  const { dependents, governors, offsets } = pairs;
  const f = kernel.f32;
  const base = ends >> 2;
  const table = weight(network, "offset") >> 2;
  for (let i = 0; i < dependents.length; i++) {
    const d = base + (dependents[i] ?? 0) * 2 * label;
    const g = base + (governors[i] ?? 0) * 2 * label + label;
    const o = table + (offsets[i] ?? 0) * label;
    const to = (mixed >> 2) + i * label;
    for (let k = 0; k < label; k++) f[to + k] = (f[d + k] ?? 0) + (f[g + k] ?? 0) + (f[o + k] ?? 0);
  }
  const rows = dependents.length;
  kernel.run.leaky(mixed, rows * label);
  dropout?.(mixed, rows * label, "hidden", mixed);
  const columns = columnsOf(network, "label");
  kernel.run.fillRows(out, columns, weight(network, "label.bias"), rows, columns);
  kernel.run.gemm(mixed, label, 1, weight(network, "label"), columns, out, columns, rows, columns, label, 1, pack);
}
