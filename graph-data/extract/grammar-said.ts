/** What a noun is said of, and the subject of the clause in which it stands. */

import type { Argument, Grammar } from "./arguments.ts";
import { nominals, passive } from "./grammar-subjects.ts";
import { outermost } from "./grammar-wrapping.ts";
import { childrenBy, hasChild, isNominal, isVerb, prepositionOf, relationOf, type Tree } from "./tree.ts";

export const scaled = (found: readonly Argument[], fit: number): Argument[] =>
  found.map((argument) => ({ token: argument.token, fit: argument.fit * fit }));

/** The subject of a copula: "*Kyiv* was under attack" (with a preposition), "*It* was an attack". */
export function predicated(grammar: Grammar, noun: number, withPreposition: boolean): Argument[] {
  const { tree } = grammar;
  const outer = outermost(tree, noun);
  if (withPreposition && !["in", "on", "at"].includes(prepositionOf(tree, outer))) return [];
  const own = childrenBy(tree, outer, "nsubj").flatMap((child) => nominals(tree, child, 0.95));
  const token = tree.tokens[outer];
  // "was squarely in the camp of", "are back on speaking terms": an adverb may be taken for what is said.
  if (token !== undefined && own.length === 0 && token.deprel === "obl" && adverbial(tree, token.head))
    return scaled(predicated(grammar, token.head, false), 0.95);
  if (own.length > 0 || token === undefined) return own;
  // "Blair, ever loyal to Bush, said": an adjective that follows what it describes.
  if (token.upos === "ADJ" && token.deprel === "amod" && token.head < outer && !withPreposition)
    return nominals(tree, token.head, 0.9);
  if (["conj", "acl:relcl", "xcomp", "advcl"].includes(token.deprel) && !withPreposition) {
    if (token.deprel === "acl:relcl") return nominals(tree, token.head, 0.9);
    return token.deprel === "conj" && isNominal(tree, token.head)
      ? []
      : scaled(grammar.find(token.head, "surface"), 0.9);
  }
  // Headlines: "Bogota, ELN in talks"
  if (
    withPreposition &&
    /^(?:nmod|obl|appos)/.test(token.deprel) &&
    token.head === rootOf(tree) &&
    isNominal(tree, token.head)
  ) {
    return nominals(tree, token.head, 0.8);
  }
  return [];
}

const counting: ReadonlySet<string> = new Set([
  "one",
  "two",
  "three",
  "another",
  "several",
  "some",
  "many",
  "few",
  "both",
]);

const adverbial = (tree: Tree, word: number): boolean =>
  tree.tokens[word]?.upos === "ADV" && hasChild(tree, word, "cop") && hasChild(tree, word, "nsubj");

const rootOf = (tree: Tree): number => tree.tokens.findIndex((token) => token.head < 0);

/** The subject of the clause in which the noun stands as an oblique: "*Putin*, after talks with Macron, said". */
export function clauseSubject(grammar: Grammar, noun: number): Argument[] {
  const { tree } = grammar;
  let at = outermost(tree, noun);
  for (let steps = 0; steps < 3; steps++) {
    const head = tree.tokens[at]?.head ?? -1;
    const relation = relationOf(tree, at);
    if (head < 0) return [];
    if (isVerb(tree, head) && /^(?:obl|obj|nmod|advmod)/.test(relation)) {
      // "Mugabe, on a trip abroad, was greeted by Kaunda": it is not the agent's trip.
      return scaled(grammar.find(head, passive(tree, head) ? "surface" : "subj"), steps === 0 ? 0.8 : 0.7);
    }
    // "Lavrov was in Pretoria for talks": the subject of a copula.
    if (!isVerb(tree, head) && hasChild(tree, head, "cop") && /^(?:obl|nmod)/.test(relation))
      return scaled(predicated(grammar, head, false), 0.75);
    // "Fresh from a meeting with Abbas, Ashton said"
    const verb = tree.tokens[head]?.head ?? -1;
    if (
      tree.tokens[head]?.upos === "ADJ" &&
      /^(?:advcl|advmod|xcomp|acl)/.test(relationOf(tree, head)) &&
      isVerb(tree, verb)
    )
      return scaled(grammar.find(verb, "surface"), 0.75);
    if (isVerb(tree, head) || !isNominal(tree, head) || relation !== "nmod") {
      return [];
    }
    at = head;
  }
  return [];
}

/** What a noun is said of: itself, its appositions, a copula's subject, the name that follows it as its bearer. */
export function identified(grammar: Grammar, noun: number): Argument[] {
  const { tree } = grammar;
  const token = tree.tokens[noun];
  const found: Argument[] = [{ token: noun, fit: 1 }];
  if (token === undefined) return found;
  if (
    /^(?:appos|nmod:desc|flat|parataxis)$/.test(token.deprel) ||
    (token.deprel === "compound" && isNominal(tree, token.head))
  ) {
    found.push({ token: token.head, fit: token.deprel === "compound" ? 0.8 : 0.97 });
  }
  // "one of Trump's admirers", "among its backers": said of whoever is so counted.
  if (token.deprel === "nmod" && prepositionOf(tree, noun) === "of" && counting.has(tree.lemmas[token.head] ?? ""))
    found.push(...scaled(identified(grammar, token.head), 0.95).filter((a) => a.token !== token.head));
  // "Iran, Venezuela's partner in the venture, has pulled out": an apposition taken for a second subject.
  if (token.deprel === "nsubj") {
    const first = childrenBy(tree, token.head, "nsubj")[0];
    if (first !== undefined && first < noun && tree.tokens.slice(first, noun).some(({ form }) => form === ","))
      found.push({ token: first, fit: 0.9 });
  }
  for (const child of childrenBy(tree, noun, "appos", "nmod:desc", "flat")) found.push({ token: child, fit: 0.97 });
  if (hasChild(tree, noun, "cop", "nsubj")) found.push(...predicated(grammar, noun, false));
  const preposition = prepositionOf(tree, noun);
  const verb = token.head;
  // "served as president", "elected president", "became president"
  if (isVerb(tree, verb) && (preposition === "as" || token.deprel === "xcomp")) {
    found.push(
      ...scaled(grammar.find(verb, passive(tree, verb) ? "obj" : hasChild(tree, verb, "obj") ? "obj" : "surface"), 0.9),
    );
  }
  // "The Kremlin's guest was Assad": the copula turned round.
  if (
    token.deprel === "nsubj" &&
    isNominal(tree, verb) &&
    hasChild(tree, verb, "cop") &&
    prepositionOf(tree, verb) === ""
  )
    found.push(...nominals(tree, verb, 0.9));
  if (token.deprel === "obj" && tree.lemmas[verb] === "become") found.push(...grammar.find(verb, "surface"));
  if (token.deprel === "conj")
    found.push(...scaled(identified(grammar, token.head), 0.85).filter((a) => a.token !== token.head));
  return found;
}
