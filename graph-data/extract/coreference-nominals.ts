/** Whom a description stands for: "the alliance", "the Russian leader", "his Turkish counterpart", "both sides". */

import type { Kind } from "../schema.ts";
import type { Mention } from "./annotation.ts";
import type { Discourse } from "./coreference-discourse.ts";
import type { Post } from "./coreference-posts.ts";
import { coArguments, coordinated, nearestSubject } from "./coreference-pronouns.ts";
import { nounOf } from "./entities-nominals.ts";
import { capitalsOf, isTown } from "./gazetteer.ts";
import { heldRole, leaderOf } from "./leaders.ts";
import {
  type BodySort,
  bodySorts,
  nounSorts,
  qualifiedStates,
  sortWords,
  stateDescriptions,
} from "./lexicon/descriptions.ts";
import { nounSenses, pairNouns } from "./lexicon/nominals.ts";
import { fold } from "./names.ts";
import { ancestors, childrenBy, relationOf, type Tree } from "./tree.ts";

export interface NominalContext {
  readonly discourse: Discourse;
  readonly posts: readonly Post[];
  readonly year: number | undefined;
  /** Entity of the mention, if already known, that a token heads or ends in the sentence. */
  readonly at: (sentence: number, token: number) => readonly number[] | undefined;
}

const townWords = /^(?:city|town|village|port|resort|capital|outpost|metropolis|stronghold)$/;
const counterparts = /^(?:counterpart|colleague|opposite number)$/;
const generic = /^(?:leader|ruler|strongman|dictator)$/;
const heads = new Set([
  "president",
  "prime minister",
  "chancellor",
  "leader",
  "king",
  "emir",
  "emperor",
  "sultan",
  "shah",
  "monarch",
  "supreme leader",
  "premier",
  "dalai lama",
  "queen",
]);
/** Called anything but "the republic". */
const noRepublics = new Set(["United States", "Russia", "Soviet Union", ...(stateDescriptions.get("kingdom") ?? [])]);

const chiefs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["leader", heads],
  ["ruler", heads],
  ["strongman", heads],
  ["dictator", heads],
  ["head", new Set([...heads, "secretary-general", "director general", "managing director", "chairman"])],
  [
    "chief",
    new Set([
      "secretary-general",
      "director general",
      "managing director",
      "president",
      "leader",
      "chairman",
      "high commissioner",
      "army chief",
    ]),
  ],
  ["boss", new Set(["secretary-general", "leader", "president", "managing director"])],
  ["secretary general", new Set(["secretary-general"])],
  ["secretary-general", new Set(["secretary-general"])],
  ["director general", new Set(["director general"])],
  ["president", new Set(["president"])],
  ["premier", new Set(["prime minister"])],
  ["prime minister", new Set(["prime minister"])],
  ["taoiseach", new Set(["prime minister"])],
  ["chancellor", new Set(["chancellor"])],
  ["king", new Set(["king", "monarch"])],
  ["queen", new Set(["monarch"])],
  ["emperor", new Set(["emperor"])],
  ["emir", new Set(["emir"])],
  ["sultan", new Set(["sultan"])],
  ["shah", new Set(["shah"])],
  ["crown prince", new Set(["crown prince"])],
  ["prince", new Set(["crown prince"])],
  ["pope", new Set(["pope"])],
  ["pontiff", new Set(["pope"])],
  ["foreign minister", new Set(["foreign minister"])],
  ["secretary of state", new Set(["foreign minister"])],
  ["foreign secretary", new Set(["foreign minister"])],
  ["defence minister", new Set(["defence minister"])],
  ["defense minister", new Set(["defence minister"])],
  ["minister", new Set(["foreign minister", "defence minister"])],
  ["vice president", new Set(["vice president"])],
  ["chairman", new Set(["chairman", "leader", "president"])],
  ["general", new Set(["army chief", "leader", "president"])],
]);

