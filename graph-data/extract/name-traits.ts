/** What a table of weights may know a name by: for each word of a sentence the numbers of its traits and of its neighbours'. */

import { normalForm, shapeOf } from "./features.ts";
import { lookUp, piecesOf, type Sense } from "./gazetteer.ts";
import { isGivenName } from "./given-names.ts";
import {
  bodyEndings,
  bodyNouns,
  bodyOpenings,
  personNouns,
  personTitles,
  placeEndings,
  placeNouns,
  placeOpenings,
} from "./lexicon/name-parts.ts";

/** Groups, coarse and fine, of the words whose vectors are alike; 0 for words that have none. */
export type Groups = (normal: string) => readonly [number, number];

/** What a form alone tells; texts and hashes are kept, since documents repeat their words. */
interface Traits {
  readonly word: number;
  readonly shape: number;
  readonly affixes: readonly number[];
  readonly groups: readonly [number, number];
  /** A bit for each list of words that has it. */
  readonly sorts: number;
  readonly capital: boolean;
  /** A small word that may stand within a name. */
  readonly joins: boolean;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

/** The number of a trait: of its sort and up to three numbers. */
function trait(sort: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(sort + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  return h ^ (h >>> 15);
}

const sorts: readonly ReadonlySet<string>[] = [
  bodyEndings,
  bodyOpenings,
  placeEndings,
  placeOpenings,
  personTitles,
  bodyNouns,
  placeNouns,
  personNouns,
];
const joining = /^(?:of|the|and|&|for|-|de|del|la|van|von|der|bin|al|el|['’]s)$/;
const outside: Traits = { word: 1, shape: 2, affixes: [], groups: [0, 0], sorts: 0, capital: false, joins: false };

function traitsOf(form: string, groups: Groups): Traits {
  const normal = normalForm(form);
  const word = normal.replace(/\d/g, "0");
  const given = isGivenName(form) ? 1 : 0;
  return {
    word: hash(word),
    shape: hash(shapeOf(form)),
    affixes: [word.slice(-2), word.slice(-3), word.slice(-4), word.slice(0, 3)].map(hash),
    groups: groups(normal),
    sorts: sorts.reduce((bits, sort, i) => (sort.has(word) ? bits | (2 << i) : bits), given),
    capital: /^\p{Lu}/u.test(form),
    joins: joining.test(normal),
  };
}

/** How the gazetteer uses a name, as bits. */
function useOf({ use, kind, weak, size = 0 }: Sense): number {
  if (use === "town") return size > 4 ? 4 : 2;
  if (use === "demonym") return 8;
  if (kind === "state") return 16;
  if (kind === "place") return 32;
  if (kind === "organisation") return weak ? 64 : 128;
  return 256;
}

/** For each word how the gazetteer's longest name there is used, and where in that name the word stands. */
function listed(forms: readonly string[]): Int32Array {
  const found = new Int32Array(forms.length);
  const small = !forms.some((form) => /\p{Lu}/u.test(form));
  // A text in small letters alone names places, too.
  const shown = small ? forms.map((form) => form.slice(0, 1).toUpperCase() + form.slice(1)) : forms;
  let until = -1;
  for (const { first, last, senses } of [...lookUp(piecesOf(shown)).values()].sort((a, b) => a.first - b.first)) {
    if (first <= until) continue;
    until = last;
    const use = senses.reduce((bits, sense) => bits | useOf(sense), small ? 1 : 0);
    for (let i = first; i <= last; i++) {
      found[i] = (use << 2) | (first === last ? 3 : i === first ? 0 : i === last ? 2 : 1);
    }
  }
  return found;
}

/** For each word the first and the last of the run of capitalised words that it stands in, with small words between; -1 for none. */
function runsOf(all: readonly Traits[]): { first: Int32Array; last: Int32Array } {
  const first = new Int32Array(all.length).fill(-1);
  const last = new Int32Array(all.length).fill(-1);
  for (let i = 0; i < all.length; i++) {
    if (!all[i]?.capital) continue;
    let end = i;
    for (let k = i + 1; k < all.length && k - end <= 2; k++) {
      if (all[k]?.capital) end = k;
      else if (!all[k]?.joins) break;
    }
    first.fill(i, i, end + 1);
    last.fill(end, i, end + 1);
    i = end;
  }
  return { first, last };
}

const keptForms = 16384;

/** Reads the traits of sentences, with a memory of the forms met before. */
export class TraitReader {
  readonly #groups: Groups;
  readonly #kept = new Map<string, Traits>();

  constructor(groups: Groups) {
    this.#groups = groups;
  }

  #of(form: string): Traits {
    const known = this.#kept.get(form);
    if (known !== undefined) return known;
    if (this.#kept.size >= keptForms) this.#kept.clear();
    const traits = traitsOf(form, this.#groups);
    this.#kept.set(form, traits);
    return traits;
  }

  /** The numbers of the traits of each word; of those alone that are wanted, where not all are. */
  read(forms: readonly string[], wanted?: (i: number) => boolean): number[][] {
    const all = forms.map((form) => this.#of(form));
    const lists = listed(forms);
    const runs = runsOf(all);
    const shouted = forms.some((form) => /\p{Ll}/u.test(form)) ? 0 : 1;
    const at = (i: number): Traits => all[i] ?? outside;
    const list = (i: number): number => lists[i] ?? 0;
    return all.map((own, i) => {
      if (wanted !== undefined && !wanted(i)) return [];
      const [b2, b1, a1, a2] = [at(i - 2), at(i - 1), at(i + 1), at(i + 2)];
      const numbers = [
        trait(0, own.word),
        trait(1, b1.word),
        trait(2, a1.word),
        trait(3, b2.word),
        trait(4, a2.word),
        trait(5, own.word, b1.word),
        trait(6, own.word, a1.word),
        trait(7, own.shape, i === 0 ? 1 : 0, shouted),
        trait(8, own.shape, b1.shape),
        trait(9, own.shape, a1.shape),
        trait(10, own.sorts, own.shape),
        trait(11, b1.sorts, own.shape),
        trait(12, a1.sorts, own.shape),
        trait(13, list(i), own.shape),
        trait(14, list(i), own.word),
        trait(15, list(i - 1), own.shape),
        trait(16, list(i + 1), own.shape),
        trait(17, list(i), own.sorts, shouted),
        trait(18, b1.word, own.shape),
        trait(19, a1.word, own.shape),
        trait(20, b1.word, a1.word),
      ];
      own.affixes.forEach((affix, k) => {
        numbers.push(trait(21 + k, affix), trait(26 + k, affix, own.shape));
      });
      for (const g of [0, 1] as const) {
        const [group, before, after] = [own.groups[g], b1.groups[g], a1.groups[g]];
        numbers.push(
          trait(50 + 10 * g, group, own.shape),
          trait(51 + 10 * g, before, own.shape),
          trait(52 + 10 * g, after, own.shape),
          trait(53 + 10 * g, group, before),
          trait(54 + 10 * g, group, after),
          trait(55 + 10 * g, b2.groups[g]),
          trait(56 + 10 * g, a2.groups[g]),
          trait(57 + 10 * g, before, after, own.shape),
        );
      }
      const first = runs.first[i] ?? -1;
      const last = runs.last[i] ?? -1;
      if (first < 0) return numbers;
      const place = (first === i ? 1 : 0) | (last === i ? 2 : 0);
      numbers.push(
        trait(31, at(last).word, place),
        trait(32, at(first).word, place),
        trait(33, at(last).sorts, place, at(first).sorts),
        trait(34, at(first - 1).word, place),
        trait(35, at(last + 1).word, place),
        trait(36, Math.min(last - first, 4), place, first === 0 ? 1 : 0),
        trait(37, list(first), place, list(last)),
        trait(38, at(first - 1).word, at(last + 1).word),
        trait(39, at(last + 1).word, at(last + 2).word, place),
        trait(40, at(first - 2).word, at(first - 1).word, place),
      );
      return numbers;
    });
  }
}
