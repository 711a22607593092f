/** Questions about entities, statements, relations and documents, answered from an open store. */

import { type Relation, relationNames, relations } from "../schema.ts";
import type {
  DocumentView,
  DrawnGraph,
  EntityView,
  RelatedEntity,
  RelationGroup,
  RelationView,
  TellingNeighbour,
} from "./answer.ts";
import { symmetricRelations } from "./columns.ts";
import { isForward, relationOfSlot } from "./index.ts";
import { edgeTest, type Filter, nodeTest, statementTest } from "./select.ts";
import { type GraphStore, mentionCount } from "./store.ts";
import {
  dated,
  documentSummary,
  drawnEdge,
  drawnNode,
  entityRef,
  entitySummary,
  keyOfEdge,
  mentionView,
  relationOf,
  sentenceViews,
  statementsIn,
} from "./view.ts";

/** Most nodes and edges of a drawing; what a browser still lays out. */
export interface DrawLimit {
  readonly nodes: number;
  readonly edges: number;
}

/** Edges that the named documents speak of, in the file's order. */
function edgesIn(store: GraphStore, documents: readonly number[]): Uint32Array {
  const { edge } = store.columns.statements;
  const found = new Set<number>();
  for (const document of documents) for (const s of statementsIn(store, document)) found.add(edge[s] as number);
  return Uint32Array.from(found).sort();
}

/** The edges that a filter keeps, in the file's order. */
export function keptEdges(store: GraphStore, filter: Filter): Uint32Array {
  const keeps = edgeTest(store, filter);
  if (filter.document) return edgesIn(store, filter.document).filter(keeps);
  const { count } = store.columns.edges;
  const kept = new Uint32Array(count);
  let found = 0;
  for (let e = 0; e < count; e++) if (keeps(e)) kept[found++] = e;
  return kept.slice(0, found);
}

/** Nodes of the wanted kinds, and where documents are named, only those that one of them mentions. */
function mentionedNodes({ columns, ofSentence, mentioned }: GraphStore, { kind, document }: Filter): Uint8Array {
  const wanted = nodeTest({ columns }, kind);
  const kept = new Uint8Array(columns.nodes.count);
  if (!document) return kept.map((_, n) => (wanted(n) ? 1 : 0));
  const { sentences } = columns.documents;
  for (const d of document) {
    const first = ofSentence.offset[sentences[d] as number];
    const end = ofSentence.offset[sentences[d + 1] as number];
    for (const mention of ofSentence.items.subarray(first, end)) {
      const node = mentioned[mention] as number;
      if (wanted(node)) kept[node] = 1;
    }
  }
  return kept;
}

/**
 * Nodes to show with these edges: those at them; and where the filter asks for no relations, statuses, times or weights, also those
 * without edges.
 */
export function keptNodes(store: GraphStore, filter: Filter, edges: Uint32Array): Uint8Array {
  const { source, target } = store.columns.edges;
  const { relation, status, since, until, minWeight } = filter;
  const byEdge = [relation, status, since, until, minWeight].some((part) => part !== undefined);
  const kept = byEdge ? new Uint8Array(store.columns.nodes.count) : mentionedNodes(store, filter);
  for (const e of edges) {
    kept[source[e] as number] = 1;
    kept[target[e] as number] = 1;
  }
  return kept;
}

/**
 * The graph as drawn. Where it is larger than the limit, the nodes of which most is said stay, and the weightiest edges among them.
 *
 * @param byDate whether edges tell how many statements bear each date
 */
export function drawnGraph(store: GraphStore, filter: Filter, limit: DrawLimit, byDate = false): DrawnGraph {
  const { columns } = store;
  let edges = keptEdges(store, filter);
  const shown = keptNodes(store, filter, edges);
  let count = shown.reduce((sum, one) => sum + one, 0);
  let truncated = false;
  if (count > limit.nodes) {
    truncated = true;
    // From the least prominent upwards until the rest fits.
    for (let i = store.ranking.length - 1; i >= 0 && count > limit.nodes; i--) {
      const node = store.ranking[i] as number;
      if (shown[node]) {
        shown[node] = 0;
        count--;
      }
    }
    edges = edges.filter((e) => shown[columns.edges.source[e] as number] && shown[columns.edges.target[e] as number]);
  }
  if (edges.length > limit.edges) {
    truncated = true;
    const { weight } = columns.edges;
    edges = edges
      .sort((a, b) => (weight[b] as number) - (weight[a] as number) || a - b)
      .slice(0, limit.edges)
      .sort();
  }
  const keeps = statementTest(store, filter);
  const nodes: DrawnGraph["nodes"][number][] = [];
  for (let n = 0; n < shown.length; n++) if (shown[n]) nodes.push(drawnNode(columns, n));
  return {
    attributes: { title: columns.frame.attributes.title },
    options: { type: "mixed", multi: true, allowSelfLoops: true },
    nodes,
    edges: Array.from(edges, (e) => drawnEdge(columns, e, keeps, byDate)),
    truncated,
  };
}

