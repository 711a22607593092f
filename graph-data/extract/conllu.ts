/** Reads and writes CoNLL-U, and turns its sentences into tokens with offsets and back. */

import { InputError } from "../errors.ts";
import type { ParsedToken, Sentence, SourceDocument, Token, Tokenised, Upos } from "./annotation.ts";
import { uposTags } from "./annotation.ts";

/** One syntactic word: a line with a whole number. `_` stands for an empty column, as in the file. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos | "_";
  readonly xpos: string;
  readonly feats: string;
  /** Index of the head among the words, from 0; -1 for the root; undefined where the file says `_`. */
  readonly head: number | undefined;
  readonly deprel: string;
  readonly deps: string;
  readonly misc: string;
}

/** A token of several words (`1-2	don't`): indices of its first and last word, from 0, inclusive. */
export interface ConlluRange {
  readonly first: number;
  readonly last: number;
  readonly form: string;
  readonly misc: string;
}

export interface ConlluSentence {
  /** Whole lines, `#` included. */
  readonly comments: readonly string[];
  readonly words: readonly ConlluWord[];
  readonly ranges: readonly ConlluRange[];
  /** Whole lines of empty nodes (`8.1`), with the index of the word that they follow (-1 at the start). */
  readonly emptyNodes?: readonly { readonly after: number; readonly line: string }[];
}

const knownUpos = new Set<string>([...uposTags, "_"]);
const isUpos = (value: string): value is Upos | "_" => knownUpos.has(value);

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html).
 *
 * @param name what errors call the file: `NAME:LINE: …`
 * @throws InputError where a line is not CoNLL-U, or a head names no word
 */
export function readConllu(text: string, name: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let comments: string[] = [];
  let words: ConlluWord[] = [];
  let ranges: ConlluRange[] = [];
  let emptyNodes: { after: number; line: string }[] = [];
  let heads: { line: number; word: number; head: number }[] = [];
  let lineNumber = 0;

  const fail = (line: number, what: string): never => {
    throw new InputError(`${name}:${line}: ${what}`);
  };
  const close = (): void => {
    if (words.length === 0) return;
    for (const { line, word, head } of heads) {
      if (head >= words.length) fail(line, `head ${head + 1} of word ${word + 1} is outside its sentence`);
    }
    const last = ranges.at(-1);
    if (last && last.last >= words.length) fail(lineNumber, `token ${last.form} ends after its sentence`);
    sentences.push({ comments, words, ranges, ...(emptyNodes.length > 0 && { emptyNodes }) });
    comments = [];
    words = [];
    ranges = [];
    emptyNodes = [];
    heads = [];
  };

  for (const raw of text.replace(/^\uFEFF/, "").split("\n")) {
    lineNumber++;
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    if (line.trim() === "") {
      close();
      continue;
    }
    if (line.startsWith("#")) {
      if (words.length > 0) fail(lineNumber, "a comment stands inside a sentence; an empty line is missing before it");
      comments.push(line);
      continue;
    }
    const columns = line.split("\t");
    if (columns.length !== 10) fail(lineNumber, `not CoNLL-U: ${columns.length} columns between tabs instead of 10`);
    const [
      id = "",
      form = "",
      lemma = "",
      upos = "",
      xpos = "",
      feats = "",
      head = "",
      deprel = "",
      deps = "",
      misc = "",
    ] = columns;
    if (form === "") fail(lineNumber, "the form (second column) is empty");
    if (/^\d+\.\d+$/.test(id)) {
      emptyNodes.push({ after: words.length - 1, line });
      continue;
    }
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      const first = Number(range[1]) - 1;
      const last = Number(range[2]) - 1;
      if (first !== words.length || last < first) fail(lineNumber, `token number ${id} is out of order`);
      ranges.push({ first, last, form, misc });
      continue;
    }
    if (id !== String(words.length + 1))
      fail(lineNumber, `word number ${id} is out of order; ${words.length + 1} is next`);
    if (!isUpos(upos)) {
      fail(lineNumber, `${upos} is no universal part of speech; allowed are ${uposTags.join(", ")}`);
      continue;
    }
    if (head !== "_" && !/^\d+$/.test(head)) fail(lineNumber, `head ${head} is no number`);
    const at = head === "_" ? undefined : Number(head) - 1;
    if (at !== undefined) heads.push({ line: lineNumber, word: words.length, head: at });
    words.push({ form, lemma, upos, xpos, feats, head: at, deprel, deps, misc });
  }
  close();
  return sentences;
}

