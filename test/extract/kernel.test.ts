/** The kernel's functions against plain loops in double precision. */

import { beforeAll, describe, expect, test } from "vitest";
import { Kernel } from "../../graph-data/extract/kernel.ts";
import { Random } from "../../scripts/train/random.ts";

let kernel: Kernel;
beforeAll(async () => {
  kernel = await Kernel.create();
});

/** Room filled with numbers from the standard normal distribution. */
function normals(count: number, seed: number): number {
  const random = new Random(seed);
  const pointer = kernel.alloc(count);
  kernel.view(pointer, count).set(Float32Array.from({ length: count }, () => random.normal()));
  return pointer;
}

const copy = (pointer: number, count: number) => Array.from(kernel.view(pointer, count));

function expectClose(got: readonly number[], wanted: readonly number[], tolerance = 1e-4): void {
  expect(got.length).toBe(wanted.length);
  const worst = Math.max(...got.map((value, i) => Math.abs(value - (wanted[i] ?? Number.NaN))));
  expect(worst).toBeLessThan(tolerance);
}

function multiply(
  m: number,
  n: number,
  k: number,
  a: (i: number, p: number) => number,
  b: (p: number, j: number) => number,
) {
  return Array.from({ length: m * n }, (_, at) => {
    let sum = 0;
    for (let p = 0; p < k; p++) sum += a(Math.floor(at / n), p) * b(p, at % n);
    return sum;
  });
}

describe("matrix products", () => {
  test.each([
    [1, 8, 1],
    [4, 8, 16],
    [7, 24, 13],
    [9, 16, 40],
  ])("%i × %i over %i", (m, n, k) => {
    const [a, b, c, pack] = [normals(m * k, 1), normals(k * n, 2), kernel.alloc(m * n), kernel.alloc(8 * k)];
    const [x, y] = [copy(a, m * k), copy(b, k * n)];
    const plain = multiply(
      m,
      n,
      k,
      (i, p) => x[i * k + p] ?? 0,
      (p, j) => y[p * n + j] ?? 0,
    );
    kernel.run.gemm(a, k, 1, b, n, c, n, m, n, k, 0, pack);
    expectClose(copy(c, m * n), plain);
    kernel.run.gemm(a, k, 1, b, n, c, n, m, n, k, 1, pack);
    expectClose(
      copy(c, m * n),
      plain.map((v) => 2 * v),
      2e-4,
    );
  });

  test("a transposed left side is a matter of strides", () => {
    const [m, n, k] = [6, 8, 5];
    const [a, b, c, pack] = [normals(k * m, 3), normals(k * n, 4), kernel.alloc(m * n), kernel.alloc(8 * k)];
    const [x, y] = [copy(a, k * m), copy(b, k * n)];
    kernel.run.gemm(a, 1, m, b, n, c, n, m, n, k, 0, pack);
    expectClose(
      copy(c, m * n),
      multiply(
        m,
        n,
        k,
        (i, p) => x[p * m + i] ?? 0,
        (p, j) => y[p * n + j] ?? 0,
      ),
    );
  });

  test.each([
    [1, 1, 4],
    [5, 3, 8],
    [9, 6, 32],
  ])("%i × %i over %i with the right side transposed", (m, n, k) => {
    const [a, b, c] = [normals(m * k, 5), normals(n * k, 6), kernel.alloc(m * n)];
    const [x, y] = [copy(a, m * k), copy(b, n * k)];
    kernel.run.gemmTransposed(a, k, b, k, c, n, m, n, k, 0);
    expectClose(
      copy(c, m * n),
      multiply(
        m,
        n,
        k,
        (i, p) => x[i * k + p] ?? 0,
        (p, j) => y[j * k + p] ?? 0,
      ),
    );
  });

  test("over integers, with a scale and a bias for each column", () => {
    const [m, n, k] = [5, 16, 6];
    const random = new Random(7);
    const whole = (count: number, limit: number) =>
      Int16Array.from({ length: count }, () => random.below(2 * limit) - limit);
    const [x, y] = [whole(m * k, 4000), whole(k * n, 2047)];
    const [a, panels, scales, bias] = [kernel.alloc(m * k), kernel.alloc(k * n), normals(n, 8), normals(n, 9)];
    const c = kernel.alloc(m * n);
    new Int16Array(kernel.memory.buffer, a, m * k).set(x);
    const packed = new Int16Array(kernel.memory.buffer, panels, k * n);
    for (let j = 0; j < n; j++) {
      for (let p = 0; p < k; p++) packed[(j >> 3) * 8 * k + (p >> 1) * 16 + (j & 7) * 2 + (p & 1)] = y[p * n + j] ?? 0;
    }
    kernel.run.gemmInteger(a, k, panels, scales, bias, c, n, m, n, k);
    const [s, t] = [copy(scales, n), copy(bias, n)];
    const plain = multiply(
      m,
      n,
      k,
      (i, p) => x[i * k + p] ?? 0,
      (p, j) => y[p * n + j] ?? 0,
    );
    const wanted = plain.map((v, at) => (t[at % n] ?? 0) + v * (s[at % n] ?? 0));
    const got = copy(c, m * n);
    for (const [i, v] of got.entries()) expect(v / (wanted[i] ?? 0)).toBeCloseTo(1, 5);
  });
});

