import { describe, expect, it } from "vitest";
import { createBuilder } from "../../graph-data/graph/build.ts";
import { createGraphReader, parseGraphFile, serialiseGraph } from "../../graph-data/graph/file.ts";
import type { GraphFile } from "../../graph-data/schema.ts";
import { truce } from "./documents.ts";

const builder = createBuilder();
for (const one of truce) builder.add(one);
const graph = builder.finish();
const text = [...serialiseGraph(graph)].join("");

/** A copy of the graph with one thing changed. */
function changed(change: (graph: GraphFile) => void): string {
  const copy = structuredClone(graph);
  change(copy);
  return JSON.stringify(copy);
}

describe("a graph file comes back as it was", () => {
  it("from its own layout", () => {
    expect(parseGraphFile(text, "graph.json")).toEqual(graph);
  });

  it("from any other", () => {
    expect(parseGraphFile(JSON.stringify(graph), "graph.json")).toEqual(graph);
    expect(parseGraphFile(`\uFEFF${JSON.stringify(graph, null, 2)}`, "graph.json")).toEqual(graph);
  });

  it("in pieces that break anywhere", () => {
    for (const size of [1, 7, 64, 1000]) {
      const reader = createGraphReader("graph.json");
      for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
      expect(reader.finish()).toEqual(graph);
    }
  });

  it("with attributes that others added", () => {
    const more = structuredClone(graph) as GraphFile & { attributes: { licence?: string } };
    more.attributes.licence = "CC0";
    Object.assign(more.nodes[0]?.attributes ?? {}, { wikidata: "Q1" });
    Object.assign(more.edges[0]?.attributes ?? {}, { checked: true });
    const written = [...serialiseGraph(more)].join("");
    expect(parseGraphFile(written, "graph.json")).toEqual(more);
    expect(parseGraphFile(JSON.stringify(more), "graph.json")).toEqual(more);
  });

  it("empty", () => {
    const empty = createBuilder().finish();
    expect(parseGraphFile([...serialiseGraph(empty)].join(""), "graph.json")).toEqual(empty);
  });
});

it("members are written in one order", () => {
  const shuffled = structuredClone(graph);
  shuffled.nodes = shuffled.nodes.map(({ key, attributes }) => ({
    attributes: Object.fromEntries(Object.entries(attributes).reverse()) as typeof attributes,
    key,
  }));
  expect([...serialiseGraph(shuffled)].join("")).toBe(text);
});

it("documents, nodes and edges have a line each", () => {
  const lists = graph.attributes.documents.length + graph.nodes.length + graph.edges.length;
  expect(text.split("\n")).toHaveLength(lists + 5);
});

describe("what is wrong is told with its path and what would be right", () => {
  it.each<[string, (graph: GraphFile) => void, string]>([
    [
      "status",
      (g) => Object.assign(g.edges[1]?.attributes.statements[0] ?? {}, { status: "maybe" }),
      'g.json: edges[1].attributes.statements[0].status: "maybe" is wrong; one of asserted, negated, hypothetical is right',
    ],
    [
      "kind",
      (g) => Object.assign(g.nodes[2]?.attributes ?? {}, { kind: "country" }),
      "g.json: nodes[2].attributes.kind",
    ],
    [
      "x",
      (g) => Object.assign(g.nodes[0]?.attributes ?? {}, { x: null }),
      "attributes.x: null is wrong; a number is right",
    ],
    ["label", (g) => Object.assign(g.nodes[0]?.attributes ?? {}, { label: undefined }), "attributes.label: missing"],
    [
      "alias",
      (g) => g.nodes[0]?.attributes.aliases.push(5 as never),
      "nodes[0].attributes.aliases[0]: 5 is wrong; a text",
    ],
    ["key", (g) => Object.assign(g.nodes[0] ?? {}, { key: "a|b" }), "nodes[0].key"],
    ["key twice", (g) => Object.assign(g.nodes[0] ?? {}, { key: "geneva" }), 'node "geneva" is there twice'],
    ["end", (g) => g.nodes.shift(), 'edge russia|attacks|debaltseve: there is no node "debaltseve"'],
    ["edge key", (g) => Object.assign(g.edges[0] ?? {}, { key: "a" }), "edge a: its key should be"],
    [
      "direction",
      (g) => Object.assign(g.edges[0] ?? {}, { undirected: true }),
      "edge georgia|attacks|russia: attacks has a direction: undirected is wrong",
    ],
    ["document", (g) => Object.assign(g.attributes.documents[0] ?? {}, { id: "b" }), 'there is no document "atlanta"'],
    [
      "mention",
      (g) => Object.assign(g.nodes[1]?.attributes.mentions[0] ?? {}, { start: 30 }),
      'node geneva: at 30 stands "in Geneva", not "Geneva"',
    ],
    [
      "trigger",
      (g) => Object.assign(g.edges[0]?.attributes.statements[0]?.trigger ?? {}, { text: "struck" }),
      'edge georgia|attacks|russia: at 65 stands "hit", not "struck"',
    ],
    ["date", (g) => Object.assign(g.attributes.documents[0] ?? {}, { date: "5 May" }), "attributes.documents[0].date"],
    ["options", (g) => Object.assign(g.options, { multi: false }), "options.multi: false is wrong; true is right"],
    [
      "relations",
      (g) => Object.assign(g.attributes, { relations: { meets: -1 } }),
      "attributes.relations.meets: -1 is wrong",
    ],
    ["nodes", (g) => Object.assign(g, { nodes: {} }), "g.json: nodes: a list is right; is this a graph file?"],
  ])("%s", (_, change, message) => {
    expect(() => parseGraphFile(changed(change), "g.json")).toThrow(message);
  });

  it.each([
    ["a line that is no JSON", text.replace('{"key":"geneva"', '{"key":geneva'), "g.json:7: not JSON"],
    [
      "a line of the wrong shape",
      text.replace('{"label":"Geneva","kind":"place","aliases":[],"m', '{"label":5,"kind":"place","aliases":[],"m'),
      "g.json:7: nodes[1].attributes.label: 5",
    ],
    ["an end that comes early", text.slice(0, text.indexOf('],"edges"')), "the file ends within its nodes"],
    ["text after the end", `${text}{}`, "there is text after the end of the graph"],
    ["an empty file", "", "g.json:1:1: not JSON: it ends too early"],
    ["something else", "[1, 2]", "attributes.documents: a list is right"],
  ])("%s", (_, broken, message) => {
    expect(() => parseGraphFile(broken, "g.json")).toThrow(message);
  });
});
