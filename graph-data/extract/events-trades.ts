/**
 * Reads swaps of captives from what a sentence tells of them piece by piece: a word of exchange, who lets whom go, who held them,
 * to whom they went and whose they are ("Twenty agents in American hands were freed for four whom Moscow had jailed").
 */

import type { Kind } from "../schema.ts";
import type { Drawn } from "./drawn.ts";
import { distinct, type End } from "./ends.ts";
import { endsBy, isParty } from "./events-sides.ts";
import { custody, freeing, keeping } from "./lexicon/event-words.ts";
import { captives } from "./lexicon/talk-words.ts";
import type { Scene } from "./matcher.ts";
import { statusOf } from "./status.ts";
import { childrenBy, isVerb } from "./tree.ts";

const strict: ReadonlySet<string> = new Set([
  "prisoner",
  "captive",
  "hostage",
  "detainee",
  "inmate",
  "internee",
  "pow",
]);
const captive: ReadonlySet<string> = new Set([
  ...captives,
  ..."man woman people child girl boy airman pilgrim nun priest aid-worker fisherman journalist teacher".split(" "),
]);
const bartering: ReadonlySet<string> = new Set(["swap", "trade", "exchange", "barter"]);
const receiving: ReadonlySet<string> = new Set(["receive", "get", "recover", "regain", "collect"]);

/** Who lets captives go in a sentence: remembered for a next one that opens "In return". */
export interface Trade {
  readonly drawn: readonly Drawn[];
  readonly givers: readonly End[];
}

/** @param before who let captives go in the sentence before */
export function tradeOf(scene: Scene, before: readonly End[]): Trade {
  const { grammar } = scene;
  const { tree } = grammar;
  const acts = tree.tokens.flatMap((_, at) => (isVerb(tree, at) && freesCaptive(scene, at) ? [at] : []));
  const freers = acts.flatMap((verb) => endsBy(scene, verb, "subj"));
  for (const verb of tree.tokens.keys()) {
    if (!freeing.has(tree.lemmas[verb] ?? "") || !isVerb(tree, verb) || !eachOthers(scene, verb)) continue;
    const both = endsBy(scene, verb, "subj");
    const [source, target] = both;
    if (source !== undefined && target !== undefined && both.length === 2)
      return { drawn: [swap(scene, verb, source, target)], givers: both };
  }
  const mark = acts.length > 0 || tree.lemmas.some((word) => bartering.has(word)) ? markOf(scene, acts) : undefined;
  const noun = mark?.noun;
  const givers = distinct(
    freers.length > 0 || noun === undefined ? freers : bodies(scene, endsBy(scene, noun, "subj", "clause")),
  );
  if (mark === undefined) return { drawn: [], givers };
  const others = distinct([
    ...bodies(
      scene,
      tree.tokens.flatMap((_, at) => holdersAt(scene, at)),
    ),
    ...acts.flatMap((at) => bodies(scene, endsBy(scene, at, "with", "from", "to"))),
    ...(noun === undefined ? [] : bodies(scene, [...endsBy(scene, noun, "with"), ...partnersBehind(scene, noun)])),
    ...(mark.opening ? before : []),
  ]).filter((end) => !givers.some(({ entity }) => entity === end.entity));
  const known = [...givers, ...others];
  const owners = distinct(tree.tokens.flatMap((_, at) => ownersAt(scene, at))).filter(
    (end) => !known.some(({ entity }) => entity === end.entity),
  );
  const [source, target] = [...givers.slice(0, 2), ...others, ...owners];
  // Whose captives are does not tell who holds them, unless two nations' are exchanged.
  if (source === undefined || target === undefined || (known.length === 0 && owners.length !== 2))
    return { drawn: [], givers };
  return { drawn: [swap(scene, mark.trigger, source, target)], givers };
}

const swap = (scene: Scene, trigger: number, source: End, target: End): Drawn => ({
  relation: "swaps-prisoners-with",
  rule: "swaps-prisoners-piece-by-piece",
  trigger,
  status: statusOf(scene.grammar, trigger),
  source,
  target,
  confidence: 0.62 * source.fit * target.fit,
});

/** "sent home each other's prisoners", "repatriate each other's fishermen from jail" */
function eachOthers(scene: Scene, verb: number): boolean {
  const { tree } = scene.grammar;
  const words = tree.tokens.slice(verb + 1, verb + 12).map(({ form }) => form.toLowerCase());
  const at = words.findIndex((word, index) => /^each other|^one another/.test(`${word} ${words[index + 1]}`));
  if (at < 0 || words.slice(0, at).includes(",")) return false;
  return tree.lemmas.slice(verb + 1, verb + 14).some((each) => captive.has(each) || custody.has(each));
}

interface Mark {
  readonly trigger: number;
  /** The noun that names the exchange. */
  readonly noun?: number;
  /** "In return", which takes up the sentence before. */
  readonly opening: boolean;
}

