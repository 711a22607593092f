/** Which nodes a name means: by key, by label, or by alias. */

import { fold } from "../extract/names.ts";
import type { Columns } from "./columns.ts";

/** Spelling without case, marks and punctuation; a name of nothing else stays as it is. */
export const nameForm = (name: string): string => fold(name) || name.trim().toLowerCase();

/** Nodes between two pauses: some milliseconds of work. */
const stride = 4_000;

/** Nodes by the form of a name; most forms are of one node only, which then stands without a list. */
class Forms {
  readonly #nodes = new Map<string, number | number[]>();

  add(name: string, node: number): void {
    const form = nameForm(name);
    const known = this.#nodes.get(form);
    if (known === undefined) this.#nodes.set(form, node);
    else if (typeof known === "number") {
      if (known !== node) this.#nodes.set(form, [known, node]);
    } else if (!known.includes(node)) known.push(node);
  }

  of(name: string): readonly number[] {
    const found = this.#nodes.get(nameForm(name));
    return found === undefined ? [] : typeof found === "number" ? [found] : found;
  }
}

export class Names {
  readonly #byKey: ReadonlyMap<string, number>;
  readonly #byLabel = new Forms();
  readonly #byAlias = new Forms();

  private constructor(byKey: ReadonlyMap<string, number>) {
    this.#byKey = byKey;
  }

  /** Indexes all names, pausing now and then. */
  static *open({ nodes }: Columns): Generator<void, Names> {
    const names = new Names(nodes.byKey);
    for (let node = 0; node < nodes.count; node++) {
      if (node % stride === 0) yield;
      names.#byLabel.add(nodes.label[node] as string, node);
      for (const alias of nodes.aliases[node] ?? []) names.#byAlias.add(alias, node);
    }
    return names;
  }

  /** All that are labelled or also called so. */
  called(name: string): readonly number[] {
    return [...new Set([...this.#byLabel.of(name), ...this.#byAlias.of(name)])];
  }

  /**
   * The nodes that a name fits, in the file's order: the one with this key, else those labelled so, else those with such an alias.
   * A label comes before an alias because it is the usual name: Germany is a state, though its team is called so as well.
   */
  resolve(name: string): readonly number[] {
    const key = this.#byKey.get(name);
    if (key !== undefined) return [key];
    const labelled = this.#byLabel.of(name);
    return labelled.length > 0 ? labelled : this.#byAlias.of(name);
  }
}
