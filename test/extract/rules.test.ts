import { describe, expect, it } from "vitest";
import type { Stated } from "../../graph-data/extract/annotation.ts";
import { read } from "../../graph-data/extract/pipeline.ts";
import { forceRules } from "../../graph-data/extract/rules/force.ts";
import { hostingRules } from "../../graph-data/extract/rules/hosting.ts";
import { roleRules } from "../../graph-data/extract/rules/role.ts";
import { sanctionRules } from "../../graph-data/extract/rules/sanction.ts";
import { structureRules } from "../../graph-data/extract/rules/structure.ts";
import { territoryRules } from "../../graph-data/extract/rules/territory.ts";
import { readModel } from "../../graph-data/model/node.ts";

const model = await readModel();

/** Does a mention that reads like the name stand for the entity? */
const isNamed = (document: Stated, entity: number, name: string): boolean =>
  document.mentions.some(
    (mention, m) =>
      (mention.text.includes(name) || name.includes(mention.text)) && document.referents[m]?.includes(entity) === true,
  );

describe.each([
  ["force", forceRules],
  ["territory", territoryRules],
  ["sanction", sanctionRules],
  ["role", roleRules],
  ["structure", structureRules],
  ["hosting", hostingRules],
] as const)("rules of %s draw their examples", (_, rules) => {
  it.each(rules.map((rule) => [rule.name, rule] as const))("%s", (_name, { example, relation }) => {
    const document = read({ id: "example", date: "2024-05-06", text: example.text }, model);
    const drawn = document.statements.filter(
      (statement) =>
        statement.relation === relation &&
        isNamed(document, statement.source, example.source) &&
        isNamed(document, statement.target, example.target),
    );
    expect(drawn, example.text).not.toEqual([]);
  });
});

const quiet: readonly (readonly [string, string])[] = [
  [
    "a striker's attack",
    "Portugal's attack down the left left the Spain defender Sergio Ramos beaten 3-1 in the final match.",
  ],
  ["a heart attack", "Boris Yeltsin suffered a heart attack in Moscow."],
  ["tariffs that hit", "Drought hit Kenya and Somalia this year."],
  ["taking to court", "Ireland took Britain to court over the pipeline."],
  ["clearing by a judge", "The World Bank cleared Chad to spend the money."],
  ["leaving hope", "Malta gave up hope on Monday."],
  ["holding a meeting", "Qatar held a meeting on Monday."],
  ["withdrawing an offer", "Barclays withdrew its offer on Monday."],
];

describe("words of force in another sense draw nothing", () => {
  it.each(quiet)("%s", (_, text) => {
    const document = read({ id: "quiet", date: "2024-05-06", text }, model);
    const force =
      /^(?:attacks|invades|occupies|controls|claims|sanctions|detains|deploys-to|withdraws-from|cuts-ties-with)$/;
    expect(document.statements.filter(({ relation }) => force.test(relation))).toEqual([]);
  });
});
