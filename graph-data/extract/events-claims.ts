/** Reads claims to land from what somebody says that it is: "Rabat insists that Ceuta is Moroccan", "regards Arunachal as southern Tibet". */

import { claimants } from "./attribution.ts";
import type { Drawn } from "./drawn.ts";
import { distinct, type End } from "./ends.ts";
import { passive } from "./grammar-subjects.ts";
import { belongings, lost, regarding } from "./lexicon/claim-words.ts";
import { claiming } from "./lexicon/speech.ts";
import type { Scene } from "./matcher.ts";
import type { Through } from "./rules/rule.ts";
import { statusOf } from "./status.ts";
import { antecedent, childrenBy, hasChild, isNominal, isVerb, prepositionOf } from "./tree.ts";

/** Whether a person speaks for a state. */
export type Serves = (person: number, state: number) => boolean;

/** Whose a place is said to be: states and bodies by name, or the speaker's own. */
interface Ownership {
  readonly owners: readonly End[];
  readonly own: boolean;
  /** It is only said to be part of somewhere: "southern Tibet". */
  readonly elsewhere?: boolean;
}

/** Claims that the sentence reports. */
export function claimsTold(scene: Scene, serves: Serves): Drawn[] {
  const { tree } = scene.grammar;
  return tree.tokens.flatMap((_, at) => [...saidToBe(scene, serves, at), ...regardedAs(scene, serves, at)]);
}

/** "Tokyo says that the islands are Japanese", "The Senkakus are our inherent territory, Tokyo replied", "…belongs to it". */
function saidToBe(scene: Scene, serves: Serves, at: number): Drawn[] {
  const { grammar } = scene;
  const { tree } = grammar;
  const belongs = tree.lemmas[at] === "belong" && isVerb(tree, at);
  if (!belongs && !hasChild(tree, at, "cop")) return [];
  const ownership = belongs ? inPhrase(scene, at) : ownershipOf(scene, at);
  if (ownership === undefined || ownership.elsewhere === true) return [];
  const subjects = hasChild(tree, at, "nsubj") ? endsBy(scene, at, ["surface"], "land") : saidOf(scene, at);
  const lands = subjects.filter((end) => isLand(scene, end));
  const owned = (end: End) => ownership.owners.some(({ entity }) => entity === end.entity);
  // "insists that Ceuta, Spanish since …, is Moroccan": nothing is said of the owner itself; what is part of "its" land is the speaker's.
  const itself = lands.length > 0 && lands.every(owned);
  const places = itself ? lands : lands.filter((end) => !owned(end));
  if (places.length === 0) return [];
  const speakers = [
    ...claimants(grammar, at).flatMap(({ token }) => scene.ends.at(token, "actor")),
    ...saidAfter(scene, at),
    ...inEyes(scene, at),
  ];
  const whose = itself ? { owners: [], own: true } : ownership;
  return drawn(scene, serves, {
    trigger: at,
    speakers,
    places,
    ownership: whose,
    rule: "claims-saying-whose",
    trust: 0.72,
  });
}

/** "Kashmir, which both say is theirs": what the relative pronoun of the clause above stands for. */
function saidOf(scene: Scene, at: number): End[] {
  const { tree } = scene.grammar;
  const verb = tree.tokens[at]?.head ?? -1;
  const clause = tree.tokens[verb];
  if (clause === undefined || tree.tokens[at]?.deprel !== "ccomp" || clause.deprel !== "acl:relcl") return [];
  return scene.ends.at(clause.head, "land").map((end) => ({ ...end, fit: end.fit * 0.9 }));
}

/** "The islands are ours, and …, he said": who speaks behind a comma, hung on what he said as one more clause. */
function saidAfter(scene: Scene, at: number): End[] {
  const { tree } = scene.grammar;
  return childrenBy(tree, at, "conj")
    .filter(
      (verb) => isVerb(tree, verb) && claiming.has(tree.lemmas[verb] ?? "") && !hasChild(tree, verb, "obj", "ccomp"),
    )
    .flatMap((verb) => endsBy(scene, verb, ["subj"], "actor"));
}

