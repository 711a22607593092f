/** Entities of several documents meet in one node where they are one, and only there. */

import { describe, expect, it } from "vitest";
import type { Entity } from "../../graph-data/extract/annotation.ts";
import { identify } from "../../graph-data/graph/identity.ts";
import type { Kind } from "../../graph-data/schema.ts";

const entity = (label: string, kind: Kind, aliases: string[] = [], iso?: string): Entity => ({
  label,
  kind,
  aliases,
  ...(iso ? { iso } : {}),
});
const person = (label: string, ...aliases: string[]) => entity(label, "person", aliases);
const body = (label: string, ...aliases: string[]) => entity(label, "organisation", aliases);

describe("identify", () => {
  it.each<[string, Entity[], number[]]>([
    [
      "transliterations",
      [person("Volodymyr Zelensky"), person("Volodymyr Zelenskyy"), person("Volodymyr Zelenskiy")],
      [0, 0, 0],
    ],
    ["-ich and -ych", [person("Viktor Yanukovich"), person("Viktor Yanukovych")], [0, 0]],
    [
      "diacritics",
      [
        person("Recep Tayyip Erdoğan"),
        person("Recep Tayyip Erdogan"),
        person("Franjo Tuđman"),
        person("Franjo Tudman"),
      ],
      [0, 0, 1, 1],
    ],
    [
      "spellings of Arabic",
      [
        person("Muammar Gaddafi"),
        person("Moammar Qaddafi"),
        person("Mohammed bin Salman"),
        person("Muhammad bin Salman"),
      ],
      [0, 0, 1, 1],
    ],
    ["a lone surname before the full name", [person("Sarraj"), person("Fayez al-Sarraj")], [0, 0]],
    ["a surname of two people", [person("Bill Clinton"), person("Hillary Clinton"), person("Clinton")], [0, 1, 2]],
    ["a middle name", [person("George W. Bush"), person("George Bush"), person("Laura Bush")], [0, 0, 1]],
    [
      "two with different middle names",
      [person("George W. Bush"), person("George H. W. Bush"), person("George Bush")],
      [0, 1, 2],
    ],
    ["titles", [person("Sheikh Ali Mohamud Rage"), person("Ali Mohamud Rage")], [0, 0]],
    ["rulers by number", [person("Mohammed VI"), person("Mohammed V"), person("King Mohammed VI")], [0, 1, 0]],
    ["an acronym", [body("MILF"), body("Moro Islamic Liberation Front", "MILF"), body("MNLF")], [0, 0, 1]],
    ["an acronym of two bodies", [body("Arab League", "AL"), body("Awami League", "AL"), body("AL")], [0, 1, 2]],
    ["a sort added", [body("Fidesz party"), body("Fidesz")], [0, 0]],
    ["states by code", [entity("Burma", "state", [], "MMR"), entity("Myanmar", "state", [], "MMR")], [0, 0]],
    ["kinds apart", [entity("Georgia", "state", [], "GEO"), entity("Georgia", "place")], [0, 1]],
  ])("%s", (_, entities, group) => {
    expect(identify(entities).group).toEqual(group);
  });

  it("labels a node by its full name and keeps the other forms", () => {
    expect(
      identify([person("Sarraj"), person("Fayez al-Sarraj"), person("Fayez Al-Sarraj"), person("Fayez al-Sarraj")])
        .groups,
    ).toEqual([{ label: "Fayez al-Sarraj", kind: "person", aliases: ["Sarraj", "Fayez Al-Sarraj"] }]);
    expect(identify([body("MILF"), body("Moro Islamic Liberation Front", "MILF", "the Front")]).groups).toEqual([
      { label: "Moro Islamic Liberation Front", kind: "organisation", aliases: ["MILF", "the Front"] },
    ]);
  });
});