const mostMentions = 50;
const mostRelated = 50;
const mostNeighbours = 10;

function relationGroups({ columns, adjacency }: GraphStore, node: number): RelationGroup[] {
  const groups = new Map<number, { edgeCount: number; weight: number; slots: number[] }>();
  const { offset, neighbour, edge, kind } = adjacency;
  for (let slot = offset[node] as number; slot < (offset[node + 1] as number); slot++) {
    // Slots are alike where relation and direction are.
    const group = groups.get(kind[slot] as number) ?? { edgeCount: 0, weight: 0, slots: [] };
    groups.set(kind[slot] as number, group);
    group.edgeCount++;
    group.weight += columns.edges.weight[edge[slot] as number] as number;
    if (group.slots.length < mostRelated) group.slots.push(slot);
  }
  const related = (slot: number): RelatedEntity => {
    const e = edge[slot] as number;
    return {
      edge: keyOfEdge(columns, e),
      entity: entityRef(columns, neighbour[slot] as number),
      weight: columns.edges.weight[e] as number,
      ...dated(columns, "firstDate", columns.edges.firstDate[e] as number),
      ...dated(columns, "lastDate", columns.edges.lastDate[e] as number),
    };
  };
  return [...groups]
    .sort(([a, x], [b, y]) => y.weight - x.weight || relationOfSlot(a) - relationOfSlot(b) || a - b)
    .map(([slotKind, { edgeCount, weight, slots }]) => {
      const number = relationOfSlot(slotKind);
      const relation = relationNames[number] as Relation;
      const direction = symmetricRelations[number] ? "any" : isForward(slotKind) ? "out" : "in";
      const { reading, inverse } = relations[relation];
      const read = direction === "in" ? inverse : reading;
      return { relation, direction, reading: read, edgeCount, weight, items: slots.map(related) };
    });
}

/** By weight against how much is said of the neighbour at all, as TF-IDF weighs words: everybody's neighbour tells little. */
function tellingNeighbours({ columns, adjacency, weight }: GraphStore, node: number): TellingNeighbour[] {
  const { offset, neighbour, edge } = adjacency;
  const tied = new Map<number, { weight: number; edges: number[] }>();
  for (let slot = offset[node] as number; slot < (offset[node + 1] as number); slot++) {
    const e = edge[slot] as number;
    const tie = tied.get(neighbour[slot] as number) ?? { weight: 0, edges: [] };
    tie.weight += columns.edges.weight[e] as number;
    tie.edges.push(e);
    tied.set(neighbour[slot] as number, tie);
  }
  const score = (other: number, said: number) =>
    said * Math.log(1 + columns.nodes.count / (1 + (weight[other] as number)));
  return [...tied]
    .map(([other, tie]) => ({ other, tie, score: score(other, tie.weight) }))
    .sort((a, b) => b.score - a.score || a.other - b.other)
    .slice(0, mostNeighbours)
    .map(({ other, tie }) => ({
      entity: entityRef(columns, other),
      weight: tie.weight,
      relations: [...new Set(tie.edges.map((e) => relationOf(columns, e)))],
    }));
}

/** Everything about one entity that fits on a card. */
export function entityView(store: GraphStore, node: number): EntityView {
  const { columns } = store;
  const first = columns.nodes.mentions[node] as number;
  const shown = Math.min(mentionCount(columns, node), mostMentions);
  return {
    ...entitySummary(store, node),
    community: columns.nodes.community[node] as number,
    mentions: Array.from({ length: shown }, (_, i) => mentionView(columns, first + i)),
    relations: relationGroups(store, node),
    neighbours: tellingNeighbours(store, node),
  };
}

const counted = new WeakMap<GraphStore, RelationView[]>();

/** All relation types in the vocabulary's order, with how often each is asserted. */
export function relationViews(store: GraphStore): RelationView[] {
  const views = counted.get(store) ?? countRelations(store);
  counted.set(store, views);
  return views;
}

function countRelations({ columns }: GraphStore): RelationView[] {
  const count = relationNames.map(() => 0);
  const edgeCount = relationNames.map(() => 0);
  const { edges } = columns;
  for (let e = 0; e < edges.count; e++) {
    const weight = edges.weight[e] as number;
    const relation = edges.relation[e] as number;
    count[relation] = (count[relation] as number) + weight;
    if (weight > 0) edgeCount[relation] = (edgeCount[relation] as number) + 1;
  }
  return relationNames.map((relation, i) => ({
    relation,
    ...relations[relation],
    count: count[i] as number,
    edgeCount: edgeCount[i] as number,
  }));
}

export function documentView(store: GraphStore, document: number): DocumentView {
  return { ...documentSummary(store, document), sentences: sentenceViews(store, document) };
}
