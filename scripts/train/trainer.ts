/** Training itself: weights, gradients and optimiser in one memory, each step cut into two parts that one or two threads do. */

import type { Vocabulary } from "../../graph-data/extract/features.ts";
import { Kernel } from "../../graph-data/extract/kernel.ts";
import { layOut, type Network } from "../../graph-data/extract/network.ts";
import { type NetworkShape, weightsOf } from "../../graph-data/extract/network-shape.ts";
import { unpackVector } from "../../graph-data/extract/word-vectors.ts";
import type { Trainee } from "./gradient.ts";
import { type Batch, batchesOf } from "./lessons.ts";
import { mixSeed, Random } from "./random.ts";
import { type Lesson, runShard, type ShardOptions } from "./shard.ts";
import type { WordVectors } from "./vectors.ts";

export interface TrainingPlan {
  readonly epochs: number;
  readonly seed: number;
  /** Words in a batch, both shards together. */
  readonly batch: number;
  readonly rate: number;
  readonly warmup: number;
  readonly clip: number;
  /** Of the weights' moving average. */
  readonly decay: number;
  readonly drop: ShardOptions["drop"];
  readonly weights: ShardOptions["weights"];
}

/** Everything that both threads must know alike. */
export interface Setting {
  readonly shape: NetworkShape;
  readonly plan: TrainingPlan;
  readonly lessons: readonly Lesson[];
  readonly words: readonly string[];
  readonly vectors: WordVectors;
}

/** Bytes that one shard's activations may take. */
const arenaBytes = 192 * 1024 * 1024;
const moments = { first: 0.9, second: 0.98, floor: 1e-8 };

export type Part = 0 | 1;

/** One thread's view of the training; two of them may share a memory. */
export class Trainer {
  readonly setting: Setting;
  readonly kernel: Kernel;
  /** Floats of all weights, padded so that two halves are aligned. */
  readonly size: number;
  readonly #trainees: readonly [Trainee, Trainee];
  readonly #vocabulary: Vocabulary;
  readonly #epochs = new Map<number, Batch[]>();

