/** Lets one or two threads do the two parts of each step: the parts and their order of summing are the same either way. */

import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Part, Setting, Trainer } from "./trainer.ts";

/** The work of one part, by number, so that it fits a shared array. */
const orders = { learn: 0, gather: 1, update: 2, stop: 3 } as const;

/** Slots of the shared control words, and of the shared numbers. */
const slot = { turn: 0, done: 1, order: 2 } as const;
const numbers = 8;

/** What both threads see: control words, arguments of an order, and each part's result. */
export interface Desk {
  readonly control: Int32Array;
  readonly values: Float64Array;
}

export interface WorkerData {
  readonly setting: Setting;
  readonly memory: WebAssembly.Memory;
  readonly desk: Desk;
}

function obey(trainer: Trainer, part: Part, order: number, values: Float64Array): void {
  const [a = 0, b = 0, c = 0] = values;
  if (order === orders.learn) values[4 + part] = trainer.learn(a, b, part);
  else if (order === orders.gather) values[4 + part] = trainer.gather(part);
  else if (order === orders.update) trainer.update(part, a, b, c);
}

/** The second thread's life: waits for an order, does part 1 of it, says so. */
export function serve(trainer: Trainer, { control, values }: Desk): void {
  for (let turn = 0; ; turn++) {
    Atomics.wait(control, slot.turn, turn);
    const order = Atomics.load(control, slot.order);
    if (order === orders.stop) return;
    obey(trainer, 1, order, values);
    Atomics.store(control, slot.done, turn + 1);
    Atomics.notify(control, slot.done);
  }
}

/** Does both parts of an order and gives their results. */
export interface Crew {
  learn(epoch: number, batch: number): [number, number];
  gather(): [number, number];
  update(step: number, steps: number, squares: number): void;
  stop(): void;
}

export function crewOfOne(trainer: Trainer): Crew {
  return {
    learn: (epoch, batch) => [trainer.learn(epoch, batch, 0), trainer.learn(epoch, batch, 1)],
    gather: () => [trainer.gather(0), trainer.gather(1)],
    update: (step, steps, squares) => {
      trainer.update(0, step, steps, squares);
      trainer.update(1, step, steps, squares);
    },
    stop: () => {},
  };
}

/** Starts the second thread over the trainer's shared memory, and waits until it listens. */
export async function crewOfTwo(trainer: Trainer): Promise<Crew> {
  const desk: Desk = {
    control: new Int32Array(new SharedArrayBuffer(16)),
    values: new Float64Array(new SharedArrayBuffer(numbers * 8)),
  };
  const { control, values } = desk;
  const workerData: WorkerData = { setting: trainer.setting, memory: trainer.kernel.memory, desk };
  // Node 20 reads no TypeScript, and tsx doesn't reach into threads by itself.
  const start = `import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))}).then(({ register }) => {
    register();
    return import(${JSON.stringify(new URL("worker.ts", import.meta.url).href)});
  });`;
  const worker = new Worker(start, { eval: true, workerData });
  // The thread's modules load through this one, which must not sleep before that is done.
  await once(worker, "message");
  worker.unref();
  let turn = 0;
  const both = (order: number, ...given: number[]): [number, number] => {
    values.set(given);
    Atomics.store(control, slot.order, order);
    Atomics.store(control, slot.turn, turn + 1);
    Atomics.notify(control, slot.turn);
    obey(trainer, 0, order, values);
    while (Atomics.load(control, slot.done) === turn) {
      if (Atomics.wait(control, slot.done, turn, 300_000) === "timed-out") {
        throw new Error("the second training thread has stopped answering");
      }
    }
    turn++;
    return [values[4] ?? 0, values[5] ?? 0];
  };
  return {
    learn: (epoch, batch) => both(orders.learn, epoch, batch),
    gather: () => both(orders.gather),
    update: (step, steps, squares) => {
      both(orders.update, step, steps, squares);
    },
    stop: () => {
      Atomics.store(control, slot.order, orders.stop);
      Atomics.store(control, slot.turn, turn + 1);
      Atomics.notify(control, slot.turn);
    },
  };
}
