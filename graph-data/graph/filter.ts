/** The part of a graph file that a filter keeps, as a graph file of its own: for exports and drawings without an index. */

import type { EdgeAttributes, GraphFile, GraphStatement, Kind, NodeAttributes, Relation, Status } from "../schema.ts";
import { countRelations, tally } from "./assemble.ts";
import { daySpan } from "./days.ts";

/** What to keep; everything where a part is absent, but `status`, which is then asserted. */
export interface GraphFilter {
  readonly kind?: readonly Kind[];
  readonly relation?: readonly Relation[];
  readonly status?: readonly Status[];
  /** ISO 8601 day, month or year. A statement of "2014" is kept by any day of 2014, an undated one by none. */
  readonly since?: string;
  readonly until?: string;
  /** Ids. */
  readonly document?: readonly string[];
  /** Least number of kept statements. */
  readonly minWeight?: number;
}

type Test<T> = (value: T) => boolean;

const among = <T>(wanted: readonly T[] | undefined): Test<T> => {
  const set = wanted && new Set(wanted);
  return (value) => !set || set.has(value);
};

function statementTest({ status = ["asserted"], since, until, document }: GraphFilter): Test<GraphStatement> {
  const wanted = among(status);
  const within = among(document);
  const first = since === undefined ? Number.NEGATIVE_INFINITY : (daySpan(since)?.first ?? Number.NaN);
  const last = until === undefined ? Number.POSITIVE_INFINITY : (daySpan(until)?.last ?? Number.NaN);
  const timed = since !== undefined || until !== undefined;
  return (statement) => {
    if (!wanted(statement.status) || !within(statement.document)) return false;
    if (!timed) return true;
    const span = statement.date === undefined ? undefined : daySpan(statement.date);
    return span !== undefined && span.last >= first && span.first <= last;
  };
}

/** The edge with only the kept statements; their number is its weight where they are asserted. */
function keptOf(attributes: EdgeAttributes, keep: Test<GraphStatement>): EdgeAttributes | undefined {
  const statements = attributes.statements.filter(keep);
  if (statements.length === attributes.statements.length) return attributes;
  if (statements.length === 0) return undefined;
  const { firstDate: _first, lastDate: _last, ...rest } = attributes;
  return { ...rest, ...tally(statements), statements };
}

/** Mentions in the kept documents alone. */
const mentionedIn = (attributes: NodeAttributes, within: Test<string>): NodeAttributes => ({
  ...attributes,
  mentions: attributes.mentions.filter(({ document }) => within(document)),
});

/**
 * Keeps edges of the wanted relations between nodes of the wanted kinds that enough of the wanted statements speak for. Where the filter
 * asks for relations, statuses, times or weights, nodes without such an edge go too; else those stay that a kept document mentions.
 * Positions, sizes and communities stay as they are.
 */
export function filterGraph(graph: GraphFile, filter: GraphFilter = {}): GraphFile {
  const { kind, relation, document, minWeight = 1 } = filter;
  const ofKind = among(kind);
  const ofRelation = among(relation);
  const within = among(document);
  const keep = statementTest(filter);
  const nodes = new Map(
    graph.nodes.filter(({ attributes }) => ofKind(attributes.kind)).map((node) => [node.key, node]),
  );
  const ends = new Set<string>();
  const edges = graph.edges.flatMap((edge) => {
    if (!ofRelation(edge.attributes.relation) || !nodes.has(edge.source) || !nodes.has(edge.target)) return [];
    const attributes = keptOf(edge.attributes, keep);
    if (!attributes || attributes.statements.length < minWeight) return [];
    ends.add(edge.source).add(edge.target);
    return [attributes === edge.attributes ? edge : { ...edge, attributes }];
  });
  const { status, since, until } = filter;
  const byEdge = [relation, status, since, until, filter.minWeight].some((part) => part !== undefined);
  const kept = [...nodes.values()].flatMap((node) => {
    const { key } = node;
    const attributes = document ? mentionedIn(node.attributes, within) : node.attributes;
    if (!ends.has(key) && (byEdge || (document && attributes.mentions.length === 0))) return [];
    return [document ? { key, attributes } : node];
  });
  return {
    ...graph,
    attributes: {
      ...graph.attributes,
      documents: graph.attributes.documents.filter(({ id }) => within(id)),
      relations: countRelations(edges),
    },
    nodes: kept,
    edges,
  };
}