/** Writes sentences as CoNLL-U, each followed by an empty line. */
export function writeConllu(sentences: Iterable<ConlluSentence>): string {
  const lines: string[] = [];
  for (const { comments, words, ranges, emptyNodes = [] } of sentences) {
    lines.push(...comments);
    const starts = new Map(ranges.map((range) => [range.first, range]));
    for (let index = -1; index < words.length; index++) {
      const word = words[index];
      const range = starts.get(index);
      if (range) {
        lines.push([`${range.first + 1}-${range.last + 1}`, range.form, ...Array(7).fill("_"), range.misc].join("\t"));
      }
      if (word) {
        const head = word.head === undefined ? "_" : word.head + 1;
        const { form, lemma, upos, xpos, feats, deprel, deps, misc } = word;
        lines.push([index + 1, form, lemma, upos, xpos, feats, head, deprel, deps, misc].join("\t"));
      }
      for (const node of emptyNodes) if (node.after === index) lines.push(node.line);
    }
    lines.push("");
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/** Value of a comment `# key = value`. */
export function commentValue(sentence: ConlluSentence, key: string): string | undefined {
  for (const comment of sentence.comments) {
    const match = /^#\s*([^=]*?)\s*=\s*(.*)$/.exec(comment);
    if (match?.[1] === key) return match[2];
  }
  return undefined;
}

const hasSpaceAfter = (misc: string): boolean => !/(^|\|)SpaceAfter=No(\||$)/.test(misc);

/**
 * The sentence's own text and where its words stand in it, by `SpaceAfter=No` and the multiword tokens' forms.
 * The words of a multiword token divide it among them where their forms spell it, else each takes the whole of it.
 */
export function layOut(sentence: ConlluSentence): { text: string; tokens: Token[] } {
  const tokens: Token[] = [];
  const starts = new Map(sentence.ranges.map((range) => [range.first, range]));
  let text = "";
  for (let index = 0; index < sentence.words.length; index++) {
    const word = sentence.words[index];
    if (!word) break;
    const range = starts.get(index);
    const start = text.length;
    if (range) {
      const parts = sentence.words.slice(range.first, range.last + 1);
      const spelt = parts.map((part) => part.form).join("") === range.form;
      let at = start;
      for (const { form } of parts) {
        tokens.push(
          spelt ? { form, start: at, end: at + form.length } : { form, start, end: start + range.form.length },
        );
        at += form.length;
      }
      text += range.form;
      if (hasSpaceAfter(range.misc)) text += " ";
      index = range.last;
    } else {
      text += word.form;
      tokens.push({ form: word.form, start, end: text.length });
      if (hasSpaceAfter(word.misc)) text += " ";
    }
  }
  return { text: text.trimEnd(), tokens };
}

/** Sentences of a file as one tokenised document, whose text is theirs, one sentence a line. */
export function fromConllu(sentences: Iterable<ConlluSentence>, id: string): Tokenised {
  const texts: string[] = [];
  const placed: Sentence[] = [];
  let start = 0;
  for (const sentence of sentences) {
    const { text, tokens } = layOut(sentence);
    const moved = tokens.map((token) => ({ form: token.form, start: token.start + start, end: token.end + start }));
    placed.push({ start, end: start + text.length, tokens: moved });
    texts.push(text);
    start += text.length + 1;
  }
  const document: SourceDocument = { id, text: texts.join("\n") };
  return { document, sentences: placed };
}

/** A word that stands in one multiword token with the word before it, as the English treebanks have it. */
const isClitic = (form: string): boolean => /^(?:n['’]?t|['’`](?:s|m|d|re|ve|ll)?|not|na|ta)$/i.test(form);

/** A parsed sentence as CoNLL-U, with `# text` and multiword tokens for clitics (`do|n't`). */
export function toConllu(
  sentence: Sentence<ParsedToken>,
  document: SourceDocument,
  comments: readonly string[] = [],
): ConlluSentence {
  const { tokens } = sentence;
  const ranges: ConlluRange[] = [];
  const joined = tokens.map((token, index) => tokens[index + 1]?.start === token.end);
  const misc = (index: number): string => (joined[index] ? "SpaceAfter=No" : "_");
  for (let first = 0; first < tokens.length; first++) {
    let last = first;
    while (joined[last] && isClitic(tokens[last + 1]?.form ?? "") && /[\p{L}\d]$/u.test(tokens[last]?.form ?? ""))
      last++;
    if (last === first) continue;
    const form = document.text.slice(tokens[first]?.start, tokens[last]?.end);
    ranges.push({ first, last, form, misc: misc(last) });
    first = last;
  }
  const inRange = new Set(
    ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  const text = document.text.slice(sentence.start, sentence.end).replace(/\s+/g, " ");
  return {
    comments: [...comments, `# text = ${text}`],
    ranges,
    words: tokens.map(({ form, lemma, upos, xpos, head, deprel }, index) => ({
      form,
      lemma,
      upos,
      xpos,
      feats: "_",
      head,
      deprel,
      deps: "_",
      misc: inRange.has(index) ? "_" : misc(index),
    })),
  };
}
