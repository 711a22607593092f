/** Who speaks where a quote says "I" and "we". */

import type { Argument, Grammar } from "./arguments.ts";
import { claiming } from "./lexicon/speech.ts";
import { ancestors, childrenBy, isVerb, type Tree } from "./tree.ts";

const firstPerson: ReadonlySet<string> = new Set("i me my mine myself we us our ours ourselves".split(" "));
const quotes = /^["“”„«»]+$/;

/** The subject of the verb of speech that quotes the word; none where it stands in no quote. */
export function speakersOf(grammar: Grammar, token: number): readonly Argument[] {
  const { tree } = grammar;
  if (!firstPerson.has(tree.tokens[token]?.form.toLowerCase() ?? "")) return [];
  const span = quoteAround(tree, token);
  if (span === undefined) return [];
  const outside = (at: number): boolean => at < span.open || at > span.close;
  for (const above of ancestors(tree, token)) {
    const asides = childrenBy(tree, above, "parataxis", "ccomp", "conj");
    for (const verb of [above, ...asides]) {
      if (!outside(verb) || !isVerb(tree, verb) || !claiming.has(tree.lemmas[verb] ?? "")) continue;
      const subjects = grammar.find(verb, "subj").filter((subject) => outside(subject.token));
      if (subjects.length > 0) return subjects;
    }
  }
  return [];
}

/** The quote that a word stands in: from the mark before it to the one behind it, or to the sentence's edges. */
function quoteAround(tree: Tree, token: number): { open: number; close: number } | undefined {
  let before = 0;
  let open = -1;
  let close = tree.tokens.length;
  tree.tokens.forEach(({ form }, at) => {
    if (!quotes.test(form)) return;
    if (at < token) {
      before++;
      open = at;
    } else close = Math.min(close, at);
  });
  // An even number of marks before: between two quotes, or in one that began in an earlier sentence and ends here.
  if (before % 2 === 1) return { open, close };
  return before === 0 && close < tree.tokens.length && /^[”"]$/.test(tree.tokens[close]?.form ?? "")
    ? opensOnlyLater(tree, close)
      ? undefined
      : { open: -1, close }
    : undefined;
}

/** Whether the first mark opens a quote: more marks follow, or none closes what came before. */
const opensOnlyLater = (tree: Tree, first: number): boolean =>
  tree.tokens.slice(first + 1).some(({ form }) => quotes.test(form)) ||
  !/^[,.!?]$/.test(tree.tokens[first - 1]?.form ?? "");