/** "regards X as its own", "considers X Polish", "shows X on its maps as western Somalia", "declared X to be Russian". */
function regardedAs(scene: Scene, serves: Serves, at: number): Drawn[] {
  const { grammar } = scene;
  const { tree } = grammar;
  if (!isVerb(tree, at) || !regarding.has(tree.lemmas[at] ?? "")) return [];
  const said = [
    ...grammar.find(at, "as").map(({ token }) => token),
    ...childrenBy(tree, at, "xcomp", "ccomp", "obl", "advcl").filter((child) => child > at),
    ...childrenBy(tree, at, "obj", "iobj").slice(1),
    ...childrenBy(tree, at, "obj").flatMap((object) =>
      childrenBy(tree, object, "nmod", "appos", "amod").filter((child) => child > object),
    ),
  ];
  for (const predicate of new Set(said)) {
    const bare = prepositionOf(tree, predicate) === "";
    const asPhrase = prepositionOf(tree, predicate) === "as" || marked(scene, predicate);
    if (!asPhrase && !(bare && /^(?:xcomp|ccomp|obj|nmod|appos)/.test(tree.tokens[predicate]?.deprel ?? ""))) continue;
    if (hasChild(tree, predicate, "nsubj") && hasChild(tree, predicate, "cop") && !hasChild(tree, predicate, "mark"))
      continue;
    const ownership = ownershipOf(scene, predicate);
    if (ownership === undefined) continue;
    // "considers Kosovo its province": what the parser took for two objects.
    const first = tree.tokens[predicate]?.deprel === "obj" ? objectBefore(scene, at, predicate) : undefined;
    const seen = first === undefined ? endsBy(scene, at, ["obj"], "land") : scene.ends.at(first, "land");
    const places = seen.filter(
      (end) => isLand(scene, end) && !ownership.owners.some(({ entity }) => entity === end.entity),
    );
    if (places.length === 0) continue;
    const speakers = endsBy(scene, at, ["subj"], "act");
    // "was shown on every map printed in Iran as its fourteenth province"
    const unnamed = speakers.length === 0 && passive(tree, at) ? ownership.owners : speakers;
    const found = { trigger: at, speakers: unnamed, places, ownership, rule: "claims-regarding-as", trust: 0.72 };
    return drawn(scene, serves, found);
  }
  return [];
}

/** The object in front of the one that says what it is; a relative pronoun's noun. */
function objectBefore({ grammar: { tree } }: Scene, verb: number, predicate: number): number | undefined {
  const first = childrenBy(tree, verb, "iobj", "obj").find((child) => child !== predicate);
  return first === undefined ? undefined : antecedent(tree, first);
}

/** "as" that the parser took for a conjunction. */
const marked = ({ grammar: { tree } }: Scene, token: number): boolean =>
  childrenBy(tree, token, "mark", "case").some((mark) => tree.lemmas[mark] === "as");

interface Told {
  readonly trigger: number;
  readonly speakers: readonly End[];
  readonly places: readonly End[];
  readonly ownership: Ownership;
  readonly rule: string;
  readonly trust: number;
}

/** Each speaker who says that a place is his own, or his state's. */
function drawn(scene: Scene, serves: Serves, { trigger, speakers, places, ownership, rule, trust }: Told): Drawn[] {
  const status = statusOf(scene.grammar, trigger);
  const kindOf = (entity: number) => scene.resolved.entities[entity]?.kind;
  const mine = (speaker: number): boolean =>
    ownership.own ||
    ownership.elsewhere === true ||
    ownership.owners.some(
      ({ entity }) => entity === speaker || (kindOf(speaker) === "person" && serves(speaker, entity)),
    );
  return distinct(speakers)
    .filter(({ entity }) => kindOf(entity) !== "place" && mine(entity))
    .flatMap((source) =>
      places
        .filter(({ entity }) => entity !== source.entity)
        .map((target) => ({
          relation: "claims" as const,
          rule,
          trigger,
          status,
          source,
          target,
          confidence: trust * source.fit * target.fit,
        })),
    );
}

