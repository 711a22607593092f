/**
 * The forward pass up to a state for each word: features of forms → their projection → the recurrent trunk.
 *
 * A quasi-recurrent trunk (Bradbury et al. 2017) with pre-norm residual blocks; characters by convolution (Ma & Hovy 2016). Rows of a batch are: separator, root, words, separator, root, words, …, separator.
 */

import { affixTables, type FormFeatures } from "./features.ts";
import type { Kernel } from "./kernel.ts";
import { hiddenWidth, inputWidth, type NetworkShape, type Weights, weightsOf } from "./network-shape.ts";

/** A matrix made ready for the product over 16-bit integers. */
export interface IntegerWeights {
  readonly panels: number;
  readonly columns: number;
}

export interface PlacedWeights extends Weights {
  readonly pointer: number;
}

/** Where everything stands in the kernel's memory. */
export interface Network {
  readonly kernel: Kernel;
  readonly shape: NetworkShape;
  readonly weights: ReadonlyMap<string, PlacedWeights>;
  /** For the trunk's matrices at inference; training has none. */
  readonly integers: ReadonlyMap<string, IntegerWeights>;
  /** Writes the frozen vector of a row into the floats. */
  readonly vector: (row: number, into: Float32Array) => void;
}

/** Drops a share of the numbers while training, remembered under a key for the gradient; absent at inference. */
export type Dropout = (pointer: number, count: number, place: "input" | "block" | "hidden", key: number) => void;

/** Activations are rounded to 1/256 before the integer product: normed rows stay far below 128. */
export const activationScale = 256;

function placed(network: Network, name: string): PlacedWeights {
  const found = network.weights.get(name);
  if (found === undefined) throw new RangeError(`the network has no weights "${name}"`);
  return found;
}

/** The pointer of a weight by name. */
export function weight(network: Network, name: string): number {
  return placed(network, name).pointer;
}

/** Columns of a matrix by name. */
export function columnsOf(network: Network, name: string): number {
  return placed(network, name).columns;
}

/** Gives every weight its place from `base` on; returns the places and the count of floats. */
export function layOut(shape: NetworkShape, base: number): { weights: Map<string, PlacedWeights>; size: number } {
  const weights = new Map<string, PlacedWeights>();
  let at = base;
  for (const entry of weightsOf(shape)) {
    weights.set(entry.name, { ...entry, pointer: at });
    at += ((entry.rows * entry.columns + 3) & ~3) * 4;
  }
  return { weights, size: (at - base) / 4 };
}

/** What the gradient needs of the forms' pass. */
export interface FormPass {
  /** count × input width. */
  readonly features: number;
  /** Rows of characters, with a zero row before, between and behind the forms. */
  readonly characters: number;
  /** For each form and filter the row of characters where it fired most. */
  readonly best: Int32Array;
}

/** Projects forms to input vectors: count × width floats at `out`. */
export function projectForms(network: Network, forms: readonly FormFeatures[], out: number): FormPass {
  const { kernel, shape } = network;
  const { run } = kernel;
  const wide = inputWidth(shape);
  const size = shape.character;
  const rows = forms.reduce((sum, form) => sum + form.characters.length + 1, 1);
  const features = kernel.alloc(forms.length * wide);
  const characters = kernel.alloc(rows * size);
  const fired = kernel.alloc(rows * shape.filters);
  const pack = kernel.alloc(8 * Math.max(wide, 3 * size));
  const f = kernel.f32;
  const table = weight(network, "character") >> 2;
  f.fill(0, characters >> 2, (characters >> 2) + rows * size);
  let row = 1;
  for (const form of forms) {
    for (const c of form.characters) {
      f.copyWithin((characters >> 2) + row++ * size, table + c * size, table + (c + 1) * size);
    }
    row++;
  }
  run.fillRows(fired, shape.filters, weight(network, "filters.bias"), rows, shape.filters);
  // Three neighbouring rows of characters are one row of the matrix, since they lie side by side.
  run.gemm(
    characters,
    size,
    1,
    weight(network, "filters"),
    shape.filters,
    fired + shape.filters * 4,
    shape.filters,
    rows - 2,
    shape.filters,
    3 * size,
    1,
    pack,
  );
  const best = new Int32Array(forms.length * shape.filters);
  row = 1;
  forms.forEach((form, i) => {
    let at = (features >> 2) + i * wide;
    if (form.vector < 0) f.fill(0, at, at + shape.vector);
    else network.vector(form.vector, f.subarray(at, at + shape.vector));
    at += shape.vector;
    const copy = (name: string, index: number, width: number) => {
      const from = (weight(network, name) >> 2) + index * width;
      f.copyWithin(at, from, from + width);
      at += width;
    };
    copy("word", form.word, shape.word);
    affixTables.forEach((affix, j) => {
      copy(affix.name, form.affixes[j] ?? 0, affix.width);
    });
    for (let k = 0; k < shape.filters; k++) {
      let top = row;
      let value = f[(fired >> 2) + row * shape.filters + k] ?? 0;
      for (let r = row + 1; r < row + form.characters.length; r++) {
        const v = f[(fired >> 2) + r * shape.filters + k] ?? 0;
        if (v > value) {
          value = v;
          top = r;
        }
      }
      best[i * shape.filters + k] = top;
      f[at + k] = Math.max(value, 0);
    }
    row += form.characters.length + 1;
  });
  run.fillRows(out, shape.width, weight(network, "input.bias"), forms.length, shape.width);
  run.gemm(
    features,
    wide,
    1,
    weight(network, "input"),
    shape.width,
    out,
    shape.width,
    forms.length,
    shape.width,
    wide,
    1,
    pack,
  );
  return { features, characters, best };
}

