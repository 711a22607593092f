/** Makes graphs of any size for benches and trials: nothing in them is true, everything is as a graph file has it. */

import type { GraphSource } from "../../graph-data/graph/file.ts";
import { byCodeUnits } from "../../graph-data/graph/order.ts";
import { seedAt } from "../../graph-data/graph/pack.ts";
import type { FileEdge, FileNode } from "../../graph-data/graph/reader.ts";
import {
  edgeKey,
  type GraphDocument,
  type GraphMention,
  type GraphStatement,
  kinds,
  type Relation,
  relationNames,
  relations,
  type Span,
  type Status,
} from "../../graph-data/schema.ts";
import { seeded } from "../../graph-data/seeded.ts";

export interface LargeGraphOptions {
  readonly entities: number;
  readonly edges: number;
  /** The same seed gives the same graph. */
  readonly seed?: number;
}

const sentencesPerDocument = 10;
/** Hubs would have a hundred thousand; a page shows a few. */
const mentionsPerNode = 20;
const days = 9000;
const onset = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "sh", "ch"];
const vowel = ["a", "e", "i", "o", "u", "ai", "ou", "ya"];
const colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7"];

/** A name that sounds like one, another for every number. */
export function nameOf(number: number): string {
  let name = "";
  for (let rest = number + onset.length * vowel.length; rest > 0; ) {
    name += onset[rest % onset.length];
    rest = Math.floor(rest / onset.length);
    name += vowel[rest % vowel.length];
    rest = Math.floor(rest / vowel.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Everything that is drawn by lot, in columns: edge `e` has the statements from `first[e]` up to, not including, `first[e + 1]`. */
interface Plan {
  readonly keys: readonly string[];
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly relation: Uint8Array;
  readonly order: Uint32Array;
  readonly first: Uint32Array;
  readonly edgeOf: Uint32Array;
  readonly status: Uint8Array;
  /** Where a statement's sentence starts in its document. */
  readonly start: Uint32Array;
}

const statusByLot: readonly Status[] = ["asserted", "negated", "hypothetical"];

/** Pairs of nodes by a power law: a few are in everything, most in little. */
function drawEdges({ entities, edges, seed = 1 }: LargeGraphOptions, keys: readonly string[]) {
  const random = seeded(seed);
  const rank = (): number => Math.floor(entities * random() ** 2.5);
  const source = new Uint32Array(edges);
  const target = new Uint32Array(edges);
  const relation = new Uint8Array(edges);
  const seen = new Set<number>();
  for (let e = 0; e < edges; ) {
    let [from, to] = [rank(), rank()];
    const type = Math.floor(random() * relationNames.length);
    const name = relationNames[type] as Relation;
    if (relations[name].symmetric && (keys[from] as string) > (keys[to] as string)) [from, to] = [to, from];
    const id = (from * entities + to) * relationNames.length + type;
    if (from === to || seen.has(id)) continue;
    seen.add(id);
    source[e] = from;
    target[e] = to;
    relation[e++] = type;
  }
  return { source, target, relation, random };
}

function plan(options: LargeGraphOptions): Plan {
  const { edges } = options;
  const keys = Array.from({ length: options.entities }, (_, i) => nameOf(i).toLowerCase());
  const { source, target, relation, random } = drawEdges(options, keys);
  const sortKeys = Array.from({ length: edges }, (_, e) =>
    edgeKey(
      keys[source[e] as number] as string,
      relationNames[relation[e] as number] as Relation,
      keys[target[e] as number] as string,
    ),
  );
  const order = Uint32Array.from(sortKeys.keys()).sort((a, b) =>
    byCodeUnits(sortKeys[a] as string, sortKeys[b] as string),
  );
  const first = new Uint32Array(edges + 1);
  for (let e = 0; e < edges; e++) first[e + 1] = (first[e] as number) + 1 + Math.floor(3 * random() ** 6);
  const count = first[edges] as number;
  const edgeOf = new Uint32Array(count);
  for (let e = 0; e < edges; e++) edgeOf.fill(e, first[e], first[e + 1]);
  const status = Uint8Array.from({ length: count }, () => Math.max(0, Math.floor(random() * 22) - 19));
  const made = { keys, source, target, relation, order, first, edgeOf, status, start: new Uint32Array(count) };
  for (let s = 0; s < count; s++)
    if (s % sentencesPerDocument !== 0)
      made.start[s] = (made.start[s - 1] as number) + sentenceText(made, s - 1).length + 1;
  return made;
}

const wordsOf = (plan: Plan, s: number): { from: string; reading: string; to: string } => {
  const e = plan.edgeOf[s] as number;
  const { reading } = relations[relationNames[plan.relation[e] as number] as Relation];
  return { from: nameOf(plan.source[e] as number), reading, to: nameOf(plan.target[e] as number) };
};

function sentenceText(plan: Plan, s: number): string {
  const { from, reading, to } = wordsOf(plan, s);
  return `${from} ${reading} ${to}, wires said on day ${s % 97}.`;
}

const documentId = (s: number): string => `text-${String(Math.floor(s / sentencesPerDocument)).padStart(7, "0")}`;
const dateOf = (s: number): string =>
  new Date(Date.UTC(2000, 0, 1 + (Math.floor(s / sentencesPerDocument) % days))).toISOString().slice(0, 10);

function sentenceOf(plan: Plan, s: number): Span {
  const text = sentenceText(plan, s);
  const start = plan.start[s] as number;
  return { start, end: start + text.length, text };
}

function statement(plan: Plan, s: number): GraphStatement {
  const sentence = sentenceOf(plan, s);
  const { from, reading } = wordsOf(plan, s);
  const start = sentence.start + from.length + 1;
  return {
    document: documentId(s),
    sentence: (s % sentencesPerDocument) + 1,
    ...sentence,
    trigger: { start, end: start + reading.length, text: reading },
    date: dateOf(s),
    status: statusByLot[plan.status[s] as number] as Status,
    ...(s % 20 === 0 ? { attributedTo: plan.keys[s % plan.keys.length] as string } : {}),
    confidence: 0.5 + (s % 50) / 100,
  };
}

function edge(plan: Plan, e: number): FileEdge {
  const relation = relationNames[plan.relation[e] as number] as Relation;
  const [source, target] = [plan.source[e], plan.target[e]].map((n) => plan.keys[n as number] as string) as [
    string,
    string,
  ];
  const statements: GraphStatement[] = [];
  for (let s = plan.first[e] as number; s < (plan.first[e + 1] as number); s++) statements.push(statement(plan, s));
  const dates = statements.flatMap(({ status, date }) => (status === "asserted" && date ? [date] : [])).sort();
  const [firstDate] = dates;
  const lastDate = dates.at(-1);
  return {
    key: edgeKey(source, relation, target),
    source,
    target,
    ...(relations[relation].symmetric ? { undirected: true } : {}),
    attributes: {
      ...{ relation, label: relations[relation].reading, weight: dates.length },
      ...(firstDate ? { firstDate } : {}),
      ...(lastDate ? { lastDate } : {}),
      statements,
    },
  };
}

function mention(plan: Plan, s: number, node: number): GraphMention {
  const sentence = sentenceOf(plan, s);
  const { from, reading, to } = wordsOf(plan, s);
  const isSource = plan.source[plan.edgeOf[s] as number] === node;
  const start = sentence.start + (isSource ? 0 : from.length + reading.length + 2);
  const text = isSource ? from : to;
  return { document: documentId(s), sentence: (s % sentencesPerDocument) + 1, start, end: start + text.length, text };
}

function* nodes(plan: Plan): Generator<FileNode> {
  const { keys, source, target, first } = plan;
  const mentioned: number[][] = keys.map(() => []);
  for (let e = 0; e < source.length; e++)
    for (const end of [source[e] as number, target[e] as number]) {
      const list = mentioned[end] as number[];
      if (list.length < mentionsPerNode) list.push(first[e] as number);
    }
  const order = Array.from(keys.keys()).sort((a, b) => byCodeUnits(keys[a] as string, keys[b] as string));
  for (const n of order) {
    const { x, y } = seedAt(n, 16);
    const kind = kinds[n % kinds.length] as (typeof kinds)[number];
    yield {
      key: keys[n] as string,
      attributes: {
        ...{ label: nameOf(n), kind, aliases: n % 5 === 0 ? [`${nameOf(n)} Group`] : [] },
        mentions: (mentioned[n] as number[]).map((s) => mention(plan, s, n)),
        ...{ x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 },
        ...{ size: 4 + 14 / (1 + n / 50), color: colours[n % kinds.length] as string, community: n % 60 },
      },
    };
  }
}

function* documents(plan: Plan): Generator<GraphDocument> {
  const count = plan.edgeOf.length;
  for (let s = 0; s < count; s += sentencesPerDocument) {
    const length = Math.min(sentencesPerDocument, count - s);
    const sentences = Array.from({ length }, (_, i) => sentenceOf(plan, s + i));
    yield { id: documentId(s), title: `Wire of ${dateOf(s)}`, date: dateOf(s), source: "Invented", sentences };
  }
}

function relationCounts({ relation, edgeOf, status }: Plan): Partial<Record<Relation, number>> {
  const counts = new Uint32Array(relationNames.length);
  edgeOf.forEach((e, s) => {
    if (status[s] === 0) counts[relation[e] as number] = (counts[relation[e] as number] as number) + 1;
  });
  return Object.fromEntries(relationNames.flatMap((name, i) => (counts[i] ? [[name, counts[i]]] : [])));
}

/** A list that is made anew each time it is read. */
const list = <T>(make: () => Generator<T>): Iterable<T> => ({ [Symbol.iterator]: make });

/**
 * A graph of invented names, between which a power law deals out relations, each with the sentences that say so.
 * Its parts are made as they are read: `serialiseGraph` writes a million edges without holding them.
 */
export function largeGraph(options: LargeGraphOptions): GraphSource {
  const made = plan(options);
  return {
    attributes: {
      title: `${options.entities} invented entities`,
      documents: list(() => documents(made)),
      relations: relationCounts(made),
    },
    nodes: list(() => nodes(made)),
    edges: list(function* () {
      for (const e of made.order) yield edge(made, e);
    }),
  };
}
