/** Finds who stands between two sides: who brokers a deal, whose mediation it owes itself to, who is go-between, who shuttles. */

import { distinct, type End } from "./ends.ts";
import { byChannel, byCoaxing, bySettling, byShuttling } from "./events-acts.ts";
import { type Broker, endsBy, isParty, pairOf, strangersBetween } from "./events-sides.ts";
import { outermost } from "./grammar-nouns.ts";
import { passive } from "./grammar-subjects.ts";
import {
  bargaining,
  betweens,
  brokering,
  crafting,
  gatherings,
  mediations,
  outcomes,
  presiding,
  quarrels,
} from "./lexicon/event-words.ts";
import type { Scene } from "./matcher.ts";
import { isVerb, prepositionOf } from "./tree.ts";

const event = (lemma: string): boolean =>
  bargaining.has(lemma) || gatherings.has(lemma) || outcomes.has(lemma) || quarrels.has(lemma);

/** All brokers of a sentence. */
export function brokersIn(scene: Scene): Broker[] {
  const { tree } = scene.grammar;
  return tree.tokens.flatMap((token, at) => {
    const lemma = tree.lemmas[at] ?? "";
    // "a UN-brokered truce": the participle may pass for a noun.
    const hyphened = tree.tokens[at - 1]?.form === "-" && /(?:ed|sored)$/.test(token.form);
    if (hyphened && brokering.has(participle(lemma))) return byHyphen(scene, at);
    if (token.upos === "VERB" || (token.upos === "ADJ" && /ed$/.test(token.form))) {
      const verb = brokering.has(lemma) ? lemma : brokering.has(participle(lemma)) ? participle(lemma) : undefined;
      if (verb !== undefined) return byBrokering(scene, at, verb);
      if (crafting.has(lemma)) return byCrafting(scene, at);
      return [byShuttling, byCoaxing, bySettling, byChannel].flatMap((by) => by(scene, at, lemma));
    }
    // "go-between" is cut at its hyphen.
    if (
      /^betweens?$/i.test(token.form) &&
      tree.tokens[at - 1]?.form === "-" &&
      /^go$/i.test(tree.tokens[at - 2]?.form ?? "")
    )
      return byRole(scene, at, at - 2);
    if (token.upos !== "NOUN" && token.upos !== "PROPN" && !betweens.has(lemma)) return [];
    // "with Norway's envoy in the chair"
    if (lemma === "chair" && tree.lemmas[at - 2] === "in") {
      const brokers = companion(scene, at - 2);
      return brokers.length === 0
        ? []
        : [{ rule: "mediates-in-the-chair", trigger: at, brokers, sides: [], trust: 0.65 }];
    }
    if (mediations.has(lemma) || (lemma === "office" && tree.lemmas[at - 1] === "good")) return byMediation(scene, at);
    if (betweens.has(lemma)) return byRole(scene, at, at);
    if (lemma === "shuttle" || (lemma === "diplomacy" && tree.lemmas[at - 1] === "shuttle"))
      return byNoun(scene, at, "mediates-shuttle-noun", 0.6);
    return [];
  });
}

/** "brokered" tagged as an adjective keeps its ending. */
function participle(lemma: string): string {
  if (!lemma.endsWith("ed")) return lemma;
  const stem = lemma.slice(0, -2);
  return brokering.has(stem) ? stem : `${stem}e`;
}

/** "a *UN*-brokered truce" */
function byHyphen(scene: Scene, at: number): Broker[] {
  const { tree } = scene.grammar;
  const brokers = scene.ends.at(at - 2, "actor").filter((end) => isParty(scene, end));
  let noun = at + 1;
  while (/^(?:ADJ|NOUN)$/.test(tree.tokens[noun + 1]?.upos ?? "") && noun < at + 5) noun++;
  if (brokers.length === 0 || !event(tree.lemmas[noun] ?? "")) return [];
  const sides = pairOf(endsBy(scene, noun, "between", "among"), brokers);
  return [{ rule: "mediates-hyphened", trigger: at, brokers, sides, event: noun, trust: 0.7 }];
}

function byBrokering(scene: Scene, verb: number, lemma: string): Broker[] {
  const { grammar } = scene;
  const { tree } = grammar;
  const objects = ["obj", ...(lemma === "preside" ? ["over", "at"] : [])]
    .flatMap((role) => grammar.find(verb, role))
    .map(({ token }) => token);
  const what = objects.find(
    (token) => event(tree.lemmas[token] ?? "") && !presidesOver(tree.lemmas[token] ?? "", lemma),
  );
  // "Mediated by Algeria, A and B signed": what was mediated is what the clause tells.
  const absolute = lemma === "mediate" || lemma === "arbitrate";
  if (what === undefined && !absolute) return [];
  const brokers = endsBy(scene, verb, "subj");
  if (brokers.length === 0) return [];
  const named =
    what === undefined
      ? endsBy(scene, verb, "between")
      : [...endsBy(scene, verb, "between"), ...endsBy(scene, what, "between", "among")];
  // "midwifed the pact of Mugabe and Tsvangirai", "mediates the Qatar row with Riyadh"
  const sides =
    named.length > 0 || what === undefined ? named : endsBy(scene, what, "of", "poss", "mod", "with", "over");
  return [
    {
      rule: "mediates-told-before",
      trigger: verb,
      brokers,
      sides: pairOf(distinct(sides), brokers),
      ...(what === undefined ? {} : { event: what }),
      trust: absolute ? 0.6 : 0.75,
    },
  ];
}

