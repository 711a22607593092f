/**
 * The model's file: magic, length of the header, header (JSON), payload: word lists, word vectors, each member's weights, and the
 * table of names where it has one.
 *
 * Word vectors are 4-bit and other tables 8-bit with a scale for each row, matrices 16-bit with a scale for each column;
 * the rest are 32-bit floats.
 */

import { InputError } from "../errors.ts";
import { nameTags } from "./annotation.ts";
import type { NameField } from "./name-field.ts";
import { type NetworkShape, weightsOf } from "./network-shape.ts";
import { quantiseColumns, quantiseRows } from "./quantise.ts";
import type { PackedVectors } from "./word-vectors.ts";

const magic = "ENTENTE-EN-4\n";
const lengthAt = 16;
const headerAt = 20;

/** What a network's scores count for in the sums, chosen on the dev files: those of tags, arcs and labels, and those of names. */
export interface Share {
  readonly trees: number;
  readonly names: number;
}

interface ModelHeader {
  /** The networks whose scores are added up. */
  readonly members: readonly { readonly shape: NetworkShape; readonly share: Share }[];
  /** Added to the score of a word's being in no name: networks that have seen a name often are too sure of the next. */
  readonly caution: number;
  /** Places in the table of names, and the step of its weights; absent where the file has none. */
  readonly names?: { readonly places: number; readonly scale: number };
  /** Frozen word vectors in the file. */
  readonly vectors: number;
  /** Bytes of the two word lists, joined by line breaks, that open the payload: words with vectors, learned words. */
  readonly texts: readonly [number, number];
}

/** One network's weights, as views into the file. */
export interface MemberFile {
  readonly shape: NetworkShape;
  readonly share: Share;
  readonly tables: Map<string, { readonly values: Int8Array; readonly scales: Float32Array }>;
  readonly matrices: Map<string, { readonly values: Int16Array; readonly scales: Float32Array }>;
  readonly plain: Map<string, Float32Array>;
}

export interface ModelFile {
  readonly vectorWords: readonly string[];
  readonly words: readonly string[];
  readonly vectors: PackedVectors;
  readonly caution: number;
  readonly members: readonly MemberFile[];
  readonly names?: NameField;
}

const aligned = (at: number) => (at + 15) & ~15;

interface Place {
  readonly member: number;
  readonly name: string;
  readonly use: "nibbles" | "table" | "matrix" | "vector";
  readonly rows: number;
  readonly columns: number;
  /** Where its scales begin, where its numbers do, and where it ends. */
  readonly at: number;
  readonly values: number;
  readonly end: number;
}

/** Where each part of the payload lies, in order, and what it is. */
function layout(header: ModelHeader, start: number): Place[] {
  let at = aligned(start + header.texts[0] + header.texts[1]);
  const columns = header.members[0]?.shape.vector ?? 0;
  const entries = [
    { member: -1, name: "vectors", use: "nibbles" as const, rows: header.vectors, columns },
    ...header.members.flatMap(({ shape }, member) => weightsOf(shape).map((entry) => ({ member, ...entry }))),
  ];
  return entries.map((entry) => {
    const { use, rows } = entry;
    const scales = use === "matrix" ? entry.columns : use === "vector" ? 0 : rows;
    const bytes = use === "nibbles" ? 0.5 : use === "table" ? 1 : use === "matrix" ? 2 : 4;
    const from = at;
    const values = aligned(at + scales * 4);
    at = aligned(values + rows * entry.columns * bytes);
    return { ...entry, at: from, values, end: at };
  });
}

