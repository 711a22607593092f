/** Subjects of verbs: their own, or that of the clause that governs them, by coordination, control, raising and participles. */

import type { Argument, Grammar } from "./arguments.ts";
import { intransitive } from "./lexicon/intransitive.ts";
import {
  ancestors,
  antecedent,
  childrenBy,
  conjuncts,
  hasChild,
  isNominal,
  isRelativePronoun,
  isVerb,
  relationOf,
  type Tree,
} from "./tree.ts";

/** Verbs whose object does what their infinitive says: "forced *Kyiv* to", "urged *Kyiv* to"; others leave it to their subject. */
const subjectControl: ReadonlySet<string> = new Set([
  "promise",
  "threaten",
  "vow",
  "pledge",
  "swear",
  "offer",
  "use",
  "take",
  "need",
]);
/** Verbs whose infinitive belongs to the nominal behind a preposition: "called on *Kyiv* to". */
const prepositionControl: Readonly<Record<string, readonly string[]>> = {
  call: ["on", "upon", "for"],
  appeal: ["to"],
  plead: ["with"],
  prevail: ["on", "upon"],
  rely: ["on"],
  count: ["on"],
  depend: ["on"],
  wait: ["for"],
  press: ["for"],
  push: ["for"],
  arrange: ["for"],
  shout: ["to", "at"],
  lean: ["on"],
};

/** A nominal with its conjuncts, a relative pronoun replaced by what it stands for. */
export function nominals(tree: Tree, token: number, fit: number): Argument[] {
  return conjuncts(tree, antecedent(tree, token)).map((each, rank) => ({
    token: each,
    fit: rank === 0 ? fit : fit * 0.97,
  }));
}

/** Whether a verb's surface subject suffers it. */
export function passive(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb];
  if (token === undefined) return false;
  if (hasChild(tree, verb, "nsubj:pass", "aux:pass", "csubj:pass")) return true;
  // "stood by the minister" is no passive.
  if (
    hasChild(tree, verb, "obl:agent") &&
    !/^(?:stand|abide|swear|stick|live|go|come|drop|pass|speak|talk|agree|arrive|travel|fly)$/.test(
      tree.lemmas[verb] ?? "",
    )
  )
    return true;
  if (hasChild(tree, verb, "nsubj", "aux", "cop")) return false;
  const participle = token.xpos === "VBN" || (token.xpos === "VBD" && /^(?:acl|amod)$/.test(token.deprel));
  if (token.upos === "ADJ") return true;
  if (!participle || intransitive.has(tree.lemmas[verb] ?? "")) return false;
  if (token.deprel === "conj") return isVerb(tree, token.head) ? passive(tree, token.head) : true;
  return !hasChild(tree, verb, "obj") || /^(?:acl|amod|advcl)$/.test(token.deprel);
}

/** Whether a clause bids: "*Leave* us alone, Beijing tells Britain". */
export const imperative = (tree: Tree, clause: number): boolean =>
  tree.tokens[clause]?.xpos === "VB" &&
  !hasChild(tree, clause, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "cop");

/** Whether a clause tells what must be: "that Kyiv leave", "that Kyiv must leave". */
export function obligation(tree: Tree, clause: number): boolean {
  const aux = childrenBy(tree, clause, "aux").map((child) => tree.lemmas[child] ?? "");
  if (aux.some((lemma) => /^(?:must|should|ought|shall)$/.test(lemma))) return true;
  const to = childrenBy(tree, clause, "mark").some((mark) => tree.lemmas[mark] === "to");
  // "that Kyiv has to leave"
  if (/^(?:have|need)$/.test(tree.lemmas[clause] ?? "") && !to && hasChild(tree, clause, "nsubj"))
    return childrenBy(tree, clause, "xcomp").some((child) => infinitive(tree, child));
  // "that the minister publish": the plural's form with a singular subject.
  const subject = childrenBy(tree, clause, "nsubj")[0];
  const single = /^NNP?$/.test(tree.tokens[subject ?? -1]?.xpos ?? "") && !hasChild(tree, subject ?? -1, "conj");
  if (tree.tokens[clause]?.xpos === "VBP" && single && aux.length === 0) return true;
  // "insisted that Sweden hand over": a verb taken for a noun.
  if (tree.tokens[clause]?.upos === "NOUN")
    return tree.tokens[clause]?.xpos === "NN" && single && !hasChild(tree, clause, "cop", "det", "aux");
  return (
    tree.tokens[clause]?.xpos === "VB" && aux.every((lemma) => lemma === "be") && !to && hasChild(tree, clause, "nsubj")
  );
}

