/** A sentence laid out for reading noun phrases: its words folded, its tree downwards, and which mentions stand where. */

import type { Kind } from "../schema.ts";
import type { ParsedToken, Resolved } from "./annotation.ts";
import { mendedTree } from "./grammar.ts";
import { antecedent, type Tree } from "./tree.ts";

export interface View extends Tree {
  readonly sentence: number;
  /** Each token in lower case, common and proper nouns in the singular. */
  readonly words: readonly string[];
  /** By token: the longest mention that starts, ends or has its head there, as an index into the document's mentions. */
  readonly starting: readonly (number | undefined)[];
  readonly ending: readonly (number | undefined)[];
  readonly headed: readonly (number | undefined)[];
  /** By token: the longest mention over it. */
  readonly covering: readonly (number | undefined)[];
}

/** The noun in the singular, good enough to look titles up: "ministers" → "minister", "parties" → "party", "men" → "man". */
export function singular(word: string): string {
  if (word.length < 4 || word.endsWith("ss") || word.endsWith("us")) return word;
  if (word.endsWith("women")) return `${word.slice(0, -5)}woman`;
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

export function fold(token: ParsedToken): string {
  const word = token.form.toLowerCase().replaceAll("’", "'").replace(/\.$/, "");
  if (token.upos === "NOUN") return token.xpos === "NNS" ? singular(word) : word;
  return token.upos === "PROPN" && token.xpos === "NNPS" ? singular(word) : word;
}

/** Lays out every sentence of a document. */
export function viewsOf(resolved: Resolved): readonly View[] {
  const views = resolved.sentences.map((parsed, sentence): View & { [K in Where]: (number | undefined)[] } => {
    const tree = mendedTree(parsed);
    const { tokens } = tree;
    const empty = (): (number | undefined)[] => new Array(tokens.length).fill(undefined);
    return {
      ...tree,
      sentence,
      words: tokens.map(fold),
      starting: empty(),
      ending: empty(),
      headed: empty(),
      covering: empty(),
    };
  });
  const { mentions, referents } = resolved;
  const known = (m: number): boolean => (referents[m]?.length ?? 0) > 0;
  mentions.forEach((mention, m) => {
    const view = views[mention.sentence];
    if (view === undefined) return;
    const length = mention.last - mention.first;
    const put = (where: (number | undefined)[], at: number): void => {
      const before = where[at];
      const other = before === undefined ? undefined : mentions[before];
      // A description that stands for nobody known hides no name: "Anbar" in "Anbar province".
      const hidden = other !== undefined && known(m) !== known(before ?? m) ? !known(before ?? m) : undefined;
      if (other === undefined || (hidden ?? other.last - other.first < length)) where[at] = m;
    };
    put(view.starting, mention.first);
    put(view.ending, mention.last);
    put(view.headed, mention.head);
    for (let i = mention.first; i <= mention.last; i++) put(view.covering, i);
  });
  return views;
}
type Where = "starting" | "ending" | "headed" | "covering";

/** Kind of what a mention stands for: its referent's, else what the entity stage took it for. */
export function kindOf(resolved: Resolved, mention: number): Kind | undefined {
  const referent = resolved.referents[mention]?.[0];
  return referent === undefined ? resolved.mentions[mention]?.kind : resolved.entities[referent]?.kind;
}

/** Is the mention a name of a person, or a word that stands for one? */
export const isPerson = (resolved: Resolved, mention: number | undefined): mention is number =>
  mention !== undefined && kindOf(resolved, mention) === "person";

/** What "whose" stands for: the mention right before it, its comma left out, else what the tree says. */
export function whoseMention(view: View, at: number): number | undefined {
  const before = view.tokens[at - 1]?.form === "," ? at - 2 : at - 1;
  const noun = antecedent(view, at);
  return (
    view.ending[at] ?? view.ending[before] ?? (noun === at ? undefined : (view.headed[noun] ?? view.covering[noun]))
  );
}

/** What opens or closes an apposition. */
export const isBreak = (view: View, at: number): boolean => {
  const form = view.tokens[at]?.form;
  return form === undefined || /^[,;:.()!?"”“—–-]$/.test(form) || form === "--" || form === "''" || form === "``";
};

/** One thing that a sentence says by the build of its noun phrases, before it is weighed and dated. */
export interface Finding {
  readonly source: number;
  readonly target: number;
  readonly relation: "leads" | "represents" | "member-of" | "part-of" | "located-in" | "hosts" | "visits";
  readonly sentence: number;
  /** Token that carries the relation. */
  readonly trigger: number;
  /** Which of the target's referents is meant, where they are paired off with several holders. */
  readonly only?: number;
  /** Which of the source's referents is meant. */
  readonly holder?: number;
  /** Token whose clause decides the status; absent where a noun phrase just names it so, which asserts it. */
  readonly clause?: number;
  readonly rule: string;
  readonly trust: number;
}
