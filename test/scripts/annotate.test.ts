import { expect, it } from "vitest";
import { extractRelations } from "../../graph-data/extract/relations.ts";
import { annotationComments } from "../../scripts/annotate-comments.ts";
import { Attempts } from "../../scripts/annotate-explain.ts";
import { resolved } from "../extract/sentence.ts";

const comments = (words: string, names: Parameters<typeof resolved>[1]): string[] => {
  const attempts = new Attempts();
  return annotationComments(extractRelations(resolved(words, names, "2015-02-12"), attempts), attempts)[0] ?? [];
};

it("names mentions, and each statement with its words and the rule that made it", () => {
  const lines = comments(
    "Russia/PROPN/nsubj/2 shelled=shell/VERB/root/0 Ukraine/PROPN/obj/2 on/ADP/case/5 Monday/PROPN/obl/2",
    { Russia: "state", Ukraine: "state" },
  );
  expect(lines.slice(0, 5)).toEqual([
    "# newdoc id = test",
    "# date = 2015-02-12",
    "# sent_id = test-1",
    "# mention = 1 Russia | name | Russia (state)",
    "# mention = 3 Ukraine | name | Ukraine (state)",
  ]);
  expect(lines[5]).toMatch(
    /^# statement = Russia attacks Ukraine \| asserted \| 2015-02-09 \| confidence 0\.\d\d \| rule [a-z-]+ \| trigger 2 shelled \| from 1 Russia to 3 Ukraine$/,
  );
  expect(lines.filter((line) => line.startsWith("# unsaid"))).toEqual([]);
});

it("tells of a pair without a statement which rule came nearest, and where it gave up", () => {
  const lines = comments(
    "Russia/PROPN/nsubj/2 shelled=shell/VERB/root/0 positions=position/NOUN/obj/2 ,/PUNCT/punct/7 and/CCONJ/cc/7 Ukraine/PROPN/nsubj/7 slept=sleep/VERB/conj/2",
    { Russia: "state", Ukraine: "state" },
  );
  const [unsaid, ...others] = lines.filter((line) => line.startsWith("# unsaid"));
  expect(others).toEqual([]);
  expect(unsaid).toMatch(
    /^# unsaid = Russia and Ukraine \| nearest rule [a-z-]+ \| trigger 2 shelled \| no target stands at obj/,
  );
});

it("says where no word triggers a rule", () => {
  const lines = comments("Russia/PROPN/nsubj/4 and/CCONJ/cc/3 Ukraine/PROPN/conj/1 slept=sleep/VERB/root/0", {
    Russia: "state",
    Ukraine: "state",
  });
  expect(lines).toContain("# unsaid = Russia and Ukraine | no word of the sentence triggers a rule");
});
