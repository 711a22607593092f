/** Mends sentences that the parser has cut at an "and": in "Talks between A and B resumed" B is no subject of a second clause. */

import type { MendableTree } from "./mend-tree.ts";

/**
 * A sentence whose root is a bare noun and whose verb is joined to it: the verb is the root, the noun its subject, and the verb's
 * own subject behind the "and" belongs to the phrase before it.
 */
export function mendSplits(tree: MendableTree): void {
  const root = tree.root();
  if (root < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(tree.upos(root)) || tree.hasChild(root, /^(?:nsubj|cop|expl|aux)/))
    return;
  tree.tokens.forEach((token, verb) => {
    if (token.upos !== "VERB" || tree.headOf(verb) !== root || !/^(?:conj|acl|parataxis)$/.test(tree.relation(verb)))
      return;
    if (!tree.finite(verb)) return;
    const subject = tree.chunks.find(
      (chunk) => tree.headOf(chunk.head) === verb && tree.relation(chunk.head).startsWith("nsubj") && chunk.last < verb,
    );
    if (subject === undefined || tree.form(subject.first - 1) !== "and") return;
    const before = tree.ending.get(subject.first - 2);
    if (before === undefined) return;
    if (before.head !== root && !tree.above(before.head, root)) return;
    const passive = tree.hasChild(verb, /^aux:pass$/);
    tree.attach(subject.head, before.head, "conj");
    tree.attach(root, verb, passive ? "nsubj:pass" : "nsubj");
  });
}
