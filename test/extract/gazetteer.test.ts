/** What names of the tables are found in words, and as what. */

import { describe, expect, it } from "vitest";
import { capitalsOf, isTown, lookUp, piecesOf } from "../../graph-data/extract/gazetteer.ts";

/** The finds that lie over no earlier one, as `words=canonical/kind`, the first sense of each. */
function finds(words: string): string[] {
  const forms = words.split(" ");
  let end = -1;
  const apart = [...lookUp(piecesOf(forms)).values()].filter(({ first, last }) => {
    const free = first > end;
    if (free) end = last;
    return free;
  });
  return apart.map(({ first, last, senses }) => {
    const [sense] = senses;
    return `${forms.slice(first, last + 1).join(" ")}=${sense?.canonical}/${sense?.kind}`;
  });
}

describe("lookUp", () => {
  it.each<[string, string[]]>([
    ["the U.S. told us", ["U.S.=United States/state"]],
    ["the USSR and Zaire", ["USSR=Soviet Union/state", "Zaire=Democratic Republic of the Congo/state"]],
    ["Burmese troops", ["Burmese=Myanmar/state"]],
    ["al - Qaeda", ["al - Qaeda=al-Qaeda/organisation"]],
    ["Al Qaeda", ["Al Qaeda=al-Qaeda/organisation"]],
    ["the Quai d'Orsay", ["Quai d'Orsay=France/state"]],
    ["Donetsk People 's Republic", ["Donetsk People 's Republic=Donetsk People's Republic/state"]],
    ["the Kurdistan Workers ' Party", ["Kurdistan Workers ' Party=Kurdistan Workers' Party/organisation"]],
    ["who is it", []],
    ["WHO is IT", ["WHO=World Health Organization/organisation"]],
    ["Recep Tayyip Erdogan", ["Recep Tayyip Erdogan=Recep Tayyip Erdoğan/person"]],
    ["the Gulf of Aden", ["Gulf of Aden=Gulf of Aden/place"]],
  ])("%s", (words, found) => {
    expect(finds(words)).toEqual(found);
  });
});

describe("towns", () => {
  it.each([
    ["Marseille", true],
    ["Kyiv", true],
    ["Mediterranean", false],
    ["Police", false],
  ])("%s: %s", (name, town) => {
    expect(isTown(name)).toBe(town);
  });

  it("knows a state's capitals", () => {
    expect([...capitalsOf("Myanmar")]).toEqual(expect.arrayContaining(["naypyidaw", "rangoon"]));
    expect([...capitalsOf("Atlantis")]).toEqual([]);
  });
});
