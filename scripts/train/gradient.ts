/** The backward pass: from the gradient of the scores to that of every weight, in the reverse order of network.ts. */

import { affixTables, type FormFeatures } from "../../graph-data/extract/features.ts";
import {
  columnsOf,
  type FormPass,
  type Network,
  type TrunkPass,
  weight,
  windowStart,
} from "../../graph-data/extract/network.ts";
import type { HeadPass } from "../../graph-data/extract/network-heads.ts";
import { hiddenWidth, inputWidth } from "../../graph-data/extract/network-shape.ts";

/** A network whose gradients lie `offset` bytes behind its weights. */
export interface Trainee extends Network {
  readonly offset: number;
}

/** What dropout left of each array, by its key: the gradient goes the same way. */
export type Masks = ReadonlyMap<number, number>;

export function gradient(trainee: Trainee, name: string): number {
  return weight(trainee, name) + trainee.offset;
}

export function zeros(trainee: Trainee, count: number): number {
  const pointer = trainee.kernel.alloc(count);
  trainee.kernel.f32.fill(0, pointer >> 2, (pointer >> 2) + count);
  return pointer;
}

/** Gradient of `y = x·W + b`: adds to W's and b's, and to dx unless it is 0. */
export function productGradient(
  trainee: Trainee,
  name: string,
  x: { pointer: number; stride: number },
  dy: { pointer: number; stride: number },
  dx: { pointer: number; stride: number },
  rows: number,
  depth: number,
): void {
  const { kernel } = trainee;
  const columns = columnsOf(trainee, name);
  const mark = kernel.top;
  const pack = kernel.alloc(8 * rows);
  const w = weight(trainee, name);
  kernel.run.gemm(
    x.pointer,
    1,
    x.stride,
    dy.pointer,
    dy.stride,
    gradient(trainee, name),
    columns,
    depth,
    columns,
    rows,
    1,
    pack,
  );
  kernel.run.sumRows(dy.pointer, dy.stride, gradient(trainee, `${name}.bias`), rows, columns);
  if (dx.pointer !== 0) {
    kernel.run.gemmTransposed(dy.pointer, dy.stride, w, columns, dx.pointer, dx.stride, rows, depth, columns, 1);
  }
  kernel.release(mark);
}

/** The gradient of the scores of one batch, as `loss.ts` fills it; all rows × columns as in `HeadPass`. */
export interface ScoreGradients {
  readonly upos: number;
  readonly xpos: number;
  readonly name: number;
  readonly wanted: number;
  /** Of the hidden layer: the heads' side of the arcs is in it already. */
  readonly hidden: number;
  readonly ends: number;
}

/** Returns the gradient of the trunk's states, rows × width. */
export function headsGradient(
  trainee: Trainee,
  states: number,
  heads: HeadPass,
  d: ScoreGradients,
  rows: number,
  masks: Masks,
): number {
  const { kernel, shape } = trainee;
  const wide = shape.tag + 2 * shape.arc;
  for (const [name, scores, column, depth] of [
    ["upos", d.upos, 0, shape.tag],
    ["xpos", d.xpos, 0, shape.tag],
    ["name", d.name, 0, shape.tag],
    ["arc", d.wanted, shape.tag, shape.arc],
  ] as const) {
    const columns = columnsOf(trainee, name);
    productGradient(
      trainee,
      name,
      { pointer: heads.hidden + column * 4, stride: wide },
      { pointer: scores, stride: columns },
      { pointer: d.hidden + column * 4, stride: wide },
      rows,
      depth,
    );
  }
  const mask = masks.get(heads.hidden);
  if (mask !== undefined) kernel.run.multiply(d.hidden, mask, rows * wide);
  kernel.run.leakyGradient(heads.hidden, d.hidden, rows * wide);
  const dstates = zeros(trainee, rows * shape.width);
  const x = { pointer: states, stride: shape.width };
  const dx = { pointer: dstates, stride: shape.width };
  productGradient(trainee, "hidden", x, { pointer: d.hidden, stride: wide }, dx, rows, shape.width);
  productGradient(trainee, "ends", x, { pointer: d.ends, stride: 2 * shape.label }, dx, rows, shape.width);
  return dstates;
}

