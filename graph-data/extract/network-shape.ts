/** The network's measures and the list of its weights, which training, the model file and inference share. */

import { nameTags, uposTags } from "./annotation.ts";
import { affixTables, characterRows } from "./features.ts";

export interface NetworkShape {
  /** Of a word's state, a multiple of 16. */
  readonly width: number;
  /** Recurrent layers. */
  readonly blocks: number;
  /** Neighbouring rows that a gate sees: 2 (the word and the one before it in reading direction) or 3 (both neighbours). */
  readonly window: 2 | 3;
  /** Hidden layers of the tags, the arcs and the labels, multiples of 8. */
  readonly tag: number;
  readonly arc: number;
  readonly label: number;
  /** Of a frozen word vector, a learned word, a character, and the filters over three characters. */
  readonly vector: number;
  readonly word: number;
  readonly character: number;
  readonly filters: number;
  /** Rows of the learned words; row 0 is the unknown word. */
  readonly words: number;
  readonly xpos: readonly string[];
  readonly labels: readonly string[];
}

/** Kinds of places that a head can have from its dependent: the root, twelve ranges of distance on either side; padded. */
export const offsetBuckets = 32;

export interface Weights {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** A table is looked up by row, a matrix multiplied, a vector added or scaled by. */
  readonly use: "table" | "matrix" | "vector";
}

/** The next multiple of eight: the matrix product works in panels of eight columns. */
export function padded(count: number): number {
  return (count + 7) & ~7;
}

/** Numbers that go into the projection of one form. */
export function inputWidth(shape: NetworkShape): number {
  return affixTables.reduce((sum, table) => sum + table.width, shape.vector + shape.word + shape.filters);
}

export function hiddenWidth(shape: NetworkShape): number {
  return shape.width / 2;
}

/** All weights in the order in which they lie in memory. */
export function weightsOf(shape: NetworkShape): Weights[] {
  const list: Weights[] = [];
  const table = (name: string, rows: number, columns: number) => list.push({ name, rows, columns, use: "table" });
  const vector = (name: string, columns: number) => list.push({ name, rows: 1, columns, use: "vector" });
  const matrix = (name: string, rows: number, columns: number) => {
    list.push({ name, rows, columns, use: "matrix" });
    vector(`${name}.bias`, columns);
  };
  const gates = 3 * hiddenWidth(shape);
  table("word", shape.words, shape.word);
  for (const affix of affixTables) table(affix.name, affix.rows, affix.width);
  table("character", characterRows, shape.character);
  matrix("filters", 3 * shape.character, shape.filters);
  matrix("input", inputWidth(shape), shape.width);
  vector("root", shape.width);
  for (let i = 0; i < shape.blocks; i++) {
    vector(`block${i}.gain`, shape.width);
    vector(`block${i}.shift`, shape.width);
    matrix(`block${i}.forward`, shape.window * shape.width, gates);
    matrix(`block${i}.backward`, shape.window * shape.width, gates);
  }
  vector("final.gain", shape.width);
  vector("final.shift", shape.width);
  matrix("hidden", shape.width, shape.tag + 2 * shape.arc);
  matrix("ends", shape.width, 2 * shape.label);
  matrix("upos", shape.tag, padded(uposTags.length));
  matrix("xpos", shape.tag, padded(shape.xpos.length));
  matrix("name", shape.tag, padded(nameTags.length));
  matrix("arc", shape.arc, shape.arc + offsetBuckets);
  table("offset", offsetBuckets, shape.label);
  matrix("label", shape.label, padded(shape.labels.length));
  return list;
}
