/** Whose act a definite noun takes up: told sentence by sentence, and read from text with the model. */

import { describe, expect, it } from "vitest";
import type { Statement } from "../../graph-data/extract/annotation.ts";
import { read } from "../../graph-data/extract/pipeline.ts";
import { ToldActs } from "../../graph-data/extract/told-acts.ts";
import { readModel } from "../../graph-data/model/node.ts";
import type { Relation, Status } from "../../graph-data/schema.ts";

const statement = (source: number, relation: Relation, sentence: number, status: Status = "asserted"): Statement => ({
  source,
  relation,
  target: 9,
  sentence,
  trigger: { start: sentence * 100, end: sentence * 100 + 5, text: "x" },
  status,
  confidence: 0.9,
  rule: "test",
  sourceMention: source,
  targetMention: 9,
});

describe("acts told before", () => {
  const told = new ToldActs();
  told.tell([statement(1, "attacks", 0), statement(2, "attacks", 0), statement(3, "accuses", 0)]);
  told.tell([statement(4, "attacks", 1, "hypothetical"), statement(5, "demands", 1)]);

  it.each<[string, string, number, number[]]>([
    ["all who did it together", "raid", 2, [2, 1]],
    ["another kind of act", "charge", 2, [3]],
    ["the sentence right before", "appeal", 2, [5]],
    ["not what is told in the same sentence", "appeal", 1, []],
    ["not what was told long ago", "raid", 9, []],
    ["a noun that takes up no act", "table", 2, []],
  ])("%s", (_, noun, sentence, expected) => {
    expect(told.recall(noun, sentence).map(({ entity }) => entity)).toEqual(expected);
  });

  it("is less sure of what was told longer ago", () => {
    const [near] = told.recall("raid", 1);
    const [far] = told.recall("raid", 4);
    expect(far?.fit).toBeLessThan(near?.fit ?? 0);
  });
});

const model = await readModel();

describe("reading on", () => {
  it.each([
    ["Israeli jets bombed Beirut on Friday. France condemned the raid.", "France accuses Israel"],
    ["Kenya accused Somalia of arming pirates. Mogadishu rejected the charge.", "Somalia rejects Kenya"],
    ["Moldova demanded that Russia leave. Moscow turned down the demand.", "Russia rejects Moldova"],
    ["Russia annexed Crimea. Turkey condemned the annexation.", "Turkey accuses Russia"],
  ])("%s", (text, expected) => {
    const { statements, entities } = read({ id: "text", text }, model);
    const said = statements.map(
      ({ source, relation, target }) => `${entities[source]?.label} ${relation} ${entities[target]?.label}`,
    );
    expect(said).toContain(expected);
  });

  it("takes up no act that is another's by the noun's own words", () => {
    const { statements, entities } = read(
      { id: "text", text: "Israeli jets bombed Beirut on Friday. France condemned the raid by Hamas on Ashkelon." },
      model,
    );
    const accused = statements
      .filter(({ relation }) => relation === "accuses")
      .map(({ target }) => entities[target]?.label);
    expect(accused).not.toContain("Israel");
  });
});