/** Resolves one description; none where nothing is safe. */
export function resolveNominal(mention: Mention, context: NominalContext): readonly number[] {
  const { discourse } = context;
  const tree = discourse.trees[mention.sentence];
  if (tree === undefined) return [];
  const apposed = byApposition(mention, tree, context);
  if (apposed !== undefined) return apposed;
  const noun = nounOf(tree, mention.head);
  const modified = byModifier(mention, noun, tree, context);
  if (modified !== undefined) return [modified];
  const pair = several(mention, noun, tree, context);
  if (pair !== undefined) return pair;
  const senses = nounSenses(noun);
  if (counterparts.test(noun)) return counterpart(mention, tree, context);
  const people = senses.filter((sense) => sense.kind === "person");
  if (people.length > 0) return one(person(mention, noun, people[0]?.sex, tree, context));
  if (senses.some((sense) => sense.organ)) {
    const body = noun === "parliament" ? sortedBody(mention, noun, context) : undefined;
    return one(body ?? organ(mention, tree, context));
  }
  for (const { kind } of senses) {
    const found =
      kind === "state"
        ? state(mention, noun, tree, context)
        : kind === "place"
          ? place(mention, noun, tree, context)
          : sortedBody(mention, noun, context);
    if (found !== undefined) return [found];
  }
  return [];
}

const one = (entity: number | undefined): readonly number[] => (entity === undefined ? [] : [entity]);

/** "Merkel, the chancellor", "the president, …": the name in apposition says it. */
function byApposition(mention: Mention, tree: Tree, { at, discourse }: NominalContext): readonly number[] | undefined {
  const token = tree.tokens[mention.head];
  const plural = /^NNP?S$/.test(token?.xpos ?? "");
  const group = (head: number): readonly number[] => {
    const all = [head, ...childrenBy(tree, head, "conj")].flatMap((one) => at(mention.sentence, one) ?? []);
    return plural ? (all.length > 1 ? all : []) : all.slice(0, 1);
  };
  if (token?.deprel === "appos") {
    const over = group(token.head);
    if (over.length) return over;
  }
  for (const child of childrenBy(tree, mention.head, "appos", "flat", "nmod:desc")) {
    const under = group(child);
    if (under.length) return under;
  }
  if (plural) return undefined;
  // Over a comma that the parse read otherwise: "the king, Gyanendra,", "Starmer, the Labour leader,".
  const noun = nounSenses(nounOf(tree, mention.head));
  if (!noun.some((sense) => sense.kind === "person")) return undefined;
  const person = (token: number): readonly number[] | undefined => {
    const found = at(mention.sentence, token);
    return found?.length === 1 && discourse.drafts[found[0] ?? -1]?.kind === "person" ? found : undefined;
  };
  if (tree.tokens[mention.head + 1]?.form === "," && tree.tokens[mention.head + 2]?.upos === "PROPN") {
    for (let i = mention.head + 2; i < mention.head + 5 && tree.tokens[i]?.upos === "PROPN"; i++) {
      const found = person(i);
      if (found) return found;
    }
  }
  if (tree.tokens[mention.first - 1]?.form === ",") {
    for (let i = mention.first - 2; i > mention.first - 6 && tree.tokens[i]?.upos === "PROPN"; i--) {
      const found = person(i);
      if (found) return found;
    }
  }
  return undefined;
}

/** "The Viv Ansanm coalition", "M23 rebels": the name before the noun says whom it means. */
function byModifier(mention: Mention, noun: string, tree: Tree, { at, discourse }: NominalContext): number | undefined {
  if (!nounSenses(noun).some((sense) => sense.kind === "organisation")) return undefined;
  for (const child of childrenBy(tree, mention.head, "compound", "nmod:desc", "amod")) {
    if (child > mention.head) continue;
    const [entity] = at(mention.sentence, child) ?? [];
    if (entity !== undefined && discourse.drafts[entity]?.kind === "organisation") return entity;
  }
  return undefined;
}

/** Entities that the phrase itself names before its head: "the *Turkish* president", "*Iran's* army", "*his* country". */
function modifiers(mention: Mention, tree: Tree, { at }: NominalContext): readonly number[] {
  const found: number[] = [];
  for (let i = mention.first; i < mention.head; i++)
    for (const entity of at(mention.sentence, i) ?? []) if (!found.includes(entity)) found.push(entity);
  for (const child of childrenBy(tree, mention.head, "nmod")) {
    if (child < mention.head) continue;
    const of = (tree.children[child] ?? []).some(
      (grand) => relationOf(tree, grand) === "case" && tree.lemmas[grand] === "of",
    );
    if (of) for (const entity of at(mention.sentence, child) ?? []) if (!found.includes(entity)) found.push(entity);
  }
  return found;
}

