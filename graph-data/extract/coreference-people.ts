/** Descriptions of people: "the Russian leader", "his Turkish counterpart", "the foreign minister". */

import type { Mention } from "./annotation.ts";
import { modifiers, type NominalContext } from "./coreference-context.ts";
import { coArguments } from "./coreference-grammar.ts";
import { heldRole, leaderOf } from "./leaders.ts";
import { chiefs, heads } from "./lexicon/offices.ts";
import type { Tree } from "./tree.ts";

export const counterparts = /^(?:counterpart|colleague|opposite number)$/;
/** Offices that only one state has. */
const soleOffices: ReadonlyMap<string, string> = new Map([
  ["pope", "Vatican City"],
  ["pontiff", "Vatican City"],
  ["taoiseach", "Ireland"],
]);
const generic = /^(?:leader|ruler|strongman|dictator)$/;

/** "His Turkish counterpart": somebody of that state, not the possessor. */
export function resolveCounterpart(mention: Mention, tree: Tree, context: NominalContext): readonly number[] {
  const { discourse, posts, year } = context;
  const own = modifiers(mention, tree, context);
  const body = own.find((entity) => discourse.drafts[entity]?.kind !== "person");
  if (body === undefined) return [];
  const possessor = own.find((entity) => discourse.drafts[entity]?.kind === "person");
  const label = discourse.drafts[body]?.label ?? "";
  const fitting = discourse.peopleAround(mention.sentence).filter((entity) => {
    if (entity === possessor) return false;
    if (posts.get(entity)?.some((post) => post.body === body)) return true;
    const leader = leaderOf(discourse.drafts[entity]?.label ?? "");
    return leader !== undefined && heldRole(leader, label, year);
  });
  if (fitting.length < 2 || possessor === undefined) return fitting;
  // A president's counterpart is a head of state or government, a minister's a minister.
  const rank = (entity: number): string => {
    const leader = leaderOf(discourse.drafts[entity]?.label ?? "");
    const roles = (leader?.terms ?? [])
      .filter(({ from, to }) => year === undefined || (year >= from && year <= to))
      .map(({ role }) => role);
    const titles = [...(posts.get(entity) ?? []).map(({ title }) => title), ...roles];
    return titles.some((title) => heads.has(title)) ? "head" : (titles[0] ?? "");
  };
  const same = fitting.filter((entity) => rank(entity) === rank(possessor));
  return same.length === 1 ? same : [];
}

/** Who holds or held such an office of the body that the phrase names; without one the likeliest of those named. */
export function resolvePerson(
  mention: Mention,
  noun: string,
  sex: "m" | "f" | undefined,
  tree: Tree,
  context: NominalContext,
): number | undefined {
  const { discourse, posts, year } = context;
  const body = modifiers(mention, tree, context).find((entity) => discourse.drafts[entity]?.kind !== "person");
  const roles = chiefs.get(noun);
  const plural = /^NNP?S$/.test(tree.tokens[mention.head]?.xpos ?? "");
  if (plural) return undefined;
  const heading = generic.test(noun);
  const barred = coArguments(tree, mention.head, (token) => context.at(mention.sentence, token));
  const everybody = discourse
    .peopleAround(mention.sentence)
    .filter((entity) => body !== undefined || !barred.has(entity));
  const fits = (entity: number): number => {
    const draft = discourse.drafts[entity];
    if (sex && draft?.sex && draft.sex !== sex) return 0;
    let worth = 0;
    for (const post of posts.get(entity) ?? []) {
      const title = post.title === noun || (heading && heads.has(post.title)) || post.title.endsWith(` ${noun}`);
      if (body === undefined ? title && post.title === noun : post.body === body && title) worth = Math.max(worth, 2);
      else if (body !== undefined && post.body === body && !counterparts.test(post.title))
        worth = Math.max(worth, noun === "leader" || noun === "official" || noun === "diplomat" ? 1 : 0);
      else if (body !== undefined && post.body === undefined && post.title === noun) worth = Math.max(worth, 0.7);
    }
    const leader = leaderOf(draft?.label ?? "");
    const where = body === undefined ? soleOffices.get(noun) : discourse.drafts[body]?.label;
    if (leader && roles && (body !== undefined || where !== undefined)) {
      const label = where ?? "";
      if (heldRole(leader, label, year, roles)) worth = Math.max(worth, 1.8);
    } else if (
      leader &&
      roles &&
      year !== undefined &&
      leader.terms.some((term) => roles.has(term.role) && year >= term.from && year <= term.to)
    ) {
      // "The president": of those named, who was one then.
      worth = Math.max(worth, 1);
    }
    return worth;
  };
  const scored = everybody.map((entity) => ({ entity, worth: fits(entity) })).filter(({ worth }) => worth > 0);
  if (scored.length === 0) {
    if (body !== undefined) return undefined;
    return bareMan(mention, noun, sex, tree, context) ?? theOther(mention, tree, context, barred);
  }
  const salience = discourse.salience(mention.sentence, 99, () => true);
  scored.sort((a, b) => b.worth - a.worth || (salience.get(b.entity) ?? 0) - (salience.get(a.entity) ?? 0));
  const [first, second] = scored;
  // "The president" where two presidents are spoken of: the one in the light.
  if (first && second && first.worth === second.worth && body === undefined) {
    const a = salience.get(first.entity) ?? 0;
    const b = salience.get(second.entity) ?? 0;
    if (a < b * 1.15) return undefined;
  }
  return first?.entity;
}

