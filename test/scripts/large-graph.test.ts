import { describe, expect, it } from "vitest";
import { parseGraphFile, serialiseGraph } from "../../graph-data/graph/file.ts";
import { largeGraph, nameOf } from "../../scripts/bench/large-graph.ts";

const text = (options: Parameters<typeof largeGraph>[0]): string => [...serialiseGraph(largeGraph(options))].join("");

describe("an invented graph", () => {
  const options = { entities: 300, edges: 2000 };
  const graph = parseGraphFile(text(options), "large.json");

  it("is a sound graph file of the size asked for", () => {
    expect([graph.nodes.length, graph.edges.length]).toEqual([300, 2000]);
    const sorted = (keys: string[]): boolean => keys.every((key, i) => i === 0 || key > (keys[i - 1] as string));
    expect(sorted(graph.nodes.map(({ key }) => key)) && sorted(graph.edges.map(({ key }) => key))).toBe(true);
  });

  it("has in its sentences what its statements and mentions say", () => {
    const sentences = new Map(graph.attributes.documents.map(({ id, sentences }) => [id, sentences]));
    const there = (document: string, sentence: number, start: number, end: number): string | undefined => {
      const where = sentences.get(document)?.[sentence - 1];
      return where?.text.slice(start - where.start, end - where.start);
    };
    for (const { attributes } of graph.nodes)
      for (const m of attributes.mentions) expect(there(m.document, m.sentence, m.start, m.end)).toBe(attributes.label);
    for (const { attributes } of graph.edges) {
      const { statements, weight } = attributes;
      expect(weight).toBe(statements.filter(({ status }) => status === "asserted").length);
      for (const { document, sentence, trigger } of statements)
        expect(there(document, sentence, trigger.start, trigger.end)).toBe(trigger.text);
    }
  });

  it("is the same for the same seed", () => {
    expect(text({ ...options, seed: 3 })).toBe(text({ ...options, seed: 3 }));
    expect(text({ ...options, seed: 3 })).not.toBe(text({ ...options, seed: 4 }));
  });

  it("has hubs", () => {
    const degrees = graph.nodes.map(
      ({ key }) => graph.edges.filter((e) => e.source === key || e.target === key).length,
    );
    expect(Math.max(...degrees)).toBeGreaterThan(10 * ((2 * 2000) / 300));
  });
});

it("names differ", () => {
  const names = Array.from({ length: 50_000 }, (_, i) => nameOf(i));
  expect(new Set(names).size).toBe(names.length);
});
