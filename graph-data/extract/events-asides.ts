/** Reads deals and stays that a clause tells in passing: "Under an agreement with Rwanda, Britain …", "was in Pretoria for talks". */

import type { End } from "./ends.ts";
import type { Shared } from "./events.ts";
import { isParty } from "./events-brokers.ts";
import { outermost } from "./grammar-nouns.ts";
import { outcomes } from "./lexicon/event-words.ts";
import type { Scene } from "./matcher.ts";
import { statusOf } from "./status.ts";
import { childrenBy, hasChild, prepositionOf, relationOf } from "./tree.ts";

/** "Under an agreement with Rwanda, Britain sends …": the clause's subject is the other side. */
export function inPassing(scene: Scene): Shared[] {
  const { grammar } = scene;
  const { tree } = grammar;
  return tree.tokens.flatMap((token, at) => {
    if (token.upos !== "NOUN" || !outcomes.has(tree.lemmas[at] ?? "")) return [];
    if (!/^(?:under|after|following|thanks-to|as-part-of|by)$/.test(prepositionOf(tree, outermost(tree, at))))
      return [];
    const sources = parties(scene, at, "clause");
    const targets = parties(scene, at, "with");
    return sources.slice(0, 2).flatMap((source) =>
      targets
        .filter(({ entity }) => entity !== source.entity)
        .map((target) => ({
          relation: "agrees-with" as const,
          rule: "agrees-in-passing",
          trigger: at,
          status: statusOf(grammar, at),
          source,
          target,
          confidence: 0.75 * source.fit * target.fit,
        })),
    );
  });
}

const parties = (scene: Scene, token: number, role: string): End[] =>
  scene.grammar
    .find(token, role)
    .flatMap((argument) =>
      scene.ends.at(argument.token, "actor").map((end) => ({ ...end, fit: end.fit * argument.fit })),
    )
    .filter((end) => isParty(scene, end));

/** "Sergei Lavrov was in Pretoria for talks": somebody who is somewhere with a purpose or for a time is there on a visit. */
export function staysOf(scene: Scene): Shared[] {
  const { grammar, resolved } = scene;
  const { tree } = grammar;
  return tree.tokens.flatMap((token, at) => {
    if (!hasChild(tree, at, "cop") || !/^(?:PROPN|NOUN)$/.test(token.upos)) return [];
    if (!/^(?:in|at)$/.test(prepositionOf(tree, at))) return [];
    const purpose = tree.children[at]?.some(
      (child) =>
        child > at &&
        (/^(?:advcl|acl)$/.test(relationOf(tree, child)) ||
          (/^(?:obl|nmod)/.test(relationOf(tree, child)) &&
            /^(?:for|on|since|with|as)$/.test(prepositionOf(tree, child))) ||
          /^obl:(?:tmod|unmarked)$/.test(relationOf(tree, child))),
    );
    if (!purpose) return [];
    const guests = childrenBy(tree, at, "nsubj")
      .flatMap((child) => scene.ends.at(child, "none"))
      .filter(({ entity }) => resolved.entities[entity]?.kind === "person");
    const places = scene.ends
      .at(at, "none")
      .filter(({ entity }) => /^(?:place|state)$/.test(resolved.entities[entity]?.kind ?? ""));
    const status = statusOf(grammar, at);
    return guests.flatMap((source) =>
      places.map((target) => ({
        relation: "visits" as const,
        rule: "visits-being-there",
        trigger: at,
        status,
        source,
        target,
        confidence: 0.68 * source.fit * target.fit,
      })),
    );
  });
}
