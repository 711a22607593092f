import { describe, expect, it } from "vitest";
import { calibrated, shareRight } from "../../graph-data/extract/confidence.ts";

const curve = [
  [0.4, 0.5],
  [0.6, 0.8],
] as const;

describe("the measured curve", () => {
  it.each([
    [0.1, 0.5],
    [0.4, 0.5],
    [0.5, 0.65],
    [0.6, 0.8],
    [0.9, 0.8],
  ])("at %d is %d", (raw, share) => {
    expect(shareRight(raw, curve)).toBeCloseTo(share, 10);
  });
});

describe("confidence", () => {
  it("rises with what rule and attachments promise", () => {
    const told = [0.2, 0.4, 0.6, 0.8, 1].map((raw) => calibrated("no such rule", raw));
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it.each([0, 0.5, 1])("of a raw %d lies between 0 and 1, to the hundredth", (raw) => {
    const told = calibrated("no such rule", raw);
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(1);
    expect(Math.round(told * 100) / 100).toBe(told);
  });
});
