/** Several at once: "both sides", "the two leaders", "the neighbours". */

import type { Kind } from "../schema.ts";
import type { Mention } from "./annotation.ts";
import { modifiers, type NominalContext } from "./coreference-context.ts";
import { coArguments, coordinated } from "./coreference-grammar.ts";
import { leaderOf } from "./leaders.ts";
import { pairNouns } from "./lexicon/nominals.ts";
import { heads } from "./lexicon/offices.ts";
import type { Tree } from "./tree.ts";

/** "Both sides", "the two leaders", "the neighbours", "the pair". */
export function resolvePair(
  mention: Mention,
  noun: string,
  tree: Tree,
  context: NominalContext,
): readonly number[] | undefined {
  const { discourse } = context;
  const words = tree.tokens.slice(mention.first, mention.head + 1).map((token) => token.form.toLowerCase());
  const plural = /^NNP?S$/.test(tree.tokens[mention.head]?.xpos ?? "");
  // "Two companies" are new ones, "the two companies" are known.
  const known = words.some((word) => /^(?:the|these|those|both|all|neither|either|its|his|her|their)$/.test(word));
  const count = !known
    ? 0
    : words.some((word) => /^(?:both|two|neither|either|pair|duo)$/.test(word))
      ? 2
      : words.some((word) => /^(?:three|trio)$/.test(word))
        ? 3
        : words.includes("four")
          ? 4
          : 0;
  const kinds = /^(?:pair|duo|two|three|trio|both|neither|four)$/.test(noun)
    ? (["person", "state", "organisation"] as const)
    : pairNouns.get(noun.split(" ").at(-1) ?? noun);
  if (
    count === 0 &&
    !(
      plural &&
      kinds &&
      /^(?:side|neighbour|neighbor|rival|foe|enemy|country|leader|party|ally|nation|government|man|president)$/.test(
        noun,
      )
    )
  )
    return undefined;
  if (kinds === undefined) return [];
  // "The coup leaders" are others.
  if (count === 0 && mention.head - mention.first > 1) return undefined;
  const own = modifiers(mention, tree, context).filter((entity) =>
    kinds.includes(discourse.drafts[entity]?.kind as never),
  );
  if (own.length >= 2) return own;
  if (count === 0 && !words.some((word) => /^(?:the|these|those)$/.test(word))) return [];
  const wanted = count || 2;
  return gather(mention, kinds, wanted, tree, context, !pairNouns.has(noun.split(" ").at(-1) ?? noun)) ?? [];
}

/** "Urged *both* to hold their fire", "*neither* has replied". */
export function resolveBoth(mention: Mention, tree: Tree | undefined, context: NominalContext): readonly number[] {
  return tree === undefined ? [] : (resolvePair(mention, mention.text.toLowerCase(), tree, context) ?? []);
}

/** So many that were spoken of together, or else the most salient of one kind. */
function gather(
  mention: Mention,
  kinds: readonly Kind[],
  wanted: number,
  tree: Tree,
  context: NominalContext,
  together: boolean,
): readonly number[] | undefined {
  const { discourse, at } = context;
  const { sentence, head, first } = mention;
  const barred = coArguments(tree, head, (token) => at(sentence, token));
  const noun = tree.lemmas[head] ?? "";
  // "The two leaders" lead something, where so many of those named do.
  const leading = /^(?:leader|president|premier|minister)$/.test(noun)
    ? discourse.peopleAround(sentence).filter((entity) => !barred.has(entity) && leads(entity, context))
    : [];
  const sex = noun === "man" ? "m" : noun === "woman" ? "f" : undefined;
  const fits = (entity: number, kind: Kind) =>
    discourse.drafts[entity]?.kind === kind &&
    !barred.has(entity) &&
    !(sex !== undefined && discourse.drafts[entity]?.sex !== undefined && discourse.drafts[entity]?.sex !== sex) &&
    (leading.length < wanted || leading.includes(entity));
  // A state and an armed group can be the sides of one talk; leaders and countries are of one kind.
  const mixed = /^(?:side|party)$/.test(tree.lemmas[head] ?? "");
  const alike = (entities: readonly number[]): boolean =>
    mixed
      ? entities.every((entity) => kinds.some((kind) => fits(entity, kind)))
      : kinds.some((kind) => entities.every((entity) => fits(entity, kind)));
  let best: { entities: readonly number[]; score: number } | undefined;
  const consider = (entities: readonly number[], score: number): void => {
    const about = entities.reduce((sum, entity) => sum + discourse.topicality(entity), 0) / entities.length;
    if (best === undefined || score * about > best.score) best = { entities, score: score * about };
  };
  if (together) {
    const people = new Set<number>();
    for (const trace of discourse.back(sentence, 0)) {
      for (const entity of trace.entities) if (trace.head < first && fits(entity, "person")) people.add(entity);
    }
    if (people.size === wanted) return [...people].reverse();
  }
  for (const trace of discourse.back(sentence, 12)) {
    const there = discourse.trees[trace.sentence];
    if (there === undefined || (trace.sentence === sentence && trace.head >= first)) continue;
    // Who was once named together stays a pair.
    const worth = trace.weight * Math.max(0.2, 0.6 ** (sentence - trace.sentence)) * wanted * 1.2;
    if (trace.entities.length === wanted && alike(trace.entities)) consider(trace.entities, worth);
    const group = coordinated(discourse, trace, there);
    if (group.length === wanted && alike(group)) consider(group, worth);
  }
  // Just so many people in one sentence: "… refused to break off talks with Erich Honecker. The two men …".
  for (const back of kinds.includes("person") && kinds.length === 1 ? [0, 1] : []) {
    const there = new Set<number>();
    for (const trace of discourse.back(sentence - back, 0)) {
      if (trace.sentence !== sentence - back || (back === 0 && trace.head >= first)) continue;
      for (const entity of trace.entities) if (fits(entity, "person")) there.add(entity);
    }
    if (there.size === wanted) consider([...there].reverse(), 3 * 0.6 ** back * wanted);
  }
  // "The three" alone: only of such as were named together.
  // Sides are states and bodies together, or else people.
  const groups: readonly (readonly Kind[])[] = mixed
    ? [kinds.filter((kind) => kind !== "person"), kinds.filter((kind) => kind === "person")]
    : kinds.map((kind) => [kind]);
  for (const group of together || (sex !== undefined && best !== undefined) ? [] : groups) {
    const scores = [
      ...discourse.salience(
        sentence,
        mixed ? 8 : 4,
        (entity, trace) =>
          group.some((kind) => fits(entity, kind)) && !(trace.sentence === sentence && trace.head >= first),
        mixed ? 0.85 : 0.7,
      ),
    ]
      .map(([entity, score]) => [entity, score * discourse.topicality(entity) ** 2] as const)
      .sort((a, b) => b[1] - a[1])
      .slice(0, wanted);
    const weakest = scores.at(-1)?.[1] ?? 0;
    if (scores.length === wanted && weakest > 0.35)
      consider(
        scores.map(([entity]) => entity),
        // The sides of a quarrel are rather the states and bodies than those who speak for them.
        weakest * wanted * (mixed && group[0] === "person" ? 0.3 : 0.45),
      );
  }
  return best?.entities;
}

/** Does the table or the text know the person as one who leads or governs? */
function leads(entity: number, { discourse, posts }: NominalContext): boolean {
  if (leaderOf(discourse.drafts[entity]?.label ?? "")) return true;
  return (posts.get(entity) ?? []).some(({ title }) => heads.has(title) || /minister$/.test(title));
}
