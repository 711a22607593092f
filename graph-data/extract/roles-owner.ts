/** Finds the owner that a title leaves out: "the prime minister", "Foreign Minister Denis Moncada", "the army chief". */

import type { Resolved } from "./annotation.ts";
import { leaderOf } from "./leaders.ts";
import { stateDescriptions } from "./lexicon/descriptions.ts";
import { armyTitles, monarchTitles, rankTitles, sentTitles, stateNouns } from "./lexicon/roles.ts";
import type { Office } from "./roles.ts";
import { kindOf, type View } from "./structure-view.ts";

/** What the document says that a person is to a state or body, as far as read. */
export interface Post {
  readonly relation: "leads" | "represents";
  readonly owner: number;
  readonly words: string;
}

export interface MissingOwner {
  readonly mention: number;
  readonly relation: "leads" | "represents";
  readonly by: string;
  readonly trust: number;
}

const kingdoms = stateDescriptions.get("kingdom");

const referentOf = (resolved: Resolved, mention: number): number | undefined => resolved.referents[mention]?.[0];

/**
 * Whose an office is that its sentence gives to nobody: by the table of leaders, by the place that the clause is about,
 * because the text is about one country only, or because it is the country spoken of.
 */
export function missingOwner(
  resolved: Resolved,
  views: readonly View[],
  posts: ReadonlyMap<number, readonly Post[]>,
  { phrase, holding, view }: Office,
  person: number,
): MissingOwner | undefined {
  const { group, words } = phrase.title;
  if (!("national" in group) || group.relation === "member-of") return undefined;
  const { relation } = group;
  const { complement } = phrase;
  if (complement !== undefined && !stateNouns.has(complement) && !/^(?:minister|secretary)/.test(words))
    return undefined;
  if ((posts.get(person)?.length ?? 0) > 0) return undefined;
  const known = byTable(resolved, person, relation, group.national ? "state" : "organisation");
  if (known !== undefined) return { mention: known, relation, by: "of-the-known-country", trust: 0.9 };
  // "The league's secretary-general": the owner is somebody, though nobody knows who.
  if (!group.national || phrase.owners.length > 0) return undefined;
  // The table knows him for another country's, which the text doesn't name.
  if (leaderOf(resolved.entities[person]?.label ?? "") !== undefined) return undefined;
  // "Whose envoy": the owner is somebody, though nobody knows who.
  const official = /(?:ministry|government|army|police|military|presidential|junta) spokes/.test(words);
  if (/^(?:a|an)$/.test(phrase.determiner) && !official) return undefined;
  if (/^(?:his|her|its|their|our|my|your|whose)$/.test(phrase.determiner) || rankTitles.has(words)) return undefined;
  const where = byPlace(resolved, view, phrase.first);
  if (where !== undefined) return { mention: where, relation, by: "where", trust: 0.8 };
  if (armyTitles.has(words)) {
    const army = onlyArmy(resolved);
    if (army !== undefined) return { mention: army, relation: "leads", by: "of-the-army", trust: 0.75 };
  }
  if (sentTitles.has(words) || (monarchTitles.has(words) && phrase.determiner !== "the")) return undefined;
  const taken = new Set<number>();
  for (const [other, held] of posts) {
    if (other === person) continue;
    for (const post of held) if (post.words === words && post.relation === relation) taken.add(post.owner);
  }
  if (holding.by === "office" || holding.by === "copula") return undefined;
  const found = inQuestion(resolved, views, view, phrase.first, taken, relation);
  const state = found === undefined ? undefined : resolved.entities[referentOf(resolved, found.mention) ?? -1]?.label;
  // "President Bush" in a text about Britain is another's.
  return words === "president" && kingdoms?.has(state ?? "") ? undefined : found;
}

/** The country of the table's leader, where the text speaks of it. */
function byTable(
  resolved: Resolved,
  person: number,
  relation: "leads" | "represents",
  kind: "state" | "organisation",
): number | undefined {
  const leader = leaderOf(resolved.entities[person]?.label ?? "");
  if (leader === undefined) return undefined;
  const year = Number(resolved.document.date?.slice(0, 4) ?? Number.NaN);
  let best: { mention: number; distance: number } | undefined;
  resolved.mentions.forEach((_, m) => {
    const entity = referentOf(resolved, m);
    const label = entity === undefined ? undefined : resolved.entities[entity]?.label;
    if (kindOf(resolved, m) !== kind || label === undefined) return;
    for (const term of leader.terms) {
      if (term.body !== label || (relation === "leads") !== isHead(term.role)) continue;
      const distance = Number.isNaN(year) ? 0 : Math.max(0, term.from - year, year - term.to);
      if (best === undefined || distance < best.distance) best = { mention: m, distance };
    }
  });
  return best?.mention;
}

