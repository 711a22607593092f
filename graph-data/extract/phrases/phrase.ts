/** The phrasebook's notation: a line of plain English with X and Y for the ends, compiled to a rule of reading. */

import { InputError } from "../../errors.ts";
import { type Relation, relations } from "../../schema.ts";
import { byActors, type Example, type Role, type Rule } from "../rules/rule.ts";

/** What the lines of one list share; as in `Rule`. */
export type PhraseOptions = Pick<
  Rule,
  | "sourceKinds"
  | "targetKinds"
  | "sourceThrough"
  | "targetThrough"
  | "targetPeople"
  | "unless"
  | "notIn"
  | "status"
  | "denied"
  | "trust"
>;

/** One word of a line: its alternatives, and what it is to the phrase. */
export interface Piece {
  readonly role: "end" | "verb" | "be" | "noun" | "adjective" | "infinitive" | "preposition";
  /** Lemmas, the first of which the example uses; for an end `X`, `Y` or `X and Y`. */
  readonly words: readonly string[];
  /** An end that owns the next noun: "Y's hand". */
  readonly owns?: boolean;
}

/**
 * Reads lists of phrases that say a relation; one a line, X for its source and Y for its target:
 *
 * | line | reads |
 * | --- | --- |
 * | `X lay/stake claim to/on Y` | alternatives stand between slashes; lemmas throughout; articles and possessives may be left in or out |
 * | `X pull_out of Y` | a verb's particle is joined by `_`; so is an adjective or compound that must stand before a noun (`cold_shoulder`) |
 * | `Y fall to X`, `Y slip out-of X's grasp` | ends in any order, behind a preposition, or owning the noun that follows |
 * | `X show Y the door`, `X bring Y to its knee` | an end before another object is the indirect one; `PREP noun` asks for that phrase |
 * | `X vow to+crush Y` | an infinitive complement |
 * | `X be loyal to Y`, `X be at war with Y`, `X be home to Y` | an adjective, a phrase or a noun said of the subject |
 * | `X's claim to/on Y`, `occupation of Y by X`, `war between X and Y` | nouns, their light verbs included ("launched an attack") |
 * | `X and Y bury hatchet` | both together as the subject: each of the other, both ways where the relation has a direction |
 *
 * Passives, relative clauses, control, coordination and shared arguments are undone by the grammar and are not written.
 * A `#` opens a comment.
 *
 * @throws InputError naming the line and what is wrong with it
 */
export function phrases(relation: Relation, options: PhraseOptions, lines: string): readonly Rule[] {
  return lines
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter((line) => line !== "")
    .map((line) => ruleOf(relation, options, line));
}

const articles: ReadonlySet<string> = new Set(["a", "an", "the", "its", "their", "his", "her"]);

const prepositions: ReadonlySet<string> = new Set(
  `aboard about above across after against ahead-of along alongside amid among apart-from around as at because-of before behind below beneath
  beside between beyond by despite for from in inside into like near next-to of off on on-to onto out-of outside over past round
  since through throughout till to toward towards under until unto up upon via with within without`.split(/\s+/),
);

