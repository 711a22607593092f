/** Training a toy: it learns its language, and the same seed gives the same bytes in one thread and in two. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { loadModel, type Model } from "../../graph-data/extract/model.ts";
import { readTokens, scoreNames, scoreTrees } from "../../scripts/evaluate/treebanks.ts";
import { Cache } from "../../scripts/train/cache.ts";
import { modelBytes, snapshot, train } from "../../scripts/train/loop.ts";
import { toySentences, toySetting } from "./toy.ts";

async function trained(...[setting, threads, watch]: Parameters<typeof train>): Promise<Uint8Array> {
  return modelBytes(setting, [snapshot(await train(setting, threads, watch))]);
}

const losses: number[] = [];
let bytes: Uint8Array;
let model: Model;

beforeAll(async () => {
  bytes = await trained(toySetting(), 1, ({ batch, batches, loss }) => {
    if (batch === batches) losses.push(loss);
  });
  model = await loadModel(bytes);
});

test("the loss falls", () => {
  expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 4);
});

test("it reads sentences that it has not seen", () => {
  const gold = toySentences(40, 77);
  const parsed = readTokens(gold, model);
  const { upos, xpos, uas, las } = scoreTrees(gold, parsed);
  expect({ upos, xpos, uas, las }).toEqual({ upos: 1, xpos: 1, uas: 1, las: 1 });
  expect(scoreNames(gold, parsed).f1).toBe(1);
});

test.each([1, 2] as const)("%i threads give the same bytes", async (threads) => {
  expect(Buffer.from(await trained(toySetting(), threads)).equals(Buffer.from(bytes))).toBe(true);
});

test("another seed gives other bytes", async () => {
  expect(Buffer.from(await trained(toySetting({ seed: 4 }), 1)).equals(Buffer.from(bytes))).toBe(false);
});

test("a run that was stopped goes on to the same bytes, and another setting begins anew", async () => {
  const folder = mkdtempSync(join(tmpdir(), "training-"));
  try {
    const cache = new Cache(pathToFileURL(`${folder}/`));
    const setting = toySetting();
    await train(setting, 1, undefined, async (epoch, trainer) => {
      if (epoch === 2) cache.keep(trainer, epoch);
    });
    const earlier = cache.find(setting);
    expect(earlier?.epochs).toBe(2);
    const epochs: number[] = [];
    const trainer = await train(setting, 2, undefined, async (epoch) => void epochs.push(epoch), earlier);
    expect(epochs).toEqual([3, 4, 5, 6]);
    expect(Buffer.from(modelBytes(setting, [snapshot(trainer)])).equals(Buffer.from(bytes))).toBe(true);
    expect(cache.find(toySetting({ seed: 4 }))).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
