/** Cuts a stretch of text into the syntactic words of Universal Dependencies, as the English treebanks EWT and GUM do. */

import type { Token } from "./annotation.ts";
import { eastAsianSurnames, prefixes, suffixes } from "./lexicon/abbreviations.ts";
import { keepsStop } from "./stops.ts";

/** Web and e-mail addresses, handles, tags. */
const link =
  /(?:(?:https?|ftp):\/\/|www\.|mailto:)[^\s<>"“”]*[^\s<>"“”.,;:!?()[\]{}'’*]|[\w.+%-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|@\p{L}\w+|#\p{L}[\p{L}\d_]+/uy;
const domain =
  /(?:[\p{L}\d-]+\.)+(?:com|org|net|gov|edu|mil|int|info|biz|co|uk|ru|ua|de|fr|eu|cn|jp|in|io|tv|me|us|au|ca|nz|html?|php|pdf|docx?|xlsx?|txt|jpe?g|gif|mp3|zip)(?![\p{L}\d])(?:\/[^\s<>"“”]*[^\s<>"“”.,;:!?()[\]{}'’])?/iuy;
/** Names of newsgroups and packages. */
const path = /\p{Ll}[\p{Ll}\d-]*(?:\.\p{Ll}[\p{Ll}\d-]*){2,}|(?:alt|comp|misc|rec|sci|soc)\.\p{Ll}+(?![\p{L}\d])/uy;
/** Dates, telephone numbers, fractions, decades, clock times, decimals, thousands and ordinals. */
const number =
  /\d{4}-\d\d-\d\d(?!\d)|\d{1,2}-\d{1,2}-\d{2,4}(?!\d)|(?:1-)?\d{3}-\d{3}-\d{4}(?!\d)|\d{3}-\d{4}(?![\d-])|\d+(?:\/\d+)+|(?:\d{2}|\d{4})['’]s(?![\p{L}\d])|\d+(?:[.,:]\d+)*(?:(?:st|nd|rd|th|s)(?!\p{L}))?/uy;
/** Measures glued to a number, which are words of their own. */
const unit =
  /(?:[ap]\.?m\.?|[mbt]n|m|k|K|km|kms|kg|kgs|g|mg|cm|mm|ft|lb|lbs|mph|kph|kmh|hrs?|mins?|secs?|yrs?|pc|pct|ml|l|ha|sq|mw|kw|gw|MW|GW|kW|KM|AM|PM|GB|MB|TB|GHz|MHz|Hz|kHz|°C|°F)(?![\p{L}\d])/uy;
const amount = /(?:[MKB]|[mbt]n|m|k|b)(?![\p{L}\d])/uy;
/** "U.S.", "e.g.", "U.S" and degrees. */
const dotted =
  /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\d]))?|(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\d.])|(?:i\.e|e\.g)(?![\p{L}\d])|(?:Ph|M|B|D)\.(?:D|Sc|Phil|Ed|Tech)\.?(?![\p{L}\d])/uy;
