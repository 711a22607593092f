/** The graph, or what a filter keeps of it, as exports are written from it: made item by item, never held as a whole. */

import { type GraphStatement, type Relation, relationNames, type Status, statuses } from "../schema.ts";
import { type Columns, none, symmetricRelations } from "./columns.ts";
import type { GraphSource } from "./file.ts";
import { keptEdges, keptNodes } from "./query.ts";
import type { FileEdge, FileNode } from "./reader.ts";
import { type Filter, statementTest } from "./select.ts";
import type { GraphStore } from "./store.ts";
import { dated, datesOf, drawnNode, keyOfEdge, mentionView, relationOf, sentenceSpan, wordsOf } from "./view.ts";

function fileNode(columns: Columns, node: number, inDocument: (document: number) => boolean): FileNode {
  const { key, attributes } = drawnNode(columns, node);
  const { mentionCount, ...drawn } = attributes;
  const { nodes, mentions, sentences } = columns;
  const first = nodes.mentions[node] as number;
  const kept = Array.from({ length: mentionCount }, (_, i) => first + i).filter((mention) =>
    inDocument(sentences.document[mentions.sentence[mention] as number] as number),
  );
  return { key, attributes: { ...drawn, mentions: kept.map((mention) => mentionView(columns, mention)) } };
}

function fileStatement(columns: Columns, s: number): GraphStatement {
  const { statements, sentences, documents, nodes } = columns;
  const sentence = statements.sentence[s] as number;
  const claimant = statements.attributedTo[s] as number;
  return {
    document: documents.heads[sentences.document[sentence] as number]?.id as string,
    sentence: sentences.number[sentence] as number,
    ...sentenceSpan(columns, sentence),
    trigger: wordsOf(columns, sentence, statements.triggerStart[s] as number, statements.triggerEnd[s] as number),
    ...dated(columns, "date", statements.date[s] as number),
    status: statuses[statements.status[s] as number] as Status,
    ...(claimant === none ? {} : { attributedTo: nodes.key[claimant] as string }),
    confidence: statements.confidence[s] as number,
  };
}

function fileEdge(columns: Columns, edge: number, keeps: (statement: number) => boolean): FileEdge {
  const { nodes, edges } = columns;
  const kept: number[] = [];
  for (let s = edges.statements[edge] as number; s < (edges.statements[edge + 1] as number); s++)
    if (keeps(s)) kept.push(s);
  const statements = kept.map((s) => fileStatement(columns, s));
  const asserted = kept.filter((_, i) => statements[i]?.status === "asserted");
  return {
    key: keyOfEdge(columns, edge),
    source: nodes.key[edges.source[edge] as number] as string,
    target: nodes.key[edges.target[edge] as number] as string,
    ...(symmetricRelations[edges.relation[edge] as number] ? { undirected: true } : {}),
    attributes: {
      relation: relationOf(columns, edge),
      label: edges.labels[edges.label[edge] as number] as string,
      weight: asserted.length,
      ...datesOf(columns, asserted),
      statements,
    },
  };
}

/** Reads a list anew each time it is asked for, so that two exports of one source don't disturb each other. */
const list = <T>(indices: Uint32Array, item: (index: number) => T): Iterable<T> => ({
  *[Symbol.iterator]() {
    for (const index of indices) yield item(index);
  },
});

const indicesOf = (marks: Uint8Array): Uint32Array => {
  const found = new Uint32Array(marks.reduce((sum, mark) => sum + mark, 0));
  let at = 0;
  for (let i = 0; i < marks.length; i++) if (marks[i]) found[at++] = i;
  return found;
};

/** How many statements assert each relation, of those kept. */
function relationCounts({ edges, statements }: Columns, kept: Uint32Array, keeps: (statement: number) => boolean) {
  const counts = new Uint32Array(relationNames.length);
  const asserted = statuses.indexOf("asserted");
  for (const edge of kept)
    for (let s = edges.statements[edge] as number; s < (edges.statements[edge + 1] as number); s++) {
      const relation = edges.relation[edge] as number;
      if (statements.status[s] === asserted && keeps(s)) counts[relation] = (counts[relation] as number) + 1;
    }
  const named: Partial<Record<Relation, number>> = {};
  relationNames.forEach((relation, i) => {
    if (counts[i]) named[relation] = counts[i];
  });
  return named;
}

/** Marks those to whom the kept statements are attributed. */
function addClaimants(
  { edges, statements }: Columns,
  kept: Uint32Array,
  keeps: (s: number) => boolean,
  nodes: Uint8Array,
) {
  for (const edge of kept)
    for (let s = edges.statements[edge] as number; s < (edges.statements[edge + 1] as number); s++) {
      const claimant = statements.attributedTo[s] as number;
      if (claimant !== none && keeps(s)) nodes[claimant] = 1;
    }
}

/**
 * What a filter keeps: the nodes and edges that `/api/graph` would draw, and of their statements and mentions the kept ones.
 *
 * @param whole adds the nodes to which kept statements are attributed, so that the result is a graph file
 */
export function graphSource(store: GraphStore, filter: Filter, whole = false): GraphSource {
  const { columns } = store;
  const edges = keptEdges(store, filter);
  const keeps = statementTest(store, filter);
  const nodes = keptNodes(store, filter, edges);
  if (whole) addClaimants(columns, edges, keeps, nodes);
  const wanted = filter.document && new Set(filter.document);
  const inDocument = (document: number): boolean => !wanted || wanted.has(document);
  const documents = wanted
    ? [...wanted].sort((a, b) => a - b)
    : Array.from({ length: columns.documents.count }, (_, d) => d);
  return {
    attributes: {
      ...columns.frame.attributes,
      relations: relationCounts(columns, edges, keeps),
      documents: documents.map((d) => {
        const first = columns.documents.sentences[d] as number;
        const count = (columns.documents.sentences[d + 1] as number) - first;
        const entities = columns.documents.entities[d];
        return {
          ...(columns.documents.heads[d] as { id: string }),
          sentences: Array.from({ length: count }, (_, i) => sentenceSpan(columns, first + i)),
          ...(entities === undefined ? {} : { entities }),
        };
      }),
    },
    options: columns.frame.options,
    nodes: list(indicesOf(nodes), (node) => fileNode(columns, node, inDocument)),
    edges: list(edges, (edge) => fileEdge(columns, edge, keeps)),
  };
}
