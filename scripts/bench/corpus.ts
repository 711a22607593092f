/** A corpus of any length, made by shuffling the sentences of the bundled passages with a seeded generator. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SourceDocument } from "../../graph-data/extract/annotation.ts";
import { tokenise } from "../../graph-data/extract/tokenise.ts";
import { seeded } from "../../graph-data/seeded.ts";

/**
 * `count` documents of seven sentences each, drawn from the bundled passages; the same ones every time.
 */
export function* corpus(count: number): Generator<SourceDocument> {
  const file = fileURLToPath(new URL("../../graph-data/sources/passages.jsonl", import.meta.url));
  const passages: SourceDocument[] = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const sentences = passages.flatMap((document) =>
    tokenise(document).sentences.map(({ start, end }) => document.text.slice(start, end)),
  );
  const random = seeded(1);
  for (let i = 0; i < count; i++) {
    const text = Array.from({ length: 7 }, () => sentences[Math.floor(random() * sentences.length)]).join(" ");
    yield { id: `d${i + 1}`, date: "2020-01-01", text };
  }
}