/** "The man", "the fugitive": the last one named whose sex fits. */
function bareMan(
  mention: Mention,
  noun: string,
  sex: "m" | "f" | undefined,
  tree: Tree,
  { discourse, posts, year, at }: NominalContext,
): number | undefined {
  if (!lone.test(noun)) return undefined;
  const barred = coArguments(tree, mention.head, (token) => at(mention.sentence, token));
  const scores = discourse.salience(mention.sentence, 3, (entity, trace) => {
    const draft = discourse.drafts[entity];
    if (trace.sentence === mention.sentence && trace.head > mention.first) return false;
    if (draft?.kind !== "person" || trace.entities.length > 1 || barred.has(entity)) return false;
    // Who is in office is no fugitive.
    if (outsiders.test(noun) && governs(entity)) return false;
    return !(sex && draft.sex && draft.sex !== sex);
  });
  for (const [entity, score] of scores) scores.set(entity, score * discourse.topicality(entity));
  return discourse.best(scores, 0.4);

  function governs(entity: number): boolean {
    const leader = leaderOf(discourse.drafts[entity]?.label ?? "");
    if (leader?.terms.some(({ from, to }) => year === undefined || (year >= from && year <= to))) return true;
    return (posts.get(entity) ?? []).some(({ title }) => heads.has(title));
  }
}

const outsiders = /^(?:fugitive|dissident|tycoon|billionaire|activist|journalist)$/;

/** "The finance minister" after a sentence about X and the chancellor Y: X, of whom the text and the table know no other post. */
function theOther(
  mention: Mention,
  tree: Tree,
  { discourse, posts }: NominalContext,
  barred: ReadonlySet<number>,
): number | undefined {
  if (!/^the$/i.test(tree.tokens[mention.first]?.form ?? "") || !/^nsubj/.test(tree.tokens[mention.head]?.deprel ?? ""))
    return undefined;
  const people = new Set<number>();
  for (const trace of discourse.back(mention.sentence, 1)) {
    if (trace.sentence === mention.sentence && trace.head > mention.first) continue;
    for (const entity of trace.entities)
      if (discourse.drafts[entity]?.kind === "person" && !barred.has(entity)) people.add(entity);
  }
  const free = [...people].filter(
    (entity) => (posts.get(entity) ?? []).length === 0 && leaderOf(discourse.drafts[entity]?.label ?? "") === undefined,
  );
  return free.length === 1 ? free[0] : undefined;
}

const lone =
  /^(?:man|woman|widow|fugitive|strongman|commander|dissident|tycoon|billionaire|cleric|dictator|warlord|activist|journalist|veteran|politician)$/;