/** Is it the head of a state, rather than one of its ministers? */
export const isHead = (role: string): boolean =>
  !/vice|deputy|foreign|defence|treasury|minister of|secretary of|home secretary|security/.test(role);

/** "To India, *where* Ajit Doval, the national security adviser, received her". */
function byPlace(resolved: Resolved, view: View, before: number): number | undefined {
  for (let at = before - 1; at >= Math.max(0, before - 9); at--) {
    const token = view.tokens[at];
    if (token === undefined || /^[.;:]$/.test(token.form) || token.upos === "VERB") return undefined;
    if (view.words[at] !== "where") continue;
    const place = view.tokens[at - 1]?.form === "," ? view.ending[at - 2] : view.ending[at - 1];
    return place !== undefined && kindOf(resolved, place) === "state" ? place : undefined;
  }
  return undefined;
}

/** The only army that the text names. */
function onlyArmy(resolved: Resolved): number | undefined {
  const armies = new Map<number, number>();
  resolved.mentions.forEach((_, m) => {
    const entity = referentOf(resolved, m);
    if (entity === undefined || kindOf(resolved, m) !== "organisation") return;
    if (/\b(?:Army|Armed Forces|Defen[cs]e Forces?)\b/.test(resolved.entities[entity]?.label ?? ""))
      armies.set(entity, m);
  });
  return armies.size === 1 ? [...armies.values()][0] : undefined;
}

/** The only state of the text that is left, else the one that is spoken of. */
function inQuestion(
  resolved: Resolved,
  views: readonly View[],
  view: View,
  before: number,
  taken: ReadonlySet<number>,
  relation: "leads" | "represents",
): MissingOwner | undefined {
  let first: number | undefined;
  let topic: number | undefined;
  const states = new Set<number>();
  resolved.mentions.forEach((mention, m) => {
    const entity = referentOf(resolved, m);
    if (kindOf(resolved, m) !== "state" || entity === undefined || taken.has(entity)) return;
    states.add(entity);
    first ??= m;
    const earlier = mention.sentence < view.sentence || (mention.sentence === view.sentence && mention.last < before);
    if (earlier && isTopic(views[mention.sentence], mention.head)) topic = m;
  });
  if (first === undefined) return undefined;
  if (states.size === 1) return { mention: first, relation, by: "of-the-only-country", trust: 0.8 };
  return { mention: topic ?? first, relation, by: "of-the-country-in-question", trust: 0.58 };
}

/** Is the word its sentence's subject, or part of it? */
function isTopic(view: View | undefined, head: number): boolean {
  for (let at = head, steps = 0; view !== undefined && at >= 0 && steps < 4; steps++) {
    const token = view.tokens[at];
    if (token === undefined) return false;
    if (/^nsubj/.test(token.deprel)) return true;
    if (!/^(?:nmod|amod|compound|conj)/.test(token.deprel)) return false;
    at = token.head;
  }
  return false;
}

/** "The United States and Cuba … when *Presidents Obama and Castro*": as many states stand together before as there are holders. */
export function respectiveOwners(resolved: Resolved, { phrase, holding, view }: Office): readonly number[] {
  const { group, plural } = phrase.title;
  const wanted = holding.holders.length;
  if (!plural || wanted < 2 || phrase.owners.length > 0 || !("national" in group) || !group.national) return [];
  let run: number[] = [];
  for (let at = 0; at < phrase.first; at++) {
    const mention = view.starting[at];
    const found = mention === undefined ? undefined : resolved.mentions[mention];
    if (mention === undefined || found === undefined || kindOf(resolved, mention) !== "state") continue;
    const before = run.at(-1);
    const joined = before !== undefined && found.first - (resolved.mentions[before]?.last ?? 0) <= 3;
    run =
      joined &&
      /^(?:and|,)$/.test(view.words[at - 1] === "the" ? (view.words[at - 2] ?? "") : (view.words[at - 1] ?? ""))
        ? [...run, mention]
        : [mention];
    if (run.length === wanted && view.words[found.last + 1] !== "and") return run;
  }
  return [];
}
