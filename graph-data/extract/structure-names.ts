/** Reads who belongs to what off names that stand together: "Kenya's William Ruto", "Marine Le Pen of the National Rally". */

import type { Mention, Resolved } from "./annotation.ts";
import { countryNouns, followerNouns, organNames, regionNouns, unitNames } from "./lexicon/bodies.ts";
import { publicBody, stateNouns } from "./lexicon/roles.ts";
import { findingOf, isPossessive, nameAfter, standsAlone } from "./structure-pairs.ts";
import { placesOf } from "./structure-places.ts";
import { governing, headings, reigning, steering } from "./structure-rulers.ts";
import { type Finding, kindOf, type View } from "./structure-view.ts";

/**
 * All pairs of adjacent names of a sentence that stand in a relation by that alone.
 *
 * @param mentions those of the sentence, as indices
 */
export function readNames(resolved: Resolved, view: View, mentions: readonly number[]): readonly Finding[] {
  const findings: Finding[] = headings(resolved, view).filter((finding) => differ(resolved, finding));
  for (const m of mentions) {
    const mention = resolved.mentions[m];
    if (mention === undefined) continue;
    const bond =
      possession(resolved, view, mention, m) ??
      governing(resolved, view, mention, m) ??
      belonging(resolved, view, mention, m) ??
      organ(resolved, view, mention, m);
    const found = [
      ...(bond === undefined ? [] : [bond]),
      ...reigning(resolved, view, mention, m),
      ...steering(resolved, view, mention, m),
      ...membersAfter(resolved, view, mention, m),
      ...(bond === undefined ? placesOf(resolved, view, mention, m) : []),
    ];
    findings.push(...found.filter((finding) => differ(resolved, finding)));
  }
  return findings;
}

const differ = (resolved: Resolved, { source, target }: Finding): boolean => {
  const one = resolved.referents[source]?.[0];
  const other = resolved.referents[target]?.[0];
  return one !== undefined && other !== undefined && one !== other;
};

/** "*Iran's Revolutionary Guards*" as one name: it owns itself to the state within. */
function nameAround(resolved: Resolved, view: View, at: number, owner: number): number | undefined {
  const mention = view.covering[at];
  if (mention === undefined || mention === owner || resolved.mentions[mention]?.form !== "name") return undefined;
  return (resolved.mentions[mention]?.first ?? at) < at ? mention : undefined;
}

