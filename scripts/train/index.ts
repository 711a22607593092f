/** `npm run train`: makes graph-data/model/english.bin, and the tables of lemmas and boundaries, from the treebanks, the name corpora and the word vectors. */

import { renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { UsageError } from "../../graph-data/errors.ts";
import { loadModel } from "../../graph-data/extract/model.ts";
import type { MemberWeights } from "../../graph-data/extract/model-file.ts";
import type { NetworkShape } from "../../graph-data/extract/network-shape.ts";
import { runCommand } from "../command.ts";
import { describeScores, evaluateTreebanks } from "../evaluate/treebanks.ts";
import { writeBoundaries } from "./boundaries.ts";
import { Cache } from "./cache.ts";
import { readNamedTreebank, readPassageNames, readTreebank, readWikigold } from "./corpora.ts";
import { writeLemmas } from "./lemmas.ts";
import { type Curriculum, makeCurriculum } from "./lessons.ts";
import { modelBytes, type Progress, snapshot, train } from "./loop.ts";
import type { Trainer, TrainingPlan } from "./trainer.ts";
import { readVectors, type WordVectors } from "./vectors.ts";

const cache = new Cache(new URL("../../.cache/train/", import.meta.url));
const committed = fileURLToPath(new URL("../../graph-data/model/english.bin", import.meta.url));
const usage = `usage: npm run train -- [options]
  --epochs N   times through the training data, instead of each network's own number
  --threads N  1 or 2; the result is the same (default 2)
  --seed N     of everything that chance decides (default 1)
  --every N    writes the averaged weights to FILE.partial, and prints their dev scores, after each N epochs (default 1)
  --member N   trains this one of the model's networks alone, into a model of its own
  --out FILE   the model (default graph-data/model/english.bin)
  --fresh      begins anew; without it a run goes on where a stopped one with the same data and settings was
Training wants ../shared/treebanks and, once, \`npm ci --prefix scripts/train\`.`;

const vectorCount = 130_000;
const plan: Omit<TrainingPlan, "epochs" | "seed" | "drop"> = {
  batch: 800,
  rate: 0.002,
  warmup: 200,
  clip: 5,
  decay: 0.999,
  weights: { tag: 0.5, name: 1, label: 1 },
};

/**
 * The networks whose scores are added up, unlike each other so that they err at different places: the first is best at trees;
 * the second stops before it knows the names of its corpora by heart. Shares and caution were chosen on the dev files.
 */
const members = [
  {
    width: 256,
    blocks: 4,
    window: 2,
    epochs: 20,
    drop: { input: 0.3, block: 0.3, hidden: 0.3, word: 0.15 },
    share: { trees: 1, names: 0.5 },
  },
  {
    width: 192,
    blocks: 3,
    window: 3,
    epochs: 6,
    drop: { input: 0.35, block: 0.3, hidden: 0.35, word: 0.3 },
    share: { trees: 0.5, names: 1 },
  },
] as const;
const caution = 0.5;

function shapeOf(member: (typeof members)[number], curriculum: Curriculum, vectors: WordVectors): NetworkShape {
  const { width, blocks, window } = member;
  return {
    width,
    blocks,
    window,
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
}

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Writes the model beside a file of that name, takes its place, and says what it scores on the dev files. */
async function write(bytes: Uint8Array, out: string): Promise<void> {
  writeFileSync(`${out}.new`, bytes);
  renameSync(`${out}.new`, out);
  say(`${out}: ${(bytes.length / 1e6).toFixed(1)} MB`);
  say(describeScores(evaluateTreebanks(await loadModel(bytes), "dev"), "dev"));
}

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      epochs: { type: "string" },
      member: { type: "string" },
      threads: { type: "string", default: "2" },
      seed: { type: "string", default: "1" },
      every: { type: "string", default: "1" },
      out: { type: "string", default: committed },
      fresh: { type: "boolean", default: false },
    },
  });
  const count = (name: "epochs" | "threads" | "seed" | "every" | "member", otherwise = 0): number => {
    const value = Number(values[name] ?? otherwise);
    if (!Number.isInteger(value) || value < 1) throw new UsageError(`--${name} takes a whole number from 1 on`);
    return value;
  };
  const threads = count("threads");
  if (threads !== 1 && threads !== 2) throw new UsageError("--threads takes 1 or 2");
  if (values.out === committed) {
    writeLemmas();
    writeBoundaries();
  }
  const curriculum = makeCurriculum([
    ...readNamedTreebank("train"),
    ...readTreebank("gum", "train"),
    ...readWikigold("train"),
    ...readPassageNames(),
  ]);
  const vectors = readVectors(vectorCount);
  const { lessons, words } = curriculum;
  say(`${lessons.length} sentences, ${words.length} learned words`);
  const alone = values.member === undefined ? undefined : count("member");
  if (alone !== undefined && alone > members.length) throw new UsageError(`--member takes 1 to ${members.length}`);
  const started = performance.now();
  const finished: MemberWeights[] = [];
  const partial = `${values.out}.partial`;
  for (const [index, member] of members.entries()) {
    if (alone !== undefined && alone !== index + 1) continue;
    const shape = shapeOf(member, curriculum, vectors);
    const epochs = count("epochs", member.epochs);
    const setting = {
      shape,
      plan: { ...plan, drop: member.drop, epochs, seed: count("seed") + index },
      lessons,
      words,
      vectors,
    };
    const watch = ({ epoch, batch, batches, loss }: Progress) => {
      if (batch % 50 !== 0 && batch !== batches) return;
      const minutes = ((performance.now() - started) / 60_000).toFixed(1);
      say(
        `network ${index + 1}, epoch ${epoch}, batch ${batch} of ${batches}: loss ${loss.toFixed(4)}, ${minutes} min`,
      );
    };
    const earlier = values.fresh ? undefined : cache.find(setting);
    if (earlier !== undefined) say(`network ${index + 1}: ${earlier.epochs} of ${epochs} epochs were done before`);
    const pause = async (epoch: number, trainer: Trainer) => {
      cache.keep(trainer, epoch);
      if (epoch % count("every") !== 0 && epoch !== epochs) return;
      await write(modelBytes(setting, [...finished, snapshot(trainer, member.share)], caution), partial);
    };
    const trainer = await train(setting, threads, watch, pause, earlier);
    finished.push(snapshot(trainer, member.share));
  }
  renameSync(partial, values.out);
});
