/** Whose claim a predicate is: "…, Kyiv said", "according to", "Kyiv's claim that", accusations' content. */

import type { Argument, Grammar } from "./arguments.ts";
import { claiming, claims, sources } from "./lexicon/speech.ts";
import { ancestors, childrenBy, isVerb, prepositionOf, relationOf } from "./tree.ts";

/** The words that name the claimant of what the predicate says; none where the text says it in its own words. */
export function claimants(grammar: Grammar, predicate: number): readonly Argument[] {
  const { tree } = grammar;
  let below = predicate;
  for (const at of [predicate, ...ancestors(tree, predicate)]) {
    for (const child of childrenBy(tree, at, "obl", "nmod", "advcl")) {
      if (child !== below && sources.has(prepositionOf(tree, child)))
        return grammar.find(at, prepositionOf(tree, child));
    }
    if (at !== predicate) {
      const relation = relationOf(tree, below);
      if (
        /^(?:ccomp|xcomp|obj|csubj|csubj:pass|parataxis|advcl)$/.test(relation) &&
        isVerb(tree, at) &&
        claiming.has(tree.lemmas[at] ?? "")
      ) {
        if (relation !== "advcl" || markedOf(grammar, below)) {
          const speaker = grammar.find(at, "subj").filter((a) => a.token !== below);
          if (speaker.length > 0) return speaker;
        }
      }
      if (/^(?:acl|ccomp)$/.test(relation) && claims.has(tree.lemmas[at] ?? "")) return grammar.find(at, "subj");
    }
    // "…, said Zaw Min Tun" hung on the clause that it reports
    for (const child of childrenBy(tree, at, "parataxis")) {
      if (child === below || !isVerb(tree, child) || !claiming.has(tree.lemmas[child] ?? "")) continue;
      if (childrenBy(tree, child, "ccomp", "obj").length === 0) return grammar.find(child, "subj");
    }
    // A relative clause is the text's own aside only where nothing above it is reported speech: keep climbing.
    below = at;
  }
  return [];
}

/** "accused Moscow of sending …": the content of an accusation. */
function markedOf(grammar: Grammar, clause: number): boolean {
  const { tree } = grammar;
  return childrenBy(tree, clause, "mark", "case").some((mark) => /^(?:of|for|over)$/.test(tree.lemmas[mark] ?? ""));
}
