/** Rules by the words that trigger them, so that a sentence asks only for those that it could meet. */

import type { ParsedToken } from "./annotation.ts";
import type { Field, Role, Rule } from "./rules/rule.ts";
import { childrenBy, isNominal, prepositionOf, type Tree } from "./tree.ts";

/** A condition on the words in some roles; no words ask only that a role be taken. */
export interface Condition {
  readonly roles: readonly Role[];
  readonly lemmas: ReadonlySet<string>;
  /** Whether some of the lemmas are two words: "arrest warrant". */
  readonly joined: boolean;
}

/** A rule with its conditions laid out once for all sentences. */
export interface Ready {
  readonly rule: Rule;
  readonly notIn: readonly Field[];
  readonly needs: readonly Condition[];
  readonly unless: readonly Condition[];
  /** Of each set a sentence must have a word for the rule to draw anything: those it asks for, and prepositions of its ends. */
  readonly words: readonly WordSet[];
}

/** Words of which a sentence must have one; rules that ask for the same ones share it. */
export interface WordSet {
  readonly id: number;
  readonly words: ReadonlySet<string>;
}

/** One trigger of one rule: its head lemma is the index's key, the rest of it is checked in the sentence. */
export interface Trigger {
  readonly ready: Ready;
  readonly class: "verb" | "noun" | "adjective";
  /** Particle of a verb, or the words before a compound noun's last. */
  readonly rest: readonly string[];
}

export interface TriggerIndex {
  /** By class, then by head lemma. */
  readonly triggers: Readonly<Record<Trigger["class"], ReadonlyMap<string, readonly Trigger[]>>>;
  /** How many sets of words there are; their ids run from 0. */
  readonly sets: number;
}

export const defaultFields: readonly Field[] = ["sport", "weather", "markets"];

const conditions = (given: Rule["needs"]): Condition[] =>
  Object.entries(given ?? {}).map(([roles, lemmas]) => ({
    roles: roles.split("/"),
    lemmas: new Set(lemmas),
    joined: lemmas.some((lemma) => lemma.includes(" ")),
  }));

export function indexRules(rules: readonly Rule[]): TriggerIndex {
  const triggers = {
    verb: new Map<string, Trigger[]>(),
    noun: new Map<string, Trigger[]>(),
    adjective: new Map<string, Trigger[]>(),
  };
  const sets = new Map<string, WordSet>();
  const setOf = (words: ReadonlySet<string>): WordSet => {
    const key = [...words].sort().join();
    const set = sets.get(key) ?? { id: sets.size, words };
    sets.set(key, set);
    return set;
  };
  const add = (lemma: string, trigger: Trigger) => {
    const list = triggers[trigger.class].get(lemma);
    if (list === undefined) triggers[trigger.class].set(lemma, [trigger]);
    else list.push(trigger);
  };
  for (const rule of rules) {
    const needs = conditions(rule.needs);
    const ready: Ready = {
      rule,
      notIn: rule.notIn ?? defaultFields,
      needs,
      unless: conditions(rule.unless),
      words: [...needs.map(({ lemmas }) => lemmas), ...prepositionsOf(rule)].filter(({ size }) => size > 0).map(setOf),
    };
    for (const verb of rule.verbs ?? []) {
      const [head = "", ...rest] = verb.split(" ");
      add(head, { ready, class: "verb", rest });
    }
    for (const noun of rule.nouns ?? []) {
      // A hyphen is a token of its own in text: "pull-out" stands there as three, or as "pull out".
      for (const spelled of new Set([noun, noun.replaceAll("-", " ")])) {
        const parts = spelled.split(" ");
        const head = parts.pop() ?? "";
        add(head, { ready, class: "noun", rest: parts });
      }
    }
    for (const adjective of rule.adjectives ?? []) add(adjective, { ready, class: "adjective", rest: [] });
  }
  return { triggers, sets: sets.size };
}

