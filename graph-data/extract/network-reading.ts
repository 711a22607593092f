/** Runs the model's networks over sentences, many at a time, and adds up their scores of tags, arcs and labels. */

import type { Member, Model } from "./model.ts";
import { columnsOf, runTrunk, weight } from "./network.ts";
import { offsetBucket, runHeads, scoreArcs, scoreLabels } from "./network-heads.ts";

/** What the model says of one sentence: sums over its networks, each by its share. */
export interface Reading {
  /** words × padded tags. */
  readonly upos: Float32Array;
  readonly xpos: Float32Array;
  readonly name: Float32Array;
  /** (words + 1)² scores, row = dependent, column = head, 0 the root. */
  readonly arcs: Float32Array;
  /** For each network (words + 1) × 2 label: each word's part in a label as dependent and as head. */
  readonly ends: readonly Float32Array[];
}

/** Rows to work on at once: enough to keep the matrix product busy, few enough to stay in the cache. */
const batchRows = 256;

/** The model's scores for each sentence, in order; what one sentence gets does not depend on its neighbours. */
export function readSentences(model: Model, sentences: readonly (readonly string[])[]): Reading[] {
  const readings: Reading[] = [];
  let batch: (readonly string[])[] = [];
  let rows = 1;
  const flush = (): void => {
    const each = model.members.map((member) => readBatch(member, batch, rows));
    for (let i = 0; i < batch.length; i++) readings.push(each.flatMap((read) => read[i] ?? []).reduce(add));
    batch = [];
    rows = 1;
  };
  for (const forms of sentences) {
    if (rows + forms.length + 2 > batchRows && batch.length > 0) flush();
    batch.push(forms);
    rows += forms.length + 2;
  }
  if (batch.length > 0) flush();
  return readings;
}

/** Adds another network's scores: the product of what the two hold for likely. */
function add(sum: Reading, other: Reading): Reading {
  for (const part of ["upos", "xpos", "name", "arcs"] as const) addScores(sum[part], other[part]);
  return { ...sum, ends: [...sum.ends, ...other.ends] };
}

/** Adds to the first; plain loops, since callbacks over millions of numbers cost a twentieth of all reading. */
function addScores(to: Float32Array, from: Float32Array): Float32Array {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + (from[i] as number);
  return to;
}

function scaled(values: Float32Array, by: number): Float32Array {
  if (by !== 1) for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) * by;
  return values;
}

function readBatch(member: Member, batch: readonly (readonly string[])[], rows: number): Reading[] {
  const { network, share } = member;
  const { kernel, shape } = network;
  const { width } = shape;
  const inputs = batch.map((forms) => member.inputs(forms));
  const mark = kernel.top;
  const x = kernel.alloc(rows * width);
  const keep = kernel.alloc(rows);
  const f = kernel.f32;
  f.fill(0, x >> 2, (x >> 2) + rows * width);
  f.fill(0, keep >> 2, (keep >> 2) + rows);
  const root = weight(network, "root") >> 2;
  let row = 1;
  for (const words of inputs) {
    f.copyWithin((x >> 2) + row * width, root, root + width);
    f.fill(1, (keep >> 2) + row, (keep >> 2) + row + 1 + words.length);
    row++;
    for (const word of words) f.set(word, (x >> 2) + row++ * width);
    row++;
  }
  const trunk = runTrunk(network, x, keep, rows);
  const heads = runHeads(network, trunk.states, rows);
  const readings: Reading[] = [];
  row = 1;
  for (const forms of batch) {
    const count = forms.length + 1;
    const inner = kernel.top;
    const arcs = kernel.alloc(count * count);
    scoreArcs(network, heads, row, count, arcs);
    const scores = (pointer: number, size: number, share: number) => scaled(kernel.view(pointer, size).slice(), share);
    const tags = (name: "upos" | "xpos" | "name", weight: number) => {
      const columns = columnsOf(network, name);
      return scores(heads[name] + (row + 1) * columns * 4, forms.length * columns, weight);
    };
    readings.push({
      upos: tags("upos", share.trees),
      xpos: tags("xpos", share.trees),
      name: tags("name", share.names),
      arcs: scores(arcs, count * count, share.trees),
      ends: [kernel.view(heads.ends + row * 2 * shape.label * 4, count * 2 * shape.label).slice()],
    });
    kernel.release(inner);
    row += forms.length + 2;
  }
  kernel.release(mark);
  return readings;
}

/** Scores of the labels of a reading's arcs: words × padded labels; a head is an index among the words, -1 for the root. */
export function readLabels(model: Model, reading: Reading, heads: Int32Array): Float32Array {
  const dependents = Array.from(heads, (_, i) => i + 1);
  const governors = Array.from(heads, (head) => head + 1);
  const offsets = Array.from(heads, (head, i) => offsetBucket(i + 1, head + 1));
  const sums = model.members.map(({ network, share }, m) => {
    const { kernel, shape } = network;
    const columns = columnsOf(network, "label");
    const own = reading.ends[m] ?? new Float32Array(0);
    const mark = kernel.top;
    const ends = kernel.alloc(own.length);
    const mixed = kernel.alloc(heads.length * shape.label);
    const scores = kernel.alloc(heads.length * columns);
    const pack = kernel.alloc(8 * shape.label);
    kernel.view(ends, own.length).set(own);
    scoreLabels(network, ends, { dependents, governors, offsets }, mixed, scores, pack);
    const result = scaled(kernel.view(scores, heads.length * columns).slice(), share.trees);
    kernel.release(mark);
    return result;
  });
  return sums.reduce(addScores);
}
