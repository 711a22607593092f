/** Puts nodes and loose statements together as a graph: edges, weights, dates, counts, everything in its order. */

import {
  type EdgeAttributes,
  edgeKey,
  type GraphDocument,
  type GraphFile,
  type GraphMention,
  type GraphStatement,
  type NodeAttributes,
  type Relation,
  relationNames,
  relations,
} from "../schema.ts";
import { byCodeUnits, byEvidence, byPlace } from "./order.ts";

/** A statement that does not lie on its edge yet; ends and claimant are node keys. */
export interface LooseStatement {
  readonly source: string;
  readonly relation: Relation;
  readonly target: string;
  readonly statement: GraphStatement;
}

type GraphEdge = GraphFile["edges"][number];

/** What an edge's statements say of it: how often it is asserted, and from when to when. */
export function tally(
  statements: readonly GraphStatement[],
): Pick<EdgeAttributes, "weight" | "firstDate" | "lastDate"> {
  let weight = 0;
  let first: string | undefined;
  let last: string | undefined;
  for (const { status, date } of statements) {
    if (status !== "asserted") continue;
    weight++;
    if (date === undefined) continue;
    if (first === undefined || date < first) first = date;
    // A year ends after its months: "2014~" comes after "2014-03~".
    if (last === undefined || `${date}~` > `${last}~`) last = date;
  }
  return { weight, ...(first ? { firstDate: first } : {}), ...(last ? { lastDate: last } : {}) };
}

/** In order, and one for each trigger and status: a merge of nodes may bring the same words to an edge twice. */
function settle(statements: GraphStatement[]): GraphStatement[] {
  if (statements.length < 2) return statements;
  statements.sort(byEvidence);
  return statements.filter((s, i) => {
    const before = statements[i - 1];
    return !(
      before &&
      before.document === s.document &&
      before.trigger.start === s.trigger.start &&
      before.trigger.end === s.trigger.end &&
      before.status === s.status
    );
  });
}

/** In order, and one for each place: two names that turn out to be one node may share a mention ("both sides"). */
export const settleMentions = (mentions: GraphMention[]): GraphMention[] =>
  mentions.sort(byPlace).filter((mention, i, all) => {
    const before = all[i - 1];
    return !before || byPlace(before, mention) !== 0;
  });

/** The edges that statements make, by key; a statement between a node and itself makes none. */
export function edgesOf(loose: Iterable<LooseStatement>): GraphEdge[] {
  const byKey = new Map<string, { source: string; relation: Relation; target: string; statements: GraphStatement[] }>();
  for (const { source, relation, target, statement } of loose) {
    if (source === target) continue;
    const key = edgeKey(source, relation, target);
    const edge = byKey.get(key);
    if (edge) edge.statements.push(statement);
    else {
      const swapped = relations[relation].symmetric && source > target;
      byKey.set(key, {
        source: swapped ? target : source,
        relation,
        target: swapped ? source : target,
        statements: [statement],
      });
    }
  }
  return [...byKey]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([key, edge]) => {
      const { source, relation, target } = edge;
      const statements = settle(edge.statements);
      return {
        key,
        source,
        target,
        ...(relations[relation].symmetric ? { undirected: true } : {}),
        attributes: { relation, label: relations[relation].reading, ...tally(statements), statements },
      };
    });
}

/** How many statements assert each relation, in the relations' own order. */
export function countRelations(edges: readonly GraphEdge[]): Partial<Record<Relation, number>> {
  const counts = new Map<Relation, number>();
  for (const { attributes } of edges)
    if (attributes.weight > 0)
      counts.set(attributes.relation, (counts.get(attributes.relation) ?? 0) + attributes.weight);
  const inOrder: Partial<Record<Relation, number>> = {};
  for (const relation of relationNames) {
    const count = counts.get(relation);
    if (count !== undefined) inOrder[relation] = count;
  }
  return inOrder;
}

/** A graph file of nodes, documents and edges, each sorted by key or id. */
export function assemble(
  title: string,
  documents: readonly GraphDocument[],
  nodes: readonly { key: string; attributes: NodeAttributes }[],
  edges: GraphEdge[],
): GraphFile {
  return {
    attributes: {
      title,
      documents: [...documents].sort((a, b) => byCodeUnits(a.id, b.id)),
      relations: countRelations(edges),
    },
    options: { type: "mixed", multi: true, allowSelfLoops: false },
    nodes: [...nodes].sort((a, b) => byCodeUnits(a.key, b.key)),
    edges,
  };
}
