/** Whom "they" stands for: coordinated names, a body or people spoken of in the plural, the only two people of a sentence. */

import type { Kind } from "../schema.ts";
import type { Mention } from "./annotation.ts";
import type { Discourse, Trace } from "./coreference-discourse.ts";
import { coordinated } from "./coreference-grammar.ts";
import { childrenBy, type Tree } from "./tree.ts";

/** What a pronoun is read against. */
export interface Setting {
  readonly discourse: Discourse;
  readonly tree: Tree;
  readonly barred: ReadonlySet<number>;
  readonly ahead: readonly number[];
  /** Of the nearest subject above the pronoun. */
  readonly above: readonly number[];
}

/** Told before the pronoun, and not another argument of its verb. */
export const open = (mention: Mention, barred: ReadonlySet<number>, entity: number, trace: Trace): boolean =>
  !barred.has(entity) && !(trace.sentence === mention.sentence && trace.head > mention.head);

/** "They": coordinated names, a body or people spoken of in the plural. */
export function several(mention: Mention, { discourse, tree, barred, ahead, above }: Setting): readonly number[] {
  if (ahead.length > 1) return ahead;
  // "At their height the Tigers …".
  if (
    ahead.length === 1 &&
    tree.tokens[mention.head]?.deprel === "nmod:poss" &&
    discourse.drafts[ahead[0] ?? -1]?.kind === "organisation"
  )
    return ahead;
  if (above.length > 1) return above;
  const { sentence, head } = mention;
  let best: { entities: readonly number[]; score: number } | undefined;
  const consider = (entities: readonly number[], score: number): void => {
    if (best === undefined || score > best.score) best = { entities, score };
  };
  const owned = tree.tokens[head]?.deprel === "nmod:poss" ? (tree.lemmas[tree.tokens[head]?.head ?? -1] ?? "") : "";
  for (const trace of discourse.back(sentence, 2)) {
    if (!trace.entities.every((entity) => open(mention, barred, entity, trace))) continue;
    // "Their spokesman" is a body's.
    if (servants.has(owned) && trace.entities.some((entity) => discourse.drafts[entity]?.kind === "person")) continue;
    if (trace.sentence === sentence && trace.form === "pronoun" && trace.entities.length > 1)
      consider(trace.entities, trace.weight * 2);
    const decay = 0.5 ** (sentence - trace.sentence);
    const there = discourse.trees[trace.sentence];
    if (there === undefined) continue;
    if (
      above.length === 1 &&
      trace.entities.includes(above[0] as number) &&
      pluralAt(there, trace, discourse.drafts[trace.entities[0] ?? -1]?.kind)
    )
      consider(above, trace.weight * decay * 1.8);
    if (trace.entities.length > 1) consider(trace.entities, trace.weight * decay * 1.2);
    const group = coordinated(discourse, trace, there);
    if (group.length > 1) consider(group, trace.weight * decay * 1.3);
    else if (trace.entities.length === 1 && pluralAt(there, trace, discourse.drafts[trace.entities[0] ?? -1]?.kind))
      consider(trace.entities, trace.weight * decay * (servants.has(owned) && trace.form === "nominal" ? 2 : 1));
  }
  const met = best === undefined && reciprocal.has(tree.lemmas[tree.tokens[head]?.head ?? -1] ?? "");
  if (met) return bothBefore(mention, discourse, barred);
  const rival = pluralRival(tree, head);
  if (best === undefined || best.score < 1 || (rival && best.score < 3)) return [];
  return best.entities;
}

const servants: ReadonlySet<string> = new Set(
  "spokesman spokeswoman leader commander chief envoy ambassador negotiator president minister king emir army parliament".split(
    " ",
  ),
);

/** What only several do together. */
const reciprocal: ReadonlySet<string> = new Set(
  "meet talk speak agree sign discuss negotiate clash quarrel".split(" "),
);

/** "He raised the matter with Modi when they met": the only two people of the sentence so far. */
function bothBefore({ sentence, head }: Mention, discourse: Discourse, barred: ReadonlySet<number>): readonly number[] {
  const people = new Set<number>();
  for (const trace of discourse.back(sentence, 0))
    for (const entity of trace.entities)
      if (trace.head < head && !barred.has(entity) && discourse.drafts[entity]?.kind === "person") people.add(entity);
  return people.size === 2 ? [...people].reverse() : [];
}

/** Is the word plural: "the Taliban were", "the Russians", "the rebels"? */
function pluralAt(tree: Tree, trace: Trace, kind: Kind | undefined): boolean {
  const token = tree.tokens[trace.head];
  if (token === undefined) return false;
  // "The Solomon Islands" are one.
  if (trace.form === "name" && /^(?:state|place)$/.test(kind ?? "")) return false;
  if (
    /^NNP?S$/.test(token.xpos) ||
    /(?:s|Taliban|French|British|Dutch|Chinese|Japanese|Irish|Swiss)$/.test(token.form)
  ) {
    if (trace.form === "demonym") return !/^(?:amod|compound)/.test(token.deprel);
    return (
      trace.form === "nominal" || /(?:Taliban|Houthis|Maoists|Tigers|rebels|Contras|Sandinistas)$/.test(token.form)
    );
  }
  const verb = tree.tokens[token.head];
  return (
    /^nsubj/.test(token.deprel) &&
    (verb?.form === "were" ||
      childrenBy(tree, token.head, "aux", "cop").some((aux) =>
        /^(?:were|are|have)$/.test(tree.tokens[aux]?.form ?? ""),
      ))
  );
}

/** A plural common noun before the pronoun in its sentence, which it may stand for instead. */
function pluralRival(tree: Tree, at: number): boolean {
  for (let i = 0; i < at; i++) {
    const token = tree.tokens[i];
    if (token?.upos === "NOUN" && token.xpos === "NNS" && /^(?:nsubj|obj)/.test(token.deprel)) return true;
  }
  return false;
}