/** The pieces of a line, in their order. */
export function piecesOf(line: string): Piece[] {
  const words = line
    .replace(/\bX and Y\b/, "X+Y")
    .split(/\s+/)
    .filter((word) => !articles.has(word));
  const [first = ""] = words;
  const clause = /^(?:X|Y|X\+Y)$/.test(first);
  return words.map((word, at) => {
    const end = /^(X|Y|X\+Y)('s)?$/.exec(word);
    if (end !== null) return { role: "end", words: [end[1] ?? ""], ...(end[2] === undefined ? {} : { owns: true }) };
    if (word.startsWith("to+")) return { role: "infinitive", words: word.slice(3).split("/") };
    const alternatives = word.split("/");
    if (alternatives.every((each) => prepositions.has(each))) return { role: "preposition", words: alternatives };
    if (clause && at === 1) return { role: word === "be" ? "be" : "verb", words: alternatives };
    if (clause && at === 2 && words[1] === "be") return { role: "adjective", words: alternatives };
    return { role: "noun", words: alternatives };
  });
}

/** What a rule is made of, gathered piece by piece. */
interface Draft {
  readonly source: Role[];
  readonly target: Role[];
  readonly needs: Record<Role, readonly string[]>;
  together: Role | undefined;
}

function ruleOf(relation: Relation, options: PhraseOptions, line: string): Rule {
  const fault = (what: string) => new InputError(`phrases of ${relation}: "${line}": ${what}`);
  const pieces = piecesOf(line);
  const draft: Draft = { source: [], target: [], needs: {}, together: undefined };
  const [subject, head] = pieces;
  const clause = subject?.role === "end" && subject.owns !== true;
  if (clause && head?.role !== "verb" && head?.role !== "be") throw fault("a verb must follow its subject");
  const trigger = clause ? clauseOf(draft, pieces) : nounOf(draft, pieces);
  if (trigger === undefined) throw fault("it has no noun to trigger it");
  const both = draft.together !== undefined;
  if (!both && (draft.source.length === 0 || draft.target.length === 0)) throw fault("it needs an X and a Y");
  const { symmetric } = relations[relation];
  const together = draft.together ?? (symmetric && clause && draft.target.includes("with") ? "subj" : undefined);
  const rule: Rule = {
    name: `${relation}-${slug(pieces)}`,
    relation,
    ...trigger,
    ...options,
    trust: options.trust ?? 0.75,
    source: both ? ["subj"] : draft.source,
    target: both ? ["with"] : draft.target,
    ...(together === undefined ? {} : { [symmetric ? "among" : "mutual"]: [together] }),
    ...(Object.keys(draft.needs).length === 0 ? {} : { needs: draft.needs }),
    ...(trigger.verbs !== undefined && !objective(draft) ? { lacks: ["obj"] } : {}),
    phrase: line,
    example: exampleOf(pieces),
  };
  return byActors(rule);
}

/** "Russian guns were turned on Odesa": what the verb is done with tells who does it where no subject does. */
function unsaid({ source, target, needs }: Draft): void {
  const given = Object.keys(needs).some((roles) => roles.split("/")[0] === "obj");
  if (given && source.join() === "subj" && !target.some((role) => /^(?:i?obj(?!>)|obj>(?:poss|mod|of))/.test(role)))
    source.push("surface>mod", "surface>poss");
}

/** Whether the line has an object: without one its verb is meant as it is used without one. */
const objective = ({ source, target, needs }: Draft): boolean =>
  [...source, ...target, ...Object.keys(needs)].some((role) => /^(?:i?obj|inf)\b/.test(role));

/** "X lay claim to Y": the verb triggers it, or what a copula says of its subject. */
function clauseOf(draft: Draft, [subject, head, ...rest]: readonly Piece[]): Partial<Rule> | undefined {
  if (head?.role === "verb") {
    seat(draft, subject, ["subj"]);
    complements(
      draft,
      rest,
      head.words.flatMap((verb) => verb.split("_").slice(1)),
    );
    unsaid(draft);
    return { verbs: head.words.map((verb) => verb.replaceAll("_", " ")) };
  }
  // "was under pressure", "under pressure from Oslo, Bonn agreed"
  const roles: Role[] =
    rest.some(({ role }) => role === "preposition") && !/^(?:adjective|noun)$/.test(rest[0]?.role ?? "")
      ? ["surface", "clause"]
      : ["surface", "self"];
  seat(draft, subject, roles);
  // "X be Y's voice"
  const whose = rest[0]?.owns === true ? rest[0] : undefined;
  if (whose !== undefined) seat(draft, whose, ["poss", "mod", "of"]);
  const [said, ...others] = whose === undefined ? rest : rest.slice(1);
  if (said?.role === "preposition") {
    const owner = others[0]?.owns === true ? others[0] : undefined;
    const [noun, ...more] = owner === undefined ? others : others.slice(1);
    if (noun?.role !== "noun") return undefined;
    if (owner !== undefined) seat(draft, owner, ["poss", "mod", "of"]);
    draft.needs.case = said.words;
    complements(draft, more);
    return { nouns: noun.words.map((word) => word.replaceAll("_", " ")) };
  }
  if (said === undefined) return undefined;
  complements(draft, others);
  // "is an armourer of Moscow" and "is Moscow's armourer"
  for (const roles of [draft.source, draft.target]) if (roles.includes("of")) roles.push("poss", "mod");
  const words = said.words.map((word) => word.replaceAll("_", " "));
  const single = words.filter((word) => !word.includes(" "));
  return { nouns: words, ...(single.length === 0 ? {} : { adjectives: single }) };
}

/** "X's claim to Y", "occupation of Y by X", "war between X and Y". */
function nounOf(draft: Draft, pieces: readonly Piece[]): Partial<Rule> | undefined {
  const [first, ...rest] = pieces;
  const owned = first?.role === "end";
  const head = owned ? rest[0] : first;
  if (head?.role !== "noun") return undefined;
  if (owned) {
    const whose = first.words[0] === "Y" ? ["poss", "mod", "of"] : ["subj"];
    seat(draft, first, whose);
  }
  complements(draft, owned ? rest.slice(1) : rest);
  return { nouns: head.words.map((word) => word.replaceAll("_", " ")) };
}

/**
 * Walks what follows the trigger; `at` are the roles of the word that the next one may hang on.
 *
 * @param particles the verb's, which the parser may have taken for prepositions or joined to those behind it ("pull *out of*")
 */
function complements(draft: Draft, pieces: readonly Piece[], particles: readonly string[] = []): void {
  let at: readonly Role[] = [];
  let before: readonly string[] = [];
  let infinitives: readonly Role[] = [];
  const within = (role: Role): Role[] =>
    infinitives.length === 0 ? [role] : infinitives.map((infinitive) => `${infinitive}>${role}`);
  pieces.forEach((piece, index) => {
    const bare = before.length === 0;
    // "show *Y* the door", "give *Y's envoy* a week": one object before another.
    const object = bare && lone(pieces[index + 1]) && (piece.role === "noun" ? at.length === 0 : true) ? "iobj" : "obj";
    const first = object === "obj" && at.length === 0;
    // "held *Y responsible*", "sent *Y packing*": the second may be the parser's complement of the first.
    const previous = pieces[index - 1];
    const second =
      bare && piece.role === "noun" && (previous?.role === "end" ? previous.owns !== true : lone(previous));
    const plain = object === "iobj" ? ["iobj", "obj"] : second ? ["obj", "comp", "adv"] : [object];
    const roles = (bare ? [...plain, ...(first ? particles : [])] : before).flatMap(within);
    switch (piece.role) {
      case "preposition":
        before = piece.words.flatMap((word) => [word, ...particles.map((particle) => `${particle}-${word}`)]);
        return;
      case "infinitive":
        infinitives = ["inf", ...at.map((role) => `${role}>inf`)];
        need(draft, infinitives.join("/"), piece.words);
        at = [];
        return;
      case "end": {
        if (piece.owns === true) {
          const owned =
            bare && lone(pieces[index + 1]) && lone(pieces[index + 2]) ? ["iobj", "obj"].flatMap(within) : undefined;
          const own = owned ?? (bare ? ["obj", ...(at.length === 0 ? particles : [])].flatMap(within) : roles);
          seat(
            draft,
            piece,
            own.flatMap((role) => [`${role}>poss`, `${role}>mod`, `${role}>of`]),
          );
          return;
        }
        if (bare) seat(draft, piece, roles);
        else
          seat(
            draft,
            piece,
            roles.flatMap((role) => phraseRoles(at, role)),
          );
        before = [];
        return;
      }
      default: {
        // "took them *to court*": the parser may have taken the noun for an infinitive.
        need(draft, [...roles, ...(roles.includes("to") ? ["inf"] : [])].join("/"), piece.words);
        at = roles;
        before = [];
      }
    }
  });
}

const lone = (piece: Piece | undefined): boolean => piece?.role === "noun";

/** "of Y" is rather the noun's, any other phrase rather the verb's; the parser may have chosen either. */
const phraseRoles = (at: readonly Role[], role: Role): Role[] =>
  role === "of"
    ? [...at.flatMap((noun) => [`${noun}>of`, `${noun}>poss`]), "of"]
    : [role, ...at.map((noun) => `${noun}>${role}`)];

function seat(draft: Draft, end: Piece | undefined, roles: readonly Role[]): void {
  const [name] = end?.words ?? [];
  if (name === "X+Y") draft.together = roles[0];
  else draft[name === "X" ? "source" : "target"].push(...roles);
}

/** Asks for one of the words in the role; a compound's words must stand side by side. */
function need(draft: Draft, role: Role, words: readonly string[]): void {
  draft.needs[role] = words.map((word) => word.replaceAll("_", " "));
}

const slug = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ words, owns }) => `${words[0]}${owns === true ? "s" : ""}`.toLowerCase().replace(/[^a-z]+/g, "-"))
    .join("-");

export const exampleEnds = { X: "France", Y: "Chad" } as const;

/** The line as a sentence about France (X) and Chad (Y). */
function exampleOf(pieces: readonly Piece[]): Example {
  const words = pieces.map(({ role, words: [word = ""], owns }) => {
    if (role === "end")
      return `${word.replace("X", exampleEnds.X).replace("+", " and ").replace("Y", exampleEnds.Y)}${owns ? "'s" : ""}`;
    if (role === "infinitive") return `to ${word}`;
    return word.replaceAll(/[_-]/g, " ");
  });
  return { text: `${words.join(" ")}.`, source: exampleEnds.X, target: exampleEnds.Y };
}
