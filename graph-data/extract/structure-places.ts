/** Reads where things lie off names that stand together: "Gori in Georgia", "Goma, in Zaire,", "Gölcük, Turkey", "Kharp is in Siberia". */

import type { Mention, Resolved } from "./annotation.ts";
import { institutionNouns, quarterNouns, regionNouns, seatNouns, siteNouns } from "./lexicon/bodies.ts";
import { directions } from "./lexicon/name-parts.ts";
import { findingOf, isLand, isPossessive, nameAfter, standsAlone } from "./structure-pairs.ts";
import { type Finding, isBreak, kindOf, type View } from "./structure-view.ts";

/** All that a mention is said to lie in by the words next to it. */
export function placesOf(resolved: Resolved, view: View, mention: Mention, m: number): readonly Finding[] {
  if (mention.form === "pronoun" || mention.form === "nominal") return said(resolved, view, mention, m);
  const own = mention.form === "name" ? beside(resolved, view, mention, m) : [];
  return [...(own.length > 0 ? own : basing(resolved, view, mention, m)), ...said(resolved, view, mention, m)];
}

function beside(resolved: Resolved, view: View, first: Mention, f: number): readonly Finding[] {
  const kind = kindOf(resolved, f);
  const institution = kind === "organisation" && institutionNouns.has(view.words[first.last] ?? "");
  if (kind !== "place" && !institution) return [];
  const at = first.last + (kind === "place" && regionNouns.has(view.words[first.last + 1] ?? "") ? 2 : 1);
  const word = view.words[at] ?? "";
  const tell = (target: number, trigger: number, by: string, trust: number): readonly Finding[] =>
    [f, ...(by === "together" ? joinedBefore(resolved, view, first) : [])].map((source) =>
      findingOf(view, source, "located-in", target, trigger, `located-in-by-${by}`, trust),
    );
  if (/^(?:in|on|at)$/.test(word)) {
    if (!standsAlone(view, first, regionNouns) || (word === "at" && !institution)) return [];
    const target = landAfter(resolved, view, at + 1, f);
    if (target === undefined || (institution && !hangsOn(view, resolved.mentions[target], first))) return [];
    return tell(target, at, "preposition", kind === "place" ? 0.85 : 0.75);
  }
  if (kind !== "place") return [];
  if (view.words.slice(at, at + 4).join(" ") === "across the border in") {
    const target = landAfter(resolved, view, at + 4, f);
    return target === undefined ? [] : tell(target, at + 3, "preposition", 0.8);
  }
  // "Bukavu (Zaire)"
  if (word === "(") {
    const target = view.starting[at + 1];
    const second = target === undefined ? undefined : resolved.mentions[target];
    if (target === undefined || second?.form !== "name" || view.words[second.last + 1] !== ")") return [];
    return isLand(kindOf(resolved, target)) ? tell(target, second.head, "comma", 0.75) : [];
  }
  return word === "," ? behindComma(resolved, view, first, f, at, tell) : [];
}

type Tell = (target: number, trigger: number, by: string, trust: number) => readonly Finding[];

