import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { daySpan } from "../../graph-data/graph/days.ts";
import { parseGraphFile, serialiseGraph } from "../../graph-data/graph/file.ts";
import { filterGraph } from "../../graph-data/graph/filter.ts";
import { documentView, drawnGraph, entityView, relationViews } from "../../graph-data/graph/query.ts";
import type { Filter } from "../../graph-data/graph/select.ts";
import { graphSource } from "../../graph-data/graph/source.ts";
import { findStatements } from "../../graph-data/graph/statements.ts";
import { openStore } from "../../graph-data/graph/store.ts";
import { statementView } from "../../graph-data/graph/view.ts";
import { type GraphFile, kinds, statuses } from "../../graph-data/schema.ts";
import { smallGraph, truceGraph } from "./small.ts";

const file = truceGraph();
const store = openStore(file, "truce");
const everything: Filter = { status: ["asserted", "negated", "hypothetical"] };
const document = (id: string) => store.columns.documents.byId.get(id) as number;
const node = (key: string) => store.columns.nodes.byKey.get(key) as number;

describe("columns hold", () => {
  it("all of a graph file", () => {
    const written = [...serialiseGraph(graphSource(store, everything, true))].join("");
    const again = parseGraphFile(written, "again.json");
    const connected = new Set(file.edges.flatMap(({ source, target }) => [source, target]));
    expect({ ...again, nodes: [] }).toEqual({ ...file, nodes: [] });
    expect(again.nodes).toEqual(file.nodes.filter(({ key }) => connected.has(key)));
  });

  test.each<[string, (file: GraphFile) => void, RegExp]>([
    [
      "an end that is no node",
      (f) =>
        Object.assign(f.edges[0] ?? {}, {
          target: "nobody",
          key: `${f.edges[0]?.source}|${f.edges[0]?.attributes.relation}|nobody`,
        }),
      /no node "nobody"/,
    ],
    ["a node twice", (f) => f.nodes.push(f.nodes[0] as GraphFile["nodes"][number]), /twice/],
    ["an edge twice", (f) => f.edges.push(f.edges[0] as GraphFile["edges"][number]), /twice/],
    [
      "a document twice",
      (f) => f.attributes.documents.push(f.attributes.documents[0] as GraphFile["attributes"]["documents"][number]),
      /twice/,
    ],
    [
      "a sentence that is not there",
      (f) => Object.assign(f.edges[0]?.attributes.statements[0] ?? {}, { sentence: 99 }),
      /no sentence ".*:99"/,
    ],
    [
      "a statement of another sentence",
      (f) => Object.assign(f.edges[0]?.attributes.statements[0] ?? {}, { text: "Something else." }),
      /is not sentence/,
    ],
    [
      "a date that no calendar has",
      (f) => Object.assign(f.edges[0]?.attributes.statements[0] ?? {}, { date: "2015-02-30" }),
      /no date/,
    ],
    ["a key that is another edge's", (f) => Object.assign(f.edges[0] ?? {}, { key: "a|meets|b" }), /its key should be/],
  ])("not %s", (_, spoil, message) => {
    const spoilt = structuredClone(file);
    spoil(spoilt);
    expect(() => openStore(spoilt, "spoilt")).toThrow(message);
  });
});

