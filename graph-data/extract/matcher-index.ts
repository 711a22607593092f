/** Rules by the words that trigger them, so that a sentence asks only for those that it could meet. */

import type { Field, Rule } from "./rules/rule.ts";
import { childrenBy, isNominal, prepositionOf, type Tree } from "./tree.ts";

/** One trigger of one rule: its head lemma is the index's key, the rest of it is checked in the sentence. */
export interface Trigger {
  readonly rule: Rule;
  readonly class: "verb" | "noun" | "adjective";
  /** Particle of a verb, or the words before a compound noun's last. */
  readonly rest: readonly string[];
}

export type TriggerIndex = ReadonlyMap<string, readonly Trigger[]>;

export const defaultFields: readonly Field[] = ["sport", "weather", "markets"];

export function indexRules(rules: readonly Rule[]): TriggerIndex {
  const index = new Map<string, Trigger[]>();
  const add = (lemma: string, trigger: Trigger) => {
    const list = index.get(lemma);
    if (list === undefined) index.set(lemma, [trigger]);
    else list.push(trigger);
  };
  for (const rule of rules) {
    for (const verb of rule.verbs ?? []) {
      const [head = "", ...rest] = verb.split(" ");
      add(head, { rule, class: "verb", rest });
    }
    for (const noun of rule.nouns ?? []) {
      const parts = noun.split(" ");
      const head = parts.pop() ?? "";
      add(head, { rule, class: "noun", rest: parts });
    }
    for (const adjective of rule.adjectives ?? []) add(adjective, { rule, class: "adjective", rest: [] });
  }
  return index;
}

/** The triggers that stand at a token: right class of word, with its particle or the compound's other words. */
export function* triggersAt(index: TriggerIndex, tree: Tree, token: number): Generator<Trigger> {
  const word = tree.tokens[token];
  if (word === undefined) return;
  const seen = new Set<Rule>();
  for (const lemma of lemmasOf(tree, token)) {
    for (const trigger of index.get(lemma) ?? []) {
      if (seen.has(trigger.rule) || !fits(tree, token, trigger)) continue;
      seen.add(trigger.rule);
      yield trigger;
    }
  }
}

/** A word's lemma, and for participles tagged as adjectives the verb that they may come from. */
function lemmasOf(tree: Tree, token: number): string[] {
  const lemma = tree.lemmas[token] ?? "";
  const form = tree.tokens[token]?.form.toLowerCase() ?? "";
  // "is allied with": the participle itself may be the trigger.
  if (tree.tokens[token]?.xpos === "VBN") return form === lemma ? [lemma] : [lemma, form];
  if (tree.tokens[token]?.upos !== "ADJ" || !form.endsWith("ed") || form.length < 5) return [lemma];
  const stem = form.slice(0, -2);
  return [lemma, stem, `${stem}e`, form.endsWith("ied") ? `${form.slice(0, -3)}y` : stem.slice(0, -1)];
}

function fits(tree: Tree, token: number, trigger: Trigger): boolean {
  const word = tree.tokens[token];
  if (word === undefined) return false;
  switch (trigger.class) {
    case "adjective":
      return word.upos === "ADJ" || word.upos === "VERB" || word.upos === "ADV";
    case "noun":
      if (word.upos !== "NOUN" && word.upos !== "PROPN") return false;
      return trigger.rest.every((part, at) => {
        const before = token - trigger.rest.length + at;
        return tree.lemmas[before] === part || tree.tokens[before]?.form.toLowerCase() === part;
      });
    case "verb": {
      if (word.upos !== "VERB" && !(word.upos === "ADJ" && word.form.toLowerCase().endsWith("ed"))) return false;
      const [particle] = trigger.rest;
      if (particle === undefined) {
        return !childrenBy(tree, token, "compound:prt").some((child) => child - token <= 3);
      }
      return hasParticle(tree, token, particle);
    }
  }
}

/** "pulled out", "called the talks off"; the particle may be hung on the phrase that follows it. */
function hasParticle(tree: Tree, verb: number, particle: string): boolean {
  for (const child of tree.children[verb] ?? []) {
    if (child < verb) continue;
    if (tree.lemmas[child] === particle && !isNominal(tree, child)) return child - verb <= 8;
    if (child - verb > 4) continue;
    const preposition = prepositionOf(tree, child);
    if (preposition === particle || preposition.startsWith(`${particle}-`)) return tree.lemmas[verb + 1] === particle;
  }
  return tree.lemmas[verb + 1] === particle;
}
