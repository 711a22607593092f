/** Whose act a noun names that doesn't say: who puts a document out, whom the clause before told of. */

import type { Argument, Grammar } from "./arguments.ts";
import { ancestors, isVerb, prepositionOf, relationOf } from "./tree.ts";

/** "The council passed a *resolution* ordering …", "sent a *letter* asking …": who puts it out speaks in it. */
export function authors(grammar: Grammar, document: number): readonly Argument[] {
  const { tree } = grammar;
  const verb = tree.tokens[document]?.head ?? -1;
  const relation = relationOf(tree, document);
  // "In a statement praising …, Annan said"
  const within = relation === "obl" && prepositionOf(tree, document) === "in";
  if (verb < 0 || !isVerb(tree, verb) || !(within || /^(?:obj|nsubj:pass)$/.test(relation))) return [];
  return grammar.find(verb, "subj").filter((argument) => argument.token !== document);
}

/** "Oslo offered a truce, but Bonn spurned the *offer*": who did what the clause before told. */
export function actorsBefore(grammar: Grammar, act: number): readonly Argument[] {
  const { tree } = grammar;
  const verb = [...ancestors(tree, act)].find((above) => isVerb(tree, above)) ?? -1;
  const clause = tree.tokens[verb]?.head ?? -1;
  if (clause < 0 || clause > verb || relationOf(tree, verb) !== "conj" || !isVerb(tree, clause)) return [];
  const own = new Set(grammar.find(verb, "subj").map((argument) => argument.token));
  return grammar.find(clause, "subj").filter((argument) => !own.has(argument.token));
}
