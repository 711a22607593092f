/** A binary heap of numbered things by cost: of equal costs the earlier pushed comes first. */

export class Heap {
  readonly #costs: number[] = [];
  readonly #items: number[] = [];
  readonly #turns: number[] = [];
  #pushed = 0;

  get size(): number {
    return this.#items.length;
  }

  /** Cost of the next item; infinite where there is none. */
  get least(): number {
    return this.#costs[0] ?? Number.POSITIVE_INFINITY;
  }

  clear(): void {
    this.#costs.length = 0;
    this.#items.length = 0;
    this.#turns.length = 0;
    this.#pushed = 0;
  }

  push(cost: number, item: number): void {
    let at = this.#items.length;
    this.#costs.push(cost);
    this.#items.push(item);
    this.#turns.push(this.#pushed++);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  /** Takes the cheapest item away; undefined where there is none. */
  pop(): number | undefined {
    const top = this.#items[0];
    if (top === undefined) return undefined;
    const last = this.#items.length - 1;
    this.#swap(0, last);
    this.#costs.pop();
    this.#items.pop();
    this.#turns.pop();
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= last) break;
      const child = left + 1 < last && this.#before(left + 1, left) ? left + 1 : left;
      if (!this.#before(child, at)) break;
      this.#swap(child, at);
      at = child;
    }
    return top;
  }

  #before(a: number, b: number): boolean {
    const difference = (this.#costs[a] as number) - (this.#costs[b] as number);
    return difference < 0 || (difference === 0 && (this.#turns[a] as number) < (this.#turns[b] as number));
  }

  #swap(a: number, b: number): void {
    for (const column of [this.#costs, this.#items, this.#turns]) {
      const kept = column[a] as number;
      column[a] = column[b] as number;
      column[b] = kept;
    }
  }
}
