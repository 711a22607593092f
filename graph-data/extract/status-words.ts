/** What a predicate's own words say of its status: negators, modals, conjunctions, questions, the imperative. */

import type { Status } from "../schema.ts";
import type { Grammar } from "./arguments.ts";
import { absences, conditionals, hedges, modals, negativeDeterminers, negators } from "./lexicon/modality.ts";
import { ancestors, childrenBy, hasChild, hasChildLemma, relationOf, type Tree } from "./tree.ts";

/** The status of a predicate and all that governs it; `depth` counts the governors passed, to end in any tree. */
export type Climb = (grammar: Grammar, predicate: number, depth: number) => Status;

/** Two statuses, one within the other: nothing is asserted under a maybe, and a denied denial is open. */
export function within(outer: Status, inner: Status): Status {
  if (outer === "asserted") return inner;
  return inner === "asserted" ? outer : "hypothetical";
}

/** The status that the predicate's own words give it. */
export function own(tree: Tree, predicate: number): Status {
  const token = tree.tokens[predicate];
  if (token === undefined) return "asserted";
  if (negated(tree, predicate)) return "negated";
  if (hasChildLemma(tree, predicate, ["aux"], modals) && !cameLater(tree, predicate)) return "hypothetical";
  if (bound(tree, predicate) || scheduled(tree, predicate)) return "hypothetical";
  if (hasChildLemma(tree, predicate, ["mark"], conditionals) || hasChildLemma(tree, predicate, ["advmod"], hedges)) {
    return "hypothetical";
  }
  if (hasChildLemma(tree, predicate, ["mark", "case"], absences)) return "negated";
  if (inverted(tree, predicate) || asked(tree, predicate)) return "hypothetical";
  const bare = token.xpos === "VB" && !hasChild(tree, predicate, "aux", "mark", "cop");
  // "Leave Kyiv alone", "demanded that Kyiv leave"; a bare verb after a conjunction belongs to the one before it.
  if (bare && token.deprel !== "conj" && token.deprel !== "xcomp") {
    return token.deprel === "root" && hasChild(tree, predicate, "nsubj") ? "asserted" : "hypothetical";
  }
  return "asserted";
}

/** "would later shelter him": what came after what is told, where nobody foretells it. */
const cameLater = (tree: Tree, predicate: number): boolean =>
  hasChildLemma(tree, predicate, ["aux"], new Set(["would"])) &&
  hasChildLemma(tree, predicate, ["advmod"], new Set(["later", "subsequently"])) &&
  /^(?:root|conj|parataxis|acl:relcl)$/.test(relationOf(tree, predicate));

function negated(tree: Tree, predicate: number): boolean {
  for (const child of tree.children[predicate] ?? []) {
    const relation = relationOf(tree, child);
    const lemma = tree.lemmas[child] ?? "";
    if (/^(?:advmod|cc|det|cc:preconj|discourse)/.test(relation) && negators.has(lemma)) {
      if (lemma === "not" && notOnly(tree, child)) continue;
      return true;
    }
    // "no longer", "stopped short of"
    if (relation === "advmod" && hasChildLemma(tree, child, ["advmod", "det"], negators)) return true;
    if (/^(?:nsubj|obj)/.test(relation)) {
      if (negativeDeterminers.has(lemma) || hasChildLemma(tree, child, ["det", "cc:preconj"], negativeDeterminers))
        return true;
    }
  }
  return false;
}

/** "is to meet", "was to have received": what is arranged. */
const bound = (tree: Tree, predicate: number): boolean =>
  hasChildLemma(tree, predicate, ["mark"], new Set(["to"])) &&
  childrenBy(tree, predicate, "aux", "cop").some(
    (child) => tree.lemmas[child] === "be" && /^VB[DZP]$/.test(tree.tokens[child]?.xpos ?? ""),
  );

const season =
  /^(?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** "flies to Damascus next week": a present that is yet to come. */
function scheduled(tree: Tree, predicate: number): boolean {
  const tag = tree.tokens[predicate]?.xpos ?? "";
  const being = childrenBy(tree, predicate, "aux").some((aux) => /^VB[ZP]$/.test(tree.tokens[aux]?.xpos ?? ""));
  if (!/^VB[ZP]$/.test(tag) && !(tag === "VBG" && being)) return false;
  return childrenBy(tree, predicate, "obl", "advmod").some((time) => {
    const lemma = tree.lemmas[time] ?? "";
    return lemma === "tomorrow" || (season.test(lemma) && hasChildLemma(tree, time, ["amod"], new Set(["next"])));
  });
}

/** "not only", "not just", "not merely" negate nothing. */
const notOnly = (tree: Tree, index: number): boolean =>
  ["only", "just", "merely", "simply", "least"].includes(tree.lemmas[index + 1] ?? "");

/** "Had Kyiv fallen, …", "Were Iran to attack, …" */
function inverted(tree: Tree, predicate: number): boolean {
  if (relationOf(tree, predicate) !== "advcl") return false;
  const first = childrenBy(tree, predicate, "aux", "cop")[0];
  const subject = childrenBy(tree, predicate, "nsubj")[0];
  return first !== undefined && subject !== undefined && first < subject && !hasChild(tree, predicate, "mark");
}

/** Whether the predicate stands in the main clause of a question. */
function asked(tree: Tree, predicate: number): boolean {
  const marks = tree.tokens.filter((token) => token.upos === "PUNCT" && !/["'”’)]/.test(token.form));
  if (marks[marks.length - 1]?.form !== "?") return false;
  for (const index of [predicate, ...ancestors(tree, predicate)]) {
    if (/^(?:acl|advcl|parataxis)/.test(relationOf(tree, index))) return false;
  }
  return true;
}

const finiteTags: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP"]);
export const finiteClause = (tree: Tree, verb: number): boolean =>
  finiteTags.has(tree.tokens[verb]?.xpos ?? "") ||
  childrenBy(tree, verb, "aux", "cop").some(
    (aux) => finiteTags.has(tree.tokens[aux]?.xpos ?? "") || tree.tokens[aux]?.xpos === "MD",
  );
