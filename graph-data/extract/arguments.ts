/** What grammar answers: the words that stand in a role of a predicate. */

import type { Tree } from "./tree.ts";

/** A word that stands in a role, and how surely: 1 where it is attached as the role has it, less where it is only near. */
export interface Argument {
  readonly token: number;
  readonly fit: number;
}

export interface Grammar {
  readonly tree: Tree;
  /** The words in a role of a predicate, surest first; a path (`obj>with`) walks on from each word of its first part. */
  find(predicate: number, role: string): readonly Argument[];
}
