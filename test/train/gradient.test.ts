/** The backward pass against finite differences, weight by weight. */

import { expect, test } from "vitest";
import { weightsOf } from "../../graph-data/extract/network-shape.ts";
import { Random } from "../../scripts/train/random.ts";
import { Trainer } from "../../scripts/train/trainer.ts";
import { toySetting } from "./toy.ts";

for (const window of [2, 3] as const) {
  const whole = toySetting({ drop: { input: 0.2, block: 0.2, hidden: 0.2, word: 0.2 } });
  const setting = { ...whole, shape: { ...whole.shape, window } };
  test.each(weightsOf(setting.shape).map(({ name }) => name))(`window ${window}: gradient of %s`, async (name) => {
    const trainer = await Trainer.create(setting, 0);
    trainer.initialise();
    // The same seed drops the same numbers, so the loss is a function of the weights alone.
    const loss = () => trainer.learn(0, 0, 0);
    const random = new Random(11);
    const { pointer, count, offset } = trainer.place(name);
    trainer.clearGradients();
    loss();
    const gradient = trainer.kernel.view(pointer + offset, count).slice();
    // Along the gradient itself with noise: large enough a change for 32-bit floats to tell.
    const length = Math.sqrt(gradient.reduce((sum, g) => sum + g * g, 0));
    const direction = gradient.map((g) => g / length + (random.normal() * 0.3) / Math.sqrt(count));
    const weights = trainer.kernel.view(pointer, count);
    const before = weights.slice();
    const step = 0.004;
    const at = (by: number) => {
      trainer.kernel.view(pointer, count).set(before.map((w, k) => w + by * (direction[k] ?? 0)));
      return loss();
    };
    const numeric = (at(step) - at(-step)) / (2 * step);
    const analytic = gradient.reduce((sum, g, k) => sum + g * (direction[k] ?? 0), 0);
    expect(length).toBeGreaterThan(0);
    expect(Math.abs(numeric - analytic)).toBeLessThan(0.02 * Math.abs(analytic) + 2e-4);
  });
}
