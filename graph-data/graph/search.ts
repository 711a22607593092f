/** Finding entities by what is typed: the start of a name, a name with typing errors, any of its spellings. */

import MiniSearch, { type Query, type SearchResult } from "minisearch";
import type { Columns } from "./columns.ts";
import { Strings } from "./growable.ts";
import { type Names, nameForm } from "./names.ts";
import { Spelling } from "./spelling.ts";

/** Names between two pauses: some milliseconds of work. */
const stride = 500;

/** Letters of a word in which a slip is forgiven; shorter ones would match everything. */
const forgiven = 4;

/** Words up to this length begin so many names that these are listed beforehand. */
const short = 3;

/** Slips that are forgiven where nothing is closer. */
const wide = (term: string): number | false =>
  term.length < forgiven ? false : term.length < 6 ? 1 : term.length < 9 ? 2 : 3;

const tokenise = (name: string): string[] => nameForm(name).split(" ");

type NameIndex = MiniSearch<{ id: number; label: string; aliases: string }>;
type Starts = ReadonlyMap<string, readonly number[]>;

export class EntitySearch {
  readonly #columns: Columns;
  readonly #names: Names;
  /** For each node its place among all, by how much is said of it. */
  readonly #place: Uint32Array;
  readonly #index: NameIndex;
  /** By the first letters of any of their words, nodes of which most is said first. */
  readonly #byStart: Starts;
  readonly #spelling: Spelling;

  private constructor(
    columns: Columns,
    names: Names,
    place: Uint32Array,
    index: NameIndex,
    byStart: Starts,
    spelling: Spelling,
  ) {
    this.#columns = columns;
    this.#names = names;
    this.#place = place;
    this.#index = index;
    this.#byStart = byStart;
    this.#spelling = spelling;
  }

  /**
   * Indexes all names, pausing now and then.
   *
   * @param ranking nodes by how much is said of them, most first
   */
  static *open(columns: Columns, names: Names, ranking: Uint32Array): Generator<void, EntitySearch> {
    const { nodes } = columns;
    const place = new Uint32Array(nodes.count);
    const index: NameIndex = new MiniSearch({
      fields: ["label", "aliases"],
      tokenize: tokenise,
      processTerm: (term) => term,
      searchOptions: {
        combineWith: "AND",
        prefix: true,
        weights: { prefix: 0.6, fuzzy: 0.25 },
        boostDocument: (id) => 1 + Math.log(nodes.count / (1 + (place[id as number] ?? 0))),
      },
    });
    const byStart = new Map<string, number[]>();
    const words = new Strings();
    for (let i = 0; i < nodes.count; i++) {
      if (i % stride === 0) yield;
      const id = ranking[i] as number;
      place[id] = i;
      const label = nodes.label[id] as string;
      const aliases = nodes.aliases[id] ?? [];
      index.add({ id, label, aliases: aliases.join(" ") });
      const starts = new Set<string>();
      for (const word of [label, ...aliases].flatMap(tokenise)) {
        words.index(word);
        for (let length = 1; length <= short; length++) starts.add(word.slice(0, length));
      }
      for (const start of starts) {
        const known = byStart.get(start);
        if (known) known.push(id);
        else byStart.set(start, [id]);
      }
    }
    const spelling = yield* Spelling.open(words.close(), forgiven);
    return new EntitySearch(columns, names, place, index, byStart, spelling);
  }

  /** Nodes that the typed text may mean, best first: whole names, then by closeness and by how much is said of them. */
  find(text: string): number[] {
    const form = nameForm(text);
    if (!form) return [];
    const whole = this.#names.called(text).toSorted((a, b) => this.#order(a, b));
    const words = form.split(" ");
    const long = words.filter((word) => word.length > short);
    const rest =
      long.length > 0
        ? this.#ranked(this.#close(long)).filter(this.#hasStarts(words.filter((word) => !long.includes(word))))
        : (this.#byStart.get(words[0] as string) ?? []).filter(this.#hasStarts(words.slice(1)));
    const first = new Set(whole);
    return [...whole, ...(first.size > 0 ? rest.filter((node) => !first.has(node)) : rest)];
  }

  /** Entities with a name like an unknown one: of all its words, else of any. */
  nearest(name: string, most: number): number[] {
    const found = this.find(name);
    const some = found.length > 0 ? found : this.#ranked(this.#index.search(name, { combineWith: "OR", fuzzy: wide }));
    return some.slice(0, most);
  }

  /** Names with all words, or longer ones that they begin, or ones a slip away. */
  #close(words: readonly string[]): SearchResult[] {
    const asked = words.map((word): Query => {
      const near = word.length < forgiven ? [] : this.#spelling.near(word);
      const meant: Query = { queries: [word], boost: { label: 2 } };
      return near.length === 0
        ? meant
        : {
            combineWith: "OR",
            queries: [meant, { combineWith: "OR", queries: near, prefix: false, boost: { label: 0.5, aliases: 0.25 } }],
          };
    });
    const found = this.#index.search({ combineWith: "AND", queries: asked });
    return found.length > 0 ? found : this.#index.search(words.join(" "), { fuzzy: wide });
  }

  #ranked(found: readonly SearchResult[]): number[] {
    return [...found].sort((a, b) => b.score - a.score || this.#order(a.id, b.id)).map(({ id }) => id as number);
  }

  #order(a: number, b: number): number {
    return (this.#place[a] ?? 0) - (this.#place[b] ?? 0);
  }

  /** A test whether each of some short words begins a word of a node's names. */
  #hasStarts(starts: readonly string[]): (node: number) => boolean {
    const { label, aliases } = this.#columns.nodes;
    return (node) => {
      if (starts.length === 0) return true;
      const words = [label[node] as string, ...(aliases[node] ?? [])].flatMap(tokenise);
      return starts.every((start) => words.some((word) => word.startsWith(start)));
    };
  }
}
