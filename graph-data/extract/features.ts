/** What the network sees of a word: numbers that depend on its form alone, so that one form's input can be kept and used again. */

/** Sizes of the hashed tables; the order is that of `FormFeatures.affixes`. */
export const affixTables = [
  { name: "suffix2", rows: 1024, width: 16 },
  { name: "suffix3", rows: 4096, width: 32 },
  { name: "suffix4", rows: 4096, width: 32 },
  { name: "prefix3", rows: 4096, width: 32 },
  { name: "shape", rows: 256, width: 16 },
] as const;

/** Rows of the table of characters: ASCII, then buckets for the rest. */
export const characterRows = 192;
const characterBuckets = 64;
const opening = 2;
const closing = 3;
/** Longer words keep their first and last characters. */
const longest = 24;

export interface FormFeatures {
  /** Row of the word's vector, or -1. */
  readonly vector: number;
  /** Row of the learned word, 0 where unknown. */
  readonly word: number;
  readonly affixes: readonly number[];
  /** Rows of the characters' table, with an opening and a closing one. */
  readonly characters: readonly number[];
}

/** Numbers the words that have a vector and those that training has learned. */
export interface Vocabulary {
  readonly vectors: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
}

/** The form under which a word is looked up: lower case, typewriter quotes and dashes. */
export function normalForm(form: string): string {
  return form
    .toLowerCase()
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”«»„]|''/g, '"')
    .replace(/[‐‑]/g, "-")
    .replace(/…/g, "...");
}

/** FNV-1a over UTF-16 units. */
function hash(text: string, rows: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return ((h ^ (h >>> 15)) >>> 0) % rows;
}

/** Its letters' classes, runs cut to two: `McDonald's` is `XxXxx'x`. */
export function shapeOf(form: string): string {
  let shape = "";
  for (const c of form) {
    const s = /\p{Lu}/u.test(c) ? "X" : /\p{L}/u.test(c) ? "x" : /\p{N}/u.test(c) ? "0" : c;
    if (!shape.endsWith(s + s)) shape += s;
  }
  return shape;
}

function characterRow(code: number): number {
  return code < 128 ? code : 128 + (code % characterBuckets);
}

function charactersOf(form: string): number[] {
  const rows = [opening];
  const cut = form.length > longest ? form.slice(0, longest / 2) + form.slice(-longest / 2) : form;
  for (let i = 0; i < cut.length; i++) rows.push(characterRow(cut.charCodeAt(i)));
  rows.push(closing);
  return rows;
}

/** The features of a form. */
export function featuresOf(form: string, vocabulary: Vocabulary): FormFeatures {
  const normal = normalForm(form);
  const digitless = `^${normal.replace(/\d/g, "0")}$`;
  return {
    vector: vocabulary.vectors.get(normal) ?? -1,
    word: vocabulary.words.get(normal) ?? 0,
    affixes: [
      hash(digitless.slice(-3), affixTables[0].rows),
      hash(digitless.slice(-4), affixTables[1].rows),
      hash(digitless.slice(-5), affixTables[2].rows),
      hash(digitless.slice(0, 4), affixTables[3].rows),
      hash(shapeOf(form), affixTables[4].rows),
    ],
    characters: charactersOf(form),
  };
}
