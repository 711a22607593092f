/** Finds when an event took place: the expression of time in its own clause, seen from the day of the document. */

import type { ParsedToken, Sentence } from "./annotation.ts";
import { resolveMoment } from "./calendar.ts";
import { findTimes, type TimeExpression } from "./times.ts";

const clauseRelations = /^(?:root|ccomp|xcomp|advcl|acl|csubj|parataxis)/;
/** A clause without a date of its own takes its governor's: "met on Friday to sign", "came on Friday and left", "attacked, killing". */
const sharing = /^(?:conj|xcomp|advcl)/;
const foretelling = /^(?:due|set|schedule|slate|plan|expect)$/;

/**
 * The date of the event that a word tells of.
 *
 * @param trigger index of the word among the sentence's tokens
 * @param documentDate ISO day; what the text's own expressions are relative to, and the answer where there are none
 * @returns ISO 8601 day, or month or year where the text says no more
 */
export function dateOf(
  sentence: Sentence<ParsedToken>,
  trigger: number,
  documentDate: string | undefined,
): string | undefined {
  const { tokens } = sentence;
  const times = findTimes(tokens.map((token) => token.form)).filter((time) => dates(tokens, time));
  if (times.length === 0) return documentDate;
  const line = governors(tokens, trigger);
  let best: { cost: number; time: TimeExpression } | undefined;
  for (const time of times) {
    const cost = distance(tokens, headOf(tokens, time), trigger, line);
    if (cost !== undefined && (best === undefined || cost < best.cost)) best = { cost, time };
  }
  if (!best) return documentDate;
  return resolveMoment(best.time.moment, documentDate, liesAhead(tokens, best.time)) ?? documentDate;
}

/** The word of an expression that hangs on the rest of the sentence. */
const headOf = (tokens: readonly ParsedToken[], { first, last }: TimeExpression): number => {
  for (let index = first; index <= last; index++) {
    const head = tokens[index]?.head ?? -1;
    if (head < first || head > last) return index;
  }
  return first;
};

/** Not "before Monday", "2014 soldiers" or Theresa May, who date nothing. */
function dates(tokens: readonly ParsedToken[], time: TimeExpression): boolean {
  const head = headOf(tokens, time);
  const token = tokens[head];
  const before = tokens[time.first - 1]?.form.toLowerCase() ?? "";
  if (/^(?:before|after|than)$/.test(before) || token?.name.endsWith("-PER")) return false;
  return !(token?.deprel === "nummod" && token.head > head && tokens[token.head]?.upos === "NOUN");
}

const isClause = ({ deprel, upos }: ParsedToken): boolean =>
  clauseRelations.test(deprel) || (deprel.startsWith("conj") && (upos === "VERB" || upos === "AUX"));

/** The trigger and what governs it, up to its clause and to the clauses that lend it their date, with the price of each step. */
function governors(tokens: readonly ParsedToken[], trigger: number): Map<number, number> {
  const line = new Map<number, number>();
  let cost = 0;
  for (let at = trigger; at >= 0 && !line.has(at); at = tokens[at]?.head ?? -1) {
    line.set(at, cost);
    const token = tokens[at];
    if (!token) break;
    if (isClause(token) && !sharing.test(token.deprel)) break;
    cost += isClause(token) ? 10 : 1;
  }
  return line;
}

/** How far an expression is from the trigger; undefined where it belongs to another clause. */
function distance(
  tokens: readonly ParsedToken[],
  time: number,
  trigger: number,
  line: ReadonlyMap<number, number>,
): number | undefined {
  const near = Math.abs(time - trigger) / (tokens.length + 1);
  const seen = new Set<number>();
  for (let at = time; at >= 0 && !seen.has(at); at = tokens[at]?.head ?? -1) {
    seen.add(at);
    if (at === trigger) return seen.size - 2 + near;
    const cost = line.get(at);
    if (cost !== undefined) return cost + seen.size + near;
    const token = tokens[at];
    if (!token || isClause(token)) return undefined;
  }
  return undefined;
}

/** Is the clause of an expression about the future: "will meet on Friday", "due to start on Sunday", "by Friday"? */
function liesAhead(tokens: readonly ParsedToken[], time: TimeExpression): boolean {
  if (tokens[time.first - 1]?.form.toLowerCase() === "by") return true;
  let at = headOf(tokens, time);
  for (let steps = 0; steps < tokens.length; steps++) {
    const token = tokens[at];
    if (!token || token.head < 0 || isClause(token)) break;
    at = token.head;
  }
  const governor = tokens[tokens[at]?.head ?? -1];
  if (foretelling.test(tokens[at]?.lemma ?? "") || foretelling.test(governor?.lemma ?? "")) return true;
  return tokens.some(
    ({ head, lemma, xpos, deprel }) =>
      head === at &&
      ((deprel.startsWith("aux") && /^(?:will|shall)$/.test(lemma)) || (deprel === "mark" && xpos === "TO")),
  );
}
