import { describe, expect, it } from "vitest";
import { nodeKeys, slug } from "../../graph-data/graph/slug.ts";
import type { Kind } from "../../graph-data/schema.ts";

describe("slug", () => {
  it.each([
    ["François Hollande", "francois-hollande"],
    ["Recep Tayyip Erdoğan", "recep-tayyip-erdogan"],
    ["Łódź", "lodz"],
    ["Côte d'Ivoire", "cote-divoire"],
    ["Donetsk People’s Republic", "donetsk-peoples-republic"],
    ["Labour Party (UK)", "labour-party-uk"],
    ["AT&T", "at-t"],
    ["Москва", "москва"],
    ["北京", "北京"],
    ["<b>|</b>", "b-b"],
    ["__proto__", "proto"],
    ["…", "node"],
  ])("%s → %s", (label, key) => {
    expect(slug(label)).toBe(key);
  });
});

describe("keys", () => {
  const keys = (...nodes: [string, Kind][]): string[] => nodeKeys(nodes.map(([label, kind]) => ({ label, kind })));

  it("tell kinds of one name apart, whatever their order", () => {
    expect(keys(["Georgia", "place"], ["Georgia", "state"])).toEqual(["georgia-place", "georgia"]);
    expect(keys(["Georgia", "state"], ["Georgia", "place"])).toEqual(["georgia", "georgia-place"]);
  });

  it("number the rest", () => {
    expect(keys(["John Smith", "person"], ["John Smith", "person"], ["John Smith", "organisation"])).toEqual([
      "john-smith",
      "john-smith-2",
      "john-smith-organisation",
    ]);
  });

  it("never take what another label has by right", () => {
    expect(keys(["Apollo", "person"], ["Apollo", "person"], ["Apollo 2", "organisation"])).toEqual([
      "apollo",
      "apollo-3",
      "apollo-2",
    ]);
  });
});
