/** Which node a name means: by its key, its label or an alias. */

import { fold } from "../extract/names.ts";
import type { Columns } from "./columns.ts";

/** Spelling without case, marks and punctuation; a name of nothing else stays as it is. */
export const nameForm = (name: string): string => fold(name) || name.trim().toLowerCase();

export class Names {
  readonly #byKey: ReadonlyMap<string, number>;
  readonly #byForm = new Map<string, number | number[]>();

  constructor({ nodes }: Columns) {
    this.#byKey = nodes.byKey;
    for (let node = 0; node < nodes.count; node++) {
      this.#add(nodes.label[node] as string, node);
      for (const alias of nodes.aliases[node] ?? []) this.#add(alias, node);
    }
  }

  #add(name: string, node: number): void {
    const form = nameForm(name);
    const known = this.#byForm.get(form);
    if (known === undefined) this.#byForm.set(form, node);
    else if (typeof known === "number") {
      if (known !== node) this.#byForm.set(form, [known, node]);
    } else if (!known.includes(node)) known.push(node);
  }

  /** The nodes that a name fits: the one with this key, else all with such a label or alias, in the file's order. */
  resolve(name: string): readonly number[] {
    const key = this.#byKey.get(name);
    if (key !== undefined) return [key];
    const found = this.#byForm.get(nameForm(name));
    return found === undefined ? [] : typeof found === "number" ? [found] : found;
  }
}