describe("the drawn graph", () => {
  const draw = (filter: Filter, nodes = 100) => {
    const graph = drawnGraph(store, filter, { nodes, edges: nodes * 5 });
    return {
      nodes: graph.nodes.map(({ key }) => key).sort(),
      edges: graph.edges.map(({ key }) => key).sort(),
      truncated: graph.truncated,
    };
  };
  const asserted = [
    "georgia-2|attacks|russia",
    "georgia-2|negotiates-with|russia",
    "minsk|hosts|vladimir-putin",
    "petro-poroshenko|agrees-with|vladimir-putin",
    "russia|attacks|debaltseve",
    "russia|attacks|ukraine",
    "ukraine|accuses|russia",
  ].map((key) =>
    key.replace(
      "georgia-2",
      file.nodes.find(({ attributes }) => attributes.label === "Georgia" && attributes.kind === "state")?.key ?? "",
    ),
  );

  test.each<[string, Filter, string[]]>([
    ["what is asserted", {}, asserted],
    ["what is denied", { status: ["negated"] }, ["russia|attacks|debaltseve"]],
    ["what may be", { status: ["hypothetical"] }, ["russia|attacks|ukraine"]],
    ["one relation", { relation: ["hosts", "accuses"] }, ["minsk|hosts|vladimir-putin", "ukraine|accuses|russia"]],
    ["between some kinds", { kind: ["person"] }, ["petro-poroshenko|agrees-with|vladimir-putin"]],
    ["of a document", { document: [document("atlanta")] }, ["russia|attacks|ukraine"]],
    ["since a day", { since: 20210101 }, ["russia|attacks|ukraine"]],
    [
      "within a month that the year holds",
      { since: 20080301, until: 20080331 },
      asserted.filter((key) => key.includes("negotiates")),
    ],
    [
      "said often enough",
      { minWeight: 2, status: ["asserted", "negated", "hypothetical"] },
      ["russia|attacks|debaltseve", "russia|attacks|ukraine"],
    ],
  ])("shows %s", (_, filter, edges) => {
    const drawn = draw(filter);
    expect(drawn.edges).toEqual(edges);
    const ends = new Set(edges.flatMap((key) => [key.split("|")[0], key.split("|")[2]]));
    for (const end of ends) expect(drawn.nodes).toContain(end);
    expect(drawn.truncated).toBe(false);
  });

  it("keeps those of which most is said when there are too many", () => {
    const drawn = draw({}, 2);
    expect(drawn).toEqual({
      nodes: ["russia", "ukraine"],
      edges: ["russia|attacks|ukraine", "ukraine|accuses|russia"],
      truncated: true,
    });
  });
});

describe("an export", () => {
  test.each<[string, Filter]>([
    ["of everything", everything],
    ["of kinds", { kind: ["state"] }],
    ["of a document", { document: [document("minsk")] }],
    ["of claims whose claimant is not shown", { relation: ["attacks"], status: ["hypothetical"] }],
    ["of nothing", { relation: ["sanctions"] }],
  ])("%s is a graph file that can be read", (_, filter) => {
    const written = [...serialiseGraph(graphSource(store, filter, true))].join("");
    const again = parseGraphFile(written, "again.json");
    expect(openStore(again, "again").columns.edges.count).toBe(again.edges.length);
  });
});

test("a filter keeps of the columns what it keeps of the file", () => {
  const some = <T>(values: readonly T[]) =>
    fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }), { nil: undefined });
  const day = fc.option(fc.constantFrom("2008", "2008-08", "2008-10-15", "2015-02-12", "2021", "2021-01-06"), {
    nil: undefined,
  });
  const filters = fc.record({
    kind: some(kinds),
    relation: some(["attacks", "accuses", "hosts", "negotiates-with"] as const),
    status: some(statuses),
    since: day,
    until: day,
    document: some(["minsk", "geneva", "atlanta"]),
    minWeight: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(filters, ({ since, until, document: ids, ...rest }) => {
      const given = Object.fromEntries(
        Object.entries({ since, until, document: ids, ...rest }).filter(([, value]) => value !== undefined),
      );
      const source = graphSource(store, {
        ...rest,
        since: since && daySpan(since)?.first,
        until: until && daySpan(until)?.last,
        document: ids?.map(document),
      } as Filter);
      expect(JSON.parse([...serialiseGraph(source)].join(""))).toEqual(
        JSON.parse([...serialiseGraph(filterGraph(file, given))].join("")),
      );
    }),
    { numRuns: 400 },
  );
}, 60_000);

