/** The logical arguments of any predicate: who does what to whom, whatever the construction; roles are those of `rules/rule.ts`. */

import type { ParsedToken, Sentence } from "./annotation.ts";
import type { Argument, Grammar } from "./arguments.ts";
import { nounArguments } from "./grammar-nouns.ts";
import { verbArguments } from "./grammar-verbs.ts";
import { mend } from "./mend.ts";
import { isVerb, plant, type Tree } from "./tree.ts";

const mended = new WeakMap<Sentence<ParsedToken>, Tree>();

/** The tree of a sentence that all further reading walks on; made once for all stages that ask for it. */
export function mendedTree(sentence: Sentence<ParsedToken>): Tree {
  const before = mended.get(sentence);
  if (before !== undefined) return before;
  const tree = plant({ ...sentence, tokens: mend(sentence.tokens) });
  mended.set(sentence, tree);
  return tree;
}

/** Reads a sentence's grammar lazily: each role of each predicate is computed once, when first asked for. */
export function grammarOf(sentence: Sentence<ParsedToken>, tree: Tree = mendedTree(sentence)): Grammar {
  const known: Map<string, readonly Argument[]>[] = sentence.tokens.map(() => new Map());
  const grammar: Grammar = {
    tree,
    find(predicate, role) {
      const roles = known[predicate];
      if (roles === undefined) return [];
      const before = roles.get(role);
      if (before !== undefined) return before;
      // A role that is asked for again while it is being computed (a circle of shared arguments) has none.
      roles.set(role, none);
      const found = best(compute(grammar, predicate, role));
      roles.set(role, found);
      return found;
    },
  };
  return grammar;
}

function compute(grammar: Grammar, predicate: number, role: string): Argument[] {
  const step = role.indexOf(">");
  if (step >= 0) {
    return grammar
      .find(predicate, role.slice(0, step))
      .flatMap((via) =>
        grammar.find(via.token, role.slice(step + 1)).map(({ token, fit }) => ({ token, fit: fit * via.fit })),
      );
  }
  return isVerb(grammar.tree, predicate)
    ? verbArguments(grammar, predicate, role)
    : nounArguments(grammar, predicate, role);
}

const none: readonly Argument[] = [];

/** One argument a word, the surest. */
function best(found: readonly Argument[]): readonly Argument[] {
  if (found.length < 2) return found;
  const byToken = new Map<number, Argument>();
  for (const argument of found) {
    const before = byToken.get(argument.token);
    if (before === undefined || before.fit < argument.fit) byToken.set(argument.token, argument);
  }
  return [...byToken.values()].sort((a, b) => b.fit - a.fit || a.token - b.token);
}
