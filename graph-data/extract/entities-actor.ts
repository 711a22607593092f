/** Whether a capital, a seat of government or another town acts for its state where it stands, or is only a place. */

import {
  exchangedNouns,
  givingVerbs,
  governedNouns,
  judgingVerbs,
  locatedNouns,
  motionNouns,
  motionVerbs,
  partNouns,
  placeObjectVerbs,
  placePrepositions,
  placeSubjectVerbs,
  rulingNouns,
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
  const word = tree.lemmas[above] ?? "";
  const preposition = prepositionOf(tree, head) || beforeName(tree, first);
  if (isDateline(tree, head, first)) return "place";
  // "The capital, Juba", "Kyiv, the capital".
  if (relation === "appos" && placeNouns.has(word)) return "place";
  for (const child of tree.children[head] ?? []) {
    if (relationOf(tree, child) === "appos" && placeNouns.has(tree.lemmas[child] ?? "")) return "place";
    if (relationOf(tree, child) === "cop") return "place";
  }
  if (placePrepositions.has(preposition))
    // "received the minister, a Pole, in Paris": behind a comma it is where that was.
    return tree.tokens[first - 2]?.form !== "," && ruled(tree, above, word, preposition) ? "actor" : "place";
  if (relation === "conj" || relation === "appos") return partPlayed(tree, above, above, seen + 1);
  if (/^nsubj/.test(relation)) return subject(tree, above, word, relation);
  if (/^(?:obj|iobj)$/.test(relation))
    return placeObjectVerbs.has(word) && !takenTo(tree, above, word) ? "place" : "actor";
  if (relation === "obl:agent" || relation === "root") return "actor";
  if (relation === "nmod:poss") return locatedNouns.has(word) || partNouns.has(word) ? "place" : "actor";
  if (/^-?(?:based|headquartered)$/.test(tree.tokens[head + 1]?.form ?? "") || isBase(tree, head)) return "place";
  if (/^(?:compound|nmod:desc|amod)/.test(relation)) {
    if (locatedNouns.has(word) || placeNouns.has(word)) return "place";
    // "Moscow-friendly voices"; a headline's verb that the parse took for a noun ("Cairo wrangles with …").
    if (/^[-‐–]$/.test(tree.tokens[head + 1]?.form ?? "") || (first === 0 && tree.tokens[above]?.head === -1))
      return "actor";
    // "A Helsinki charity" is one of the town's, "the Moscow leadership" the state's.
    return governedNouns.has(word) || tree.tokens[above]?.upos !== "NOUN" ? "actor" : "unknown";
  }
  if (/^(?:obl|nmod|advcl|acl|xcomp|dep|ccomp)/.test(relation))
    return byPreposition(tree, above, word, preposition, head, first);
  return "unknown";
}

/** "A *Beirut*-based bank". */
const isBase = (tree: Tree, head: number): boolean =>
  /^[-‐–]$/.test(tree.tokens[head + 1]?.form ?? "") &&
  /^(?:based|headquartered|bound|born)$/.test(tree.tokens[head + 2]?.form ?? "");

/** "CARACAS: Opposition deputies …", "KYIV (Reuters) -". */
function isDateline(tree: Tree, head: number, first: number): boolean {
  const next = tree.tokens[head + 1]?.form ?? "";
  return first === 0 && /^(?::|\(|—|–|--)$/.test(next);
}

/** "The government in Tripoli", "was dismissed in Canberra as …". */
function ruled(tree: Tree, above: number, word: string, preposition: string): boolean {
  if (preposition !== "in") return false;
  if (tree.tokens[above]?.upos === "VERB") {
    const relations = (tree.children[above] ?? []).map((child) => relationOf(tree, child));
    // "was greeted by Qomi in Baghdad" is a meeting.
    const passive = relations.some((each) => /:pass$/.test(each)) && !relations.includes("obl:agent");
    return passive && judgingVerbs.has(word);
  }
  return rulingNouns.has(word);
}

function subject(tree: Tree, verb: number, word: string, relation: string): Part {
  // "Jakarta fell upon Dili", "Belgrade fell in with Berlin"
  if (
    word === "fall" &&
    (tree.children[verb] ?? []).some((child) =>
      fallingOn.test(prepositionOf(tree, child) || (tree.lemmas[child] ?? "")),
    )
  )
    return "actor";
  if (placeSubjectVerbs.has(word)) return "place";
  if (relation === "nsubj:pass" && placeObjectVerbs.has(word)) return takenTo(tree, verb, word) ? "actor" : "place";
  // "Kyiv came under fire".
  if (word === "come" && (tree.children[verb] ?? []).some((child) => prepositionOf(tree, child) === "under"))
    return "place";
  // "Moscow is the largest city": what it is said to be decides.
  return placeNouns.has(word) ? "place" : "actor";
}

const fallingOn = /^(?:upon|on|in|in-with|back|behind|out|out-with)$/;

/** "Took London to court", "left Paris out": an idiom whose object is no spot. */
function takenTo(tree: Tree, verb: number, word: string): boolean {
  if (word !== "take" && word !== "leave" && word !== "hold") return false;
  return (tree.children[verb] ?? []).some((child) =>
    /^(?:court|task|out|account|responsible|hostage)$/.test(tree.lemmas[child] ?? ""),
  );
}

/** A preposition right before the name, where the parse has it elsewhere. */
function beforeName(tree: Tree, first: number): string {
  const before = tree.tokens[first - 1];
  return before?.upos === "ADP" ? before.form.toLowerCase() : "";
}

function byPreposition(
  tree: Tree,
  above: number,
  word: string,
  preposition: string,
  head: number,
  first: number,
): Part {
  const noun = tree.tokens[above]?.upos !== "VERB";
  const before = tree.lemmas[first - 2] ?? "";
  const beyond = noun ? (tree.lemmas[tree.tokens[above]?.head ?? -1] ?? "") : "";
  switch (preposition) {
    case "to":
    case "from":
      // The noun right before tells more than a doubtful attachment.
      if (exchangedNouns.has(before)) return "actor";
      if (motionNouns.has(before)) return "place";
      if (noun) {
        if (motionNouns.has(word) || motionVerbs.has(beyond)) return "place";
        return tree.tokens[above]?.upos === "PROPN" ? "place" : "actor";
      }
      if (preposition === "to") return motionVerbs.has(word) ? "place" : "actor";
      return givingVerbs.has(word) ? "actor" : "place";
    case "between":
      return motionVerbs.has(word) || motionNouns.has(word) ? "place" : "actor";
    case "for":
      return !noun && /^(?:leave|depart|head|set|embark|bind|make|pack)$/.test(word) ? "place" : "actor";
    case "on":
    case "upon":
      if (
        strikeNouns.has(word) ||
        /^(?:march|advance|fall|rain|converge|descend|close|drop|land|fire|move)$/.test(word)
      )
        return "place";
      return "actor";
    case "of":
      return partNouns.has(word) || placeNouns.has(word) || strikeNouns.has(word) ? "place" : "actor";
    case "":
      return head < above ? "actor" : "unknown";
    default:
      return "actor";
  }
}