describe("statements", () => {
  const find = (query: Parameters<typeof findStatements>[1]) =>
    [...findStatements(store, query)].map((s) => {
      const { source, relation, target, date } = statementView(store, s);
      return `${source.label} ${relation} ${target.label} ${date}`;
    });
  test.each<[string, Parameters<typeof findStatements>[1], string[]]>([
    [
      "latest first",
      { entity: node("ukraine") },
      ["Russia attacks Ukraine 2021-01-05", "Ukraine accuses Russia 2015-02-12"],
    ],
    ["by source", { source: node("ukraine") }, ["Ukraine accuses Russia 2015-02-12"]],
    ["by target and relation", { target: node("russia"), relation: ["attacks"] }, ["Georgia attacks Russia 2008-08"]],
    [
      "by either end of what holds both ways",
      { source: node("vladimir-putin") },
      ["Petro Poroshenko agrees-with Vladimir Putin 2015-02-12"],
    ],
    ["by status", { status: ["negated"] }, ["Russia attacks Debaltseve 2015-02-12"]],
    ["by words", { q: "shelling", relation: ["attacks"] }, ["Russia attacks Debaltseve 2015-02-12"]],
    [
      "by document and time",
      { document: [document("geneva")], until: 20080630 },
      ["Georgia negotiates-with Russia 2008"],
    ],
  ])("%s", (_, query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it("show the sentence, its document, who claims it, and where both ends stand", () => {
    const [first] = findStatements(store, { relation: ["attacks"], target: node("debaltseve") });
    expect(statementView(store, first as number)).toMatchObject({
      edge: "russia|attacks|debaltseve",
      text: "Kyiv accused Moscow of shelling Debaltseve; the Kremlin denied it.",
      document: { id: "minsk", title: "A truce in Minsk", date: "2015-02-12" },
      sentence: 2,
      attributedTo: { key: "ukraine" },
      marks: { source: [{ text: "Moscow" }, { text: "Kremlin" }], target: [{ text: "Debaltseve" }] },
    });
  });
});

describe("one entity", () => {
  const view = entityView(store, node("russia"));
  it("has its relations by type and direction, weightiest first", () => {
    expect(
      view.relations.map(({ relation, direction, edgeCount, weight }) => [relation, direction, edgeCount, weight]),
    ).toEqual([
      ["attacks", "out", 2, 2],
      ["negotiates-with", "any", 1, 1],
      ["accuses", "in", 1, 1],
      ["attacks", "in", 1, 1],
    ]);
    expect(view.relations[2]?.reading).toBe("is accused by");
  });
  it("has neighbours and mentions", () => {
    expect(view.neighbours.map(({ entity }) => entity.label)).toContain("Georgia");
    expect(view.mentions).toHaveLength(view.mentionCount);
  });
});

it("relations are counted", () => {
  expect(relationViews(store).find(({ relation }) => relation === "attacks")).toMatchObject({
    count: 3,
    edgeCount: 3,
    inverse: "is attacked by",
  });
});

it("a document shows what was read in each sentence", () => {
  const view = documentView(store, document("minsk"));
  expect(
    view.sentences.map(({ mentions, statements }) => [
      mentions.map(({ text }) => text),
      statements.map(({ status }) => status),
    ]),
  ).toEqual([
    [
      ["Petro Poroshenko", "Poroshenko", "Vladimir Putin", "Minsk"],
      ["asserted", "asserted"],
    ],
    [
      ["Kyiv", "Moscow", "Debaltseve", "Kremlin"],
      ["asserted", "negated", "asserted"],
    ],
    [["Russia", "Poroshenko"], ["hypothetical"]],
  ]);
});

it("takes an empty graph", () => {
  const empty = openStore(smallGraph([]), "empty");
  expect(drawnGraph(empty, {}, { nodes: 10, edges: 10 })).toMatchObject({ nodes: [], edges: [] });
  expect(empty.search.find("a")).toEqual([]);
  expect([...findStatements(empty, { q: "a" })]).toEqual([]);
});
