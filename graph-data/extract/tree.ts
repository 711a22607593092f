/** A sentence's dependency tree with its children listed, and the questions that grammar asks of any tree. */

import type { ParsedToken, Sentence } from "./annotation.ts";
import { titleNouns } from "./lexicon/title-nouns.ts";

export interface Tree {
  readonly tokens: readonly ParsedToken[];
  /** Children of each token, in the order of the sentence. */
  readonly children: readonly (readonly number[])[];
  /** Lower-case lemmas. */
  readonly lemmas: readonly string[];
}

/** Lists each token's children; linear in the sentence. */
export function plant(sentence: Sentence<ParsedToken>): Tree {
  const children: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((token, index) => {
    children[token.head]?.push(index);
  });
  const tokens = sentence.tokens.map((token, index) => {
    const governs =
      token.xpos === "NNS" && (children[index] ?? []).some((child) => sentence.tokens[child]?.deprel === "obj");
    // "Keir Starmer *heads* the Labour Party": a plural that governs an object is a verb.
    return governs ? { ...token, upos: "VERB" as const, xpos: "VBZ", lemma: token.lemma } : consistent(token);
  });
  return { tokens, children, lemmas: tokens.map(plainLemma) };
}

/** A verb's Penn tag makes a verb of what the class calls an adjective or a noun ("was overrun"). */
const consistent = (token: ParsedToken): ParsedToken =>
  (/^VB[NDZP]$/.test(token.xpos) && /^(?:ADJ|NOUN)$/.test(token.upos)) ||
  // "Japan *has* troops": an auxiliary that helps no verb is one itself.
  (token.upos === "AUX" && /^(?:have|do)$/.test(token.lemma) && !/^(?:aux|cop)/.test(token.deprel))
    ? { ...token, upos: "VERB" }
    : token;

