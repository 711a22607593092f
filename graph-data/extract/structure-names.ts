/** Reads what names say by standing together: "Kenya's William Ruto", "Marine Le Pen of the National Rally", "Gölcük, Turkey". */

import type { Kind } from "../schema.ts";
import type { Mention, Resolved } from "./annotation.ts";
import { followerNouns, organNames, regionNouns } from "./lexicon/bodies.ts";
import { stateNouns } from "./lexicon/roles.ts";
import { type Finding, isBreak, kindOf, type View } from "./structure-view.ts";

type NameRelation = Finding["relation"];

/** All pairs of adjacent names of a sentence that stand in a relation by that alone. */
export function readNames(resolved: Resolved, view: View): readonly Finding[] {
  const findings: Finding[] = headings(resolved, view).filter((finding) => differ(resolved, finding));
  resolved.mentions.forEach((mention, m) => {
    if (mention.sentence !== view.sentence) return;
    const finding =
      possession(resolved, view, mention, m) ??
      placing(resolved, view, mention, m) ??
      basing(resolved, view, mention, m);
    if (finding !== undefined && differ(resolved, finding)) findings.push(finding);
  });
  return findings;
}

const differ = (resolved: Resolved, { source, target }: Finding): boolean => {
  const one = resolved.referents[source]?.[0];
  const other = resolved.referents[target]?.[0];
  return one !== undefined && other !== undefined && one !== other;
};

const make = (
  view: View,
  source: number,
  relation: NameRelation,
  target: number,
  trigger: number,
  rule: string,
  trust: number,
): Finding => ({ source, target, relation, sentence: view.sentence, trigger, rule, trust });

const heading = new Set(
  "led headed chaired commanded run ruled governed captained coached founded helmed managed steered dominated".split(
    " ",
  ),
);

