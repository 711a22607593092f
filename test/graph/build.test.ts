import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBuilder } from "../../graph-data/graph/build.ts";
import type { DocumentExtract } from "../../graph-data/graph/extract.ts";
import { serialiseGraph } from "../../graph-data/graph/file.ts";
import { type GraphFile, statuses } from "../../graph-data/schema.ts";
import { extract, truce } from "./documents.ts";

const build = (extracts: readonly DocumentExtract[], from?: GraphFile): GraphFile => {
  const builder = createBuilder(from);
  for (const one of extracts) builder.add(one);
  return builder.finish();
};
const bytes = (graph: GraphFile): string => [...serialiseGraph(graph)].join("");
const graph = build(truce);
const node = (key: string) => graph.nodes.find((n) => n.key === key)?.attributes;
const edge = (key: string) => graph.edges.find((e) => e.key === key);

describe("nodes", () => {
  it("are one for each entity over all documents, by key", () => {
    expect(graph.nodes.map(({ key }) => key)).toEqual([
      "debaltseve",
      "geneva",
      "georgia",
      "georgia-place",
      "minsk",
      "petro-poroshenko",
      "russia",
      "ukraine",
      "vladimir-putin",
    ]);
  });

  it("list their aliases in order of first use and their mentions in order of place", () => {
    expect(node("russia")).toMatchObject({ label: "Russia", kind: "state", iso: "RUS" });
    expect(node("russia")?.aliases).toEqual(["Moscow", "Russian", "Kremlin"]);
    expect(node("russia")?.mentions.map(({ document, sentence, text }) => `${document} ${sentence} ${text}`)).toEqual([
      "atlanta 2 Moscow",
      "geneva 1 Russia",
      "geneva 2 Russian",
      "minsk 2 Moscow",
      "minsk 2 Kremlin",
      "minsk 3 Russia",
    ]);
  });

  it("have the words that stand at their mentions' offsets", () => {
    for (const { attributes } of graph.nodes)
      for (const { document, sentence, start, end, text } of attributes.mentions) {
        const where = graph.attributes.documents.find(({ id }) => id === document)?.sentences[sentence - 1];
        expect(where?.text.slice(start - where.start, end - where.start)).toBe(text);
      }
  });
});

describe("edges", () => {
  it.each<[string, { undirected?: true; weight: number; first: string; statements: number }]>([
    [
      "petro-poroshenko|agrees-with|vladimir-putin",
      { undirected: true, weight: 1, first: "2015-02-12", statements: 1 },
    ],
    ["georgia|negotiates-with|russia", { undirected: true, weight: 1, first: "2008", statements: 1 }],
    ["georgia|attacks|russia", { weight: 1, first: "2008-08", statements: 1 }],
    ["russia|attacks|debaltseve", { weight: 1, first: "2015-02-12", statements: 2 }],
    ["russia|attacks|ukraine", { weight: 1, first: "2021-01-05", statements: 2 }],
  ])("%s", (key, { undirected, weight, first, statements }) => {
    expect(edge(key)?.undirected).toBe(undirected);
    expect(edge(key)?.attributes).toMatchObject({ weight, firstDate: first, lastDate: first });
    expect(edge(key)?.attributes.statements).toHaveLength(statements);
  });

  it("carry the sentence, the trigger and who claims it", () => {
    expect(edge("russia|attacks|debaltseve")?.attributes.statements[0]).toEqual({
      document: "minsk",
      sentence: 2,
      start: 68,
      end: 134,
      text: "Kyiv accused Moscow of shelling Debaltseve; the Kremlin denied it.",
      trigger: { start: 91, end: 99, text: "shelling" },
      date: "2015-02-12",
      status: "asserted",
      attributedTo: "ukraine",
      confidence: 0.7,
    });
  });

  it("are counted by relation where they are asserted", () => {
    expect(graph.attributes.relations).toEqual({
      "negotiates-with": 1,
      "agrees-with": 1,
      hosts: 1,
      accuses: 1,
      attacks: 3,
    });
  });

  it("last until the end of what their dates may mean", () => {
    const on = (date: string, words: string) =>
      ({ source: "Iran", relation: "aids", target: "Hamas", sentence: 1, trigger: words, date }) as const;
    const dated = build([
      extract({
        id: "a",
        sentences: ["Iran armed, paid and trained Hamas."],
        entities: { Iran: { kind: "state" }, Hamas: { kind: "organisation" } },
        statements: [on("2014", "armed"), on("2014-03", "paid"), on("2014-02-01", "trained")],
      }),
    ]);
    expect(dated.edges[0]?.attributes).toMatchObject({ weight: 3, firstDate: "2014", lastDate: "2014" });
  });

  it("with no asserted statement have weight 0 and no dates", () => {
    const denied = build([
      extract({
        id: "a",
        date: "2020-01-01",
        sentences: ["Iran denied arming Hamas."],
        entities: { Iran: { kind: "state" }, Hamas: { kind: "organisation" } },
        statements: [
          { source: "Iran", relation: "aids", target: "Hamas", sentence: 1, trigger: "arming", status: "negated" },
        ],
      }),
    ]);
    expect(denied.edges.map(({ attributes }) => [attributes.weight, attributes.firstDate])).toEqual([[0, undefined]]);
    expect(denied.attributes.relations).toEqual({});
  });

  it("between two names of one node there are none", () => {
    const names = { "Volodymyr Zelensky": { kind: "person" }, Zelenskyy: { kind: "person" } } as const;
    const self = build([
      extract({
        id: "a",
        sentences: ["Volodymyr Zelensky backed Zelenskyy."],
        entities: names,
        statements: [
          { source: "Volodymyr Zelensky", relation: "supports", target: "Zelenskyy", sentence: 1, trigger: "backed" },
        ],
      }),
    ]);
    expect(self.nodes.map(({ key }) => key)).toEqual(["volodymyr-zelensky"]);
    expect(self.edges).toEqual([]);
  });
});

