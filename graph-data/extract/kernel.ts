/** The network's arithmetic: WebAssembly functions over one memory, and the allocator that lays that memory out. */

import { kernelCode, sharedKernelCode } from "./kernel-code.ts";

/** What kernel.assembly exports; pointers are byte offsets, sizes and strides count elements. */
export interface KernelFunctions {
  gemm(
    a: number,
    ars: number,
    acs: number,
    b: number,
    ldb: number,
    c: number,
    ldc: number,
    m: number,
    n: number,
    k: number,
    add: number,
    pack: number,
  ): void;
  gemmTransposed(
    a: number,
    lda: number,
    b: number,
    ldb: number,
    c: number,
    ldc: number,
    m: number,
    n: number,
    k: number,
    add: number,
  ): void;
  quantise(x: number, out: number, n: number, scale: number): void;
  gemmInteger(
    a: number,
    lda: number,
    b: number,
    columns: number,
    bias: number,
    c: number,
    ldc: number,
    m: number,
    n: number,
    k: number,
  ): void;
  fillRows(c: number, ldc: number, bias: number, rows: number, n: number): void;
  sumRows(x: number, ldx: number, out: number, rows: number, n: number): void;
  scan(
    gates: number,
    ldg: number,
    cells: number,
    h: number,
    ldh: number,
    keep: number,
    rows: number,
    hidden: number,
    reverse: number,
  ): void;
  scanGradient(
    gates: number,
    ldg: number,
    cells: number,
    dh: number,
    ldh: number,
    keep: number,
    rows: number,
    hidden: number,
    reverse: number,
    carry: number,
  ): void;
  norm(x: number, gain: number, bias: number, y: number, stats: number, keep: number, rows: number, n: number): void;
  normGradient(
    x: number,
    gain: number,
    stats: number,
    keep: number,
    dy: number,
    dx: number,
    dgain: number,
    dbias: number,
    rows: number,
    n: number,
  ): void;
  leaky(x: number, n: number): void;
  leakyGradient(y: number, d: number, n: number): void;
  addTo(x: number, y: number, n: number): void;
  multiply(x: number, y: number, n: number): void;
  dropout(x: number, mask: number, n: number, drop: number, seed: number): void;
  softmax(x: number, n: number): void;
  squares(x: number, n: number): number;
  adam(
    p: number,
    g: number,
    m: number,
    v: number,
    average: number,
    n: number,
    scale: number,
    rate: number,
    floor: number,
    b1: number,
    b2: number,
    decay: number,
  ): void;
}

const pageBytes = 65536;

/** A memory, the functions that work in it, and a bump allocator: room is given in order and taken back by `release`. */
export class Kernel {
  readonly run: KernelFunctions;
  readonly memory: WebAssembly.Memory;
  #f32: Float32Array;
  #top: number;

  private constructor(memory: WebAssembly.Memory, run: KernelFunctions, base: number) {
    this.memory = memory;
    this.run = run;
    this.#f32 = new Float32Array(memory.buffer);
    this.#top = base;
  }

  /** A kernel over a memory of its own, or over a shared one that another thread made; `base` is the first byte it may use. */
  static async create(memory?: WebAssembly.Memory, base = 1024): Promise<Kernel> {
    const own = memory ?? new WebAssembly.Memory({ initial: 16 });
    const shared = !(own.buffer instanceof ArrayBuffer);
    const bytes = Uint8Array.from(atob(shared ? sharedKernelCode : kernelCode), (c) => c.charCodeAt(0));
    const { instance } = await WebAssembly.instantiate(bytes, { env: { memory: own } });
    return new Kernel(own, instance.exports as unknown as KernelFunctions, base);
  }

  /** The memory as 32-bit floats; fetch it anew after `alloc`, which may move it. */
  get f32(): Float32Array {
    if (this.#f32.buffer !== this.memory.buffer) this.#f32 = new Float32Array(this.memory.buffer);
    return this.#f32;
  }

  /** The first free byte. */
  get top(): number {
    return this.#top;
  }

  /** A pointer to `count` 32-bit numbers, 16-byte aligned; what stands there is undefined. */
  alloc(count: number): number {
    const pointer = this.#top;
    this.#top = (pointer + count * 4 + 15) & ~15;
    // SIMD loads of the last panel may look past the end of a row: leave them a little room.
    const missing = this.#top + 256 - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.max(Math.ceil(missing / pageBytes), 64));
    return pointer;
  }

  /** Gives back everything allocated since `top` was `mark`. */
  release(mark: number): void {
    this.#top = mark;
  }

  /** `count` floats at a pointer, as a view that lives until the next `alloc`. */
  view(pointer: number, count: number): Float32Array {
    return this.f32.subarray(pointer >> 2, (pointer >> 2) + count);
  }
}
