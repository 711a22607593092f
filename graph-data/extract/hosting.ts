/** Finds where talks, meetings and signings that a sentence tells of took place: "talks in Minsk", "signed a deal … in Khasavyurt". */

import type { Resolved } from "./annotation.ts";
import { eventNouns, papers, signingVerbs, timeNouns } from "./lexicon/venues.ts";
import { kindOf, type View } from "./structure-view.ts";

/** A place, as a mention, and the word of talk that puts it there. */
export interface Venue {
  readonly mention: number;
  readonly anchor: number;
}

/**
 * The venue of what a trigger tells: named after it, or the only one of the sentence's talks.
 *
 * @param trigger token that carries a relation of talk
 * @param parties entities that take part; a state that does is no venue
 */
export function venueOf(
  resolved: Resolved,
  view: View,
  trigger: number,
  parties: ReadonlySet<number>,
): Venue | undefined {
  const head = view.tokens[trigger]?.head ?? -1;
  for (const anchor of signingVerbs.has(view.lemmas[head] ?? "") ? [trigger, head] : [trigger]) {
    const own = isAnchor(view, anchor, head) ? venueAfter(resolved, view, anchor, parties) : undefined;
    if (own !== undefined) return own;
  }
  const all = new Map<number, Venue>();
  for (let at = 0; at < view.tokens.length; at++) {
    if (!eventNouns.has(view.words[at] ?? "") || view.tokens[at]?.upos !== "NOUN") continue;
    if (clauseOf(view, at) !== clauseOf(view, trigger)) continue;
    const venue = venueAfter(resolved, view, at, parties) ?? venueBefore(resolved, view, at);
    const place = venue === undefined ? undefined : resolved.referents[venue.mention]?.[0];
    if (venue !== undefined && place !== undefined) all.set(place, venue);
  }
  if (all.size === 1) return [...all.values()][0];
  return all.size === 0 ? opening(resolved, view, trigger) : undefined;
}

/** A word of meeting, or a paper that the verb at `head` signs: "signed an accord *in Luanda*", but "agreed on a truce in Gaza". */
const isAnchor = (view: View, at: number, head: number): boolean =>
  view.tokens[at]?.upos === "VERB"
    ? signingVerbs.has(view.lemmas[at] ?? "")
    : eventNouns.has(view.words[at] ?? "") ||
      (papers.has(view.words[at] ?? "") && signingVerbs.has(view.lemmas[head] ?? ""));

/** The verb that a word belongs to, or the root. */
function clauseOf(view: View, word: number): number {
  let at = word;
  for (let steps = 0; steps < 12; steps++) {
    const token = view.tokens[at];
    if (token === undefined || token.upos === "VERB" || token.head < 0) return at;
    at = token.head;
  }
  return at;
}

/** How far behind its word of talk a venue may stand. */
const reach = 18;

function venueAfter(resolved: Resolved, view: View, anchor: number, parties: ReadonlySet<number>): Venue | undefined {
  for (let at = anchor + 1; at < Math.min(view.tokens.length, anchor + reach); at++) {
    const token = view.tokens[at];
    if (token === undefined || /^[;:.!?]$/.test(token.form) || /^(?:VBD|VBZ|VBP|MD|WP|WDT|WRB|TO)$/.test(token.xpos))
      return undefined;
    const word = view.words[at] ?? "";
    // "Received on Sentosa"; but talks on Kashmir are about it.
    const on = word === "on" && view.tokens[anchor]?.upos === "VERB" && signingVerbs.has(view.lemmas[anchor] ?? "");
    if (!on && !/^(?:in|at|inside|behind|near|outside)$/.test(word)) continue;
    if (!opensVenue(view, anchor, at)) continue;
    const mention = placeAfter(resolved, view, at + 1, at === anchor + 1, parties);
    if (mention !== undefined) return { mention, anchor };
  }
  return undefined;
}

/** Does the preposition belong to the talks, rather than to a noun between ("a ceasefire *in* Gaza")? */
function opensVenue(view: View, anchor: number, at: number): boolean {
  const before = at - 1;
  if (before === anchor) return true;
  const head = view.tokens[view.tokens[at]?.head ?? -1]?.head;
  const token = view.tokens[before];
  if (token === undefined) return false;
  if (head === anchor && token.upos !== "NOUN") return true;
  const word = view.words[before] ?? "";
  if (eventNouns.has(word) || timeNouns.has(word) || papers.has(word)) return true;
  return token.form === "," || /^(?:ADV|NUM|PROPN|ADP|PRON)$/.test(token.upos);
}

/** The place that a noun phrase names, through "the Chinese city of" and "a villa near". */
function placeAfter(
  resolved: Resolved,
  view: View,
  from: number,
  direct: boolean,
  parties: ReadonlySet<number>,
): number | undefined {
  for (let at = from; at < from + 8; at++) {
    const mention = view.starting[at];
    const found = mention === undefined ? undefined : resolved.mentions[mention];
    if (mention !== undefined && found?.form === "name") {
      const kind = kindOf(resolved, mention);
      const entity = resolved.referents[mention]?.[0];
      if (entity === undefined || view.tokens[found.last + 1]?.xpos === "POS") return undefined;
      if (kind === "place") return mention;
      return kind === "state" && direct && at <= from + 1 && !parties.has(entity) ? mention : undefined;
    }
    const token = view.tokens[at];
    const inside = /^(?:DET|ADJ|NOUN|NUM)$/.test(token?.upos ?? "") || token?.xpos === "VBN" || view.words[at] === "of";
    if (!inside) return undefined;
  }
  return undefined;
}

/** "The *Geneva* talks" */
function venueBefore(resolved: Resolved, view: View, anchor: number): Venue | undefined {
  const mention = view.ending[anchor - 1];
  if (mention === undefined || kindOf(resolved, mention) !== "place") return undefined;
  return resolved.mentions[mention]?.form === "name" ? { mention, anchor } : undefined;
}

/** "*In Buenos Aires* on Saturday the Russian president held talks" */
function opening(resolved: Resolved, view: View, trigger: number): Venue | undefined {
  if (!/^(?:in|at)$/.test(view.words[0] ?? "")) return undefined;
  const mention = placeAfter(resolved, view, 1, false, new Set());
  const last = resolved.mentions[mention ?? -1]?.last;
  if (mention === undefined || last === undefined) return undefined;
  const verbs = view.tokens.slice(last + 1, trigger).filter((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos));
  return verbs.length <= (view.tokens[trigger]?.upos === "NOUN" ? 1 : 0) ? { mention, anchor: 0 } : undefined;
}
