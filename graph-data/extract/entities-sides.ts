/** Countries that play: in a report of sport "Spain beat Germany" names two teams. */

import type { Part } from "./entities-actor.ts";
import { matchWords, politicalWords, sideName, sportWords } from "./lexicon/sports.ts";
import type { Tree } from "./tree.ts";

/**
 * The sport that a document reports, if any: two different words of its own or more, more words of matches than of politics, and both not
 * rarer than one in forty.
 */
export function sportOf(trees: readonly Tree[]): string | undefined {
  let total = 0;
  let match = 0;
  let politics = 0;
  const own = new Map<string, Set<string>>();
  for (const { lemmas } of trees) {
    total += lemmas.length;
    for (const lemma of lemmas) {
      if (matchWords.has(lemma)) match++;
      else if (politicalWords.has(lemma)) politics++;
      for (const [sport, list] of sportWords) {
        if (!list.has(lemma)) continue;
        match++;
        const seen = own.get(sport);
        if (seen) seen.add(lemma);
        else own.set(sport, new Set([lemma]));
      }
    }
  }
  if (match < 4 || match * 40 < total || politics * 2 > match) return undefined;
  const [best] = [...own].sort((a, b) => b[1].size - a[1].size || a[0].localeCompare(b[0]));
  return best && best[1].size >= 2 ? best[0] : undefined;
}

const homeNations = new Set(["England", "Scotland", "Wales", "Northern Ireland"]);

/** The team that a country's name means where it plays a part; none where it is only a place. */
export function sideOf(canonical: string, kind: string, part: Part, sport: string): string | undefined {
  if (part === "place") return undefined;
  return kind === "state" || homeNations.has(canonical) ? sideName(canonical, sport) : undefined;
}
