/** `npm run parse -- FILE.conllu`: keeps the file's tokens and sentences, gives them the engine's own lemmas, tags and trees. */

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { InputError, UsageError } from "../graph-data/errors.ts";
import type { ParsedToken } from "../graph-data/extract/annotation.ts";
import { type ConlluSentence, fromConllu, readConllu, writeConllu } from "../graph-data/extract/conllu.ts";
import type { Model } from "../graph-data/extract/model.ts";
import { parse } from "../graph-data/extract/parse.ts";
import { tag } from "../graph-data/extract/tag.ts";
import { readModel } from "../graph-data/model/node.ts";
import { runCommand } from "./command.ts";

const usage = `usage: npm run parse -- FILE.conllu
  FILE  a treebank, or - for standard input; CoNLL-U goes to standard output`;

/** The sentences with lemma, UPOS, XPOS, head and deprel replaced; features and enhanced dependencies, which nothing here predicts, go. */
export function reparse(sentences: readonly ConlluSentence[], name: string, model: Model): ConlluSentence[] {
  const parsed = parse(tag(fromConllu(sentences, name), model), model);
  return sentences.map((sentence, s) => ({
    comments: sentence.comments,
    ranges: sentence.ranges,
    words: sentence.words.map((word, i) => {
      const token: ParsedToken | undefined = parsed.sentences[s]?.tokens[i];
      if (token === undefined) return word;
      const { lemma, upos, xpos, head, deprel } = token;
      return { ...word, lemma, upos, xpos, feats: "_", head, deprel, deps: "_" };
    }),
  }));
}

function read(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw new InputError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === new URL(process.argv[1], "file://").href) {
  await runCommand(usage, async () => {
    const { positionals } = parseArgs({ allowPositionals: true });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError("parse takes one file");
    const sentences = readConllu(read(file), file);
    process.stdout.write(writeConllu(reparse(sentences, file, await readModel())));
  });
}
