/** What a governor says of its complement: "refused to", "plans to", "managed to", "said that", "the threat to". */

import type { Status } from "../schema.ts";
import type { Grammar } from "./arguments.ts";
import { passive } from "./grammar-subjects.ts";
import { deciding, implicative, negating, reporting, suspending, withParticle } from "./lexicon/modality.ts";
import { type Climb, finiteClause, own, within } from "./status-words.ts";
import { childrenBy, hasChild, isVerb, type Tree } from "./tree.ts";

/** A governor's lemma with the particle that changes its sense (`rule out`), where it has one. */
export function governorLemma(tree: Tree, governor: number): string {
  const lemma = tree.lemmas[governor] ?? "";
  const particles = withParticle[lemma];
  if (particles === undefined) return lemma;
  const found = (tree.children[governor] ?? [])
    .filter((child) => child > governor && child - governor <= 3)
    .map((child) => tree.lemmas[child] ?? "")
    .find((particle) => particles.includes(particle));
  return found === undefined ? lemma : `${lemma} ${found}`;
}

/** Status of a clause by the word that governs it: verb, noun or adjective. */
export function complementStatus(grammar: Grammar, clause: number, depth: number, climb: Climb): Status {
  const { tree } = grammar;
  const governor = tree.tokens[clause]?.head ?? -1;
  const relation = tree.tokens[clause]?.deprel ?? "";
  const lemma = governorLemma(tree, governor);
  const marks = childrenBy(tree, clause, "mark", "case").map((mark) => tree.lemmas[mark] ?? "");
  const infinitive = marks.includes("to") && !finiteClause(tree, clause);
  const outer = () => climb(grammar, governor, depth + 1);
  const verbal = isVerb(tree, governor);

  if (relation === "acl" && !infinitive && marks.length === 0) return "asserted";
  if (negating.has(lemma)) return within(outer(), "negated");
  if (verbal && marks.includes("from")) return within(outer(), "negated");
  // "is to leave", "has yet to leave", "is going to leave"
  if (infinitive && verbal) {
    if (lemma === "be") return "hypothetical";
    if (lemma === "have") return tree.tokens[governor]?.xpos === "VBD" ? outer() : "hypothetical";
    if (lemma === "go" && tree.tokens[governor]?.xpos === "VBG") return "hypothetical";
  }
  const indicative = finiteClause(tree, clause) || (!infinitive && tree.tokens[clause]?.xpos !== "VB");
  const hearsay = infinitive && verbal && passive(tree, governor) && !commanding.has(lemma);
  if (reporting.has(lemma) && (indicative || hearsay)) {
    // "did not say that it had": what is said is left open.
    return own(tree, governor) === "negated" ? "hypothetical" : "asserted";
  }
  if (deciding.has(lemma) && infinitive) {
    return verbal && /^VB[DN]$/.test(tree.tokens[governor]?.xpos ?? "") ? outer() : "hypothetical";
  }
  if (suspending.has(lemma)) return "hypothetical";
  if (implicative.has(lemma)) return outer();
  if (!infinitive) return outer();
  // "the first country to recognise" did; "a campaign to oust" may not have. A purpose is open.
  if (relation === "acl" || (!verbal && hasChild(tree, clause, "mark")))
    return ranked(tree, governor) ? outer() : "hypothetical";
  if (relation === "advcl")
    return purposeful.has(lemma) && /^VB[DNZ]$/.test(tree.tokens[governor]?.xpos ?? "") ? outer() : "hypothetical";
  return outer();
}

/** Ways of setting out whose purpose a text names as good as done: "gathered to protest", "sent officers to train". */
const purposeful: ReadonlySet<string> = new Set(
  "send summon recall fly travel gather meet arrive come go march sit take dispatch land join turn rally rush assemble step return hurry stand rise convene use unite".split(
    " ",
  ),
);

const commanding: ReadonlySet<string> = new Set([
  "tell",
  "warn",
  "order",
  "remind",
  "urge",
  "ask",
  "instruct",
  "direct",
]);

const ranked = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, "amod", "nummod").some((child) =>
    /^(?:first|last|latest|only|second|third|next)$/.test(tree.lemmas[child] ?? ""),
  ) || /^(?:first|last|latest|one|second|third)$/.test(tree.lemmas[noun] ?? "");