/** Whose the predicate says that its subject is; none where it says something else. */
function ownershipOf(scene: Scene, at: number): Ownership | undefined {
  const { grammar, resolved } = scene;
  const { tree } = grammar;
  const lemma = tree.lemmas[at] ?? "";
  const form = tree.tokens[at]?.form.toLowerCase() ?? "";
  if (/^(?:ours|theirs|mine|its|hers|his)$/.test(form)) return { owners: [], own: true };
  const named = scene.ends.at(at, "none");
  const possessive = childrenBy(tree, at, "nmod:poss", "nmod", "det");
  const pronoun = possessive.some((child) =>
    /^(?:our|its|their|my|his|her)$/.test(tree.tokens[child]?.form.toLowerCase() ?? ""),
  );
  if (lemma === "own") return pronoun || prepositionOf(tree, at) === "as" ? { owners: [], own: true } : undefined;
  if (belongings.has(lemma)) {
    const owners = endsBy(scene, at, ["of", "poss", "mod"], "none").filter((end) => isState(scene, end));
    if (owners.length > 0) return { owners, own: false };
    if (pronoun) return { owners: [], own: true };
    // "a breakaway province", "part of its territory"
    if (childrenBy(tree, at, "amod").some((word) => lost.has(tree.lemmas[word] ?? "")))
      return { owners: [], own: true };
    const whole = childrenBy(tree, at, "nmod").find((child) => prepositionOf(tree, child) === "of");
    return whole === undefined ? undefined : ownershipOf(scene, whole);
  }
  if (named.length === 0) return undefined;
  // "Ceuta is Moroccan", "Crimea is Russia's", "Taiwan is China"
  const owners = named.filter((end) => isState(scene, end));
  if (owners.length > 0) return { owners, own: false };
  const piece = named.filter(({ entity }) => resolved.entities[entity]?.kind === "place");
  return piece.length > 0 && isNominal(tree, at) ? { owners: piece, own: false, elsewhere: true } : undefined;
}

/** "belongs to it", "belong to Morocco". */
function inPhrase(scene: Scene, verb: number): Ownership | undefined {
  const { grammar } = scene;
  const phrases = grammar.find(verb, "to");
  if (phrases.length === 0) return undefined;
  const owners = distinct(phrases.flatMap(({ token }) => scene.ends.at(token, "actor"))).filter((end) =>
    isState(scene, end),
  );
  if (owners.length > 0) return { owners, own: false };
  const pronoun = phrases.some(({ token }) => /^(?:it|they|we|he|she)$/.test(grammar.tree.lemmas[token] ?? ""));
  return pronoun ? { owners: [], own: true } : undefined;
}

/** "For Rabat, the Sahara is Moroccan", "In Belgrade's eyes Kosovo is Serbian". */
function inEyes(scene: Scene, at: number): End[] {
  const { grammar } = scene;
  const { tree } = grammar;
  return childrenBy(tree, at, "obl", "nmod", "advcl").flatMap((child) => {
    const preposition = prepositionOf(tree, child);
    if (child < at && /^(?:for|to)$/.test(preposition)) return scene.ends.at(child, "actor");
    if (
      !/^(?:in|to)$/.test(preposition) ||
      !/^(?:eye|view|mind|opinion|book|reckoning)$/.test(tree.lemmas[child] ?? "")
    )
      return [];
    return endsBy(scene, child, ["poss", "of", "mod"], "actor");
  });
}

const endsBy = (scene: Scene, token: number, roles: readonly string[], through: Through): End[] =>
  distinct(
    scene.ends.all(
      roles.flatMap((role) => scene.grammar.find(token, role)),
      through,
    ),
  );

const isState = ({ resolved }: Scene, { entity }: End): boolean =>
  /^(?:state|organisation)$/.test(resolved.entities[entity]?.kind ?? "");
const isLand = ({ resolved }: Scene, { entity }: End): boolean =>
  /^(?:state|place)$/.test(resolved.entities[entity]?.kind ?? "");
