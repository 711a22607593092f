/** Whether a predicate is plainly denied, so that the denial itself is an act: "will *not* accept", "has *no* truck with". */

import { conditionals } from "./lexicon/modality.ts";
import { childrenBy, hasChild, hasChildLemma, relationOf, type Tree } from "./tree.ts";

const plain: ReadonlySet<string> = new Set(["not", "n't", "never", "nt", "'t"]);
const none: ReadonlySet<string> = new Set(["no", "nothing", "none", "neither", "zero"]);
const softening: ReadonlySet<string> = new Set([
  "yet",
  "only",
  "just",
  "merely",
  "simply",
  "necessarily",
  "neither",
  "either",
]);
const open: ReadonlySet<string> = new Set(["may", "might", "need"]);

/** A flat "not", "never" or "no", under no condition and no doubt; "has not yet" and "neither … nor" refuse nothing. */
export function denied(tree: Tree, predicate: number): boolean {
  const { children, lemmas } = tree;
  const own = children[predicate] ?? [];
  if (
    own.some(
      (child) =>
        softening.has(lemmas[child] ?? "") ||
        (softening.has(lemmas[child + 1] ?? "") && plain.has(lemmas[child] ?? "")),
    )
  )
    return false;
  if (hasChildLemma(tree, predicate, ["aux"], open) || hasChildLemma(tree, predicate, ["mark"], conditionals))
    return false;
  if (hasChild(tree, predicate, "cc:preconj")) return false;
  return own.some((child) => {
    const relation = relationOf(tree, child);
    if (/^(?:advmod|discourse)$/.test(relation) && none.has(lemmas[child] ?? "")) return true;
    if (relation === "advmod")
      return (
        plain.has(lemmas[child] ?? "") ||
        childrenBy(tree, child, "advmod", "det").some((word) => none.has(lemmas[word] ?? ""))
      );
    // "in no mood to"
    if (relation === "det") return none.has(lemmas[child] ?? "");
    if (!/^(?:nsubj|obj|discourse)/.test(relation)) return false;
    return none.has(lemmas[child] ?? "") || hasChildLemma(tree, child, ["det"], none);
  });
}
