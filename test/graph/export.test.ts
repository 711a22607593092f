import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import Graph from "graphology";
import gexf from "graphology-gexf";
import { describe, expect, it } from "vitest";
import { createBuilder } from "../../graph-data/graph/build.ts";
import { tables, writeCsv, writeCsvZip } from "../../graph-data/graph/export/csv.ts";
import { writeGexf } from "../../graph-data/graph/export/gexf.ts";
import { writeGraphml } from "../../graph-data/graph/export/graphml.ts";
import { parseGraphFile, serialiseGraph } from "../../graph-data/graph/file.ts";
import type { GraphFile } from "../../graph-data/schema.ts";
import { extract, truce } from "./documents.ts";

const joined = (chunks: Iterable<string>): string => [...chunks].join("");

function build(documents: typeof truce): GraphFile {
  const builder = createBuilder();
  for (const one of documents) builder.add(one);
  return builder.finish();
}

const graph = build([
  ...truce,
  extract({
    id: "denial",
    date: "2015-02-13",
    sentences: ["Russia said it would not again hit Debaltseve.", "Hanoi denied shelling Laos."],
    entities: {
      Russia: { kind: "state", iso: "RUS" },
      Debaltseve: { kind: "place" },
      Vietnam: { kind: "state", words: ["Hanoi"], iso: "VNM" },
      Laos: { kind: "state", iso: "LAO" },
    },
    statements: [
      { source: "Russia", relation: "attacks", target: "Debaltseve", sentence: 1, trigger: "hit", date: "2014" },
      { source: "Vietnam", relation: "attacks", target: "Laos", sentence: 2, trigger: "shelling", status: "negated" },
    ],
  }),
]);

graph.nodes.forEach(({ attributes }, i) => {
  Object.assign(attributes, { x: 10.5 * i, y: 7 - 5 * i });
});

/** A graph in which one text stands wherever texts can. */
function bearing(text: string): GraphFile {
  const copy = structuredClone(graph);
  copy.attributes.title = text;
  for (const { attributes } of copy.nodes) Object.assign(attributes, { label: text, aliases: [text, "b", text] });
  for (const { attributes } of copy.edges)
    for (const statement of attributes.statements)
      Object.assign(statement, { text, trigger: { ...statement.trigger, text } });
  return copy;
}

/** Any text, also one that is no Unicode. */
const anyText = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("\\", '"', "'", ",", "[", "]", "<", "&", "\n", "\r", "\t", " ", "n", "]]>", "&amp;"),
  }),
);
const nasty = `<b> & "quoted" 'single' \\ [a, b] ]]> &lt; \t\n\r\u0000\u0007 =1+1 🕊️ שלום \uD800 \uFFFF é`;
const allowed = (text: string): string =>
  [...text]
    .filter((c) => /[\t\n\r]/.test(c) || !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(c) || /[\x7f-\x9f]/.test(c))
    .join("");

describe("golden files", () => {
  it("GEXF", async () => {
    await expect(joined(writeGexf(graph))).toMatchFileSnapshot("golden/truce.gexf");
  });
  it("GraphML", async () => {
    await expect(joined(writeGraphml(graph))).toMatchFileSnapshot("golden/truce.graphml");
  });
  it("JSON", async () => {
    await expect(joined(serialiseGraph(graph))).toMatchFileSnapshot("golden/truce.json");
  });
  it.each(tables)("%s as CSV", async (table) => {
    await expect(joined(writeCsv(graph, table))).toMatchFileSnapshot(`golden/truce-${table}.csv`);
  });
});

