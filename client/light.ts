/** What stands out of the picture: what the pointer is on, else what the panel is about. */

import type { Address } from "./address.ts";
import { type DrawnGraph, otherEnd } from "./graph.ts";

/** How strongly something is drawn: `selected` and `route` carry the accent, `faint` is the rest beside them. */
export type Emphasis = "plain" | "selected" | "near" | "route" | "faint";

/** What the pointer or the keyboard points at, short of selecting it. */
export type Pointed = { readonly type: "node" | "edge" | "community"; readonly key: string } | undefined;

/** A chain of edges, as `paths` answers it. */
export interface Route {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** What a panel has found and wants lit. */
export interface Lights {
  readonly route?: Route | undefined;
  /** Entities and relations of the document that is read. */
  readonly document?: Route | undefined;
}

/** What passes the filters. */
interface Shown {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

export interface Lit {
  readonly nodes: ReadonlyMap<string, Emphasis>;
  readonly edges: ReadonlyMap<string, Emphasis>;
}

function litAround(graph: DrawnGraph, shown: Shown, key: string): Lit {
  const nodes = new Map<string, Emphasis>([[key, "selected"]]);
  const edges = new Map<string, Emphasis>();
  for (const edgeKey of graph.incident.get(key) ?? []) {
    const edge = graph.edges.get(edgeKey);
    if (edge === undefined || !shown.edges.has(edgeKey)) continue;
    edges.set(edgeKey, "near");
    const other = otherEnd(edge, key);
    if (other !== key) nodes.set(other, "near");
  }
  return { nodes, edges };
}

function litEdge(graph: DrawnGraph, key: string): Lit | undefined {
  const edge = graph.edges.get(key);
  if (edge === undefined) return undefined;
  return {
    nodes: new Map<string, Emphasis>([
      [edge.source, "near"],
      [edge.target, "near"],
    ]),
    edges: new Map<string, Emphasis>([[key, "selected"]]),
  };
}

/** These entities and what is shown between them. */
function litAmong(graph: DrawnGraph, shown: Shown, keys: Iterable<string>, emphasis: Emphasis): Lit {
  const nodes = new Map([...keys].map((key) => [key, emphasis]));
  const edges = new Map<string, Emphasis>();
  for (const key of shown.edges) {
    const edge = graph.edges.get(key);
    if (edge !== undefined && nodes.has(edge.source) && nodes.has(edge.target)) edges.set(key, "near");
  }
  return { nodes, edges };
}

const litRoute = ({ nodes, edges }: Route, emphasis: Emphasis): Lit => ({
  nodes: new Map(nodes.map((key) => [key, emphasis])),
  edges: new Map(edges.map((key) => [key, emphasis])),
});

function litCommunity(graph: DrawnGraph, shown: Shown, community: string): Lit {
  const members = [...shown.nodes].filter((key) => String(graph.nodes.get(key)?.community) === community);
  return litAmong(graph, shown, members, "near");
}

/** What a document tells, and those of whom it speaks, where they are in the picture. */
function litTold(graph: DrawnGraph, shown: Shown, { nodes, edges }: Route): Lit {
  const ends = edges.flatMap((key) => {
    const edge = graph.edges.get(key);
    return edge === undefined || !shown.edges.has(key) ? [] : [edge.source, edge.target];
  });
  return litRoute(
    {
      nodes: [...ends, ...nodes.filter((key) => shown.nodes.has(key))],
      edges: edges.filter((key) => shown.edges.has(key)),
    },
    "near",
  );
}

/** What to light, or nothing: then everything is equally plain. */
export function lightOf(
  graph: DrawnGraph,
  shown: Shown,
  { focus, picked }: Address,
  pointed: Pointed,
  { route, document }: Lights,
): Lit | undefined {
  switch (pointed?.type) {
    case "node":
      return litAround(graph, shown, pointed.key);
    case "edge":
      return litEdge(graph, pointed.key);
    case "community":
      return litCommunity(graph, shown, pointed.key);
  }
  if (route !== undefined) return litRoute(route, "route");
  switch (focus.type) {
    case "entity":
      return graph.nodes.has(focus.key) ? litAround(graph, shown, focus.key) : undefined;
    case "edge":
      return litEdge(graph, focus.key);
    case "picked":
      return picked && litAmong(graph, shown, picked, "selected");
    case "document":
      return document && litTold(graph, shown, document);
    default:
      return undefined;
  }
}
