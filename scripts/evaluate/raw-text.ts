/** Scores tokeniser and sentence splitter from raw text, on the treebanks' own documents. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Sentence } from "../../graph-data/extract/annotation.ts";
import { type ConlluSentence, commentValue, layOut, readConllu } from "../../graph-data/extract/conllu.ts";
import { findParagraphs } from "../../graph-data/extract/paragraphs.ts";
import { splitBlocks } from "../../graph-data/extract/tokenise.ts";

/** A document of a treebank as the text it was, with the gold sentences and words in it. */
export interface RawDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

export interface Counts {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

/** Percent; of nothing it is 0. */
export const f1 = ({ gold, found, right }: Counts): number => (gold + found === 0 ? 0 : (200 * right) / (gold + found));

/** The test documents that are scored: edited news, interviews and lives, and what people post to newsgroups. */
const sets = [
  { file: "gum-test", genres: ["news", "interview", "bio"] },
  { file: "ewt-test", genres: ["newsgroup"] },
] as const;

const startsWith = (sentence: ConlluSentence, key: string): boolean =>
  sentence.comments.some((comment) => new RegExp(`^#\\s*${key}\\b`).test(comment));

/**
 * Puts a treebank's sentences back into documents, with a blank line before a new paragraph.
 *
 * @param between what parts the sentences of one paragraph: the treebanks don't keep where the text's own lines broke
 */
export function rawDocuments(sentences: readonly ConlluSentence[], between: " " | "\n" = " "): RawDocument[] {
  const documents: { id: string; text: string; sentences: Sentence[] }[] = [];
  for (const sentence of sentences) {
    if (startsWith(sentence, "newdoc")) {
      documents.push({ id: commentValue(sentence, "newdoc id") ?? "", text: "", sentences: [] });
    }
    const document = documents.at(-1);
    if (!document) continue;
    if (document.text !== "") document.text += startsWith(sentence, "newpar") ? "\n\n" : between;
    const start = document.text.length;
    const { text, tokens } = layOut(sentence);
    document.text += text;
    document.sentences.push({
      start,
      end: start + text.length,
      tokens: tokens.map((token) => ({ form: token.form, start: token.start + start, end: token.end + start })),
    });
  }
  return documents;
}

const key = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;

/** Counts spans found against gold ones, each by its two ends. */
function match(gold: readonly string[], found: readonly string[]): Counts {
  const known = new Set(gold);
  return { gold: gold.length, found: found.length, right: found.filter((span) => known.has(span)).length };
}

const add = (a: Counts, b: Counts): Counts => ({
  gold: a.gold + b.gold,
  found: a.found + b.found,
  right: a.right + b.right,
});

/** Sentences and syntactic words that are found in the documents' raw text; by-lines and captions count, as in the treebanks. */
export function scoreRawText(documents: readonly RawDocument[]): { sentences: Counts; words: Counts } {
  let sentences: Counts = { gold: 0, found: 0, right: 0 };
  let words = sentences;
  for (const { text, sentences: gold } of documents) {
    const found = splitBlocks(text, findParagraphs(text));
    sentences = add(sentences, match(gold.map(key), found.map(key)));
    words = add(
      words,
      match(
        gold.flatMap((sentence) => sentence.tokens.map(key)),
        found.flatMap((sentence) => sentence.tokens.map(key)),
      ),
    );
  }
  return { sentences, words };
}

/** The raw-text part of `npm run evaluate`: paragraphs as one line each, and for comparison each sentence on a line of its own. */
export function rawTextReport(folder: string): string[] {
  const lines = ["raw text                              words F1   sentences F1, run on   on lines"];
  for (const { file, genres } of sets) {
    const path = join(folder, `${file}.conllu.gz`);
    const sentences = readConllu(gunzipSync(readFileSync(path)).toString("utf8"), `${file}.conllu`);
    for (const genre of genres) {
      const ofGenre = ({ id }: RawDocument): boolean => new RegExp(`^(?:GUM_)?${genre}[_-]`).test(id);
      const runOn = rawDocuments(sentences).filter(ofGenre);
      const onLines = rawDocuments(sentences, "\n").filter(ofGenre);
      const { sentences: found, words } = scoreRawText(runOn);
      const figures = [f1(words).toFixed(2).padStart(8), f1(found).toFixed(2).padStart(23)];
      const name = `  ${file} ${genre} (${runOn.length})`.padEnd(38);
      lines.push(`${name}${figures.join("")}${f1(scoreRawText(onLines).sentences).toFixed(2).padStart(11)}`);
    }
  }
  return lines;
}
