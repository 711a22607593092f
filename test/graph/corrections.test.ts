import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBuilder } from "../../graph-data/graph/build.ts";
import { applyCorrections } from "../../graph-data/graph/correct.ts";
import { type Correction, parseCorrections } from "../../graph-data/graph/corrections.ts";
import { parseGraphFile, serialiseGraph } from "../../graph-data/graph/file.ts";
import { serialiseCorrections } from "../../graph-data/graph/write-corrections.ts";
import { type GraphFile, kinds, relationNames } from "../../graph-data/schema.ts";
import { extract, truce } from "./documents.ts";

const talks = extract({
  id: "talks",
  date: "2022-03-10",
  sentences: ["Zelenskiy rang Poroshenko and Volodymyr Zelensky.", "Kiev regime troops hit Donetsk, Moscow said."],
  entities: {
    "V. Zelenskiy": { kind: "person", words: ["Zelenskiy"] },
    "Petro Poroshenko": { kind: "person", words: ["Poroshenko"] },
    "Volodymyr Zelensky": { kind: "person" },
    "Kiev regime": { kind: "organisation" },
    Donetsk: { kind: "organisation" },
    Russia: { kind: "state", words: ["Moscow"], iso: "RUS" },
  },
  statements: [
    { source: "V. Zelenskiy", relation: "meets", target: "Petro Poroshenko", sentence: 1, trigger: "rang" },
    { source: "V. Zelenskiy", relation: "meets", target: "Volodymyr Zelensky", sentence: 1, trigger: "rang" },
    {
      source: "Kiev regime",
      relation: "attacks",
      target: "Donetsk",
      sentence: 2,
      trigger: "hit",
      attributedTo: "Russia",
    },
  ],
});

function build(corrections: readonly Correction[] = [], from?: GraphFile, documents = [...truce, talks]): GraphFile {
  const builder = createBuilder(from);
  for (const one of documents) builder.add(one);
  return builder.finish({ corrections: { corrections, places: [] } });
}
const graph = build();

/** The graph after corrections that all apply; it must still be a sound file. */
function corrected(...corrections: Correction[]): GraphFile {
  const { graph: after, unapplied } = applyCorrections(graph, { corrections, places: [] });
  expect(unapplied).toEqual([]);
  expect(parseGraphFile([...serialiseGraph(after)].join(""), "g.json")).toEqual(after);
  return after;
}
/** Where words first stand in a document. */
function place(document: string, words: string): number {
  const { sentences } = graph.attributes.documents.find(({ id }) => id === document) ?? { sentences: [] };
  const sentence = sentences.find(({ text }) => text.includes(words));
  return (sentence?.start ?? Number.NaN) + (sentence?.text.indexOf(words) ?? 0);
}
const keys = (file: GraphFile): string[] => file.nodes.map(({ key }) => key);
const node = (file: GraphFile, key: string) => file.nodes.find((n) => n.key === key)?.attributes;
const edge = (file: GraphFile, key: string) => file.edges.find((e) => e.key === key);
const sorted = (file: GraphFile): boolean =>
  [keys(file), file.edges.map(({ key }) => key)].every((all) =>
    all.every((key, i) => i === 0 || key > (all[i - 1] ?? "")),
  );

