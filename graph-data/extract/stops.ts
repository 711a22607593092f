/** Decides whether a full stop belongs to the abbreviation before it, or ends a sentence. */

import { beforeNumbers, eitherWay, never, starters, states, titles } from "./lexicon/abbreviations.ts";

const closers = /[\s"'”’)\]]*/y;
const month = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
/** Words that begin a sentence even after an initial: nobody is called so. */
const neverNames = /^(?:The|In|On|At|But|And|He|She|It|We|They|This|That|There|However|Meanwhile|When|After)$/;

const startsUpper = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * Does the full stop at `at` belong to the abbreviation right before it? One that ends a sentence as well is the sentence's.
 *
 * @param abbreviation what stands before the stop, inner stops included ("U.S", "Gen", "J")
 * @param before the word before that, or ""
 * @param end where the paragraph ends in `text`
 */
export function keepsStop(abbreviation: string, before: string, text: string, at: number, end: number): boolean {
  const dotted = abbreviation.includes(".");
  const initial = abbreviation.length <= 2 && /^\p{Lu}$/u.test(abbreviation);
  const title = titles.has(abbreviation);
  const numbered = beforeNumbers.has(abbreviation);
  const either = eitherWay.has(abbreviation) || (before === "," && states.has(abbreviation));
  const mid = never.has(abbreviation);
  if (!(dotted || initial || title || numbered || either || mid)) return false;

  closers.lastIndex = at + 1;
  closers.test(text);
  const next = closers.lastIndex;
  if (next >= end) return false;
  const following = /^\(?[\p{L}\p{M}'’-]*/u.exec(text.slice(next, Math.min(end, next + 24)))?.[0] ?? "";
  const first = following.startsWith("(") ? following.charAt(1) || text.charAt(next + 1) : text.charAt(next);
  if (next === at + 1 && /\p{L}/u.test(first)) return dotted || title || (initial && startsUpper(first));
  if (mid || /[,;:?!–—/-]/.test(first)) return true;
  if (/\p{Ll}/u.test(first)) return !numbered || either || startsUpper(abbreviation);
  if (/[\d$£€#]/.test(first)) return true;
  if (title) return following !== "";
  if (numbered && /^[IVXLC]+$/.test(following)) return true;
  if (numbered && !either) return !startsUpper(abbreviation) && month.test(following) && abbreviation.length === 1;
  if (/^(?:etc|al)$/.test(abbreviation)) return false;
  if (/^[ap]\.m$/i.test(abbreviation))
    return /^(?:[A-Z]{2,}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|Eastern|Pacific|Central|Moscow)/.test(following);
  if (starters.has(following)) return initial && startsUpper(before) && !neverNames.test(following);
  if (initial) return abbreviation !== "I" || startsUpper(before) || before === "";
  return following !== "";
}
