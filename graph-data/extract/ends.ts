/** From a word in an argument's place to the entities that it names, stands for, or belongs to. */

import type { Resolved } from "./annotation.ts";
import type { Argument, Grammar } from "./arguments.ts";
import { distinct, type End } from "./end.ts";
import { groundAt } from "./ends-land.ts";
import { actorsBefore, authors } from "./ends-told.ts";
import { speakersOf } from "./first-person.ts";
import { weapons } from "./lexicon/forces.ts";
import { sortOfPlace } from "./lexicon/name-parts.ts";
import { actors, acts, befalling, documents, partitives, strangers, suffered } from "./lexicon/stand-ins.ts";
import { recalledBy } from "./lexicon/told-acts.ts";
import { formFit, type MentionIndex } from "./mention-index.ts";
import type { Through } from "./rules/rule.ts";
import { ancestors, childrenBy, conjuncts, hasChild, isVerb, relationOf, type Tree } from "./tree.ts";

export { distinct, type End } from "./end.ts";
export { formFit, indexMentions, type MentionIndex } from "./mention-index.ts";

export interface EndFinder {
  /** Entities at a word, surest first; none where it names and stands for nobody known. */
  at(token: number, through: Through): readonly End[];
  /** Entities at several words, each as surely as its word stands there. */
  all(words: readonly Argument[], through: Through): End[];
}

/** Who did the act, told before, that a noun takes up: "the move", "the raid". */
export type Recall = (noun: string) => readonly End[];

