/** Runs the network over sentences, many at a time: scores of tags, arcs and the ends of labels for each. */

import type { Model } from "./model.ts";
import { columnsOf, runTrunk } from "./network.ts";
import { runHeads, scoreArcs } from "./network-heads.ts";

/** What the network says of one sentence. */
export interface Reading {
  /** words × padded tags. */
  readonly upos: Float32Array;
  readonly xpos: Float32Array;
  readonly name: Float32Array;
  /** (words + 1)² scores, row = dependent, column = head, 0 the root. */
  readonly arcs: Float32Array;
  /** (words + 1) × 2 label: each word's part in a label as dependent and as head. */
  readonly ends: Float32Array;
}

/** Rows to work on at once: enough to keep the matrix product busy, few enough to stay in the cache. */
const batchRows = 256;

/** The network's scores for each sentence, in order; what one sentence gets does not depend on its neighbours. */
export function readSentences(model: Model, sentences: readonly (readonly string[])[]): Reading[] {
  const readings: Reading[] = [];
  let batch: (readonly string[])[] = [];
  let rows = 1;
  const flush = (): void => {
    if (batch.length > 0) readings.push(...readBatch(model, batch, rows));
    batch = [];
    rows = 1;
  };
  for (const forms of sentences) {
    if (rows + forms.length + 2 > batchRows) flush();
    batch.push(forms);
    rows += forms.length + 2;
  }
  flush();
  return readings;
}

function readBatch(model: Model, batch: readonly (readonly string[])[], rows: number): Reading[] {
  const { network } = model;
  const { kernel, shape } = network;
  const { width } = shape;
  const inputs = batch.map((forms) => model.inputs(forms));
  const mark = kernel.top;
  const x = kernel.alloc(rows * width);
  const keep = kernel.alloc(rows);
  const f = kernel.f32;
  f.fill(0, x >> 2, (x >> 2) + rows * width);
  f.fill(0, keep >> 2, (keep >> 2) + rows);
  const root = (network.weights.get("root")?.pointer ?? 0) >> 2;
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
    const tags = (name: "upos" | "xpos" | "name") => {
      const columns = columnsOf(network, name);
      return kernel.view(heads[name] + (row + 1) * columns * 4, forms.length * columns).slice();
    };
    readings.push({
      upos: tags("upos"),
      xpos: tags("xpos"),
      name: tags("name"),
      arcs: kernel.view(arcs, count * count).slice(),
      ends: kernel.view(heads.ends + row * 2 * shape.label * 4, count * 2 * shape.label).slice(),
    });
    kernel.release(inner);
    row += forms.length + 2;
  }
  kernel.release(mark);
  return readings;
}