export interface BlockPass {
  readonly x: number;
  readonly y: number;
  readonly stats: number;
  readonly gates: number;
  readonly cells: readonly [number, number];
}

export interface TrunkPass {
  readonly blocks: readonly BlockPass[];
  /** Input of the final norm, its statistics and its result, rows × width. */
  readonly x: number;
  readonly stats: number;
  readonly states: number;
}

/** First row that a gate in a direction sees, counted from its own. */
export function windowStart(shape: NetworkShape, reverse: boolean): number {
  return shape.window === 3 || !reverse ? -1 : 0;
}

/** Normed rows as floats, and as integers where the network has them. */
export interface NormedRows {
  readonly floats: number;
  readonly integers: number;
  /** The first row to multiply. */
  readonly row: number;
  readonly width: number;
}

/** Rows × columns at `out` from normed rows: the matrix's own product, over integers where they are ready. */
export function product(
  network: Network,
  name: string,
  from: NormedRows,
  out: { pointer: number; stride: number },
  rows: number,
  columns: number,
  depth: number,
  pack: number,
): void {
  const { run } = network.kernel;
  const bias = weight(network, `${name}.bias`);
  const ready = network.integers.get(name);
  if (ready !== undefined) {
    const a = from.integers + from.row * from.width * 2;
    run.gemmInteger(a, from.width, ready.panels, ready.columns, bias, out.pointer, out.stride, rows, columns, depth);
    return;
  }
  const a = from.floats + from.row * from.width * 4;
  run.fillRows(out.pointer, out.stride, bias, rows, columns);
  run.gemm(a, from.width, 1, weight(network, name), columns, out.pointer, out.stride, rows, columns, depth, 1, pack);
}

/** The recurrent layers over rows × width inputs `x`; `keep` is 1 for roots and words, 0 for separators, whose rows are zero. */
export function runTrunk(network: Network, x: number, keep: number, rows: number, dropout?: Dropout): TrunkPass {
  const { kernel, shape } = network;
  const { run } = kernel;
  const { width } = shape;
  const hidden = hiddenWidth(shape);
  const gateWidth = 6 * hidden;
  const integers = kernel.alloc((rows * width) / 2);
  const pack = kernel.alloc(8 * shape.window * width);
  const h = kernel.alloc(rows * width);
  const blocks: BlockPass[] = [];
  let input = x;
  for (let i = 0; i < shape.blocks; i++) {
    const y = kernel.alloc(rows * width);
    const stats = kernel.alloc(rows * 2);
    const gates = kernel.alloc(rows * gateWidth);
    const cells = [kernel.alloc(rows * hidden), kernel.alloc(rows * hidden)] as const;
    const output = kernel.alloc(rows * width);
    const gain = weight(network, `block${i}.gain`);
    run.norm(input, gain, weight(network, `block${i}.shift`), y, stats, keep, rows, width);
    if (network.integers.size > 0) run.quantise(y, integers, rows * width, activationScale);
    kernel.f32.fill(0, h >> 2, (h >> 2) + rows * width);
    for (const direction of [0, 1] as const) {
      const name = `block${i}.${direction === 0 ? "forward" : "backward"}`;
      const from = { floats: y, integers, row: 1 + windowStart(shape, direction === 1), width };
      const place = gates + (gateWidth + direction * 3 * hidden) * 4;
      const out = { pointer: place, stride: gateWidth };
      product(network, name, from, out, rows - 2, 3 * hidden, shape.window * width, pack);
      run.scan(
        place,
        gateWidth,
        cells[direction] + hidden * 4,
        h + (width + direction * hidden) * 4,
        width,
        keep + 4,
        rows - 2,
        hidden,
        direction,
      );
    }
    dropout?.(h, rows * width, "block", gates);
    kernel.f32.copyWithin(output >> 2, input >> 2, (input >> 2) + rows * width);
    run.addTo(output, h, rows * width);
    blocks.push({ x: input, y, stats, gates, cells });
    input = output;
  }
  const states = kernel.alloc(rows * width);
  const stats = kernel.alloc(rows * 2);
  run.norm(input, weight(network, "final.gain"), weight(network, "final.shift"), states, stats, keep, rows, width);
  return { blocks, x: input, stats, states };
}