test("quantise rounds and saturates", () => {
  const [x, out] = [kernel.alloc(8), kernel.alloc(4)];
  kernel.view(x, 8).set([0, 1, -1, 0.5, 0.0019, 200, -200, 2]);
  kernel.run.quantise(x, out, 8, 256);
  expect(Array.from(new Int16Array(kernel.memory.buffer, out, 8))).toEqual([0, 256, -256, 128, 0, 32767, -32768, 512]);
});

test("the scan is the recurrence that its comment states, and starts anew at a separator", () => {
  const [rows, hidden] = [6, 4];
  const gates = normals(rows * 3 * hidden, 10);
  const before = copy(gates, rows * 3 * hidden);
  const [cells, h, keep] = [kernel.alloc(rows * hidden), kernel.alloc(rows * hidden), kernel.alloc(rows)];
  const mask = [1, 1, 0, 1, 1, 1];
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  for (const reverse of [0, 1]) {
    kernel.view(gates, before.length).set(before);
    kernel.view(keep, rows).set(mask);
    kernel.run.scan(gates, 3 * hidden, cells, h, hidden, keep, rows, hidden, reverse);
    const wanted: number[] = new Array(rows * hidden).fill(0);
    for (let k = 0; k < hidden; k++) {
      let c = 0;
      for (let t = 0; t < rows; t++) {
        const row = reverse ? rows - 1 - t : t;
        const gate = (which: number) => before[row * 3 * hidden + which * hidden + k] ?? 0;
        const f = sigmoid(gate(1));
        c = mask[row] === 0 ? 0 : f * c + (1 - f) * Math.tanh(gate(0));
        wanted[row * hidden + k] = mask[row] === 0 ? 0 : sigmoid(gate(2)) * c;
      }
    }
    expectClose(copy(h, rows * hidden), wanted, 1e-6);
  }
});

test("softmax gives probabilities in the right proportions", () => {
  const x = kernel.alloc(7);
  const scores = [1, -2, 0.5, 30, 29, -80, 3];
  kernel.view(x, 7).set(scores);
  kernel.run.softmax(x, 7);
  const sum = scores.reduce((total, s) => total + Math.exp(s), 0);
  expectClose(
    copy(x, 7),
    scores.map((s) => Math.exp(s) / sum),
    1e-6,
  );
});

test("norm gives rows of mean 0 and deviation 1, and nothing for separators", () => {
  const [rows, n] = [3, 16];
  const x = normals(rows * n, 12);
  const [gain, bias, keep] = [kernel.alloc(n), kernel.alloc(n), kernel.alloc(rows)];
  const [y, stats] = [kernel.alloc(rows * n), kernel.alloc(rows * 2)];
  kernel.view(gain, n).fill(1);
  kernel.view(bias, n).fill(0);
  kernel.view(keep, rows).set([1, 0, 1]);
  kernel.run.norm(x, gain, bias, y, stats, keep, rows, n);
  for (const row of [0, 2]) {
    const values = copy(y + row * n * 4, n);
    expect(values.reduce((sum, v) => sum + v, 0)).toBeCloseTo(0, 4);
    expect(values.reduce((sum, v) => sum + v * v, 0) / n).toBeCloseTo(1, 3);
  }
  expect(copy(y + n * 4, n)).toEqual(new Array(n).fill(0));
});

test("alloc aligns, grows the memory, and release gives room back", async () => {
  const own = await Kernel.create();
  const mark = own.top;
  const pointer = own.alloc(5_000_000);
  expect(pointer % 16).toBe(0);
  expect(own.memory.buffer.byteLength).toBeGreaterThan(pointer + 20_000_000);
  own.view(pointer, 5_000_000)[4_999_999] = 7;
  own.release(mark);
  expect(own.alloc(4)).toBe(mark);
});
