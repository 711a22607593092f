import { expect, it } from "vitest";
import { dateOf } from "../../graph-data/extract/dates.ts";
import { parsed } from "./sentence.ts";

// [sentence, trigger, date] seen from Thursday 12 February 2015.
const table: [string, string, string][] = [
  [
    "Russia/PROPN/nsubj/2 shelled=shell/VERB/root/0 Kherson/PROPN/obj/2 on/ADP/case/5 Monday/PROPN/obl/2",
    "shelled",
    "2015-02-09",
  ],
  ["Russia/PROPN/nsubj/2 shelled=shell/VERB/root/0 Kherson/PROPN/obj/2", "shelled", "2015-02-12"],
  // The date of the report is not that of the event.
  [
    "Kyiv/PROPN/nsubj/2 said=say/VERB/root/0 on/ADP/case/4 Tuesday/PROPN/obl/2 Russia/PROPN/nsubj/6 shelled=shell/VERB/ccomp/2 Kherson/PROPN/obj/6",
    "shelled",
    "2015-02-12",
  ],
  [
    "Kyiv/PROPN/nsubj/2 said=say/VERB/root/0 on/ADP/case/4 Tuesday/PROPN/obl/2 Russia/PROPN/nsubj/6 shelled=shell/VERB/ccomp/2 Kherson/PROPN/obj/6",
    "said",
    "2015-02-10",
  ],
  // A relative clause has its own time.
  [
    "Moscow/PROPN/nsubj/8 ,/PUNCT/punct/4 which/PRON/nsubj/4 annexed=annex/VERB/acl:relcl/1 Crimea/PROPN/obj/4 last/ADJ/amod/7 March/PROPN/obl:unmarked/4 denied=deny/VERB/root/0 it/PRON/obj/8 on/ADP/case/11 Monday/PROPN/obl/8",
    "annexed",
    "2014-03",
  ],
  [
    "Moscow/PROPN/nsubj/8 ,/PUNCT/punct/4 which/PRON/nsubj/4 annexed=annex/VERB/acl:relcl/1 Crimea/PROPN/obj/4 last/ADJ/amod/7 March/PROPN/obl:unmarked/4 denied=deny/VERB/root/0 it/PRON/obj/8 on/ADP/case/11 Monday/PROPN/obl/8",
    "denied",
    "2015-02-09",
  ],
  // A noun carries the relation, its verb the date; and a possessive date is the noun's own.
  ["They/PRON/nsubj/2 held=hold/VERB/root/0 talks=talk/NOUN/obj/2 in/ADP/case/5 2014/NUM/obl/2", "talks", "2014"],
  [
    "Kyiv/PROPN/nsubj/2 condemned=condemn/VERB/root/0 Monday/PROPN/nmod:poss/5 's/PART/case/3 attack/NOUN/obj/2 yesterday/NOUN/obl:unmarked/2",
    "attack",
    "2015-02-09",
  ],
  [
    "Kyiv/PROPN/nsubj/2 condemned=condemn/VERB/root/0 Monday/PROPN/nmod:poss/5 's/PART/case/3 attack/NOUN/obj/2 yesterday/NOUN/obl:unmarked/2",
    "condemned",
    "2015-02-11",
  ],
  // Coordinated and dependent clauses share it.
  [
    "He/PRON/nsubj/2 came=come/VERB/root/0 on/ADP/case/4 Monday/PROPN/obl/2 and/CCONJ/cc/6 met=meet/VERB/conj/2 Putin/PROPN/obj/6",
    "met",
    "2015-02-09",
  ],
  [
    "He/PRON/nsubj/3 will/AUX.MD/aux/3 visit/VERB.VB/root/0 Paris/PROPN/obj/3 on/ADP/case/6 Friday/PROPN/obl/3",
    "visit",
    "2015-02-13",
  ],
  [
    "They/PRON/nsubj/2 agreed=agree/VERB/root/0 on/ADP/case/4 Monday/PROPN/obl/2 to/PART/mark/6 meet/VERB.VB/xcomp/2",
    "agreed",
    "2015-02-09",
  ],
  [
    "The/DET/det/2 truce/NOUN/nsubj/4 is=be/AUX/cop/4 due/ADJ/root/0 on/ADP/case/6 Monday/PROPN/obl/4",
    "truce",
    "2015-02-16",
  ],
  ["Rebels/NOUN/nsubj/2 left=leave/VERB/root/0 before/ADP/case/4 Monday/PROPN/obl/2", "left", "2015-02-12"],
];

it.each(table)("%s: %s is of %s", (words, trigger, date) => {
  const sentence = parsed(words);
  const index = sentence.tokens.findIndex((token) => token.form === trigger);
  expect(dateOf(sentence, index, "2015-02-12")).toBe(date);
});

it("has no date where the document has none", () => {
  const sentence = parsed(
    "Russia/PROPN/nsubj/2 shelled=shell/VERB/root/0 Kherson/PROPN/obj/2 on/ADP/case/5 Monday/PROPN/obl/2",
  );
  expect(dateOf(sentence, 1, undefined)).toBeUndefined();
});

it("takes no person for a month", () => {
  const sentence = parsed("He/PRON/nsubj/2 spoke=speak/VERB/root/0 in/ADP/case/4 June/PROPN/obl/2");
  const tokens = sentence.tokens.map((token) => (token.form === "June" ? { ...token, name: "B-PER" as const } : token));
  expect(dateOf(sentence, 1, "2015-02-12")).toBe("2014-06");
  expect(dateOf({ ...sentence, tokens }, 1, "2015-02-12")).toBe("2015-02-12");
});
