/**
 * The model's file: magic, length of the header, header (JSON), payload.
 *
 * Word vectors are 4-bit and other tables 8-bit with a scale for each row, matrices 16-bit with a scale for each column;
 * the rest are 32-bit floats.
 */

import { InputError } from "../errors.ts";
import { type NetworkShape, weightsOf } from "./network-shape.ts";
import type { PackedVectors } from "./word-vectors.ts";

export const magic = "ENTENTE-EN-2\n";

/** Columns of a quantised matrix reach up to this: twelve bits, so that sums over the integer product can't overflow. */
export const matrixLimit = 2047;

export interface ModelHeader {
  readonly shape: NetworkShape;
  /** Frozen word vectors in the file. */
  readonly vectors: number;
  /** Bytes of the two word lists, joined by line breaks, that open the payload: words with vectors, learned words. */
  readonly texts: readonly [number, number];
}

/** Views into the file; all are copies' worth of nothing: the bytes stay where they are. */
export interface ModelFile {
  readonly header: ModelHeader;
  readonly vectorWords: string[];
  readonly words: string[];
  readonly vectors: PackedVectors;
  readonly tables: ReadonlyMap<string, { readonly values: Int8Array; readonly scales: Float32Array }>;
  readonly matrices: ReadonlyMap<string, { readonly values: Int16Array; readonly scales: Float32Array }>;
  readonly plain: ReadonlyMap<string, Float32Array>;
}

const aligned = (at: number) => (at + 15) & ~15;

/** Where each part of the payload lies, in order, and what it is. */
function layout(
  header: ModelHeader,
  start: number,
): { name: string; use: string; at: number; rows: number; columns: number; end: number }[] {
  let at = aligned(start + header.texts[0] + header.texts[1]);
  const { shape } = header;
  const entries = [
    { name: "vectors", use: "nibbles", rows: header.vectors, columns: shape.vector },
    ...weightsOf(shape),
  ];
  return entries.map(({ name, use, rows, columns }) => {
    const scales = use === "matrix" ? columns : use === "vector" ? 0 : rows;
    const bytes = use === "nibbles" ? 0.5 : use === "table" ? 1 : use === "matrix" ? 2 : 4;
    const from = at;
    at = aligned(aligned(at + scales * 4) + rows * columns * bytes);
    return { name, use, rows, columns, at: from, end: at };
  });
}

/** @throws InputError where the bytes are no model of this version, or cut short */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const decoder = new TextDecoder();
  if (decoder.decode(bytes.subarray(0, magic.length)) !== magic) {
    throw new InputError("english.bin: not a model of this version; `npm run train` makes one");
  }
  // Typed arrays need aligned views, which a slice of a larger buffer may not give.
  const data = bytes.byteOffset % 16 === 0 ? bytes : new Uint8Array(bytes);
  const { buffer, byteOffset } = data;
  const view = new DataView(buffer, byteOffset, data.byteLength);
  const length = view.getUint32(16, true);
  const header = JSON.parse(decoder.decode(data.subarray(20, 20 + length))) as ModelHeader;
  const start = aligned(20 + length);
  const parts = layout(header, start);
  if (data.byteLength < (parts.at(-1)?.end ?? 0)) {
    throw new InputError(`english.bin: cut short: ${data.byteLength} of ${parts.at(-1)?.end} bytes`);
  }
  const text = (from: number, size: number) => decoder.decode(data.subarray(from, from + size)).split("\n");
  const tables = new Map<string, { values: Int8Array; scales: Float32Array }>();
  const matrices = new Map<string, { values: Int16Array; scales: Float32Array }>();
  const plain = new Map<string, Float32Array>();
  let vectors: PackedVectors | undefined;
  for (const { name, use, at, rows, columns } of parts) {
    const from = byteOffset + at;
    if (use === "nibbles") {
      const values = new Uint8Array(buffer, byteOffset + aligned(at + rows * 4), (rows * columns) / 2);
      vectors = { width: columns, values, scales: new Float32Array(buffer, from, rows) };
    } else if (use === "table") {
      const values = new Int8Array(buffer, byteOffset + aligned(at + rows * 4), rows * columns);
      tables.set(name, { values, scales: new Float32Array(buffer, from, rows) });
    } else if (use === "matrix") {
      const values = new Int16Array(buffer, byteOffset + aligned(at + columns * 4), rows * columns);
      matrices.set(name, { values, scales: new Float32Array(buffer, from, columns) });
    } else plain.set(name, new Float32Array(buffer, from, rows * columns));
  }
  if (vectors === undefined) throw new InputError("english.bin: no word vectors in it");
  return {
    header,
    vectorWords: text(start, header.texts[0]),
    words: text(start + header.texts[0], header.texts[1]),
    vectors,
    tables,
    matrices,
    plain,
  };
}

/** Rounds each row to 8 bits. */
export function quantiseRows(values: Float32Array, columns: number): { values: Int8Array; scales: Float32Array } {
  const rows = values.length / columns;
  const out = new Int8Array(values.length);
  const scales = new Float32Array(rows);
  for (let r = 0; r < rows; r++) {
    const row = values.subarray(r * columns, (r + 1) * columns);
    const scale = Math.fround(row.reduce((top, v) => Math.max(top, Math.abs(v)), 0) / 127);
    scales[r] = scale;
    if (scale > 0)
      out.set(
        row.map((v) => Math.round(v / scale)),
        r * columns,
      );
  }
  return { values: out, scales };
}

/** Rounds each column to `matrixLimit`. */
export function quantiseColumns(values: Float32Array, columns: number): { values: Int16Array; scales: Float32Array } {
  const out = new Int16Array(values.length);
  const scales = new Float32Array(columns);
  values.forEach((v, at) => {
    scales[at % columns] = Math.max(scales[at % columns] ?? 0, Math.abs(v) / matrixLimit);
  });
  values.forEach((v, at) => {
    const scale = scales[at % columns] ?? 0;
    if (scale > 0) out[at] = Math.round(v / scale);
  });
  return { values: out, scales };
}

/** The file's bytes from floating-point weights. */
export function writeModelFile(
  shape: NetworkShape,
  lists: { readonly vectorWords: readonly string[]; readonly words: readonly string[] },
  vectors: PackedVectors,
  weights: (name: string) => Float32Array,
): Uint8Array {
  const encoder = new TextEncoder();
  const texts = [encoder.encode(lists.vectorWords.join("\n")), encoder.encode(lists.words.join("\n"))] as const;
  const header: ModelHeader = { shape, vectors: lists.vectorWords.length, texts: [texts[0].length, texts[1].length] };
  const json = encoder.encode(JSON.stringify(header));
  const start = aligned(20 + json.length);
  const parts = layout(header, start);
  const bytes = new Uint8Array(parts.at(-1)?.end ?? start);
  const put = (at: number, array: ArrayBufferView) =>
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
  put(0, encoder.encode(magic));
  new DataView(bytes.buffer).setUint32(16, json.length, true);
  put(20, json);
  put(start, texts[0]);
  put(start + texts[0].length, texts[1]);
  for (const { name, use, at, columns } of parts) {
    if (use === "vector") {
      put(at, weights(name));
      continue;
    }
    const quantised =
      name === "vectors"
        ? vectors
        : use === "table"
          ? quantiseRows(weights(name), columns)
          : quantiseColumns(weights(name), columns);
    put(at, quantised.scales);
    put(aligned(at + quantised.scales.byteLength), quantised.values);
  }
  return bytes;
}
