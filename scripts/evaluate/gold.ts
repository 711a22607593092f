/** Reads gold passages with the program itself and scores the graph that comes out. */

import { readFileSync } from "node:fs";
import { InputError } from "../../graph-data/errors.ts";
import type { Model } from "../../graph-data/extract/model.ts";
import { read } from "../../graph-data/extract/pipeline.ts";
import { buildGraph } from "../../graph-data/graph/build.ts";
import { type GoldPassage, type Score, score } from "./score.ts";

/**
 * The passages of a gold file, one JSON object a line.
 *
 * @throws InputError with the file and line that is no JSON
 */
export function readGold(file: string): GoldPassage[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, i): GoldPassage[] => {
      if (!line) return [];
      try {
        return [JSON.parse(line)];
      } catch {
        throw new InputError(`${file}:${i + 1}: not JSON: a gold file holds one passage a line`);
      }
    });
}

/**
 * The bank's sentences that rules are never widened by: every fifth of each relation.
 * An id reads `s-<relation>-<number>`, and `n` before the number of a near-miss.
 */
export const keptFifth = (passages: readonly GoldPassage[]): GoldPassage[] => {
  const seen = new Map<string, number>();
  return passages.filter(({ id }) => {
    const relation = id.replace(/-n?\d+$/, "");
    const index = seen.get(relation) ?? 0;
    seen.set(relation, index + 1);
    return index % 5 === 4;
  });
};

/** One graph of all the passages, as `npm run build-graph` makes it, scored. */
export function scorePassages(passages: readonly GoldPassage[], model: Model): Score {
  const documents = passages.map(({ id, date, title, text }) =>
    read({ id, date, text, ...(title === undefined ? {} : { title }) }, model),
  );
  return score(buildGraph(documents), passages);
}