/**
 * The rules that a token triggers: right class of word, with its particle or the compound's other words.
 *
 * @param sight leaves out rules that the sentence has not the words for
 */
export function triggeredAt(
  { triggers }: TriggerIndex,
  tree: Tree,
  token: number,
  sight: Sight | undefined,
): readonly Ready[] {
  const classes = classesOf(tree.tokens[token]);
  if (classes.length === 0) return none;
  const found: Ready[] = [];
  for (const lemma of lemmasOf(tree, token)) {
    for (const each of classes) {
      for (const trigger of triggers[each].get(lemma) ?? none) {
        if (sight !== undefined && !sight.mayMeet(trigger.ready)) continue;
        if (fits(tree, token, trigger) && !found.includes(trigger.ready)) found.push(trigger.ready);
      }
    }
  }
  return found;
}

/** What a word can trigger by its class; a participle is at times tagged as an adjective. */
function classesOf(word: ParsedToken | undefined): readonly Trigger["class"][] {
  switch (word?.upos) {
    case "VERB":
      return verbal;
    case "ADJ":
      return word.form.toLowerCase().endsWith("ed") ? verbal : adjectival;
    case "ADV":
      return adjectival;
    case "NOUN":
    case "PROPN":
      return nominal;
    default:
      return none;
  }
}
const verbal = ["verb", "adjective"] as const;
const adjectival = ["adjective"] as const;
const nominal = ["noun"] as const;

const none: readonly never[] = [];

/** Roles that no preposition names; all others are one or a path with one. */
const structural: ReadonlySet<string> = new Set(
  "surface subj obj iobj poss mod do maker must bid will aux self owner comp inf adv case up party clause".split(" "),
);

/** For an end that stands behind a preposition in each of its roles: the words that open these. */
function prepositionsOf({ source, target, among, mutual }: Rule): ReadonlySet<string>[] {
  if (among !== undefined || mutual !== undefined) return [];
  return [source, target].flatMap((roles) => {
    const opening = roles.map(
      (role) =>
        role
          .split(">")
          .find((part) => !structural.has(part))
          ?.split("-")[0],
    );
    // "where" stands for "in" and its noun.
    return opening.includes(undefined) || opening.includes("in") ? [] : [new Set(opening as string[])];
  });
}

/** Which sets of words a sentence has a word of, looked up once for each. */
export class Sight {
  readonly #words: ReadonlySet<string>;
  /** By the set's id: 0 where it is not known yet, 1 where the sentence has none of it, 2 where it has one. */
  readonly #seen: Uint8Array;

  /** @param words lemmas and lower-case forms of the sentence, and its pairs of lemmas */
  constructor(words: ReadonlySet<string>, { sets }: TriggerIndex) {
    this.#words = words;
    this.#seen = new Uint8Array(sets);
  }

  /** Whether the sentence has a word for each condition at all, wherever it stands. */
  mayMeet({ words }: Ready): boolean {
    for (const set of words) if (!this.#has(set)) return false;
    return true;
  }

  #has({ id, words }: WordSet): boolean {
    const seen = this.#seen[id];
    if (seen !== 0) return seen === 2;
    const has = intersects(words, this.#words);
    this.#seen[id] = has ? 2 : 1;
    return has;
  }
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const word of few) if (many.has(word)) return true;
  return false;
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

/** Whether the rest of the trigger stands beside its head. */
function fits(tree: Tree, token: number, trigger: Trigger): boolean {
  switch (trigger.class) {
    case "adjective":
      return true;
    case "noun": {
      const hyphen = tree.tokens[token - 1]?.form === "-" ? 1 : 0;
      return trigger.rest.every((part, at) => {
        // "tie-up", "tie up"
        const before = token - trigger.rest.length + at - hyphen;
        return tree.lemmas[before] === part || tree.tokens[before]?.form.toLowerCase() === part;
      });
    }
    case "verb": {
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