/** @param recall whose act a definite noun without an owner takes up */
export function endFinder(
  resolved: Resolved,
  index: MentionIndex,
  grammar: Grammar,
  recall: Recall = () => [],
): EndFinder {
  const known: Record<Through, Map<number, readonly End[]>> = {
    none: new Map(),
    actor: new Map(),
    act: new Map(),
    site: new Map(),
    land: new Map(),
  };
  const finder: EndFinder = {
    at(token, through) {
      const before = known[through].get(token);
      if (before !== undefined) return before;
      known[through].set(token, []);
      const found =
        named(token) ??
        speaking(token, through) ??
        sorted(token) ??
        apposed(token) ??
        (through === "none" ? [] : owned(token, through));
      known[through].set(token, found);
      return found;
    },
    all: (words, through) =>
      words.flatMap(({ token, fit }) => finder.at(token, through).map((end) => ({ ...end, fit: end.fit * fit }))),
  };
  const { tree } = grammar;

  /** "Russian and Chinese troops": a nominal stands for all that its demonyms name. */
  const coordinated = (mention: number): End[] => {
    const nominal = resolved.mentions[mention];
    if (nominal?.form !== "nominal" || (resolved.referents[mention]?.length ?? 0) !== 1) return [];
    const owners = grammar
      .find(nominal.head, "mod")
      .flatMap(({ token }) => index.byHead.get(token) ?? [])
      .filter((inner) => inner !== mention)
      .flatMap((inner) => endsOf(inner, 0.95));
    const own = resolved.referents[mention]?.[0];
    return owners.length > 1 && owners.some(({ entity }) => entity === own) ? distinct(owners) : [];
  };

  const endsOf = (mention: number, fit: number): End[] => {
    const form = resolved.mentions[mention]?.form ?? "name";
    return (resolved.referents[mention] ?? []).map((entity) => ({ entity, mention, fit: fit * formFit[form] }));
  };

  /** A mention that the word heads, the longest first; or a name that covers it. */
  function named(token: number): readonly End[] | undefined {
    for (const mentions of [index.byHead.get(token), index.byToken.get(token)]) {
      const ranked = [...(mentions ?? [])].sort((a, b) => length(b) - length(a));
      for (const mention of ranked) {
        const inner = resolved.mentions[mention];
        // "French" in "the French president" covers only itself; a name inside a longer one is not what the word means.
        const several = coordinated(mention);
        if (several.length > 1) return several;
        const found = endsOf(mention, mentions === index.byHead.get(token) ? 1 : 0.95);
        if (found.length > 0 && (inner?.head === token || inner?.form === "name")) return found;
      }
    }
    return undefined;
  }
  const length = (mention: number): number => {
    const found = resolved.mentions[mention];
    return found === undefined ? 0 : found.last - found.first;
  };

  /** "'We shall retaliate,' Eide said": who speaks. */
  function speaking(token: number, through: Through): readonly End[] | undefined {
    const found = elsewhere(speakersOf(grammar, token), through, 0.85);
    return found.length > 0 ? found : undefined;
  }

  /** "The Donetsk *region*" is Donetsk; the word only says what it is. */
  function sorted(token: number): readonly End[] | undefined {
    if (!sortOfPlace.has(tree.lemmas[token] ?? "")) return undefined;
    return childrenBy(tree, token, "compound", "nmod:desc")
      .filter((child) => child < token)
      .map(named)
      .find((found) => found?.every(({ entity }) => resolved.entities[entity]?.kind === "place"));
  }

  /** "the president, Petro Poroshenko", "Chancellor Olaf Scholz", "his rival Abdullah Abdullah". */
  function apposed(token: number): readonly End[] | undefined {
    const around = [
      ...childrenBy(tree, token, "appos", "flat", "nmod:desc"),
      ...(/^(?:nmod:desc|flat|appos)$/.test(relationOf(tree, token)) ? [tree.tokens[token]?.head ?? -1] : []),
      ...childrenBy(tree, token, "compound").filter((child) => child > token),
    ];
    for (const other of around) {
      const found = named(other);
      if (found === undefined) continue;
      // "killed by fighters near Sirte, the town where he was born": no apposition of theirs.
      const place = found.every(({ entity }) => resolved.entities[entity]?.kind === "place");
      if (place && relationOf(tree, other) === "appos" && actors.has(tree.lemmas[token] ?? "")) continue;
      const joined = relationOf(tree, other) === "appos" ? conjuncts(tree, other).slice(1) : [];
      const all = [...found, ...joined.flatMap((each) => named(each) ?? [])];
      return distinct(all.map((end) => ({ ...end, fit: end.fit * 0.95 })));
    }
    return undefined;
  }

  /** The owner of a common noun, where the noun stands for it. */
  function owned(token: number, through: Through): readonly End[] {
    const lemma = tree.lemmas[token] ?? "";
    const upos = tree.tokens[token]?.upos;
    if (through === "land") return groundAt(grammar, token, { named, at: (other) => finder.at(other, "land") });
    if (strangers.has(lemma)) return [];
    if (upos === "VERB" || upos === "ADV") return [];
    const counting = partitives.has(lemma) || upos === "NUM" || upos === "PRON" || upos === "DET";
    const doing = befalling.has(lemma);
    const trust = through === "actor" ? (actors.has(lemma) || doing ? 0.95 : 0.7) : 0.92;
    const roles = doing
      ? suffered.has(lemma) && !hasChild(tree, token, "nmod:agent")
        ? ["by", "mod"]
        : ["poss", "by", "mod"]
      : counting
        ? ["of", "poss", "mod", "among"]
        : through === "act"
          ? ["poss", "mod", "by", "maker", "of", "from"]
          : ["poss", "mod", "by", "of", "from"];
    const sworn = actors.has(lemma) ? allegiance(token, through) : [];
    if (sworn.length > 0) return sworn;
    // "deputies in Transnistria": people of a place act for it.
    if (through !== "site" && !doing && actors.has(lemma)) roles.push("for", "at", "in");
    // "a missile fired by a frigate"
    if (missiles.has(lemma)) roles.push("maker");
    for (const role of through === "site" && !doing
      ? [...roles, "in", "at", "near", "inside", "around", "outside", "on"]
      : roles) {
      const owners = grammar
        .find(token, role)
        .filter(
          (argument) =>
            argument.token !== token && argument.fit >= (role === "from" ? 0.9 : role === "by" ? 0.84 : 0.6),
        );
      const found = elsewhere(owners, through, trust);
      if (found.length > 0) return found;
    }
    // "a Kenyan-led force": it acts for who leads it.
    if (!doing && actors.has(lemma)) {
      const leaders = childrenBy(tree, token, "amod")
        .filter((word) => tree.lemmas[word] === "lead")
        .flatMap((word) => grammar.find(word, "mod"));
      const found = elsewhere(leaders, through, 0.8);
      if (found.length > 0) return found;
    }
    if (documents.has(lemma)) return elsewhere(authors(grammar, token), through, 0.85);
    if (upos === "NUM") return counted(token, through);
    return acts.has(lemma) || recalledBy.has(lemma) ? actor(token, through) : [];
  }

  /** "killed two Turkish soldiers and captured *three*": of the same as those counted before. */
  function counted(token: number, through: Through): readonly End[] {
    const verb = tree.tokens[token]?.head ?? -1;
    if (relationOf(tree, token) !== "obj" || relationOf(tree, verb) !== "conj") return [];
    const before = childrenBy(tree, tree.tokens[verb]?.head ?? -1, "obj").filter((child) => child < token);
    return distinct(before.flatMap((noun) => finder.at(noun, through).map((end) => ({ ...end, fit: end.fit * 0.85 }))));
  }

  /** "forces *loyal to Haftar*", "gunmen *allied with* him": they act for whom they follow. */
  const allegiance = (token: number, through: Through): readonly End[] =>
    elsewhere(
      childrenBy(tree, token, "amod", "acl")
        .filter(
          (child) =>
            following.has(tree.lemmas[child] ?? "") || following.has(tree.tokens[child]?.form.toLowerCase() ?? ""),
        )
        .flatMap((child) => [...grammar.find(child, "to"), ...grammar.find(child, "with")]),
      through,
      0.9,
    );

  /** Whose act it is where the text has just told it: "…, a move that Oslo condemned", "The move drew condemnation". */
  function actor(token: number, through: Through): readonly End[] {
    if (/^(?:appos|parataxis)$/.test(relationOf(tree, token))) {
      const verb = [...ancestors(tree, token)].find((above) => isVerb(tree, above));
      return elsewhere(verb === undefined ? [] : grammar.find(verb, "subj"), through, 0.75);
    }
    const definite = childrenBy(tree, token, "det").some((det) => pointing.has(tree.lemmas[det] ?? ""));
    const whose = /^(?:by|of|from|that|which)$/.test(tree.lemmas[token + 1] ?? "");
    const taken = definite && !whose && !hasChild(tree, token, "acl", "acl:relcl", "nmod");
    const told = taken ? elsewhere(actorsBefore(grammar, token), through, 0.75) : [];
    if (told.length > 0) return told;
    return taken ? recall(tree.lemmas[token] ?? "").map((end) => ({ ...end, fit: end.fit * 0.75 })) : [];
  }

  /** What words elsewhere stand for, as surely as `trust` says. */
  function elsewhere(found: readonly Argument[], through: Through, trust: number): readonly End[] {
    return distinct(finder.all(found, through).map((end) => ({ ...end, fit: end.fit * trust })));
  }
  return finder;
}

/** What a mention stands for, as surely as its form tells. */
export function endsOfMention({ mentions, referents }: Resolved, mention: number): End[] {
  const fit = formFit[mentions[mention]?.form ?? "name"];
  return (referents[mention] ?? []).map((entity) => ({ entity, mention, fit }));
}

const following: ReadonlySet<string> = new Set([
  "loyal",
  "faithful",
  "allied",
  "aligned",
  "answerable",
  "obedient",
  "beholden",
  "subordinate",
]);
const missiles: ReadonlySet<string> = new Set(weapons);
const pointing: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those", "such"]);

/** "each other", "one another": the other members of the subject. */
export function reciprocal(tree: Tree, token: number): boolean {
  const word = tree.lemmas[token];
  if (word === "each") return tree.lemmas[token + 1] === "other";
  if (word === "one") return tree.lemmas[token + 1] === "another";
  return (
    (word === "other" && tree.lemmas[token - 1] === "each") || (word === "another" && tree.lemmas[token - 1] === "one")
  );
}