/** "The accord, worked out by Kissinger in a month of flights": who makes the text for others. */
function byCrafting(scene: Scene, verb: number): Broker[] {
  const { grammar } = scene;
  const { tree } = grammar;
  if (!passive(tree, verb)) return [];
  const what = grammar.find(verb, "obj").find(({ token }) => outcomes.has(tree.lemmas[token] ?? ""))?.token;
  const brokers = endsBy(scene, verb, "subj");
  if (what === undefined || brokers.length !== 1) return [];
  return [{ rule: "mediates-crafting-a-deal", trigger: verb, brokers, sides: [], event: what, trust: 0.6 }];
}

const presidesOver = (noun: string, verb: string): boolean =>
  presiding.has(verb) &&
  !bargaining.has(noun) &&
  !/^(?:meeting|round|session|summit|conference|encounter|swap|exchange|handover|truce|ceasefire|release)$/.test(noun);

/** "thanks to Kofi Annan's mediation", "under the auspices of the pope", "mediation by the World Bank". */
function byMediation(scene: Scene, noun: number): Broker[] {
  return byNoun(scene, noun, "mediates-by-good-offices", 0.7);
}

const unwelcome =
  /^(?:reject|refuse|seek|propose|offer|decline|want|request|welcome|demand|urge|await|criticise|criticize|dismiss|oppose)$/;

function byNoun(scene: Scene, noun: number, rule: string, trust: number): Broker[] {
  const { grammar } = scene;
  const { tree } = grammar;
  const head = tree.tokens[outermost(tree, noun)]?.head ?? -1;
  const behind = /^(?:under|through|thanks-to|after|following|with|via|by|during|amid)$/.test(
    prepositionOf(tree, noun),
  );
  if (!behind && unwelcome.test(tree.lemmas[head] ?? "")) return [];
  const brokers = endsBy(scene, noun, "poss", "by", "mod", "of", "from");
  if (brokers.length === 0) return [];
  const between = endsBy(scene, noun, "between", "with", "for");
  // "A and B used Algeria's good offices"
  const users = /^(?:use|accept|employ|enlist|enjoy|thank|have|need)$/.test(tree.lemmas[head] ?? "")
    ? endsBy(scene, head, "subj")
    : [];
  const sides = pairOf(between, brokers).length > 0 ? between : users;
  if (pairOf(sides, brokers).length === 0 && strangersBetween(scene, noun)) return [];
  // "Thanks to Riyadh's good offices, A and B have stopped shooting"
  const guessed = behind ? pairOf(endsBy(scene, noun, "clause"), brokers) : [];
  return [{ rule, trigger: noun, brokers, sides: pairOf(sides, brokers), guessed, trust }];
}

/** "with China as broker", "Oman acted as go-between", "the mediator, Thabo Mbeki", "Qatari mediators". */
function byRole(scene: Scene, noun: number, first: number): Broker[] {
  const { grammar } = scene;
  const { tree } = grammar;
  const sides = distinct([...endsBy(scene, noun, "between", "for", "to"), ...sidesAbove(scene, noun)]);
  const capacity = inCapacityOf(scene, first);
  let brokers = capacity ?? endsBy(scene, noun, "self");
  let trust = 0.7;
  if (brokers.length === 0) {
    brokers = endsBy(scene, noun, "mod", "poss", "from");
    trust = 0.65;
    // "an American interlocutor": whose side he is on is not said.
    if (tree.lemmas[noun] === "interlocutor") return [];
  }
  if (brokers.length === 0 || (pairOf(sides, brokers).length === 0 && strangersBetween(scene, noun))) return [];
  return [{ rule: "mediates-as-go-between", trigger: noun, brokers, sides: pairOf(sides, brokers), trust }];
}

/** "acted as go-between *in talks between A and B*" */
function sidesAbove(scene: Scene, noun: number): End[] {
  const { tree } = scene.grammar;
  const head = tree.tokens[noun]?.head ?? -1;
  if (head < 0 || !isVerb(tree, head)) return [];
  return [
    ...endsBy(scene, head, "between"),
    ...endsBy(scene, head, "in>between"),
    ...endsBy(scene, noun, "in>between"),
  ];
}

/** Who has the capacity that an as-phrase names: the subject of "acted as", or the nominal of "with China as". */
function inCapacityOf(scene: Scene, first: number): End[] | undefined {
  const { tree } = scene.grammar;
  let as = first - 1;
  while (/^(?:DET|ADJ|NOUN|NUM|PROPN)$/.test(tree.tokens[as]?.upos ?? "") && tree.lemmas[as] !== "as") as--;
  if (tree.tokens[as]?.form.toLowerCase() !== "as") return undefined;
  const before = as - 1;
  if (/^(?:act|serve|work|emerge|function|step|double|pose|play|use|offer)$/.test(tree.lemmas[before] ?? ""))
    return endsBy(scene, before, tree.lemmas[before] === "use" ? "obj" : "subj");
  // "Qatar's role as go-between"
  if (/^(?:role|part|function|job|work|service|position|reputation|capacity)$/.test(tree.lemmas[before] ?? ""))
    return endsBy(scene, before, "poss", "of", "mod");
  return companion(scene, as);
}

/** Who is named by the with-phrase that ends before a word: "with *Norway's envoy* in the chair". */
function companion(scene: Scene, end: number): End[] {
  const { tree } = scene.grammar;
  for (let at = end - 1; at > end - 13 && at >= 0; at--) {
    if (tree.tokens[at]?.form.toLowerCase() !== "with") continue;
    for (let name = at + 1; name < end; name++) {
      if (!/^(?:NOUN|PROPN)$/.test(tree.tokens[name]?.upos ?? "") || tree.tokens[name + 1]?.xpos === "POS") continue;
      if (tree.tokens[name]?.deprel === "compound" || tree.tokens[name]?.deprel === "amod") continue;
      const found = scene.ends.at(name, "actor").filter((one) => isParty(scene, one));
      if (found.length > 0) return found;
    }
    return [];
  }
  return [];
}
