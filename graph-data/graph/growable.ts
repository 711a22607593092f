/** Typed columns that grow while a graph is loaded, and a table of strings that are each kept once. */

abstract class Growable<T extends Uint8Array | Uint32Array | Float64Array> {
  protected abstract items: T;
  length = 0;

  protected abstract allocate(capacity: number): T;

  push(value: number): void {
    if (this.length === this.items.length) {
      const wider = this.allocate(this.items.length * 2);
      wider.set(this.items);
      this.items = wider;
    }
    this.items[this.length++] = value;
  }

  at(index: number): number {
    return this.items[index] as number;
  }

  set(index: number, value: number): void {
    this.items[index] = value;
  }

  /** The column cut to its length; nothing may be pushed afterwards. */
  close(): T {
    const exact = this.allocate(this.length);
    exact.set(this.items.subarray(0, this.length) as T);
    return exact;
  }
}

export class Bytes extends Growable<Uint8Array> {
  protected items = new Uint8Array(64);
  protected allocate = (capacity: number): Uint8Array<ArrayBuffer> => new Uint8Array(capacity);
}

export class Words extends Growable<Uint32Array> {
  protected items = new Uint32Array(64);
  protected allocate = (capacity: number): Uint32Array<ArrayBuffer> => new Uint32Array(capacity);
}

export class Floats extends Growable<Float64Array> {
  protected items = new Float64Array(64);
  protected allocate = (capacity: number): Float64Array<ArrayBuffer> => new Float64Array(capacity);
}

/** Gives each different string a number, from 0 in order of arrival. */
export class Strings {
  readonly #index = new Map<string, number>();
  readonly #text: string[] = [];

  get length(): number {
    return this.#text.length;
  }

  index(text: string): number {
    const known = this.#index.get(text);
    if (known !== undefined) return known;
    this.#index.set(text, this.#text.length);
    this.#text.push(text);
    return this.#text.length - 1;
  }

  close(): readonly string[] {
    return this.#text;
  }
}
