/** Matches rules against a sentence: triggers, conditions, both ends; what each attempt came to is told to a listener. */

import { type Family, relations } from "../schema.ts";
import type { Resolved } from "./annotation.ts";
import type { Grammar } from "./arguments.ts";
import { denied } from "./denial.ts";
import { distinct, type End, type EndFinder, reciprocal } from "./ends.ts";
import { outermost } from "./grammar-nouns.ts";
import { captives } from "./lexicon/forces.ts";
import { type Condition, type Ready, Sight, type TriggerIndex, triggeredAt } from "./matcher-index.ts";
import type { Field, Role, Rule, Through } from "./rules/rule.ts";
import { childrenBy, hasChildLemma, type Tree } from "./tree.ts";

/** A relation that a rule drew between two entities in a sentence, before status and attribution. */
export interface Match {
  readonly rule: Rule;
  readonly trigger: number;
  readonly source: End;
  readonly target: End;
  /** The rule's trust times the fits of both ends. */
  readonly confidence: number;
}

/** Where a rule that was triggered gave up. */
export type Failure = "field" | "needs" | "unless" | "source" | "target" | "kind";

/** Told of each rule that was triggered and drew nothing, with the ends it had found by then. */
export type Listener = (
  rule: Rule,
  trigger: number,
  failure: Failure,
  sources: readonly End[],
  targets: readonly End[],
) => void;

/** What the matcher knows of one sentence. */
export interface Scene {
  readonly resolved: Resolved;
  readonly grammar: Grammar;
  readonly ends: EndFinder;
  readonly fields: ReadonlySet<Field>;
}

const spoken: ReadonlySet<Family> = new Set(["support", "verbal-conflict"]);

/** All relations that the rules draw in a sentence. */
export function matchSentence(index: TriggerIndex, scene: Scene, listen?: Listener): Match[] {
  const { tree } = scene.grammar;
  // Whoever listens wants to know what was missing.
  const sight = listen === undefined ? new Sight(wordsOf(tree), index) : undefined;
  const found: Match[] = [];
  for (let token = 0; token < tree.tokens.length; token++) {
    // The Alliance, the Coalition and the Union of a name do nothing by themselves.
    const naming = tree.tokens[token]?.upos === "PROPN" && scene.ends.at(token, "none").length > 0;
    for (const ready of triggeredAt(index, tree, token, sight)) {
      if (naming && spoken.has(relations[ready.rule.relation].family)) continue;
      const failure = hindrance(scene, ready, token);
      if (failure === undefined) found.push(...matchRule(scene, ready.rule, token, listen));
      else listen?.(ready.rule, token, failure, [], []);
    }
  }
  return found;
}

/** Lemmas and lower-case forms, and each lemma with the one before it. */
function wordsOf(tree: Tree): ReadonlySet<string> {
  const words = new Set(tree.lemmas);
  for (let token = 0; token < tree.tokens.length; token++) {
    words.add(tree.tokens[token]?.form.toLowerCase() ?? "");
    words.add(compound(tree, token));
  }
  return words;
}

/** What keeps a rule from being tried at a trigger. */
function hindrance(
  { grammar, fields }: Scene,
  { rule, notIn, needs, unless }: Ready,
  trigger: number,
): Failure | undefined {
  for (const field of notIn) if (fields.has(field)) return "field";
  if (rule.denied === true && !denied(grammar.tree, trigger)) return "needs";
  for (const condition of needs) if (!meets(grammar, trigger, condition)) return "needs";
  for (const condition of unless) if (meets(grammar, trigger, condition)) return "unless";
  for (const role of rule.lacks ?? []) if (grammar.find(trigger, role).length > 0) return "unless";
  return undefined;
}

function matchRule(scene: Scene, rule: Rule, trigger: number, listen: Listener | undefined): Match[] {
  const pairs: [End, End][] = [];
  const taken = new Set<number>();
  const sourceThrough = rule.sourceThrough ?? "actor";
  const sources = endsIn(scene, trigger, rule.source, sourceThrough, taken, rule.sourceKinds);
  const { ends: targets, mutual } = targetsOf(scene, trigger, rule, taken);
  if (mutual) {
    for (const a of sources) for (const b of sources) if (a.entity !== b.entity) pairs.push([a, b]);
  }
  for (const source of sources) {
    for (const target of targets) if (!means(scene, target, source.entity)) pairs.push([source, target]);
  }
  const together = pairs.length > 0 ? 0.7 : 1;
  // Who restores ties with a third was not at odds with who does so too.
  const apart = pairs.length > 0 && rule.relation === "restores-ties-with";
  for (const role of apart ? [] : (rule.among ?? [])) {
    const parties = endsIn(scene, trigger, [role], sourceThrough, new Set(), rule.sourceKinds);
    parties.forEach((a, rank) => {
      for (const b of parties.slice(rank + 1)) {
        pairs.push([
          { ...a, fit: a.fit * together },
          { ...b, fit: b.fit },
        ]);
      }
    });
  }
  for (const role of rule.mutual ?? []) {
    const parties = endsIn(scene, trigger, [role], sourceThrough, new Set(), rule.sourceKinds);
    for (const a of parties) for (const b of parties) if (a.entity !== b.entity) pairs.push([a, b]);
  }
  if (pairs.length === 0) listen?.(rule, trigger, sources.length === 0 ? "source" : "target", sources, targets);
  const trust = rule.trust ?? 0.8;
  return pairs.map(([source, target]) => ({
    rule,
    trigger,
    source,
    target,
    confidence: trust * source.fit * target.fit,
  }));
}