const word = /[\p{L}\p{N}\p{M}_]+(?:['’`](?=\p{L})[\p{L}\p{N}\p{M}_]+|&(?=\p{Lu})\p{Lu}+)*/uy;
/** Several marks that are one word. */
const run =
  /\[\.\.\.\]|[-=]{3,}|\.{2,}|…\.?|[.!?]*[!?][.!?]*|--|––+|——+|==+>?|__+|\*\*+|##+|~~+|\+\++|''|’’|‘’|``|<<|>>|->|<-|=>/uy;
const smiley = /(?:[:;=8]['’]?-?[)(DPpO|\\/3]|\([:;]|\^_\^|<3)(?![\p{L}\d])/uy;
/** Words that begin with an apostrophe. */
const clipped = /['’](?:\d\ds?|em|til|till|cause|tis|twas|bout|n)(?![\p{L}\d])/iuy;
const fraction = /\.\d+/y;
const clitic = /(?:n['’`]t|['’`](?:s|m|d|re|ve|ll))$/i;
const syllable = /^(?:[^aeiou]{0,3}[aeiouy]{1,3}(?:ng|[^aeiou])?)$/i;
const letter = /^\p{L}/u;
const alphanumeric = /^[\p{L}\d]/u;
const opener = /[("“‘'<[/]/;

/** Two words written as one: how long the first is. */
const fused = new Map<string, number>(
  "can|not gon|na wan|na got|ta do|nt does|nt did|nt is|nt are|nt was|nt were|nt could|nt would|nt should|nt have|nt has|nt had|nt i|m i|ve you|re they|re that|s there|s what|s"
    .split(" ")
    .map((pair) => [pair.replace("|", ""), pair.indexOf("|")]),
);

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f;
const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** After these a run of plain letters is a word, whatever comes next: white space and , ; ) " ! ? */
const isPlainEnd = (code: number): boolean =>
  code === 32 || code === 44 || code === 10 || code === 59 || code === 41 || code === 34 || code === 33 || code === 63;

/**
 * The words of `text` between two offsets; white space separates, and belongs to none.
 *
 * @returns tokens in order, whose form is exactly what stands between their offsets (UTF-16 units into `text`)
 */
export function findWords(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    let end = at;
    while (isAsciiLetter(text.charCodeAt(end))) end++;
    if (end > at && end <= to && (end === to || isPlainEnd(text.charCodeAt(end)))) {
      at = pushWord(at, end);
      continue;
    }
    const boundary = at === from || isSpace(text.charCodeAt(at - 1)) || opener.test(text.charAt(at - 1));
    at = (boundary ? special(at) : undefined) ?? ordinary(at, code);
  }
  return tokens;

  function push(start: number, end: number): number {
    tokens.push({ form: text.slice(start, end), start, end });
    return end;
  }

  /** A run of letters, with what clings to its end cut off. */
  function pushWord(start: number, end: number): number {
    const form = text.slice(start, end);
    const cut = fused.get(form.toLowerCase()) ?? clitic.exec(form)?.index ?? 0;
    if (cut > 0) pushWord(start, start + cut);
    return push(start + cut, end);
  }

  /** Addresses, faces and words with an apostrophe before them, which only white space or an opening mark introduces. */
  function special(start: number): number | undefined {
    for (const pattern of [link, domain, path, smiley, clipped, fraction]) {
      const end = endOf(pattern, text, start);
      if (end > 0) return push(start, end);
    }
    return undefined;
  }

  function ordinary(start: number, code: number): number {
    if (code >= 48 && code <= 57) return digits(start);
    if (letter.test(text.slice(start, start + 2))) return letters(start);
    const end = endOf(run, text, start);
    return push(start, end > 0 ? end : start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1));
  }

  function digits(start: number): number {
    const end = endOf(number, text, start);
    const last = tokens.at(-1);
    const money = last?.end === start && /[$£€¥]$/.test(last.form);
    if (endOf(money ? amount : unit, text, end) < 0) {
      const whole = endOf(word, text, start);
      if (whole > end) return pushWord(start, whole);
    }
    return push(start, end);
  }

  function letters(start: number): number {
    let end = endOf(dotted, text, start);
    if (end > 0) {
      if (text.charCodeAt(end - 1) !== 46) return push(start, end);
      return push(start, withStop(start, end - 1));
    }
    end = endOf(word, text, start);
    if (text.charAt(end) === "$" && end - start <= 3) return push(start, end + 1);
    end = withHyphens(start, end);
    const stopped = withStop(start, end);
    return stopped > end ? push(start, stopped) : pushWord(start, end);
  }

  /** Past the parts after a hyphen that stays inside the word. */
  function withHyphens(start: number, end: number): number {
    let last = end;
    while (text.charCodeAt(last) === 45 && alphanumeric.test(text.slice(last + 1, last + 3))) {
      const next = endOf(word, text, last + 1);
      const head = text.slice(start, last);
      const tail = text.slice(last + 1, next);
      const kept =
        // "Un-American" is one word, "UN-backed" three.
        (prefixes.has(head.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(head)) ||
        suffixes.has(tail.toLowerCase()) ||
        (eastAsianSurnames.has(tokens.at(-1)?.form ?? "") && syllable.test(head) && syllable.test(tail));
      if (!kept) break;
      last = next;
    }
    return last;
  }

  /** Past the full stop at `end`, where it belongs to the word. */
  function withStop(start: number, end: number): number {
    if (text.charCodeAt(end) !== 46 || text.charCodeAt(end + 1) === 46) return end;
    return keepsStop(text.slice(start, end), tokens.at(-1)?.form ?? "", text, end, to) ? end + 1 : end;
  }
}