/** What follows a place's comma: "the largest of the Spratly Islands", "both on East Falkland", "in Zaire", "Turkey". */
function behindComma(
  resolved: Resolved,
  view: View,
  first: Mention,
  f: number,
  comma: number,
  tell: Tell,
): readonly Finding[] {
  const next = view.words[comma + 1] ?? "";
  if (next === "the") {
    const at = comma + 2;
    if (!/(?:est|most)$/.test(view.words[at] ?? "") || view.words[at + 1] !== "of") return [];
    const target = landAfter(resolved, view, at + 2, f);
    return target === undefined ? [] : tell(target, at, "superlative", 0.75);
  }
  if (/^(?:both|all|each)$/.test(next)) {
    const at = view.words[comma + 2] === "of" ? comma + 4 : comma + 2;
    const target = /^(?:in|on)$/.test(view.words[at] ?? "") ? landAfter(resolved, view, at + 1, f) : undefined;
    return target === undefined ? [] : tell(target, at, "together", 0.8);
  }
  if (/^(?:in|on)$/.test(next)) {
    const target = landAfter(resolved, view, comma + 2, f);
    const last = resolved.mentions[target ?? -1]?.last;
    if (target === undefined || last === undefined) return [];
    const end = regionNouns.has(view.words[last + 1] ?? "") ? last + 2 : last + 1;
    return isBreak(view, end) && !inList(view, end) ? tell(target, comma + 1, "preposition", 0.78) : [];
  }
  let from = comma + 1;
  while (
    directions.has(view.words[from] ?? "") ||
    /^(?:northern|southern|eastern|western|central)$/.test(view.words[from] ?? "")
  )
    from++;
  const target = view.starting[from];
  const second = target === undefined ? undefined : resolved.mentions[target];
  if (target === undefined || second?.form !== "name" || !isLand(kindOf(resolved, target))) return [];
  const before = view.words[first.first - 1] ?? "";
  if (!endsPair(view, second.last + 1) || before === "," || before === "and") return [];
  const sure = kindOf(resolved, target) === "state" || from > comma + 1;
  if (!sure && !/^(?:in|at|near|from|outside|of|to)$/.test(before)) return [];
  return tell(target, second.head, "comma", sure ? 0.85 : 0.7);
}

/** The land that a name at or after a token means: in "Russia's Yamal region" the region, in "Bosnia's north" Bosnia. */
function landAfter(resolved: Resolved, view: View, at: number, source: number): number | undefined {
  let target = nameAfter(resolved, view, at, 2) ?? demonymOf(resolved, view, at);
  for (let steps = 0; steps < 3 && target !== undefined; steps++) {
    const last = resolved.mentions[target]?.last ?? view.tokens.length;
    if (!isPossessive(view, last + 1)) break;
    const inner = nameAfter(resolved, view, last + 2, 1);
    if (inner !== undefined) target = inner;
    else return spotWord(view, last + 2) ? target : undefined;
  }
  // "On the Danube", "on the Caspian Sea": a bank, which lies in nothing.
  if (
    target !== undefined &&
    view.words[at - 1] === "on" &&
    view.words[at] === "the" &&
    !isGround(resolved.mentions[target])
  )
    return undefined;
  return target !== undefined && target !== source && isLand(kindOf(resolved, target)) ? target : undefined;
}

/** "In the *Serbian* hills", "in the *Turkish* part of the island". */
function demonymOf(resolved: Resolved, view: View, at: number): number | undefined {
  const from = view.words[at] === "the" ? at + 1 : at;
  const mention = view.starting[from];
  const found = mention === undefined ? undefined : resolved.mentions[mention];
  return found?.form === "demonym" && spotWord(view, found.last + 1) ? mention : undefined;
}

const isGround = (mention: Mention | undefined): boolean =>
  /(?:peninsula|islands?|isthmus|plateau|heights|strip|archipelago|plain|steppe|cape|isle)$/i.test(mention?.text ?? "");

/** Does a word for a part of a land stand there, adjectives skipped: "Ukraine's *north*", "Chile's Pacific *coast*"? */
function spotWord(view: View, from: number): boolean {
  let at = from;
  while (/^(?:ADJ|PUNCT|PROPN)$/.test(view.tokens[at]?.upos ?? "") && at < from + 3) at++;
  return quarterNouns.has(view.words[at] ?? "");
}

/** Names before this one that a comma or "and" joins to it. */
function joinedBefore(resolved: Resolved, view: View, last: Mention): readonly number[] {
  const joined: number[] = [];
  let at = last.first - 1;
  while (/^(?:,|and)$/.test(view.words[at] ?? "")) {
    const before = view.words[at - 1] === "," ? at - 2 : at - 1;
    const mention = view.ending[before];
    if (mention === undefined || kindOf(resolved, mention) !== "place") break;
    joined.push(mention);
    at = (resolved.mentions[mention]?.first ?? 0) - 1;
  }
  return joined;
}