/** "The Congo River Alliance, *led by* Corneille Nangaa", "Argentina's junta, *headed by* General Galtieri". */
function headings(resolved: Resolved, view: View): Finding[] {
  return view.words.flatMap((word, at) => {
    if (!heading.has(word) || view.words[at + 1] !== "by") return [];
    let before = at - 1;
    while (/^(?:ADV)$/.test(view.tokens[before]?.upos ?? "")) before--;
    if (view.tokens[before]?.form === ",") before--;
    const target =
      view.ending[before] ??
      (stateNouns.has(view.words[before] ?? "") ? view.ending[before - 2] : undefined) ??
      apposedName(view, before);
    const source = personAfter(resolved, view, at + 2);
    const kind = target === undefined ? undefined : kindOf(resolved, target);
    if (source === undefined || target === undefined || kind === undefined || kind === "person") return [];
    const named = resolved.mentions[target]?.form === "name";
    return [make(view, source, "leads", target, at, "leads-by-heading", named ? 0.85 : 0.6)];
  });
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

/** A name at or after a token, adjectives and what describes it skipped. */
function nameAfter(resolved: Resolved, view: View, at: number, skip: number): number | undefined {
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
function standsAlone(view: View, mention: Mention, allowed?: ReadonlySet<string>): boolean {
  const next = view.tokens[mention.last + 1];
  if (next === undefined || !/^(?:NOUN|PROPN)$/.test(next.upos) || view.starting[mention.last + 1] !== undefined)
    return true;
  return allowed?.has(view.words[mention.last + 1] ?? "") ?? false;
}

/** "*Iran's Revolutionary Guards*" as one name: it owns itself to the state within. */
function nameAround(resolved: Resolved, view: View, at: number, owner: number): number | undefined {
  const mention = view.covering[at];
  if (mention === undefined || mention === owner || resolved.mentions[mention]?.form !== "name") return undefined;
  return (resolved.mentions[mention]?.first ?? at) < at ? mention : undefined;
}

/** "Kenya's William Ruto", "Haftar, whose Libyan National Army", "Iran's Revolutionary Guards", "Germany's Siemens". */
function possession(resolved: Resolved, view: View, owner: Mention, o: number): Finding | undefined {
  const next = view.tokens[owner.last + 1];
  const pronoun = /^(?:PRP\$|WP\$)$/.test(view.tokens[owner.last]?.xpos ?? "");
  const inside = /^['’]s?$/.test(view.tokens[owner.last]?.form ?? "");
  if (!pronoun && !inside && next?.xpos !== "POS" && !/^['’]s?$/.test(next?.form ?? "")) return undefined;
  const at = pronoun || inside ? owner.last + 1 : owner.last + 2;
  const owned = nameAfter(resolved, view, at, 2) ?? nameAround(resolved, view, at, o);
  const name = owned === undefined ? undefined : resolved.mentions[owned];
  if (owned === undefined || name === undefined) return undefined;
  const ownerKind = kindOf(resolved, o);
  const kind = kindOf(resolved, owned);
  const direct = name.first === at;
  if (ownerKind === "person") {
    if (kind !== "organisation" || !standsAlone(view, name, followerNouns)) return undefined;
    const team = /^(?:team|side|club|squad)$/.test(view.words[name.last + 1] ?? "");
    if (team) return make(view, o, "member-of", owned, name.head, "member-of-by-possession", 0.75);
    return make(view, o, "leads", owned, name.head, "leads-by-possession", pronoun ? 0.7 : 0.75);
  }
  if (pronoun || !standsAlone(view, name)) {
    if (kind !== "place" || !regionNouns.has(view.words[name.last + 1] ?? "")) return undefined;
  }
  if (kind === "person") {
    if (!direct || ownerKind === "place") return undefined;
    return make(view, owned, "represents", o, name.head, "represents-by-possession", 0.7);
  }
  if (kind === "place" && (ownerKind === "state" || ownerKind === "place")) {
    return make(view, owned, "located-in", o, name.head, "located-in-by-possession", 0.85);
  }
  if (kind === "organisation") {
    if (ownerKind === "organisation") return make(view, owned, "part-of", o, name.head, "part-of-by-possession", 0.7);
    const organ = view.words.slice(name.first, name.last + 1).some((word) => organNames.has(word));
    if (ownerKind === "state" && organ)
      return make(view, owned, "part-of", o, name.head, "part-of-by-possession", 0.85);
    return make(view, owned, "located-in", o, name.head, "located-in-by-possession", 0.75);
  }
  return undefined;
}

/** "Gori in Georgia", "Gölcük, Turkey,", "the Panjshir valley in eastern Afghanistan", "Marine Le Pen of the National Rally". */
function placing(resolved: Resolved, view: View, first: Mention, f: number): Finding | undefined {
  if (first.form !== "name") return undefined;
  const kind = kindOf(resolved, f);
  let at = first.last + 1;
  if (kind === "place" && regionNouns.has(view.words[at] ?? "")) at++;
  const word = view.words[at] ?? "";
  if (kind === "person" && (word === "of" || word === "from" || word === "(")) return belonging(resolved, view, f, at);
  // "Penny Wong, of the Labor Party,"
  if (kind === "person" && word === "," && view.words[at + 1] === "of") return belonging(resolved, view, f, at + 1);
  if (kind !== "place" && !(kind === "organisation" && /^(?:in|at)$/.test(word))) return undefined;
  const group = kind === "place" ? superlative(resolved, view, f, at) : undefined;
  if (group !== undefined) return group;
  if (word === "," && kind === "place") {
    const target = view.starting[at + 1];
    const second = target === undefined ? undefined : resolved.mentions[target];
    if (target === undefined || second?.form !== "name" || !isIn(kindOf(resolved, target))) return undefined;
    if (
      !endsPair(view, second.last + 1) ||
      view.words[first.first - 1] === "," ||
      view.words[first.first - 1] === "and"
    )
      return undefined;
    const sure = kindOf(resolved, target) === "state";
    if (!sure && !/^(?:in|at|near|from|outside|of|to)$/.test(view.words[first.first - 1] ?? "")) return undefined;
    return make(view, f, "located-in", target, second.head, "located-in-by-comma", sure ? 0.85 : 0.7);
  }
  if (!/^(?:in|on)$/.test(word) || !standsAlone(view, first, regionNouns)) return undefined;
  const target = nameAfter(resolved, view, at + 1, 2);
  if (target === undefined || !isIn(kindOf(resolved, target))) return undefined;
  const trust = kind === "place" ? 0.85 : 0.65;
  if (trust < 0.7 && !attachesTo(view, resolved.mentions[target], first)) return undefined;
  return make(view, f, "located-in", target, at, "located-in-by-preposition", trust);
}

/** "Itu Aba, the *largest of* the Spratly Islands". */
function superlative(resolved: Resolved, view: View, place: number, comma: number): Finding | undefined {
  const at = comma + 2;
  if (view.tokens[comma]?.form !== "," || view.words[comma + 1] !== "the") return undefined;
  if (!/(?:est|most)$/.test(view.words[at] ?? "") || view.words[at + 1] !== "of") return undefined;
  const target = nameAfter(resolved, view, at + 2, 2);
  if (target === undefined || !isIn(kindOf(resolved, target))) return undefined;
  return make(view, place, "located-in", target, at, "located-in-by-superlative", 0.75);
}

const isIn = (kind: Kind | undefined): boolean => kind === "state" || kind === "place";

/** After "Paro, Bhutan" the sentence goes on with a break or a verb, not with a third member of a list. */
const endsPair = (view: View, at: number): boolean => {
  if (view.words[at] === "and" || view.words[at] === "or" || view.tokens[at]?.xpos === "POS") return false;
  if (view.tokens[at]?.form !== ",") return !/^(?:VERB|AUX|ADV|PART)$/.test(view.tokens[at]?.upos ?? "");
  const next = view.words[at + 1] ?? "";
  return view.covering[at + 1] === undefined && next !== "and" && next !== "or";
};

/** Does the tree hang the second name on the first? */
function attachesTo(view: View, second: Mention | undefined, first: Mention): boolean {
  const head = second === undefined ? undefined : view.tokens[second.head]?.head;
  return head !== undefined && head >= first.first && head <= first.last;
}

function belonging(resolved: Resolved, view: View, person: number, at: number): Finding | undefined {
  const target = nameAfter(resolved, view, at + 1, 3);
  const second = target === undefined ? undefined : resolved.mentions[target];
  if (target === undefined || second === undefined || !standsAlone(view, second, followerNouns)) return undefined;
  if (view.tokens[second.last + 1]?.xpos === "POS") return undefined;
  const bracket = view.words[at] === "(";
  if (bracket && view.words[second.last + 1] !== ")") return undefined;
  const kind = kindOf(resolved, target);
  if (kind === "organisation" && isOneOfLeaders(view, resolved.mentions[person])) {
    return make(view, person, "leads", target, second.head, "leads-among-leaders", 0.75);
  }
  if (kind === "organisation") return make(view, person, "member-of", target, second.head, "member-of-by-of", 0.85);
  if (kind !== "state" || view.words[at] === "from") return undefined;
  return make(view, person, "represents", target, second.head, "represents-by-of", 0.7);
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

/** "The Tokyo-based Seven & i", "SoftBank, the Tokyo-based investor". */
function basing(resolved: Resolved, view: View, place: Mention, p: number): Finding | undefined {
  if (!isIn(kindOf(resolved, p))) return undefined;
  const hyphen = /^[-‐–]$/.test(view.tokens[place.last + 1]?.form ?? "");
  const at = hyphen ? place.last + 2 : place.last + 1;
  if (!/^-?(?:based|headquartered)$/.test(view.words[at] ?? "")) return undefined;
  const after = nameAfter(resolved, view, at + 1, 3);
  if (after !== undefined && kindOf(resolved, after) === "organisation") {
    return make(view, after, "located-in", p, at, "located-in-by-based", 0.85);
  }
  const first = /^(?:DET|PRON)$/.test(view.tokens[place.first - 1]?.upos ?? "") ? place.first - 1 : place.first;
  const before = isBreak(view, first - 1) ? view.ending[first - 2] : undefined;
  if (before === undefined || kindOf(resolved, before) !== "organisation") return undefined;
  return make(view, before, "located-in", p, at, "located-in-by-based", 0.8);
}
