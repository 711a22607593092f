/** Finding entities by what is typed: the start of a name, a name with typing errors, any of its spellings. */

import MiniSearch from "minisearch";
import type { Columns } from "./columns.ts";
import { nameForm } from "./names.ts";

/** Names between two pauses: some milliseconds of work. */
const stride = 500;

const tokenise = (name: string): string[] => nameForm(name).split(" ");

/** Slips that are forgiven where nothing is closer. */
const wide = (term: string): number | false =>
  term.length < 4 ? false : term.length < 6 ? 1 : term.length < 9 ? 2 : 3;

export class EntitySearch {
  readonly #index: MiniSearch<{ id: number; label: string; aliases: string }>;
  readonly #columns: Columns;
  readonly #prominence: Float64Array;

  /** @param prominence how much is said of each node */
  private constructor(columns: Columns, prominence: Float64Array) {
    this.#columns = columns;
    this.#prominence = prominence;
    this.#index = new MiniSearch({
      fields: ["label", "aliases"],
      tokenize: tokenise,
      processTerm: (term) => term,
      searchOptions: {
        boost: { label: 2 },
        combineWith: "AND",
        prefix: true,
        // One slip in four letters, two in eight: shorter words would match everything.
        fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
        weights: { prefix: 0.6, fuzzy: 0.25 },
        boostDocument: (id) => 1 + Math.log1p(prominence[id as number] ?? 0),
      },
    });
  }

  /** Indexes all names, pausing now and then. */
  static *open(columns: Columns, prominence: Float64Array): Generator<void, EntitySearch> {
    const search = new EntitySearch(columns, prominence);
    const { nodes } = columns;
    for (let id = 0; id < nodes.count; id++) {
      if (id % stride === 0) yield;
      const aliases = (nodes.aliases[id] ?? []).join(" ");
      search.#index.add({ id, label: nodes.label[id] as string, aliases });
    }
    return search;
  }

  /** Nodes that the typed text may mean, best first: whole names, then by closeness and by how much is said of them. */
  find(text: string): number[] {
    const form = nameForm(text);
    if (!form) return [];
    const whole = (node: number) =>
      [this.#columns.nodes.label[node] as string, ...(this.#columns.nodes.aliases[node] ?? [])].some(
        (name) => nameForm(name) === form,
      );
    const close = this.#index.search(text);
    // Letters that changed places count as two slips.
    const hits = close.length > 0 ? close : this.#index.search(text, { fuzzy: wide });
    const found = hits.map(({ id, score }) => ({ node: id as number, score }));
    for (const hit of found) if (whole(hit.node)) hit.score += 1e9;
    found.sort((a, b) => b.score - a.score || this.#order(a.node, b.node));
    return found.map(({ node }) => node);
  }

  /** Entities with a name like an unknown one: of all its words, else of any. */
  nearest(name: string, most: number): number[] {
    const found = this.find(name);
    const some =
      found.length > 0
        ? found
        : this.#index.search(name, { combineWith: "OR", fuzzy: wide }).map(({ id }) => id as number);
    return some.slice(0, most);
  }

  #order(a: number, b: number): number {
    return (this.#prominence[b] ?? 0) - (this.#prominence[a] ?? 0) || a - b;
  }
}
