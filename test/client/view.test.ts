import { describe, expect, test } from "vitest";
import { type Address, home, noFilters } from "../../client/address.ts";
import { drawnGraph } from "../../client/graph.ts";
import { memorySource } from "../../client/memory.ts";
import { viewOf, within } from "../../client/view.ts";
import { exampleGraph } from "../e2e/graph.ts";

const everything = { ...noFilters, statuses: ["asserted", "negated", "hypothetical"] } as const;
const graph = drawnGraph(await memorySource(exampleGraph()).graph(noFilters));
const full = drawnGraph(await memorySource(exampleGraph()).graph(everything));
const at = (change: Partial<Address>): Address => ({ ...home, ...change });

describe("which edges are shown", () => {
  const cases: readonly (readonly [string, Partial<Address>, string[]])[] = [
    ["of one relation", { filters: { ...noFilters, relations: ["leads"] } }, ["donald-tusk|leads|poland"]],
    [
      "between two kinds",
      { filters: { ...noFilters, kinds: ["state", "organisation"], relations: ["member-of", "located-in"] } },
      ["germany|member-of|nato", "poland|member-of|nato"],
    ],
    ["said twice", { filters: { ...noFilters, minWeight: 2 } }, ["poland|supports|ukraine"]],
    ["within a step", { around: { key: "nato", depth: 1 } }, ["germany|member-of|nato", "poland|member-of|nato"]],
    ["of no kind", { filters: { ...noFilters, kinds: [] } }, []],
  ];
  for (const [name, change, expected] of cases)
    test(name, () => expect([...viewOf(graph, at(change), undefined).edges.keys()].sort()).toEqual(expected));
});

describe("counts follow the other filters, not their own", () => {
  test("of kinds", () => {
    const { counts } = viewOf(
      graph,
      at({ filters: { ...noFilters, kinds: ["person"], relations: ["leads"] } }),
      undefined,
    );
    expect(counts.kinds).toEqual({ person: 1, state: 1, organisation: 0, place: 0 });
  });
  test("of relations", () => {
    const { counts } = viewOf(
      graph,
      at({ filters: { ...noFilters, kinds: ["person"], relations: ["leads"] } }),
      undefined,
    );
    expect(counts.relations).toEqual({ meets: 1 });
  });
});

describe("what is lit", () => {
  test("nothing, where nothing is selected", () => {
    const { nodes } = viewOf(graph, home, undefined);
    expect(new Set(nodes.values())).toEqual(new Set(["plain"]));
    expect(nodes.has("united-nations")).toBe(false);
  });
  test("an entity, its edges and neighbours", () => {
    const { nodes, edges } = viewOf(graph, at({ focus: { type: "entity", key: "nato" } }), undefined);
    expect([nodes.get("nato"), nodes.get("poland"), nodes.get("fiji")]).toEqual(["selected", "near", "faint"]);
    expect(edges.get("poland|member-of|nato")).toBe("near");
  });
  test("an edge and its ends, even where a filter hides them", () => {
    const focus = { type: "edge", key: "russia|claims|crimea" } as const;
    const { nodes, edges } = viewOf(graph, at({ focus, filters: { ...noFilters, kinds: ["person"] } }), undefined);
    expect([edges.get(focus.key), nodes.get("crimea")]).toEqual(["selected", "near"]);
  });
  test("what the pointer is on, before what is selected", () => {
    const address = at({ focus: { type: "entity", key: "nato" } });
    const { nodes } = viewOf(graph, address, { type: "node", key: "fiji" });
    expect([nodes.get("fiji"), nodes.get("tonga"), nodes.get("nato")]).toEqual(["selected", "near", "faint"]);
  });
  test("whoever is picked, and what is said among them", () => {
    const address = at({ focus: { type: "picked" }, picked: ["poland", "ukraine"] });
    const { nodes, edges } = viewOf(graph, address, undefined);
    expect([nodes.get("poland"), nodes.get("ukraine"), nodes.get("nato")]).toEqual(["selected", "selected", "faint"]);
    expect([edges.get("poland|supports|ukraine"), edges.get("poland|member-of|nato")]).toEqual(["near", "faint"]);
  });
  test("a community", () => {
    const { nodes } = viewOf(graph, home, { type: "community", key: "0" });
    expect(new Set(nodes.values())).toEqual(new Set(["near"]));
  });
  test("what a document tells", () => {
    const document = { nodes: ["fiji", "united-nations"], edges: ["fiji|agrees-with|tonga"] };
    const { nodes } = viewOf(graph, at({ focus: { type: "document", id: "pact" } }), undefined, { document });
    expect([nodes.get("fiji"), nodes.get("tonga"), nodes.get("nato")]).toEqual(["near", "near", "faint"]);
    expect(nodes.has("united-nations")).toBe(false);
  });
  test("a route", () => {
    const route = { nodes: ["donald-tusk", "poland"], edges: ["donald-tusk|leads|poland"] };
    const { nodes, edges } = viewOf(graph, at({ focus: { type: "paths" } }), undefined, { route });
    expect([nodes.get("poland"), edges.get(route.edges[0] ?? ""), nodes.get("nato")]).toEqual([
      "route",
      "route",
      "faint",
    ]);
  });
});

test("denied and possible edges are there only when asked for", () => {
  expect(graph.edges.has("ukraine|accuses|russia")).toBe(false);
  expect(full.edges.get("ukraine|accuses|russia")?.counts).toEqual({ asserted: 0, negated: 0, hypothetical: 1 });
});

test("steps from an entity", () => {
  expect([...within(graph, "nato", 1, () => true)].sort()).toEqual(["germany", "nato", "poland"]);
  expect(within(graph, "nato", 2, () => true).size).toBe(6);
});
