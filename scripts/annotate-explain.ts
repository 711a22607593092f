/** For pairs of entities of one sentence between which nothing was drawn: the rule that came nearest, and where it gave up. */

import type { Stated } from "../graph-data/extract/annotation.ts";
import type { End } from "../graph-data/extract/ends.ts";
import type { Failure } from "../graph-data/extract/matcher.ts";
import type { Watcher } from "../graph-data/extract/relations.ts";
import type { Rule } from "../graph-data/extract/rules/rule.ts";

/** A rule that drew nothing, with the entities that it had found by then. */
interface Attempt {
  readonly rule: string;
  /** Index of its trigger in the sentence. */
  readonly trigger: number;
  readonly why: string;
  readonly ends: ReadonlySet<number>;
}

const list = (words: readonly string[]): string =>
  words.length > 4 ? `${words.slice(0, 4).join(", ")} …` : words.join(", ");

const conditions = (table: Rule["needs"]): string =>
  Object.entries(table ?? {})
    .map(([role, lemmas]) => (lemmas.length === 0 ? role : `${role}: ${list(lemmas)}`))
    .join("; ");

function reason(rule: Rule, failure: Failure): string {
  switch (failure) {
    case "field":
      return "the sentence is about a field in which the word means something else";
    case "needs":
      return `it needs ${conditions(rule.needs)}`;
    case "unless":
      return `it is off with ${[conditions(rule.unless), list(rule.lacks ?? [])].filter(Boolean).join("; ")}`;
    case "kind":
      return "the ends are not of the kinds that it takes";
    default:
      return `no ${failure} stands at ${list(rule[failure])}`;
  }
}

const entitiesOf = (ends: readonly End[]): number[] => ends.map(({ entity }) => entity);

/** Collects what rules came to while a document's relations are read. */
export class Attempts implements Watcher {
  readonly #bySentence = new Map<number, Attempt[]>();

  #add(sentence: number, attempt: Attempt): void {
    const known = this.#bySentence.get(sentence);
    if (known) known.push(attempt);
    else this.#bySentence.set(sentence, [attempt]);
  }

  readonly failed: Watcher["failed"] = (sentence, rule, trigger, failure, sources, targets) => {
    const ends = new Set([...entitiesOf(sources), ...entitiesOf(targets)]);
    this.#add(sentence, { rule: rule.name, trigger, why: reason(rule, failure), ends });
  };

  readonly doubted: Watcher["doubted"] = (sentence, { rule, trigger, source, target, confidence }) => {
    const why = `it found both, with a confidence of only ${confidence.toFixed(2)}`;
    this.#add(sentence, { rule, trigger, why, ends: new Set([source.entity, target.entity]) });
  };

  /** The attempt that had found most of two entities; of equals the one whose trigger is nearest to their words. */
  nearest(sentence: number, pair: readonly [number, number], places: readonly number[]): Attempt | undefined {
    let best: { attempt: Attempt; found: number; far: number } | undefined;
    for (const attempt of this.#bySentence.get(sentence) ?? []) {
      const found = pair.filter((entity) => attempt.ends.has(entity)).length;
      const far = places.reduce((sum, place) => sum + Math.abs(place - attempt.trigger), 0);
      if (!best || found > best.found || (found === best.found && far < best.far)) best = { attempt, found, far };
    }
    return best?.attempt;
  }
}

/** Where each entity is mentioned in a sentence: the index of the first mention's head. */
function placesIn(stated: Stated, sentence: number): Map<number, number> {
  const places = new Map<number, number>();
  stated.mentions.forEach((mention, index) => {
    if (mention.sentence !== sentence) return;
    for (const entity of stated.referents[index] ?? []) if (!places.has(entity)) places.set(entity, mention.head);
  });
  return places;
}

/** The lines about pairs without a statement, for one sentence. */
export function unsaidLines(stated: Stated, attempts: Attempts, sentence: number): string[] {
  const places = [...placesIn(stated, sentence)];
  const said = new Set<string>();
  for (const { sentence: at, source, target } of stated.statements) {
    if (at === sentence) said.add(`${source} ${target}`).add(`${target} ${source}`);
  }
  return places.flatMap(([first, place], index) =>
    places.slice(index + 1).flatMap(([second, other]) => {
      if (said.has(`${first} ${second}`)) return [];
      const names = [first, second].map((entity) => stated.entities[entity]?.label ?? "?").join(" and ");
      const attempt = attempts.nearest(sentence, [first, second], [place, other]);
      if (!attempt) return [`# unsaid = ${names} | no word of the sentence triggers a rule`];
      const word = stated.sentences[sentence]?.tokens[attempt.trigger]?.form ?? "";
      return [
        `# unsaid = ${names} | nearest rule ${attempt.rule} | trigger ${attempt.trigger + 1} ${word} | ${attempt.why}`,
      ];
    }),
  );
}
