/** Logical arguments of nouns and adjectives: possessors, of-, by- and with-phrases, demonyms, and what light verbs lend them. */

import type { Argument, Grammar } from "./arguments.ts";
import { nominals, obligation, passive } from "./grammar-subjects.ts";
import { inCapacity } from "./grammar-verbs.ts";
import { doing, doingThrough, happening, undergoing, undergoingThrough, wrapping } from "./lexicon/light-verbs.ts";
import { antecedent, childrenBy, hasChild, isNominal, isVerb, prepositionOf, relationOf, type Tree } from "./tree.ts";

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
        .filter((child) => relationOf(tree, child) !== "acl:relcl")
        .map((token) => ({ token, fit: 1 }));
    case "inf":
      return childrenBy(tree, noun, "acl", "xcomp", "advcl")
        .filter((child) => childrenBy(tree, child, "mark").some((mark) => tree.lemmas[mark] === "to"))
        .map((token) => ({ token, fit: 1 }));
    case "must":
      return grammar.find(noun, "comp").filter(({ token }) => obligation(tree, token));
    case "adv":
      return childrenBy(tree, noun, "amod", "advmod", "compound").map((token) => ({ token, fit: 1 }));
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

const scaled = (found: readonly Argument[], fit: number): Argument[] =>
  found.map((argument) => ({ token: argument.token, fit: argument.fit * fit }));

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

/** A role of the noun that wraps this one: "*Russia's* wave of strikes". */
function wrapper(grammar: Grammar, noun: number, role: string): readonly Argument[] {
  const { tree } = grammar;
  const head = tree.tokens[noun]?.head ?? -1;
  const wraps =
    relationOf(tree, noun) === "nmod" && prepositionOf(tree, noun) === "of" && wrapping.has(tree.lemmas[head] ?? "");
  return wraps ? grammar.find(head, role).filter(({ token }) => token !== noun) : [];
}

/** The outermost noun that wraps this one, or itself. */
export function outermost(tree: Tree, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 4; steps++) {
    const head = tree.tokens[at]?.head ?? -1;
    const relation = relationOf(tree, at);
    const wraps = relation === "nmod" && prepositionOf(tree, at) === "of" && wrapping.has(tree.lemmas[head] ?? "");
    if (!wraps && !(relation === "conj" && isNominal(tree, head))) return at;
    at = head;
  }
  return at;
}

export interface LightVerb {
  readonly verb: number;
  /** Whether the verb's subject suffers the event instead of doing it. */
  readonly suffers: boolean;
  /** Whether the noun stands behind a preposition: the surface subject does it even in the passive ("*is locked* in talks"). */
  readonly through?: boolean;
  readonly fit: number;
}

/** The light verbs that an event noun leans on: as their object or prepositional object, or in a clause that describes it. */
export function light(grammar: Grammar, noun: number): LightVerb[] {
  const { tree } = grammar;
  const found: LightVerb[] = [];
  const outer = outermost(tree, noun);
  const head = tree.tokens[outer]?.head ?? -1;
  const relation = relationOf(tree, outer);
  const lemma = tree.lemmas[head] ?? "";
  const fit = outer === noun ? 1 : 0.95;
  if (head >= 0 && (isVerb(tree, head) || tree.tokens[head]?.upos === "ADJ")) {
    const asObject = relation === "obj" || (relation === "nsubj:pass" && passive(tree, head));
    if (asObject) {
      if (doing.has(lemma)) found.push({ verb: head, suffers: false, fit });
      if (undergoing.has(lemma) && relation === "obj")
        found.push({ verb: head, suffers: true, fit: fit * (doing.has(lemma) ? 0.5 : 1) });
    } else if (/^(?:obl|nmod|advmod|xcomp)/.test(relation)) {
      const preposition = prepositionOf(tree, outer);
      if (doingThrough[preposition]?.includes(lemma))
        found.push({ verb: head, suffers: false, through: true, fit: fit * 0.95 });
      if (undergoingThrough[preposition]?.includes(lemma)) found.push({ verb: head, suffers: true, fit: fit * 0.95 });
    }
  }
  // "the attack that Kenya launched", "an attack carried out by Kenya"
  for (const clause of childrenBy(tree, outer, "acl")) {
    if (!isVerb(tree, clause) || !doing.has(tree.lemmas[clause] ?? "")) continue;
    if (grammar.find(clause, "obj").some((a) => a.token === outer)) found.push({ verb: clause, suffers: false, fit });
  }
  return found;
}

/** The subject of a copula: "*Kyiv* was under attack" (with a preposition), "*It* was an attack". */
function predicated(grammar: Grammar, noun: number, withPreposition: boolean): Argument[] {
  const { tree } = grammar;
  const outer = outermost(tree, noun);
  if (withPreposition && !["in", "on", "at"].includes(prepositionOf(tree, outer))) return [];
  const own = childrenBy(tree, outer, "nsubj").flatMap((child) => nominals(tree, child, 0.95));
  const token = tree.tokens[outer];
  if (own.length > 0 || token === undefined) return own;
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

const rootOf = (tree: Tree): number => tree.tokens.findIndex((token) => token.head < 0);

/** The subject of the clause in which the noun stands as an oblique: "*Putin*, after talks with Macron, said". */
function clauseSubject(grammar: Grammar, noun: number): Argument[] {
  const { tree } = grammar;
  let at = outermost(tree, noun);
  for (let steps = 0; steps < 3; steps++) {
    const head = tree.tokens[at]?.head ?? -1;
    const relation = relationOf(tree, at);
    if (head < 0) return [];
    if (isVerb(tree, head) && /^(?:obl|obj|nmod|advmod)/.test(relation)) {
      return scaled(grammar.find(head, "subj"), steps === 0 ? 0.8 : 0.7);
    }
    // "Lavrov was in Pretoria for talks": the subject of a copula.
    if (!isVerb(tree, head) && hasChild(tree, head, "cop") && /^(?:obl|nmod)/.test(relation))
      return scaled(predicated(grammar, head, false), 0.75);
    if (isVerb(tree, head) || !isNominal(tree, head) || relation !== "nmod") {
      return [];
    }
    at = head;
  }
  return [];
}

/** What a noun is said of: itself, its appositions, a copula's subject, the name that follows it as its bearer. */
function identified(grammar: Grammar, noun: number): Argument[] {
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

function prepositional(grammar: Grammar, noun: number, preposition: string): Argument[] {
  const { tree } = grammar;
  const found: Argument[] = [];
  const take = (child: number, fit: number) => {
    if (prepositionOf(tree, child) === preposition && !inCapacity(tree, child))
      found.push(...nominals(tree, child, fit));
  };
  for (const child of childrenBy(tree, noun, "nmod", "obl")) take(child, 1);
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
    const willing = subject ? happening.has(tree.lemmas[head] ?? "") || passive(tree, head) : true;
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
