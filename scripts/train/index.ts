/** `npm run train`: makes graph-data/model/english.bin from the treebanks, the name corpora and the word vectors. */

import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { UsageError } from "../../graph-data/errors.ts";
import { loadModel } from "../../graph-data/extract/model.ts";
import { writeModelFile } from "../../graph-data/extract/model-file.ts";
import type { NetworkShape } from "../../graph-data/extract/network-shape.ts";
import { describeScores, evaluateTreebanks } from "../evaluate/treebanks.ts";
import { readNamedTreebank, readPassageNames, readTreebank, readWikigold } from "./corpora.ts";
import { makeCurriculum } from "./lessons.ts";
import { crewOfOne, crewOfTwo } from "./threads.ts";
import { Trainer, type TrainingPlan } from "./trainer.ts";
import { readVectors } from "./vectors.ts";

const usage = `npm run train -- [--epochs N] [--threads 1|2] [--seed N] [--every N] [--out FILE]
  --epochs N    times through the training data (default 20)
  --threads N   1 or 2; the result is the same (default 2)
  --every N     writes the averaged weights and their dev scores each N epochs (default 1)
  --out FILE    the model (default graph-data/model/english.bin)`;

const { values } = parseArgs({
  options: {
    epochs: { type: "string", default: "20" },
    threads: { type: "string", default: "2" },
    seed: { type: "string", default: "1" },
    every: { type: "string", default: "1" },
    width: { type: "string", default: "256" },
    blocks: { type: "string", default: "4" },
    window: { type: "string", default: "2" },
    vectors: { type: "string", default: "130000" },
    out: { type: "string", default: "graph-data/model/english.bin" },
  },
});

function count(name: "epochs" | "threads" | "seed" | "every" | "width" | "blocks" | "window" | "vectors"): number {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 1) throw new UsageError(`--${name} takes a whole number from 1 on\n${usage}`);
  return value;
}

const plan: TrainingPlan = {
  epochs: count("epochs"),
  seed: count("seed"),
  batch: 800,
  rate: 0.002,
  warmup: 200,
  clip: 5,
  decay: 0.999,
  drop: { input: 0.3, block: 0.3, hidden: 0.3, word: 0.15 },
  weights: { tag: 0.5, name: 1, label: 1 },
};

const say = (line: string) => process.stderr.write(`${line}\n`);

const curriculum = makeCurriculum([
  ...readNamedTreebank("train"),
  ...readTreebank("gum", "train"),
  ...readWikigold("train"),
  ...readPassageNames(),
]);
const vectors = readVectors(count("vectors"));
const shape: NetworkShape = {
  width: count("width"),
  blocks: count("blocks"),
  window: count("window") === 3 ? 3 : 2,
  tag: 128,
  arc: 128,
  label: 128,
  vector: vectors.width,
  word: 64,
  character: 24,
  filters: 96,
  words: curriculum.words.length + 1,
  xpos: curriculum.xpos,
  labels: curriculum.labels,
};
const setting = { shape, plan, lessons: curriculum.lessons, words: curriculum.words, vectors };
const two = count("threads") >= 2;
const trainer = await Trainer.create(setting, 0, two ? Trainer.sharedMemory(setting) : undefined);
trainer.initialise();
say(`${curriculum.lessons.length} sentences, ${trainer.size} weights, ${curriculum.words.length} learned words`);

const crew = two ? await crewOfTwo(trainer) : crewOfOne(trainer);
const lengths = Array.from({ length: plan.epochs }, (_, epoch) => trainer.batches(epoch).length);
const steps = lengths.reduce((sum, length) => sum + length, 0);
let step = 0;
for (let epoch = 0; epoch < plan.epochs; epoch++) {
  const started = performance.now();
  let loss = 0;
  const batches = lengths[epoch] ?? 0;
  for (let batch = 0; batch < batches; batch++) {
    const [first, second] = crew.learn(epoch, batch);
    loss += first + second;
    const [left, right] = crew.gather();
    crew.update(++step, steps, left + right);
    if (batch % 50 === 49) {
      const each = (performance.now() - started) / (batch + 1);
      say(
        `epoch ${epoch + 1}, batch ${batch + 1} of ${batches}: loss ${(loss / (batch + 1)).toFixed(4)}, ${each.toFixed(0)} ms a batch`,
      );
    }
  }
  say(
    `epoch ${epoch + 1}: loss ${(loss / batches).toFixed(4)}, ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  if ((epoch + 1) % count("every") === 0 || epoch + 1 === plan.epochs) await write();
}
crew.stop();

/** Writes the averaged weights beside the file, takes its place, and says what they score on the dev files. */
async function write(): Promise<void> {
  const lists = { vectorWords: vectors.words, words: curriculum.words };
  const bytes = writeModelFile(shape, lists, vectors, (name) => trainer.averaged(name));
  const out = values.out;
  mkdirSync(new URL(".", new URL(out, `file://${process.cwd()}/`)), { recursive: true });
  writeFileSync(`${out}.new`, bytes);
  renameSync(`${out}.new`, out);
  say(`${out}: ${(bytes.length / 1e6).toFixed(1)} MB`);
  say(describeScores(evaluateTreebanks(await loadModel(bytes), "dev"), "dev"));
}
