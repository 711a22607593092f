/** Whether an event that a noun names happened: "no talks", "planned strikes", "the threat of attack", "called off a visit". */

import type { Status } from "../schema.ts";
import type { Grammar } from "./arguments.ts";
import { light, outermost } from "./grammar-nouns.ts";
import { happening } from "./lexicon/light-verbs.ts";
import {
  echoing,
  failedAdjectives,
  negating,
  negativeDeterminers,
  negators,
  openAdjectives,
  opening,
  reporting,
  suspending,
  told,
  unmaking,
} from "./lexicon/modality.ts";
import { governorLemma } from "./status-complements.ts";
import { type Climb, own, within } from "./status-words.ts";
import { childrenBy, hasChild, hasChildLemma, isVerb, prepositionOf, relationOf, type Tree } from "./tree.ts";

export function nounStatus(grammar: Grammar, noun: number, depth: number, climb: Climb): Status {
  const { tree } = grammar;
  const outer = outermost(tree, noun);
  const marked = noun === outer ? words(tree, noun) : within(words(tree, outer), words(tree, noun));
  if (marked !== "asserted") return marked;
  for (const clause of childrenBy(tree, outer, "acl")) {
    // "talks planned for Monday", "a visit that was called off"
    if (!grammar.find(clause, "obj").some((a) => a.token === outer)) continue;
    const lemma = governorLemma(tree, clause);
    if (unmaking.has(lemma)) return "negated";
    if (opening.has(lemma)) return "hypothetical";
    if (light(grammar, noun).some(({ verb }) => verb === clause) && own(tree, clause) !== "asserted")
      return own(tree, clause);
  }
  return governed(grammar, noun, outer, depth, climb);
}

/** Determiners, adjectives and prepositions that come with the noun. */
function words(tree: Tree, noun: number): Status {
  if (hasChildLemma(tree, noun, ["det", "advmod", "cc:preconj"], negativeDeterminers)) return "negated";
  if (hasChildLemma(tree, noun, ["advmod", "cc"], negators)) return "negated";
  if (hasChildLemma(tree, noun, ["det"], new Set(["any"]))) return "hypothetical";
  for (const child of childrenBy(tree, noun, "amod", "compound")) {
    const form = tree.tokens[child]?.form.toLowerCase() ?? "";
    if (failedAdjectives.has(form)) return "negated";
    if (openAdjectives.has(form)) return "hypothetical";
  }
  const preposition = prepositionOf(tree, noun);
  if (preposition === "without" || preposition === "instead-of" || preposition === "rather-than") return "negated";
  if (/^(?:before|ahead-of|barring|pending|until|against)$/.test(preposition))
    return preposition === "against" ? "asserted" : "hypothetical";
  return hasChild(tree, noun, "cop") ? own(tree, noun) : "asserted";
}

const definite: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those", "last", "both"]);
const presupposed = (tree: Tree, noun: number): boolean =>
  hasChildLemma(tree, noun, ["det", "amod"], definite) || hasChild(tree, noun, "nmod:poss");

function governed(grammar: Grammar, noun: number, outer: number, depth: number, climb: Climb): Status {
  const { tree } = grammar;
  const governor = tree.tokens[outer]?.head ?? -1;
  const relation = relationOf(tree, outer);
  if (governor < 0) return "asserted";
  const lemma = governorLemma(tree, governor);
  const above = () => climb(grammar, governor, depth + 1);
  const leans = light(grammar, noun).some(({ verb }) => verb === governor);
  if (/^(?:obj|nsubj:pass|iobj|xcomp|ccomp)$/.test(relation)) {
    // A demand that was rejected was made; a threat that was not repeated was made before.
    if (told.has(tree.lemmas[noun] ?? "") && (unmaking.has(lemma) || echoing.has(lemma))) return "asserted";
    if (unmaking.has(lemma)) return within(above(), "negated");
    if (opening.has(lemma)) return "hypothetical";
    return leans || !presupposed(tree, outer) ? above() : "asserted";
  }
  if (/^nsubj/.test(relation)) {
    if (possible(tree, governor)) return "hypothetical";
    return happening.has(lemma) || (isVerb(tree, governor) && !presupposed(tree, outer)) ? above() : "asserted";
  }
  if (/^(?:obl|nmod|advmod|advcl|acl)/.test(relation)) return behind(grammar, outer, governor, lemma, leans, above);
  return "asserted";
}

const possible = (tree: Tree, predicate: number): boolean =>
  /^(?:possible|likely|unlikely|imminent|inevitable|impossible|conceivable|due|probable|plausible)$/.test(
    tree.lemmas[predicate] ?? "",
  );

/** An event behind a preposition: "called for talks", "the threat of attack", "after the attack". */
function behind(
  grammar: Grammar,
  noun: number,
  governor: number,
  lemma: string,
  leans: boolean,
  above: () => Status,
): Status {
  const { tree } = grammar;
  const preposition = prepositionOf(tree, noun);
  const nominal = !isVerb(tree, governor);
  if (/^(?:of|for|to|against|about|on|over|from|with|into|at)$/.test(preposition)) {
    if (negating.has(lemma) || unmaking.has(lemma))
      return nominal && preposition !== "of" && preposition !== "to" ? "asserted" : within(above(), "negated");
    const open = suspending.has(lemma) || (!nominal && opening.has(lemma));
    if (
      open &&
      !reporting.has(lemma) &&
      (nominal ? /^(?:of|for|to|against|on)$/.test(preposition) : /^(?:for|to|with|on|about)$/.test(preposition))
    ) {
      return nominal && settled.has(lemma) ? "asserted" : "hypothetical";
    }
    if (/^(?:warn|warning|fear|threat|threaten)$/.test(lemma) && /^(?:of|against|with)$/.test(preposition))
      return "hypothetical";
  }
  return leans ? above() : "asserted";
}

/** Nouns that leave an infinitive open but not a noun behind them: "an agreement on", "the reason for". */
const settled: ReadonlySet<string> = new Set(
  "agreement deal pact resolution bill law reason cause case talk debate discussion question authority power duty vote drive campaign motion strategy policy charge anger order".split(
    " ",
  ),
);