/** Returns the gradient of the trunk's inputs, rows × width. */
export function trunkGradient(
  trainee: Trainee,
  trunk: TrunkPass,
  dstates: number,
  keep: number,
  rows: number,
  masks: Masks,
): number {
  const { kernel, shape } = trainee;
  const { run } = kernel;
  const { width } = shape;
  const hidden = hiddenWidth(shape);
  const stride = 6 * hidden;
  const carry = kernel.alloc(hidden);
  const dx = zeros(trainee, rows * width);
  run.normGradient(
    trunk.x,
    weight(trainee, "final.gain"),
    trunk.stats,
    keep,
    dstates,
    dx,
    gradient(trainee, "final.gain"),
    gradient(trainee, "final.shift"),
    rows,
    width,
  );
  const dh = kernel.alloc(rows * width);
  const dy = kernel.alloc(rows * width);
  for (let i = shape.blocks - 1; i >= 0; i--) {
    const block = trunk.blocks[i];
    if (block === undefined) throw new RangeError(`no pass of block ${i}`);
    const { f32 } = kernel;
    f32.copyWithin(dh >> 2, dx >> 2, (dx >> 2) + rows * width);
    const mask = masks.get(block.gates);
    if (mask !== undefined) run.multiply(dh, mask, rows * width);
    f32.fill(0, dy >> 2, (dy >> 2) + rows * width);
    for (const direction of [0, 1] as const) {
      const gates = block.gates + (stride + direction * 3 * hidden) * 4;
      run.scanGradient(
        gates,
        stride,
        block.cells[direction] + hidden * 4,
        dh + (width + direction * hidden) * 4,
        width,
        keep + 4,
        rows - 2,
        hidden,
        direction,
        carry,
      );
      const name = `block${i}.${direction === 0 ? "forward" : "backward"}`;
      const start = 1 + windowStart(shape, direction === 1);
      const x = { pointer: block.y + start * width * 4, stride: width };
      const d = { pointer: gates, stride };
      productGradient(trainee, name, x, d, { pointer: 0, stride: 0 }, rows - 2, shape.window * width);
      // Windows overlap in memory, so each neighbour's share is added by a product of its own.
      for (let k = 0; k < shape.window; k++) {
        run.gemmTransposed(
          gates,
          stride,
          weight(trainee, name) + k * width * 3 * hidden * 4,
          3 * hidden,
          dy + (start + k) * width * 4,
          width,
          rows - 2,
          width,
          3 * hidden,
          1,
        );
      }
    }
    run.normGradient(
      block.x,
      weight(trainee, `block${i}.gain`),
      block.stats,
      keep,
      dy,
      dx,
      gradient(trainee, `block${i}.gain`),
      gradient(trainee, `block${i}.shift`),
      rows,
      width,
    );
  }
  return dx;
}

/** From the gradient of the forms' input vectors (count × width) to that of the tables. */
export function formsGradient(trainee: Trainee, forms: readonly FormFeatures[], pass: FormPass, dout: number): void {
  const { kernel, shape } = trainee;
  const wide = inputWidth(shape);
  const dfeatures = zeros(trainee, forms.length * wide);
  productGradient(
    trainee,
    "input",
    { pointer: pass.features, stride: wide },
    { pointer: dout, stride: shape.width },
    { pointer: dfeatures, stride: wide },
    forms.length,
    wide,
  );
  const f = kernel.f32;
  const add = (to: number, from: number, count: number) => {
    for (let k = 0; k < count; k++) f[to + k] = (f[to + k] ?? 0) + (f[from + k] ?? 0);
  };
  const size = shape.character;
  const depth = 3 * size;
  const filters = weight(trainee, "filters") >> 2;
  const dfilters = gradient(trainee, "filters") >> 2;
  const dbias = gradient(trainee, "filters.bias") >> 2;
  const dtable = gradient(trainee, "character") >> 2;
  let row = 1;
  forms.forEach((form, i) => {
    let at = (dfeatures >> 2) + i * wide + shape.vector;
    add((gradient(trainee, "word") >> 2) + form.word * shape.word, at, shape.word);
    at += shape.word;
    affixTables.forEach((affix, j) => {
      add((gradient(trainee, affix.name) >> 2) + (form.affixes[j] ?? 0) * affix.width, at, affix.width);
      at += affix.width;
    });
    const value = (pass.features >> 2) + (at - (dfeatures >> 2));
    for (let k = 0; k < shape.filters; k++) {
      const g = f[at + k] ?? 0;
      if (g === 0 || (f[value + k] ?? 0) <= 0) continue;
      f[dbias + k] = (f[dbias + k] ?? 0) + g;
      const centre = pass.best[i * shape.filters + k] ?? row;
      const seen = (pass.characters >> 2) + (centre - 1) * size;
      for (let q = 0; q < depth; q++) {
        const w = dfilters + q * shape.filters + k;
        f[w] = (f[w] ?? 0) + g * (f[seen + q] ?? 0);
      }
      for (let side = -1; side <= 1; side++) {
        const c = form.characters[centre - row + side];
        if (c === undefined) continue;
        const to = dtable + c * size;
        const from = filters + (side + 1) * size * shape.filters + k;
        for (let q = 0; q < size; q++) f[to + q] = (f[to + q] ?? 0) + g * (f[from + q * shape.filters] ?? 0);
      }
    }
    row += form.characters.length + 1;
  });
}
