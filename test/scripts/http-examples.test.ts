import { describe, expect, it } from "vitest";
import { openStore } from "../../graph-data/graph/store.ts";
import { httpSection, sectionIn } from "../../scripts/http-examples.ts";
import { routesOf } from "../../server/app.ts";
import { sampleGraph } from "../server/sample.ts";

const graph = sampleGraph();
const read = async () => graph;
const section = await httpSection(openStore(graph, "sample"), read);

describe("the section on HTTP", () => {
  it("shows each route by a curl line and an answer", () => {
    const addresses = [...section.matchAll(/^curl 'localhost:3000([^'?]+)/gm)].map(([, path]) => path);
    const patterns = routesOf(read).map(({ path }) => new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`));
    expect(addresses).toHaveLength(patterns.length);
    for (const [i, pattern] of patterns.entries()) expect(addresses[i]).toMatch(pattern);
    expect(section.match(/^```(js|text)$/gm)).toHaveLength(patterns.length);
  });

  it("is the same every time, and short enough to read", async () => {
    expect(await httpSection(openStore(graph, "sample"), read)).toBe(section);
    expect(Math.max(...section.split("\n").map((line) => line.length))).toBeLessThan(160);
    expect(section.split("\n").length).toBeLessThan(400);
  });

  it("is found where its marks are, and missed where they aren't", () => {
    const { from, to } = sectionIn(`# Entente\n\n${section}\n\nThe end.`);
    expect(`# Entente\n\n${section}\n\nThe end.`.slice(from, to)).toBe(section);
    expect(() => sectionIn("# Entente")).toThrow("README.md: no section between");
  });
});
