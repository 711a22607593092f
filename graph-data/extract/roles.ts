/** Reads who is what to whom off titles: heads, ministers, spokesmen, members, and bodies and places by what they belong to. */

import type { Kind } from "../schema.ts";
import type { Resolved } from "./annotation.ts";
import { organNames } from "./lexicon/bodies.ts";
import type { RoleGroup } from "./lexicon/roles.ts";
import { ownerAfterName, ownerInName } from "./roles-complement.ts";
import { type Holding, holdersOf } from "./roles-holder.ts";
import { type Phrase, phraseOf } from "./roles-phrase.ts";
import { titlesOf } from "./roles-title.ts";
import { kindOf, type View } from "./structure-view.ts";

/** A title with its holders, whose owner may still have to be found in the document. */
export interface Office {
  readonly view: View;
  readonly phrase: Phrase;
  readonly holding: Holding;
}

/** Every title of a sentence that somebody holds. */
export function officesOf(resolved: Resolved, view: View): readonly Office[] {
  const offices: Office[] = [];
  const phrases = titlesOf(view).map((title) => byOwner(resolved, phraseOf(resolved, view, title)));
  const withoutHolder: Phrase[] = [];
  for (const phrase of phrases) {
    const { group } = phrase.title;
    const holders: readonly Kind[] = "holders" in group ? group.holders : ["person"];
    const naming = "naming" in group && group.naming;
    // "The city of Mosul" is Mosul's, and "Lin Jian, her counterpart" not her own.
    const owned = new Set(
      phrase.owners
        .filter(({ mention }) => !naming && resolved.mentions[mention]?.form !== "pronoun")
        .map((owner) => referentOf(resolved, owner.mention)),
    );
    const allowed = (mention: number): boolean => {
      const kind = kindOf(resolved, mention);
      const entity = referentOf(resolved, mention);
      return kind !== undefined && holders.includes(kind) && entity !== undefined && !owned.has(entity);
    };
    const holding = holdersOf(resolved, view, phrase, allowed, naming);
    if (holding !== undefined && !tellsBelonging(view, phrase, holding)) continue;
    if (holding === undefined) withoutHolder.push(phrase);
    else offices.push({ view, phrase: withOwner(resolved, view, phrase, holding), holding });
  }
  for (const phrase of withoutHolder) {
    const holding = sharedHolding(offices, view, phrase);
    const kinds: readonly Kind[] = "holders" in phrase.title.group ? phrase.title.group.holders : ["person"];
    if (holding?.holders.every((holder) => kinds.includes(kindOf(resolved, holder) ?? "place")))
      offices.push({ view, phrase, holding });
  }
  return offices;
}

/** "The only Nordic *NATO states*": a state of a body's is its member. */
function byOwner(resolved: Resolved, phrase: Phrase): Phrase {
  const { title, owners } = phrase;
  if (!/^(?:state|country|nation)$/.test(title.words)) return phrase;
  const body = owners.some((owner) => owner.by === "before" && kindOf(resolved, owner.mention) === "organisation");
  return body ? { ...phrase, title: { ...title, group: memberStates } } : phrase;
}
const memberStates: RoleGroup = {
  relation: "member-of",
  holders: ["state"],
  owners: ["organisation"],
  prepositions: [],
  national: false,
  titles: "",
};

/**
 * Parts and places are read off fewer constructions than offices are: a common noun that was resolved says little of where
 * a thing belongs, and a title within a name only where it is an organ's ("the US Chamber of Commerce" is none).
 */
function tellsBelonging(view: View, { title, determiner, first, owners }: Phrase, { by, holders }: Holding): boolean {
  if ("national" in title.group || !("owners" in title.group)) return true;
  if (by === "reference")
    return title.group.relation === "located-in" && !title.plural && !/^capital/.test(title.words);
  const inName = view.covering[title.head];
  if (by === "title" && inName !== undefined && holders.includes(inName) && title.group.relation === "part-of") {
    return organNames.has(view.words[title.head] ?? "");
  }
  // A word of the name itself tells where it is only with a nationality before it.
  if (
    by === "title" &&
    inName !== undefined &&
    holders.includes(inName) &&
    title.group.relation === "located-in" &&
    !title.group.naming
  )
    return owners.some((owner) => owner.by === "before");
  const name = view.starting.indexOf(holders[0]);
  const after = name > title.last;
  if (by !== "apposition" || !after || !/^(?:a|an|)$/.test(determiner)) return true;
  // "A unit of Union Carbide, Carbide India, ran the plant"
  return (
    first === 0 ||
    view.tokens.some(
      (token, at) => token.head === title.head && token.deprel === "appos" && view.headed[at] === holders[0],
    )
  );
}

/** An owner that follows the name counts where the title has none of its own. */
function withOwner(resolved: Resolved, view: View, phrase: Phrase, holding: Holding): Phrase {
  const { giver } = holding;
  if (giver !== undefined && phrase.owners.every(({ by }) => by === "to") && kindOf(resolved, giver) !== "person")
    return { ...phrase, owners: [{ mention: giver, by: "of" }] };
  const holder = holding.holders[0];
  if (holding.by !== "title" || phrase.owners.length > 0 || holder === undefined) return phrase;
  const owner = ownerAfterName(resolved, view, holder) ?? ownerInName(resolved, view, holder);
  return owner === undefined ? phrase : { ...phrase, owners: [owner] };
}

/** "X, founder of Fatah *and number two of the PLO*"; "*chairman* and chief executive X". */
function sharedHolding(offices: readonly Office[], view: View, phrase: Phrase): Holding | undefined {
  if (phrase.void) return undefined;
  const { head } = phrase.title;
  for (const office of offices) {
    const other = office.phrase.title.head;
    const linked =
      (view.tokens[head]?.deprel === "conj" && view.tokens[head]?.head === other) ||
      (view.tokens[other]?.deprel === "conj" && view.tokens[other]?.head === head) ||
      (view.words[phrase.first - 1] === "and" && office.phrase.last === phrase.first - 2) ||
      (view.words[phrase.last + 1] === "and" && office.phrase.first === phrase.last + 2);
    // "Its new envoy, the Laotian diplomat Alounkeo Kittikhoun": one person, described twice.
    if (
      view.tokens[phrase.last + 1]?.form === "," &&
      office.phrase.first === phrase.last + 2 &&
      office.holding.by === "title"
    ) {
      return { ...office.holding, by: "apposition" };
    }
    // "The prime minister and his foreign minister, X": two people.
    if (other > head && office.phrase.determiner !== "") continue;
    if (linked && office.holding.by !== "reference") return { ...office.holding, by: "coordination" };
  }
  return undefined;
}

const referentOf = (resolved: Resolved, mention: number): number | undefined => resolved.referents[mention]?.[0];