describe("merge", () => {
  const after = corrected({ do: "merge", into: "Volodymyr Zelensky", from: ["V. Zelenskiy"] });

  it("makes one node of two, with the names and mentions of both", () => {
    expect(keys(after)).not.toContain("v-zelenskiy");
    expect(node(after, "volodymyr-zelensky")).toMatchObject({
      label: "Volodymyr Zelensky",
      aliases: ["V. Zelenskiy", "Zelenskiy"],
    });
    expect(node(after, "volodymyr-zelensky")?.mentions.map(({ text }) => text)).toEqual([
      "Zelenskiy",
      "Volodymyr Zelensky",
    ]);
  });

  it("moves the statements; those between the two are gone", () => {
    expect(edge(after, "petro-poroshenko|meets|volodymyr-zelensky")?.attributes.weight).toBe(1);
    expect(after.edges.filter(({ attributes }) => attributes.relation === "meets")).toHaveLength(1);
    expect(after.attributes.relations.meets).toBe(1);
    expect(sorted(after)).toBe(true);
  });

  it("tells the documents that use its names", () => {
    const document = after.attributes.documents.find(({ id }) => id === "talks");
    expect(document?.entities?.find((entity) => entity.node === "volodymyr-zelensky")).toMatchObject({
      label: "Volodymyr Zelensky",
      aliases: ["V. Zelenskiy", "Zelenskiy"],
    });
    expect(document?.entities).toHaveLength(5);
  });

  it("of what was said at one place leaves one statement", () => {
    const both = corrected({ do: "merge", into: "russia", from: ["ukraine"] });
    expect(both.edges.some(({ source, target }) => source === target)).toBe(false);
    const hit = corrected({ do: "merge", into: "Ukraine", from: ["Kiev regime", "georgia"] });
    expect(hit.attributes.relations.attacks).toBe(4);
  });

  it("of claimants keeps the claim", () => {
    const after = corrected({ do: "merge", into: "Kiev regime", from: ["Russia"] });
    expect(edge(after, "kiev-regime|attacks|donetsk")?.attributes.statements[0]?.attributedTo).toBe("kiev-regime");
  });
});

describe("split", () => {
  const after = corrected({
    do: "split",
    entity: "Ukraine",
    label: "Kyiv city",
    kind: "place",
    documents: ["atlanta"],
  });

  it("gives the mentions and statements of a document to a new node", () => {
    expect(node(after, "kyiv-city")).toMatchObject({ kind: "place", aliases: ["Kyiv"] });
    expect(node(after, "kyiv-city")?.mentions.every(({ document }) => document === "atlanta")).toBe(true);
    expect(node(after, "ukraine")?.mentions.every(({ document }) => document === "minsk")).toBe(true);
    expect(edge(after, "russia|attacks|kyiv-city")?.attributes.weight).toBe(1);
    expect(edge(after, "russia|attacks|ukraine")?.attributes).toMatchObject({ weight: 0 });
    expect(node(after, "kyiv-city")?.iso).toBeUndefined();
  });

  it("can go by the words or by the place of a mention", () => {
    const byName = corrected({ do: "split", entity: "Russia", label: "Moscow", kind: "place", names: ["Moscow"] });
    expect(node(byName, "moscow")?.mentions.map(({ document }) => document)).toEqual(["atlanta", "minsk", "talks"]);
    expect(node(byName, "russia")?.aliases).toEqual(["Russian", "Kremlin"]);
    // In "Kyiv accused Moscow …; the Kremlin denied it" Russia is mentioned still, and keeps what the sentence says.
    expect(edge(byName, "ukraine|accuses|russia")).toBeDefined();
    expect(edge(byName, "moscow|attacks|ukraine")).toBeDefined();
    const byPlace = corrected({
      do: "split",
      entity: "georgia",
      label: "Colchis",
      mentions: [{ document: "geneva", start: 11 }],
    });
    expect(node(byPlace, "colchis")?.mentions.map(({ start }) => start)).toEqual([11]);
  });
});

it("a split that takes everything leaves no empty node", () => {
  const after = corrected({ do: "split", entity: "minsk", label: "Mensk", documents: ["minsk"] });
  expect(keys(after)).not.toContain("minsk");
  expect(edge(after, "mensk|hosts|vladimir-putin")).toBeDefined();
});

