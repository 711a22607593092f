/** Nouns that count or wrap an event, and the light verbs that lend it their arguments. */

import type { Argument, Grammar } from "./arguments.ts";
import { passive } from "./grammar-subjects.ts";
import { doing, doingThrough, undergoing, undergoingThrough, wrapping } from "./lexicon/light-verbs.ts";
import { childrenBy, isNominal, isVerb, prepositionOf, relationOf, type Tree } from "./tree.ts";

/** A role of the noun that wraps this one: "*Russia's* wave of strikes". */
export function wrapper(grammar: Grammar, noun: number, role: string): readonly Argument[] {
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