/** "Kenya's William Ruto", "Haftar, whose Libyan National Army", "Iran's Revolutionary Guards", "Germany's Siemens". */
function possession(resolved: Resolved, view: View, owner: Mention, o: number): Finding | undefined {
  const pronoun = /^(?:PRP\$|WP\$)$/.test(view.tokens[owner.last]?.xpos ?? "");
  const inside = /^['’]s?$/.test(view.tokens[owner.last]?.form ?? "");
  if (!pronoun && !inside && !isPossessive(view, owner.last + 1)) return undefined;
  const at = pronoun || inside ? owner.last + 1 : owner.last + 2;
  const owned = nameAfter(resolved, view, at, 2) ?? nameAround(resolved, view, at, o);
  const name = owned === undefined ? undefined : resolved.mentions[owned];
  const ownerKind = kindOf(resolved, o);
  const kind = owned === undefined ? undefined : kindOf(resolved, owned);
  const direct = name?.first === at;
  if (ownerKind === "person" && owned === undefined) return ownBody(resolved, view, o, at);
  if (owned === undefined || name === undefined) return undefined;
  if (ownerKind === "person") {
    // "Saddam Hussein's Iraq"
    if (kind === "state" && direct && !pronoun && name.form === "name" && standsAlone(view, name))
      return findingOf(view, o, "leads", owned, name.head, "leads-by-possession", 0.75);
    if (kind !== "organisation" || !standsAlone(view, name, followerNouns)) return undefined;
    const team = /^(?:team|side|club|squad)$/.test(view.words[name.last + 1] ?? "");
    if (team) return findingOf(view, o, "member-of", owned, name.head, "member-of-by-possession", 0.75);
    return findingOf(view, o, "leads", owned, name.head, "leads-by-possession", pronoun ? 0.7 : 0.75);
  }
  // "Its Barcelona Commando"
  if (pronoun && direct && kind === "organisation" && standsAlone(view, name) && unitWord(view, name))
    return ownerKind === "organisation"
      ? findingOf(view, owned, "part-of", o, name.head, "part-of-by-possession", 0.72)
      : undefined;
  if (pronoun || !standsAlone(view, name)) {
    if (kind !== "place" || !regionNouns.has(view.words[name.last + 1] ?? "")) return undefined;
  }
  if (kind === "person") {
    if (!direct || ownerKind === "place") return undefined;
    return findingOf(view, owned, "represents", o, name.head, "represents-by-possession", 0.7);
  }
  if (kind === "place" && (ownerKind === "state" || ownerKind === "place")) {
    return findingOf(view, owned, "located-in", o, name.head, "located-in-by-possession", 0.85);
  }
  if (kind === "organisation") {
    if (ownerKind === "organisation")
      return findingOf(view, owned, "part-of", o, name.head, "part-of-by-possession", 0.7);
    const label = resolved.entities[resolved.referents[owned]?.[0] ?? -1]?.label.toLowerCase().split(" ") ?? [];
    const organ = [...view.words.slice(name.first, name.last + 1), ...label].some((word) => organNames.has(word));
    if (ownerKind === "state" && organ)
      return findingOf(view, owned, "part-of", o, name.head, "part-of-by-possession", 0.85);
    return findingOf(view, owned, "located-in", o, name.head, "located-in-by-possession", 0.75);
  }
  return undefined;
}

/** "ElBaradei's *agency, the IAEA*", "his own *party, Semilla*". */
function ownBody(resolved: Resolved, view: View, person: number, from: number): Finding | undefined {
  let noun = from;
  while (/^(?:ADJ|NUM)$/.test(view.tokens[noun]?.upos ?? "") && noun < from + 3) noun++;
  const word = view.words[noun] ?? "";
  if (view.tokens[noun + 1]?.form !== ",") return undefined;
  const body = view.starting[view.words[noun + 2] === "the" ? noun + 3 : noun + 2];
  const named = body === undefined ? undefined : resolved.mentions[body];
  if (body === undefined || named?.form !== "name" || kindOf(resolved, body) !== "organisation") return undefined;
  if (
    /^(?:agency|company|firm|ministry|department|bank|institute|foundation|organisation|organization|group)$/.test(word)
  )
    return findingOf(view, person, "leads", body, noun, "leads-by-possession", 0.68);
  return /^(?:party|movement|militia|union|club|team|bloc|faction)$/.test(word)
    ? findingOf(view, person, "member-of", body, noun, "member-of-by-possession", 0.72)
    : undefined;
}

/** "Marine Le Pen of the National Rally", "Penny Wong, of the Labor Party,", "Alessandra Moretti (Democratic Party)". */
function belonging(resolved: Resolved, view: View, first: Mention, person: number): Finding | undefined {
  if (first.form !== "name" || kindOf(resolved, person) !== "person") return undefined;
  const comma = view.words[first.last + 1] === "," && /^(?:of|from)$/.test(view.words[first.last + 2] ?? "");
  const at = comma ? first.last + 2 : first.last + 1;
  if (!/^(?:of|from|\()$/.test(view.words[at] ?? "")) return undefined;
  // "Tadin, from the Serbian foreign ministry"
  const land = view.starting[view.words[at + 1] === "the" ? at + 2 : at + 1];
  const adjective = land === undefined ? undefined : resolved.mentions[land];
  if (land !== undefined && adjective?.form === "demonym" && kindOf(resolved, land) === "state") {
    let noun = adjective.last + 1;
    while (/^(?:ADJ|NOUN)$/.test(view.tokens[noun + 1]?.upos ?? "") && !organNames.has(view.words[noun] ?? "")) noun++;
    if (organNames.has(view.words[noun] ?? "") || stateNouns.has(view.words[noun] ?? ""))
      return findingOf(view, person, "represents", land, noun, "represents-by-of", 0.72);
  }
  const target = nameAfter(resolved, view, at + 1, 3);
  const second = target === undefined ? undefined : resolved.mentions[target];
  if (target === undefined || second === undefined || !standsAlone(view, second, followerNouns)) return undefined;
  if (view.tokens[second.last + 1]?.xpos === "POS") return undefined;
  const bracket = view.words[at] === "(";
  if (bracket && view.words[second.last + 1] !== ")") return undefined;
  const kind = kindOf(resolved, target);
  if (kind === "organisation" && isOneOfLeaders(view, resolved.mentions[person])) {
    return findingOf(view, person, "leads", target, second.head, "leads-among-leaders", 0.75);
  }
  // Of a party or band one is a member, for an authority one acts.
  if (kind === "organisation" && publicBody.test(second.text))
    return findingOf(view, person, "represents", target, second.head, "represents-by-of", 0.75);
  if (kind === "organisation")
    return findingOf(view, person, "member-of", target, second.head, "member-of-by-of", 0.85);
  if (kind !== "state" || view.words[at] === "from") return undefined;
  return findingOf(view, person, "represents", target, second.head, "represents-by-of", 0.7);
}

/** "The *leaders* of eight parties, *among them* David Trimble of the Ulster Unionist Party and John Hume of the SDLP". */
function isOneOfLeaders(view: View, person: Mention | undefined): boolean {
  for (let at = (person?.first ?? 0) - 1; at > 1; at--) {
    const word = view.words[at] ?? "";
    const among = (word === "them" && view.words[at - 1] === "among") || word === "including";
    if (among)
      return view.tokens
        .slice(0, at)
        .some((t) => /^(?:leaders|heads|chiefs|chairmen|bosses|presidents)$/i.test(t.form));
    if (view.tokens[at]?.upos === "VERB" || /^[.;]$/.test(word)) return false;
  }
  return false;
}

/** "Serbia and Norway, along with other *NATO* states": those before are among them. */
function membersBefore(resolved: Resolved, view: View, body: Mention, b: number): readonly Finding[] {
  const other = body.first - 1;
  if (view.words[other] !== "other" || !/^(?:and|with|like)$/.test(view.words[other - 1] ?? "")) return [];
  if (!countryNouns.has(view.words[body.last + 1] ?? "")) return [];
  let at = other - 2;
  while (/^(?:together|along|,)$/.test(view.words[at] ?? "")) at--;
  const found: Finding[] = [];
  for (;;) {
    const state = view.ending[at];
    if (state === undefined || kindOf(resolved, state) !== "state" || resolved.mentions[state]?.form !== "name")
      return found;
    found.push(findingOf(view, state, "member-of", b, body.last + 1, "member-of-by-country", 0.78));
    at = (resolved.mentions[state]?.first ?? 0) - 1;
    if (!/^(?:,|and)$/.test(view.words[at] ?? "")) return found;
    at--;
  }
}

/** "The NATO *states* Denmark and Norway", "OPEC *member* Gabon". */
function membersAfter(resolved: Resolved, view: View, body: Mention, b: number): readonly Finding[] {
  if (body.form !== "name" || kindOf(resolved, b) !== "organisation") return [];
  const at = body.last + 1;
  if (!countryNouns.has(view.words[at] ?? "")) return [];
  const findings: Finding[] = [...membersBefore(resolved, view, body, b)];
  for (let i = at + 1; ; ) {
    const state = view.starting[i];
    const found = state === undefined ? undefined : resolved.mentions[state];
    if (state === undefined || found?.form !== "name" || kindOf(resolved, state) !== "state") break;
    findings.push(findingOf(view, state, "member-of", b, at, "member-of-by-country", 0.85));
    i = found.last + 1;
    if (view.words[i] === ",") i++;
    if (view.words[i] === "and") i++;
    if (i === found.last + 1) break;
  }
  return findings;
}

const unitWord = (view: View, { first, last }: Mention): boolean =>
  view.words.slice(first, last + 1).some((word) => unitNames.has(word));

/** "The 372nd Company *of* the 800th Brigade", "the Political Bureau *of* Hamas": a unit by its name. */
function organ(resolved: Resolved, view: View, unit: Mention, u: number): Finding | undefined {
  if (unit.form !== "name" || kindOf(resolved, u) !== "organisation") return undefined;
  if (!unitWord(view, unit)) return undefined;
  const at = unit.last + 1;
  if (!/^(?:of|within)$/.test(view.words[at] ?? "")) return undefined;
  const whole = nameAfter(resolved, view, at + 1, 2);
  const found = whole === undefined ? undefined : resolved.mentions[whole];
  if (whole === undefined || found === undefined || isPossessive(view, found.last + 1)) return undefined;
  return kindOf(resolved, whole) === "organisation" && standsAlone(view, found)
    ? findingOf(view, u, "part-of", whole, at, "part-of-by-of", 0.78)
    : undefined;
}
