/** The graph that the documented examples ask about: the gold passages, drawn as they should be read. */

import { readFileSync } from "node:fs";
import { createBuilder } from "../../graph-data/graph/build.ts";
import type { GraphFile, Kind, Relation } from "../../graph-data/schema.ts";
import { extract } from "../graph/documents.ts";

interface GoldRelation {
  readonly source: string;
  readonly type: Relation;
  readonly target: string;
  /** From 1; absent of relations that no sentence states. */
  readonly sentence?: number;
}

interface Passage {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly entities: readonly { readonly name: string; readonly type: Kind; readonly aliases: readonly string[] }[];
  readonly relations: readonly GoldRelation[];
  readonly not: readonly GoldRelation[];
}

const passages = readFileSync(new URL("../gold/dev.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Passage);

/** Relations that a careless reader would draw stand in for denials. */
export function sampleGraph(): GraphFile {
  const builder = createBuilder();
  for (const { id, date, text, entities, relations, not } of passages) {
    const sentences = text.split(/(?<=[.!?]["”]?) (?=["“A-Z])/);
    const names = new Set(entities.map(({ name }) => name));
    const known = ({ source, target, sentence = 1 }: GoldRelation) =>
      names.has(source) && names.has(target) && sentence <= sentences.length;
    const told = (status: "asserted" | "negated") => (relation: GoldRelation) => ({
      source: relation.source,
      relation: relation.type,
      target: relation.target,
      sentence: relation.sentence ?? 1,
      trigger: sentences[(relation.sentence ?? 1) - 1]?.split(" ")[0] ?? "",
      status,
    });
    builder.add(
      extract({
        id,
        date,
        sentences,
        entities: Object.fromEntries(
          entities.map(({ name, type, aliases }) => [
            name,
            { kind: type, words: [name, ...aliases].filter((word) => text.includes(word)) },
          ]),
        ),
        statements: [...relations.filter(known).map(told("asserted")), ...not.filter(known).map(told("negated"))],
      }),
    );
  }
  return builder.finish({ title: "Gold passages" });
}
