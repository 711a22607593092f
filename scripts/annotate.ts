/** `npm run annotate -- FILE`: a text as CoNLL-U with entities and statements as comments, to see why an edge is there or isn't. */

import { parseArgs } from "node:util";
import { UsageError } from "../graph-data/errors.ts";
import { toConllu, writeConllu } from "../graph-data/extract/conllu.ts";
import { read } from "../graph-data/extract/pipeline.ts";
import { readModel } from "../graph-data/model/node.ts";
import { annotationComments } from "./annotate-comments.ts";
import { Attempts } from "./annotate-explain.ts";
import { runCommand } from "./command.ts";
import { listInputs, readInputs } from "./inputs.ts";

const usage = `usage: npm run annotate -- INPUT...
  INPUT  a .txt, .md, .html or .jsonl file, a folder, or - for standard input; CoNLL-U goes to standard output`;

await runCommand(usage, async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length === 0) throw new UsageError("no input: name a file, a folder, or - for standard input");
  const model = await readModel();
  // Whoever reads the output may have seen enough: "| head".
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  for await (const { document } of readInputs(await listInputs(positionals), process.stdin)) {
    const attempts = new Attempts();
    const stated = read(document, model, attempts);
    const comments = annotationComments(stated, attempts);
    const sentences = stated.sentences.map((sentence, index) => toConllu(sentence, document, comments[index]));
    process.stdout.write(writeConllu(sentences));
  }
});