describe("rename", () => {
  it("changes label and key and keeps the old name as an alias", () => {
    const after = corrected({ do: "rename", entity: "russia", label: "Russian Federation" });
    expect(node(after, "russian-federation")?.aliases).toEqual(["Moscow", "Russian", "Kremlin", "Russia"]);
    expect(edge(after, "ukraine|accuses|russian-federation")).toBeDefined();
    expect(sorted(after)).toBe(true);
  });

  it("to the name of another of its kind merges, of another kind does not", () => {
    const merged = corrected({ do: "rename", entity: "V. Zelenskiy", label: "Volodymyr Zelensky" });
    expect(keys(merged)).not.toContain("v-zelenskiy");
    const apart = corrected({ do: "rename", entity: "Kiev regime", label: "Ukraine" });
    expect(keys(apart)).toEqual(expect.arrayContaining(["ukraine", "ukraine-organisation"]));
  });
});

it("a kind in brackets tells namesakes apart", () => {
  expect(node(corrected({ do: "rename", entity: "Georgia (place)", label: "Georgia (US)" }), "georgia-us")?.kind).toBe(
    "place",
  );
  const struck = corrected({
    do: "strike",
    edge: "Georgia (state)|attacks|Russia (state)",
    document: "geneva",
    start: place("geneva", "hit"),
  });
  expect(edge(struck, "georgia|attacks|russia")).toBeUndefined();
  const { unapplied } = applyCorrections(graph, {
    corrections: [{ do: "kind", entity: "Georgia (person)", kind: "place" }],
    places: [],
  });
  expect(unapplied[0]?.message).toBe('corrections[0]: kind: no entity is called "Georgia (person)"');
});

it("kind changes the kind alone", () => {
  const after = corrected(
    { do: "kind", entity: "Donetsk", kind: "place" },
    { do: "kind", entity: "georgia", kind: "place" },
  );
  expect(node(after, "donetsk")?.kind).toBe("place");
  expect(node(after, "georgia")).toMatchObject({ kind: "place" });
  expect(node(after, "georgia")?.iso).toBeUndefined();
});

describe("strike and confirm", () => {
  const shelling = { edge: "russia|attacks|debaltseve", document: "minsk", start: place("minsk", "shelling") };

  it("strike takes one statement away, and the last one its edge", () => {
    const after = corrected({ do: "strike", ...shelling });
    expect(edge(after, shelling.edge)?.attributes).toMatchObject({ weight: 0 });
    expect(edge(after, shelling.edge)?.attributes.statements).toHaveLength(1);
    expect(
      edge(
        corrected({ do: "strike", edge: "georgia|attacks|russia", document: "geneva", start: place("geneva", "hit") }),
        "georgia|attacks|russia",
      ),
    ).toBe(undefined);
  });

  it("confirm makes a statement sure, and may set its status", () => {
    const after = corrected({ do: "confirm", ...shelling, status: "negated" });
    expect(edge(after, shelling.edge)?.attributes.statements[0]).toMatchObject({ status: "negated", confidence: 1 });
    expect(edge(after, shelling.edge)?.attributes.weight).toBe(0);
  });

  it("find the statement by other names of the ends, either way round, by the sentence's start or its words", () => {
    const ways: Correction[] = [
      { do: "strike", edge: "Kremlin|attacks|Debaltseve", document: "minsk", start: 91 },
      { do: "strike", edge: "Georgia|negotiates-with|Russia", document: "geneva", start: 0 },
      { do: "strike", edge: "russia|negotiates-with|georgia", document: "geneva", start: place("geneva", "talks") },
      {
        do: "strike",
        edge: "ukraine|accuses|russia",
        document: "minsk",
        start: 7,
        quote: "Kyiv accused Moscow of shelling Debaltseve; the Kremlin denied it.",
      },
    ];
    for (const way of ways) {
      const after = corrected(way);
      const count = (file: GraphFile): number => file.edges.reduce((n, e) => n + e.attributes.statements.length, 0);
      expect(count(after)).toBe(count(graph) - 1);
    }
  });
});

