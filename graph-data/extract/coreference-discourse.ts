/** What a text has spoken of so far, and how much it stands in the light: recency and grammatical role. */

import type { Mention } from "./annotation.ts";
import type { Draft } from "./coreference-names.ts";
import type { Tree } from "./tree.ts";

/** A place where entities were spoken of: a name, or a pronoun or description already resolved. */
export interface Trace {
  readonly mention: number;
  readonly sentence: number;
  readonly head: number;
  readonly entities: readonly number[];
  readonly weight: number;
  readonly form: Mention["form"];
}

const weights: Readonly<Record<string, number>> = {
  nsubj: 4,
  "nsubj:pass": 3.6,
  obj: 3,
  iobj: 3,
  "obl:agent": 3.2,
  obl: 2.2,
  "nmod:poss": 2,
  appos: 3,
  nmod: 1.6,
  root: 3,
};

/** How much a word's place in its sentence puts it in the light; a coordinated word stands where the first does. */
export function roleWeight(tree: Tree, head: number, depth = 0): number {
  const token = tree.tokens[head];
  if (token === undefined) return 1;
  if ((token.deprel === "conj" || token.deprel === "appos" || token.deprel === "flat") && depth < 4)
    return roleWeight(tree, token.head, depth + 1) * 0.95;
  // "The Philippine island": a modifier names what the sentence is about as much as an oblique does.
  if (/^(?:amod|compound)/.test(token.deprel)) return 1.8;
  const weight = weights[token.deprel] ?? weights[token.deprel.split(":")[0] ?? ""] ?? 1;
  const above = tree.tokens[token.head];
  // The subject of the main clause outshines that of a relative one.
  if (above && /^(?:acl|advcl)/.test(above.deprel)) return weight * 0.8;
  return weight;
}

const fighters: ReadonlySet<string> = new Set(
  "fighter gunman militant guerrilla rebel insurgent militiaman guerilla troop soldier commando fighting-man commander".split(
    " ",
  ),
);

export class Discourse {
  readonly drafts: readonly Draft[];
  readonly trees: readonly Tree[];
  readonly traces: Trace[] = [];
  readonly #last = new Map<number, number>();
  readonly #counts = new Map<number, number>();

  readonly #states = new Set<number>();
  readonly #armed = new Set<number>();
  /** People by the sentence that names them first. */
  readonly #people: { entity: number; sentence: number }[] = [];

  /** @param firsts by entity the sentence that names it first */
  constructor(drafts: readonly Draft[], trees: readonly Tree[], firsts: readonly number[]) {
    this.drafts = drafts;
    this.trees = trees;
    drafts.forEach(({ kind }, entity) => {
      if (kind === "person") this.#people.push({ entity, sentence: firsts[entity] ?? 0 });
    });
    this.#people.sort((a, b) => a.sentence - b.sentence);
  }

  /** People whom the text names up to two sentences on, the last hundred of them. */
  peopleAround(sentence: number): number[] {
    let low = 0;
    let high = this.#people.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#people[middle]?.sentence ?? 0) <= sentence + 2) low = middle + 1;
      else high = middle;
    }
    return this.#people.slice(Math.max(0, low - 100), low).map(({ entity }) => entity);
  }

  /** Whose "the army" or "the government" was last. */
  home: number | undefined;

  /** The state that the text has spoken of most, if far more than of any other. */
  mainState(): number | undefined {
    const counts = [...this.#states]
      .map((entity) => ({ entity, count: this.#counts.get(entity) ?? 0 }))
      .sort((a, b) => b.count - a.count);
    const [first, second] = counts;
    return first && first.count >= 3 && first.count >= 1.6 * (second?.count ?? 0) ? first.entity : undefined;
  }

  /** The only state spoken of so far. */
  onlyState(): number | undefined {
    return this.#states.size === 1 ? [...this.#states][0] : undefined;
  }

  tell(mention: Mention, index: number, entities: readonly number[]): void {
    const tree = this.trees[mention.sentence];
    const weight =
      (tree ? roleWeight(tree, mention.head) : 1) * (mention.form === "demonym" && !/s$/.test(mention.text) ? 0.8 : 1);
    this.traces.push({
      mention: index,
      sentence: mention.sentence,
      head: mention.head,
      entities,
      weight,
      form: mention.form,
    });
    const owner = tree?.tokens[mention.head];
    if (tree && owner && /^(?:nmod|compound|amod)/.test(owner.deprel) && fighters.has(tree.lemmas[owner.head] ?? ""))
      for (const entity of entities) this.#armed.add(entity);
    for (const entity of entities) {
      this.#last.set(entity, this.traces.length - 1);
      if (this.drafts[entity]?.kind === "state") this.#states.add(entity);
      this.#counts.set(entity, (this.#counts.get(entity) ?? 0) + 1);
    }
  }

  /** Whether the text has spoken of the fighters of a body. */
  armed(entity: number): boolean {
    return this.#armed.has(entity);
  }

  /** Traces from the last back, at most so many sentences up. */
  *back(sentence: number, span: number): Generator<Trace> {
    for (let i = this.traces.length - 1; i >= 0; i--) {
      const trace = this.traces[i] as Trace;
      if (trace.sentence < sentence - span) return;
      yield trace;
    }
  }

  /**
   * How much each entity that passes stands in the light at a sentence: the sum of its traces' weights, less by `decay` for each sentence back.
   */
  salience(
    sentence: number,
    span: number,
    passes: (entity: number, trace: Trace) => boolean,
    decay = 0.5,
  ): Map<number, number> {
    const scores = new Map<number, number>();
    const counted = new Map<string, number>();
    for (const trace of this.back(sentence, span)) {
      for (const entity of trace.entities) {
        if (!passes(entity, trace)) continue;
        const key = `${entity} ${trace.sentence}`;
        const seen = counted.get(key) ?? 0;
        counted.set(key, seen + 1);
        const near = trace.sentence === sentence ? 1.2 : decay ** (sentence - trace.sentence);
        const worth = trace.weight * near * 0.4 ** seen;
        scores.set(entity, (scores.get(entity) ?? 0) + worth);
      }
    }
    return scores;
  }

  /** The most salient; none where two are all but equal and `strict`. */
  best(scores: ReadonlyMap<number, number>, least: number, strict = 0): number | undefined {
    let best: number | undefined;
    let top = 0;
    let second = 0;
    for (const [entity, score] of scores) {
      if (score > top) {
        second = top;
        top = score;
        best = entity;
      } else if (score > second) second = score;
    }
    return top >= least && second <= top * (1 - strict) ? best : undefined;
  }

  /** How much the text has been about the entity: 1 for what it named once. */
  topicality(entity: number): number {
    return 1 + 0.3 * Math.log2(this.#counts.get(entity) ?? 1);
  }

  /** The entity that is the subject of a sentence's main verb, where it is one alone. */
  mainSubject(sentence: number): number | undefined {
    const tree = this.trees[sentence];
    for (let i = this.traces.length - 1; tree !== undefined && i >= 0; i--) {
      const trace = this.traces[i] as Trace;
      if (trace.sentence < sentence) return undefined;
      const token = tree.tokens[trace.head];
      const main = /^nsubj/.test(token?.deprel ?? "") && tree.tokens[token?.head ?? -1]?.deprel === "root";
      if (trace.sentence === sentence && main && trace.entities.length === 1) return trace.entities[0];
    }
    return undefined;
  }

  lastOf(entity: number): Trace | undefined {
    const at = this.#last.get(entity);
    return at === undefined ? undefined : this.traces[at];
  }
}
