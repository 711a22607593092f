/** Mentions that are no names: descriptions ("the alliance", "his Turkish counterpart", "both sides") and pronouns. */

import type { Kind } from "../schema.ts";
import type { Mention, ParsedToken, Sentence } from "./annotation.ts";
import { nounSenses, pairNouns } from "./lexicon/nominals.ts";
import { relationOf, type Tree } from "./tree.ts";

const personal: ReadonlyMap<string, Kind | undefined> = new Map<string, Kind | undefined>([
  ...["he", "him", "his", "himself", "she", "her", "hers", "herself"].map((word) => [word, "person"] as const),
  ...["it", "its", "itself", "they", "them", "their", "theirs", "themselves"].map((word) => [word, undefined] as const),
]);

const definite = new Set(["the", "this", "that", "these", "those", "both", "neither", "either", "such", "each"]);
const possessive = new Set(["his", "her", "its", "their"]);
const pairing = new Set(["both", "neither", "either", "each", "all"]);

/** Pronouns and descriptions of one sentence. `taken` marks tokens within names. */
export function findNominals(
  sentence: Sentence<ParsedToken>,
  number: number,
  tree: Tree,
  taken: (token: number) => boolean,
  text: string,
): Mention[] {
  const mentions: Mention[] = [];
  const { tokens } = sentence;
  const put = (first: number, last: number, head: number, form: Mention["form"], kind?: Kind): void => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    mentions.push({
      sentence: number,
      first,
      last,
      head,
      form,
      start,
      end,
      text: text.slice(start, end),
      ...(kind ? { kind } : {}),
    });
  };
  tokens.forEach((token, i) => {
    if (taken(i)) return;
    const word = token.form.toLowerCase();
    if (token.upos === "PRON" || token.xpos === "PRP$") {
      if (personal.has(word) && !token.deprel.startsWith("expl")) put(i, i, i, "pronoun", personal.get(word));
      else if (/^(?:both|neither|each|others?)$/.test(word) && token.upos === "PRON") put(i, i, i, "pronoun");
      return;
    }
    if ((word === "both" || word === "neither") && /^(?:nsubj|obj|obl|iobj|nmod)/.test(token.deprel)) {
      put(i, i, i, "pronoun");
      return;
    }
    if (
      token.upos === "NUM" &&
      /^(?:two|three|four|pair|trio)$/.test(word) &&
      /^(?:nsubj|obj|obl|nmod|iobj)/.test(token.deprel) &&
      !(/^(?:of|per)$/.test(tokens[i + 1]?.form ?? "") && /^(?:DET|PRON|NUM)$/.test(tokens[i + 2]?.upos ?? "")) &&
      /^the$/i.test(tokens[i - 1]?.form ?? "")
    ) {
      put(leftEdge(tree, i), i, i, "nominal");
      return;
    }
    if (token.upos !== "NOUN" && token.upos !== "PROPN") return;
    const noun = nounOf(tree, i);
    const senses = nounSenses(noun);
    if (senses.length === 0 && !pairNouns.has(noun) && !/^(?:pair|duo|trio)$/.test(noun)) return;
    if (
      /^(?:compound|nmod:desc)$/.test(token.deprel) &&
      tokens[token.head]?.upos === "NOUN" &&
      token.head > i &&
      token.head - i < 3
    )
      return;
    if (named(tree, i, taken) || /^of (?:staff|police|mission)$/.test(`${tokens[i + 1]?.form} ${tokens[i + 2]?.form}`))
      return;
    const first = leftEdge(tree, i);
    if (!describes(tree, i, first, taken)) return;
    const kinds = new Set(senses.map((sense) => sense.kind));
    put(first, i, i, "nominal", kinds.size === 1 ? senses[0]?.kind : undefined);
  });
  return mentions;
}

/** The noun in the singular with the word before it where both make a title: "prime minister". */
export function nounOf(tree: Tree, at: number): string {
  const token = tree.tokens[at];
  const lemma = tree.lemmas[at] ?? "";
  const word = token?.xpos === "NNS" || token?.xpos === "NNPS" ? lemma : (token?.form.toLowerCase() ?? "");
  if (
    nounSenses(token?.form.toLowerCase() ?? "").length > 0 &&
    word !== token?.form.toLowerCase() &&
    /^(?:authorities|troops|forces|rebels|insurgents|guerrillas|militants|separatists|fighters|islands|soldiers)$/.test(
      token?.form.toLowerCase() ?? "",
    )
  ) {
    const before = `${tree.lemmas[at - 1]} ${token?.form.toLowerCase()}`;
    return nounSenses(before).length > 0 ? before : (token?.form.toLowerCase() ?? "");
  }
  // "Secretary-general", "vice-president" are three tokens.
  if (tree.tokens[at - 1]?.form === "-") {
    const joined = `${tree.tokens[at - 2]?.form.toLowerCase()}-${word}`;
    if (nounSenses(joined).length > 0) return joined;
  }
  const two = `${tree.tokens[at - 1]?.form.toLowerCase()} ${word}`;
  return nounSenses(two).length > 0 ? two : word;
}

/** First token of the phrase before its head: determiners and modifiers, not a whole clause. */
function leftEdge(tree: Tree, at: number): number {
  let first = at;
  const walk = (token: number): void => {
    for (const child of tree.children[token] ?? []) {
      if (child >= token || child < at - 8) continue;
      if (/^(?:case|cc$|punct|mark|acl|advcl|parataxis|nsubj|cop|aux)/.test(relationOf(tree, child))) continue;
      first = Math.min(first, child);
      walk(child);
    }
  };
  walk(at);
  return first;
}

/** Does a name say whom the noun means: "the president, Petro Poroshenko", "Prime Minister X"? */
function named(tree: Tree, at: number, taken: (token: number) => boolean): boolean {
  const token = tree.tokens[at];
  for (const child of tree.children[at] ?? []) {
    const relation = relationOf(tree, child);
    const apart = tree.tokens[at + 1]?.form === ";";
    if (child > at && !apart && taken(child) && /^(?:appos|flat|nmod:desc)/.test(relation)) return true;
    if (child === at + 1 && taken(child) && /^(?:compound|dep)$/.test(relation)) return true;
  }
  if (token && /^(?:compound|nmod:desc|flat|appos)/.test(token.deprel) && taken(token.head)) return true;
  return taken(at + 1) && tree.tokens[at + 1]?.upos === "PROPN" && !/^(?:det|nmod:poss)/.test(relationOf(tree, at + 1));
}

/** Is the phrase one that points back: definite, possessed, or a plural without an article that is an organ? */
function describes(tree: Tree, at: number, first: number, taken: (token: number) => boolean): boolean {
  const token = tree.tokens[at];
  if (token === undefined) return false;
  // What a copula says of its subject points at nobody new.
  if ((tree.children[at] ?? []).some((child) => relationOf(tree, child) === "cop")) return false;
  for (let i = first; i < at; i++) {
    const word = tree.tokens[i]?.form.toLowerCase() ?? "";
    if (definite.has(word) || possessive.has(word) || pairing.has(word)) return true;
    if (/^(?:a|an|some|any|no|many|several|another|former|other|more|fellow|new|foreign|suspected|unknown)$/.test(word))
      return false;
    if (/^['’]s?$/.test(word)) return true;
  }
  if (taken(at - 1)) return true;
  if (tree.tokens[at - 1]?.upos === "PART") return false;
  return /^(?:police|troops|authorities|officials|forces|rebels|insurgents|guerrillas|militants|separatists|soldiers|mps|lawmakers)$/.test(
    token.form.toLowerCase(),
  );
}
