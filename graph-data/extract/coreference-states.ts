/** Descriptions of states: "the kingdom", "its neighbour", "the former Soviet republic", and organs that act for one: "the army". */

import type { Mention } from "./annotation.ts";
import { countryOf, modifiers, type NominalContext } from "./coreference-context.ts";
import type { Discourse } from "./coreference-discourse.ts";
import { coArguments, nearestSubject } from "./coreference-grammar.ts";
import { qualifiedStates, stateDescriptions } from "./lexicon/descriptions.ts";
import { ancestors, prepositionOf, relationOf, type Tree } from "./tree.ts";

/** Called anything but "the republic". */
const noRepublics = new Set(["United States", "Russia", "Soviet Union", ...(stateDescriptions.get("kingdom") ?? [])]);

/** "Its army", "the government": of the state that the phrase names or the text is about. */
export function resolveOrgans(mention: Mention, tree: Tree, context: NominalContext): readonly number[] {
  const { discourse } = context;
  const own = modifiers(mention, tree, context).filter((entity) => discourse.drafts[entity]?.kind === "state");
  // "The juntas of Mali, Burkina Faso and Niger".
  if (own.length > 1 && /^NNP?S$/.test(tree.tokens[mention.head]?.xpos ?? "")) return own;
  const one = resolveOrgan(mention, tree, context);
  return one === undefined ? [] : [one];
}

function resolveOrgan(mention: Mention, tree: Tree, context: NominalContext): number | undefined {
  const { discourse } = context;
  const own = modifiers(mention, tree, context).find(
    (entity) => discourse.drafts[entity]?.kind !== "person" && discourse.drafts[entity]?.kind !== "place",
  );
  if (own !== undefined) return own;
  const kin = modifiers(mention, tree, context).find((entity) => discourse.drafts[entity]?.kind === "person");
  if (kin !== undefined) return countryOf(kin, context);
  for (let i = mention.first; i < mention.head; i++) {
    const token = tree.tokens[i];
    // "The rebel forces", "foreign troops" are nobody's of those named.
    if (
      token &&
      /^(?:ADJ|NOUN|PROPN)$/.test(token.upos) &&
      !/^(?:armed|security|central|federal|military|government|loyalist|regular|new|former|national|interim|transitional|air|police)$/.test(
        tree.lemmas[i] ?? "",
      )
    )
      return undefined;
  }
  if (
    !/^(?:the|government)$/i.test(tree.tokens[mention.first]?.form ?? "") &&
    tree.tokens[mention.head]?.form.toLowerCase() !== "police"
  )
    return undefined;
  // "The government blamed Afwerki": not his.
  const others = new Set<number | undefined>();
  const acting = /^nsubj/.test(relationOf(tree, mention.head));
  for (const entity of acting ? coArguments(tree, mention.head, (token) => context.at(mention.sentence, token)) : [])
    if (discourse.drafts[entity]?.kind === "person") others.add(countryOf(entity, context));
  const scores = salientStates(mention, tree, context, (entity) => !others.has(entity), 2, 0);
  // "Arroyo ordered the army": her state's.
  const [master] = nearestSubject(tree, mention.head, (token) => context.at(mention.sentence, token));
  if (master !== undefined && discourse.drafts[master]?.kind === "person") {
    const country = countryOf(master, context);
    if (country !== undefined) return country;
  }
  const found = discourse.best(scores, 0.7, 0.2) ?? discourse.home ?? discourse.onlyState() ?? discourse.mainState();
  discourse.home = found;
  return found;
}

/** States by how much the text is about them at a place; what its verb's subject names would be "it" there. */
function salientStates(
  mention: Mention,
  tree: Tree,
  { discourse, at }: NominalContext,
  passes: (entity: number) => boolean,
  span = 2,
  /** How much of its weight the subject's own keeps. */
  kept = 0.25,
  /** How much of it lasts from one sentence to the next, and how much the whole text's topic counts. */
  lasting = 0.5,
  topical = 1,
): Map<number, number> {
  // "Somalia ordered them out of the country": where something happens may well be the subject's.
  const preposition = prepositionOf(tree, mention.head);
  const away = moving(tree, mention.head);
  const spot =
    /^(?:in|out|out-of|from|across|into|inside|to|throughout|through|within|around|outside)$/.test(preposition) &&
    !away;
  const barred = spot ? new Set<number>() : coArguments(tree, mention.head, (token) => at(mention.sentence, token));
  const scores = discourse.salience(
    mention.sentence,
    span,
    (entity, trace) =>
      passes(entity) &&
      discourse.drafts[entity]?.kind !== "person" &&
      !(trace.sentence === mention.sentence && trace.head > mention.head),
    lasting,
  );
  for (const [entity, score] of scores) {
    if (discourse.drafts[entity]?.kind !== "state") scores.delete(entity);
    else
      scores.set(
        entity,
        score *
          discourse.topicality(entity) ** topical *
          (!spot && (barred.has(entity) || subjectAbove(tree, mention, discourse, entity)) ? (away ? 0 : kept) : 1),
      );
  }
  return scores;
}

