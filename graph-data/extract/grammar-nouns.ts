/** Logical arguments of nouns and adjectives: possessors, of-, by- and with-phrases, demonyms, and what light verbs lend them. */

import type { Argument, Grammar } from "./arguments.ts";
import { clauseSubject, identified, predicated, scaled } from "./grammar-said.ts";
import { nominals, obligation, passive } from "./grammar-subjects.ts";
import { inCapacity } from "./grammar-verbs.ts";
import { light, outermost, wrapper } from "./grammar-wrapping.ts";
import { doing, happening } from "./lexicon/light-verbs.ts";
import {
  antecedent,
  childrenBy,
  isNominal,
  isRelativePronoun,
  isVerb,
  prepositionOf,
  relationOf,
  type Tree,
} from "./tree.ts";

export { type LightVerb, light, outermost } from "./grammar-wrapping.ts";

export function nounArguments(grammar: Grammar, noun: number, role: string): Argument[] {
  const { tree } = grammar;
  switch (role) {
    case "poss":
      return possessor(grammar, noun);
    case "mod":
      return modifiers(tree, noun);
    case "owner":
      return [...grammar.find(noun, "poss"), ...grammar.find(noun, "mod"), ...scaled(grammar.find(noun, "of"), 0.95)];
    case "subj":
      return [
        ...grammar.find(noun, "poss"),
        ...prepositional(grammar, noun, "by"),
        ...scaled(grammar.find(noun, "mod"), 0.95),
        ...grammar.find(noun, "do"),
      ];
    case "do":
      return [
        ...light(grammar, noun).flatMap(({ verb, suffers, through, fit }) =>
          suffers ? [] : scaled(grammar.find(verb, through && passive(tree, verb) ? "surface" : "subj"), fit),
        ),
        ...predicated(grammar, noun, true),
        ...accused(grammar, noun),
      ];
    case "obj":
      return [
        ...scaled(grammar.find(noun, "of"), 0.95),
        ...light(grammar, noun).flatMap(({ verb, suffers, fit }) =>
          suffers ? scaled(grammar.find(verb, "surface"), fit) : [],
        ),
      ];
    case "maker":
      return childrenBy(tree, noun, "acl")
        .filter((clause) => isVerb(tree, clause) && opens(grammar, clause, noun))
        .flatMap((clause) => scaled(grammar.find(clause, "subj"), 0.9));
    case "iobj":
      return light(grammar, noun).flatMap(({ verb, fit }) => scaled(grammar.find(verb, "iobj"), fit));
    case "comp":
      return childrenBy(tree, noun, "acl", "ccomp", "xcomp", "advcl")
        .filter((child) => relationOf(tree, child) !== "acl:relcl" || told(tree, noun, child))
        .map((token) => ({ token, fit: 1 }));
    case "inf":
      return childrenBy(tree, noun, "acl", "xcomp", "advcl")
        .filter((child) => childrenBy(tree, child, "mark").some((mark) => tree.lemmas[mark] === "to"))
        .map((token) => ({ token, fit: 1 }));
    case "must":
      return grammar.find(noun, "comp").filter(({ token }) => obligation(tree, token));
    case "adv":
      return childrenBy(tree, noun, "amod", "advmod", "compound").map((token) => ({ token, fit: 1 }));
    case "case":
      return childrenBy(tree, noun, "case").map((token) => ({ token, fit: 1 }));
    case "up":
      return governor(tree, noun);
    case "surface":
      return predicated(grammar, noun, false);
    case "clause":
      return clauseSubject(grammar, noun);
    case "self":
      return identified(grammar, noun);
    case "party":
      return ["subj", "with", "between", "among", "of", "clause"].flatMap((part, rank) =>
        scaled(grammar.find(noun, part), rank === 5 ? 0.85 : 1),
      );
    default:
      return prepositional(grammar, noun, role);
  }
}

/** "its charge that Qatar bankrolls rebels": a clause that lacks nothing tells the charge, though the parser took it for a relative one. */
const told = (tree: Tree, noun: number, clause: number): boolean => {
  const own = (...relations: string[]) =>
    childrenBy(tree, clause, ...relations).some((child) => !isRelativePronoun(tree, child));
  return sayings.has(tree.lemmas[noun] ?? "") && own("nsubj", "nsubj:pass") && own("obj", "xcomp", "ccomp");
};
const sayings: ReadonlySet<string> = new Set(
  "charge claim accusation allegation assertion complaint contention finding suspicion belief conclusion threat warning statement report insistence".split(
    " ",
  ),
);

/** "accused *Israel* of attacks on": who is blamed for an event does it. */
function accused(grammar: Grammar, noun: number): Argument[] {
  const { tree } = grammar;
  const outer = outermost(tree, noun);
  if (!/^(?:of|for|over)$/.test(prepositionOf(tree, outer))) return [];
  const head = tree.tokens[outer]?.head ?? -1;
  const verb = isVerb(tree, head) ? head : (tree.tokens[head]?.head ?? -1);
  if (verb < 0 || !blaming.has(tree.lemmas[verb] ?? "")) return [];
  if (head === verb) return scaled(grammar.find(verb, "obj"), 0.85);
  return /^(?:obj|nsubj:pass)$/.test(relationOf(tree, head)) ? nominals(tree, head, 0.85) : [];
}
const blaming: ReadonlySet<string> = new Set(
  "accuse blame condemn denounce criticise criticize censure castigate berate rebuke suspect convict".split(" "),
);

