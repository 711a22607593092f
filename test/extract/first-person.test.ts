/** Who says "I" and "we", in parses written by hand. */

import { describe, expect, it } from "vitest";
import { speakersOf } from "../../graph-data/extract/first-person.ts";
import { grammarOf } from "../../graph-data/extract/grammar.ts";
import { parsed } from "./sentence.ts";

describe("first person", () => {
  it.each<[string, string, string, string[]]>([
    [
      "the speaker behind the quote",
      `"/PUNCT/punct/3 We/PRON/nsubj/3 left=leave/VERB/ccomp/7 ,/PUNCT/punct/3 "/PUNCT/punct/3 Eide/PROPN/nsubj/7 said=say/VERB/root/0`,
      "We",
      ["Eide"],
    ],
    [
      "the speaker before the quote",
      `Eide/PROPN/nsubj/2 said=say/VERB/root/0 :/PUNCT/punct/6 "/PUNCT/punct/6 I/PRON/nsubj/6 left=leave/VERB/ccomp/2 "/PUNCT/punct/6`,
      "I",
      ["Eide"],
    ],
    [
      "a quote that began in the sentence before",
      `We/PRON/nsubj/2 left=leave/VERB/root/0 ,/PUNCT/punct/2 "/PUNCT/punct/2 Eide/PROPN/nsubj/6 said=say/VERB/parataxis/2`,
      "We",
      ["Eide"],
    ],
    ["no quote", "We/PRON/nsubj/2 left=leave/VERB/root/0", "We", []],
    [
      "between two quotes",
      `"/PUNCT/punct/2 No/INTJ/ccomp/6 ,/PUNCT/punct/2 "/PUNCT/punct/2 we/PRON/nsubj/6 said=say/VERB/root/0 ./PUNCT/punct/6 "/PUNCT/punct/2 No/INTJ/parataxis/6 "/PUNCT/punct/2`,
      "we",
      [],
    ],
  ])("%s", (_, words, form, expected) => {
    const sentence = parsed(words);
    const token = sentence.tokens.findIndex((each) => each.form === form);
    const found = speakersOf(grammarOf(sentence), token).map((argument) => sentence.tokens[argument.token]?.form);
    expect(found).toEqual(expected);
  });
});
