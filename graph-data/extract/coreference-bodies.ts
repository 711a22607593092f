/** Descriptions of bodies and places: "the alliance", "the militia", "the capital", "the islands". */

import type { Mention } from "./annotation.ts";
import { modifiers, type NominalContext } from "./coreference-context.ts";
import type { Discourse } from "./coreference-discourse.ts";
import { subjectAbove } from "./coreference-states.ts";
import { capitalsOf, isTown } from "./gazetteer.ts";
import {
  type BodySort,
  bodySorts,
  nounSorts,
  qualifiedStates,
  sortWords,
  stateDescriptions,
} from "./lexicon/descriptions.ts";
import { fold } from "./names.ts";
import { childrenBy, prepositionOf, type Tree } from "./tree.ts";

const townWords = /^(?:city|town|village|port|resort|capital|outpost|metropolis|stronghold)$/;

const isles = /^(?:island|islands|islet|atoll|archipelago|peninsula)$/;
const feature =
  /\b(?:sea|ocean|river|strait|gulf|bay|province|region|mountains?|airport|base|palace|house|square|street|avenue|hotel|canal|city|continent|europe|asia|africa|america|middle east|balkans)\b/i;

const breakaway = qualifiedStates.get("breakaway");

/** Nouns that say so plainly what a body is that one of no known sort is none. */
const exact =
  /^(?:court|tribunal|union|ministry|department|bank|lender|airline|carrier|parliament|senate|congress|assembly|legislature|chamber|university|newspaper|broadcaster|council|commission|daily|brewer|insurer)$/;

/** What sort of body a name is, by a table or its words. */
export function sortOf(label: string): BodySort | undefined {
  return bodySorts.get(label) ?? sortWords.find(([pattern]) => pattern.test(label))?.[1];
}

/** The body whose sort such a noun can mean. */
export function resolveBody(mention: Mention, noun: string, context: NominalContext): number | undefined {
  const sorts = nounSorts.get(noun);
  const { discourse } = context;
  const tree = discourse.trees[mention.sentence];
  // "Its suitor" is another.
  const own = new Set(tree === undefined ? [] : modifiers(mention, tree, context));
  // "The movement's fighters" are the movement.
  const master = [...own].find((entity) => discourse.drafts[entity]?.kind === "organisation");
  if (
    master !== undefined &&
    /^(?:fighter|militant|rebel|insurgent|guerrilla|gunman|militiaman|jihadist)s?$/.test(noun)
  )
    return master;
  const led = tree === undefined ? undefined : leaderBelow(mention, tree, context);
  if (led !== undefined && sorts?.includes("armed")) return led;
  const worth = (entity: number): number => {
    const draft = discourse.drafts[entity];
    if (draft?.kind === "state" && !own.has(entity) && /^(?:separatist|rebel|insurgent|secessionist)s?$/.test(noun))
      return breakaway?.has(draft.label) ? 1.4 : 0;
    if (draft?.kind !== "organisation" || own.has(entity)) return 0;
    if ([draft.label, ...draft.forms.keys()].some((form) => new RegExp(`\\b${noun}\\b`, "i").test(form))) return 2;
    if (noun === "front") return 0;
    const sort = sortOf(draft.label);
    if (sorts?.includes("armed") && discourse.armed(entity)) return 1.6;
    if (sorts === undefined) return 0.5;
    if (sort === undefined) return exact.test(noun) ? 0 : 0.6;
    return sorts.includes(sort) ? (sorts[0] === sort ? 2 : 0.7) : 0;
  };
  const scores = discourse.salience(
    mention.sentence,
    3,
    (entity, trace) => worth(entity) > 0 && !(trace.sentence === mention.sentence && trace.head > mention.first),
  );
  for (const [entity, score] of scores) {
    const above = tree !== undefined && subjectAbove(tree, mention, discourse, entity);
    scores.set(entity, score * worth(entity) * discourse.topicality(entity) * (above ? 0.4 : 1));
  }
  const near = discourse.best(scores, sorts === undefined ? 1.5 : 0.4, 0.02);
  return near ?? onlyOne(mention, discourse, (entity) => worth(entity) >= 1.4);
}

