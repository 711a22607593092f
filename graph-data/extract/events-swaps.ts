/** Finds prisoners exchanged by two acts told as one: "freed A in exchange for B, held by C", "released 50 men against 60 freed by C". */

import type { Drawn } from "./drawn.ts";
import type { End } from "./ends.ts";
import { endsBy } from "./events-sides.ts";
import { freeing, keeping } from "./lexicon/event-words.ts";
import { captives } from "./lexicon/talk-words.ts";
import type { Scene } from "./matcher.ts";
import { statusOf } from "./status.ts";
import { childrenBy, isVerb, prepositionOf, relationOf } from "./tree.ts";

const captive: ReadonlySet<string> = new Set(captives);
/** Past holding, as it stands with a captive: "held by", "whom they abducted". */
const kept: ReadonlySet<string> = new Set([
  "hold",
  "jail",
  "imprison",
  "capture",
  "detain",
  "abduct",
  "kidnap",
  "intern",
]);

/**
 * Swaps of a sentence, each with the side that lets go and the side that held what it gets.
 *
 * @param agreed the two sides of a deal that the sentence tells of, where there is one: they swap what is only said to be swapped
 */
export function swapsOf(scene: Scene, agreed: readonly End[]): Drawn[] {
  const { grammar } = scene;
  const { tree } = grammar;
  return tree.tokens.flatMap((token, verb) => {
    if (token.upos !== "VERB" || !freeing.has(tree.lemmas[verb] ?? "")) return [];
    const price = inReturn(scene, verb) ?? gotBack(scene, verb);
    if (price === undefined) return [];
    const known = [price, ...grammar.find(verb, "obj").map((argument) => argument.token)];
    if (
      !known.some((noun) => isCaptive(scene, noun)) &&
      !tree.lemmas.some((word) => captive.has(word) || kept.has(word))
    )
      return [];
    const givers = endsBy(scene, verb, "subj");
    const without = new Set(givers.map(({ entity }) => entity));
    const takers = others(scene, verb, price, without);
    const given = givers.length > 0 ? givers : takers.slice(1);
    const dealt = givers.length === 0 && agreed.length === 2;
    return (dealt ? agreed : given).slice(0, 1).flatMap((source) =>
      (dealt ? agreed : takers)
        .filter(({ entity }) => entity !== source.entity)
        .slice(0, 1)
        .map((target) => ({
          relation: "swaps-prisoners-with" as const,
          rule: "swaps-prisoners-in-return",
          trigger: verb,
          status: statusOf(grammar, verb),
          source,
          target,
          confidence: 0.68 * source.fit * target.fit,
        })),
    );
  });
}

/** "The swap with Iran, in which Washington pardoned seven men": the other side is who frees in it. */
export function swapsTold(scene: Scene): Drawn[] {
  const { grammar } = scene;
  const { tree } = grammar;
  return tree.tokens.flatMap((token, at) => {
    if (token.upos !== "NOUN" || !/^(?:swap|exchange|trade|barter)$/.test(tree.lemmas[at] ?? "")) return [];
    const partners = endsBy(scene, at, "with");
    const freers = childrenBy(tree, at, "acl:relcl")
      .filter((clause) => freeing.has(tree.lemmas[clause] ?? ""))
      .flatMap((clause) => endsBy(scene, clause, "subj"));
    return freers.slice(0, 1).flatMap((source) =>
      partners
        .filter(({ entity }) => entity !== source.entity)
        .map((target) => ({
          relation: "swaps-prisoners-with" as const,
          rule: "swaps-prisoners-told-apart",
          trigger: at,
          status: statusOf(grammar, at),
          source,
          target,
          confidence: 0.7 * source.fit * target.fit,
        })),
    );
  });
}

