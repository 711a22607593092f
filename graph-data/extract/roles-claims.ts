/** What an office says of its holder and each owner: to head, to act for, to belong, by the title, the owner and the words around. */

import type { Kind } from "../schema.ts";
import type { Resolved } from "./annotation.ts";
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
import type { Office } from "./roles.ts";
import type { Owner, Phrase } from "./roles-phrase.ts";
import type { Group } from "./roles-title.ts";
import { type Finding, kindOf } from "./structure-view.ts";

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
