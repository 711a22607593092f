/** The graph as the page holds it: entities and relations without their statements, and who neighbours whom. */

import type { Counts, DrawnGraph as DrawnAnswer } from "../graph-data/graph/answer.ts";
import type { Kind, Relation } from "../graph-data/schema.ts";

export interface DrawnNode {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  readonly aliases: readonly string[];
  readonly iso?: string;
  readonly x: number;
  readonly y: number;
  /** How often the texts speak of it. */
  readonly mentions: number;
  readonly community: number;
}

export interface DrawnEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly undirected: boolean;
  readonly relation: Relation;
  /** Statements that assert it; 0 where it is only denied or only possible. */
  readonly weight: number;
  readonly counts: Counts;
  readonly firstDate?: string;
  readonly lastDate?: string;
  /** How many of its statements bear each date, in the graph of all times. */
  readonly dates?: Readonly<Record<string, number>>;
}

export interface DrawnGraph {
  readonly title: string;
  /** Whether the answer left something out for its size. */
  readonly truncated: boolean;
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly edges: ReadonlyMap<string, DrawnEdge>;
  /** Keys of the edges at each node, both directions. */
  readonly incident: ReadonlyMap<string, readonly string[]>;
}

/** Indexes an answer; edges whose ends it lacks are left out. */
export function drawnGraph(answer: DrawnAnswer): DrawnGraph {
  const nodes = new Map<string, DrawnNode>();
  const incident = new Map<string, string[]>();
  for (const { key, attributes } of answer.nodes) {
    const { label, kind, aliases, iso, x, y, mentionCount, community } = attributes;
    nodes.set(key, { key, label, kind, aliases, ...(iso ? { iso } : {}), x, y, mentions: mentionCount, community });
    incident.set(key, []);
  }
  const edges = new Map<string, DrawnEdge>();
  for (const { key, source, target, undirected, attributes } of answer.edges) {
    const out = incident.get(source);
    const back = incident.get(target);
    if (out === undefined || back === undefined) continue;
    const { relation, weight, counts, firstDate, lastDate, dates } = attributes;
    edges.set(key, {
      key,
      source,
      target,
      undirected: undirected ?? false,
      relation,
      weight,
      counts,
      ...(firstDate ? { firstDate } : {}),
      ...(lastDate ? { lastDate } : {}),
      ...(dates ? { dates } : {}),
    });
    out.push(key);
    if (back !== out) back.push(key);
  }
  return { title: answer.attributes.title, truncated: answer.truncated, nodes, edges, incident };
}

/** Statements behind an edge under the filters, of whatever status. */
export const said = ({ counts }: DrawnEdge): number => counts.asserted + counts.negated + counts.hypothetical;

/** What an edge is where nothing asserts it: denied, or merely possible. */
export function unasserted({ counts }: DrawnEdge): "negated" | "hypothetical" | undefined {
  if (counts.asserted > 0) return undefined;
  return counts.negated > counts.hypothetical ? "negated" : "hypothetical";
}

/** The end of an edge that is not `key`. */
export const otherEnd = (edge: DrawnEdge, key: string): string => (edge.source === key ? edge.target : edge.source);

/** Whether a node is where it was in another state of the same graph. */
export function samePlace({ key, x, y }: DrawnNode, before: DrawnGraph | undefined): boolean {
  const known = before?.nodes.get(key);
  return known !== undefined && known.x === x && known.y === y;
}
