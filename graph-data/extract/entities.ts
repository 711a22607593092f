/** Finds every mention in a parsed document: names, demonyms, descriptions and pronouns, and what kind of thing each names. */

import type { Mention, Mentioned, Parsed } from "./annotation.ts";
import { partPlayed } from "./entities-actor.ts";
import { weigh } from "./entities-classify.ts";
import { type Candidate, Judge, type Named } from "./entities-judge.ts";
import { findNominals } from "./entities-nominals.ts";
import { sideOf, sportOf } from "./entities-sides.ts";
import { findSpans, type NameSpan } from "./entities-spans.ts";
import { fold } from "./names.ts";
import { plant, type Tree } from "./tree.ts";

/**
 * Finds the mentions of a document, in the order of the text. Names are recognised by tables, tags, shape and neighbours; evidence for one
 * form of a name is added up over the whole document. Linear in its length.
 */
export function findEntities(parsed: Parsed): Mentioned {
  const { text, date } = parsed.document;
  const trees = parsed.sentences.map(plant);
  const candidates = parsed.sentences.flatMap((sentence, number) => {
    const tree = trees[number] as Tree;
    return findSpans(sentence).map((span): Candidate => {
      const head = headOf(tree, span);
      const start = sentence.tokens[span.first]?.start ?? 0;
      const end = sentence.tokens[span.last]?.end ?? 0;
      const words = text.slice(start, end).replace(/\s+/g, " ");
      return { span, sentence: number, head, text: words, key: fold(words), evidence: weigh(tree, span, head) };
    });
  });
  const document = new Judge(candidates, date);
  const sport = sportOf(trees);
  const mentions: Mention[] = [];
  const taken = parsed.sentences.map(({ tokens }) => new Uint8Array(tokens.length));
  for (const candidate of candidates) {
    const tree = trees[candidate.sentence] as Tree;
    const named = playing(document.judge(candidate, tree), candidate, tree, sport);
    if (named === undefined) continue;
    const { first, last } = candidate.span;
    const start = tree.tokens[first]?.start ?? 0;
    const end = tree.tokens[last]?.end ?? 0;
    mentions.push({
      sentence: candidate.sentence,
      first,
      last,
      head: candidate.head,
      start,
      end,
      text: text.slice(start, end),
      ...named,
    });
    taken[candidate.sentence]?.fill(1, first, last + 1);
  }
  parsed.sentences.forEach((sentence, number) => {
    const marks = taken[number];
    mentions.push(...findNominals(sentence, number, trees[number] as Tree, (token) => marks?.[token] === 1, text));
  });
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...parsed, mentions };
}

/** A country's name that stands for its team. */
function playing(
  named: Named | undefined,
  { span, head }: Candidate,
  tree: Tree,
  sport: string | undefined,
): Named | undefined {
  if (sport === undefined || named?.form !== "name" || named.canonical === undefined) return named;
  if (!span.senses.some((sense) => sense.use === "name")) return named;
  const side = sideOf(named.canonical, named.kind, partPlayed(tree, head, span.first), sport);
  return side === undefined ? named : { form: "name", kind: "organisation", canonical: side };
}

/** The word of a span that depends on a word outside it. */
function headOf(tree: Tree, { first, last }: NameSpan): number {
  for (let i = first; i <= last; i++) {
    const { head = -1, upos } = tree.tokens[i] ?? {};
    if ((head < first || head > last) && upos !== "PUNCT") return i;
  }
  return last;
}
