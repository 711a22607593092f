/**
 * Graph files as text. A document, node or edge stands on a line of its own, so that files can be read and written piece by piece,
 * whatever their size, and compared by line.
 */

import type { GraphAttributes, GraphDocument, GraphFile } from "../schema.ts";
import { byCodeUnits } from "./order.ts";
import { type FileEdge, type FileNode, GraphReader } from "./reader.ts";
import { checkReferences } from "./references.ts";

/** Collects a whole graph; the text of a statement is its sentence's own string, so that it is in memory once. */
export function createGraphReader(name: string): { push(piece: string): void; finish(): GraphFile } {
  const documents: GraphDocument[] = [];
  const nodes: FileNode[] = [];
  const edges: FileEdge[] = [];
  const byId = new Map<string, GraphDocument>();
  const reader = new GraphReader(name, {
    addDocument(document) {
      documents.push(document);
      byId.set(document.id, document);
    },
    addNode: (node) => nodes.push(node),
    addEdge(edge) {
      edge.attributes.statements = edge.attributes.statements.map((statement) => {
        const text = byId.get(statement.document)?.sentences[statement.sentence - 1]?.text;
        return text === statement.text ? { ...statement, text } : statement;
      });
      edges.push(edge);
    },
  });
  return {
    push: (piece) => reader.push(piece),
    finish() {
      const { attributes, ...rest } = reader.finish();
      const { title, relations, ...others } = attributes;
      const graph: GraphFile = { ...rest, attributes: { title, documents, relations, ...others }, nodes, edges };
      checkReferences(graph, name);
      return graph;
    },
  };
}

/**
 * Reads a graph file that is in memory.
 *
 * @param name of the file, for messages
 * @throws InputError that names the line or the path, and what would be right
 */
export function parseGraphFile(text: string, name: string): GraphFile {
  const reader = createGraphReader(name);
  reader.push(text);
  return reader.finish();
}

/** The members named first, in that order, then the others by name. */
function ordered(value: object, first: readonly string[]): Record<string, unknown> {
  const members = value as Record<string, unknown>;
  const inOrder: Record<string, unknown> = {};
  for (const key of first) if (members[key] !== undefined) inOrder[key] = members[key];
  for (const key of Object.keys(members).sort(byCodeUnits)) if (!(key in inOrder)) inOrder[key] = members[key];
  return inOrder;
}

const spanKeys = ["document", "sentence", "start", "end", "text"];
const keysOf = {
  document: ["id", "title", "date", "source", "url", "sentences", "entities"],
  node: ["label", "kind", "aliases", "mentions", "iso", "x", "y", "size", "color", "community"],
  edge: ["relation", "label", "weight", "firstDate", "lastDate", "statements"],
  statement: [...spanKeys, "trigger", "date", "status", "attributedTo", "confidence"],
};

function nodeLine({ key, attributes }: FileNode): string {
  const mentions = attributes.mentions.map((mention) => ordered(mention, spanKeys));
  return JSON.stringify({ key, attributes: ordered({ ...attributes, mentions }, keysOf.node) });
}

function edgeLine({ attributes, ...edge }: FileEdge): string {
  const statements = attributes.statements.map((statement) => ordered(statement, keysOf.statement));
  return JSON.stringify({
    ...ordered(edge, ["key", "source", "target", "undirected"]),
    attributes: ordered({ ...attributes, statements }, keysOf.edge),
  });
}

function* lines(items: Iterable<string>): Generator<string> {
  let comma = "";
  for (const item of items) {
    yield `${comma}${item}`;
    comma = ",\n";
  }
  yield comma === "" ? "" : "\n";
}

function* map<T>(items: Iterable<T>, line: (item: T) => string): Generator<string> {
  for (const item of items) yield line(item);
}

/** What a graph is written from: lists may be made as they are read, more than once. */
export interface GraphSource {
  readonly attributes: Omit<GraphAttributes, "documents"> & { readonly documents: Iterable<GraphDocument> };
  readonly options?: GraphFile["options"];
  readonly nodes: Iterable<FileNode>;
  readonly edges: Iterable<FileEdge>;
}

function* parts({ attributes, options, nodes, edges }: GraphSource): Generator<string> {
  const { title, documents, relations, ...others } = attributes;
  yield `{"attributes":{"title":${JSON.stringify(title)},"documents":[\n`;
  yield* lines(map(documents, (document) => JSON.stringify(ordered(document, keysOf.document))));
  const rest = JSON.stringify(ordered({ relations, ...others }, ["relations"])).slice(1, -1);
  yield `],${rest}},"options":${JSON.stringify(options ?? { type: "mixed", multi: true, allowSelfLoops: false })},"nodes":[\n`;
  yield* lines(map(nodes, nodeLine));
  yield '],"edges":[\n';
  yield* lines(map(edges, edgeLine));
  yield "]}\n";
}

/** A graph file's text in pieces of some 64,000 characters; the same graph gives the same text. */
export function* serialiseGraph(graph: GraphSource): Generator<string> {
  yield* inChunks(parts(graph));
}

/** Joins small pieces to chunks of some 64,000 characters. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    chunk.push(piece);
    length += piece.length;
    if (length < 65_536) continue;
    yield chunk.join("");
    chunk = [];
    length = 0;
  }
  if (length > 0) yield chunk.join("");
}
