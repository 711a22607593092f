/** Mends who says what a sentence reports first: "Rebels *shelled* the town, residents *said*", "…, the bloc's chief, Eide, *said*". */

import { claiming } from "./lexicon/speech.ts";
import type { Chunk, MendableTree } from "./mend-tree.ts";

/** The noun phrase before a verb of speech at the end is its subject, and what stands before it a clause of its own. */
export function mendSpeakers(tree: MendableTree): void {
  tree.tokens.forEach((token, verb) => {
    if (token.upos !== "VERB" || !/^VB[DZPN]$/.test(token.xpos) || !claiming.has(tree.lemma(verb))) return;
    const speaker = speakerBefore(tree, verb) ?? speakerBehind(tree, verb);
    if (speaker === undefined || reportsOn(tree, verb)) return;
    const main = reported(tree, Math.min(speaker.first, verb) - 1);
    if (main === undefined || (tree.above(verb, main) && tree.headOf(verb) !== main)) return;
    const given = subjects(tree, verb).filter((head) => head < speaker.first);
    if (given.length === 0 && subjects(tree, verb).includes(speaker.head)) return;
    tree.attach(speaker.head, verb, "nsubj");
    if (tree.headOf(verb) === main) tree.replace(main, verb);
    for (const head of given) tree.attach(head, main, "nsubj");
    tree.attach(main, verb, "ccomp");
  });
}

const subjects = (tree: MendableTree, verb: number): number[] =>
  tree.tokens.flatMap((_, at) => (tree.headOf(at) === verb && /^nsubj/.test(tree.relation(at)) ? [at] : []));

/** The phrase between a comma and the verb: ", residents said", ", the minister, Eide, said". */
function speakerBefore(tree: MendableTree, verb: number): Chunk | undefined {
  let end = verb - 1;
  if (tree.form(end) === ",") end--;
  const last = tree.ending.get(end);
  if (last === undefined || tree.isTime(last)) return undefined;
  if (end === verb - 1) return tree.form(last.first - 1) === "," ? last : undefined;
  const before = tree.form(last.first - 1) === "," ? tree.ending.get(last.first - 2) : undefined;
  return before !== undefined && tree.form(before.first - 1) === "," ? before : undefined;
}

/** Verbs whose noun phrase right behind them is never whom they address. */
const inverting =
  /^(?:say|insist|declare|add|announce|claim|explain|note|observe|reply|answer|argue|admit|complain|boast|concede|maintain|state|write|recall|contend|retort|conclude)$/;

/** The phrase between the verb and the end of its clause: ", insisted Straw." */
function speakerBehind(tree: MendableTree, verb: number): Chunk | undefined {
  if (!inverting.test(tree.lemma(verb)) || !/^[,"”]$/.test(tree.form(verb - 1))) return undefined;
  const speaker = tree.starting.get(verb + 1);
  if (speaker === undefined || tree.isTime(speaker) || subjects(tree, verb).length > 0) return undefined;
  const next = tree.form(speaker.last + 1);
  return next === "" || /^[,.;"”]$/.test(next) ? speaker : undefined;
}

/** Whether the verb has what it reports behind it. */
const reportsOn = (tree: MendableTree, verb: number): boolean =>
  tree.tokens.some(
    ({ upos }, at) =>
      at > verb && upos === "VERB" && tree.headOf(at) === verb && !/^(?:conj|advcl)/.test(tree.relation(at)),
  );

/** The verb of the clause that ends at a comma, the first finite one that no relative pronoun opens. */
function reported(tree: MendableTree, comma: number): number | undefined {
  for (let at = 0; at < comma; at++) {
    if (tree.upos(at) !== "VERB" || !tree.finite(at) || /^(?:acl:relcl|advcl|amod)/.test(tree.relation(at))) continue;
    if (tree.hasChild(at, /^(?:obl:agent|mark)/)) continue;
    return at;
  }
  return undefined;
}