/** Where the parts of the table of names lie: what follows what, groups of words, checks, weights. */
function namesLayout(
  header: ModelHeader,
  start: number,
): { follows: number; groups: number; checks: number; weights: number; end: number } {
  const places = header.names?.places ?? 0;
  const tags = nameTags.length;
  const groups = aligned(start + (tags + 1) * tags * 4);
  const checks = aligned(groups + 2 * header.vectors);
  const weights = aligned(checks + places);
  return { follows: start, groups, checks, weights, end: aligned(weights + places * tags) };
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
  const length = new DataView(buffer, byteOffset, data.byteLength).getUint32(lengthAt, true);
  const header = JSON.parse(decoder.decode(data.subarray(headerAt, headerAt + length))) as ModelHeader;
  const start = aligned(headerAt + length);
  const places = layout(header, start);
  const last = places.at(-1)?.end ?? 0;
  const end = header.names === undefined ? last : namesLayout(header, last).end;
  if (data.byteLength < end) throw new InputError(`english.bin: cut short: ${data.byteLength} of ${end} bytes`);
  const text = (from: number, size: number) => decoder.decode(data.subarray(from, from + size)).split("\n");
  const members = header.members.map(
    (member): MemberFile => ({ ...member, tables: new Map(), matrices: new Map(), plain: new Map() }),
  );
  let vectors: PackedVectors = { width: 0, values: new Uint8Array(0), scales: new Float32Array(0) };
  for (const { member, name, use, at, values, rows, columns } of places) {
    const floats = (count: number) => new Float32Array(buffer, byteOffset + at, count);
    const from = byteOffset + values;
    if (use === "nibbles") {
      const packed = new Uint8Array(buffer, from, (rows * columns) / 2);
      vectors = { width: columns, values: packed, scales: floats(rows) };
    } else if (use === "table") {
      members[member]?.tables.set(name, { values: new Int8Array(buffer, from, rows * columns), scales: floats(rows) });
    } else if (use === "matrix") {
      const numbers = new Int16Array(buffer, from, rows * columns);
      members[member]?.matrices.set(name, { values: numbers, scales: floats(columns) });
    } else members[member]?.plain.set(name, floats(rows * columns));
  }
  const [first, second] = header.texts;
  const { caution } = header;
  const file = { vectorWords: text(start, first), words: text(start + first, second), vectors, caution, members };
  if (header.names === undefined) return file;
  const at = namesLayout(header, last);
  const { places: size, scale } = header.names;
  const tags = nameTags.length;
  const names: NameField = {
    follows: new Float32Array(buffer, byteOffset + at.follows, (tags + 1) * tags),
    groups: data.subarray(at.groups, at.groups + 2 * header.vectors),
    checks: data.subarray(at.checks, at.checks + size),
    weights: new Int8Array(buffer, byteOffset + at.weights, size * tags),
    scale,
  };
  return { ...file, names };
}

/** A network to write: its floating-point weights by name. */
export interface MemberWeights {
  readonly shape: NetworkShape;
  readonly share: Share;
  readonly weights: ReadonlyMap<string, Float32Array>;
}

/** The file's bytes from floating-point weights. */
export function writeModelFile(
  lists: { readonly vectorWords: readonly string[]; readonly words: readonly string[] },
  vectors: PackedVectors,
  members: readonly MemberWeights[],
  caution = 0,
): Uint8Array {
  const encoder = new TextEncoder();
  const texts = [encoder.encode(lists.vectorWords.join("\n")), encoder.encode(lists.words.join("\n"))] as const;
  const header: ModelHeader = {
    members: members.map(({ shape, share }) => ({ shape, share })),
    caution,
    vectors: lists.vectorWords.length,
    texts: [texts[0].length, texts[1].length],
  };
  const json = encoder.encode(JSON.stringify(header));
  const start = aligned(headerAt + json.length);
  const places = layout(header, start);
  const bytes = new Uint8Array(places.at(-1)?.end ?? start);
  const put = (at: number, array: ArrayBufferView) =>
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
  put(0, encoder.encode(magic));
  new DataView(bytes.buffer).setUint32(lengthAt, json.length, true);
  put(headerAt, json);
  put(start, texts[0]);
  put(start + texts[0].length, texts[1]);
  for (const { member, name, use, at, values, columns } of places) {
    const weights = members[member]?.weights.get(name);
    const part =
      use === "nibbles" || weights === undefined
        ? vectors
        : use === "table"
          ? quantiseRows(weights, columns)
          : use === "matrix"
            ? quantiseColumns(weights, columns)
            : { scales: weights, values: new Uint8Array(0) };
    put(at, part.scales);
    put(values, part.values);
  }
  return bytes;
}

/** The file with this table of names, in place of another where it has one; the networks stay as they are. */
export function withNames(bytes: Uint8Array, names: NameField): Uint8Array {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(lengthAt, true);
  const old = JSON.parse(new TextDecoder().decode(bytes.subarray(headerAt, headerAt + length))) as ModelHeader;
  const from = aligned(headerAt + length);
  const payload = bytes.subarray(from, layout(old, from).at(-1)?.end);
  const { members, caution, vectors, texts } = old;
  const { checks, scale } = names;
  const header: ModelHeader = { members, caution, names: { places: checks.length, scale }, vectors, texts };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = aligned(headerAt + json.length);
  const at = namesLayout(header, start + payload.length);
  const out = new Uint8Array(at.end);
  const put = (to: number, part: ArrayBufferView) =>
    out.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), to);
  put(0, bytes.subarray(0, lengthAt));
  new DataView(out.buffer).setUint32(lengthAt, json.length, true);
  put(headerAt, json);
  put(start, payload);
  put(at.follows, names.follows);
  put(at.groups, names.groups);
  put(at.checks, checks);
  put(at.weights, names.weights);
  return out;
}
