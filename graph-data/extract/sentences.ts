/** Groups the words of a paragraph into sentences. */

import type { Token } from "./annotation.ts";
import { weighEnds } from "./boundaries.ts";

const terminal = /^(?:\.|\[\.\.\.\]|…\.?|\.\.+|[.!?]*[!?][.!?]*|[:;=]-?[)(DPp])$/;
const closing = /^(?:["”’')\]}»]|''|’’)$/;
const reporting =
  /^(?:said|says|say|asked|asks|told|tells|wrote|writes|added|adds|replied|answered|shouted|cried|exclaimed|wondered|insisted|continued|demanded|declared|warned)$/;

/** A line drawn with marks. */
const ruler = /^([-=_*~#.])\1{9,}$/;
const address = /^(?:https?:\/\/|www\.)/;
const mailbox = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;
const label = /^(?:Image|Photo|Photograph|Picture|Source|Credit|Related|File|Category|Posted)$/;
/** Lines of a letter's head. */
const header = /^(?:E-?mail|From|To|Cc|Subject|Date|Groups|Newsgroups|Reply-To|Re)$/i;
/** "Thursday, May 7, 2015", run into the text behind it. */
const dateLine = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day , \p{Lu}\p{Ll}+ \d{1,2} , \d{4}$/u;
/** First words of a sentence that stand in no name with a capital before a small letter's word. */
const starter = /^(?:In|On|At|During|After|Before|Since|This|These|He|She|They|It|We|According)$/;
/** What a caption is made of, and how many words of it. */
const captionWord = /^(?:\p{Lu}|\d|(?:of|the|and|at|in|for|['’]s|,|-|\.)$)/u;
const longestCaption = 8;
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/**
 * Where sentences end.
 *
 * @param tokens the words of one paragraph, in order
 * @returns the index after the last word of each sentence
 */
export function sentenceEnds(text: string, tokens: readonly Token[]): number[] {
  return weighEnds(tokens, ruledEnds(text, tokens));
}

/** Where the rules alone end sentences, likewise. */
export function ruledEnds(text: string, tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const form = tokens[index]?.form ?? "";
    if (index > first && standsApart(tokens, first, index)) {
      ends.push(index);
      first = index;
    }
    if (!terminal.test(form)) {
      if (ruler.test(form) && index + 1 < tokens.length) {
        ends.push(index + 1);
        first = index + 1;
      }
      continue;
    }
    let next = index + 1;
    while (next < tokens.length && closes(text, tokens, next)) next++;
    next = pastNotes(tokens, next);
    if (next < tokens.length && !begins(tokens, first, index, next)) continue;
    ends.push(next);
    first = next;
    index = next - 1;
  }
  if (first < tokens.length) ends.push(tokens.length);
  return ends;
}

/** Does something that is no part of the running sentence begin here: a ruled line, the next address of a list, a caption, a full date at the end? */
function standsApart(tokens: readonly Token[], first: number, index: number): boolean {
  const form = tokens[index]?.form ?? "";
  const before = tokens[index - 1]?.form ?? "";
  if (ruler.test(form)) return true;
  if (first === 0 && /^\p{Lu}/u.test(form) && isHeading(tokens, index)) return true;
  if (address.test(form)) return address.test(before);
  const labelled = tokens[index + 1]?.form === ":";
  if (labelled && (label.test(form) || header.test(form))) return /[\p{L}\d)"”.>]$/u.test(before);
  const addressed = mailbox.test(before) || (before === ">" && mailbox.test(tokens[index - 2]?.form ?? ""));
  if (addressed && header.test(tokens[first]?.form ?? "") && tokens[first + 1]?.form === ":")
    return /^\p{Lu}/u.test(form);
  if (
    !weekday.test(form) ||
    tokens.length - index > 7 ||
    /^(?:on|next|last|this|of|,|until|till|by|from|since|-|–)$/i.test(before)
  )
    return false;
  return /^\d{4}$/.test(tokens.at(-1)?.form ?? "") && tokens[index + 1]?.form === ",";
}

/** Is all that stands before the word at `index` a date or a caption, and does a sentence begin there? */
function isHeading(tokens: readonly Token[], index: number): boolean {
  if (index > longestCaption) return false;
  const before = tokens.slice(0, index).map(({ form }) => form);
  if (index === 6 && dateLine.test(before.join(" "))) return true;
  return (
    index > 1 &&
    starter.test(tokens[index]?.form ?? "") &&
    /^\p{Ll}/u.test(tokens[index + 1]?.form ?? "") &&
    /^[\p{L}\d]/u.test(before.at(-1) ?? "") &&
    before.every((form) => captionWord.test(form))
  );
}

/** Notes stand behind the full stop that they belong to: "in 1805. [6] [7] An", "in Rome. [citation needed]", "in Gaul.12 An". */
function pastNotes(tokens: readonly Token[], at: number): number {
  let next = at;
  const number = tokens[next];
  if (number?.start === tokens[next - 1]?.end && /^\d{1,3}$/.test(number?.form ?? "")) next++;
  while (tokens[next]?.form === "[" && /^\d|^\p{Ll}/u.test(tokens[next + 1]?.form ?? "")) {
    const close = tokens.slice(next, next + 6).findIndex((token) => token.form === "]");
    if (close < 0) break;
    next += close + 1;
  }
  return next;
}

/** A quotation mark or bracket that closes, or more end punctuation, right behind the word before it. */
function closes(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return false;
  if (terminal.test(token.form)) return before.end === token.start || token.form === ".";
  if (!closing.test(token.form)) return false;
  if (/[”)\]}»]/.test(token.form)) return true;
  const after = text.charAt(token.end);
  return before.end === token.start && (after === "" || /[\s"'”’)\].,;]/.test(after));
}

/** Can a sentence begin at `next`, after the end punctuation at `stop` of a sentence that began at `first`? */
function begins(tokens: readonly Token[], first: number, stop: number, next: number): boolean {
  const form = tokens[next]?.form ?? "";
  const mark = tokens[stop]?.form ?? "";
  if (/^[,;:%)]/.test(form)) return false;
  if (/^[-–—]+$/.test(form)) return mark === "." && /^\p{Lu}/u.test(tokens[next + 1]?.form ?? "");
  if (mark === "." && stop - first === 1 && /^(?:\d{1,2}|[A-Za-z]|[ivx]+)$/.test(tokens[first]?.form ?? ""))
    return false;
  const opening = tokens[form === "(" ? next + 1 : next];
  const lower = /^\p{Ll}/u.test(opening?.form ?? "") && !address.test(opening?.form ?? "");
  if (mark === ".") return !lower || (form !== "(" && tokens[stop]?.end !== tokens[next]?.start);
  if (lower || form === "(") return false;
  if (/^(?:\.\.|…|\[|[:;=])/.test(mark)) return /^[\p{Lu}"“]/u.test(form) && form !== "I";
  const quoted = next > stop + 1;
  return !(quoted && tokens.slice(next, next + 5).some((token) => reporting.test(token.form)));
}