/** "Both sides", "the two leaders", "the neighbours", "the pair". */
function several(mention: Mention, noun: string, tree: Tree, context: NominalContext): readonly number[] | undefined {
  const { discourse } = context;
  const words = tree.tokens.slice(mention.first, mention.head + 1).map((token) => token.form.toLowerCase());
  const plural = /^NNP?S$/.test(tree.tokens[mention.head]?.xpos ?? "");
  const count = words.some((word) => /^(?:both|two|neither|either|pair|duo)$/.test(word))
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
  const own = modifiers(mention, tree, context).filter((entity) =>
    kinds.includes(discourse.drafts[entity]?.kind as never),
  );
  if (own.length >= 2) return own;
  if (count === 0 && !words.some((word) => /^(?:the|these|those)$/.test(word))) return [];
  const wanted = count || 2;
  return gather(mention, kinds, wanted, tree, context, !pairNouns.has(noun.split(" ").at(-1) ?? noun)) ?? [];
}

/** So many that were spoken of together, or else the most salient of one kind. */
function gather(
  mention: Mention,
  kinds: readonly Kind[],
  wanted: number,
  tree: Tree,
  { discourse, at }: NominalContext,
  together: boolean,
): readonly number[] | undefined {
  const { sentence, head, first } = mention;
  const barred = coArguments(tree, head, (token) => at(sentence, token));
  const fits = (entity: number, kind: Kind) => discourse.drafts[entity]?.kind === kind && !barred.has(entity);
  let best: { entities: readonly number[]; score: number } | undefined;
  const consider = (entities: readonly number[], score: number): void => {
    const about = entities.reduce((sum, entity) => sum + discourse.topicality(entity), 0) / entities.length;
    if (best === undefined || score * about > best.score) best = { entities, score: score * about };
  };
  for (const trace of discourse.back(sentence, 3)) {
    const there = discourse.trees[trace.sentence];
    if (there === undefined || (trace.sentence === sentence && trace.head >= first)) continue;
    const worth = trace.weight * 0.6 ** (sentence - trace.sentence) * wanted;
    if (trace.entities.length === wanted && kinds.some((kind) => trace.entities.every((entity) => fits(entity, kind))))
      consider(trace.entities, worth);
    const group = coordinated(discourse, trace, there);
    if (group.length === wanted && kinds.some((kind) => group.every((entity) => fits(entity, kind))))
      consider(group, worth);
  }
  // "The three" alone: only of such as were named together.
  for (const kind of together ? [] : kinds) {
    const scores = [
      ...discourse.salience(
        sentence,
        3,
        (entity, trace) => fits(entity, kind) && !(trace.sentence === sentence && trace.head >= first),
      ),
    ]
      .map(([entity, score]) => [entity, score * discourse.topicality(entity)] as const)
      .sort((a, b) => b[1] - a[1])
      .slice(0, wanted);
    const weakest = scores.at(-1)?.[1] ?? 0;
    if (scores.length === wanted && weakest > 0.35)
      consider(
        scores.map(([entity]) => entity),
        weakest * wanted * 0.6,
      );
  }
  return best?.entities;
}

/** "His Turkish counterpart": somebody of that state, not the possessor. */
function counterpart(mention: Mention, tree: Tree, context: NominalContext): readonly number[] {
  const { discourse, posts, year } = context;
  const own = modifiers(mention, tree, context);
  const body = own.find((entity) => discourse.drafts[entity]?.kind !== "person");
  if (body === undefined) return [];
  const possessor = own.find((entity) => discourse.drafts[entity]?.kind === "person");
  const label = discourse.drafts[body]?.label ?? "";
  const scores = discourse.salience(
    mention.sentence,
    99,
    (entity) => discourse.drafts[entity]?.kind === "person" && entity !== possessor,
  );
  const fitting = [...scores.keys()].filter((entity) => {
    if (posts.some((post) => post.person === entity && post.body === body)) return true;
    const leader = leaderOf(discourse.drafts[entity]?.label ?? "");
    return leader !== undefined && heldRole(leader, label, year);
  });
  return fitting.length === 1 ? fitting : [];
}

