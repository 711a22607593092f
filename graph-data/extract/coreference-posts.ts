/** Who a document says holds which post of what: "Turkish President X", "X, the president of Y", "Y's foreign minister, X". */

import type { Mentioned } from "./annotation.ts";
import { nounOf } from "./entities-nominals.ts";
import { childrenBy, relationOf, type Tree } from "./tree.ts";

export interface Post {
  readonly person: number;
  /** "prime minister", "envoy": as the text has it, in the singular. */
  readonly title: string;
  /** Entity of the state or body; absent where the phrase names none. */
  readonly body: number | undefined;
}

/** Nouns that may be a post, by which a person is described. */
const postNoun =
  /(?:president|minister|premier|chancellor|leader|ruler|chief|chairman|chairwoman|head|secretary|king|queen|emir|sultan|pope|general|commander|envoy|ambassador|spokesman|spokeswoman|mayor|governor|negotiator|mediator|senator|colonel|strongman|dictator|taoiseach|director|boss|prince|speaker|diplomat|official|judge|prosecutor|shah|emperor|admiral|counterpart|colleague)$/;

/**
 * Reads posts off apposition and titles before names.
 *
 * @param of by mention the entity of names
 */
export function readPosts(mentioned: Mentioned, trees: readonly Tree[], of: readonly (number | undefined)[]): Post[] {
  const posts: Post[] = [];
  const heads = mentioned.sentences.map(() => new Map<number, number>());
  const ends = mentioned.sentences.map(() => new Map<number, number>());
  mentioned.mentions.forEach((mention, m) => {
    if (of[m] === undefined) return;
    heads[mention.sentence]?.set(mention.head, m);
    ends[mention.sentence]?.set(mention.last, m);
  });
  mentioned.mentions.forEach((mention, m) => {
    const person = of[m];
    if (person === undefined || mention.kind !== "person") return;
    const tree = trees[mention.sentence];
    if (tree === undefined) return;
    const nouns = new Set<number>();
    for (const child of childrenBy(tree, mention.head, "appos")) nouns.add(child);
    for (const child of childrenBy(tree, mention.head, "compound", "nmod:desc", "flat"))
      if (child < mention.first) nouns.add(child);
    if (/^(?:appos|flat|nmod:desc)/.test(relationOf(tree, mention.head)))
      nouns.add(tree.tokens[mention.head]?.head ?? -1);
    if (mention.first > 0) nouns.add(mention.first - 1);
    // "Ukraine's president, X": the parse may miss the apposition over the comma.
    if (tree.tokens[mention.first - 1]?.form === ",") nouns.add(mention.first - 2);
    // "Starmer, the Labour leader".
    if (tree.tokens[mention.last + 1]?.form === ",") {
      for (let i = mention.last + 2; i < mention.last + 10; i++) {
        const token = tree.tokens[i];
        if (token === undefined || /^(?:VERB|AUX|PRON|PUNCT)$/.test(token.upos)) break;
        if (token.upos === "NOUN" && postNoun.test(nounOf(tree, i))) {
          nouns.add(i);
          break;
        }
      }
    }
    for (const noun of nouns) {
      const token = tree.tokens[noun];
      if (token === undefined || !/^(?:NOUN|PROPN)$/.test(token.upos)) continue;
      const title = nounOf(tree, noun);
      if (!postNoun.test(title)) continue;
      posts.push({ person, title, body: bodyOf(mention.sentence, tree, noun) });
    }
  });
  return posts;

  /** The state or body in the title's phrase: before it, or after "of". */
  function bodyOf(sentence: number, tree: Tree, noun: number): number | undefined {
    const search = (token: number, depth: number): number | undefined => {
      for (const child of childrenBy(tree, token, "nmod:poss", "amod", "nmod", "compound", "obl")) {
        const m = heads[sentence]?.get(child);
        const entity = m === undefined ? undefined : of[m];
        if (entity !== undefined && m !== undefined && mentioned.mentions[m]?.kind !== "person") return entity;
        if (depth < 2 && child < noun) {
          const deeper = search(child, depth + 1);
          if (deeper !== undefined) return deeper;
        }
      }
      return undefined;
    };
    const grown = search(noun, 0);
    if (grown !== undefined) return grown;
    for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      const m = ends[sentence]?.get(i);
      if (m !== undefined && mentioned.mentions[m]?.kind !== "person") return of[m];
      const token = tree.tokens[i];
      if (!token || /^(?:VERB|CCONJ|ADP)$/.test(token.upos) || token.form === ",") break;
    }
    return undefined;
  }
}
