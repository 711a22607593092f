import fc from "fast-check";
import { expect, it } from "vitest";
import { leastOf } from "../../graph-data/graph/least.ts";

it("gives the least numbers in order, whatever their order was", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.nat(60), (numbers, most) => {
      const sorted = [...numbers].sort((a, b) => a - b).slice(0, most);
      expect([...leastOf(Float64Array.from(numbers), most)]).toEqual(sorted);
    }),
  );
});

it("loses no number", () => {
  const keys = Float64Array.from([5, 1, 4, 1, 3, 9, 2]);
  leastOf(keys, 3);
  expect([...keys].sort((a, b) => a - b)).toEqual([1, 1, 2, 3, 4, 5, 9]);
});
