/** The backward pass against finite differences, for every weight of the network. */

import { beforeAll, describe, expect, test } from "vitest";
import { weightsOf } from "../../graph-data/extract/network-shape.ts";
import { Random } from "../../scripts/train/random.ts";
import { Trainer } from "../../scripts/train/trainer.ts";
import { toySetting } from "./toy.ts";

describe.each([2, 3] as const)("window %i", (window) => {
  const whole = toySetting({ drop: { input: 0.2, block: 0.2, hidden: 0.2, word: 0.2 } });
  const setting = { ...whole, shape: { ...whole.shape, window } };
  let trainer: Trainer;

  beforeAll(async () => {
    trainer = await Trainer.create(setting, 0);
    trainer.initialise();
    trainer.clearGradients();
    loss();
  });

  /** The same seed drops the same numbers, so that the loss is a function of the weights alone. */
  const loss = () => trainer.learn(0, 0, 0);

  test.each(weightsOf(setting.shape).map(({ name }) => name))("gradient of %s", (name) => {
    const { pointer, count, offset } = trainer.place(name);
    trainer.clearGradients();
    loss();
    const gradient = trainer.kernel.view(pointer + offset, count).slice();
    const length = Math.sqrt(gradient.reduce((sum, g) => sum + g * g, 0));
    expect(length).toBeGreaterThan(0);

    // Along the gradient with noise: a change of the loss that 32-bit floats can tell.
    const random = new Random(11);
    const direction = gradient.map((g) => g / length + (random.normal() * 0.3) / Math.sqrt(count));
    const before = trainer.kernel.view(pointer, count).slice();
    const at = (by: number) => {
      trainer.kernel.view(pointer, count).set(before.map((w, k) => w + by * (direction[k] ?? 0)));
      return loss();
    };
    const analytic = gradient.reduce((sum, g, k) => sum + g * (direction[k] ?? 0), 0);
    // A long step may cross a kink of the rectifiers, a short one drown in rounding: a wrong gradient fails with each.
    const errors = [0.008, 0.004, 0.002, 0.001].map((step) => Math.abs((at(step) - at(-step)) / (2 * step) - analytic));
    trainer.kernel.view(pointer, count).set(before);
    expect(Math.min(...errors)).toBeLessThan(0.02 * Math.abs(analytic) + 2e-4);
  });
});
