/** Reads who is what to whom off titles: heads, ministers, spokesmen, members, and bodies and places by what they belong to. */

import type { Kind } from "../schema.ts";
import type { Resolved } from "./annotation.ts";
import { organNames } from "./lexicon/bodies.ts";
import {
  bodyTitles,
  deputyWords,
  domainWords,
  hollowWords,
  nationalityTitles,
  organNouns,
  otherGroupWords,
  type RoleGroup,
  seconds,
  sportTitles,
  stateNouns,
  tenureWords,
} from "./lexicon/roles.ts";
import { ownerAfterName, ownerInName } from "./roles-complement.ts";
import { type Holding, holdersOf } from "./roles-holder.ts";
import { type Owner, type Phrase, phraseOf } from "./roles-phrase.ts";
import { type Group, titlesOf } from "./roles-title.ts";
import { type Finding, kindOf, type View } from "./structure-view.ts";

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

/** What an office says of its holder and one owner. */
export interface Claim {
  readonly relation: Finding["relation"];
  readonly owner: Owner;
  readonly trust: number;
  /** The owner is what belongs: "the *parent* of 7-Eleven". */
  readonly inverse?: boolean;
}

/** The owners that a title can have, those said by "of" before nationalities. */
export function claimsOf(resolved: Resolved, { phrase, holding }: Office): readonly Claim[] {
  const { group } = phrase.title;
  if (!("owners" in group)) return [];
  if (phrase.modifiers.some((word) => hollowWords.has(word))) return [];
  const held = new Set(holding.holders.map((holder) => referentOf(resolved, holder)));
  const fits = phrase.owners.filter((owner) => {
    const kind = kindOf(resolved, owner.mention);
    if (held.has(referentOf(resolved, owner.mention))) return false;
    if (kind === undefined || !ownerKinds(group, phrase).includes(kind)) return false;
    if (
      resolved.mentions[owner.mention]?.form === "pronoun" &&
      !credible(phrase.title.words, kind, phrase.determiner === "their")
    )
      return false;
    // "The UN mission in Haiti" is no part of Haiti.
    if (group.relation === "part-of" && owner.by === "in" && kind === "state") return false;
    // "Minister of information in Saddam Hussein's government"
    if (owner.by === "in" && owner.through !== undefined && "national" in group && group.national)
      return stateNouns.has(owner.through);
    return owner.by === "before" || owner.by === "possessor" || group.prepositions.includes(owner.by);
  });
  const before = fits.filter((owner) => owner.by === "before");
  // "A Russian exclave on the Baltic Sea" is Russia's.
  const after = fits.filter(({ by }) => by !== "before" && by !== "possessor" && !(by === "on" && before.length > 0));
  const possessor = fits.filter((owner) => owner.by === "possessor");
  // "Serbia's Europe minister" is Serbia's.
  const foreign = possessor.some((owner) => kindOf(resolved, owner.mention) === "state");
  const bodies = before.filter(
    (owner) =>
      kindOf(resolved, owner.mention) === "organisation" || (!foreign && kindOf(resolved, owner.mention) !== "state"),
  );
  // "The American president of the World Bank", "the bank's American president", "Israel's Labour leader".
  const owners =
    after.length > 0
      ? after
      : possessor.length > 0 && bodies.length === 0
        ? possessor
        : bodies.length > 0
          ? bodies
          : before;
  return owners.flatMap((owner) => {
    const claim = claimOf(resolved, phrase, group, owner);
    return claim === undefined ? [] : [claim];
  });
}

/** A pronoun that gives a body a minister, or a state a secretary-general, was resolved wrongly. */
const credible = (words: string, kind: Kind, plural: boolean): boolean =>
  kind === "person"
    ? !plural || /(?:lawyer|attorney|counsel|minister)$/.test(words)
    : kind === "organisation"
      ? !/(?:minister|premier|king|queen|emir|sultan|ruler|monarch|chancellor|ambassador)$/.test(words)
      : kind !== "state" || !/(?:secretary general|chief executive|ceo|chairman|director general)$/.test(words);

/** A title of state may be somebody's: "Reagan's envoy", "his foreign minister". */
const ownerKinds = (
  group: Exclude<Group, { relation: "counterpart" | "predecessor" }>,
  phrase: Phrase,
): readonly Kind[] => {
  if (sportTitles.has(phrase.title.words)) return ["organisation", "place", "state"];
  const acting = "national" in group && group.national && relationOf(group, phrase) === "represents";
  return acting ? [...group.owners, "person"] : group.owners;
};