  private constructor(setting: Setting, kernel: Kernel) {
    this.setting = setting;
    this.kernel = kernel;
    const { weights, size } = layOut(setting.shape, base);
    this.size = (size + 63) & ~63;
    const network: Network = {
      kernel,
      shape: setting.shape,
      weights,
      integers: new Map(),
      vector: (row, into) => unpackVector(setting.vectors, row, into),
    };
    const bytes = this.size * 4;
    this.#trainees = [
      { ...network, offset: 4 * bytes },
      { ...network, offset: 5 * bytes },
    ];
    this.#vocabulary = {
      vectors: new Map(setting.vectors.words.map((word, i) => [word, i])),
      words: new Map(setting.words.map((word, i) => [word, i + 1])),
    };
  }

  /** Over a memory of its own, or over one that another thread made; `part` says which room to work in. */
  static async create(setting: Setting, part: Part, memory?: WebAssembly.Memory): Promise<Trainer> {
    const floats = (layOut(setting.shape, base).size + 63) & ~63;
    const arena = base + 6 * floats * 4 + part * arenaBytes;
    return new Trainer(setting, await Kernel.create(memory, arena));
  }

  /** A memory that two threads can share. */
  static sharedMemory(setting: Setting): WebAssembly.Memory {
    const floats = (layOut(setting.shape, base).size + 63) & ~63;
    const pages = Math.ceil((base + 6 * floats * 4 + 2 * arenaBytes) / 65536) + 1;
    return new WebAssembly.Memory({ initial: pages, maximum: 65536, shared: true });
  }

  /** Seeds the weights; the averages start as the weights do. */
  initialise(): void {
    const random = new Random(mixSeed(this.setting.plan.seed, 0));
    const missing = this.kernel.top - this.kernel.memory.buffer.byteLength;
    if (missing > 0) this.kernel.memory.grow(Math.ceil(missing / 65536) + 1);
    const { f32 } = this.kernel;
    const trainee = this.#trainees[0];
    for (const { name, rows, columns, use } of weightsOf(this.setting.shape)) {
      const at = (trainee.weights.get(name)?.pointer ?? 0) >> 2;
      const spread = use === "table" ? 0.1 : use === "matrix" ? Math.sqrt(1 / rows) : 0;
      for (let k = 0; k < rows * columns; k++) {
        f32[at + k] = name.endsWith(".gain") ? 1 : name === "root" ? random.normal() * 0.3 : random.normal() * spread;
      }
    }
    f32.fill(0, (base >> 2) + this.size, (base >> 2) + 6 * this.size);
    f32.copyWithin((base >> 2) + 3 * this.size, base >> 2, (base >> 2) + this.size);
  }

  batches(epoch: number): Batch[] {
    const { lessons, plan } = this.setting;
    let batches = this.#epochs.get(epoch);
    if (batches === undefined) {
      this.#epochs.clear();
      batches = batchesOf(lessons, plan.batch, plan.seed, epoch);
      this.#epochs.set(epoch, batches);
    }
    return batches;
  }

  /** Forward and backward over one shard of a batch; returns its share of the mean loss. */
  learn(epoch: number, batch: number, part: Part): number {
    const { plan } = this.setting;
    const shards = this.batches(epoch)[batch];
    if (shards === undefined) throw new RangeError(`epoch ${epoch} has no batch ${batch}`);
    const words = shards.flat().reduce((sum, lesson) => sum + lesson.forms.length, 0);
    return runShard(this.#trainees[part], shards[part], {
      vocabulary: this.#vocabulary,
      seed: mixSeed(plan.seed, 2, epoch, batch, part),
      words,
      drop: plan.drop,
      weights: plan.weights,
    });
  }

  /** Sums half of the two shards' gradients; returns the half's sum of squares. */
  gather(part: Part): number {
    const { pointer, count } = this.#half(part);
    const bytes = this.size * 4;
    this.kernel.run.addTo(pointer + 4 * bytes, pointer + 5 * bytes, count);
    this.kernel.f32.fill(0, (pointer + 5 * bytes) >> 2, ((pointer + 5 * bytes) >> 2) + count);
    return this.kernel.run.squares(pointer + 4 * bytes, count);
  }

  /** Moves half of the weights by one step of Adam; `step` counts from 1. */
  update(part: Part, step: number, steps: number, squares: number): void {
    const { plan } = this.setting;
    const { pointer, count } = this.#half(part);
    const bytes = this.size * 4;
    const scale = Math.min(1, plan.clip / Math.max(Math.sqrt(squares), 1e-12));
    const rate =
      plan.rate * Math.min(step / plan.warmup, Math.max(0, (steps - step) / Math.max(steps - plan.warmup, 1)));
    const second = Math.sqrt(1 - moments.second ** step);
    this.kernel.run.adam(
      pointer,
      pointer + 4 * bytes,
      pointer + bytes,
      pointer + 2 * bytes,
      pointer + 3 * bytes,
      count,
      scale,
      (rate * second) / (1 - moments.first ** step),
      moments.floor * second,
      moments.first,
      moments.second,
      Math.min(plan.decay, (1 + step) / (10 + step)),
    );
  }

  /** A copy of the averaged weights of one name. */
  averaged(name: string): Float32Array {
    const { pointer, count } = this.place(name);
    return this.kernel.view(pointer + 3 * this.size * 4, count).slice();
  }

  /** Where the weights of one name and, `offset` bytes behind, the first shard's gradient of them lie. */
  place(name: string): { pointer: number; count: number; offset: number } {
    const trainee = this.#trainees[0];
    const found = trainee.weights.get(name);
    if (found === undefined) throw new RangeError(`no weights "${name}"`);
    return { pointer: found.pointer, count: found.rows * found.columns, offset: trainee.offset };
  }

  /** A copy of all that training has made so far: weights, moments and averages. */
  state(): Float32Array {
    return this.kernel.view(base, 4 * this.size).slice();
  }

  /** Goes on from a state of a trainer with the same setting. */
  restore(state: Float32Array): void {
    if (state.length !== 4 * this.size) throw new RangeError(`a state of ${state.length} floats, not ${4 * this.size}`);
    this.kernel.view(base, state.length).set(state);
  }

  clearGradients(): void {
    const from = (base >> 2) + 4 * this.size;
    this.kernel.f32.fill(0, from, from + 2 * this.size);
  }

  #half(part: Part): { pointer: number; count: number } {
    const count = this.size / 2;
    return { pointer: base + part * count * 4, count };
  }
}

/** Where the weights begin; moments, averages and the two gradients follow. */
const base = 1024;