/** Whether a relative clause tells who made what it describes: "the plan that Oslo drew up", "the ultimatum in which Oslo gave". */
const opens = (grammar: Grammar, clause: number, noun: number): boolean =>
  ["obj", "in", "by"].some((gap) => grammar.find(clause, gap).some(({ token }) => token === noun));

/** What the noun, or the noun that wraps it, depends on; for the noun of a reduced relative clause, the clause's verb too. */
function governor(tree: Tree, noun: number): Argument[] {
  const outer = outermost(tree, noun);
  const head = tree.tokens[outer]?.head ?? -1;
  const clauses = childrenBy(tree, outer, "acl").filter((child) => isVerb(tree, child));
  return [...(head < 0 ? [] : [head]), ...clauses].map((token) => ({ token, fit: 1 }));
}

function possessor(grammar: Grammar, noun: number): Argument[] {
  const { tree } = grammar;
  const own = childrenBy(tree, noun, "nmod:poss");
  if (own.length > 0) return own.flatMap((child) => nominals(tree, antecedent(tree, child), 1));
  const token = tree.tokens[noun];
  // "Russia's shelling and blockade of": the possessor of the first serves the second.
  if (token?.deprel === "conj" && isNominal(tree, token.head)) return scaled(grammar.find(token.head, "poss"), 0.8);
  return scaled(wrapper(grammar, noun, "poss"), 0.95);
}

/** What stands before a noun: demonyms, names and nouns compounded with it, those within compounds included. */
function modifiers(tree: Tree, noun: number): Argument[] {
  const found: Argument[] = [];
  for (const child of tree.children[noun] ?? []) {
    const relation = relationOf(tree, child);
    const named = /^(?:amod|compound|nmod|nmod:desc|nmod:unmarked|flat)$/.test(relation);
    if (!named || child > noun || prepositionOf(tree, child) !== "" || isVerb(tree, child)) continue;
    found.push(...nominals(tree, child, 1));
    if (relation !== "amod") found.push(...modifiers(tree, child));
  }
  if (found.length === 0 && relationOf(tree, noun) === "conj") {
    const head = tree.tokens[noun]?.head ?? -1;
    // "Russian troops and tanks"
    if (isNominal(tree, head) && noun - head <= 4) return scaled(modifiers(tree, head), 0.75);
  }
  return found;
}

const strongPrepositions: ReadonlySet<string> = new Set([
  "with",
  "against",
  "on",
  "between",
  "upon",
  "by",
  "to",
  "from",
  "over",
  "for",
  "in",
  "at",
]);

/** The second of two: "the rupture between X *and Y*" with Y hung on the noun. */
const other = (tree: Tree, noun: number, [first]: readonly Argument[]): Argument[] =>
  childrenBy(tree, noun, "conj")
    .filter((child) => first !== undefined && child > first.token && child - first.token <= 4)
    .flatMap((child) => nominals(tree, child, 0.9));

function prepositional(grammar: Grammar, noun: number, preposition: string): Argument[] {
  const { tree } = grammar;
  const found: Argument[] = [];
  const take = (child: number, fit: number) => {
    if (prepositionOf(tree, child) === preposition && !inCapacity(tree, child))
      found.push(...nominals(tree, child, fit));
  };
  for (const child of childrenBy(tree, noun, "nmod", "obl")) take(child, 1);
  if (preposition === "between" && found.length === 1) found.push(...other(tree, noun, found));
  if (found.length > 0) return found;
  if (preposition === "of") return scaled(wrapper(grammar, noun, preposition), 0.9);
  // "an attack in Kabul on the embassy": hung on a phrase between.
  for (const child of childrenBy(tree, noun, "nmod", "appos", "compound", "acl")) {
    if (isVerb(tree, child) && !doing.has(tree.lemmas[child] ?? "")) continue;
    for (const inner of childrenBy(tree, child, "nmod", "obl")) if (inner > noun) take(inner, 0.85);
  }
  found.push(...scaled(wrapper(grammar, noun, preposition), 0.9));
  const outer = outermost(tree, noun);
  const head = tree.tokens[outer]?.head ?? -1;
  for (const { verb, fit } of light(grammar, noun)) {
    if (preposition !== "by") found.push(...scaled(grammar.find(verb, preposition), fit * 0.95));
  }
  if (found.length > 0 || head < 0 || !strongPrepositions.has(preposition)) return found;
  const relation = relationOf(tree, outer);
  if (isVerb(tree, head) && /^(?:obj|obl|nsubj|nsubj:pass|xcomp)$/.test(relation)) {
    // The parser may have hung the noun's phrase on the verb.
    const subject = relation.startsWith("nsubj");
    // "The invasion was condemned by X": who is named condemned it.
    const another = subject && preposition === "by" && passive(tree, head);
    const willing = subject ? happening.has(tree.lemmas[head] ?? "") || passive(tree, head) : true;
    if (another) return found;
    for (const child of childrenBy(tree, head, "obl", "nmod")) {
      if (child > outer && (willing || child - outer <= 6)) take(child, willing ? 0.85 : 0.65);
    }
  } else if (relation === "conj" || (relation === "nmod" && !["PROPN"].includes(tree.tokens[head]?.upos ?? ""))) {
    for (const child of childrenBy(tree, head, "nmod", "obl")) if (child > outer) take(child, 0.8);
  }
  // "talks and a meeting with X"
  for (const child of childrenBy(tree, noun, "conj")) {
    if (isNominal(tree, child)) found.push(...scaled(grammar.find(child, preposition), 0.75));
  }
  return found;
}
