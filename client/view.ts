/** What is shown, from the graph, the address and what the pointer is on: pure, so that every drawing agrees. */

import { type Kind, kinds, type Relation } from "../graph-data/schema.ts";
import type { Address, Filters } from "./address.ts";
import { type DrawnEdge, type DrawnGraph, otherEnd, said } from "./graph.ts";
import { type Emphasis, type Lights, lightOf, type Pointed } from "./light.ts";

export interface View {
  readonly nodes: ReadonlyMap<string, Emphasis>;
  readonly edges: ReadonlyMap<string, Emphasis>;
  readonly counts: Counts;
}

/** How many would be shown of each, were its own filter open: the numbers beside the filters. */
export interface Counts {
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly relations: Readonly<Partial<Record<Relation, number>>>;
}

const passesWeight = (edge: DrawnEdge, filters: Filters): boolean => said(edge) >= filters.minWeight;

/** Keys of the nodes within `depth` steps of `start` over the edges that `passes` lets through. */
export function within(
  graph: DrawnGraph,
  start: string,
  depth: number,
  passes: (edge: DrawnEdge) => boolean,
): Set<string> {
  const reached = new Set([start]);
  let frontier = [start];
  for (let step = 0; step < depth; step++) {
    const next: string[] = [];
    for (const key of frontier)
      for (const edgeKey of graph.incident.get(key) ?? []) {
        const edge = graph.edges.get(edgeKey);
        if (edge === undefined || !passes(edge)) continue;
        const other = otherEnd(edge, key);
        if (reached.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
    frontier = next;
  }
  return reached;
}

export interface Shown {
  readonly nodes: Set<string>;
  readonly edges: Set<string>;
  readonly counts: Counts;
}

/** What passes the filters that the page applies itself, and how many would pass were each open. */
export function filtered(graph: DrawnGraph, { filters, around }: Pick<Address, "filters" | "around">): Shown {
  const kindOf = (key: string): Kind => graph.nodes.get(key)?.kind ?? "place";
  const kindPasses = (key: string): boolean => filters.kinds?.includes(kindOf(key)) ?? true;
  const relationPasses = (edge: DrawnEdge): boolean => filters.relations?.includes(edge.relation) ?? true;
  const passes = (edge: DrawnEdge): boolean =>
    passesWeight(edge, filters) && relationPasses(edge) && kindPasses(edge.source) && kindPasses(edge.target);
  const near = around && graph.nodes.has(around.key) ? within(graph, around.key, around.depth, passes) : undefined;

  const nodes = new Set<string>();
  const edges = new Set<string>();
  const relationCounts: Partial<Record<Relation, number>> = {};
  const kindMembers = new Map<Kind, Set<string>>(kinds.map((kind) => [kind, new Set()]));
  for (const edge of graph.edges.values()) {
    if (!passesWeight(edge, filters)) continue;
    if (near !== undefined && !(near.has(edge.source) && near.has(edge.target))) continue;
    const ends = kindPasses(edge.source) && kindPasses(edge.target);
    if (ends) relationCounts[edge.relation] = (relationCounts[edge.relation] ?? 0) + 1;
    if (!relationPasses(edge)) continue;
    for (const end of [edge.source, edge.target]) kindMembers.get(kindOf(end))?.add(end);
    if (!ends) continue;
    edges.add(edge.key);
    nodes.add(edge.source).add(edge.target);
  }
  if (near !== undefined && around !== undefined) nodes.add(around.key);
  const kindCounts = Object.fromEntries(kinds.map((kind) => [kind, kindMembers.get(kind)?.size ?? 0]));
  return { nodes, edges, counts: { kinds: kindCounts as Record<Kind, number>, relations: relationCounts } };
}

/**
 * Decides for every node and edge whether and how strongly it is drawn. What is selected or on the route is shown even
 * where a filter would hide it; an entity without a shown relation is in the list only.
 *
 * @param lights what the panel lights besides: a path, or what a document tells
 * @param shown what passes the filters of the address
 */
export function viewOf(
  graph: DrawnGraph,
  address: Address,
  pointed: Pointed,
  lights: Lights = {},
  shown: Shown = filtered(graph, address),
): View {
  const light = lightOf(graph, shown, address, pointed, lights);
  // To dim thousands of lines under a passing pointer would take longer than the pointer stays.
  const passing = pointed !== undefined && graph.edges.size > 4000;
  const rest: Emphasis = light === undefined || passing ? "plain" : "faint";
  const nodes = new Map<string, Emphasis>();
  const edges = new Map<string, Emphasis>();
  for (const key of shown.nodes) nodes.set(key, light?.nodes.get(key) ?? rest);
  for (const key of shown.edges) edges.set(key, light?.edges.get(key) ?? rest);
  for (const [key, emphasis] of light?.nodes ?? []) if (graph.nodes.has(key)) nodes.set(key, emphasis);
  for (const [key, emphasis] of light?.edges ?? []) if (graph.edges.has(key)) edges.set(key, emphasis);
  return { nodes, edges, counts: shown.counts };
}