/** Whether a clause tells what will be or would be. */
export const prospect = (tree: Tree, clause: number): boolean =>
  childrenBy(tree, clause, "aux").some((child) =>
    /^(?:will|would|shall|should|wo|'ll|could|can)$/.test(tree.lemmas[child] ?? ""),
  );

/** The subject as the clause has it, found in the clause that governs it where the verb has none of its own. */
export function surface(grammar: Grammar, verb: number): Argument[] {
  const { tree } = grammar;
  const own = childrenBy(tree, verb, "nsubj").filter(
    (child) => relationOf(tree, child) !== "nsubj:outer" && !["it", "there"].includes(expletive(tree, child)),
  );
  if (own.length > 0) return own.flatMap((child) => nominals(tree, child, 1));
  const token = tree.tokens[verb];
  const head = token?.head ?? -1;
  if (token === undefined || head < 0 || childrenBy(tree, verb, "nsubj", "csubj").length > 0) return [];
  const scale = (found: readonly Argument[], fit: number) => found.map((a) => ({ token: a.token, fit: a.fit * fit }));
  switch (token.deprel) {
    case "conj":
      // "the Polisario, armed and fed by Algeria"
      if (isNominal(tree, head) && token.xpos === "VBN") return nominals(tree, head, 0.9);
      return isNominal(tree, head) && !hasChild(tree, head, "cop")
        ? scale(grammar.find(head, "clause"), 0.7)
        : scale(grammar.find(head, "surface"), 0.97);
    case "xcomp":
      return scale(controller(grammar, head, verb), 0.97);
    case "acl:relcl":
      return hasChild(tree, verb, "obj") || hasChild(tree, verb, "mark") || !relativePronounBelow(tree, verb)
        ? nominals(tree, head, 0.9)
        : [];
    case "acl":
      // "after 17 hours of wrangling with": whoever the clause is about.
      if (token.xpos === "VBG" && spans.has(tree.lemmas[head] ?? "")) return scale(grammar.find(head, "clause"), 1.1);
      if (!infinitive(tree, verb)) return nominals(tree, head, 0.97);
      // "Obama is the first president to visit Cuba": who is said to be what the infinitive describes.
      if (!isFirst(tree, head)) return scale(grammar.find(head, "subj"), 0.85);
      return grammar.find(head, "surface").length > 0
        ? scale(grammar.find(head, "surface"), 0.95)
        : nominals(tree, head, 0.9);
    case "amod":
      return nominals(tree, head, 0.95);
    case "advcl":
    case "advcl:relcl":
      return scale(adverbialSubject(grammar, head, verb), 0.9);
    case "obl":
    case "nmod":
      return scale(grammar.find(head, "surface"), 0.7);
    case "ccomp":
    case "parataxis":
    case "dep":
      return scale(grammar.find(head, "surface"), 0.75);
    default:
      return [];
  }
}

/** "the first", "the most senior American": the infinitive behind it tells what the one so described did. */
const isFirst = (tree: Tree, noun: number): boolean =>
  (tree.children[noun] ?? []).some(
    (child) =>
      ranks.has(tree.lemmas[child] ?? "") ||
      /^(?:JJS|RBS)$/.test(tree.tokens[child]?.xpos ?? "") ||
      hasChildTag(tree, child),
  );
const hasChildTag = (tree: Tree, word: number): boolean =>
  (tree.children[word] ?? []).some((child) => /^(?:JJS|RBS)$/.test(tree.tokens[child]?.xpos ?? ""));
const spans: ReadonlySet<string> = new Set(["minute", "hour", "day", "night", "week", "month", "year", "decade"]);
const ranks: ReadonlySet<string> = new Set(["first", "second", "third", "last", "only", "latest", "next"]);

const expletive = (tree: Tree, child: number): string =>
  tree.tokens[child]?.deprel.startsWith("expl") ? "it" : tree.lemmas[child] === "there" ? "there" : "";

const infinitive = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, "mark").some((mark) => tree.lemmas[mark] === "to");

export const relativePronounBelow = (tree: Tree, verb: number): boolean =>
  tree.tokens.some(
    (_, index) => isRelativePronoun(tree, index) && [...ancestors(tree, index)].slice(0, 4).includes(verb),
  );

/** Who does the infinitive: the governing verb's object, the nominal behind its preposition, or its subject. */
function controller(grammar: Grammar, head: number, complement: number): readonly Argument[] {
  const { tree } = grammar;
  const lemma = tree.lemmas[head] ?? "";
  for (const preposition of prepositionControl[lemma] ?? []) {
    const behind = grammar.find(head, preposition).filter((a) => a.token < complement);
    if (behind.length > 0) return behind;
  }
  if (subjectControl.has(lemma) || !isVerb(tree, head)) return grammar.find(head, "surface");
  // "woke to find *itself* overrun"
  if (childrenBy(tree, head, "obj").some((child) => /sel(?:f|ves)$/.test(tree.lemmas[child] ?? "")))
    return grammar.find(head, "surface");
  const objects = [...grammar.find(head, "iobj"), ...grammar.find(head, "obj")].filter(
    (a) =>
      a.token !== complement &&
      // "found itself cheered by"
      !/sel(?:f|ves)$/.test(tree.lemmas[a.token] ?? "") &&
      (a.token < complement || relationOf(tree, head) === "acl:relcl"),
  );
  return objects.length > 0 ? objects : grammar.find(head, "surface");
}

/** Verbs whose object does what "of", "for", "against", "from" and a gerund say: "accused *Kyiv* of shelling". */
const objectGerund: ReadonlySet<string> = new Set(["of", "for", "against", "from", "over", "into", "as"]);

function adverbialSubject(grammar: Grammar, head: number, verb: number): readonly Argument[] {
  const { tree } = grammar;
  if (isNominal(tree, head) && !hasChild(tree, head, "nsubj", "cop")) return grammar.find(head, "clause");
  const gerund = tree.tokens[verb]?.xpos === "VBG";
  const mark = childrenBy(tree, verb, "mark", "case").map((child) => tree.lemmas[child] ?? "")[0];
  if (gerund && mark !== undefined && objectGerund.has(mark)) {
    const objects = grammar.find(head, "obj");
    if (objects.length > 0) return objects;
  }
  return grammar.find(head, "surface");
}