/** A word for a captive, a named person, or a number of either. */
function isCaptive(scene: Scene, token: number): boolean {
  const { tree } = scene.grammar;
  if (captive.has(tree.lemmas[token] ?? "") || tree.tokens[token]?.upos === "NUM") return true;
  return scene.ends.at(token, "none").some(({ entity }) => scene.resolved.entities[entity]?.kind === "person");
}

/** What the captives were let go for: the noun behind "in exchange for", "in return for", "against", "for". */
function inReturn(scene: Scene, verb: number): number | undefined {
  const { tree } = scene.grammar;
  for (let at = verb - 14; at < verb + 16; at++) {
    const word = tree.tokens[at]?.form.toLowerCase();
    if (
      (word === "exchange" || word === "return") &&
      tree.tokens[at + 1]?.form === "for" &&
      /^in$/i.test(tree.tokens[at - 1]?.form ?? "")
    )
      return tree.tokens[at + 2] === undefined ? undefined : nounFrom(scene, at + 2);
  }
  const barter = /^(?:swap|trade|exchange|barter|give|hand)$/.test(tree.lemmas[verb] ?? "");
  return childrenBy(tree, verb, "obl", "nmod")
    .concat(childrenBy(tree, verb, "obj").flatMap((child) => childrenBy(tree, child, "nmod")))
    .find((child) => {
      const preposition = prepositionOf(tree, child);
      return (preposition === "against" || (barter && preposition === "for")) && isCaptive(scene, child);
    });
}

/** "gave back 44 soldiers and received 12 of its own": what the same subject gets. */
function gotBack(scene: Scene, verb: number): number | undefined {
  const { grammar } = scene;
  const { tree } = grammar;
  const freed = grammar.find(verb, "obj").some(({ token }) => isCaptive(scene, token));
  if (!freed) return undefined;
  return childrenBy(tree, verb, "conj")
    .filter((got) => /^(?:receive|get|collect|recover|regain)$/.test(tree.lemmas[got] ?? ""))
    .flatMap((got) => grammar.find(got, "obj"))
    .find(({ token }) => isCaptive(scene, token))?.token;
}

/** The noun of the phrase that starts at a word. */
function nounFrom(scene: Scene, from: number): number {
  const { tree } = scene.grammar;
  let at = from;
  while (/^(?:DET|ADJ|NUM|ADP|PRON)$/.test(tree.tokens[at]?.upos ?? "") && at < from + 5) at++;
  return tree.tokens[at] === undefined ? from : at;
}

/** Who is the other side: who held or freed the price, to whom or from whom captives go, whose they are. */
function others(scene: Scene, verb: number, price: number, without: ReadonlySet<number>): End[] {
  const { grammar } = scene;
  const { tree } = grammar;
  const clauses = tree.tokens
    .map((_, at) => at)
    .filter(
      (at) =>
        at !== verb && isVerb(tree, at) && (keeping.has(tree.lemmas[at] ?? "") || freeing.has(tree.lemmas[at] ?? "")),
    )
    .filter((at) => /^(?:acl|advcl|conj|parataxis|amod)/.test(relationOf(tree, at)));
  const found = [
    ...["with", "to", "from"].flatMap((role) => endsBy(scene, verb, role)),
    ...clauses.flatMap((clause) => endsBy(scene, clause, "subj")),
    ...clauses.flatMap((clause) => endsBy(scene, clause, "by")),
    ...childrenBy(tree, verb, "conj").flatMap((got) => endsBy(scene, got, "from")),
    ...[price, ...grammar.find(verb, "obj").map(({ token }) => token)].flatMap((noun) =>
      /^\p{Ll}/u.test(tree.tokens[noun]?.form ?? "")
        ? ["poss", "mod", "from"].flatMap((role) => endsBy(scene, noun, role))
        : [],
    ),
  ];
  const seen = new Set<number>(without);
  return found.filter(({ entity }) => {
    if (seen.has(entity) || scene.resolved.entities[entity]?.kind === "person") return false;
    seen.add(entity);
    return true;
  });
}
