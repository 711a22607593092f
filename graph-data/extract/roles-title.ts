/** Finds titles and belongings in a sentence: "prime minister", "secretaries of state", "armed wing", at their longest. */

import { type BelongingGroup, belongingGroups } from "./lexicon/bodies.ts";
import { counterpartTitles, predecessorTitles, type RoleGroup, roleGroups } from "./lexicon/roles.ts";
import { singular, type View } from "./structure-view.ts";

/** A counterpart holds for its own state what the other holds for his; a successor holds what his predecessor held. */
export interface KinGroup {
  readonly relation: "counterpart" | "predecessor";
}

export type Group = RoleGroup | BelongingGroup | KinGroup;

export interface Title {
  readonly group: Group;
  /** Tokens from its first to its last word, and the one that heads it ("secretary" in "secretary of state"). */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly words: string;
  readonly plural: boolean;
}

interface Entry {
  readonly words: readonly string[];
  readonly group: Group;
}

const byFirst = new Map<string, Entry[]>();
const enter = (titles: string, group: Group): void => {
  for (const title of titles.split(",")) {
    const words = title.trim().split(/\s+/);
    const first = words[0];
    if (!first) continue;
    const entries = byFirst.get(first) ?? [];
    // A title in two groups belongs to the first.
    if (!entries.some((entry) => entry.words.join(" ") === words.join(" "))) entries.push({ words, group });
    byFirst.set(first, entries);
  }
};
for (const group of roleGroups) enter(group.titles, group);
for (const group of belongingGroups) enter(group.nouns, group);
enter(counterpartTitles, { relation: "counterpart" });
enter(predecessorTitles, { relation: "predecessor" });
for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);

const small = new Set(["of", "for", "to", "in", "at", "without"]);

/** The words of a title that a token writes: two where a hyphen joins them, none for the hyphen itself. */
const wordsAt = (view: View, at: number): readonly string[] => {
  const word = view.words[at] ?? "";
  if (hyphens.has(word)) return [];
  return word.includes("-") ? word.split("-") : [abbreviations.get(word) ?? word];
};
const hyphens: ReadonlySet<string> = new Set("-‐‑–");
const abbreviations: ReadonlyMap<string, string> = new Map([
  ["gen", "general"],
  ["col", "colonel"],
]);

/** All titles of a sentence, from left to right, none within another. */
export function titlesOf(view: View): readonly Title[] {
  const titles: Title[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const title = titleAt(view, at);
    if (title === undefined) continue;
    titles.push(title);
    at = title.last;
  }
  return titles;
}

function entriesOf(start: string): readonly Entry[] {
  const exact = byFirst.get(start);
  const one = singular(start);
  const plural = one === start ? undefined : byFirst.get(one);
  return exact === undefined || plural === undefined ? (exact ?? plural ?? []) : [...exact, ...plural];
}

function titleAt(view: View, first: number): Title | undefined {
  const start = wordsAt(view, first)[0] ?? "";
  for (const entry of entriesOf(start)) {
    const last = endOf(view, first, entry.words);
    if (last === undefined) continue;
    if (inName(view, first)) continue;
    const head = headOf(view, first, last);
    const token = view.tokens[head];
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ|X)$/.test(token.upos)) continue;
    if (token.upos === "ADJ" && last === first && token.form === token.form.toLowerCase()) continue;
    return {
      group: entry.group,
      first,
      last,
      head,
      words: entry.words.join(" "),
      plural: token.xpos.endsWith("S") || singular(view.words[head] ?? "") !== view.words[head],
    };
  }
  return undefined;
}

/** "King" is no title of Larry *King*. */
const inName = (view: View, first: number): boolean =>
  view.tokens[first]?.name === "I-PER" && view.covering[first] !== undefined && view.starting[first] === undefined;

/** The token at which the title's words end, or nothing where the sentence has other words. */
function endOf(view: View, first: number, words: readonly string[]): number | undefined {
  let matched = 0;
  for (let at = first; at < view.tokens.length; at++) {
    const own = wordsAt(view, at);
    for (const word of own) {
      if (word !== words[matched] && singular(word) !== words[matched]) return undefined;
      matched++;
    }
    if (matched === words.length) return at;
    if (matched > words.length) return undefined;
  }
  return undefined;
}

/** A title's head is its last noun before a preposition. */
function headOf(view: View, first: number, last: number): number {
  for (let at = first + 1; at <= last; at++) if (small.has(view.words[at] ?? "")) return at - 1;
  return last;
}
