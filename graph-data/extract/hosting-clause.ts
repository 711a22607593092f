/** Finds where a clause is set, by its grammar: "sat for hours in a lodge at Camp David", "the town where they met", "There they shook hands". */

import type { Relation } from "../schema.ts";
import type { Argument } from "./arguments.ts";
import { distinct, type End } from "./ends.ts";
import { outermost } from "./grammar-nouns.ts";
import { lastPlace } from "./journeys.ts";
import { locales, mattersOfDeals, signingVerbs, topical } from "./lexicon/venues.ts";
import type { Scene } from "./matcher.ts";
import { ancestors, childrenBy, isVerb, prepositionOf, relationOf } from "./tree.ts";

/** Prepositions of place, the plainest first. */
const settings = [
  "in",
  "at",
  "inside",
  "near",
  "outside",
  "above",
  "aboard",
  "on",
  "on-board",
  "beside",
  "under",
  "beneath",
  "by",
];
/** Of these, those that tell a place only with a word for one: "under the chandeliers of". */
const weak: ReadonlySet<string> = new Set(["on", "under", "beneath", "by", "beside"]);

/** The places in which a talk's clause is set. */
export function sitesOf(scene: Scene, relation: Relation, trigger: number, parties: ReadonlySet<number>): End[] {
  const { grammar } = scene;
  const { tree } = grammar;
  const found: End[] = [];
  const where = identifiedAs(scene, trigger, parties);
  if (where.length > 0) return where;
  for (const verb of verbsAbove(scene, trigger)) {
    for (const role of settings) {
      // "talked on Kashmir" is about it.
      if (weak.has(role) && topical.has(tree.lemmas[verb] ?? "")) continue;
      const phrases = [...grammar.find(verb, role), ...besideNames(scene, verb, role)];
      for (const { token, fit } of phrases) {
        if (fit < 0.8 || /^(?:obj|nsubj)/.test(relationOf(tree, token))) continue;
        if (relation === "agrees-with" && aboutDeal(scene, token)) continue;
        found.push(...spotsAt(scene, token, role, parties).map((end) => ({ ...end, fit: end.fit * fit })));
      }
      if (found.length > 0) return distinct([...found, ...found.flatMap((end) => around(scene, end))]);
    }
  }
  return [];
}

/** "received Justin Trudeau *by the lake*": a phrase of place that the parser has hung on a name before it. */
function besideNames(scene: Scene, verb: number, role: string): Argument[] {
  const { grammar } = scene;
  const { tree } = grammar;
  return ["obj", "with", "to"]
    .flatMap((party) => grammar.find(verb, party))
    .filter(({ token }) => tree.tokens[token]?.upos === "PROPN")
    .flatMap(({ token }) => childrenBy(tree, token, "nmod"))
    .filter((child) => prepositionOf(tree, child) === role)
    .map((token) => ({ token, fit: 0.85 }));
}

/** "Governors Island was where they signed": the place that the clause is said to be. */
function identifiedAs(scene: Scene, trigger: number, parties: ReadonlySet<number>): End[] {
  const { tree } = scene.grammar;
  const where = [trigger, ...ancestors(tree, trigger)].slice(0, 4).find((at) => tree.lemmas[at] === "where");
  if (where === undefined) return [];
  return childrenBy(tree, where, "nsubj").flatMap((subject) => spotsAt(scene, subject, "in", parties));
}

/** The trigger, where it is a verb, and the verbs on which it depends without a subject of its own between. */
function verbsAbove(scene: Scene, trigger: number): number[] {
  const { tree } = scene.grammar;
  const found: number[] = [];
  const start = isVerb(tree, trigger) ? trigger : (tree.tokens[outermost(tree, trigger)]?.head ?? -1);
  if (start < 0) return [];
  if (!isVerb(tree, trigger))
    found.push(
      ...childrenBy(tree, outermost(tree, trigger), "acl").filter((clause) =>
        signingVerbs.has(tree.lemmas[clause] ?? ""),
      ),
    );
  for (const at of [start, ...ancestors(tree, start)].slice(0, 3)) {
    if (isVerb(tree, at)) found.push(at);
    if (!/^(?:xcomp|advcl|conj|obl|obj|nmod)$/.test(relationOf(tree, at))) break;
    if (childrenBy(tree, at, "nsubj", "nsubj:pass").length > 0) break;
  }
  return found;
}

/** A place that a phrase names, itself or as where the lodge, the lawn or the chandeliers are. */
function spotsAt(scene: Scene, token: number, role: string, parties: ReadonlySet<number>, depth = 3): End[] {
  const { grammar, ends, resolved } = scene;
  const kindOf = ({ entity }: End) => resolved.entities[entity]?.kind;
  const named = ends.at(token, "none");
  if (named.length > 0)
    return named.filter(
      (end) =>
        !parties.has(end.entity) &&
        (kindOf(end) === "place" ||
          (kindOf(end) === "state" && role === "in" && resolved.mentions[end.mention]?.form === "name")),
    );
  if (depth === 0 || !locales.has(grammar.tree.lemmas[token] ?? "")) return [];
  for (const inner of ["of", "at", "in", "on", "near", "outside", "poss", "mod", "by"]) {
    const found = grammar
      .find(token, inner)
      .flatMap((argument) => spotsAt(scene, argument.token, "at", parties, depth - 1))
      .filter((end) => kindOf(end) === "place");
    if (found.length > 0) return found;
  }
  return [];
}

/** The place in which a named spot lies: "the Hotel du Parc *in Vaduz*". */
function around(scene: Scene, end: End): End[] {
  const { ends, grammar, resolved } = scene;
  const { tree } = grammar;
  const head = resolved.mentions[end.mention]?.head ?? -1;
  return childrenBy(tree, head, "nmod")
    .filter((child) => /^(?:in|at)$/.test(prepositionOf(tree, child)))
    .flatMap((child) => ends.at(child, "none"))
    .filter(({ entity }) => resolved.entities[entity]?.kind === "place")
    .map((outer) => ({ ...outer, fit: outer.fit * 0.9 }));
}

/** "agreed on a truce in Gaza": the place is the deal's. */
function aboutDeal(scene: Scene, place: number): boolean {
  const { tree } = scene.grammar;
  let at = place - 1;
  while (at > 0 && (/^(?:DET|ADJ|ADP|NUM)$/.test(tree.tokens[at]?.upos ?? "") || tree.tokens[at]?.xpos === "NNP")) at--;
  return mattersOfDeals.has(tree.lemmas[at] ?? "");
}

/** "There they were brought face to face": the place that the sentence before named last. */
export function thereOf(scene: Scene, before: Scene | undefined, trigger: number): End[] {
  const { tree } = scene.grammar;
  const there = tree.tokens.some(
    (token, at) => /^there$/i.test(token.form) && token.upos === "ADV" && (at < 3 || token.head === trigger),
  );
  const place = there && before !== undefined ? lastPlace(before) : undefined;
  return place === undefined ? [] : [{ ...place, fit: place.fit * 0.9 }];
}
