/** The table of leaders: well formed, its bodies known to the other tables, its lookups bound to the day. */

import { describe, expect, it } from "vitest";
import { lookUp, piecesOf } from "../../graph-data/extract/gazetteer.ts";
import { heldRole, leaderByFamily, leaderByName, leaderOf, people } from "../../graph-data/extract/leaders.ts";

describe("the table", () => {
  it("has terms that begin before they end", () => {
    expect(
      people.flatMap(({ label, terms }) => terms.filter(({ from, to }) => from > to || from < 1900).map(() => label)),
    ).toEqual([]);
  });

  it("names only states and bodies that the gazetteer knows by the same label", () => {
    const bodies = new Set(people.flatMap(({ terms }) => terms.map(({ body }) => body)));
    const unknown = [...bodies].filter((body) => {
      const words = body.split(" ");
      return !lookUp(piecesOf(words))
        .get(0)
        ?.senses.some((sense) => sense.canonical === body);
    });
    expect(unknown).toEqual([]);
  });
});

describe("leaderByFamily", () => {
  it.each<[string, number | undefined, string | undefined]>([
    ["Bush", 1990, "George H. W. Bush"],
    ["Bush", 2003, "George W. Bush"],
    ["Putin", 2015, "Vladimir Putin"],
    ["Trudeau", 1975, "Pierre Trudeau"],
    ["Trudeau", 2019, "Justin Trudeau"],
    ["Putin", 1950, undefined],
    ["Bush", undefined, undefined],
    ["Nobody", 2000, undefined],
  ])("%s in %s", (name, year, label) => {
    expect(leaderByFamily(name, year)?.label).toBe(label);
  });
});

describe("heldRole", () => {
  const chancellor = new Set(["chancellor"]);

  it.each<[string, string, number, boolean]>([
    ["Angela Merkel", "Germany", 2015, true],
    ["Angela Merkel", "Germany", 2023, false],
    ["Angela Merkel", "Austria", 2015, false],
    ["Olaf Scholz", "Germany", 2023, true],
  ])("%s, chancellor of %s in %s", (label, body, year, held) => {
    const leader = leaderOf(label);
    expect(leader && heldRole(leader, body, year, chancellor)).toBe(held);
  });

  it("finds a name in any spelling", () => {
    expect(leaderByName("Volodymyr Zelenskiy")?.label).toBe("Volodymyr Zelensky");
  });
});
