/** What kind of thing an unknown name bears: evidence from its words, its tags and its neighbours, added up. */

import type { Kind } from "../schema.ts";
import type { ParsedToken } from "./annotation.ts";
import type { NameSpan } from "./entities-spans.ts";
import { isGivenName } from "./given-names.ts";
import { locatedNouns, placeObjectVerbs, strikeNouns } from "./lexicon/actors.ts";
import {
  armedOpenings,
  bandNouns,
  bodyEndings,
  bodyNouns,
  clubNouns,
  institutionWords,
  noEntityEndings,
  noEntityOpenings,
  paperNouns,
  personNouns,
  personTitles,
  placeEndings,
  placeNouns,
  vehicleNouns,
} from "./lexicon/name-parts.ts";
import { hasChild, isRelativePronoun, prepositionOf, relationOf, type Tree } from "./tree.ts";

/** Evidence for each kind that a name without a table's word can have. */
export interface Evidence {
  person: number;
  organisation: number;
  place: number;
  /** That it is no node. */
  none: number;
}

export const noEvidence = (): Evidence => ({ person: 0, organisation: 0, place: 0, none: 0 });

const speech = new Set(
  "say tell add warn insist argue declare announce deny claim note explain reply write admit complain urge ask promise vow reject accuse denounce condemn welcome praise".split(
    " ",
  ),
);
const heading = new Set("head run chair lead join found own acquire buy sue manage".split(" "));
const lying = new Set("lie nestle straddle sprawl".split(" "));
const playing = new Set("play sign score star debut appear ride loan transfer".split(" "));
const locating = new Set([
  "in",
  "at",
  "near",
  "inside",
  "outside",
  "around",
  "into",
  "toward",
  "towards",
  "across",
  "from",
  "to",
  "over",
]);

