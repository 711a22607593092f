/** The tables of names as one index: what the words from a place in a sentence on can name, the longest first. */

import type { Kind } from "../schema.ts";
import { people } from "./leaders.ts";
import { cities } from "./lexicon/cities.ts";
import { countries } from "./lexicon/countries.ts";
import { dependent } from "./lexicon/independence.ts";
import { organisations } from "./lexicon/organisations.ts";
import { places } from "./lexicon/places.ts";
import { states } from "./lexicon/states.ts";
import { territories } from "./lexicon/territories.ts";
import { fold, plain } from "./names.ts";

/** What a name can stand for. */
export interface Sense {
  readonly use: "name" | "demonym" | "capital" | "seat" | "town";
  readonly kind: Kind;
  /** The usual full name. */
  readonly canonical: string;
  readonly iso?: string;
  /** ISO days between which a capital or seat stood for the state. */
  readonly from?: string;
  readonly to?: string;
  /** An everyday word too: counts only with other evidence. */
  readonly weak?: boolean;
  /** Of towns: 0 for a village to 13 for a megacity. */
  readonly size?: number;
}

interface Entry {
  /** Folded words of the name. */
  readonly words: readonly string[];
  /** For each word how it must be written: 0 anyhow, 1 with a capital, 2 all in capitals. */
  readonly shape: number[];
  /** Written with a comma, as "Washington, D.C." is. */
  readonly comma: boolean;
  readonly senses: Sense[];
}

/** A name found in a sentence, over the tokens from `first` to `last`. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly senses: readonly Sense[];
}

/** A word within a token; tokens such as `al-Qaeda` hold several. */
export interface Piece {
  readonly text: string;
  readonly token: number;
  /** 0 small, 1 with a capital, 2 all in capitals. */
  readonly shape: number;
  /** Whether it ends its token. */
  readonly ends: boolean;
  readonly starts: boolean;
  /** Parted from the piece before by a comma, a bracket or the like. */
  readonly apart: boolean;
}

const shapeOf = (word: string): number => {
  const letters = word.replace(/[^\p{L}]/gu, "");
  if (letters === "") return 0;
  if (letters.length > 1 && letters === letters.toUpperCase()) return 2;
  return /^\p{Lu}/u.test(letters) ? 1 : 0;
};