describe("add", () => {
  it("puts a statement where the text says so", () => {
    const after = corrected({
      do: "add",
      source: "Geneva",
      relation: "hosts",
      target: "Russia",
      document: "geneva",
      start: place("geneva", "in Geneva"),
      attributedTo: "georgia",
      status: "hypothetical",
    });
    expect(edge(after, "geneva|hosts|russia")?.attributes.statements).toEqual([
      {
        document: "geneva",
        sentence: 1,
        start: 0,
        end: 48,
        text: "Russia and Georgia held talks in Geneva in 2008.",
        trigger: { start: place("geneva", "in Geneva"), end: 32, text: "in" },
        date: "2008-10-15",
        status: "hypothetical",
        attributedTo: "georgia",
        confidence: 1,
      },
    ]);
  });

  it("twice is once", () => {
    const one: Correction = {
      do: "add",
      source: "Geneva",
      relation: "hosts",
      target: "Russia",
      document: "geneva",
      quote: "Georgian shells hit Russian posts in August.",
    };
    expect(edge(corrected(one, one), "geneva|hosts|russia")?.attributes.weight).toBe(1);
  });
});

describe("corrections survive a rebuild", () => {
  const list: Correction[] = [
    { do: "rename", entity: "russia", label: "Russian Federation" },
    { do: "merge", into: "volodymyr-zelensky", from: ["v-zelenskiy"] },
    { do: "strike", edge: "russia|attacks|ukraine", document: "atlanta", start: place("atlanta", "attacked") },
    { do: "kind", entity: "donetsk", kind: "place" },
  ];

  it("applied in order, whichever of its keys an entity is called by", () => {
    const after = corrected(...list);
    expect(keys(after)).toContain("russian-federation");
    expect(edge(after, "russian-federation|attacks|ukraine")?.attributes.weight).toBe(0);
  });

  it("and are kept when documents are added to the corrected graph", () => {
    const first = build(list, undefined, [truce[0], truce[2], talks] as typeof truce extends readonly (infer T)[]
      ? T[]
      : never);
    const added = build([], first, truce.slice(1, 2) as (typeof talks)[]);
    expect(keys(added)).toContain("volodymyr-zelensky");
    expect(keys(added)).not.toContain("v-zelenskiy");
    expect(node(added, "donetsk")?.kind).toBe("place");
    expect(edge(added, "russian-federation|attacks|ukraine")?.attributes.weight).toBe(0);
  });
});

describe("what no longer applies is told, and the rest applied", () => {
  it.each<[Correction, string]>([
    [{ do: "merge", into: "Atlantis", from: ["Russia"] }, 'corrections[0]: merge: no entity is called "Atlantis"'],
    [
      { do: "rename", entity: "Georgia", label: "x" },
      '"Georgia" fits several: georgia, georgia-place; say which by its key or its kind',
    ],
    [
      { do: "strike", edge: "russia|attacks|debaltseve", document: "minsk", start: 5 },
      "has no statement at 5 of document",
    ],
    [
      { do: "strike", edge: "russia|attacks|debaltseve", document: "minsk", start: 91, quote: "Other words." },
      "has no statement at 91",
    ],
    [{ do: "split", entity: "Geneva", label: "x", documents: ["minsk"] }, "Geneva has no mention with these names"],
    [
      { do: "add", source: "Russia", relation: "meets", target: "Geneva", document: "paris", start: 1 },
      'no document is called "paris"',
    ],
    [
      { do: "add", source: "Russia", relation: "meets", target: "Geneva", document: "minsk", start: 9999 },
      "has no such sentence",
    ],
  ])("%j", (correction, message) => {
    const rename: Correction = { do: "rename", entity: "minsk", label: "Mensk" };
    const { graph: after, unapplied } = applyCorrections(graph, { corrections: [correction, rename], places: [] });
    expect(unapplied).toHaveLength(1);
    expect(unapplied[0]?.index).toBe(0);
    expect(unapplied[0]?.message).toContain(message);
    expect(keys(after)).toContain("mensk");
  });
});