describe("GEXF", () => {
  const readBack = (file: GraphFile): Graph => gexf.parse(Graph, joined(writeGexf(file)));

  it("read by graphology-gexf gives the same nodes and edges", () => {
    const read = readBack(graph);
    expect(read.nodes()).toEqual(graph.nodes.map(({ key }) => key));
    for (const { key, attributes } of graph.nodes) {
      const { label, kind, iso, aliases, x, y, size, community, mentions } = attributes;
      expect(read.getNodeAttributes(key)).toMatchObject({
        ...{ label, kind, aliases, x, y, size, community, mentionCount: mentions.length },
        ...(iso ? { iso } : {}),
      });
    }
    expect(read.edges().sort()).toEqual(graph.edges.map(({ key }) => key).sort());
    for (const { key, source, target, undirected = false, attributes } of graph.edges) {
      expect([read.source(key), read.target(key), read.isUndirected(key)]).toEqual([source, target, undirected]);
      const { relation, label, weight, firstDate, lastDate } = attributes;
      const said = read.getEdgeAttributes(key);
      expect([said.kind, said.relation, said.label, said.weight ?? 0]).toEqual([relation, relation, label, weight]);
      expect([said.firstDate, said.lastDate]).toEqual([firstDate, lastDate]);
    }
  });

  // Gephi Lite reads leniently, wants a number for x and y of each node, and puts the edges into a graph of its own by their keys.
  it("opens as Gephi Lite opens it", () => {
    const read: Graph = gexf.parse(Graph, joined(writeGexf(graph)), {
      allowUndeclaredAttributes: true,
      addMissingNodes: true,
    });
    expect([read.type, read.order, read.size]).toEqual(["mixed", graph.nodes.length, graph.edges.length]);
    read.forEachNode((_, { x, y, size, color }) => {
      expect([x, y, size].every(Number.isFinite)).toBe(true);
      expect(color).toMatch(/^(?:#[0-9a-f]{6}|rgba?\()/i);
    });
    const own = new Graph({ type: "mixed", multi: true });
    read.forEachNode((node) => own.addNode(node));
    read.forEachEdge((edge, attributes, source, target, _s, _t, undirected) => {
      if (undirected) own.addUndirectedEdgeWithKey(edge, source, target, attributes);
      else own.addDirectedEdgeWithKey(edge, source, target, attributes);
    });
    expect(own.size).toBe(graph.edges.length);
  });

  it("keeps every text but what XML forbids", () => {
    const read = readBack(bearing(nasty));
    expect(read.getAttribute("description")).toBe(allowed(nasty));
    expect(read.getNodeAttribute("russia", "label")).toBe(allowed(nasty));
    expect(read.getNodeAttribute("russia", "aliases")).toEqual([allowed(nasty), "b", allowed(nasty)]);
    expect(read.getEdgeAttribute("russia|attacks|ukraine", "quotes")).toEqual([allowed(nasty)]);
  });

  it("keeps any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readBack(bearing(text));
        expect(read.getNodeAttribute("russia", "label") ?? "").toBe(allowed(text));
        expect(read.getNodeAttribute("russia", "aliases")).toEqual([allowed(text), "b", allowed(text)]);
      }),
    );
  });

  it("tells when an edge holds, in spells that do not overlap", () => {
    const written = joined(writeGexf(graph));
    const element = (id: string): string =>
      new RegExp(`<edge id="${id.replaceAll("|", "\\|")}".*`).exec(written)?.[0] ?? "";
    expect(element("georgia|attacks|russia")).toContain('start="2008-08-01" end="2008-08-31"');
    expect(element("russia|attacks|debaltseve")).toContain(
      '<spells><spell start="2014-01-01" end="2014-12-31"/><spell start="2015-02-12" end="2015-02-12"/></spells>',
    );
  });

  it("marks what nothing asserts, and gives it no weight", () => {
    const denied = /<edge id="vietnam\|attacks\|laos".*/.exec(joined(writeGexf(graph)))?.[0] ?? "";
    expect(denied).toContain('<viz:shape value="dotted"/>');
    expect(denied).not.toContain("weight=");
  });

  const grammar = join(import.meta.dirname, "../../../shared/gexf-1.3/gexf.rng");
  const missing = !existsSync(grammar)
    ? "../shared/gexf-1.3/gexf.rng is not here"
    : hasXmllint()
      ? ""
      : "xmllint is not installed";
  it.skipIf(missing !== "")(`is valid GEXF 1.3${missing && ` (not checked: ${missing})`}`, () => {
    const folder = mkdtempSync(join(tmpdir(), "gexf-"));
    try {
      for (const [i, file] of [graph, bearing(nasty), build([])].entries()) {
        const path = join(folder, `${i}.gexf`);
        writeFileSync(path, joined(writeGexf(file)));
        execFileSync("xmllint", ["--noout", "--relaxng", grammar, path], { stdio: "pipe" });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function hasXmllint(): boolean {
  try {
    execFileSync("xmllint", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("GraphML", () => {
  function readBack(file: GraphFile): Record<"node" | "edge", Map<string, Record<string, string>>> {
    const document = new DOMParser().parseFromString(joined(writeGraphml(file)), "application/xml");
    const names = new Map<string, string>();
    for (const key of Array.from(document.getElementsByTagName("key")))
      names.set(key.getAttribute("id") ?? "", key.getAttribute("attr.name") ?? "");
    const read = (tag: string): Map<string, Record<string, string>> =>
      new Map(
        Array.from(document.getElementsByTagName(tag), (element) => {
          const values: Record<string, string> = { directed: element.getAttribute("directed") ?? "" };
          for (const end of ["source", "target"]) values[end] = element.getAttribute(end) ?? "";
          for (const data of Array.from(element.getElementsByTagName("data")))
            values[names.get(data.getAttribute("key") ?? "") || "drawing"] = data.textContent ?? "";
          return [element.getAttribute("id") ?? "", values];
        }),
      );
    return { node: read("node"), edge: read("edge") };
  }

  it("holds the same nodes and edges", () => {
    const { node, edge } = readBack(graph);
    expect([...node.keys()]).toEqual(graph.nodes.map(({ key }) => key));
    expect([...edge.keys()]).toEqual(graph.edges.map(({ key }) => key));
    for (const { key, attributes } of graph.nodes) {
      const { label, kind, aliases, x, y, size } = attributes;
      const texts = { label, kind, x: `${x}`, y: `${y}`, size: `${size}`, aliases: JSON.stringify(aliases) };
      expect(node.get(key)).toMatchObject(texts);
    }
    for (const { key, source, target, undirected = false, attributes } of graph.edges) {
      const { relation, label } = attributes;
      expect(edge.get(key)).toMatchObject({ source, target, directed: `${!undirected}`, relation, label });
    }
  });

  it("colours nodes for Gephi and draws them for yEd", () => {
    const written = joined(writeGraphml(graph));
    expect(readBack(graph).node.get("russia")).toMatchObject({ r: "213", g: "94", b: "0" });
    expect(written).toContain(
      '<y:Fill color="#d55e00"/><y:NodeLabel modelName="sides" modelPosition="e">Russia</y:NodeLabel>',
    );
  });

  it("keeps any text but what XML forbids", () => {
    const check = (text: string): void => {
      const { node } = readBack(bearing(text));
      expect(node.get("russia")?.label).toBe(allowed(text));
    };
    check(nasty);
    fc.assert(fc.property(anyText, check));
  });
});

describe("CSV", () => {
  /** RFC 4180, strictly. */
  function readCsv(text: string): string[][] {
    const rows: string[][] = [[]];
    const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
    for (let last = 0; last < text.length; last = cells.lastIndex) {
      const match = cells.exec(text);
      if (!match) throw new Error(`no cell at ${last}: ${text.slice(last, last + 20)}`);
      rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
      if (match[3] === "\r\n") rows.push([]);
    }
    expect(rows.pop()).toEqual([]);
    return rows;
  }
  const column = (rows: string[][], name: string): string[] =>
    rows.slice(1).map((row) => row[rows[0]?.indexOf(name) ?? -1] ?? "");

  it("has a row for each node, edge and statement", () => {
    const nodes = readCsv(joined(writeCsv(graph, "nodes")));
    const edges = readCsv(joined(writeCsv(graph, "edges")));
    const statements = readCsv(joined(writeCsv(graph, "statements")));
    for (const rows of [nodes, edges, statements])
      for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
    expect(column(nodes, "id")).toEqual(graph.nodes.map(({ key }) => key));
    expect(column(edges, "weight")).toEqual(graph.edges.map(({ attributes }) => `${attributes.weight}`));
    expect(column(statements, "text")).toEqual(
      graph.edges.flatMap(({ attributes }) => attributes.statements.map((s) => s.text)),
    );
  });

  it("keeps any text that has bytes", () => {
    const check = (text: string): void => {
      const rows = readCsv(joined(writeCsv(bearing(text), "nodes")));
      expect(column(rows, "label")[0]).toBe(text.replace(/\p{Cs}/gu, ""));
      expect(JSON.parse(column(rows, "aliases")[0] ?? "").map((s: string) => s.replace(/\p{Cs}/gu, ""))).toEqual(
        [text, "b", text].map((s) => s.replace(/\p{Cs}/gu, "")),
      );
    };
    check(nasty);
    check("=HYPERLINK(1)");
    fc.assert(fc.property(anyText, check));
  });

  it("comes as a zip of the three tables, the same bytes each time", () => {
    const bytes = (): Uint8Array => Uint8Array.from(Buffer.concat([...writeCsvZip(graph)]));
    const files = unzipSync(bytes());
    expect(Object.keys(files)).toEqual(["nodes.csv", "edges.csv", "statements.csv"]);
    for (const table of tables)
      expect(strFromU8(files[`${table}.csv`] ?? new Uint8Array())).toBe(joined(writeCsv(graph, table)));
    expect(bytes()).toEqual(bytes());
  });
});

describe("JSON", () => {
  it("keeps any text", () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text.length > 0),
        (text) => {
          const copy = structuredClone(graph);
          for (const { attributes } of copy.nodes) Object.assign(attributes, { label: text, aliases: [text] });
          expect(parseGraphFile(joined(serialiseGraph(copy)), "g.json")).toEqual(copy);
        },
      ),
    );
  });

  it("is what graphology imports", () => {
    const read = new Graph({ type: "mixed", multi: true });
    read.import(JSON.parse(joined(serialiseGraph(graph))));
    expect([read.order, read.size]).toEqual([graph.nodes.length, graph.edges.length]);
  });
});
