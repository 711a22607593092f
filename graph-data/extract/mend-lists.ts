/** Mends lists of names: in "A, B and C signed" all three are joined, whatever the parser made of the middle one. */

import type { Chunk, MendableTree } from "./mend-tree.ts";

/** Relations that say nothing of how a bare name between commas hangs on its neighbours. */
const loose = /^(?:nmod:unmarked|nmod:desc|nmod|appos|flat|dep|list|vocative|parataxis|compound|obl:unmarked)$/;

/** "The ministers of India and China, A and B, agreed": B belongs to A, not to the names before the comma. */
function pairs(tree: MendableTree): void {
  for (const last of tree.chunks) {
    if (tree.form(last.first - 1) !== "and" || !isName(tree, last) || tree.relation(last.head) !== "conj") continue;
    const first = tree.ending.get(last.first - 2);
    if (first === undefined || !isName(tree, first) || tree.form(first.first - 1) !== ",") continue;
    if (tree.relation(first.head) !== "appos" || tree.headOf(last.head) >= first.first) continue;
    if (tree.form(last.last + 1) === ",") tree.attach(last.head, first.head, "conj");
  }
}

/** Joins the names of a list that "and" ends and a verb follows, and two names behind the title that they share. */
export function mendLists(tree: MendableTree): void {
  pairs(tree);
  for (const last of tree.chunks) {
    if (tree.form(last.first - 1) !== "and" || !isName(tree, last)) continue;
    if (!/^(?:VERB|AUX)$/.test(tree.upos(last.last + 1))) continue;
    const comma = tree.form(last.first - 2) === "," ? 2 : 1;
    const middle = tree.ending.get(last.first - 1 - comma);
    if (middle === undefined || !isName(tree, middle) || tree.form(middle.first - 1) !== ",") continue;
    const first = tree.ending.get(middle.first - 2);
    if (first === undefined || !isName(tree, first) || /^(?:ADP|PART)$/.test(tree.upos(first.first - 1))) continue;
    // "the president, A, B and C": a title's name.
    if (tree.relation(first.head) === "appos") continue;
    const above = tree.headOf(middle.head);
    if (loose.test(tree.relation(middle.head)) && (above === first.head || above === last.head))
      tree.attach(middle.head, first.head, "conj");
  }
}

const isName = (tree: MendableTree, { first, last, head }: Chunk): boolean =>
  tree.upos(head) === "PROPN" && tree.upos(last) === "PROPN" && /^(?:PROPN|DET)$/.test(tree.upos(first));
