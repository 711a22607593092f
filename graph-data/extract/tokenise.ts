/** The first stage: a document's sentences and their words, with offsets into its text as given. */

import type { Sentence, SourceDocument, Tokenised } from "./annotation.ts";
import { findBlocks } from "./furniture.ts";
import type { Block } from "./paragraphs.ts";
import { sentenceEnds } from "./sentences.ts";
import { findWords } from "./words.ts";

/** Splits a document into sentences of syntactic words; time is linear in its length. */
export function tokenise(document: SourceDocument): Tokenised {
  return { document, sentences: splitBlocks(document.text, findBlocks(document.text, document.date)) };
}

/** The sentences of stretches of text, none of which runs on into the next. */
export function splitBlocks(text: string, blocks: Iterable<Block>): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    const tokens = findWords(text, block.start, block.end);
    let first = 0;
    for (const last of sentenceEnds(text, tokens)) {
      const words = tokens.slice(first, last);
      first = last;
      const start = words[0]?.start;
      const end = words.at(-1)?.end;
      if (start !== undefined && end !== undefined) sentences.push({ start, end, tokens: words });
    }
  }
  return sentences;
}
