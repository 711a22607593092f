/** Writes GraphML (http://graphml.graphdrawing.org) with plain attributes, as Gephi and networkx read it, and yEd's drawing beside them. */

import { type Kind, relations } from "../../schema.ts";
import { type GraphSource, inChunks } from "../file.ts";
import type { FileEdge, FileNode } from "../reader.ts";
import { channelsOf } from "./colour.ts";
import { countStatuses, documentsOf, quotesOf, statusOf } from "./evidence.ts";
import { xml } from "./xml.ts";

type Values = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Gephi takes label, x, y, size, r, g and b for its own; lists are JSON, since GraphML has none. */
const nodeTypes = {
  label: "string",
  kind: "string",
  iso: "string",
  aliases: "string",
  mentionCount: "int",
  community: "int",
  x: "double",
  y: "double",
  size: "double",
  r: "int",
  g: "int",
  b: "int",
};
const edgeTypes = {
  relation: "string",
  label: "string",
  weight: "double",
  status: "string",
  asserted: "int",
  negated: "int",
  hypothetical: "int",
  firstDate: "string",
  lastDate: "string",
  documents: "string",
  quotes: "string",
};

const shapes: Readonly<Record<Kind, string>> = {
  person: "ellipse",
  state: "rectangle",
  organisation: "diamond",
  place: "triangle",
};

/** A key's id: `node-label`, since ids are shared between nodes and edges. */
function declare(domain: "node" | "edge", types: Readonly<Record<string, string>>): string {
  return Object.entries(types)
    .map(([name, type]) => `<key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join("");
}

function data(domain: "node" | "edge", values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined) return "";
      const text = typeof value === "object" ? JSON.stringify(value) : String(value);
      return `<data key="${domain}-${name}">${xml(text)}</data>`;
    })
    .join("");
}

/** Without the crumbs of binary fractions. */
const tidy = (value: number): number => Math.round(value * 1000) / 1000;

function nodeElement({ key, attributes }: FileNode): string {
  const { label, kind, iso, aliases, mentions, community, x, y, size, color } = attributes;
  const [r, g, b] = channelsOf(color) ?? [];
  const values = { label, kind, iso, aliases, mentionCount: mentions.length, community, x, y, size, r, g, b };
  const fill =
    r === undefined
      ? ""
      : `<y:Fill color="#${[r, g, b].map((c) => (c ?? 0).toString(16).padStart(2, "0")).join("")}"/>`;
  const drawn =
    `<y:ShapeNode><y:Geometry x="${tidy(x - size)}" y="${tidy(y - size)}" width="${tidy(2 * size)}" height="${tidy(2 * size)}"/>${fill}` +
    `<y:NodeLabel modelName="sides" modelPosition="e">${xml(label)}</y:NodeLabel><y:Shape type="${shapes[kind]}"/></y:ShapeNode>`;
  return `<node id="${xml(key)}">${data("node", values)}<data key="node-drawing">${drawn}</data></node>\n`;
}

function edgeElement({ key, source, target, attributes }: FileEdge): string {
  const { relation, label, weight, firstDate, lastDate, statements } = attributes;
  const counts = countStatuses(statements);
  const status = statusOf(counts);
  const { symmetric } = relations[relation];
  const values = {
    relation,
    label,
    // Gephi drops edges of weight 0.
    weight: weight > 0 ? weight : undefined,
    status,
    ...counts,
    firstDate,
    lastDate,
    documents: documentsOf(statements),
    quotes: quotesOf(statements),
  };
  const line = status === "asserted" ? "line" : status === "hypothetical" ? "dashed" : "dotted";
  const drawn =
    `<y:PolyLineEdge><y:LineStyle type="${line}" width="1.0"/><y:Arrows source="none" target="${symmetric ? "none" : "standard"}"/>` +
    `<y:EdgeLabel>${xml(label)}</y:EdgeLabel></y:PolyLineEdge>`;
  return (
    `<edge id="${xml(key)}" source="${xml(source)}" target="${xml(target)}" directed="${!symmetric}">` +
    `${data("edge", values)}<data key="edge-drawing">${drawn}</data></edge>\n`
  );
}

function* elements({ attributes, nodes, edges }: GraphSource): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">\n';
  yield '<key id="graph-title" for="graph" attr.name="title" attr.type="string"/>\n';
  yield declare("node", nodeTypes);
  yield declare("edge", edgeTypes);
  yield '<key id="node-drawing" for="node" yfiles.type="nodegraphics"/>\n';
  yield '<key id="edge-drawing" for="edge" yfiles.type="edgegraphics"/>\n';
  yield `<graph id="entente" edgedefault="directed">\n<data key="graph-title">${xml(attributes.title)}</data>\n`;
  for (const node of nodes) yield nodeElement(node);
  for (const edge of edges) yield edgeElement(edge);
  yield "</graph>\n</graphml>\n";
}

/** The graph as GraphML, in pieces. */
export const writeGraphml = (graph: GraphSource): Generator<string> => inChunks(elements(graph));