/** "Insurgents led by Hayat Tahrir al-Sham": the body that leads them. */
function leaderBelow(mention: Mention, tree: Tree, { at, discourse }: NominalContext): number | undefined {
  for (const clause of childrenBy(tree, mention.head, "acl")) {
    if (!/^(?:lead|command|head)$/.test(tree.lemmas[clause] ?? "")) continue;
    for (const agent of childrenBy(tree, clause, "obl")) {
      const [entity] = prepositionOf(tree, agent) === "by" ? (at(mention.sentence, agent) ?? []) : [];
      if (entity !== undefined && discourse.drafts[entity]?.kind === "organisation") return entity;
    }
  }
  return undefined;
}

/** The only one of the text so far that passes, however long ago it was named. */
function onlyOne(mention: Mention, discourse: Discourse, passes: (entity: number) => boolean): number | undefined {
  const found = [...discourse.salience(mention.sentence, 99, passes).keys()];
  return found.length === 1 ? found[0] : undefined;
}

/** The place that such a noun fits. */
export function resolvePlace(mention: Mention, noun: string, tree: Tree, context: NominalContext): number | undefined {
  const { discourse } = context;
  if (/^NNP?S$/.test(tree.tokens[mention.head]?.xpos ?? "") && !/^islands?$/.test(noun)) return undefined;
  const own = modifiers(mention, tree, context);
  // "The eastern town of Luena".
  const naming = own.find(
    (entity) => discourse.drafts[entity]?.kind === "place" && townWords.test(noun) && noun !== "capital",
  );
  if (naming !== undefined) return naming;
  const state = own.find((entity) => discourse.drafts[entity]?.kind === "state");
  const towns = townWords.test(noun);
  // "The Tanzanian city" is one that the text has told of beside Tanzania.
  const beside = new Set<number>();
  if (state !== undefined)
    for (const trace of discourse.back(mention.sentence, 99)) {
      const within = trace.sentence === mention.sentence && trace.head >= mention.first && trace.head <= mention.last;
      if (!within && trace.entities.includes(state)) beside.add(trace.sentence);
    }
  const scores = discourse.salience(
    mention.sentence,
    noun === "capital" || /^islands?$/.test(noun) ? 99 : 2,
    (entity, trace) => {
      const draft = discourse.drafts[entity];
      if (draft === undefined || (trace.sentence === mention.sentence && trace.head > mention.first)) return false;
      const forms = [draft.label, ...draft.forms.keys()];
      if (noun !== "capital" && new RegExp(`\\b${noun}s?\\b`, "i").test(forms.join(" ")))
        return draft.kind === "place" || draft.kind === "state";
      if (draft.kind !== "place") return false;
      if (towns && state !== undefined && noun !== "capital" && !beside.has(trace.sentence)) return false;
      if (noun === "capital") {
        const whose =
          state === undefined ? discourse.drafts.filter(({ kind }) => kind === "state") : [discourse.drafts[state]];
        return whose.some((one) => one !== undefined && forms.some((form) => capitalsOf(one.label).has(fold(form))));
      }
      if (
        /^(?:island|islands|peninsula|river|lake|strait|canal|airport|base|prison|camp|desert|valley|province|atoll|shoal|waterway|archipelago|district|islet)$/.test(
          noun,
        )
      )
        return (
          (stateDescriptions.get(noun)?.has(draft.label) ?? false) ||
          (isles.test(noun) && mayBeIsle(draft.label, trace))
        );
      return (
        towns === isTown(draft.label) ||
        (towns &&
          !/\b(?:sea|ocean|islands?|river|strait|gulf|bay|province|peninsula|mountains?|airport|region|house|base)\b/i.test(
            draft.label,
          ))
      );
    },
  );
  return discourse.best(scores, /^(?:capital|islands?)$/.test(noun) ? 0.01 : 0.3, 0.05);

  /** A place of no other known sort, told of just before. */
  function mayBeIsle(label: string, trace: { readonly sentence: number }): boolean {
    return (
      trace.sentence >= mention.sentence - 2 && !isTown(label) && !feature.test(label) && sortOf(label) === undefined
    );
  }
}