const inList = (view: View, at: number): boolean =>
  view.tokens[at]?.form === "," &&
  (view.covering[at + 1] !== undefined || /^(?:and|or)$/.test(view.words[at + 1] ?? ""));

/** After "Paro, Bhutan" the sentence goes on with a break or a verb, not with a third member of a list. */
const endsPair = (view: View, at: number): boolean => {
  if (view.words[at] === "and" || view.words[at] === "or" || view.tokens[at]?.xpos === "POS") return false;
  if (view.tokens[at]?.form !== ",") return !/^(?:VERB|AUX|ADV|PART)$/.test(view.tokens[at]?.upos ?? "");
  return !inList(view, at);
};

/** Does the tree hang the second name on the first? */
function hangsOn(view: View, second: Mention | undefined, first: Mention): boolean {
  const head = second === undefined ? undefined : view.tokens[second.head]?.head;
  return head !== undefined && head >= first.first && head <= first.last;
}

/** "The Tokyo-based Seven & i", "SoftBank, the Tokyo-based investor". */
function basing(resolved: Resolved, view: View, place: Mention, p: number): readonly Finding[] {
  if (!isLand(kindOf(resolved, p))) return [];
  const hyphen = /^[-‐–]$/.test(view.tokens[place.last + 1]?.form ?? "");
  const at = hyphen ? place.last + 2 : place.last + 1;
  if (!/^-?(?:based|headquartered)$/.test(view.words[at] ?? "")) return [];
  const after = nameAfter(resolved, view, at + 1, 3);
  if (after !== undefined && kindOf(resolved, after) === "organisation") {
    return [findingOf(view, after, "located-in", p, at, "located-in-by-based", 0.85)];
  }
  const first = /^(?:DET|PRON)$/.test(view.tokens[place.first - 1]?.upos ?? "") ? place.first - 1 : place.first;
  const before = isBreak(view, first - 1) ? view.ending[first - 2] : undefined;
  if (before === undefined || kindOf(resolved, before) !== "organisation") return [];
  return [findingOf(view, before, "located-in", p, at, "located-in-by-based", 0.8)];
}

/** "Kharp is in Siberia", "Spitak and Kirovakan are both in Armenia", "the seat of the firm is in Panama". */
function said(resolved: Resolved, view: View, land: Mention, m: number): readonly Finding[] {
  if (!isLand(kindOf(resolved, m))) return [];
  const predicate = [land.head, view.tokens[land.head]?.head ?? -1].find((at, step) => {
    if (step > 0 && !siteNouns.has(view.words[at] ?? "") && !quarterNouns.has(view.words[at] ?? "")) return false;
    const own = view.children[at] ?? [];
    return (
      own.some((child) => view.tokens[child]?.deprel === "cop") &&
      own.some((child) => /^case/.test(view.tokens[child]?.deprel ?? "") && lying.has(view.words[child] ?? ""))
    );
  });
  if (predicate === undefined) return [];
  const subject = (view.children[predicate] ?? []).find((child) => view.tokens[child]?.deprel === "nsubj");
  if (subject === undefined) return [];
  const named = [subject, ...(view.children[subject] ?? []).filter((child) => view.tokens[child]?.deprel === "conj")];
  const seat = seatNouns.has(view.words[subject] ?? "")
    ? (view.children[subject] ?? []).filter((child) => /^nmod/.test(view.tokens[child]?.deprel ?? ""))
    : [];
  return [...named, ...seat].flatMap((token) => {
    const source = view.headed[token] ?? view.covering[token];
    const kind = source === undefined ? undefined : kindOf(resolved, source);
    if (
      source === undefined ||
      (kind !== "place" &&
        !(kind === "organisation" && (seat.includes(token) || institutionNouns.has(view.words[token] ?? ""))))
    )
      return [];
    return [{ ...findingOf(view, source, "located-in", m, predicate, "located-in-by-being", 0.82), clause: predicate }];
  });
}

const lying: ReadonlySet<string> = new Set(["in", "on", "at", "inside", "within", "into"]);
