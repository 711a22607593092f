/** Who bears a title: the name after it, before it, its subject, or somebody whom the phrase itself points at. */

import type { Resolved } from "./annotation.ts";
import { bySides, namesAt } from "./roles-apposition.ts";
import type { Phrase } from "./roles-phrase.ts";
import { byPredicate } from "./roles-predicate.ts";
import { kindOf, type View } from "./structure-view.ts";

export interface Holding {
  readonly holders: readonly number[];
  /** How it is said; part of the rule's name. */
  readonly by: "title" | "apposition" | "copula" | "office" | "reference" | "coordination" | "naming";
  /** Token whose clause decides whether it holds; absent in a noun phrase, which asserts it. */
  readonly clause?: number;
  /** Who gave the office, where no other owner is named: "*the league* named him chairman". */
  readonly giver?: number;
}

/**
 * Finds the holders of a title.
 *
 * @param allowed whether the mention's kind may hold it
 */
export function holdersOf(
  resolved: Resolved,
  view: View,
  phrase: Phrase,
  allowed: (mention: number) => boolean,
  naming: boolean,
): Holding | undefined {
  const { title } = phrase;
  const over = view.covering[title.head];
  if (over !== undefined && resolved.mentions[over]?.form === "name" && allowed(over)) {
    return { holders: [over], by: "title" };
  }
  if (phrase.void) return byReference(resolved, view, phrase, allowed);
  const next = namesAt(resolved, view, title.last + 1, "on", title.plural, allowed);
  if (next.length > 0) return { holders: next, by: "title" };
  if (naming) {
    const named = byNaming(resolved, view, phrase, allowed);
    if (named !== undefined) return named;
  }
  return (
    bySides(resolved, view, phrase, allowed) ??
    byPredicate(resolved, view, phrase, allowed) ??
    byReference(resolved, view, phrase, allowed)
  );
}

const namedBefore =
  /(?:district|quarter|suburb|neighbou?rhood|borough|ward|province|region|county|prefecture|governorate|oblast|island|valley|peninsula|mountain|prison|camp)$/;

/** "The city of Mosul" is Mosul; "the capital of Haiti" isn't Haiti. */
const namedAfter =
  /(?:city|town|village|hamlet|port|resort|island|islands|archipelago|region|province|state|county|governorate|prefecture|republic|territory|peninsula|valley|strait|lake|river|camp|base|district|suburb|neighbou?rhood|borough|enclave|exclave|municipality|desert|mountain|gulf|bay|emirate)$/;

/** "The city *of Mosul*", "the port *of* Odesa". */
function byNaming(
  resolved: Resolved,
  view: View,
  { title, owners, determiner }: Phrase,
  allowed: (mention: number) => boolean,
): Holding | undefined {
  if (view.words[title.last + 1] !== "of") return undefined;
  // "The Karrada district of Baghdad" has its name before it; "the Virginia city of Norfolk" says where it is.
  const before = owners.find((owner) => owner.by === "before" && resolved.mentions[owner.mention]?.form === "name");
  if (before !== undefined && allowed(before.mention) && namedBefore.test(title.words)) {
    return { holders: [before.mention], by: "naming" };
  }
  if (determiner !== "the" && determiner !== "'s") return undefined;
  if (!namedAfter.test(title.words)) return undefined;
  const at = view.words[title.last + 2] === "the" ? title.last + 3 : title.last + 2;
  const mention = view.starting[at];
  if (mention === undefined || resolved.mentions[mention]?.form !== "name" || !allowed(mention)) return undefined;
  return { holders: [mention], by: "naming" };
}

/** "The German chancellor told reporters": the phrase itself stands for somebody whom the text has named. */
function byReference(
  resolved: Resolved,
  view: View,
  { title }: Phrase,
  allowed: (mention: number) => boolean,
): Holding | undefined {
  const mention = view.headed[title.head];
  if (mention === undefined || resolved.mentions[mention]?.form !== "nominal") return undefined;
  if ((resolved.referents[mention]?.length ?? 0) === 0 || kindOf(resolved, mention) === undefined) return undefined;
  return allowed(mention) ? { holders: [mention], by: "reference" } : undefined;
}
