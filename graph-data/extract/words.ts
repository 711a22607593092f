/** Cuts a stretch of text into the syntactic words of Universal Dependencies, as the English treebanks EWT and GUM do. */

import type { Token } from "./annotation.ts";
import { beforeNumbers, eitherWay, never, prefixes, starters, suffixes, titles } from "./lexicon/abbreviations.ts";

const link =
  /(?:(?:https?|ftp):\/\/|www\.|mailto:)[^\s<>"“”]*[^\s<>"“”.,;:!?()[\]{}'’*]|[\w.+%-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|@\p{L}[\w]+|#\p{L}[\p{L}\d_]+/uy;
const domain =
  /(?:[\p{L}\d-]+\.)+(?:com|org|net|gov|edu|mil|int|info|biz|co|uk|ru|ua|de|fr|eu|cn|jp|in|io|tv|me|us|au|ca|nz|html?|php|pdf|docx?|xlsx?|txt|jpe?g|gif|mp3|zip)(?![\p{L}\d])(?:\/[^\s<>"“”]*[^\s<>"“”.,;:!?()[\]{}'’])?/iuy;
/** Dates, telephone numbers, clock times, decimals, thousands; then what is glued to them. */
const number =
  /\d{4}-\d\d-\d\d(?!\d)|\d{1,2}-\d{1,2}-\d{2,4}(?!\d)|(?:1-)?\d{3}-\d{3}-\d{4}(?!\d)|\d{3}-\d{4}(?![\d-])|\d+(?:\/\d+)+|\d+(?:[.,:]\d+)*(?:['’]s(?![\p{L}\d])|s(?!\p{L}))?/uy;
const unit =
  /(?:[ap]\.?m\.?|[mbt]n|m|k|km|kms|kg|kgs|g|mg|cm|mm|ft|lb|lbs|mph|kph|kmh|hrs?|mins?|secs?|yrs?|pc|pct|ml|l|ha|sq|mw|kw|gw|MW|GW|kW|KM|AM|PM|GB|MB|TB|GHz|MHz|Hz|kHz|°C|°F)(?![\p{L}\d])/uy;
const dotted = /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\d]))?|(?:Ph|M|B|D)\.(?:D|Sc|Phil|Ed|Tech)\.?(?![\p{L}\d])/uy;
const word = /[\p{L}\p{N}\p{M}_]+(?:['’`](?=\p{L})[\p{L}\p{N}\p{M}_]+|&(?=\p{Lu})[\p{Lu}]+)*/uy;
const runs = /\.{2,}(?![!?])|…\.?|[.!?]*[!?][.!?]*|--+|––+|——+|==+>?|__+|\*\*+|##+|~~+|\+\++|''|’’|``|<<|>>|->|<-|=>/uy;
const smiley = /(?:[:;=8]['’]?-?[)(DPpO|\\/3]|\([:;=]|\^_\^|<3)(?![\p{L}\d])/uy;
const decade = /['’]\d\ds?(?![\p{L}\d])/uy;
const clipped = /['’](?:em|til|till|cause|tis|twas|bout|n)(?![\p{L}\d])/iuy;
const clitic = /(?:n['’`]t|['’`](?:s|m|d|re|ve|ll))$/i;
const letter = /^\p{L}/u;
const closers = /[\s"'”’)\]]*/y;

/** Written as one, two words all the same: where the second begins. */
const fused = new Map<string, number>(
  Object.entries({
    cannot: 3,
    gonna: 3,
    wanna: 3,
    gotta: 3,
    dont: 2,
    doesnt: 4,
    didnt: 3,
    isnt: 2,
    arent: 3,
    wasnt: 3,
    werent: 4,
    couldnt: 5,
    wouldnt: 5,
    shouldnt: 6,
    havent: 4,
    hasnt: 3,
    hadnt: 3,
    im: 1,
    ive: 1,
    youre: 3,
    theyre: 4,
    thats: 4,
    theres: 5,
    whats: 4,
  }),
);

const sticky = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f;
const isLower = (text: string, at: number): boolean => /^\p{Ll}/u.test(text.slice(at, at + 2));

/** Does the full stop at `at` belong to the abbreviation before it? If not it ends a sentence, or is one by mistake. */
function keepsStop(abbreviation: string, before: string, text: string, at: number, end: number): boolean {
  const dots = abbreviation.includes(".");
  const initial = /^\p{Lu}$/u.test(abbreviation);
  const known =
    dots ||
    initial ||
    titles.has(abbreviation) ||
    beforeNumbers.has(abbreviation) ||
    eitherWay.has(abbreviation) ||
    never.has(abbreviation);
  if (!known) return false;
  closers.lastIndex = at + 1;
  closers.test(text);
  const next = closers.lastIndex;
  if (next >= end) return false;
  if (next === at + 1) return !letter.test(text.slice(next, next + 2)) || dots;
  if (never.has(abbreviation)) return true;
  const following = /^[\p{L}\p{M}'’-]+|^\d/u.exec(text.slice(next, Math.min(end, next + 32)))?.[0] ?? "";
  if (titles.has(abbreviation)) return following !== "";
  if (beforeNumbers.has(abbreviation) && /^\d|^[IVXLC]+$/.test(following)) return true;
  if (isLower(text, next) || /^[,;:]/.test(text.slice(next)))
    return !beforeNumbers.has(abbreviation) || eitherWay.has(abbreviation);
  if (beforeNumbers.has(abbreviation) && !eitherWay.has(abbreviation)) return false;
  if (/^(?:etc|al)$/.test(abbreviation)) return following === "";
  if (/^[ap]\.m$/i.test(abbreviation)) return /^(?:on|E|G|[A-Z]{2,}|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(following);
  if (starters.has(following))
    return initial && /^\p{Lu}/u.test(before) && !/^(?:The|In|On|At|But|He|She|It|We|They)$/.test(following);
  return initial ? /^\p{Lu}|^$|^["“(]/u.test(before) || /^\p{Lu}/u.test(following) : following !== "";
}

/**
 * The words of `text` between two offsets; white space separates, and belongs to none.
 *
 * @returns tokens in order, whose form is exactly what stands between their offsets (UTF-16 units into `text`)
 */
export function findWords(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number): number => {
    tokens.push({ form: text.slice(start, end), start, end });
    return end;
  };

  /** A run of letters and digits, with what clings to its end cut off. */
  const pushWord = (start: number, end: number): void => {
    const form = text.slice(start, end);
    const cut = fused.get(form.toLowerCase());
    if (cut !== undefined) {
      push(start, start + cut);
      push(start + cut, end);
      return;
    }
    const tail = clitic.exec(form);
    if (tail && tail.index > 0) {
      push(start, start + tail.index);
      push(start + tail.index, end);
      return;
    }
    push(start, end);
  };

  const stopAfter = (start: number, end: number): number => {
    if (text.charCodeAt(end) !== 46 || text.charCodeAt(end + 1) === 46) return end;
    const before = tokens.at(-1)?.form ?? "";
    return keepsStop(text.slice(start, end), before, text, end, to) ? end + 1 : end;
  };

  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    at = next(at, code);
  }
  return tokens;

  function next(start: number, code: number): number {
    let end = -1;
    const boundary = start === from || isSpace(text.charCodeAt(start - 1)) || /[("“‘'<[]/.test(text.charAt(start - 1));
    if (code >= 48 && code <= 57) {
      end = boundary ? sticky(domain, text, start) : -1;
      if (end > 0) return push(start, end);
      return digits(start);
    }
    if (boundary) {
      end = sticky(link, text, start);
      if (end < 0) end = sticky(smiley, text, start);
      if (end > 0) return push(start, end);
    }
    if (letter.test(text.slice(start, start + 2))) {
      end = boundary ? sticky(domain, text, start) : -1;
      if (end > 0) return push(start, end);
      return letters(start);
    }
    if ((code === 39 || code === 0x2019) && boundary) {
      end = sticky(decade, text, start);
      if (end < 0) end = sticky(clipped, text, start);
      if (end > 0) return push(start, end);
    }
    end = sticky(runs, text, start);
    if (end < 0) end = code === 46 && boundary ? sticky(/\.\d+/y, text, start) : -1;
    if (end < 0) end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
    push(start, end);
    return end;
  }

  function digits(start: number): number {
    const end = sticky(number, text, start);
    const money = /[$£€¥]$/.test(tokens.at(-1)?.form ?? "") && tokens.at(-1)?.end === start;
    const measured = sticky(money ? /[MKB](?![\p{L}\d])|[mbt]n|m|k|b/uy : unit, text, end);
    if (measured < 0) {
      const whole = sticky(word, text, start);
      if (whole > end) {
        pushWord(start, whole);
        return whole;
      }
    }
    pushWord(start, end);
    return end;
  }

  function letters(start: number): number {
    let end = sticky(dotted, text, start);
    if (end > 0) {
      if (text.charCodeAt(end - 1) === 46) end = stopAfter(start, end - 1);
      push(start, end);
      return end;
    }
    end = sticky(word, text, start);
    if (text.charAt(end) === "$" && end - start <= 3) {
      push(start, end + 1);
      return end + 1;
    }
    while (text.charCodeAt(end) === 45 && letter.test(text.slice(end + 1, end + 3))) {
      const rest = sticky(word, text, end + 1);
      const head = text.slice(start, end).toLowerCase();
      if (!prefixes.has(head) && !suffixes.has(text.slice(end + 1, rest).toLowerCase())) break;
      end = rest;
    }
    const stopped = stopAfter(start, end);
    if (stopped > end) push(start, stopped);
    else pushWord(start, end);
    return stopped;
  }
}
