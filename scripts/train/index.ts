/**
 * `npm run train`: makes graph-data/model/english.bin, and the tables of lemmas and sentences' ends, from the treebanks, the
 * name corpora and the word vectors.
 */

import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { UsageError } from "../../graph-data/errors.ts";
import { loadModel } from "../../graph-data/extract/model.ts";
import { type MemberWeights, withNames } from "../../graph-data/extract/model-file.ts";
import { runCommand } from "../command.ts";
import { describeScores, evaluateTreebanks } from "../evaluate/treebanks.ts";
import { writeBoundaries } from "./boundaries.ts";
import { Cache } from "./cache.ts";
import { writeLemmas } from "./lemmas.ts";
import { makeCurriculum } from "./lessons.ts";
import { modelBytes, type Progress, snapshot, train } from "./loop.ts";
import { trainNameField } from "./name-field.ts";
import { groupWords } from "./name-groups.ts";
import { caution, members, nameLessons, namePlan, networkSentences, plan, shapeOf, vectorCount } from "./recipe.ts";
import type { Trainer } from "./trainer.ts";
import { readVectors, type WordVectors } from "./vectors.ts";

const cache = new Cache(new URL("../../.cache/train/", import.meta.url));
const committed = fileURLToPath(new URL("../../graph-data/model/english.bin", import.meta.url));
const usage = `usage: npm run train -- [options]
  --epochs N   times through the training data, instead of each network's own number
  --threads N  1 or 2; the result is the same (default 2)
  --seed N     of everything that chance decides (default 1)
  --every N    writes the averaged weights to FILE.partial, and prints their dev scores, after each N epochs (default 5)
  --member N   trains this one of the model's networks alone, into a model of its own
  --names      leaves the networks of FILE as they are and makes its table of names anew: minutes instead of an hour
  --out FILE   the model (default graph-data/model/english.bin)
  --fresh      begins anew; without it a run goes on where a stopped one with the same data and settings was
Training wants ../shared/treebanks and, once, \`npm ci --prefix scripts/train\`.`;

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Writes the model beside a file of that name, takes its place, and says what it scores on the dev files. */
async function write(bytes: Uint8Array, out: string): Promise<void> {
  writeFileSync(`${out}.new`, bytes);
  renameSync(`${out}.new`, out);
  say(`${out}: ${(bytes.length / 1e6).toFixed(1)} MB`);
  say(describeScores(evaluateTreebanks(await loadModel(bytes), "dev"), "dev"));
}

function nameField(vectors: WordVectors, seed: number) {
  say("the table of names");
  return trainNameField(nameLessons(), vectors, groupWords(vectors), { ...namePlan, seed });
}

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      epochs: { type: "string" },
      member: { type: "string" },
      names: { type: "boolean", default: false },
      threads: { type: "string", default: "2" },
      seed: { type: "string", default: "1" },
      every: { type: "string", default: "5" },
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
  const seed = count("seed");
  const alone = values.member === undefined ? undefined : count("member");
  if (alone !== undefined && alone > members.length) throw new UsageError(`--member takes 1 to ${members.length}`);
  const vectors = readVectors(vectorCount);
  if (values.names) {
    const bytes = new Uint8Array(readFileSync(values.out));
    await write(withNames(bytes, nameField(vectors, seed)), values.out);
    return;
  }
  if (values.out === committed) {
    writeLemmas();
    writeBoundaries();
  }
  const curriculum = makeCurriculum(networkSentences());
  const { lessons, words } = curriculum;
  say(`${lessons.length} sentences, ${words.length} learned words`);
  const started = performance.now();
  const finished: MemberWeights[] = [];
  const partial = `${values.out}.partial`;
  let bytes = new Uint8Array(0);
  for (const [index, member] of members.entries()) {
    if (alone !== undefined && alone !== index + 1) continue;
    const shape = shapeOf(member, curriculum, vectors);
    const epochs = count("epochs", member.epochs);
    const setting = {
      shape,
      plan: { ...plan, drop: member.drop, epochs, seed: seed + index },
      lessons,
      words,
      vectors,
    };
    const made = (trainer: Trainer) => modelBytes(setting, [...finished, snapshot(trainer, member.share)], caution);
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
      if (epoch % count("every", 5) === 0 || epoch === epochs) await write(made(trainer), partial);
    };
    const trainer = await train(setting, threads, watch, pause, earlier);
    bytes = new Uint8Array(made(trainer));
    finished.push(snapshot(trainer, member.share));
  }
  await write(alone === undefined ? withNames(bytes, nameField(vectors, seed)) : bytes, values.out);
});