/** A word that makes one act the price of the other. */
function markOf(scene: Scene, acts: readonly number[]): Mark | undefined {
  const { grammar } = scene;
  const { tree } = grammar;
  const word = (at: number) => tree.tokens[at]?.form.toLowerCase() ?? "";
  const [first] = acts;
  for (let at = 0; at < tree.tokens.length; at++) {
    if (/^(?:exchange|return)$/.test(word(at)) && word(at - 1) === "in") {
      const nothing = tree.tokens
        .slice(Math.max(0, at - 8), at)
        .some(({ form }) => /^(?:nobody|nothing|none|not|no|never|without)$/i.test(form));
      if (nothing) return undefined;
      if (first !== undefined) return { trigger: first, opening: at <= 1 && word(at + 1) !== "for" };
      continue;
    }
    const each = /^(?:man|one|body|life)$/.test(word(at)) && word(at + 1) === "for" && word(at + 2) === word(at);
    if (each && first !== undefined) return { trigger: first, opening: false };
    if (tree.tokens[at]?.upos !== "NOUN" || !bartering.has(tree.lemmas[at] ?? "")) continue;
    const what = ["mod", "of"].flatMap((role) => grammar.find(at, role));
    const ofCaptives =
      what.length === 0
        ? tree.lemmas.some((each) => (tree.lemmas[at] === "swap" ? captive : strict).has(each))
        : what.some(({ token }) => isCaptive(scene, token));
    if (ofCaptives || first !== undefined) return { trigger: first ?? at, noun: at, opening: false };
  }
  const verb = acts.find((act) => bartering.has(tree.lemmas[act] ?? "") || priced(scene, act));
  return verb === undefined ? undefined : { trigger: verb, opening: false };
}

/** "released 25 agents *for four of its own people*", "*against* sixty fighters". */
function priced(scene: Scene, verb: number): boolean {
  const { tree } = scene.grammar;
  const end = Math.min(verb + 14, tree.tokens.length);
  for (let at = verb + 1; at < end; at++) {
    if (!/^(?:for|against)$/.test(tree.tokens[at]?.form ?? "")) continue;
    for (let noun = at + 1; noun < Math.min(at + 8, tree.tokens.length); noun++) {
      if (/^(?:VERB|AUX|PUNCT)$/.test(tree.tokens[noun]?.upos ?? "")) break;
      const counted = tree.tokens[noun]?.upos === "NUM" && tree.lemmas[noun + 1] === "of";
      if (counted || isCaptive(scene, noun)) return true;
    }
  }
  return false;
}

/** "freed six soldiers", "set 400 detainees free", "was exchanged": a verb of letting go, with a captive. */
function freesCaptive(scene: Scene, verb: number): boolean {
  const { grammar } = scene;
  const { tree } = grammar;
  const lemma = tree.lemmas[verb] ?? "";
  const loose =
    /^(?:set|let)$/.test(lemma) &&
    tree.tokens
      .slice(verb + 1, verb + 9)
      .some(({ form }) => /^(?:free|go|out|loose|walk|leave|home|board|cross|back)$/i.test(form));
  if (!loose && (!freeing.has(lemma) || lemma === "let")) return false;
  if (grammar.find(verb, "obj").some(({ token }) => isCaptive(scene, token))) return true;
  const before = tree.lemmas.slice(Math.max(0, verb - 9), verb);
  return tree.tokens[verb]?.xpos === "VBN" && before.includes("be") && before.some((each) => captive.has(each));
}

/** A word for captives, somebody by name, or a number of a nation's people. */
function isCaptive(scene: Scene, token: number): boolean {
  const { tree } = scene.grammar;
  if (captive.has(tree.lemmas[token] ?? "")) return true;
  const ends = scene.ends.at(token, "none");
  if (ends.some((end) => kindOf(scene, end) === "person")) return true;
  return ends.length > 0 && childrenBy(tree, token, "nummod").length > 0;
}

/** Who keeps or frees captives: "held by", "whom they abducted", "in American hands", "received six soldiers from". */
function holdersAt(scene: Scene, at: number): End[] {
  const { grammar } = scene;
  const { tree } = grammar;
  const lemma = tree.lemmas[at] ?? "";
  if (!isVerb(tree, at)) return custody.has(lemma) ? endsBy(scene, at, "poss", "mod", "of") : [];
  const obj = () => grammar.find(at, "obj").some(({ token }) => isCaptive(scene, token));
  if (keeping.has(lemma) || freeing.has(lemma)) {
    if (tree.tokens[at + 1]?.form === "by") return endsBy(scene, at, "by");
    if (!keeping.has(lemma) || lemma === "take" || !obj()) return [];
    // "two spies jailed in the United States"
    const country = endsBy(scene, at, "in").filter((end) => kindOf(scene, end) === "state");
    return [...endsBy(scene, at, "subj"), ...country];
  }
  return receiving.has(lemma) && obj() ? endsBy(scene, at, "from", "obj>from") : [];
}

/** "a swap of 24 people on Thursday *with Moscow*": the next with-phrase, whatever it hangs on. */
function partnersBehind(scene: Scene, noun: number): End[] {
  const { tree } = scene.grammar;
  for (let at = noun + 1; at < Math.min(noun + 12, tree.tokens.length); at++) {
    if (isVerb(tree, at)) return [];
    if (tree.tokens[at]?.form === "with") return endsAt(scene, tree.tokens[at]?.head ?? -1, 0.9);
  }
  return [];
}

/** Whose the captives are: "Ukrainian soldiers", "123 Hezbollah fighters", "215 Ukrainians". */
function ownersAt(scene: Scene, at: number): End[] {
  const { tree } = scene.grammar;
  const token = tree.tokens[at];
  if (token?.upos === "NOUN" && captive.has(tree.lemmas[at] ?? ""))
    return bodies(scene, endsBy(scene, at, "mod", "poss", "of"));
  const numbered = childrenBy(tree, at, "nummod").length > 0 && /s$/.test(token?.form ?? "");
  return numbered ? endsAt(scene, at, 0.9) : [];
}

const kindOf = (scene: Scene, { entity }: End): Kind | undefined => scene.resolved.entities[entity]?.kind;

/** Of these, those that are no people: a person is rather who is swapped. */
const bodies = (scene: Scene, ends: readonly End[]): End[] => ends.filter((end) => kindOf(scene, end) !== "person");

const endsAt = (scene: Scene, token: number, fit: number): End[] =>
  scene.ends.all([{ token, fit }], "actor").filter((end) => isParty(scene, end));