describe("the same documents give the same bytes", () => {
  it("in any order", () => {
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
    ])
      expect(bytes(build(order.map((i) => truce[i] as DocumentExtract)))).toBe(bytes(graph));
  });

  it("after a journey between threads", () => {
    expect(bytes(build(truce.map((one) => structuredClone(one))))).toBe(bytes(graph));
  });

  it("added to a graph or built at once", () => {
    const [first, ...others] = truce as [DocumentExtract, ...DocumentExtract[]];
    expect(bytes(build(others, build([first])))).toBe(bytes(graph));
    expect(bytes(build([first], build(others)))).toBe(bytes(graph));
  });

  it("added to a graph that does not say what its documents call the nodes", () => {
    const [first, ...others] = truce as [DocumentExtract, ...DocumentExtract[]];
    const bare = build(others);
    for (const document of bare.attributes.documents) Reflect.deleteProperty(document, "entities");
    const grown = build([first], bare);
    expect(grown.edges).toEqual(graph.edges);
    const names = (file: GraphFile) =>
      file.nodes.map(({ key, attributes }) => [
        key,
        attributes.label,
        attributes.mentions,
        [...attributes.aliases].sort(),
      ]);
    expect(names(grown)).toEqual(names(graph));
  });

  it("where a document is replaced", () => {
    const older = extract({
      id: "atlanta",
      sentences: ["Sakartvelo attacked Moscow."],
      entities: {
        Georgia: { kind: "state", words: ["Sakartvelo"], iso: "GEO" },
        Russia: { kind: "state", words: ["Moscow"], iso: "RUS" },
      },
      statements: [{ source: "Georgia", relation: "attacks", target: "Russia", sentence: 1, trigger: "attacked" }],
    });
    const before = build([...truce.slice(0, 2), older]);
    expect(before.nodes.find(({ key }) => key === "georgia")?.attributes.aliases).toContain("Sakartvelo");
    expect(bytes(build([truce[2] as DocumentExtract], before))).toBe(bytes(graph));
  });
});

it("any documents, in any order and any steps, give the same bytes", () => {
  const pool = {
    "Volodymyr Zelensky": "person",
    Zelenskyy: "person",
    "Olena Zelenska": "person",
    "European Union": "organisation",
    EU: "organisation",
    Georgia: "state",
    "Georgia ": "place",
    "São Tomé": "place",
  } as const;
  const names = Object.keys(pool) as (keyof typeof pool)[];
  const name = fc.constantFrom(...names);
  const document = fc.record({
    id: fc.constantFrom("a", "b", "c", "d", "e"),
    date: fc.constantFrom("2020-01-01", "2021-06-30"),
    pairs: fc.array(fc.tuple(name, name, fc.constantFrom(...statuses)), { minLength: 1, maxLength: 4 }),
  });
  const documents = fc.uniqueArray(document, { selector: ({ id }) => id, minLength: 1, maxLength: 5 }).map((all) =>
    all.map(({ id, date, pairs }) => {
      const used = [...new Set([...pairs.map(([a]) => a), ...pairs.map(([, b]) => b)])];
      return extract({
        ...{ id, date },
        sentences: pairs.map(([a, b]) => `${a.trim()} met ${b.trim()}.`),
        entities: Object.fromEntries(used.map((label) => [label, { kind: pool[label], words: [label.trim()] }])),
        statements: pairs.map(([source, target, status], i) => ({
          ...{ source, target, status },
          relation: "meets" as const,
          sentence: i + 1,
          trigger: "met",
        })),
      });
    }),
  );
  fc.assert(
    fc.property(documents, fc.infiniteStream(fc.nat({ max: 2 })), (all, steps) => {
      const whole = bytes(build(all));
      expect(bytes(build([...all].reverse()))).toBe(whole);
      let grown: GraphFile | undefined;
      for (let at = 0; at < all.length; ) {
        const step = 1 + (steps.next().value ?? 0);
        grown = build(all.slice(at, at + step), grown);
        at += step;
      }
      expect(bytes(grown as GraphFile)).toBe(whole);
    }),
    { numRuns: 60 },
  );
});

describe("titles", () => {
  it.each([
    ["one document's own", truce.slice(0, 1), "A truce in Minsk"],
    ["its id where it has none", truce.slice(1, 2), "geneva"],
    ["how many there are", truce, "3 documents"],
  ])("%s", (_, documents, title) => {
    expect(build(documents).attributes.title).toBe(title);
  });

  it("given once stay when documents are added", () => {
    const builder = createBuilder();
    builder.add(truce[0] as DocumentExtract);
    const titled = builder.finish({ title: "My war" });
    expect(build(truce.slice(1), titled).attributes.title).toBe("My war");
  });
});

it("two documents of one id are refused", () => {
  expect(() => build([truce[0], truce[0]] as DocumentExtract[])).toThrow('two documents are called "minsk"');
});
