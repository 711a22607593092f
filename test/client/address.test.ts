import { describe, expect, test } from "vitest";
import { type Address, formatAddress, home, noFilters, parseAddress } from "../../client/address.ts";

const addresses: readonly (readonly [search: string, change: Partial<Address>])[] = [
  ["", {}],
  ["?entity=poland", { focus: { type: "entity", key: "poland" } }],
  ["?entity=poland&by=time", { focus: { type: "entity", key: "poland", order: "time" } }],
  ["?edge=poland|supports|ukraine", { focus: { type: "edge", key: "poland|supports|ukraine" } }],
  ["?from=poland&to=russia&path=3", { focus: { type: "paths", from: "poland", to: "russia", chosen: 2 } }],
  ["?from=poland&to=", { focus: { type: "paths", from: "poland" } }],
  [
    "?from=poland&to=russia&most=4&avoid=nato,germany",
    { focus: { type: "paths", from: "poland", to: "russia", most: 4, avoid: ["nato", "germany"] } },
  ],
  ["?among=&path=1&picked=poland,nato", { focus: { type: "picked", chosen: 0 }, picked: ["poland", "nato"] }],
  ["?communities=", { communities: true }],
  ["?read=tusk+in+kyiv&sentence=4", { focus: { type: "document", id: "tusk in kyiv", sentence: 4 } }],
  ["?text=", { focus: { type: "text" } }],
  ["?kind=person,state", { filters: { ...noFilters, kinds: ["person", "state"] } }],
  ["?kind=", { filters: { ...noFilters, kinds: [] } }],
  ["?relation=meets,leads", { filters: { ...noFilters, relations: ["meets", "leads"] } }],
  ["?status=asserted,negated", { filters: { ...noFilters, statuses: ["asserted", "negated"] } }],
  ["?since=2014-03-01&until=2015", { filters: { ...noFilters, since: "2014-03-01", until: "2015" } }],
  ["?document=a%26b&min=3", { filters: { ...noFilters, document: "a&b", minWeight: 3 } }],
  ["?around=nato&depth=2", { around: { key: "nato", depth: 2 } }],
  ["?entity=nato&view=list", { focus: { type: "entity", key: "nato" }, mode: "list" }],
];

describe("an address and its view", () => {
  for (const [search, change] of addresses)
    test(search === "" ? "the opening view" : search, () => {
      const address = { ...home, ...change };
      expect(parseAddress(search)).toEqual(address);
      expect(formatAddress(address)).toBe(search);
    });
});

describe("what an address doesn't mean is left at its default", () => {
  for (const search of [
    "?kind2=x",
    "?status=maybe",
    "?since=yesterday",
    "?min=many",
    "?depth=3",
    "?view=3d",
    "?entity=",
  ])
    test(search, () => expect(parseAddress(search)).toEqual(home));

  test("kinds that there aren't", () => expect(parseAddress("?kind=person,god").filters.kinds).toEqual(["person"]));
  test("a depth past the deepest", () => expect(parseAddress("?around=a&depth=9").around?.depth).toBe(4));
});
