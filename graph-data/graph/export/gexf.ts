/** Writes GEXF 1.3 (https://gexf.net/schema.html), valid against its RELAX NG schema, as Gephi and graphology-gexf read it. */

import { relations } from "../../schema.ts";
import { type GraphSource, inChunks } from "../file.ts";
import type { FileEdge, FileNode } from "../reader.ts";
import { channelsOf } from "./colour.ts";
import { confidenceOf, countStatuses, documentsOf, quotesOf, type Spell, spellsOf, statusOf } from "./evidence.ts";
import { xml } from "./xml.ts";

type Values = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Attributes by title, which is also their id; Gephi shows a column for each. */
const nodeTypes = {
  kind: "string",
  iso: "string",
  aliases: "liststring",
  mentionCount: "integer",
  community: "integer",
};
const edgeTypes = {
  relation: "string",
  status: "string",
  asserted: "integer",
  negated: "integer",
  hypothetical: "integer",
  confidence: "double",
  firstDate: "string",
  lastDate: "string",
  documents: "liststring",
  quotes: "liststring",
};

/** `["a", "b \"c\""]`: quoted, so that commas and brackets within are no borders. */
const list = (items: readonly string[]): string =>
  `[${items.map((item) => `"${item.replace(/["\\]/g, "\\$&")}"`).join(", ")}]`;

function declare(kind: "node" | "edge", types: Readonly<Record<string, string>>): string {
  const attributes = Object.entries(types).map(
    ([id, type]) => `<attribute id="${id}" title="${id}" type="${type}"/>\n`,
  );
  return `<attributes class="${kind}" mode="static">\n${attributes.join("")}</attributes>\n`;
}

function attvalues(values: Values): string {
  const parts = Object.entries(values).map(([id, value]) => {
    if (value === undefined) return "";
    const text = typeof value === "string" ? value : typeof value === "number" ? String(value) : list(value);
    return `<attvalue for="${id}" value="${xml(text)}"/>`;
  });
  return `<attvalues>${parts.join("")}</attvalues>`;
}

function nodeElement({ key, attributes }: FileNode): string {
  const { label, kind, iso, aliases, mentions, community, x, y, size, color } = attributes;
  const rgb = channelsOf(color);
  const viz = [
    rgb ? `<viz:color r="${rgb[0]}" g="${rgb[1]}" b="${rgb[2]}"/>` : "",
    `<viz:position x="${x}" y="${y}"/>`,
    `<viz:size value="${Math.max(0, size)}"/>`,
  ];
  const values = attvalues({ kind, iso, aliases, mentionCount: mentions.length, community });
  return `<node id="${xml(key)}" label="${xml(label)}">${values}${viz.join("")}</node>\n`;
}

/** One spell stands on the element itself, several stand below it. */
function timesOf(spells: readonly Spell[]): { attributes: string; elements: string } {
  const bounds = ({ start, end }: Spell): string => ` start="${start}" end="${end}"`;
  const [only] = spells;
  if (!only) return { attributes: "", elements: "" };
  if (spells.length === 1) return { attributes: bounds(only), elements: "" };
  return { attributes: "", elements: `<spells>${spells.map((spell) => `<spell${bounds(spell)}/>`).join("")}</spells>` };
}

function edgeElement({ key, source, target, attributes }: FileEdge): string {
  const { relation, label, weight, firstDate, lastDate, statements } = attributes;
  const counts = countStatuses(statements);
  const status = statusOf(counts);
  const times = timesOf(spellsOf(statements));
  const values = attvalues({
    relation,
    status,
    ...counts,
    confidence: confidenceOf(statements),
    firstDate,
    lastDate,
    documents: documentsOf(statements),
    quotes: quotesOf(statements),
  });
  // Gephi drops edges of weight 0.
  const weighted = weight > 0 ? ` weight="${weight}"` : "";
  const shape = status === "asserted" ? "" : `<viz:shape value="${status === "negated" ? "dotted" : "dashed"}"/>`;
  const type = relations[relation].symmetric ? "undirected" : "directed";
  return (
    `<edge id="${xml(key)}" source="${xml(source)}" target="${xml(target)}" type="${type}" kind="${relation}"` +
    ` label="${xml(label)}"${weighted}${times.attributes}>${values}${times.elements}${shape}</edge>\n`
  );
}

function* elements({ attributes, nodes, edges }: GraphSource): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield `<meta>\n<creator>Entente</creator>\n<description>${xml(attributes.title)}</description>\n</meta>\n`;
  yield '<graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  yield declare("node", nodeTypes);
  yield declare("edge", edgeTypes);
  yield "<nodes>\n";
  for (const node of nodes) yield nodeElement(node);
  yield "</nodes>\n<edges>\n";
  for (const edge of edges) yield edgeElement(edge);
  yield "</edges>\n</graph>\n</gexf>\n";
}

/** The graph as GEXF, in pieces. Edges that nothing asserts carry no weight and a dashed or dotted shape. */
export const writeGexf = (graph: GraphSource): Generator<string> => inChunks(elements(graph));
