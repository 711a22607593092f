/** Whether a capital, a seat of government or another town acts for its state where it stands, or is only a place. */

import {
  givingVerbs,
  governedNouns,
  locatedNouns,
  motionNouns,
  motionVerbs,
  partNouns,
  placeObjectVerbs,
  placePrepositions,
  placeSubjectVerbs,
  strikeNouns,
} from "./lexicon/actors.ts";
import { placeNouns } from "./lexicon/name-parts.ts";
import { prepositionOf, relationOf, type Tree } from "./tree.ts";

export type Part = "actor" | "place" | "unknown";

/**
 * Decides by the word that the name depends on: subjects, objects, agents and partners act; what a preposition of place or a verb of
 * motion brings in is a place. Coordinated names share what the first does.
 *
 * @param head the name's head token
 */
export function partPlayed(tree: Tree, head: number, first: number = head, seen = 0): Part {
  const token = tree.tokens[head];
  if (token === undefined || seen > 6) return "unknown";
  const relation = token.deprel;
  const above = token.head;
  const verb = tree.lemmas[above] ?? "";
  const preposition = prepositionOf(tree, head) || beforeName(tree, first);
  // "The capital, Juba", "Kyiv, the capital".
  if (relation === "appos" && placeNouns.has(verb)) return "place";
  for (const child of tree.children[head] ?? []) {
    if (relationOf(tree, child) === "appos" && placeNouns.has(tree.lemmas[child] ?? "")) return "place";
    if (relationOf(tree, child) === "cop") return "place";
  }
  if (relation === "conj" || relation === "appos") {
    if (placePrepositions.has(preposition)) return "place";
    return partPlayed(tree, above, above, seen + 1);
  }
  if (placePrepositions.has(preposition)) return "place";
  if (/^nsubj/.test(relation)) {
    if (placeSubjectVerbs.has(verb)) return "place";
    if (relation === "nsubj:pass" && placeObjectVerbs.has(verb)) return "place";
    // "Moscow is the largest city": what it is said to be decides.
    if (placeNouns.has(verb)) return "place";
    return "actor";
  }
  if (/^(?:obj|iobj)$/.test(relation)) return placeObjectVerbs.has(verb) ? "place" : "actor";
  if (relation === "obl:agent") return "actor";
  if (relation === "nmod:poss") return locatedNouns.has(verb) || partNouns.has(verb) ? "place" : "actor";
  if (/^(?:compound|nmod:desc|amod|flat)/.test(relation)) {
    if (governedNouns.has(verb)) return "actor";
    return relation === "flat" ? "unknown" : "place";
  }
  if (/^(?:obl|nmod|advcl|acl|xcomp|dep|ccomp)/.test(relation))
    return byPreposition(tree, above, verb, preposition, relation);
  return "unknown";
}

/** A preposition right before the name, where the parse has it elsewhere. */
function beforeName(tree: Tree, first: number): string {
  const before = tree.tokens[first - 1];
  return before?.upos === "ADP" ? before.form.toLowerCase() : "";
}

function byPreposition(tree: Tree, above: number, word: string, preposition: string, relation: string): Part {
  const noun = tree.tokens[above]?.upos !== "VERB";
  switch (preposition) {
    case "to":
      return (noun ? motionNouns.has(word) : motionVerbs.has(word)) ? "place" : "actor";
    case "from":
      if (noun) return motionNouns.has(word) ? "place" : "actor";
      return givingVerbs.has(word) ? "actor" : "place";
    case "for":
      return !noun && /^(?:leave|depart|head|set|embark|bind|make)$/.test(word) ? "place" : "actor";
    case "on":
    case "upon":
    case "against":
      if (preposition === "against") return "actor";
      if (
        strikeNouns.has(word) ||
        /^(?:march|advance|fall|rain|converge|descend|close|drop|land|fire|move)$/.test(word)
      )
        return "place";
      return "actor";
    case "of":
      return partNouns.has(word) || placeNouns.has(word) || strikeNouns.has(word) ? "place" : "actor";
    case "":
      return relation === "nmod" || relation === "obl" ? "unknown" : "place";
    default:
      return "actor";
  }
}
