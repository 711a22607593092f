/** From columns to what answers show: nodes, edges, statements and documents as JSON carries them. */

import {
  edgeKey,
  type GraphMention,
  type Kind,
  kinds,
  type Relation,
  relationNames,
  type Span,
  type Status,
  statuses,
} from "../schema.ts";
import type {
  DocumentSummary,
  DrawnEdge,
  DrawnNode,
  EntityRef,
  EntitySummary,
  SentenceView,
  StatementView,
} from "./answer.ts";
import { type Columns, none, symmetricRelations } from "./columns.ts";
import { type GraphStore, mentionCount } from "./store.ts";

export const kindOf = ({ nodes }: Columns, node: number): Kind => kinds[nodes.kind[node] as number] as Kind;

export const relationOf = ({ edges }: Columns, edge: number): Relation =>
  relationNames[edges.relation[edge] as number] as Relation;

export const keyOfEdge = (columns: Columns, edge: number): string =>
  edgeKey(
    columns.nodes.key[columns.edges.source[edge] as number] as string,
    relationOf(columns, edge),
    columns.nodes.key[columns.edges.target[edge] as number] as string,
  );

/** The member of an answer that tells a date, where there is one. */
export const dated = <Name extends string>(columns: Columns, name: Name, date: number): { [K in Name]?: string } =>
  (date === none ? {} : { [name]: columns.dates.text[date] }) as { [K in Name]?: string };

export function entityRef(columns: Columns, node: number): EntityRef {
  const { nodes } = columns;
  return { key: nodes.key[node] as string, label: nodes.label[node] as string, kind: kindOf(columns, node) };
}

export function entitySummary({ columns, adjacency, weight }: GraphStore, node: number): EntitySummary {
  const iso = columns.nodes.iso.get(node);
  return {
    ...entityRef(columns, node),
    ...(iso === undefined ? {} : { iso }),
    aliases: columns.nodes.aliases[node] ?? [],
    mentionCount: mentionCount(columns, node),
    edgeCount: (adjacency.offset[node + 1] as number) - (adjacency.offset[node] as number),
    weight: weight[node] as number,
  };
}

export function drawnNode(columns: Columns, node: number): DrawnNode {
  const { nodes } = columns;
  const iso = nodes.iso.get(node);
  return {
    key: nodes.key[node] as string,
    attributes: {
      label: nodes.label[node] as string,
      kind: kindOf(columns, node),
      aliases: [...(nodes.aliases[node] ?? [])],
      ...(iso === undefined ? {} : { iso }),
      x: nodes.x[node] as number,
      y: nodes.y[node] as number,
      size: nodes.size[node] as number,
      color: nodes.colors[nodes.color[node] as number] as string,
      community: nodes.community[node] as number,
      mentionCount: mentionCount(columns, node),
    },
  };
}

/** The earlier and the later of two dates, by their text; either may be `none`. */
const earlier = ({ dates }: Columns, a: number, b: number): number =>
  a === b || b === none || (a !== none && (dates.text[a] as string) <= (dates.text[b] as string)) ? a : b;
const later = ({ dates }: Columns, a: number, b: number): number =>
  a === b || b === none || (a !== none && (dates.text[a] as string) >= (dates.text[b] as string)) ? a : b;

/** First and last date of some statements. */
export function datesOf(columns: Columns, some: readonly number[]): { firstDate?: string; lastDate?: string } {
  let first = none;
  let last = none;
  for (const s of some) {
    const date = columns.statements.date[s] as number;
    first = earlier(columns, first, date);
    last = later(columns, last, date);
  }
  return { ...dated(columns, "firstDate", first), ...dated(columns, "lastDate", last) };
}

/** How many of some statements bear each date. */
function tallyOfDates({ statements, dates }: Columns, some: readonly number[]): Record<string, number> {
  const tally: Record<string, number> = {};
  for (const s of some) {
    const date = statements.date[s] as number;
    if (date === none) continue;
    const text = dates.text[date] as string;
    tally[text] = (tally[text] ?? 0) + 1;
  }
  return tally;
}

/**
 * @param keeps which statements to count
 * @param byDate whether to tell how many of them bear each date
 */
export function drawnEdge(
  columns: Columns,
  edge: number,
  keeps: (statement: number) => boolean,
  byDate = false,
): DrawnEdge {
  const { nodes, edges, statements } = columns;
  const counts: Record<Status, number> = { asserted: 0, negated: 0, hypothetical: 0 };
  const others: number[] = [];
  const asserted: number[] = [];
  for (let s = edges.statements[edge] as number; s < (edges.statements[edge + 1] as number); s++) {
    if (!keeps(s)) continue;
    const status = statuses[statements.status[s] as number] as Status;
    counts[status]++;
    (status === "asserted" ? asserted : others).push(s);
  }
  return {
    key: keyOfEdge(columns, edge),
    source: nodes.key[edges.source[edge] as number] as string,
    target: nodes.key[edges.target[edge] as number] as string,
    ...(symmetricRelations[edges.relation[edge] as number] ? { undirected: true as const } : {}),
    attributes: {
      relation: relationOf(columns, edge),
      label: edges.labels[edges.label[edge] as number] as string,
      weight: counts.asserted,
      ...datesOf(columns, asserted.length > 0 ? asserted : others),
      counts,
      ...(byDate ? { dates: tallyOfDates(columns, [...asserted, ...others]) } : {}),
    },
  };
}

