/** Mends relative clauses: which verb a relative pronoun belongs to, as what, and which noun the clause describes. */

import type { Chunk, MendableTree } from "./mend-tree.ts";

/** "the militia, which Nairobi blames", "Nkrumah, to whom Nixon paid tribute", "Arafat, who flew to Tunis". */
export function mendRelatives(tree: MendableTree): void {
  tree.tokens.forEach((token, pronoun) => {
    if (!/^W(?:P|DT)$/.test(token.xpos) || !/^(?:who|whom|which|that)$/.test(tree.form(pronoun))) return;
    const preposition = tree.upos(pronoun - 1) === "ADP" ? pronoun - 1 : undefined;
    const described = describedBy(tree, preposition ?? pronoun);
    if (described === undefined) return;
    const clause = clauseAfter(tree, pronoun);
    if (clause === undefined) return;
    const { verb, subject } = clause;
    if (tree.headOf(pronoun) === verb && tree.relation(verb) === "acl:relcl") return;
    if (tree.above(described.head, verb) && tree.relation(verb) !== "acl:relcl") return;
    const passive = tree.hasChild(verb, /^aux:pass$/);
    if (preposition !== undefined) {
      tree.attach(pronoun, verb, "obl");
      tree.attach(preposition, pronoun, "case");
    } else if (subject !== undefined) {
      if (tree.hasChild(verb, /^obj$/) || /^(?:ccomp|xcomp)$/.test(tree.relation(pronoun))) return;
      tree.attach(pronoun, verb, "obj");
    } else tree.attach(pronoun, verb, passive ? "nsubj:pass" : "nsubj");
    if (subject !== undefined) tree.attach(subject.head, verb, passive ? "nsubj:pass" : "nsubj");
    if (!/^acl/.test(tree.relation(verb))) tree.attach(verb, described.head, "acl:relcl");
  });
}

/** The noun phrase right before a relative pronoun, over a comma. */
function describedBy(tree: MendableTree, start: number): Chunk | undefined {
  const end = tree.form(start - 1) === "," ? start - 2 : start - 1;
  return tree.ending.get(end);
}

/** The verb of the clause that a relative pronoun opens, and the phrase between them where there is one. */
function clauseAfter(tree: MendableTree, pronoun: number): { verb: number; subject: Chunk | undefined } | undefined {
  let at = pronoun + 1;
  const subject = tree.starting.get(at);
  if (subject !== undefined) at = subject.last + 1;
  while (/^(?:AUX|ADV|PART)$/.test(tree.upos(at))) at++;
  if (tree.upos(at) !== "VERB" || (subject !== undefined && tree.isTime(subject))) return undefined;
  return { verb: at, subject };
}
