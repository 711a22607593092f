/** Whether a text says that an event happened, that it did not, or that it may: negation, modality, conditions, and their scope. */

import type { Status } from "../schema.ts";
import type { Grammar } from "./arguments.ts";
import { negating, openConjunctions, suspending } from "./lexicon/modality.ts";
import { complementStatus, governorLemma } from "./status-complements.ts";
import { nounStatus } from "./status-nouns.ts";
import { type Climb, finiteClause, own, within } from "./status-words.ts";
import { childrenBy, hasChild, hasChildLemma, isVerb } from "./tree.ts";

/** The status of what a predicate says, from its own words and from everything that governs it. */
export function statusOf(grammar: Grammar, predicate: number): Status {
  return climb(grammar, predicate, 0);
}

const climb: Climb = (grammar, predicate, depth) => {
  const { tree } = grammar;
  const token = tree.tokens[predicate];
  if (token === undefined || depth > 8) return "asserted";
  if (token.upos !== "VERB" && token.upos !== "AUX" && !hasChild(tree, predicate, "cop")) {
    return nounStatus(grammar, predicate, depth, climb);
  }
  return within(governed(grammar, predicate, depth), own(tree, predicate));
};

/** What governs the predicate says about it. */
function governed(grammar: Grammar, predicate: number, depth: number): Status {
  const { tree } = grammar;
  const token = tree.tokens[predicate];
  const head = token?.head ?? -1;
  if (token === undefined || head < 0) return "asserted";
  switch (token.deprel) {
    case "conj":
      return coordinated(grammar, predicate, depth);
    case "xcomp":
    case "ccomp":
    case "csubj":
    case "csubj:pass":
    case "obj":
    case "acl":
      return complementStatus(grammar, predicate, depth, climb);
    case "acl:relcl":
      return hasChildLemma(tree, head, ["det"], new Set(["any"])) ||
        /^(?:any|some)(?:one|body)$/.test(tree.lemmas[head] ?? "")
        ? "hypothetical"
        : "asserted";
    case "advcl":
    case "obl":
      return adverbial(grammar, predicate, depth);
    case "nsubj":
    case "nsubj:pass":
    case "nmod":
      return nounStatus(grammar, predicate, depth, climb);
    case "parataxis":
    case "appos":
      return token.xpos === "VB" ? "hypothetical" : "asserted";
    default:
      return "asserted";
  }
}

function coordinated(grammar: Grammar, predicate: number, depth: number): Status {
  const { tree } = grammar;
  const head = tree.tokens[predicate]?.head ?? -1;
  if (!isVerb(tree, head) && !hasChild(tree, head, "cop", "nsubj")) return "asserted";
  // "agreed to meet and signed …": a finite verb hung on an infinitive belongs to the clause above.
  if (finiteClause(tree, predicate) && !finiteClause(tree, head) && !hasChild(tree, head, "nsubj")) {
    const above = tree.tokens[head]?.head ?? -1;
    return above < 0 ? "asserted" : governed(grammar, above, depth + 1);
  }
  const outer = governed(grammar, head, depth + 1);
  if (hasChild(tree, predicate, "nsubj") || finiteClause(tree, predicate)) return outer;
  const first = own(tree, head);
  const contrast = hasChildLemma(tree, predicate, ["cc"], new Set(["but", "yet"]));
  return first === "asserted" || contrast ? outer : within(outer, first);
}

function adverbial(grammar: Grammar, predicate: number, depth: number): Status {
  const { tree } = grammar;
  const head = tree.tokens[predicate]?.head ?? -1;
  const marks = childrenBy(tree, predicate, "mark", "case");
  // "When" is an adverb to the treebanks.
  const opening = [...marks, ...childrenBy(tree, predicate, "advmod").filter((adverb) => adverb < predicate)];
  const first = marks.map((mark) => tree.lemmas[mark] ?? "")[0];
  if (marks.some((mark) => tree.lemmas[mark] === "to") && !finiteClause(tree, predicate)) {
    return complementStatus(grammar, predicate, depth, climb);
  }
  if (first !== undefined && ["of", "for", "against", "from", "into", "over", "about"].includes(first)) {
    return complementStatus(grammar, predicate, depth, climb);
  }
  // "ruled out extraditing": the gerund right behind is what is ruled out.
  const near =
    predicate > head &&
    predicate - head <= 2 &&
    tree.tokens[predicate]?.xpos === "VBG" &&
    tree.tokens[predicate - 1]?.form !== ",";
  if (
    first === undefined &&
    near &&
    (negating.has(governorLemma(tree, head)) || suspending.has(governorLemma(tree, head)))
  )
    return complementStatus(grammar, predicate, depth, climb);
  if (first === undefined && !finiteClause(tree, predicate)) return climb(grammar, head, depth + 1);
  const later =
    opening.some((word) => openConjunctions.has(tree.lemmas[word] ?? "")) &&
    /^VB[ZP]$/.test(tree.tokens[predicate]?.xpos ?? "");
  return later && climb(grammar, head, depth + 1) !== "asserted" ? "hypothetical" : "asserted";
}
