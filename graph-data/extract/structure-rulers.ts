/** Reads who heads what off the words around a person's name: "led by X", "Iraq under X", "X's Iraq", "with X at the helm". */

import type { Mention, Resolved } from "./annotation.ts";
import { stateNouns } from "./lexicon/roles.ts";
import { findingOf, isPossessive, nameAfter } from "./structure-pairs.ts";
import { type Finding, kindOf, type View } from "./structure-view.ts";

const heading = new Set(
  "led headed chaired commanded run ruled governed captained coached founded helmed managed steered dominated".split(
    " ",
  ),
);

/** "The Congo River Alliance, *led by* Corneille Nangaa", "Argentina's junta, *headed by* General Galtieri". */
export function headings(resolved: Resolved, view: View): Finding[] {
  return view.words.flatMap((word, at) => {
    const by = heading.has(word) ? agentMark(view, at) : undefined;
    if (by === undefined) return [];
    let before = at - 1;
    while (/^(?:ADV)$/.test(view.tokens[before]?.upos ?? "")) before--;
    if (view.tokens[before]?.form === ",") before--;
    const target =
      view.ending[before] ??
      (stateNouns.has(view.words[before] ?? "") ? view.ending[before - 2] : undefined) ??
      apposedName(view, before);
    const source = personAfter(resolved, view, by + 1);
    const kind = target === undefined ? undefined : kindOf(resolved, target);
    if (source === undefined || target === undefined || kind === undefined || kind === "person") return [];
    const named = resolved.mentions[target]?.form === "name";
    return [findingOf(view, source, "leads", target, at, "leads-by-heading", named ? 0.85 : 0.6)];
  });
}

/** The "by" that follows a participle, after when and how long: "ruled *for forty years* by". */
function agentMark(view: View, participle: number): number | undefined {
  for (let at = participle + 1; at < participle + 8; at++) {
    if (view.words[at] === "by") return at;
    const upos = view.tokens[at]?.upos ?? "PUNCT";
    if (!/^(?:ADP|ADV|NUM|NOUN|PROPN|DET|ADJ|PART|SCONJ)$/.test(upos)) return undefined;
  }
  return undefined;
}

/** "Starlink, *the satellite company* headed by": what the noun describes. */
function apposedName(view: View, noun: number): number | undefined {
  let first = noun;
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(view.tokens[first - 1]?.upos ?? "")) first--;
  if (view.tokens[noun]?.upos !== "NOUN" || view.tokens[first - 1]?.upos !== "DET") return undefined;
  return view.tokens[first - 2]?.form === "," ? view.ending[first - 3] : undefined;
}

/** The person whose name follows, with the titles before it. */
function personAfter(resolved: Resolved, view: View, from: number): number | undefined {
  for (let at = from; at < from + 8; at++) {
    const mention = view.starting[at];
    if (mention !== undefined && kindOf(resolved, mention) === "person") return mention;
    const upos = view.tokens[at]?.upos ?? "";
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(upos) && view.tokens[at]?.form !== "-") return undefined;
  }
  return undefined;
}

/** "Hun Sen's Phnom Penh *government*", "Hugo Banzer's Bolivian *regime*": the person before the state heads it. */
export function governing(resolved: Resolved, view: View, person: Mention, p: number): Finding | undefined {
  if (person.form === "pronoun" || kindOf(resolved, p) !== "person" || !isPossessive(view, person.last + 1))
    return undefined;
  const state = view.starting[person.last + 2];
  const found = state === undefined ? undefined : resolved.mentions[state];
  if (state === undefined || found === undefined || !stateNouns.has(view.words[found.last + 1] ?? "")) return undefined;
  return kindOf(resolved, state) === "state"
    ? findingOf(view, p, "leads", state, found.last + 1, "leads-by-possession", 0.8)
    : undefined;
}

/** "Iraq *under Saddam Hussein*"; at the head of a sentence "*Under Ewa Lisowska*, Gdansk became …". */
export function reigning(resolved: Resolved, view: View, person: Mention, p: number): readonly Finding[] {
  if (person.form !== "name" || kindOf(resolved, p) !== "person") return [];
  let at = person.first - 1;
  while (/^(?:NOUN|PROPN|ADJ)$/.test(view.tokens[at]?.upos ?? "") && at > person.first - 5) at--;
  if (view.words[at] !== "under") return [];
  const ruled = (land: number | undefined, trust: number): readonly Finding[] => {
    const kind = land === undefined ? undefined : kindOf(resolved, land);
    return land === undefined || kind === undefined || kind === "person"
      ? []
      : [findingOf(view, p, "leads", land, at, "leads-by-under", trust)];
  };
  if (at > 0) return ruled(view.ending[at - 1], 0.75);
  const comma = view.tokens[person.last + 1]?.form === "," ? person.last + 2 : view.tokens.length;
  const start = view.tokens[comma]?.upos === "DET" ? comma + 1 : comma;
  const land = view.starting[start];
  return land !== undefined && resolved.mentions[land]?.form === "name" ? ruled(land, 0.7) : [];
}

/** "The Northern Alliance *of Burhanuddin Rabbani*", "with *Tim Cook at the helm*", "with Lam *in charge of* the territory". */
export function steering(resolved: Resolved, view: View, person: Mention, p: number): readonly Finding[] {
  if (person.form !== "name" || kindOf(resolved, p) !== "person") return [];
  const body = view.words[person.first - 1] === "of" ? view.ending[person.first - 2] : undefined;
  const named = body === undefined ? undefined : resolved.mentions[body];
  if (
    body !== undefined &&
    named?.form === "name" &&
    kindOf(resolved, body) === "organisation" &&
    !isPossessive(view, person.last + 1)
  )
    return [findingOf(view, p, "leads", body, person.first - 1, "leads-by-of", 0.72)];
  // "The Tadin-led Sava League"
  if (/^[-‐–]$/.test(view.tokens[person.last + 1]?.form ?? "") && heading.has(view.words[person.last + 2] ?? "")) {
    const led = nameAfter(resolved, view, person.last + 3, 1);
    return led === undefined || kindOf(resolved, led) === "person"
      ? []
      : [findingOf(view, p, "leads", led, person.last + 2, "leads-by-heading", 0.8)];
  }
  let at = person.last + 1;
  while (/^(?:ADV|PUNCT)$/.test(view.tokens[at]?.upos ?? "") && at < person.last + 3) at++;
  const post = /^(?:at (?:the|its) (?:helm|top|head|wheel)|in (?:charge|command|control))/.exec(
    view.words.slice(at, at + 3).join(" "),
  );
  if (post === null || view.words[person.first - 1] !== "with") return [];
  const end = at + post[0].split(" ").length;
  const owner =
    view.words[end] === "of"
      ? (view.starting[end + 1] ?? view.starting[end + 2])
      : ((view.words[person.first - 2] === "," ? view.ending[person.first - 3] : undefined) ?? subjectOf(view));
  const kind = owner === undefined ? undefined : kindOf(resolved, owner);
  return owner === undefined || (kind !== "organisation" && kind !== "state")
    ? []
    : [findingOf(view, p, "leads", owner, end - 1, "leads-by-helm", 0.7)];
}

/** What the sentence's main clause is about. */
function subjectOf(view: View): number | undefined {
  const root = view.tokens.findIndex((token) => token.head < 0);
  const subject = (view.children[root] ?? []).find((child) => /^nsubj/.test(view.tokens[child]?.deprel ?? ""));
  return subject === undefined ? undefined : (view.headed[subject] ?? view.covering[subject]);
}
