/** Whom a description stands for: "the alliance", "the Russian leader", "his Turkish counterpart", "both sides". */

import type { Mention } from "./annotation.ts";
import { resolveBody, resolvePlace } from "./coreference-bodies.ts";
import type { NominalContext } from "./coreference-context.ts";
import { resolvePair } from "./coreference-pairs.ts";
import { counterparts, resolveCounterpart, resolvePerson } from "./coreference-people.ts";
import { resolveOrgans, resolveState } from "./coreference-states.ts";
import { nounOf } from "./entities-nominals.ts";
import { nounSenses } from "./lexicon/nominals.ts";
import { childrenBy, type Tree } from "./tree.ts";

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
  const pair = resolvePair(mention, noun, tree, context);
  if (pair !== undefined) return pair;
  const senses = nounSenses(noun);
  if (counterparts.test(noun)) return resolveCounterpart(mention, tree, context);
  const people = senses.filter((sense) => sense.kind === "person");
  if (people.length > 0) return one(resolvePerson(mention, noun, people[0]?.sex, tree, context));
  if (senses.some((sense) => sense.organ)) {
    const body = noun === "parliament" ? resolveBody(mention, noun, context) : undefined;
    return body === undefined ? resolveOrgans(mention, tree, context) : [body];
  }
  for (const { kind } of senses) {
    const found =
      kind === "state"
        ? resolveState(mention, noun, tree, context)
        : kind === "place"
          ? resolvePlace(mention, noun, tree, context)
          : resolveBody(mention, noun, context);
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
  if (plural || /^['’]s?$/.test(tree.tokens[mention.head + 1]?.form ?? "")) return undefined;
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
