/** Numbers noted at nodes during one query, in an array that the next query reuses without clearing it. */

export class Notes {
  readonly #stamp: Uint32Array;
  readonly #value: Float64Array;
  readonly #noted: Uint32Array;
  #count = 0;
  #turn = 0;

  constructor(nodes: number) {
    this.#stamp = new Uint32Array(nodes);
    this.#value = new Float64Array(nodes);
    this.#noted = new Uint32Array(nodes);
  }

  clear(): void {
    this.#count = 0;
    this.#turn++;
  }

  has(node: number): boolean {
    return this.#stamp[node] === this.#turn;
  }

  /** What is noted at a node; 0 where nothing is. */
  at(node: number): number {
    return this.has(node) ? (this.#value[node] as number) : 0;
  }

  add(node: number, value: number): void {
    if (this.has(node)) this.#value[node] = (this.#value[node] as number) + value;
    else {
      this.#stamp[node] = this.#turn;
      this.#value[node] = value;
      this.#noted[this.#count++] = node;
    }
  }

  /** The nodes at which something is noted, in order; good until the next change. */
  nodes(): Uint32Array {
    return this.#noted.subarray(0, this.#count);
  }
}
