import { describe, expect, it } from "vitest";
import { read } from "../../graph-data/extract/pipeline.ts";
import { readModel } from "../../graph-data/model/node.ts";

const model = await readModel();

/** What a text asserts, as `source relation target`. */
function told(text: string): string[] {
  const document = read({ id: "text", date: "2024-05-06", text }, model);
  const name = (entity: number): string => document.entities[entity]?.label ?? "?";
  return document.statements
    .filter(({ status }) => status === "asserted")
    .map(({ source, relation, target }) => `${name(source)} ${relation} ${name(target)}`);
}

describe("land said to be somebody's is claimed", () => {
  it.each([
    ["Moscow says Crimea is Russian.", "Russia claims Crimea"],
    ["Serbia regards Kosovo as part of its territory.", "Serbia claims Kosovo"],
    ["Beijing considers the self-ruled island of Taiwan a breakaway province.", "China claims Taiwan"],
    ["Kashmir, which India says is its own, has been calm.", "India claims Kashmir"],
    ["Argentina insists that Gibraltar belongs to Argentina.", "Argentina claims Gibraltar"],
    [
      "Crimea is an inalienable part of Russia, President Vladimir Putin said on Tuesday.",
      "Vladimir Putin claims Crimea",
    ],
  ])("%s", (text, said) => {
    expect(told(text)).toContain(said);
  });

  it.each([
    ["Angela Merkel said that Crimea was Ukrainian.", "Angela Merkel claims Crimea"],
    ["Crimea is Ukrainian.", "Ukraine claims Crimea"],
    ["Spain says that Gibraltar is British.", "Spain claims Gibraltar"],
    ["Germany does not say that Alsace is German.", "Germany claims Alsace"],
  ])("not by %s", (text, unsaid) => {
    expect(told(text)).not.toContain(unsaid);
  });
});

describe("ground stands for the place that it is of", () => {
  it.each([
    ["Islamic State seized most of Anbar in May.", "Islamic State occupies Anbar"],
    ["Morocco controls about 80% of Western Sahara.", "Morocco controls Western Sahara"],
    ["Israel kept soldiers at five points inside Lebanon.", "Israel deploys-to Lebanon"],
    ["Ethiopian troops quit their base in Mogadishu.", "Ethiopia withdraws-from Mogadishu"],
  ])("%s", (text, said) => {
    expect(told(text)).toContain(said);
  });

  it("not where the ground is the holder's own", () => {
    expect(told("Toyota took a tenth of the market in Norway.")).not.toContain("Toyota occupies Norway");
  });
});

describe("who pulled out left the land told of", () => {
  it("reads the place from the clause before", () => {
    expect(told("Morocco annexed Western Sahara after Spain pulled out.")).toContain(
      "Spain withdraws-from Western Sahara",
    );
  });

  it.each(["Spain pulled out.", "Morocco annexed Western Sahara after Spain pulled out of NATO."])(
    "and not from %s",
    (text) => {
      expect(told(text)).not.toContain("Spain withdraws-from Western Sahara");
    },
  );
});
