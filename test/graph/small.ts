/** Small graphs for tests of queries: given as a list of edges, with a sentence made up for each statement. */

import { createBuilder } from "../../graph-data/graph/build.ts";
import { openStore } from "../../graph-data/graph/store.ts";
import {
  edgeKey,
  type GraphFile,
  type GraphStatement,
  type Kind,
  type Relation,
  relations,
  type Status,
} from "../../graph-data/schema.ts";
import { truce } from "./documents.ts";

export interface SmallEdge {
  readonly source: string;
  readonly relation: Relation;
  readonly target: string;
  /** Date of each statement that asserts it, or nothing; default: one without a date. */
  readonly dates?: readonly (string | undefined)[];
  readonly status?: Status;
  readonly confidence?: number;
}

/** All statements are of one document, "d", a sentence each; nodes are states unless told. */
export function smallGraph(edges: readonly SmallEdge[], kinds: Readonly<Record<string, Kind>> = {}): GraphFile {
  const sentences: { start: number; end: number; text: string }[] = [];
  const say = (
    { source, relation, target, status = "asserted", confidence = 0.9 }: SmallEdge,
    date?: string,
  ): GraphStatement => {
    const start = (sentences.at(-1)?.end ?? -1) + 1;
    const text = `${source} ${relation} ${target}.`;
    const trigger = {
      start: start + source.length + 1,
      end: start + source.length + 1 + relation.length,
      text: relation,
    };
    const span = { start, end: start + text.length, text };
    sentences.push(span);
    return {
      document: "d",
      sentence: sentences.length,
      ...span,
      trigger,
      ...(date ? { date } : {}),
      status,
      confidence,
    };
  };
  const byKey = new Map<string, GraphFile["edges"][number]>();
  for (const edge of edges) {
    const key = edgeKey(edge.source, edge.relation, edge.target);
    const { symmetric, reading } = relations[edge.relation];
    const statements = (edge.dates ?? [undefined]).map((date) => say(edge, date));
    const known = byKey.get(key);
    const all = [...(known?.attributes.statements ?? []), ...statements];
    const [source = "", , target = ""] = key.split("|");
    byKey.set(key, {
      key,
      source,
      target,
      ...(symmetric ? { undirected: true } : {}),
      attributes: {
        relation: edge.relation,
        label: reading,
        weight: all.filter(({ status }) => status === "asserted").length,
        statements: all,
      },
    });
  }
  const keys = [...new Set([...Object.keys(kinds), ...edges.flatMap(({ source, target }) => [source, target])])].sort();
  return {
    attributes: { title: "Small", documents: [{ id: "d", sentences }], relations: {} },
    options: { type: "mixed", multi: true, allowSelfLoops: false },
    nodes: keys.map((key) => ({
      key,
      attributes: {
        label: key,
        kind: kinds[key] ?? "state",
        aliases: [],
        mentions: [],
        x: 0,
        y: 0,
        size: 1,
        color: "#000000",
        community: 0,
      },
    })),
    edges: [...byKey.values()],
  };
}

export const smallStore = (edges: readonly SmallEdge[], kinds: Readonly<Record<string, Kind>> = {}) =>
  openStore(smallGraph(edges, kinds), "small");

/** The graph of the documents about a truce. */
export function truceGraph(): GraphFile {
  const builder = createBuilder();
  for (const document of truce) builder.add(document);
  return builder.finish();
}