/** A plural or a third person that was tagged as its opposite keeps its ending; here it loses it ("talks", "heads"). */
function plainLemma({ lemma, upos, xpos }: ParsedToken): string {
  const word = lemma.toLowerCase();
  // The treebanks leave these in the plural.
  if (word === "troops" || word === "talks") return word.slice(0, -1);
  const mistaken = (upos === "NOUN" && xpos === "NN") || (upos === "VERB" && xpos !== "VBZ");
  if (!mistaken || !/[a-z]{3}s$/.test(word) || /(?:[sui]s|ws|ics|ies|ss|eas|was|lens|has)$/.test(word)) return word;
  return /(?:ch|sh|x|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

export const relationOf = (tree: Tree, index: number): string => tree.tokens[index]?.deprel ?? "";

/** Children by relation; `obl` finds `obl:agent` too, `nsubj:pass` only itself. */
export function childrenBy(tree: Tree, index: number, ...relations: readonly string[]): number[] {
  return (tree.children[index] ?? []).filter((child) => {
    const relation = relationOf(tree, child);
    for (const wanted of relations) if (isOrRefines(relation, wanted)) return true;
    return false;
  });
}

/** Whether a relation is the wanted one or a subtype of it (`obl:agent` of `obl`). */
const isOrRefines = (relation: string, wanted: string): boolean =>
  relation === wanted || (relation.charCodeAt(wanted.length) === colon && relation.startsWith(wanted));
const colon = 58;

export function hasChild(tree: Tree, index: number, ...relations: readonly string[]): boolean {
  for (const child of tree.children[index] ?? []) {
    const relation = relationOf(tree, child);
    for (const wanted of relations) if (isOrRefines(relation, wanted)) return true;
  }
  return false;
}

/** Whether one of the children by these relations has one of these lemmas. */
export const hasChildLemma = (
  tree: Tree,
  index: number,
  relations: readonly string[],
  lemmas: ReadonlySet<string>,
): boolean => childrenBy(tree, index, ...relations).some((child) => lemmas.has(tree.lemmas[child] ?? ""));

/** The preposition that marks a nominal, its words joined by hyphens (`out-of`, `according-to`); "" without one. */
export function prepositionOf(tree: Tree, index: number): string {
  const words: string[] = [];
  for (const child of tree.children[index] ?? []) {
    const token = tree.tokens[child];
    if (token === undefined || relationOf(tree, child) !== "case" || token.xpos === "POS") continue;
    words.push(token.form.toLowerCase());
    for (const part of childrenBy(tree, child, "fixed")) words.push(tree.tokens[part]?.form.toLowerCase() ?? "");
  }
  return words.join("-");
}

const nominalTags: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM", "SYM", "X"]);
export const isNominal = (tree: Tree, index: number): boolean => nominalTags.has(tree.tokens[index]?.upos ?? "");
export const isVerb = (tree: Tree, index: number): boolean => tree.tokens[index]?.upos === "VERB";

/** Ancestors from the token's head to the root. */
export function* ancestors(tree: Tree, index: number): Generator<number> {
  const seen = new Set([index]);
  for (let at = tree.tokens[index]?.head ?? -1; at >= 0 && !seen.has(at); at = tree.tokens[at]?.head ?? -1) {
    seen.add(at);
    yield at;
  }
}

const relativePronouns: ReadonlySet<string> = new Set(["who", "whom", "which", "that", "whose", "where", "when"]);

/** Whether a token is a relative pronoun by word and tag; "that" only where it is no conjunction. */
export function isRelativePronoun(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (token === undefined || !relativePronouns.has(token.form.toLowerCase())) return false;
  if (token.form.toLowerCase() === "that")
    return token.xpos === "WDT" || (token.upos === "PRON" && token.deprel !== "mark");
  return true;
}

/** What a relative pronoun stands for: the noun that its relative clause describes; any other token is itself. */
export function antecedent(tree: Tree, index: number): number {
  if (!isRelativePronoun(tree, index)) return index;
  let below = index;
  for (const above of ancestors(tree, index)) {
    const relation = relationOf(tree, below);
    if (relation === "acl:relcl" || (relation === "acl" && below !== index)) return personal(tree, index, above);
    below = above;
  }
  return nounBefore(tree, index) ?? index;
}

const insideNouns = /^(?:nmod|compound|flat|amod|nummod)/;

/** Where the tree makes no relative clause of it: the noun phrase that ends right before the pronoun, its comma and preposition. */
function nounBefore(tree: Tree, pronoun: number): number | undefined {
  let at = pronoun - 1;
  if (tree.tokens[at]?.upos === "ADP") at--;
  if (tree.tokens[at]?.form === ",") at--;
  if (!isNominal(tree, at)) return undefined;
  for (;;) {
    const token = tree.tokens[at];
    const head = token?.head ?? -1;
    if (token === undefined || !insideNouns.test(token.deprel) || head >= pronoun || !isNominal(tree, head)) return at;
    at = head;
  }
}

/** "a spokeswoman for the ministry, who": who is the person, not the body that the parser found nearer. */
function personal(tree: Tree, pronoun: number, noun: number): number {
  if (!/^whom?$/.test(tree.lemmas[pronoun] ?? "") || titleNouns.has(tree.lemmas[noun] ?? "")) return noun;
  let at = noun;
  for (let steps = 0; steps < 3 && relationOf(tree, at) === "nmod"; steps++) {
    at = tree.tokens[at]?.head ?? -1;
    if (titleNouns.has(tree.lemmas[at] ?? "")) return at;
  }
  return noun;
}

/** A nominal and those coordinated with it, relative pronouns replaced by what they stand for. */
export function conjuncts(tree: Tree, index: number): number[] {
  const found = [index];
  for (const child of tree.children[index] ?? []) {
    const relation = relationOf(tree, child);
    if (relation === "conj" && (isNominal(tree, child) || tree.tokens[child]?.upos === "ADJ")) {
      // "for Clinton and against Obama": another preposition, another part.
      const preposition = prepositionOf(tree, child);
      if (preposition !== "" && preposition !== prepositionOf(tree, index)) continue;
      found.push(...conjuncts(tree, child));
    } else if (relation === "nmod" && alongside.has(prepositionOf(tree, child))) found.push(child);
  }
  return found;
}
const alongside: ReadonlySet<string> = new Set(["along-with", "together-with", "as-well-as", "including"]);
