import { describe, expect, it } from "vitest";
import { createBuilder } from "../../graph-data/graph/build.ts";
import { filterGraph, type GraphFilter } from "../../graph-data/graph/filter.ts";
import { truce } from "./documents.ts";

const builder = createBuilder();
for (const one of truce) builder.add(one);
const graph = builder.finish();

const shown = (filter: GraphFilter): string[] =>
  filterGraph(graph, filter).edges.map(({ key, attributes }) => `${key} ${attributes.weight}`);

describe("edges that a filter keeps, with their weights", () => {
  it.each<[GraphFilter, string[]]>([
    [
      { relation: ["attacks"] },
      ["georgia|attacks|russia 1", "russia|attacks|debaltseve 1", "russia|attacks|ukraine 1"],
    ],
    [{ relation: ["attacks"], status: ["negated"] }, ["russia|attacks|debaltseve 0"]],
    [{ status: ["negated", "hypothetical"] }, ["russia|attacks|debaltseve 0", "russia|attacks|ukraine 0"]],
    [{ status: ["asserted", "hypothetical"], minWeight: 2 }, ["russia|attacks|ukraine 1"]],
    [{ minWeight: 2 }, []],
    [{ until: "2008-08-15" }, ["georgia|attacks|russia 1", "georgia|negotiates-with|russia 1"]],
    [{ since: "2008-09", until: "2014" }, ["georgia|negotiates-with|russia 1"]],
    [{ since: "2021" }, ["russia|attacks|ukraine 1"]],
    [{ document: ["atlanta"] }, ["russia|attacks|ukraine 1"]],
    [{ document: ["minsk"], relation: ["attacks"] }, ["russia|attacks|debaltseve 1"]],
    [{ kind: ["state"], relation: ["accuses"] }, ["ukraine|accuses|russia 1"]],
    [{ kind: ["person", "place"] }, ["minsk|hosts|vladimir-putin 1", "petro-poroshenko|agrees-with|vladimir-putin 1"]],
  ])("%j", (filter, edges) => {
    expect(shown(filter)).toEqual(edges);
  });
});

describe("nodes that a filter keeps", () => {
  it.each<[string, GraphFilter, string[]]>([
    ["all of a kind", { kind: ["place"] }, ["debaltseve", "geneva", "georgia-place", "minsk"]],
    ["those that a document mentions", { document: ["atlanta"] }, ["georgia-place", "russia", "ukraine"]],
    ["the ends of edges of a relation", { relation: ["accuses"] }, ["russia", "ukraine"]],
    ["the ends of edges of a time", { until: "2009" }, ["georgia", "russia"]],
  ])("%s", (_, filter, keys) => {
    expect(filterGraph(graph, filter).nodes.map(({ key }) => key)).toEqual(keys);
  });

  it("with their mentions in the kept documents", () => {
    const russia = filterGraph(graph, { document: ["atlanta"] }).nodes.find(({ key }) => key === "russia");
    expect(russia?.attributes.mentions.map(({ document }) => document)).toEqual(["atlanta"]);
  });
});

it("counts and documents follow", () => {
  const { attributes } = filterGraph(graph, { document: ["minsk"] });
  expect(attributes.documents.map(({ id }) => id)).toEqual(["minsk"]);
  expect(attributes.relations).toEqual({ "agrees-with": 1, hosts: 1, accuses: 1, attacks: 1 });
});

it("dates follow the kept statements", () => {
  const edge = filterGraph(graph, {
    status: ["asserted", "hypothetical"],
    document: ["minsk"],
    relation: ["attacks"],
  }).edges.find(({ key }) => key === "russia|attacks|ukraine");
  expect(edge?.attributes.statements).toHaveLength(1);
  expect(edge?.attributes.firstDate).toBeUndefined();
});

it("without a filter keeps all nodes, and what is asserted", () => {
  const all = filterGraph(graph);
  expect(all.nodes).toEqual(graph.nodes);
  expect(all.edges.every(({ attributes }) => attributes.statements.every(({ status }) => status === "asserted"))).toBe(
    true,
  );
});