function person(
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
  const everybody = discourse.drafts
    .map((_, entity) => entity)
    .filter((entity) => discourse.drafts[entity]?.kind === "person");
  const fits = (entity: number): number => {
    const draft = discourse.drafts[entity];
    if (sex && draft?.sex && draft.sex !== sex) return 0;
    let worth = 0;
    for (const post of posts) {
      if (post.person !== entity) continue;
      const title = post.title === noun || (heading && heads.has(post.title)) || post.title.endsWith(` ${noun}`);
      if (body === undefined ? title && post.title === noun : post.body === body && title) worth = Math.max(worth, 2);
      else if (body !== undefined && post.body === body && !counterparts.test(post.title))
        worth = Math.max(worth, noun === "leader" || noun === "official" || noun === "diplomat" ? 1 : 0);
      else if (body !== undefined && post.body === undefined && post.title === noun) worth = Math.max(worth, 0.7);
    }
    const leader = leaderOf(draft?.label ?? "");
    if (leader && roles && (body !== undefined || noun === "pope" || noun === "pontiff")) {
      const label = body === undefined ? "Vatican City" : (discourse.drafts[body]?.label ?? "");
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
    return bareMan(mention, noun, sex, discourse);
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

/** "The general", "the man": the last one whose sex fits, where only one is in the light. */
function bareMan(mention: Mention, noun: string, sex: "m" | "f" | undefined, discourse: Discourse): number | undefined {
  if (
    !/^(?:man|woman|widow|fugitive|strongman|commander|dissident|incumbent|tycoon|billionaire|cleric|dictator|warlord|activist|journalist|veteran|politician|candidate)$/.test(
      noun,
    )
  )
    return undefined;
  const scores = discourse.salience(mention.sentence, 2, (entity) => {
    const draft = discourse.drafts[entity];
    return draft?.kind === "person" && !(sex && draft.sex && draft.sex !== sex);
  });
  return discourse.best(scores, 1.5, 0.3);
}

/** "Its army", "the government": of the state that the phrase names or the text is about. */
function organ(mention: Mention, tree: Tree, context: NominalContext): number | undefined {
  const { discourse } = context;
  const own = modifiers(mention, tree, context).find(
    (entity) => discourse.drafts[entity]?.kind !== "person" && discourse.drafts[entity]?.kind !== "place",
  );
  if (own !== undefined) return own;
  for (let i = mention.first; i < mention.head; i++) {
    const token = tree.tokens[i];
    // "The rebel forces", "foreign troops" are nobody's of those named.
    if (
      token &&
      /^(?:ADJ|NOUN|PROPN)$/.test(token.upos) &&
      !/^(?:armed|security|central|federal|military|new|former|national|interim|transitional|air|police)$/.test(
        tree.lemmas[i] ?? "",
      )
    )
      return undefined;
  }
  if (
    !/^the$/i.test(tree.tokens[mention.first]?.form ?? "") &&
    tree.tokens[mention.head]?.form.toLowerCase() !== "police"
  )
    return undefined;
  const scores = salientStates(mention, tree, context, () => true);
  // "Arroyo ordered the army": her state's.
  const [master] = nearestSubject(tree, mention.head, (token) => context.at(mention.sentence, token));
  if (master !== undefined && discourse.drafts[master]?.kind === "person") {
    const country = countryOf(master, context);
    if (country !== undefined) return country;
  }
  return discourse.best(scores, 0.7, 0.2) ?? onlyState(discourse);
}

/** The only state of the text so far. */
function onlyState(discourse: Discourse): number | undefined {
  const told = new Set(discourse.traces.flatMap((trace) => trace.entities));
  const states = [...told].filter((entity) => discourse.drafts[entity]?.kind === "state");
  return states.length === 1 ? states[0] : undefined;
}

/** States by how much the text is about them at a place; what its verb's subject names would be "it" there. */
function salientStates(
  mention: Mention,
  tree: Tree,
  { discourse, at }: NominalContext,
  passes: (entity: number) => boolean,
  span = 2,
): Map<number, number> {
  const barred = coArguments(tree, mention.head, (token) => at(mention.sentence, token));
  const scores = discourse.salience(
    mention.sentence,
    span,
    (entity, trace) =>
      passes(entity) &&
      discourse.drafts[entity]?.kind !== "person" &&
      !(trace.sentence === mention.sentence && trace.head > mention.head),
  );
  for (const [entity, score] of scores) {
    if (discourse.drafts[entity]?.kind !== "state") scores.delete(entity);
    else
      scores.set(
        entity,
        score *
          discourse.topicality(entity) ** 1.5 *
          (barred.has(entity) || subjectAbove(tree, mention, discourse, entity) ? 0.25 : 1),
      );
  }
  return scores;
}

/** Is the entity the subject of a clause that the description lies in? A name is rarely taken up so by a full description. */
function subjectAbove(tree: Tree, mention: Mention, discourse: Discourse, entity: number): boolean {
  for (const trace of discourse.back(mention.sentence, 0)) {
    if (!trace.entities.includes(entity) || trace.head > mention.head || !/^nsubj/.test(relationOf(tree, trace.head)))
      continue;
    for (const above of ancestors(tree, mention.head)) if (above === tree.tokens[trace.head]?.head) return true;
  }
  return false;
}

function state(mention: Mention, noun: string, tree: Tree, context: NominalContext): number | undefined {
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
  const possessed = own.find((entity) => discourse.drafts[entity]?.kind !== "person");
  if (possessed !== undefined && !/^(?:neighbour|neighbor|power)$/.test(noun) && set === undefined) return undefined;
  const scores = salientStates(
    mention,
    tree,
    context,
    (entity) => {
      const label = discourse.drafts[entity]?.label ?? "";
      return (
        entity !== possessed && (set === undefined ? !(noun === "republic" && noRepublics.has(label)) : set.has(label))
      );
    },
    set ? 99 : 3,
  );
  if (/^(?:neighbour|neighbor)$/.test(noun))
    return possessed === undefined ? undefined : discourse.best(scores, 0.8, 0.2);
  if (
    set === undefined &&
    /^(?:island|territory|archipelago|enclave|region|province|exclave|republic|power|emirate|kingdom|sultanate)$/.test(
      noun,
    )
  ) {
    return noun === "republic" ? discourse.best(scores, 1, 0.3) : undefined;
  }
  return discourse.best(scores, 0.5, set ? 0 : 0.12) ?? (set === undefined ? onlyState(discourse) : undefined);
}

/** The state that somebody leads or speaks for. */
function countryOf(entity: number, { discourse, posts, year }: NominalContext): number | undefined {
  const post = posts.find(
    (one) => one.person === entity && one.body !== undefined && discourse.drafts[one.body]?.kind === "state",
  );
  if (post) return post.body;
  const leader = leaderOf(discourse.drafts[entity]?.label ?? "");
  if (!leader) return undefined;
  const found = discourse.drafts.findIndex((draft) => draft.kind === "state" && heldRole(leader, draft.label, year));
  return found < 0 ? undefined : found;
}

/** What sort of body a name is, by a table or its words. */
export function sortOf(label: string): BodySort | undefined {
  return bodySorts.get(label) ?? sortWords.find(([pattern]) => pattern.test(label))?.[1];
}

function sortedBody(mention: Mention, noun: string, { discourse }: NominalContext): number | undefined {
  const sorts = nounSorts.get(noun);
  const tree = discourse.trees[mention.sentence];
  const worth = (entity: number): number => {
    const draft = discourse.drafts[entity];
    if (draft?.kind !== "organisation") return 0;
    if ([draft.label, ...draft.forms.keys()].some((form) => new RegExp(`\\b${noun}\\b`, "i").test(form))) return 2;
    if (noun === "front") return 0;
    const sort = sortOf(draft.label);
    if (sorts === undefined) return 0.5;
    if (sort === undefined) return 0.6;
    return sorts.includes(sort) ? (sorts[0] === sort ? 1.4 : 0.8) : 0;
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
  return discourse.best(scores, sorts === undefined ? 1.5 : 0.4, 0.02);
}

function place(mention: Mention, noun: string, tree: Tree, context: NominalContext): number | undefined {
  const { discourse } = context;
  const own = modifiers(mention, tree, context);
  // "The eastern town of Luena".
  const naming = own.find(
    (entity) => discourse.drafts[entity]?.kind === "place" && townWords.test(noun) && noun !== "capital",
  );
  if (naming !== undefined) return naming;
  const state = own.find((entity) => discourse.drafts[entity]?.kind === "state");
  const towns = townWords.test(noun);
  const scores = discourse.salience(mention.sentence, noun === "capital" ? 99 : 2, (entity, trace) => {
    const draft = discourse.drafts[entity];
    if (draft === undefined || (trace.sentence === mention.sentence && trace.head > mention.first)) return false;
    const forms = [draft.label, ...draft.forms.keys()];
    if (noun !== "capital" && new RegExp(`\\b${noun}s?\\b`, "i").test(forms.join(" ")))
      return draft.kind === "place" || draft.kind === "state";
    if (draft.kind !== "place") return false;
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
      return stateDescriptions.get(noun)?.has(draft.label) ?? false;
    return (
      towns === isTown(draft.label) ||
      (towns &&
        !/\b(?:sea|ocean|islands?|river|strait|gulf|bay|province|peninsula|mountains?|airport|region|house|base)\b/i.test(
          draft.label,
        ))
    );
  });
  return discourse.best(scores, 0.3, 0.05);
}
