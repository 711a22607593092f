/** Groups the words of a paragraph into sentences. */

import type { Token } from "./annotation.ts";

const terminal = /^(?:\.|…\.?|\.\.+|[.!?]*[!?][.!?]*)$/;
const closing = /^(?:["”’')\]}»]|''|’’)$/;
const reporting =
  /^(?:said|says|say|asked|asks|told|tells|wrote|writes|added|adds|replied|answered|shouted|cried|exclaimed|wondered|insisted|continued|demanded|declared|warned)$/;

/**
 * Where sentences end.
 *
 * @param tokens the words of one paragraph, in order
 * @returns the index after the last word of each sentence
 */
export function sentenceEnds(text: string, tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const form = tokens[index]?.form ?? "";
    if (!terminal.test(form)) continue;
    let next = index + 1;
    while (next < tokens.length && closes(text, tokens, next)) next++;
    if (next < tokens.length && !begins(tokens, first, index, next)) continue;
    ends.push(next);
    first = next;
    index = next - 1;
  }
  if (first < tokens.length) ends.push(tokens.length);
  return ends;
}

/** A quotation mark or bracket that closes, or more end punctuation, right behind the word before it. */
function closes(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return false;
  if (terminal.test(token.form)) return true;
  if (!closing.test(token.form)) return false;
  if (/[”)\]}»]/.test(token.form)) return true;
  const after = text.charAt(token.end);
  return before.end === token.start && (after === "" || /[\s"'”’)\].,;]/.test(after));
}

/** Can a sentence begin at `next`, after the end punctuation at `stop` of a sentence that began at `first`? */
function begins(tokens: readonly Token[], first: number, stop: number, next: number): boolean {
  const form = tokens[next]?.form ?? "";
  const mark = tokens[stop]?.form ?? "";
  if (/^[,;:%)]|^[-–—]+$/.test(form)) return false;
  if (mark === "." && stop - first === 1 && /^(?:\d{1,2}|[A-Za-z]|[ivx]+)$/.test(tokens[first]?.form ?? ""))
    return false;
  const lower = /^\p{Ll}/u.test(form);
  if (mark === ".") return !lower || tokens[stop]?.end !== tokens[next]?.start;
  if (lower) return false;
  if (/^(?:\.\.|…)/.test(mark)) return /^[\p{Lu}"“]/u.test(form) && form !== "I";
  const quoted = next > stop + 1;
  return !(quoted && tokens.slice(next, next + 5).some((token) => reporting.test(token.form)));
}
