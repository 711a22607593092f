/** `npm run evaluate`: accuracy on the gold passages, the bank's kept fifth, and the treebanks' test files. */

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readModel } from "../../graph-data/model/node.ts";
import { runCommand } from "../command.ts";
import { keptFifth, readGold, scorePassages } from "./gold.ts";
import { rawTextReport } from "./raw-text.ts";
import { scoreReport } from "./report.ts";
import { treebankReport } from "./treebanks.ts";

const usage = `usage: npm run evaluate -- [options]
  --gold FILE     score these passages instead of those in test/gold; may be given more than once
  --show          print each mistake
  --labels        print F1 for each dependency label
  --no-treebanks  leave out tagger, parser, names and raw text`;

const gold = (name: string): string => fileURLToPath(new URL(`../../test/gold/${name}`, import.meta.url));
const treebanks = fileURLToPath(new URL("../../../shared/treebanks", import.meta.url));

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      gold: { type: "string", multiple: true },
      show: { type: "boolean", default: false },
      labels: { type: "boolean", default: false },
      treebanks: { type: "boolean", default: true },
    },
    allowNegative: true,
  });
  const model = await readModel();
  const sets = values.gold
    ? values.gold.map((file) => ({ title: file, passages: readGold(file), detail: true }))
    : [
        { title: "gold passages (test/gold/dev.jsonl)", passages: readGold(gold("dev.jsonl")), detail: true },
        {
          title: "kept fifth of the bank (test/gold/bank.jsonl)",
          passages: keptFifth(readGold(gold("bank.jsonl"))),
          detail: false,
        },
        {
          title: "our own wordings that no rule was written by (test/gold/wordings-kept.jsonl)",
          passages: readGold(gold("wordings-kept.jsonl")),
          detail: false,
        },
      ];
  for (const { title, passages, detail } of sets) {
    const result = scorePassages(passages, model);
    console.log(scoreReport(title, passages.length, result, detail).join("\n"));
    if (values.show) console.log(result.mistakes.join("\n"));
    console.log();
  }
  if (!values.treebanks) return;
  if (!existsSync(treebanks)) {
    console.log(
      "treebanks: not at hand (../shared/treebanks); graph-data/model/README.md says where their publishers keep them",
    );
    return;
  }
  console.log(treebankReport(model, { labels: values.labels }).join("\n"));
  console.log(rawTextReport(treebanks).join("\n"));
});
