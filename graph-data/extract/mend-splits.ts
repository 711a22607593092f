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

const subordinators = /^(?:after|before|until|till|since|when|while|as|because|if|once)$/;

/** "after A and B signed": the parser takes A alone for what follows the preposition, and B for the subject of another clause. */
export function mendSubordinates(tree: MendableTree): void {
  tree.tokens.forEach((token, verb) => {
    if (token.upos !== "VERB" || !/^(?:conj|parataxis)$/.test(tree.relation(verb)) || !tree.finite(verb)) return;
    const subject = tree.chunks.find(
      (chunk) => tree.headOf(chunk.head) === verb && tree.relation(chunk.head) === "nsubj" && chunk.last < verb,
    );
    if (subject === undefined || tree.form(subject.first - 1) !== "and") return;
    const before = tree.ending.get(subject.first - 2);
    if (before === undefined || !/^(?:obl|nmod|advcl)/.test(tree.relation(before.head))) return;
    const mark = before.first - 1;
    if (!subordinators.test(tree.form(mark)) || tree.headOf(mark) !== before.head) return;
    const above = tree.headOf(verb);
    if (above < 0 || above > before.first) return;
    tree.attach(before.head, verb, "nsubj");
    tree.attach(subject.head, before.head, "conj");
    tree.attach(mark, verb, "mark");
    tree.attach(verb, above, "advcl");
  });
}

/** "would move to Qatar, which had brokered talks": the phrase right behind a verb is no object of a verb before it. */
export function mendStolenObjects(tree: MendableTree): void {
  tree.tokens.forEach((token, verb) => {
    if (token.upos !== "VERB" || tree.hasChild(verb, /^(?:obj|ccomp|xcomp|aux:pass|iobj)$/)) return;
    const chunk = tree.starting.get(verb + 1);
    if (chunk === undefined || tree.isTime(chunk) || tree.relation(chunk.head) !== "obj") return;
    const thief = tree.headOf(chunk.head);
    if (thief < verb && thief >= 0 && tree.relation(verb) === "acl:relcl") tree.attach(chunk.head, verb, "obj");
  });
}
