/** What a rule of reading is: the relation it draws, the words that trigger it, and which arguments become its ends. */

import { InputError } from "../../errors.ts";
import { type Kind, kinds, type Relation, relations, type Status } from "../../schema.ts";

/**
 * Where an argument stands, as `grammar.ts` finds it: already undone are passives, relative clauses, reduced relatives,
 * control and raising, shared arguments of coordinated predicates, and light verbs.
 *
 * | role | for a verb | for a noun |
 * | --- | --- | --- |
 * | `subj` | who does it: subject, by-phrase of a passive, the noun that an active participle describes, "X" in "X-backed" | possessor, by-phrase, demonym or name before it, subject of its light verb |
 * | `obj` | to whom: object, subject of a passive, the noun that a passive participle describes | of-phrase; subject of a passive light verb ("came under attack") |
 * | `iobj` | indirect object: "gave *Kyiv* tanks" | the same of its light verb |
 * | `poss` | – | possessor alone: "*Russia*'s attack" |
 * | `mod` | "*US*-backed" | demonym, compound or name before it: "the *US* attack", "*Israel-Hamas* talks" |
 * | `do` | – | subject of its light verb alone: "*Iran* held talks" |
 * | `maker` | – | subject of a relative clause whose object the noun is: "the plan that *Oslo* drew up" |
 * | `must` | complement in the subjunctive or with must or should: "demanded that Kyiv *leave*" | the same |
 * | `will` | complement about what is to come: "warned that Kyiv *would pay*" | – |
 * | `bid` | a bare imperative that it quotes: "*Leave*, Oslo told Bonn" | – |
 * | `aux` | its auxiliaries: "*will* not" | – |
 * | `if` | clause that is its condition: "threatened war *if* Kyiv joined" | – |
 * | `self` | – | what the noun is said of: its own referent, an apposition, a copula's subject, the name that it is the title of |
 * | `owner` | – | whose: `poss`, `of` or `mod` |
 * | `comp` | the predicate of an open or closed complement (`xcomp`, `ccomp`) | the same, and `acl` ("threat to invade") |
 * | `inf` | its `to`-infinitive complement alone: "urged Kyiv *to leave*" | the same |
 * | `adv` | adverbs: "*jointly*" | adjectives: "*joint* drills" |
 * | `up` | what governs it | the verb or noun that it depends on, wrapping nouns left out: "*won* praise" |
 * | `case` | – | the preposition before it: "*at* war" |
 * | `party` | subject, with- and between-phrase | all who take part in an event: `subj`, `with`, `between`, `of`, or the clause's subject |
 * | `clause` | its subject | the subject of the clause in which it stands: "*Putin* said after talks with" |
 * | any preposition (`with`, `against`, `out-of` …) | oblique or the like, attached to the verb or to its object | its modifier, or its light verb's oblique |
 *
 * `a>b` walks on from the word at `a`: `obj>with` is the with-phrase of the object, `comp>subj` the subject of the complement.
 */
export type Role = string;

/** A plain role is looked for as it stands; nothing else is needed in most rules. */
export interface Rule {
  /** Unique, in kebab case, opening with its relation or the words it is about: `attacks-by-verb`. */
  readonly name: string;
  readonly relation: Relation;
  /** Lemmas that trigger it as verbs; a particle follows after a space (`call off`, `pull out`). */
  readonly verbs?: readonly string[];
  /** Lemmas that trigger it as nouns; a compound is written with a space, its last word being the trigger (`air strike`). */
  readonly nouns?: readonly string[];
  /** Lemmas that trigger it as adjectives or participles in their own right ("hostile to", "allied with"). */
  readonly adjectives?: readonly string[];
  /** Where its ends stand, best first: the first role that leads to an entity counts, with all entities coordinated there. */
  readonly source: readonly Role[];
  readonly target: readonly Role[];
  /**
   * Symmetric relations: roles in which several parties stand together, each pair of which is related
   * ("*X and Y* met", "talks between *X and Y*", "*both sides* signed"); besides `source` with `target`.
   */
  readonly among?: readonly Role[];
  /** Relations with a direction: roles in which several parties do the same to each other ("fighting *between X and Y*"). */
  readonly mutual?: readonly Role[];
  /** Kinds that an end may have; any where not given. */
  readonly sourceKinds?: readonly Kind[];
  readonly targetKinds?: readonly Kind[];
  /**
   * The word at the role must have one of these lemmas: `{ obj: ["sanction", "tariff"] }` for "imposed sanctions";
   * roles joined by slashes are alternatives: `{ "to/on": ["truce"] }`. An empty list asks only that the role be taken.
   */
  readonly needs?: Readonly<Record<Role, readonly string[]>>;
  /** The rule is off where the word at the role has one of these lemmas: `{ obj: ["record", "goal"] }`. */
  readonly unless?: Readonly<Record<Role, readonly string[]>>;
  /** The rule is off where something stands at one of these roles: `["comp"]` keeps "called him a liar" from a phone call. */
  readonly lacks?: readonly Role[];
  /**
   * Off in sentences about these fields where the trigger has another sense; the default is sport, weather, markets.
   * `[]` for a rule that holds in any field.
   */
  readonly notIn?: readonly Field[];
  /**
   * How an end is read off a common noun ("Russian *troops*", "*positions* in Donbas", "Kyiv's *decision*").
   * `actor` (the default for sources): the body or the people of a party stand for it. `act` (the default for targets):
   * besides them what it does, says and owns. `site` (rules of force): besides them what lies in a place, by in, at, near, of.
   * `land` (rules of territory): the place or state of which the noun is a piece ("most of Anbar", "the port of Hodeidah").
   * `none`: only the entity itself.
   */
  readonly sourceThrough?: Through;
  readonly targetThrough?: Through;
  /** Besides its kinds of target some of a state's people may be one: "two *Britons*", "fifteen *British* sailors". */
  readonly targetPeople?: boolean;
  /** What the relation's status is where the sentence itself asserts the trigger; `asserted` unless given. */
  readonly status?: Status;
  /** The denial is what the rule is about: it fires where its trigger is plainly denied ("will *not* accept"), and asserts that. */
  readonly denied?: boolean;
  /** How often the rule is right where its arguments are attached as they should be; 0.8 unless given. */
  readonly trust?: number;
  /** The line of the phrasebook that it was compiled from. */
  readonly phrase?: string;
  /** A sentence in which it must fire, with the ends it must find, by name as the sentence has it. */
  readonly example: Example;
}

