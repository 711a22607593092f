/** The trained model ready for use: weights laid out in the kernel's memory, vocabularies, and the inputs of forms met before. */

import { featuresOf, type Vocabulary } from "./features.ts";
import { Kernel } from "./kernel.ts";
import { type ModelFile, readModelFile } from "./model-file.ts";
import { activationScale, type IntegerWeights, layOut, type Network, projectForms } from "./network.ts";
import { unpackVector } from "./word-vectors.ts";

/** What `loadModel` makes of the file's bytes; it may be used by one caller at a time, since it works in one memory. */
export interface Model {
  readonly network: Network;
  readonly vocabulary: Vocabulary;
  /** The network's input for each of the forms, at the end of the kernel's memory: forms × width floats. */
  readonly inputs: (forms: readonly string[]) => readonly Float32Array[];
}

/** Forms whose input is kept; when full, all are forgotten: simpler than counting uses, and as fast on news. */
const keptForms = 16384;

/** Panels of eight columns with two rows of k interleaved, as `gemmInteger` reads them. */
function packPanels(values: Int16Array, rows: number, columns: number, to: Int16Array): void {
  let at = 0;
  for (let j = 0; j < columns; j += 8) {
    for (let k = 0; k < rows; k += 2) {
      const upper = k * columns + j;
      const lower = upper + columns;
      for (let c = 0; c < 8; c++) {
        to[at++] = values[upper + c] ?? 0;
        to[at++] = values[lower + c] ?? 0;
      }
    }
  }
}

function fill(kernel: Kernel, file: ModelFile, base: number): Network {
  const { shape } = file.header;
  const { weights } = layOut(shape, base);
  const integers = new Map<string, IntegerWeights>();
  for (const { name, rows, columns, pointer } of weights.values()) {
    const into = kernel.view(pointer, rows * columns);
    const table = file.tables.get(name);
    const matrix = file.matrices.get(name);
    if (table !== undefined) {
      for (let r = 0; r < rows; r++) {
        const scale = table.scales[r] ?? 0;
        for (let k = r * columns; k < (r + 1) * columns; k++) into[k] = (table.values[k] ?? 0) * scale;
      }
    } else if (matrix !== undefined && takesNormedRows(name)) {
      const panels = kernel.alloc((rows * columns) / 2);
      const scales = kernel.alloc(columns);
      packPanels(matrix.values, rows, columns, new Int16Array(kernel.memory.buffer, panels, rows * columns));
      kernel.view(scales, columns).set(matrix.scales.map((scale) => scale / activationScale));
      integers.set(name, { panels, columns: scales });
    } else if (matrix !== undefined) {
      for (let k = 0; k < rows * columns; k++) into[k] = (matrix.values[k] ?? 0) * (matrix.scales[k % columns] ?? 0);
    } else into.set(file.plain.get(name) ?? []);
  }
  const vector = (row: number, into: Float32Array) => unpackVector(file.vectors, row, into);
  return { kernel, shape, weights, integers, vector };
}

/** The matrices whose input a layer norm has bounded: they carry nearly all the work. */
function takesNormedRows(name: string): boolean {
  return /^(block\d+\.(forward|backward)|hidden|ends)$/.test(name);
}

/**
 * Makes the model from the bytes of `english.bin`.
 *
 * @throws InputError where the bytes are no model of this version
 */
export async function loadModel(bytes: Uint8Array): Promise<Model> {
  const file = readModelFile(bytes);
  const kernel = await Kernel.create();
  const { size } = layOut(file.header.shape, 0);
  const base = kernel.alloc(size);
  const network = fill(kernel, file, base);
  const vocabulary: Vocabulary = {
    vectors: new Map(file.vectorWords.map((word, i) => [word, i])),
    words: new Map(file.words.map((word, i) => [word, i + 1])),
  };
  const { width } = file.header.shape;
  const kept = new Map<string, Float32Array>();
  const inputs = (forms: readonly string[]): Float32Array[] => {
    if (kept.size > keptForms) kept.clear();
    const unknown = [...new Set(forms)].filter((form) => !kept.has(form));
    if (unknown.length > 0) {
      const mark = kernel.top;
      const out = kernel.alloc(unknown.length * width);
      projectForms(
        network,
        unknown.map((form) => featuresOf(form, vocabulary)),
        out,
      );
      unknown.forEach((form, i) => {
        kept.set(form, kernel.view(out + i * width * 4, width).slice());
      });
      kernel.release(mark);
    }
    return forms.map((form) => kept.get(form) as Float32Array);
  };
  return { network, vocabulary, inputs };
}