const relationOf = (group: { relation: Finding["relation"] }, phrase: Phrase): Finding["relation"] =>
  group.relation === "leads" && phrase.modifiers.some((word) => deputyWords.has(word)) ? "represents" : group.relation;

function claimOf(
  resolved: Resolved,
  phrase: Phrase,
  group: Exclude<Group, { relation: "counterpart" | "predecessor" }>,
  owner: Owner,
): Claim | undefined {
  const kind = kindOf(resolved, owner.mention);
  const relation = relationOf(group, phrase);
  const premodified = owner.by === "before";
  const demonym = resolved.mentions[owner.mention]?.form === "demonym" && premodified;
  if (!("national" in group)) {
    return { relation, owner, trust: group.naming ? 0.85 : 0.75, ...(group.inverse ? { inverse: true } : {}) };
  }
  // "The founder of the Shining Path" was its head, "a founder of Fatah" one of several.
  if (
    /^(?:founder|founder leader)$/.test(phrase.title.words) &&
    !phrase.title.plural &&
    !/^(?:a|an|one)$/.test(phrase.determiner)
  )
    return kind === "organisation" ? { relation: "leads", owner, trust: 0.72 } : undefined;
  if (relation === "member-of" && kind === "state") {
    // "The France striker" plays for France, "the French striker" may play for anybody.
    return demonym || owner.by === "from" ? undefined : { relation: "represents", owner, trust: 0.65 };
  }
  if (relation === "member-of" && premodified) return { relation, owner, trust: kind === "organisation" ? 0.8 : 0.7 };
  if (relation === "leads") return leadership(resolved, phrase, group, owner, demonym);
  if (kind === "organisation" && /general|colonel|marshal|admiral|major|brigadier|commodore/.test(phrase.title.words)) {
    return { relation: "member-of", owner, trust: 0.75 };
  }
  return { relation, owner, trust: kind === "person" ? 0.75 : 0.85 };
}

/** To head these is to head the body that has them: "the head of the ECOWAS *commission*". */
const executives = new Set(["commission", "secretariat", "board", "council", "executive", "politburo", "bureau"]);

/** To head a state is more than to head something of its own, and less is said by a nationality. */
function leadership(
  resolved: Resolved,
  phrase: Phrase,
  group: RoleGroup,
  owner: Owner,
  demonym: boolean,
): Claim | undefined {
  const kind = kindOf(resolved, owner.mention);
  const { words, plural } = phrase.title;
  const others = phrase.modifiers.filter((word) => !tenureWords.has(word));
  const onlyOne = phrase.modifiers.some((word) => /^(?:former|ex|then|one-time|onetime|late)$/.test(word));
  if (owner.through !== undefined && !(kind === "organisation" && executives.has(owner.through))) {
    if (organNouns.has(owner.through)) return { relation: "represents", owner, trust: 0.75 };
    if (kind === "state" && !stateNouns.has(owner.through)) return undefined;
  }
  if (kind === "state") {
    if (others.some((word) => otherGroupWords.has(word))) return undefined;
    if (others.some((word) => domainWords.has(word))) return { relation: "represents", owner, trust: 0.75 };
    if (sportTitles.has(words) && !demonym) return { relation: "represents", owner, trust: 0.7 };
    if (bodyTitles.has(words)) return undefined;
    if (seconds.has(words) || (words === "governor" && owner.by !== "of"))
      return { relation: "represents", owner, trust: 0.75 };
    if (demonym && nationalityTitles.has(words)) return undefined;
    return { relation: "leads", owner, trust: demonym ? 0.88 : 0.9 };
  }
  if (
    others.some((word) =>
      /^(?:majority|minority|congressional|parliamentary|regional|local|provincial|student|youth)$/.test(word),
    )
  ) {
    return { relation: "member-of", owner, trust: 0.7 };
  }
  if (others.some((word) => domainWords.has(word)) && !group.national)
    return { relation: "represents", owner, trust: 0.7 };
  if (words === "commissioner" && owner.by !== "of") return { relation: "represents", owner, trust: 0.7 };
  // "A Hamas leader" is one of many.
  const many =
    !onlyOne &&
    (/^(?:a|an|some|two|three)$/.test(phrase.determiner) ||
      others.some((word) => /^(?:senior|top|prominent|local)$/.test(word)));
  if (
    kind === "organisation" &&
    many &&
    /^(?:leader|commander|field commander|chief|director|boss|manager)$/.test(words)
  ) {
    return { relation: "member-of", owner, trust: 0.75 };
  }
  if (/commander$/.test(words) && owner.by === "before" && !plural)
    return { relation: "member-of", owner, trust: 0.75 };
  return { relation: "leads", owner, trust: 0.88 };
}
