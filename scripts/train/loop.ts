/** The loop over epochs and batches, and the model's bytes at any point of it. */

import { type MemberWeights, type Share, writeModelFile } from "../../graph-data/extract/model-file.ts";
import { weightsOf } from "../../graph-data/extract/network-shape.ts";
import { crewOfOne, crewOfTwo } from "./threads.ts";
import { type Setting, Trainer } from "./trainer.ts";

export interface Progress {
  /** From 1. */
  readonly epoch: number;
  readonly batch: number;
  readonly batches: number;
  /** Mean so far in this epoch. */
  readonly loss: number;
}

/** What an earlier run had made after some epochs. */
export interface Earlier {
  readonly epochs: number;
  readonly state: Float32Array;
}

/**
 * Trains from the plan's seed, or from where an earlier run stopped, to the last epoch; one thread or two, in one go or
 * in several, give the same weights.
 *
 * @param watch called after each batch
 * @param pause called, and waited for, after each epoch
 */
export async function train(
  setting: Setting,
  threads: 1 | 2,
  watch: (progress: Progress) => void = () => {},
  pause: (epoch: number, trainer: Trainer) => Promise<void> = async () => {},
  earlier?: Earlier,
): Promise<Trainer> {
  const { plan } = setting;
  const trainer = await Trainer.create(setting, 0, threads === 2 ? Trainer.sharedMemory(setting) : undefined);
  trainer.initialise();
  if (earlier !== undefined) trainer.restore(earlier.state);
  const done = earlier?.epochs ?? 0;
  const crew = threads === 2 ? await crewOfTwo(trainer) : crewOfOne(trainer);
  const lengths = Array.from({ length: plan.epochs }, (_, epoch) => trainer.batches(epoch).length);
  const steps = lengths.reduce((sum, length) => sum + length, 0);
  let step = lengths.slice(0, done).reduce((sum, length) => sum + length, 0);
  for (let epoch = done; epoch < plan.epochs; epoch++) {
    let loss = 0;
    const batches = lengths[epoch] ?? 0;
    for (let batch = 0; batch < batches; batch++) {
      const [first, second] = crew.learn(epoch, batch);
      loss += first + second;
      const [left, right] = crew.gather();
      crew.update(++step, steps, left + right);
      watch({ epoch: epoch + 1, batch: batch + 1, batches, loss: loss / (batch + 1) });
    }
    await pause(epoch + 1, trainer);
  }
  crew.stop();
  return trainer;
}

/** The averaged weights at this point, to count for a share of the model's scores. */
export function snapshot(trainer: Trainer, share: Share = { trees: 1, names: 1 }): MemberWeights {
  const { shape } = trainer.setting;
  return { shape, share, weights: new Map(weightsOf(shape).map(({ name }) => [name, trainer.averaged(name)])) };
}

/** The model file of networks that were trained on the same curriculum. */
export function modelBytes(setting: Setting, members: readonly MemberWeights[], caution = 0): Uint8Array {
  const { words, vectors } = setting;
  return writeModelFile({ vectorWords: vectors.words, words }, vectors, members, caution);
}
