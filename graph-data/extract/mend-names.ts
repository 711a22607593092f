/** Mends names: what hangs on their later words, and those that belong to the title before them. */

import { titleNouns } from "./lexicon/title-nouns.ts";
import type { MendableTree } from "./mend-tree.ts";

/** What hangs on the later words of a name hangs on the name; a later word behind an "and" of its own begins another name. */
export function mendNames(tree: MendableTree): void {
  tree.arcs.forEach(({ head, deprel }, at) => {
    const another = deprel === "flat" && tree.arcs.some((arc, cc) => arc.head === at && arc.deprel === "cc" && cc < at);
    if (another) tree.attach(at, head, "conj");
  });
  tree.arcs.forEach(({ head, deprel }, at) => {
    if (head < 0 || tree.relation(head) !== "flat" || /^(?:punct|flat|case|goeswith)$/.test(deprel)) return;
    const name = tree.headOf(head);
    if (name >= 0 && name !== at && !tree.above(name, at)) tree.attach(at, name, deprel);
  });
}

/** "Chad's and Burundi's contingents": the first possessor owns what the second does. */
export function mendPossessors(tree: MendableTree): void {
  tree.tokens.forEach((token, mark) => {
    const owner = tree.headOf(mark);
    if (token.xpos !== "POS" || owner < 0 || !/^(?:obj|nsubj|obl|nmod)$/.test(tree.relation(owner))) return;
    if (!/^(?:and|or)$/.test(tree.form(mark + 1))) return;
    for (let at = mark + 2; at < Math.min(mark + 9, tree.tokens.length); at++) {
      if (tree.upos(at) === "NOUN" && !tree.above(owner, at)) {
        tree.attach(owner, at, "nmod:poss");
        return;
      }
    }
  });
}

/** "Russia's foreign minister, Sergei Lavrov, …", "Secretary of State John Kerry": the name belongs to its title. */
export function mendAppositions(tree: MendableTree): void {
  tree.tokens.forEach((_, name) => {
    const title = tree.headOf(name);
    if (tree.upos(name) !== "PROPN" || tree.relation(name) !== "nmod" || title > name || tree.hasChild(name, /^case$/))
      return;
    if (titleNouns.has(tree.lemma(title))) tree.attach(name, title, "appos");
  });
  for (const chunk of tree.chunks) {
    const { head } = chunk;
    if (tree.upos(chunk.last) !== "PROPN") continue;
    const above = tree.headOf(head);
    if (tree.form(chunk.first - 1) !== "," || tree.upos(chunk.first) !== "PROPN") continue;
    if (/^(?:inc|ltd|corp|co|llc|plc|jr|sr|[a-z]\.[a-z])\.?$/.test(tree.form(chunk.last))) continue;
    const next = tree.form(chunk.last + 1);
    if (!/^(?:,|\.|;|:|and|"|''|\)|--|–|—)$/.test(next) && tree.upos(chunk.last + 1) !== "VERB") continue;
    const title = titleBefore(tree, chunk.first - 1);
    if (title === undefined || (tree.relation(head) === "appos" && above === title)) continue;
    // "The ambassadors of France, Germany and Italy": one of a list behind the title.
    if (tree.xpos(title) === "NNS" && tree.relation(head) === "conj" && tree.headOf(above) === title) continue;
    if (tree.relation(title) === "appos") {
      const bearer = tree.headOf(title);
      // "Sadat, the Egyptian president, Begin and …": a title that already has its bearer before it.
      if (bearer === head || (bearer < title && (next !== "," || tree.upos(bearer) === "PROPN"))) continue;
    }
    leaveList(tree, head, title);
    tree.attach(head, title, "appos");
  }
}

/** "Talks by the Omani minister, Busaidi, *Iran and America* said": behind a phrase of its own the bearer is none of the subject's list. */
function leaveList(tree: MendableTree, name: number, title: number): void {
  if (!/^nsubj/.test(tree.relation(name)) || !tree.hasChild(title, /^case$/)) return;
  const list = tree.tokens.flatMap((_, at) =>
    at > name && tree.headOf(at) === name && tree.relation(at) === "conj" ? [at] : [],
  );
  const [first, ...others] = list;
  if (first === undefined || others.length === 0) return;
  tree.attach(first, tree.headOf(name), tree.relation(name));
  for (const other of others) tree.attach(other, first, "conj");
}

/** The title noun of the phrase that ends before a comma, over the of- and for-phrases that follow the title. */
function titleBefore(tree: MendableTree, comma: number): number | undefined {
  let end = comma - 1;
  for (let steps = 0; steps < 4; steps++) {
    const chunk = tree.ending.get(end);
    if (chunk === undefined) return undefined;
    for (let at = chunk.last; at >= chunk.first; at--) {
      if (titleNouns.has(tree.lemma(at))) return at;
      // "Vice President Bush, Vice President Mondale": a title with its bearer behind it.
      if (
        tree.upos(at) === "PROPN" &&
        /^(?:flat|root|nsubj|obj|conj|appos)/.test(tree.relation(at)) &&
        at > chunk.first
      )
        return undefined;
    }
    if (!/^(?:of|for|to|in|at|on|and)$/.test(tree.form(chunk.first - 1))) return undefined;
    end = chunk.first - 2;
    // "the ministers of Jordan and of Saudi Arabia"
    if (tree.form(end) === "and") end--;
  }
  return undefined;
}
