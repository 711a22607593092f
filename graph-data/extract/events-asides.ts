/** Reads deals and stays that a clause tells in passing: "Under an agreement with Rwanda, Britain …", "was in Pretoria for talks". */

import type { Drawn } from "./drawn.ts";
import { distinct, type End } from "./ends.ts";
import { isParty } from "./events-sides.ts";
import { outermost } from "./grammar-nouns.ts";
import { bargaining, gatherings, outcomes } from "./lexicon/event-words.ts";
import type { Scene } from "./matcher.ts";
import { statusOf } from "./status.ts";
import { within } from "./status-words.ts";
import { childrenBy, hasChild, prepositionOf, relationOf } from "./tree.ts";

/**
 * "Under an agreement with Rwanda, Britain sends …": the clause's subject is the other side. "Under a deal struck in March, A and B
 * exchanged …", "a pact by which A and B undertake …": the sides are those who do what the deal says.
 */
export function inPassing(scene: Scene): Drawn[] {
  const { grammar } = scene;
  const { tree } = grammar;
  return tree.tokens.flatMap((token, at) => {
    if (token.upos !== "NOUN" || !outcomes.has(tree.lemmas[at] ?? "")) return [];
    const preposition = prepositionOf(tree, outermost(tree, at));
    const targets = parties(scene, at, "with");
    const found: [End, End][] = [];
    if (targets.length > 0 && /^(?:under|after|following|thanks-to|as-part-of|by)$/.test(preposition)) {
      for (const source of parties(scene, at, "clause").slice(0, 2)) found.push(...pairsOf([source], targets));
    } else if (targets.length === 0) {
      found.push(...bound(scene, at, preposition));
    }
    return found.map(([source, target]) => ({
      relation: "agrees-with" as const,
      rule: "agrees-in-passing",
      trigger: at,
      status: statusOf(grammar, at),
      source,
      target,
      confidence: 0.75 * source.fit * target.fit,
    }));
  });
}

/** Two who do together what a deal says. */
function bound(scene: Scene, deal: number, preposition: string): [End, End][] {
  const { grammar } = scene;
  const { tree } = grammar;
  const verbs = childrenBy(tree, deal, "acl:relcl").filter((clause) =>
    tree.tokens.some(
      ({ form }, at) =>
        at > deal &&
        at < clause &&
        form.toLowerCase() === "which" &&
        /^(?:by|under|in)$/.test(tree.lemmas[at - 1] ?? ""),
    ),
  );
  const governor = tree.tokens[outermost(tree, deal)]?.head ?? -1;
  if (preposition === "under" && governor >= 0 && childrenBy(tree, deal, "acl").length > 0) verbs.push(governor);
  for (const verb of verbs) {
    const doers = distinct(parties(scene, verb, "subj"));
    if (doers.length === 2) return pairsOf(doers.slice(0, 1), doers.slice(1));
  }
  return [];
}

const pairsOf = (sources: readonly End[], targets: readonly End[]): [End, End][] =>
  sources.flatMap((source) =>
    targets.filter(({ entity }) => entity !== source.entity).map((target): [End, End] => [source, target]),
  );

const parties = (scene: Scene, token: number, role: string): End[] =>
  scene.ends.all(scene.grammar.find(token, role), "actor").filter((end) => isParty(scene, end));

/** "Sergei Lavrov was in Pretoria for talks": somebody who is somewhere with a purpose or for a time is there on a visit. */
export function staysOf(scene: Scene): Drawn[] {
  const { grammar, resolved } = scene;
  const { tree } = grammar;
  return tree.tokens.flatMap((token, at) => {
    if (!hasChild(tree, at, "cop") || !/^(?:PROPN|NOUN)$/.test(token.upos)) return [];
    const preposition = prepositionOf(tree, at);
    // "has been to Cairo"
    const beenTo = preposition === "to" && childrenBy(tree, at, "cop").some((cop) => tree.tokens[cop]?.form === "been");
    if (!beenTo && !/^(?:in|at)$/.test(preposition)) return [];
    const purpose = tree.children[at]?.some(
      (child) =>
        child > at &&
        (/^(?:advcl|acl)$/.test(relationOf(tree, child)) ||
          (/^(?:obl|nmod)/.test(relationOf(tree, child)) &&
            /^(?:for|on|since|with|as)$/.test(prepositionOf(tree, child))) ||
          /^obl:(?:tmod|unmarked)$/.test(relationOf(tree, child))),
    );
    if (!purpose && !beenTo) return [];
    const guests = grammar
      .find(at, "surface")
      .flatMap((argument) => scene.ends.at(argument.token, "none"))
      .filter(({ entity }) => resolved.entities[entity]?.kind === "person");
    const places = scene.ends
      .at(at, "none")
      .filter(({ entity }) => /^(?:place|state)$/.test(resolved.entities[entity]?.kind ?? ""));
    const status = statusOf(grammar, at);
    const talks = grammar.find(at, "for").some(({ token: noun }) => met.test(tree.lemmas[noun] ?? ""));
    return guests.flatMap((guest) =>
      places.flatMap((place) => {
        const stay = { trigger: at, status, confidence: 0.68 * guest.fit * place.fit };
        const visit = {
          ...stay,
          relation: "visits" as const,
          rule: "visits-being-there",
          source: guest,
          target: place,
        };
        const host = { ...stay, relation: "hosts" as const, rule: "hosts-being-there", source: place, target: guest };
        return talks ? [visit, host] : [visit];
      }),
    );
  });
}

