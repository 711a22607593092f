import { describe, expect, it } from "vitest";
import { actorsBefore, authors } from "../../graph-data/extract/ends-told.ts";
import { grammarOf } from "../../graph-data/extract/grammar.ts";
import { parsed } from "./sentence.ts";

type Reader = typeof authors;

/** The words that `read` finds for the word in a sentence. */
function found(read: Reader, words: string, word: string): string[] {
  const sentence = parsed(words);
  const at = sentence.tokens.findIndex(({ form }) => form === word);
  return read(grammarOf(sentence), at).map(({ token }) => sentence.tokens[token]?.form ?? "");
}

describe("whose act a noun names that doesn't say", () => {
  it.each([
    [
      "who passes a resolution speaks in it",
      "council/NOUN/nsubj/2 passed=pass/VERB/root/0 resolution/NOUN/obj/2 ordering=order/VERB.VBG/acl/3",
      "resolution",
      ["council"],
    ],
    [
      "who says something in a statement",
      "In/ADP/case/2 statement/NOUN/obl/5 praising=praise/VERB.VBG/acl/2 ,/PUNCT.,/punct/5 said=say/VERB/root/0 Annan/PROPN/nsubj/5",
      "statement",
      ["Annan"],
    ],
    [
      "not where the document does something itself",
      "statement/NOUN/nsubj/2 angered=anger/VERB/root/0 Oslo/PROPN/obj/2",
      "statement",
      [],
    ],
  ] as const)("%s", (_, words, word, expected) => {
    expect(found(authors, words, word)).toEqual(expected);
  });

  it.each([
    [
      "the clause before told it",
      "Oslo/PROPN/nsubj/2 offered=offer/VERB/root/0 truce/NOUN/obj/2 but/CCONJ/cc/6 Bonn/PROPN/nsubj/6 spurned=spurn/VERB/conj/2 offer/NOUN/obj/6",
      "offer",
      ["Oslo"],
    ],
    [
      "not whose subject is the same",
      "Oslo/PROPN/nsubj/2 came=come/VERB/root/0 and/CCONJ/cc/4 repeated=repeat/VERB/conj/2 offer/NOUN/obj/4",
      "offer",
      [],
    ],
    ["not where no clause stands before", "Bonn/PROPN/nsubj/2 spurned=spurn/VERB/root/0 offer/NOUN/obj/2", "offer", []],
  ] as const)("%s", (_, words, word, expected) => {
    expect(found(actorsBefore, words, word)).toEqual(expected);
  });
});
