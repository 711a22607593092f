/** Noun phrases as the line of words and their tags show them, without asking the parse for more than it can be trusted with. */

import type { ParsedToken } from "./annotation.ts";
import { titleNouns } from "./lexicon/title-nouns.ts";

/** A run of words that make one noun phrase up to its noun, without what follows it. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

const phraseTags: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);

/** "a *fifth* of the land": a noun, whatever its class says. */
const share = (token: ParsedToken | undefined): boolean => token?.upos === "ADJ" && token.xpos === "NN";

const nation = (token: ParsedToken | undefined): boolean => token?.upos === "ADJ" && /^\p{Lu}/u.test(token.form);

const clock = /^\d{1,2}[:.]\d\d$/;

/** Where the sentence begins, over an opening conjunction or quote. */
const opener = (tokens: readonly ParsedToken[]): number =>
  tokens.findIndex(({ upos }) => !/^(?:PUNCT|CCONJ)$/.test(upos));

const plainNoun = ({ upos, form, lemma }: ParsedToken): boolean =>
  upos === "NOUN" && /^\p{Ll}/u.test(form) && !titleNouns.has(lemma.toLowerCase());

export const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** The noun phrases of a sentence, in its order. */
export function chunksOf(tokens: readonly ParsedToken[]): Chunk[] {
  const chunks: Chunk[] = [];
  let first = -1;
  const close = (end: number) => {
    if (first < 0) return;
    const inside = (at: number) => at >= first && at < end;
    let head = -1;
    for (let at = end - 1; at >= first; at--) {
      const nominal = /^(?:NOUN|PROPN|PRON)$/.test(tokens[at]?.upos ?? "");
      if (nominal && !inside(tokens[at]?.head ?? -1)) head = at;
    }
    // "the Vietnamese overran Cambodia"
    if (head < 0 && (nation(tokens[end - 1]) || share(tokens[end - 1])) && tokens[first]?.upos === "DET")
      head = end - 1;
    if (head >= 0) chunks.push({ first, last: end - 1, head });
    first = -1;
  };
  const described = new Set(tokens.flatMap(({ deprel, head }) => (deprel === "acl:relcl" ? [head] : [])));
  tokens.forEach((token, at) => {
    const hyphen = token.form === "-" && first >= 0;
    const possessive = token.xpos === "POS" || token.xpos === "PRP$";
    const pronoun = token.upos === "PRON" && token.xpos === "PRP";
    const participle =
      /^VB[NG]$/.test(token.xpos) &&
      token.deprel === "amod" &&
      token.head > at &&
      first >= 0 &&
      tokens[at - 1]?.upos !== "PROPN";
    const today = /^(?:today|yesterday|tonight)$/.test(token.form.toLowerCase()) && tokens[at + 1]?.xpos !== "POS";
    // "the Council today demanded"
    if (today) close(at);
    else if (pronoun) {
      close(at);
      chunks.push({ first: at, last: at, head: at });
    } else if (phraseTags.has(token.upos) || possessive || hyphen || participle) {
      // A determiner opens a new phrase, except behind another determiner.
      if (token.upos === "DET" && first >= 0 && tokens[at - 1]?.upos !== "DET") close(at);
      if (first < 0) first = at;
    } else close(at);
    // "on Tuesday Vladimir Putin", "09:30 Vladimir Putin": the time is no part of the name.
    const time = weekdays.test(token.form.toLowerCase()) || clock.test(token.form);
    if (first >= 0 && time && /^(?:PROPN|PUNCT)$/.test(tokens[at + 1]?.upos ?? "")) close(at + 1);
    // "whose exporters Trump has threatened": what is owned ends before who acts on it.
    const owned = first > 0 && tokens[first - 1]?.xpos === "WP$" && token.upos === "NOUN";
    if (owned && tokens[at + 1]?.upos === "PROPN") close(at + 1);
    // "In a speech Mugabe, who …": a phrase that opens the sentence is no title of the name behind it.
    const opening = first > 0 && first < 3 && tokens[first - 1]?.upos === "ADP" && first - 1 === opener(tokens);
    if (
      opening &&
      plainNoun(token) &&
      /^(?:appos|dep|vocative|nmod|nsubj)$/.test(tokens[at + 1]?.deprel ?? "") &&
      tokens[at + 1]?.upos === "PROPN"
    )
      close(at + 1);
    // "the tariffs Donald Trump had threatened": what a clause describes ends before the clause.
    if (first >= 0 && token.upos === "NOUN" && described.has(at) && tokens[at + 1]?.upos === "PROPN") close(at + 1);
  });
  close(tokens.length);
  return chunks;
}
