/** The trained model ready for use: its networks laid out in one kernel's memory, and the inputs of forms met before. */

import { featuresOf, type Vocabulary } from "./features.ts";
import { Kernel } from "./kernel.ts";
import { type MemberFile, type ModelFile, readModelFile, type Share } from "./model-file.ts";
import type { NameField } from "./name-field.ts";
import { TraitReader } from "./name-traits.ts";
import { activationScale, type IntegerWeights, layOut, type Network, projectForms } from "./network.ts";
import { unpackVector } from "./word-vectors.ts";

/** One of the networks whose scores are added up. */
export interface Member {
  readonly network: Network;
  readonly share: Share;
  /** What the network sees of each form: width floats. */
  readonly inputs: (forms: readonly string[]) => readonly Float32Array[];
}

/** What `loadModel` makes of the file's bytes; it may be used by one caller at a time, since it works in one memory. */
export interface Model {
  readonly kernel: Kernel;
  readonly members: readonly Member[];
  /** The tags and labels that scores stand for, by column. */
  readonly xpos: readonly string[];
  readonly labels: readonly string[];
  /** Added to the score of a word's being in no name. */
  readonly caution: number;
  /** The table of names, and what reads the traits that it has weights for. */
  readonly names?: { readonly field: NameField; readonly traits: TraitReader };
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

/** The matrices whose input a layer norm has bounded: they carry nearly all the work, and are multiplied as integers. */
function takesNormedRows(name: string): boolean {
  return /^(block\d+\.(forward|backward)|hidden|ends)$/.test(name);
}

function placeMember(kernel: Kernel, file: MemberFile, vectors: ModelFile["vectors"]): Network {
  const { shape } = file;
  const base = kernel.alloc(layOut(shape, 0).size);
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
      // The integers take the first half of the room that the floats would have had, their scales the second.
      const scales = pointer + rows * columns * 2;
      packPanels(matrix.values, rows, columns, new Int16Array(kernel.memory.buffer, pointer, rows * columns));
      kernel.view(scales, columns).set(matrix.scales.map((scale) => scale / activationScale));
      integers.set(name, { panels: pointer, columns: scales });
    } else if (matrix !== undefined) {
      for (let k = 0; k < rows * columns; k++) into[k] = (matrix.values[k] ?? 0) * (matrix.scales[k % columns] ?? 0);
    } else into.set(file.plain.get(name) ?? []);
  }
  const vector = (row: number, into: Float32Array) => unpackVector(vectors, row, into);
  return { kernel, shape, weights, integers, vector };
}

/** The network with a memory of the forms that it has projected. */
function makeMember(network: Network, share: Share, vocabulary: Vocabulary): Member {
  const { kernel } = network;
  const { width } = network.shape;
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
  return { network, share, inputs };
}

/**
 * Makes the model from the bytes of `english.bin`.
 *
 * @throws InputError where the bytes are no model of this version
 */
export async function loadModel(bytes: Uint8Array): Promise<Model> {
  const file = readModelFile(bytes);
  const kernel = await Kernel.create();
  const vocabulary: Vocabulary = {
    vectors: new Map(file.vectorWords.map((word, i) => [word, i])),
    words: new Map(file.words.map((word, i) => [word, i + 1])),
  };
  const members = file.members.map((member) =>
    makeMember(placeMember(kernel, member, file.vectors), member.share, vocabulary),
  );
  const shape = file.members[0]?.shape;
  const model = { kernel, members, xpos: shape?.xpos ?? [], labels: shape?.labels ?? [], caution: file.caution };
  return file.names === undefined ? model : { ...model, names: readerOf(file.names, vocabulary.vectors) };
}

/** The table of names with a reader of traits that knows the words' groups. */
function readerOf(field: NameField, vectors: Vocabulary["vectors"]): NonNullable<Model["names"]> {
  const traits = new TraitReader((normal) => {
    const row = vectors.get(normal);
    return row === undefined ? [0, 0] : [1 + (field.groups[2 * row] ?? 0), 1 + (field.groups[2 * row + 1] ?? 0)];
  });
  return { field, traits };
}