/** Weighs one occurrence. */
export function weigh(tree: Tree, span: NameSpan, head: number): Evidence {
  const { tokens } = tree;
  const evidence = noEvidence();
  const words = tokens.slice(span.first, span.last + 1);
  const count = words.filter((word) => /\p{L}/u.test(word.form)).length;
  byTags(words, evidence);
  byTown(span, evidence);
  if (span.shaped === "none") evidence.none += 5;
  else if (span.shaped) evidence[span.shaped] += 6;
  const only = words[0];
  const given = only !== undefined && isGivenName(only.form);
  if (given && (span.shaped ?? "person") === "person") evidence.person += count > 1 ? 3 : 1;
  if (
    count > 1 &&
    words.some((word, i) => i > 0 && /^(?:de|da|von|van|bin|ibn|al|el|der|di|del|dos)$/i.test(word.form))
  )
    evidence.person += 2;
  if (count === 1 && only && /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(only.form))
    evidence.organisation += only.form.length < 7 ? 4 : 0.5;
  if (count === 1 && noEntityEndings.has(only?.form.toLowerCase() ?? "")) evidence.none += 4;
  if (words.some((word) => /[^\p{L}\p{M}\p{N}.&'’,()-]/u.test(word.form))) evidence.none += 5;
  if (count === 1 && (only?.form.length ?? 0) < 2) evidence.none += 5;
  if (count === 1 && only && /\d/.test(only.form)) evidence.none += /^\p{Lu}\d{2}$/u.test(only.form) ? 0 : 1.5;
  if (count >= 2 && count <= 4 && words.every((word) => /^(?:\p{Lu}|-|['’])/u.test(word.form))) evidence.person += 1;
  if (span.title) evidence.person += span.title.includes(" ") || personTitles.has(span.title) ? 4 : 2.5;
  if (only && armedOpenings.has(only.form.toLowerCase()) && count > 1) evidence.organisation += 5;
  byNeighbours(tree, span, head, evidence);
  return evidence;
}

function byTags(words: readonly ParsedToken[], evidence: Evidence): void {
  const weight = 3.8 / words.length;
  for (const { name } of words) {
    if (name.endsWith("PER")) evidence.person += weight;
    else if (name.endsWith("ORG")) evidence.organisation += weight;
    else if (name.endsWith("LOC")) evidence.place += weight;
  }
}

function byTown(span: NameSpan, evidence: Evidence): void {
  const town = span.senses.find((sense) => sense.use === "town");
  if (town) evidence.place += 1 + (town.size ?? 0) * 0.25;
}

function byNeighbours(tree: Tree, span: NameSpan, head: number, evidence: Evidence): void {
  const { tokens, lemmas } = tree;
  const token = tokens[head];
  if (token === undefined) return;
  const above = lemmas[token.head] ?? "";
  const before = tokens[span.first - 1];
  const after = tokens[span.last + 1];
  const preposition = prepositionOf(tree, head) || (before?.upos === "ADP" ? before.form.toLowerCase() : "");
  const single = span.first === span.last;
  // A sentence's first word has its capital anyway.
  if (single && span.first === 0 && token.name === "O" && span.senses.length === 0) evidence.none += 1;
  // "In a Mercedes": what there are many of bears no name of its own.
  const described = before?.upos === "ADJ" && !/^\p{Lu}/u.test(before.form) && token.name !== "B-PER";
  if (single && /^an?$/i.test((described ? tokens[span.first - 2] : before)?.form ?? "") && token.deprel !== "compound")
    evidence.none += 2.5;
  // "Operation Little Switch", where a capital at the sentence's head tells nothing; "codenamed Condor"
  if (before && noEntityOpenings.has(before.form.toLowerCase()) && before.form !== before.form.toLowerCase())
    evidence.none += 5;
  if (before?.upos === "VERB" && /^(?:dubbed|codenamed|nicknamed|christened|entitled)$/.test(before.form))
    evidence.none += 3;
  if (single && token.name === "O" && (token.xpos === "NNPS" || token.upos === "NOUN")) evidence.none += 1;
  const modifying = /^(?:compound|nmod:desc|amod)/.test(token.deprel) && token.head > head;
  // The article of "the Dadaab camp" is the camp's.
  if (/^the$/i.test(before?.form ?? "") && !modifying) {
    evidence.person -= 2;
    evidence.organisation += 0.8;
  }
  if (single && institutionWords.has(token.form.toLowerCase())) evidence.organisation += 5;
  if (!modifying) {
    if (locating.has(preposition)) evidence.place += /^(?:in|at|near|into)$/.test(preposition) ? 2.5 : 0.9;
    else if (preposition === "by" || preposition === "with" || preposition === "according-to")
      evidence.place -= preposition === "according-to" ? 2.5 : 1;
    if (preposition === "according-to" || preposition === "by") evidence.organisation += 0.8;
  }
  if (/^nsubj/.test(token.deprel) && speech.has(above)) {
    evidence.person += 1.5;
    evidence.place -= 1.5;
  } else if (token.deprel === "nsubj") evidence.organisation += 0.7;
  if (single && token.deprel === "obj" && heading.has(above)) evidence.organisation += 1.6;
  if (single && token.deprel === "nsubj" && lying.has(above)) evidence.place += 2;
  if (placeObjectVerbs.has(above) && /^(?:obj|nsubj:pass)$/.test(token.deprel)) evidence.place += 1;
  if (modifying) {
    if (clubNouns.has(above)) evidence.organisation += 5;
    else if (vehicleNouns.has(above)) evidence.none += 4;
    else if (bandNouns.has(above)) evidence.organisation += 5;
    else if (paperNouns.has(above) && span.senses.length === 0 && !token.name.endsWith("LOC")) evidence.none += 4;
    else if (bodyNouns.has(above)) evidence.organisation += 2.5;
    else if (placeNouns.has(above)) evidence.place += 2.5;
    else if (/^(?:government|regime|administration|era|presidency|junta|cabinet)$/.test(above)) evidence.person += 1.5;
    else if (locatedNouns.has(above) || strikeNouns.has(above)) evidence.place += 1;
  }
  // "France's Orano", "Tuvalu's Kamuta Latasi".
  if (/^['’]s?$/.test(before?.form ?? "") && tokens[span.first - 2]?.upos === "PROPN" && span.shaped === undefined) {
    if (single) evidence.organisation += 2;
    else evidence.person += 1.5;
    evidence.place -= 1;
  }
  if (/^nsubj/.test(token.deprel)) {
    owns(tree, token.head, evidence);
    // "Paradip is the busiest harbour of …"
    if (tokens[token.head]?.upos === "NOUN" && hasChild(tree, token.head, "cop")) called(above, evidence, 2);
  }
  if (/^(?:for|at|with)$/.test(preposition) && playing.has(above)) {
    evidence.organisation += 3;
    evidence.person -= 1.5;
  }
  if (before?.upos === "NOUN" || before?.upos === "PROPN") called(before.form.toLowerCase(), evidence, 2);
  // Apposition by commas, which the parse often misses: "the king, X, …", "X, its secretary-general".
  if (before?.form === "," && tokens[span.first - 2]?.upos === "NOUN")
    called(lemmas[span.first - 2] ?? "", evidence, 2);
  const noun = after?.form === "," ? appositionAfter(tree, span.last + 2) : undefined;
  if (noun !== undefined) called(noun, evidence, 2);
  for (const child of tree.children[head] ?? []) {
    const relation = relationOf(tree, child);
    if (relation === "appos" && lemmas[child] !== noun) called(lemmas[child] ?? "", evidence, 2.5);
    if (relation === "acl:relcl") {
      for (const below of tree.children[child] ?? [])
        if (isRelativePronoun(tree, below)) relative(lemmas[below] ?? "", evidence);
    }
  }
  if (token.deprel === "appos" && before?.form !== ",") called(above, evidence, 2.5);
  if (token.deprel === "nmod" && preposition === "of" && placeNouns.has(above)) evidence.place += 2.5;
  if (after?.form === "," && tokens[span.last + 2]?.upos === "NUM" && tokens[span.last + 3]?.form === ",")
    evidence.person += 2;
  if (after && /^['’]s$/.test(after.form) && single) evidence.person += 0.3;
  if (single && after?.form === "," && tokens[span.last + 2]?.form === "in") evidence.place += 1;
  if (after?.form === ",") relative(tokens[span.last + 2]?.form.toLowerCase() ?? "", evidence);
}

/** "X lifted its siege", "Y opened his campaign": the possessive agrees with the subject. */
function owns(tree: Tree, verb: number, evidence: Evidence): void {
  for (const child of tree.children[verb] ?? []) {
    if (!/^(?:obj|obl)/.test(relationOf(tree, child))) continue;
    for (const below of tree.children[child] ?? []) {
      const word =
        tree.lemmas[below] === "its" || tree.tokens[below]?.form === "its" ? "its" : tree.tokens[below]?.form;
      if (relationOf(tree, below) !== "nmod:poss") continue;
      if (word === "its") {
        evidence.organisation += 1.5;
        evidence.person -= 2;
      } else if (word === "his" || word === "her") evidence.person += 1.5;
    }
  }
}

/** "X, the largest Libyan base": the noun after an article or possessive, before the phrase ends. */
function appositionAfter(tree: Tree, from: number): string | undefined {
  const first = tree.tokens[from];
  if (first === undefined || !/^(?:DET|PRON|ADJ|PROPN|NOUN|NUM)$/.test(first.upos)) return undefined;
  if (
    !/^(?:the|a|an|his|her|its|their|another|one)$/i.test(first.form) &&
    first.upos !== "NOUN" &&
    first.upos !== "ADJ"
  )
    return undefined;
  for (let i = from; i < from + 7; i++) {
    const token = tree.tokens[i];
    if (token === undefined || /^(?:PUNCT|VERB|AUX|CCONJ|ADP|SCONJ)$/.test(token.upos)) return undefined;
    if (
      token.upos === "NOUN" &&
      !/^(?:NOUN|PROPN|PART)$/.test(tree.tokens[i + 1]?.upos ?? "") &&
      tree.tokens[i + 1]?.form !== "-"
    )
      return tree.lemmas[i];
  }
  return undefined;
}

function relative(pronoun: string, evidence: Evidence): void {
  if (pronoun === "who" || pronoun === "whom") evidence.person += 2.5;
  else if (pronoun === "whose") evidence.person += 0.8;
  else if (pronoun === "where") evidence.place += 2.5;
  else if (pronoun === "which") evidence.person -= 2;
}

/** What a noun that describes the name says of its kind. */
function called(noun: string, evidence: Evidence, weight: number): void {
  if (personNouns.has(noun)) evidence.person += weight;
  else if (vehicleNouns.has(noun)) evidence.none += weight + 3;
  else if (placeNouns.has(noun)) evidence.place += weight;
  else if (bodyNouns.has(noun) || bodyEndings.has(noun)) evidence.organisation += weight + 0.5;
  else if (placeEndings.has(noun)) evidence.place += weight / 2;
}

/** The likeliest kind; none where nothing speaks for any. */
export function verdict(evidence: Evidence): { kind: Kind | undefined; margin: number } {
  const ranked = (
    [
      ["person", evidence.person],
      ["organisation", evidence.organisation],
      ["place", evidence.place],
      [undefined, evidence.none + 0.6],
    ] as const
  )
    .map(([kind, score]) => ({ kind, score }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  return { kind: best?.kind, margin: (best?.score ?? 0) - (next?.score ?? 0) };
}
