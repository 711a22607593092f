import { describe, expect, it } from "vitest";
import { extractRelations } from "../../../graph-data/extract/relations.ts";
import { forceRules } from "../../../graph-data/extract/rules/force.ts";
import { hostingRules } from "../../../graph-data/extract/rules/hosting.ts";
import { movementRules } from "../../../graph-data/extract/rules/movement.ts";
import { roleRules } from "../../../graph-data/extract/rules/role.ts";
import { sanctionRules } from "../../../graph-data/extract/rules/sanction.ts";
import { structureRules } from "../../../graph-data/extract/rules/structure.ts";
import { territoryRules } from "../../../graph-data/extract/rules/territory.ts";
import { type Names, resolved } from "../sentence.ts";
import { movementParses } from "./movement-parses.ts";
import { forceParses, hostingParses, roleParses, sanctionParses, structureParses, territoryParses } from "./parses.ts";

/** The name that a form stands for. */
const nameOf = (names: Names, form: string): string => {
  const kind = names[form];
  return kind?.startsWith("=") ? kind.slice(1) : form;
};

describe.each([
  ["force", forceRules, forceParses],
  ["movement", movementRules, movementParses],
  ["territory", territoryRules, territoryParses],
  ["sanction", sanctionRules, sanctionParses],
  ["role", roleRules, roleParses],
  ["structure", structureRules, structureParses],
  ["hosting", hostingRules, hostingParses],
] as const)("rules of %s draw their examples", (_, rules, parses) => {
  it.each(rules.map((rule) => [rule.name, rule] as const))("%s", (name, { example, relation }) => {
    const parse = parses[name];
    if (parse === undefined) throw new Error(`parses.ts has no parse of the example of ${name}`);
    const document = extractRelations(resolved(parse.words, parse.names, "2024-05-06"));
    expect(document.document.text.replaceAll(" ", "")).toBe(example.text.replaceAll(" ", ""));
    const label = (entity: number) => document.entities[entity]?.label;
    const drawn = document.statements.map(({ source, relation, target }) => [label(source), relation, label(target)]);
    expect(drawn).toContainEqual([nameOf(parse.names, example.source), relation, nameOf(parse.names, example.target)]);
  });
});