/** Words of a sentence, by their offsets in the document. */
export const wordsOf = ({ sentences }: Columns, sentence: number, start: number, end: number): Span => {
  const from = sentences.start[sentence] as number;
  return { start, end, text: (sentences.text[sentence] as string).slice(start - from, end - from) };
};

function mentionSpan(columns: Columns, mention: number): Span {
  const { mentions } = columns;
  const sentence = mentions.sentence[mention] as number;
  return wordsOf(columns, sentence, mentions.start[mention] as number, mentions.end[mention] as number);
}

export function mentionView(columns: Columns, mention: number): GraphMention {
  const sentence = columns.mentions.sentence[mention] as number;
  return {
    document: columns.documents.heads[columns.sentences.document[sentence] as number]?.id as string,
    sentence: columns.sentences.number[sentence] as number,
    ...mentionSpan(columns, mention),
  };
}

function marksOf({ columns, ofSentence, mentioned }: GraphStore, sentence: number, node: number): Span[] {
  const marks: Span[] = [];
  for (let at = ofSentence.offset[sentence] as number; at < (ofSentence.offset[sentence + 1] as number); at++) {
    const mention = ofSentence.items[at] as number;
    if (mentioned[mention] === node) marks.push(mentionSpan(columns, mention));
  }
  return marks;
}

type OwnStatement = SentenceView["statements"][number];

/** A statement without what its sentence says of itself. */
function statementOf(store: GraphStore, statement: number): OwnStatement {
  const { columns } = store;
  const { edges, statements } = columns;
  const edge = statements.edge[statement] as number;
  const sentence = statements.sentence[statement] as number;
  const source = edges.source[edge] as number;
  const target = edges.target[edge] as number;
  const claimant = statements.attributedTo[statement] as number;
  return {
    edge: keyOfEdge(columns, edge),
    source: entityRef(columns, source),
    relation: relationOf(columns, edge),
    target: entityRef(columns, target),
    trigger: wordsOf(
      columns,
      sentence,
      statements.triggerStart[statement] as number,
      statements.triggerEnd[statement] as number,
    ),
    ...dated(columns, "date", statements.date[statement] as number),
    status: statuses[statements.status[statement] as number] as Status,
    ...(claimant === none ? {} : { attributedTo: entityRef(columns, claimant) }),
    confidence: statements.confidence[statement] as number,
    marks: { source: marksOf(store, sentence, source), target: marksOf(store, sentence, target) },
  };
}

export const sentenceSpan = (columns: Columns, sentence: number): Span => {
  const start = columns.sentences.start[sentence] as number;
  const text = columns.sentences.text[sentence] as string;
  return { start, end: start + text.length, text };
};

export function statementView(store: GraphStore, statement: number): StatementView {
  const { columns } = store;
  const sentence = columns.statements.sentence[statement] as number;
  return {
    ...statementOf(store, statement),
    document: columns.documents.heads[columns.sentences.document[sentence] as number] as StatementView["document"],
    sentence: columns.sentences.number[sentence] as number,
    ...sentenceSpan(columns, sentence),
  };
}

/** The statements of a document, in the order of its sentences. */
export function statementsIn({ columns, saidIn }: GraphStore, document: number): Uint32Array {
  const { sentences } = columns.documents;
  return saidIn.items.subarray(
    saidIn.offset[sentences[document] as number],
    saidIn.offset[sentences[document + 1] as number],
  );
}

export function documentSummary(store: GraphStore, document: number): DocumentSummary {
  const { heads, sentences } = store.columns.documents;
  return {
    ...(heads[document] as DocumentSummary),
    sentenceCount: (sentences[document + 1] as number) - (sentences[document] as number),
    statementCount: statementsIn(store, document).length,
  };
}

/** The sentences of a document with what was read in each. */
export function sentenceViews(store: GraphStore, document: number): SentenceView[] {
  const { columns, ofSentence, mentioned } = store;
  const first = columns.documents.sentences[document] as number;
  const views: { sentence: SentenceView; statements: OwnStatement[] }[] = [];
  for (let s = first; s < (columns.documents.sentences[document + 1] as number); s++) {
    const own = ofSentence.items.subarray(ofSentence.offset[s], ofSentence.offset[s + 1]);
    const statements: OwnStatement[] = [];
    const mentions = Array.from(own, (mention) => ({
      ...mentionSpan(columns, mention),
      entity: entityRef(columns, mentioned[mention] as number),
    }));
    views.push({
      statements,
      sentence: { sentence: s - first + 1, ...sentenceSpan(columns, s), mentions, statements },
    });
  }
  for (const statement of statementsIn(store, document))
    views[(columns.statements.sentence[statement] as number) - first]?.statements.push(statementOf(store, statement));
  return views.map(({ sentence }) => sentence);
}
