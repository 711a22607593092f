/** Mends relative clauses: which verb a relative pronoun belongs to, as what, and which noun the clause describes. */

import { titleNouns } from "./lexicon/title-nouns.ts";
import type { Chunk, MendableTree } from "./mend-tree.ts";

/** "the militia, which Nairobi blames", "Nkrumah, to whom Nixon paid tribute", "Arafat, who flew to Tunis". */
export function mendRelatives(tree: MendableTree): void {
  tree.tokens.forEach((token, pronoun) => {
    if (token.xpos === "WP$") mendWhose(tree, pronoun);
    if (!/^W(?:P|DT)$/.test(token.xpos) || !/^(?:who|whom|which|that)$/.test(tree.form(pronoun))) return;
    const preposition = /^(?:IN|TO)$/.test(tree.xpos(pronoun - 1)) ? pronoun - 1 : undefined;
    const described = describedBy(tree, preposition ?? pronoun);
    if (described === undefined || tree.isTime(described)) return;
    // "the bark of which is used"
    if (preposition !== undefined && tree.form(preposition) === "of" && tree.relation(pronoun) === "nmod") return;
    const clause = clauseAfter(tree, pronoun);
    if (clause === undefined) return;
    const { verb, subject } = clause;
    const settled = subject === undefined || tree.headOf(subject.head) === verb;
    const placed = tree.relation(pronoun) !== "obl" || tree.hasChild(pronoun, /^case$/) || stranded(tree, verb);
    const relative = tree.relation(verb) === "acl:relcl" || tree.relation(tree.headOf(verb)) === "acl:relcl";
    // "In a speech Mugabe, who …": a speech is nobody.
    const noun = tree.headOf(verb);
    const astray =
      noun >= 0 && noun < described.first && tree.upos(noun) === "NOUN" && !titleNouns.has(tree.lemma(noun));
    const nobody = astray && /^whom?$/.test(tree.form(pronoun)) && tree.tokens[described.first - 1]?.upos === "NOUN";
    if (nobody && tree.upos(described.last) === "PROPN") tree.attach(verb, described.head, "acl:relcl");
    if (tree.headOf(pronoun) === verb && relative && settled && placed) return;
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
    const shared = tree.relation(verb) === "conj" && tree.relation(tree.headOf(verb)) === "acl:relcl";
    if (!/^acl/.test(tree.relation(verb)) && !shared) tree.attach(verb, described.head, "acl:relcl");
  });
}

/** "which experts say *is armed*": the pronoun is the subject of what they say. */
export function mendGaps(tree: MendableTree): void {
  tree.tokens.forEach((token, pronoun) => {
    if (!/^W(?:P|DT)$/.test(token.xpos) || tree.relation(pronoun) !== "obj") return;
    const said = tree.headOf(pronoun);
    if (tree.relation(said) !== "acl:relcl" || tree.hasChild(said, /^mark$/)) return;
    const content = tree.arcs.findIndex(({ head, deprel }, at) => head === said && at > said && deprel === "ccomp");
    if (content < 0 || !tree.finite(content) || tree.hasChild(content, /^(?:nsubj|mark|expl|csubj)/)) return;
    tree.attach(pronoun, content, tree.hasChild(content, /^aux:pass$/) ? "nsubj:pass" : "nsubj");
  });
}

/** "that we can speak to" */
const stranded = (tree: MendableTree, verb: number): boolean =>
  tree.upos(verb + 1) === "ADP" && tree.headOf(verb + 1) === verb;

/** "Orban, whose party had stalled the bill, played host": the clause is no more than an aside. */
function mendWhose(tree: MendableTree, pronoun: number): void {
  const described = describedBy(tree, tree.upos(pronoun - 1) === "ADP" ? pronoun - 1 : pronoun);
  const owned = tree.starting.get(pronoun + 1) ?? tree.starting.get(pronoun);
  if (described === undefined || owned === undefined) return;
  // "China, whose exporters Trump has threatened": he threatens them.
  const actor = tree.starting.get(owned.last + 1);
  const done = actor === undefined ? -1 : verbBehind(tree, actor.last);
  if (actor !== undefined && done >= 0 && !tree.hasChild(done, /^(?:obj|aux:pass)$/)) {
    tree.attach(owned.head, done, "obj");
    tree.attach(actor.head, done, "nsubj");
    if (!tree.above(described.head, done)) tree.attach(done, described.head, "acl:relcl");
    return;
  }
  if (!/^nsubj/.test(tree.relation(owned.head))) return;
  const verb = tree.headOf(owned.head);
  if (tree.upos(verb) !== "VERB" || /^acl/.test(tree.relation(verb)) || verb < owned.last) return;
  const taken = tree.headOf(described.head) === verb;
  const between = tree.verbIn(owned.last + 1, verb);
  if (between || (!taken && tree.above(described.head, verb))) return;
  tree.attach(verb, described.head, "acl:relcl");
}

/** The verb right behind a word, over auxiliaries and adverbs; -1 for none. */
function verbBehind(tree: MendableTree, last: number): number {
  let at = last + 1;
  while (/^(?:AUX|ADV|PART)$/.test(tree.upos(at))) at++;
  return tree.upos(at) === "VERB" && tree.finite(at) ? at : -1;
}

/** The noun phrase right before a relative pronoun, over a comma. */
function describedBy(tree: MendableTree, start: number): Chunk | undefined {
  // "the islands, which X took and which Y claims": what the clause before describes.
  if (/^(?:and|or|but)$/.test(tree.form(start - 1))) {
    const verb = tree.arcs.findIndex(({ deprel }, at) => at < start && at > start - 30 && deprel === "acl:relcl");
    const noun = tree.headOf(verb);
    return verb < 0 ? undefined : tree.chunks.find(({ first, last }) => first <= noun && noun <= last);
  }
  const end = tree.form(start - 1) === "," ? start - 2 : start - 1;
  return tree.ending.get(end);
}

/** The verb of the clause that a relative pronoun opens, and the phrase between them where there is one. */
function clauseAfter(tree: MendableTree, pronoun: number): { verb: number; subject: Chunk | undefined } | undefined {
  let at = pronoun + 1;
  const subject = tree.starting.get(at);
  if (subject !== undefined) at = subject.last + 1;
  while (/^(?:AUX|ADV|PART)$/.test(tree.upos(at))) at++;
  if (subject !== undefined && tree.isTime(subject)) return undefined;
  if (tree.upos(at) === "VERB") return { verb: at, subject };
  if (subject === undefined || tree.form(at) !== ",") return undefined;
  // "the accord that Khalilzad, the envoy, and Baradar, the negotiator, signed"
  for (let verb = at + 1; verb < Math.min(at + 25, tree.tokens.length); verb++) {
    if (tree.upos(verb) !== "VERB" || !tree.finite(verb) || tree.hasChild(verb, /^nsubj/)) continue;
    const before = tree.phraseBefore(verb);
    if (before === undefined) return undefined;
    return before === subject || tree.headOf(before.head) === subject.head ? { verb, subject } : undefined;
  }
  return undefined;
}