const split = (name: string): string[] =>
  plain(name)
    .split(/[-–\s]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Cuts tokens into folded words; signs, hyphens and possessives yield none. */
export function piecesOf(forms: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let apart = false;
  forms.forEach((form, token) => {
    if (/^(?:['’]s?|-|–|\.)$/.test(form)) return;
    const parts = form.includes("-") || form.includes("–") ? split(form) : [form];
    parts.forEach((part, i) => {
      const text = fold(part);
      if (text === "" || text.includes(" ")) {
        if (form !== "&") apart = true;
        return;
      }
      pieces.push({ text, token, shape: shapeOf(part), starts: i === 0, ends: i === parts.length - 1, apart });
      apart = false;
    });
  });
  return pieces;
}

class Gazetteer {
  readonly #byFirst = new Map<string, Entry[]>();
  /** Folded names of towns and how big they are. */
  readonly #towns = new Map<string, number>();

  addTowns(names: readonly string[], size: number): void {
    for (const name of names) this.#towns.set(name, size);
  }

  add(name: string, sense: Sense): void {
    const raw = split(name);
    const words = raw.map((word) => fold(word)).filter(Boolean);
    const first = words[0];
    if (first === undefined) return;
    const entries = this.#byFirst.get(first);
    const key = words.join(" ");
    const shape = raw.map((word) => {
      const at = shapeOf(word);
      // Only short ones must be in capitals: a headline may write UNESCO or Unesco.
      return at === 2 && words.length === 1 && word.replace(/\W/g, "").length > 4 ? 1 : at;
    });
    const known = entries?.find((entry) => entry.words.join(" ") === key);
    if (known) {
      // "NATO" and "Nato": the looser spelling decides.
      shape.forEach((at, i) => {
        known.shape[i] = Math.min(known.shape[i] ?? at, at);
      });
      if (!known.senses.some((one) => one.canonical === sense.canonical && one.use === sense.use))
        known.senses.push(sense);
      return;
    }
    const entry: Entry = { words, shape, comma: name.includes(","), senses: [sense] };
    if (entries) entries.push(entry);
    else this.#byFirst.set(first, [entry]);
  }

  /** The longest name that begins at a piece. */
  at(pieces: readonly Piece[], start: number): Found | undefined {
    const piece = pieces[start];
    if (piece === undefined || !piece.starts) return undefined;
    let best: { entry: Entry; last: number } | undefined;
    for (const entry of this.#byFirst.get(piece.text) ?? []) {
      const { words, shape } = entry;
      if (best && best.entry.words.length >= words.length) continue;
      let i = 0;
      for (; i < words.length; i++) {
        const at = pieces[start + i];
        if (at === undefined || at.text !== words[i] || at.shape < (shape[i] as number)) break;
        if (i > 0 && at.apart && !entry.comma) break;
      }
      const last = pieces[start + words.length - 1];
      if (i === words.length && last?.ends) best = { entry, last: last.token };
    }
    const town = this.#townAt(pieces, start);
    if (town && (!best || town.last > best.last)) return town;
    if (!best) return undefined;
    const senses = town && town.last === best.last ? [...best.entry.senses, ...town.senses] : best.entry.senses;
    return { first: piece.token, last: best.last, senses };
  }

  /** The longest name of a town, of up to four words. */
  #townAt(pieces: readonly Piece[], start: number): Found | undefined {
    let key = "";
    let found: { last: number; size: number } | undefined;
    for (let n = 0; n < 4; n++) {
      const piece = pieces[start + n];
      if (piece === undefined || (n === 0 ? piece.shape === 0 : piece.apart)) break;
      key += n === 0 ? piece.text : ` ${piece.text}`;
      const size = piece.ends && piece.shape > 0 ? this.#towns.get(key) : undefined;
      if (size !== undefined) found = { last: piece.token, size };
    }
    const first = pieces[start]?.token ?? 0;
    return (
      found && { first, last: found.last, senses: [{ use: "town", kind: "place", canonical: "", size: found.size }] }
    );
  }
}

const rows = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split("|"));
const list = (field: string | undefined): string[] => (field ? field.split("~").filter(Boolean) : []);

interface StateRow {
  label: string;
  iso?: string;
  names: string[];
  demonyms: string[];
  capitals: { name: string; from?: string; to?: string }[];
  seats: { name: string; from?: string; to?: string }[];
}

/** The generated countries with the editors' table laid over them. */
function readStates(): StateRow[] {
  const byKey = new Map<string, StateRow>();
  for (const [key = "", label = "", names, demonyms, capitals] of rows(countries)) {
    byKey.set(key, {
      label,
      ...(/^[A-Z]{3}$/.test(key) ? { iso: key } : {}),
      names: list(names),
      demonyms: list(demonyms),
      capitals: list(capitals).map((name) => ({ name })),
      seats: [],
    });
  }
  const bygone: StateRow[] = [];
  for (const [key = "", label, names, demonyms, capitals, seats, from, to] of rows(states)) {
    const span = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
    let state = byKey.get(key);
    if (state === undefined) {
      state = { label: label || key, names: [], demonyms: [], capitals: [], seats: [] };
      bygone.push(state);
    } else if (label && label !== state.label) {
      state.names.push(state.label);
      state.label = label;
    }
    state.names.push(...list(names));
    state.demonyms.push(...list(demonyms));
    state.capitals.push(...list(capitals).map((name) => ({ name, ...span })));
    state.seats.push(...list(seats).map((name) => ({ name, ...span })));
  }
  return [...byKey.values(), ...bygone];
}

function build(): Gazetteer {
  const gazetteer = new Gazetteer();
  for (const { label, iso, names, demonyms, capitals, seats } of readStates()) {
    const base = { kind: "state", canonical: label, ...(iso ? { iso } : {}) } as const;
    for (const name of [label, ...names]) gazetteer.add(name, { use: "name", ...base });
    for (const name of demonyms) gazetteer.add(name, { use: "demonym", ...base });
    for (const { name, ...span } of capitals) gazetteer.add(name, { use: "capital", ...base, ...span });
    for (const { name, ...span } of seats) gazetteer.add(name, { use: "seat", ...base, ...span });
  }
  const place = (use: Sense["use"], canonical: string): Sense => ({ use, kind: "place", canonical });
  for (const entry of places.trim().split(/[\n;]/)) {
    const [label = "", names, demonyms] = entry.trim().split("|");
    for (const name of [label, ...list(names)]) gazetteer.add(name, place("name", label));
    for (const name of list(demonyms)) gazetteer.add(name, place("demonym", label));
  }
  for (const [label = "", names, demonyms] of rows(territories)) {
    for (const name of [label, ...list(names)]) gazetteer.add(name, place("name", label));
    for (const name of list(demonyms)) gazetteer.add(name, place("demonym", label));
  }
  for (const [label = "", names] of rows(organisations)) {
    const sense: Sense = { use: "name", kind: "organisation", canonical: label };
    for (const name of [label, ...list(names)]) {
      const weak = name.endsWith("*");
      gazetteer.add(weak ? name.slice(0, -1) : name, weak ? { ...sense, weak } : sense);
    }
  }
  for (const { label, names } of people) {
    for (const name of [label, ...names]) {
      if (/\s/.test(name)) gazetteer.add(name, { use: "name", kind: "person", canonical: label });
    }
  }
  for (const [grade = "a", ...names] of rows(cities)) {
    gazetteer.addTowns(names, grade.charCodeAt(0) - 97);
  }
  return gazetteer;
}

let built: Gazetteer | undefined;
let capitals: Map<string, Set<string>> | undefined;

let dependencies: Map<string, string[][]> | undefined;

/** Whether a country was part of another on an ISO day, so that its name was a land's. */
export function isDependent(state: string, day: string): boolean {
  if (dependencies === undefined) {
    dependencies = new Map();
    for (const row of rows(dependent)) {
      const [label = ""] = row;
      dependencies.set(label, [...(dependencies.get(label) ?? []), row]);
    }
  }
  return (dependencies.get(state) ?? []).some(([, from = "", to = ""]) => day >= from && day <= to);
}

/** The capitals that a state has or had, folded. */
export function capitalsOf(state: string): ReadonlySet<string> {
  capitals ??= new Map(readStates().map((row) => [row.label, new Set(row.capitals.map(({ name }) => fold(name)))]));
  return capitals.get(state) ?? new Set();
}

/** Whether the tables know the name as a town's. */
export function isTown(name: string): boolean {
  const found = lookUp(piecesOf(name.split(" "))).get(0);
  return found?.senses.some((sense) => sense.use === "town" || sense.use === "capital") ?? false;
}

/** Every name of the tables in a sentence, one a starting piece, the longest; they may overlap. */
export function lookUp(pieces: readonly Piece[]): Map<number, Found> {
  built ??= build();
  const found = new Map<number, Found>();
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.shape === 0 && !/^(?:al|peshmerga|\d)/.test(piece.text)) continue;
    const hit = built.at(pieces, i);
    if (hit) found.set(hit.first, hit);
  }
  return found;
}
