/**
 * Writes tables of nodes, edges and statements as RFC 4180 has it: comma, CRLF, quotes doubled, UTF-8. Lists are JSON.
 *
 * Cells hold exactly what the graph holds, also where it begins with `=`, `+`, `-` or `@`: these are data to be read back unchanged,
 * and a mark put before them would be data as well. Whoever opens a table in a spreadsheet imports its columns as text.
 */

import { strToU8, Zip, ZipDeflate } from "fflate";
import { relations } from "../../schema.ts";
import { type GraphSource, inChunks } from "../file.ts";
import { countStatuses, documentsOf, quotesOf } from "./evidence.ts";

export const tables = ["nodes", "edges", "statements"] as const;
export type Table = (typeof tables)[number];

type Cell = string | number | readonly string[] | undefined;

const columns: Readonly<Record<Table, readonly string[]>> = {
  nodes: ["id", "label", "kind", "iso", "aliases", "mentionCount", "community", "x", "y", "size", "color"],
  edges: [
    "id",
    "source",
    "target",
    "type",
    "relation",
    "label",
    "weight",
    "negated",
    "hypothetical",
    "firstDate",
    "lastDate",
    "documents",
    "quotes",
  ],
  statements: [
    "edge",
    "source",
    "relation",
    "target",
    "status",
    "date",
    "attributedTo",
    "confidence",
    "document",
    "sentence",
    "start",
    "end",
    "trigger",
    "text",
  ],
};

/** Lone surrogates have no bytes in UTF-8; they are left out. */
function cell(value: Cell): string {
  if (value === undefined) return "";
  const text = (typeof value === "object" ? JSON.stringify(value) : String(value)).replace(/\p{Cs}/gu, "");
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const row = (cells: readonly Cell[]): string => `${cells.map(cell).join(",")}\r\n`;

function* nodeRows({ nodes }: GraphSource): Generator<readonly Cell[]> {
  for (const { key, attributes } of nodes) {
    const { label, kind, iso, aliases, mentions, community, x, y, size, color } = attributes;
    yield [key, label, kind, iso, aliases, mentions.length, community, x, y, size, color];
  }
}

function* edgeRows({ edges }: GraphSource): Generator<readonly Cell[]> {
  for (const { key, source, target, attributes } of edges) {
    const { relation, label, weight, firstDate, lastDate, statements } = attributes;
    const { negated, hypothetical } = countStatuses(statements);
    const type = relations[relation].symmetric ? "Undirected" : "Directed";
    const from = [documentsOf(statements), quotesOf(statements)];
    yield [key, source, target, type, relation, label, weight, negated, hypothetical, firstDate, lastDate, ...from];
  }
}

function* statementRows({ edges }: GraphSource): Generator<readonly Cell[]> {
  for (const { key, source, target, attributes } of edges) {
    for (const s of attributes.statements) {
      const said = [s.status, s.date, s.attributedTo, s.confidence];
      const place = [s.document, s.sentence, s.start, s.end];
      yield [key, source, attributes.relation, target, ...said, ...place, s.trigger.text, s.text];
    }
  }
}

const rows: Readonly<Record<Table, (graph: GraphSource) => Iterable<readonly Cell[]>>> = {
  nodes: nodeRows,
  edges: edgeRows,
  statements: statementRows,
};

function* lines(graph: GraphSource, table: Table): Generator<string> {
  yield row(columns[table]);
  for (const cells of rows[table](graph)) yield row(cells);
}

/** One table as CSV, in pieces. */
export const writeCsv = (graph: GraphSource, table: Table): Generator<string> => inChunks(lines(graph, table));

/** All tables in a zip, `nodes.csv`, `edges.csv` and `statements.csv`, in pieces; the same graph gives the same bytes. */
export function* writeCsvZip(graph: GraphSource): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const take = function* (): Generator<Uint8Array> {
    for (const bytes of ready) if (bytes.length > 0) yield bytes;
    ready = [];
  };
  for (const table of tables) {
    const file = new ZipDeflate(`${table}.csv`, { level: 6 });
    // The first day that the format knows: a real one would tell when the file was made.
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    for (const chunk of writeCsv(graph, table)) {
      file.push(strToU8(chunk));
      yield* take();
    }
    file.push(new Uint8Array(0), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