it("any corrections leave a sound graph file", () => {
  const ref = fc.constantFrom(...keys(graph), "Kyiv", "Moscow", "Zelenskiy", "nobody", "constructor");
  const kind = fc.constantFrom(...kinds);
  const document = fc.constantFrom("minsk", "geneva", "atlanta", "talks", "none");
  const start = fc.nat({ max: 180 });
  const label = fc.constantFrom("Russia", "Georgia", "New Name", "__proto__", "…");
  const relation = fc.constantFrom(...relationNames);
  const edgeRef = fc.tuple(ref, relation, ref).map((parts) => parts.join("|"));
  const any: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({ do: fc.constant("merge" as const), into: ref, from: fc.array(ref, { minLength: 1, maxLength: 3 }) }),
    fc.record({ do: fc.constant("split" as const), entity: ref, label, kind, documents: fc.array(document) }),
    fc.record({ do: fc.constant("rename" as const), entity: ref, label }),
    fc.record({ do: fc.constant("kind" as const), entity: ref, kind }),
    fc.record({ do: fc.constant("strike" as const), edge: edgeRef, document, start }),
    fc.record({
      do: fc.constant("add" as const),
      source: ref,
      relation,
      target: ref,
      document,
      start,
      attributedTo: ref,
    }),
  );
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (list) => {
      const { graph: after } = applyCorrections(graph, { corrections: list, places: [] });
      expect(parseGraphFile([...serialiseGraph(after)].join(""), "g.json")).toEqual(after);
      expect(sorted(after)).toBe(true);
      const asserted = after.edges
        .flatMap(({ attributes }) => attributes.statements)
        .filter((s) => s.status === "asserted");
      expect(Object.values(after.attributes.relations).reduce((a, b) => a + b, 0)).toBe(asserted.length);
      // What was corrected can be built on.
      expect(() => createBuilder(after).finish()).not.toThrow();
    }),
    { numRuns: 60 },
  );
});

describe("the file", () => {
  const list: Correction[] = [
    { do: "merge", into: "a", from: ["b"], note: "same man" },
    { do: "confirm", edge: "a|meets|b", document: "d", start: 4, status: "negated" },
  ];

  it("comes back as it was written, an entry a line", () => {
    const text = serialiseCorrections(list);
    expect(parseCorrections(text, "c.json")).toEqual({ corrections: list, places: ["c.json:2", "c.json:3"] });
    expect(parseCorrections(serialiseCorrections([]), "c.json").corrections).toEqual([]);
  });

  it("counts the lines of entries that are spread or hold brackets", () => {
    const text =
      '{\n"corrections": [\n{ "do": "rename",\n"entity": "[{", "label": "\\"}" },\n\n{ "do": "merge", "into": "a", "from": ["b"] }]}';
    expect(parseCorrections(text, "c.json").places).toEqual(["c.json:3", "c.json:6"]);
  });

  it.each([
    ["{", "c.json:1:2: not JSON"],
    ["[]", "c.json: "],
    [
      '{ "corrections": [\n{ "do": "delete" }] }',
      "c.json:2: do: merge, split, rename, kind, strike, confirm or add is right",
    ],
    ['{ "corrections": [\n{ "do": "kind", "entity": "a", "kind": "city" }] }', "c.json:2: kind: "],
    ['{ "corrections": [\n{ "do": "merge", "into": "a", "from": [] }] }', "c.json:2: from: "],
    ['{ "corrections": [{ "do": "rename", "entity": "a", "lable": "b" }] }', "c.json:1: "],
    [
      '{ "corrections": [{ "do": "strike", "edge": "a-b", "document": "d", "start": 0 }] }',
      "an edge's key is right: russia|attacks|georgia",
    ],
    [
      '{ "corrections": [{ "do": "split", "entity": "a", "label": "b" }] }',
      "a split needs names, documents or mentions",
    ],
    [
      '{ "corrections": [{ "do": "add", "source": "a", "relation": "meets", "target": "b", "document": "d" }] }',
      "needs start or quote",
    ],
    [
      '{ "corrections": [{ "do": "add", "source": "a", "relation": "greets", "target": "b", "document": "d", "start": 1 }] }',
      "relation: ",
    ],
  ])("%s", (text, message) => {
    expect(() => parseCorrections(text, "c.json")).toThrow(message);
  });
});
