/** Reads a graph file piece by piece: a line for each document, node and edge, or, up to the length of one string, any other layout. */

import { InputError } from "../errors.ts";
import type { GraphAttributes, GraphDocument, GraphFile } from "../schema.ts";
import type { Check } from "./check.ts";
import { parseJson } from "./json.ts";
import { documentShape, edgeShape, frameShape, nodeShape } from "./shape.ts";

export type FileNode = GraphFile["nodes"][number];
export type FileEdge = GraphFile["edges"][number];

/** Takes the parts of a graph file as they are read; each is of the right shape, but may refer to what isn't there. */
export interface GraphSink {
  addDocument(document: GraphDocument): void;
  addNode(node: FileNode): void;
  addEdge(edge: FileEdge): void;
}

/** A graph file without its lists. */
export interface GraphFrame {
  readonly attributes: Omit<GraphAttributes, "documents">;
  readonly options: GraphFile["options"];
}

type List = "documents" | "nodes" | "edges";

const opening = /^\{"attributes":\{.*"documents":\[$/;
const afterDocuments = /^\](.*)"nodes":\[$/;
const afterNodes = /^\],"edges":\[$/;

/** Reads a graph file from pieces of its text, which may break anywhere. */
export class GraphReader {
  readonly #name: string;
  readonly #sink: GraphSink;
  readonly #index: Record<List, number> = { documents: 0, nodes: 0, edges: 0 };
  /** Text that is not read yet: the start of a line, or all of a file in another layout. */
  #rest: string[] = [];
  #line = 0;
  #state: "start" | List | "end" = "start";
  #otherLayout = false;
  #frame = "";

  /** @param name of the file, for messages */
  constructor(name: string, sink: GraphSink) {
    this.#name = name;
    this.#sink = sink;
  }

  push(piece: string): void {
    if (this.#otherLayout) {
      this.#rest.push(piece);
      return;
    }
    let from = 0;
    for (let to = piece.indexOf("\n"); to >= 0; to = piece.indexOf("\n", from)) {
      const line = this.#rest.join("") + piece.slice(from, to);
      this.#rest = [];
      if (this.#state === "start" && !opening.test(line)) {
        this.#otherLayout = true;
        this.#rest = [line, piece.slice(to)];
        return;
      }
      this.#readLine(line);
      from = to + 1;
    }
    this.#rest.push(piece.slice(from));
  }

  /** @throws InputError that names the line or the path, and what would be right */
  finish(): GraphFrame {
    const rest = this.#rest.join("");
    if (this.#state === "start") return this.#readWhole(rest);
    if (rest !== "") this.#readLine(rest);
    if (this.#state !== "end") this.#fail(`the file ends within its ${this.#state}`);
    return this.#readFrame(parseJson(this.#frame, this.#name));
  }

  #fail(problem: string): never {
    throw new InputError(`${this.#name}${this.#line > 0 ? `:${this.#line}` : ""}: ${problem}`);
  }

  #readLine(line: string): void {
    this.#line++;
    if (this.#state === "start") {
      this.#frame = line.replace(/,?"documents":\[$/, "");
      this.#state = "documents";
    } else if (this.#state === "end") {
      if (line.trim() !== "") this.#fail("there is text after the end of the graph");
    } else if (!line.startsWith("]")) this.#readItem(this.#state, line);
    else this.#leave(this.#state, line);
  }

  #leave(list: List, line: string): void {
    const ending = { documents: afterDocuments, nodes: afterNodes, edges: /^\]\}$/ }[list].exec(line);
    if (!ending) this.#fail(`this can't end the ${list}`);
    if (list === "documents") this.#frame += `${(ending?.[1] ?? "").replace(/,$/, "")}}`;
    this.#state = list === "documents" ? "nodes" : list === "nodes" ? "edges" : "end";
  }

  #readItem(list: List, line: string): void {
    const json = line.endsWith(",") ? line.slice(0, -1) : line;
    let item: unknown;
    try {
      item = JSON.parse(json);
    } catch {
      this.#fail(`not JSON; a line for each of the ${list} is right`);
    }
    this.#take(list, item);
  }

  #take(list: List, item: unknown): void {
    const shape: Check = { documents: documentShape, nodes: nodeShape, edges: edgeShape }[list];
    const problem = shape(item);
    if (problem !== undefined)
      this.#fail(`${list === "documents" ? "attributes." : ""}${list}[${this.#index[list]}]${problem}`);
    this.#index[list]++;
    if (list === "documents") this.#sink.addDocument(item as GraphDocument);
    else if (list === "nodes") this.#sink.addNode(item as FileNode);
    else this.#sink.addEdge(item as FileEdge);
  }

  #readWhole(text: string): GraphFrame {
    this.#line = 0;
    const whole = parseJson(text.replace(/^\uFEFF/, ""), this.#name) as {
      attributes?: { documents?: unknown };
      nodes?: unknown;
      edges?: unknown;
    } | null;
    const lists: [List, string, unknown][] = [
      ["documents", "attributes.documents", whole?.attributes?.documents],
      ["nodes", "nodes", whole?.nodes],
      ["edges", "edges", whole?.edges],
    ];
    for (const [list, path, items] of lists) {
      if (!Array.isArray(items)) this.#fail(`${path}: a list is right; is this a graph file?`);
      for (const item of items) this.#take(list, item);
    }
    const { nodes: _nodes, edges: _edges, ...frame } = whole ?? {};
    const { documents: _documents, ...attributes } = whole?.attributes ?? {};
    return this.#readFrame({ ...frame, attributes });
  }

  #readFrame(frame: unknown): GraphFrame {
    const problem = frameShape(frame);
    if (problem !== undefined) throw new InputError(`${this.#name}: ${problem.replace(/^\./, "")}`);
    return frame as GraphFrame;
  }
}
