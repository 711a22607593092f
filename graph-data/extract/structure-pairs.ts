/** Names that stand next to each other: which one follows, whether it stands alone, and a finding between two. */

import type { Kind } from "../schema.ts";
import type { Mention, Resolved } from "./annotation.ts";
import type { Finding, View } from "./structure-view.ts";

export const findingOf = (
  view: View,
  source: number,
  relation: Finding["relation"],
  target: number,
  trigger: number,
  rule: string,
  trust: number,
): Finding => ({ source, target, relation, sentence: view.sentence, trigger, rule, trust });

/** May something lie in it? */
export const isLand = (kind: Kind | undefined): boolean => kind === "state" || kind === "place";

/** A name at or after a token, adjectives and what describes it skipped. */
export function nameAfter(resolved: Resolved, view: View, at: number, skip: number): number | undefined {
  for (let i = at; i <= at + skip; i++) {
    const mention = view.starting[i];
    if (mention !== undefined && resolved.mentions[mention]?.form === "name") return mention;
    const token = view.tokens[i];
    const plain = token !== undefined && token.form === token.form.toLowerCase() && /^(?:NOUN|VERB)$/.test(token.upos);
    if (!/^(?:DET|ADJ|NUM)$/.test(token?.upos ?? "") && !(plain && skip > 2 && token.xpos !== "NNS")) return undefined;
  }
  return undefined;
}

/** Does the mention stand as a noun of its own, rather than before another ("the *Hamas* leader")? */
export function standsAlone(view: View, mention: Mention, allowed?: ReadonlySet<string>): boolean {
  const next = view.tokens[mention.last + 1];
  if (next === undefined || !/^(?:NOUN|PROPN)$/.test(next.upos) || view.starting[mention.last + 1] !== undefined)
    return true;
  return allowed?.has(view.words[mention.last + 1] ?? "") ?? false;
}

export const isPossessive = (view: View, at: number): boolean => {
  const token = view.tokens[at];
  return token?.xpos === "POS" || /^['’]s?$/.test(token?.form ?? "");
};
