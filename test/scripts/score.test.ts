import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { edgeKey, type GraphFile, type GraphStatement, type Kind, type Relation } from "../../graph-data/schema.ts";
import { type GoldPassage, score } from "../../scripts/evaluate/score.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

type Node = [key: string, label: string, kind: Kind, aliases?: string[]];
type Edge = [source: string, relation: Relation, target: string, status?: GraphStatement["status"]];

/** A graph of one document, "p". */
function graph(nodes: Node[], edges: Edge[]): GraphFile {
  const span = { document: "p", sentence: 1, start: 0, end: 1, text: "x" };
  return {
    attributes: { title: "", documents: [], relations: {} },
    options: { type: "mixed", multi: true, allowSelfLoops: false },
    nodes: nodes.map(([key, label, kind, aliases = []]) => ({
      key,
      attributes: { label, kind, aliases, mentions: [span], x: 0, y: 0, size: 1, color: "#000", community: 0 },
    })),
    edges: edges.map(([source, relation, target, status = "asserted"]) => ({
      key: edgeKey(source, relation, target),
      source,
      target,
      attributes: {
        relation,
        label: relation,
        weight: 1,
        statements: [{ ...span, trigger: { start: 0, end: 1, text: "x" }, status, confidence: 0.9 }],
      },
    })),
  };
}

const passage: GoldPassage = {
  id: "p",
  date: "2020-01-01",
  text: "x",
  tags: ["active"],
  entities: [
    { name: "François Hollande", type: "person", aliases: ["Hollande"] },
    { name: "Germany", type: "state", aliases: ["Berlin"] },
    { name: "Labour Party", type: "organisation", aliases: [] },
  ],
  relations: [
    { source: "François Hollande", type: "meets", target: "Germany", core: true },
    { source: "Germany", type: "accuses", target: "Labour Party", core: false },
  ],
  acceptable: [{ source: "Germany", type: "demands", target: "Labour Party" }],
  not: [{ source: "Germany", type: "attacks", target: "Labour Party" }],
};

const everybody: Node[] = [
  ["francois-hollande", "Francois Hollande", "person"],
  ["germany", "Germany", "state"],
  ["labour", "Labour Party (UK)", "organisation"],
];

describe("score", () => {
  const cases: [name: string, nodes: Node[], edges: Edge[], entities: number[], relations: number[]][] = [
    ["names match without diacritics and by their words", everybody, [], [3, 0, 0], [0, 0, 0, 0]],
    ["an unknown node is extra, an absent one missed", [["x", "X", "person"]], [], [0, 1, 3], [0, 0, 0, 0]],
    ["an alias of the node may match", [["b", "Berlin", "place"]], [], [1, 0, 2], [0, 0, 0, 0]],
    [
      "a symmetric relation counts both ways",
      everybody,
      [["germany", "meets", "francois-hollande"]],
      [3, 0, 0],
      [1, 1, 1, 0],
    ],
    ["a one-way relation does not", everybody, [["labour", "accuses", "germany"]], [3, 0, 0], [1, 0, 0, 0]],
    [
      "one that is not core helps precision alone",
      everybody,
      [["germany", "accuses", "labour"]],
      [3, 0, 0],
      [1, 1, 0, 0],
    ],
    ["an acceptable one is right", everybody, [["germany", "demands", "labour"]], [3, 0, 0], [1, 1, 0, 0]],
    ["a forbidden one is wrong and counted", everybody, [["germany", "attacks", "labour"]], [3, 0, 0], [1, 0, 0, 1]],
    ["only what is asserted counts", everybody, [["germany", "attacks", "labour", "negated"]], [3, 0, 0], [0, 0, 0, 0]],
  ];
  for (const [name, nodes, edges, entities, relations] of cases)
    test(name, () => {
      const result = score(graph(nodes, edges), [passage]);
      expect([result.entities.found, result.entities.extra, result.entities.missed]).toEqual(entities);
      const { drawn, right, hit, forbiddenDrawn } = result.relations;
      expect([drawn, right, hit, forbiddenDrawn]).toEqual(relations);
    });
});

const shared = join(root, "../shared/gold/score.mjs");
const committed = join(root, "graph-data/graph.json");

describe.runIf(existsSync(shared) && existsSync(committed))("the project's scorer (../shared/gold/score.mjs)", () => {
  test("counts the bundled graph as ours does", () => {
    const gold = join(root, "test/gold/dev.jsonl");
    const passages = readFileSync(gold, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line): GoldPassage => JSON.parse(line));
    const folder = mkdtempSync(join(tmpdir(), "entente-score-"));
    const copy = `require("node:fs").copyFileSync(${JSON.stringify(committed)}, process.argv.at(-1))`;
    writeFileSync(join(folder, "copy.cjs"), copy);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts: { "build-graph": "node copy.cjs" } }));
    const theirs = execFileSync(process.execPath, [shared, gold], {
      env: { ...process.env, PROJECT: folder },
      encoding: "utf8",
    });
    const summary = theirs.trim().split("\n").at(-1) ?? "";

    const { entities, relations } = score(JSON.parse(readFileSync(committed, "utf8")), passages);
    const share = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
    const { found, extra, missed, rightKind } = entities;
    expect(summary).toContain(`entities P ${share(found, found + extra)} R ${share(found, found + missed)}`);
    expect(summary).toContain(`kind ${share(rightKind, found)}`);
    expect(summary).toContain(
      `relations P ${share(relations.right, relations.drawn)} R ${share(relations.hit, relations.core)}`,
    );
    expect(summary).toContain(`forbidden drawn ${relations.forbiddenDrawn}`);
  });
});
