/** Tells by learned weights where a sentence ends that has no full stop, or goes on behind one; the rules' verdict is one of its reasons. */

import type { Token } from "./annotation.ts";
import { boundaryWeights } from "./lexicon/boundaries.ts";

/** What the sums of weights must reach: to end a sentence where the rules don't, before a small letter too, and to go on where they do. */
const sure = { end: 1.5, small: 3, goOn: -1.5 };

const weights = new Map<string, number>();
for (const line of boundaryWeights.trim().split("\n")) {
  const at = line.lastIndexOf(" ");
  weights.set(line.slice(0, at), Number(line.slice(at + 1)) / 10);
}

/** The sort of a word: its case, a number, or the mark itself. */
function sortOf(form: string): string {
  if (form === "") return "-";
  if (/^\p{Lu}/u.test(form)) return form.length > 1 && !/\p{Ll}/u.test(form) ? "X" : form.length === 1 ? "I" : "Xx";
  if (/^\p{L}/u.test(form)) return "x";
  if (/^\d/.test(form)) return /^(?:1[5-9]|20)\d\d$/.test(form) ? "9999" : "9";
  if (/^(?:https?:|www\.)|@/.test(form)) return "@";
  return /^[-=_*~#.<>]{3,}$/.test(form) ? "---" : form;
}

const grade = (count: number, limits: readonly number[]): number => limits.filter((limit) => count > limit).length;
const lengths = [1, 2, 3, 5, 8, 13, 21, 34];

/** Whether there is anything to decide before the word at `at`: within running small letters there is not. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  if (!/^\p{Ll}/u.test(tokens[at]?.form ?? "")) return !/^[,;:.!?%)\]}’”]|^['’]|^n['’]t$/.test(tokens[at]?.form ?? "");
  return /[^\p{L}\d,'’$%&/-]$/u.test(tokens[at - 1]?.form ?? "");
}

/** What a sentence holds so far, counted as it grows, so that long ones cost no more than short ones. */
export class Growing {
  readonly #tokens: readonly Token[];
  #next = 0;
  first = 0;
  capitals = 0;
  words = 0;
  quotes = 0;
  brackets = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Takes in all words before `at`. */
  grow(at: number): void {
    for (; this.#next < at; this.#next++) {
      const form = this.#tokens[this.#next]?.form ?? "";
      if (/^[\p{Lu}\d]/u.test(form)) this.capitals++;
      if (/^[\p{L}\d]/u.test(form)) this.words++;
      else if (form === '"') this.quotes++;
      else if (/^[([“]$/.test(form)) this.brackets++;
      else if (/^[)\]”]$/.test(form)) this.brackets--;
    }
  }

  /** A new sentence begins at the word that comes next. */
  end(): void {
    this.first = this.#next;
    this.capitals = this.words = this.quotes = this.brackets = 0;
  }
}

/**
 * The reasons for and against a sentence's end before the word at `at`.
 *
 * @param sentence what it holds up to there
 * @param ruled whether the rules end one here
 */
export function reasonsAt(tokens: readonly Token[], sentence: Growing, at: number, ruled: boolean): string[] {
  const { first, capitals, words, quotes, brackets } = sentence;
  const form = (index: number): string => (index < first ? "" : (tokens[index]?.form ?? ""));
  const [p2, p1, n1, n2] = [form(at - 2), form(at - 1), form(at), form(at + 1)];
  const [ps, ns, ms] = [sortOf(p1), sortOf(n1), sortOf(n2)];
  const past = grade(at - first, lengths);
  const left = grade(tokens.length - at, lengths);
  const titled = words === 0 ? 0 : 1 + Math.floor((3.99 * capitals) / words);
  const r = ruled ? "!" : "";
  const glued = tokens[at - 1]?.end === tokens[at]?.start ? "g" : "";
  return [
    `r${r}`,
    `s${r} ${ps} ${ns}`,
    `t${r} ${ps} ${ns} ${ms}`,
    `u${r} ${sortOf(p2)} ${ps} ${ns}`,
    `p${r} ${p1.toLowerCase()}`,
    `n${r} ${n1}`,
    `q${r} ${p1.toLowerCase()} ${ns}`,
    `m${r} ${ps} ${n1}`,
    `o${r} ${n1} ${ms}`,
    `w${r} ${n2}`,
    `v${r} ${p2.toLowerCase()} ${ps}`,
    `f${r} ${form(first)} ${ns}`,
    `a${r} ${past} ${ns}`,
    `b${r} ${left}`,
    `c${r} ${titled} ${ns}`,
    `d${r} ${titled} ${past}`,
    `e${r} ${titled} ${ms} ${ns}`,
    `g${r} ${glued} ${ns}`,
    `h${r} ${quotes % 2} ${Math.sign(brackets)} ${ns}`,
    ...(quotes % 2 === 1 || brackets > 0 ? [`i${r} ${ps} ${ns}`] : []),
  ];
}

/** The positions of a paragraph at which something is to decide, given the rules' ends. */
export function openPositions(tokens: readonly Token[], ruled: ReadonlySet<number>): number[] {
  const open: number[] = [];
  for (let at = 1; at < tokens.length; at++) if (ruled.has(at) || isOpen(tokens, at)) open.push(at);
  return open;
}

/**
 * The ends of sentences, weighed anew.
 *
 * @param ends where the rules end sentences: the index after the last word of each
 */
export function weighEnds(tokens: readonly Token[], ends: readonly number[]): number[] {
  const ruled = new Set(ends);
  const weighed: number[] = [];
  const sentence = new Growing(tokens);
  for (const at of openPositions(tokens, ruled)) {
    const isEnd = ruled.has(at);
    sentence.grow(at);
    let sum = 0;
    for (const reason of reasonsAt(tokens, sentence, at, isEnd)) sum += weights.get(reason) ?? 0;
    const enough = /^\p{Ll}/u.test(tokens[at]?.form ?? "") ? sure.small : sure.end;
    if (isEnd ? sum < sure.goOn : sum <= enough) continue;
    weighed.push(at);
    sentence.end();
  }
  if (tokens.length > 0) weighed.push(tokens.length);
  return weighed;
}