/** Is the entity the subject of a clause that the description lies in? A name is rarely taken up so by a full description. */
export function subjectAbove(tree: Tree, mention: Mention, discourse: Discourse, entity: number): boolean {
  for (const trace of discourse.back(mention.sentence, 0)) {
    if (!trace.entities.includes(entity) || trace.head > mention.head) continue;
    // "The last of France's soldiers left the country": what the subject's phrase names is no more meant than the subject.
    for (const above of [trace.head, ...ancestors(tree, trace.head)]) {
      // "X, a Maldivian businessman, is accused by the government": what only describes the subject is not it.
      if (relationOf(tree, above) === "appos") break;
      if (/^nsubj/.test(relationOf(tree, above)) && tree.tokens[above]?.head === tree.tokens[mention.head]?.head)
        return true;
    }
    if (!/^nsubj/.test(relationOf(tree, trace.head))) continue;
    const verb = tree.tokens[trace.head]?.head;
    for (const above of ancestors(tree, mention.head)) if (above === verb) return true;
  }
  return false;
}

/** "France pulled the last of them from the country": troops are withdrawn from, and sent to, another's. */
const moving = (tree: Tree, place: number): boolean =>
  /^(?:from|out-of|to|into)$/.test(prepositionOf(tree, place)) &&
  [...ancestors(tree, place)]
    .slice(0, 2)
    .some((above) => /^(?:pull|withdraw|deploy|send|airlift|rush)$/.test(tree.lemmas[above] ?? ""));

/** The state that such a noun fits. */
export function resolveState(mention: Mention, noun: string, tree: Tree, context: NominalContext): number | undefined {
  const { discourse } = context;
  const words = tree.tokens.slice(mention.first, mention.head).map((token) => token.form.toLowerCase());
  const own = modifiers(mention, tree, context);
  const kin = own.find((entity) => discourse.drafts[entity]?.kind === "person");
  if (kin !== undefined && /^(?:country|nation|kingdom|state|homeland|republic|government)$/.test(noun))
    return countryOf(kin, context);
  let set = stateDescriptions.get(noun);
  for (const word of words) {
    const qualified = qualifiedStates.get(word);
    if (qualified && !(word === "breakaway" && noun === "country")) set = qualified;
  }
  const next = words.some((word) => /^neighbou?ring$/.test(word));
  const possessed = own.find((entity) => discourse.drafts[entity]?.kind !== "person");
  // "A state of war" is no country.
  if (noun === "state" && set === undefined) return undefined;
  if (possessed !== undefined && !/^(?:neighbour|neighbor|power)$/.test(noun) && set === undefined) return undefined;
  const scores = salientStates(
    mention,
    tree,
    context,
    (entity) => {
      const label = discourse.drafts[entity]?.label ?? "";
      if (next && subjectAbove(tree, mention, discourse, entity)) return false;
      return (
        entity !== possessed && (set === undefined ? !(noun === "republic" && noRepublics.has(label)) : set.has(label))
      );
    },
    set ? 99 : 5,
    0.25,
    set ? 0.5 : 0.7,
    set ? 1 : 2,
  );
  if (/^(?:neighbour|neighbor)$/.test(noun))
    return possessed === undefined ? undefined : discourse.best(scores, 0.3, 0.1);
  if (
    set === undefined &&
    /^(?:island|territory|archipelago|enclave|region|province|exclave|republic|power|emirate|kingdom|sultanate)$/.test(
      noun,
    )
  ) {
    return noun === "republic" ? discourse.best(scores, 0.8, 0.05) : undefined;
  }
  const near = discourse.best(scores, 0.5, set ? 0 : 0.12);
  if (near !== undefined || set !== undefined) return near;
  return discourse.onlyState() ?? (/^(?:country|nation)$/.test(noun) ? discourse.mainState() : undefined);
}