const met = /^(?:talk|meeting|summit|negotiation|consultation|conference|signing|ceremony|visit|round|discussion)$/;

/** Verbs whose subject keeps away from the talks that stand with them, or talks of others'. */
const absent =
  /^(?:give|throw|lay|host|stage|convene|organise|organize|boycott|skip|refuse|miss|shun|stay|call|cancel|send|propose|urge|want|demand|suggest|postpone|offer|invite|welcome|praise|criticise|criticize|condemn|watch|follow|report|object|resign)$/;

/** "After talks in Geneva, Iran announced a deal": the place hosts whoever the clause is about. */
export function attendancesOf(scene: Scene): Drawn[] {
  const { grammar, resolved } = scene;
  const { tree } = grammar;
  return tree.tokens.flatMap((token, at) => {
    const lemma = tree.lemmas[at] ?? "";
    if (token.upos !== "NOUN" || !(bargaining.has(lemma) || gatherings.has(lemma))) return [];
    const verb = tree.tokens[outermost(tree, at)]?.head ?? -1;
    const places = ["in", "at"]
      .flatMap((role) => grammar.find(at, role))
      .flatMap((argument) => scene.ends.at(argument.token, "none"))
      .filter(({ entity }) => resolved.entities[entity]?.kind === "place");
    if (places.length === 0 || verb < 0 || absent.test(tree.lemmas[verb] ?? "")) return [];
    const status = within(statusOf(grammar, verb), statusOf(grammar, at));
    return parties(scene, at, "clause").flatMap((target) =>
      places
        .filter(({ entity }) => entity !== target.entity)
        .map((source) => ({
          relation: "hosts" as const,
          rule: "hosts-attendance",
          trigger: at,
          status,
          source,
          target,
          confidence: 0.82 * source.fit * target.fit,
        })),
    );
  });
}

/** "the World Economic Forum in Bangkok", "the Forum opened in Davos": a body that is a meeting is hosted by where it meets. */
export function assembliesOf(scene: Scene): Drawn[] {
  const { grammar, resolved } = scene;
  const { tree } = grammar;
  return tree.tokens.flatMap((token, at) => {
    if (token.upos !== "PROPN" || !assembly.test(token.form)) return [];
    const bodies = scene.ends.at(at, "none").filter(({ entity, mention }) => {
      const named = resolved.mentions[mention];
      return resolved.entities[entity]?.kind === "organisation" && named !== undefined && named.last >= at;
    });
    const verb = token.head;
    const opens =
      verb >= 0 &&
      token.deprel.startsWith("nsubj") &&
      /^(?:open|begin|start|end|close|meet|convene|gather|hold|take)$/.test(tree.lemmas[verb] ?? "");
    const places = ["in", "at"]
      .flatMap((role) => [...grammar.find(at, role), ...(opens ? grammar.find(verb, role) : [])])
      .flatMap((argument) => scene.ends.at(argument.token, "none"))
      .filter(({ entity }) => resolved.entities[entity]?.kind === "place");
    return bodies.flatMap((target) =>
      distinct(places).map((source) => ({
        relation: "hosts" as const,
        rule: "hosts-an-assembly",
        trigger: at,
        status: statusOf(grammar, opens ? verb : at),
        source,
        target,
        confidence: 0.65 * source.fit * target.fit,
      })),
    );
  });
}

const assembly = /^(?:Forum|Summit|Conference|Congress|Assembly|Convention)$/;