/** Whether a word in one of the roles, its compounds or the noun that wraps it has one of the lemmas. */
function meets(grammar: Grammar, trigger: number, condition: Condition): boolean {
  for (const role of condition.roles) {
    for (const { token } of grammar.find(trigger, role)) {
      if (condition.lemmas.size === 0 || wordOf(grammar.tree, token, condition) || innerWord(grammar, token, condition))
        return true;
    }
  }
  return false;
}

const wordOf = (tree: Tree, token: number, { lemmas, joined }: Condition): boolean =>
  lemmas.has(tree.lemmas[token] ?? "") ||
  lemmas.has(tree.tokens[token]?.form.toLowerCase() ?? "") ||
  (joined && lemmas.has(compound(tree, token))) ||
  hasChildLemma(tree, token, compounds, lemmas);
const compounds = ["compound"];

/** "arrest warrant", "hit-list": the word with the one before it. */
function compound(tree: Tree, token: number): string {
  const before = tree.tokens[token - 1]?.form === "-" ? token - 2 : token - 1;
  return `${tree.lemmas[before] ?? ""} ${tree.lemmas[token] ?? ""}`;
}

/** "a package of sanctions", "a series of tests": the word within what wraps it. */
const innerWord = (grammar: Grammar, token: number, wanted: Condition): boolean =>
  grammar
    .find(token, "of")
    .some((inner) => wordOf(grammar.tree, inner.token, wanted) && outermost(grammar.tree, inner.token) === token);

/** Arguments this much less sure than the best of their role don't count. */
const margin = 0.85;

/** Entities at the first role that leads to any; the words used are noted, so that one word isn't both ends. */
function endsIn(
  scene: Scene,
  trigger: number,
  roles: readonly Role[],
  through: Through,
  taken: Set<number>,
  kinds: Rule["sourceKinds"],
  peoples = false,
): End[] {
  for (const role of roles) {
    const found: End[] = [];
    const used: number[] = [];
    let best = 0;
    for (const argument of scene.grammar.find(trigger, role)) {
      if (taken.has(argument.token) || argument.fit < best * margin) continue;
      const ends = scene.ends
        .all([argument], through)
        .filter((end) => allowed(scene, end, kinds) || (peoples && people(scene, end)));
      if (ends.length === 0) continue;
      best = Math.max(best, argument.fit);
      used.push(argument.token);
      found.push(...ends);
    }
    if (found.length > 0) {
      for (const token of used) taken.add(token);
      return distinct(found);
    }
  }
  return [];
}

/** Whether an end was read off a word for a state's people: "two *Britons*", "fifteen *British* sailors". */
function people({ resolved, grammar }: Scene, end: End): boolean {
  const { tokens } = grammar.tree;
  const mention = resolved.mentions[end.mention];
  if (mention === undefined || mention.form === "name" || mention.form === "pronoun") return false;
  const word = tokens[mention.head];
  if (mention.form === "demonym" && /^NN.*S$/.test(word?.xpos ?? "")) return true;
  const noun = mention.form === "nominal" ? mention.head : (word?.head ?? -1);
  return persons.has(grammar.tree.lemmas[noun] ?? "");
}
const persons: ReadonlySet<string> = new Set(captives);

/** Whether an end is the entity, or a word for several of whom it is one: what "they" close of "their" own, none of them does to another. */
const means = (scene: Scene, end: End, entity: number): boolean =>
  end.entity === entity || (scene.resolved.referents[end.mention] ?? []).includes(entity);

const allowed = (scene: Scene, end: End, kinds: Rule["sourceKinds"]): boolean => {
  const kind = scene.resolved.entities[end.entity]?.kind;
  return kinds === undefined || (kind !== undefined && kinds.includes(kind));
};

/** The targets, or that they are the sources themselves ("accused each other"). */
function targetsOf(scene: Scene, trigger: number, rule: Rule, taken: Set<number>): { ends: End[]; mutual: boolean } {
  const { tree } = scene.grammar;
  for (const role of rule.target) {
    // "Accused each other", "expelled each other's diplomats"
    const words = scene.grammar
      .find(trigger, role)
      .flatMap(({ token }) => [token, ...childrenBy(tree, token, "nmod:poss", "det")]);
    if (words.some((token) => reciprocal(tree, token))) return { ends: [], mutual: true };
  }
  return {
    ends: endsIn(scene, trigger, rule.target, rule.targetThrough ?? "act", taken, rule.targetKinds, rule.targetPeople),
    mutual: false,
  };
}