export type Through = "none" | "actor" | "act" | "site" | "land";

export const fields = ["sport", "weather", "markets", "courts", "love", "arts", "medicine", "games"] as const;
export type Field = (typeof fields)[number];

export interface Example {
  readonly text: string;
  readonly source: string;
  readonly target: string;
}

/** A rule whose source must be able to act: no mere place, unless it says otherwise. */
export const byActors = (rule: Rule): Rule => ({ sourceKinds: ["person", "state", "organisation"], ...rule });

/** Words that several rules share as triggers or conditions are kept in lexicon files and spread into these lists. */
const lists = [
  "verbs",
  "nouns",
  "adjectives",
  "source",
  "target",
  "among",
  "mutual",
  "sourceKinds",
  "targetKinds",
] as const;
const rolePattern = /^[a-z]+(?:-[a-z]+)*(?:>[a-z]+(?:-[a-z]+)*)*$/;
const lemmaPattern = /^\S+(?: \S+)*$/u;

/**
 * Checks rules when they are loaded: known relation, a trigger, both ends, well-formed roles, lower-case lemmas, unique names.
 *
 * @param origin the rule file's name, for the message
 * @throws InputError naming the file, the rule and what would be right
 */
export function validateRules(rules: readonly Rule[], origin: string): readonly Rule[] {
  const names = new Set<string>();
  for (const rule of rules) {
    const wrong = fault(rule);
    if (wrong !== undefined) throw new InputError(`${origin}: rule "${rule.name}": ${wrong}`);
    if (names.has(rule.name))
      throw new InputError(`${origin}: rule "${rule.name}": the name is taken; names are unique`);
    names.add(rule.name);
  }
  return rules;
}

function fault(rule: Rule): string | undefined {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(rule.name)) return "a name is lower-case words joined by hyphens";
  if (!(rule.relation in relations)) return `unknown relation "${rule.relation}"`;
  for (const list of lists) if (rule[list]?.length === 0) return `${list} is empty; leave it out or fill it`;
  const triggers = [...(rule.verbs ?? []), ...(rule.nouns ?? []), ...(rule.adjectives ?? [])];
  if (triggers.length === 0) return "needs verbs, nouns or adjectives that trigger it";
  const lemmas = [...triggers, ...Object.values({ ...rule.needs }).flat(), ...Object.values({ ...rule.unless }).flat()];
  for (const lemma of lemmas) {
    if (!lemmaPattern.test(lemma) || lemma !== lemma.toLowerCase()) return `"${lemma}" is not a lower-case lemma`;
  }
  const conditions = [...Object.keys(rule.needs ?? {}), ...Object.keys(rule.unless ?? {})].flatMap((key) =>
    key.split("/"),
  );
  for (const role of [
    ...rule.source,
    ...rule.target,
    ...(rule.among ?? []),
    ...(rule.mutual ?? []),
    ...(rule.lacks ?? []),
    ...conditions,
  ]) {
    if (!rolePattern.test(role)) return `"${role}" is no role; write subj, obj, with, out-of, obj>with …`;
  }
  for (const kind of [...(rule.sourceKinds ?? []), ...(rule.targetKinds ?? [])]) {
    if (!kinds.includes(kind)) return `unknown kind "${kind}"`;
  }
  if (rule.among !== undefined && !relations[rule.relation].symmetric) {
    return `among is for symmetric relations, ${rule.relation} has a direction`;
  }
  for (const field of rule.notIn ?? []) if (!fields.includes(field)) return `unknown field "${field}"`;
  if (rule.trust !== undefined && !(rule.trust > 0 && rule.trust <= 1)) return "trust lies between 0 and 1";
  for (const end of [rule.example.source, rule.example.target]) {
    if (!rule.example.text.includes(end)) return `its example doesn't contain "${end}"`;
  }
  return undefined;
}
