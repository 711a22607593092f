/** Keeps what a network has learned after each epoch, so that a run that was stopped goes on where it was. */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { kernelCode } from "../../graph-data/extract/kernel-code.ts";
import type { Earlier } from "./loop.ts";
import type { Setting, Trainer } from "./trainer.ts";

/** Names what a training's result depends on: its setting to the last number, and the kernel's arithmetic. */
export function keyOf({ shape, plan, lessons, words, vectors }: Setting): string {
  const hash = createHash("sha256").update(kernelCode);
  hash.update(JSON.stringify({ shape, plan, words, list: vectors.words }));
  for (const lesson of lessons) hash.update(JSON.stringify(lesson));
  return hash.update(vectors.values).update(new Uint8Array(vectors.scales.buffer)).digest("hex").slice(0, 16);
}

/** A folder of such states, one file for each training: the count of its epochs, then its floats. */
export class Cache {
  readonly #folder: URL;

  constructor(folder: URL) {
    this.#folder = folder;
  }

  #file(setting: Setting): URL {
    return new URL(`${keyOf(setting)}.state`, this.#folder);
  }

  /** Where an earlier run with this setting had come to. */
  find(setting: Setting): Earlier | undefined {
    const file = this.#file(setting);
    if (!existsSync(file)) return undefined;
    const bytes = new Uint8Array(readFileSync(file));
    const epochs = new DataView(bytes.buffer).getUint32(0, true);
    return { epochs, state: new Float32Array(bytes.slice(4).buffer) };
  }

  /** Keeps where the training has come to; a reader never meets half a file. */
  keep(trainer: Trainer, epochs: number): void {
    mkdirSync(this.#folder, { recursive: true });
    const state = trainer.state();
    const bytes = new Uint8Array(4 + state.byteLength);
    new DataView(bytes.buffer).setUint32(0, epochs, true);
    bytes.set(new Uint8Array(state.buffer), 4);
    const file = this.#file(trainer.setting);
    const beside = new URL(`${file.href}.new`);
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  }
}
