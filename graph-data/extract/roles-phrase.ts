/** The noun phrase around a title: whose it is, by the words before and after it, and how far it reaches. */

import type { Resolved } from "./annotation.ts";
import { hollowTails } from "./lexicon/roles.ts";
import type { Title } from "./roles-title.ts";
import { isPerson, kindOf, type View, whoseMention } from "./structure-view.ts";

/** Who or what a title belongs to, and how it is said. */
export interface Owner {
  readonly mention: number;
  /** "Russian" and "Hamas" before the title; "Russia's", "its"; "of Russia", "for Hamas". */
  readonly by: "before" | "possessor" | string;
  /** The noun that stands between: "army" in "head of Pakistan's army". */
  readonly through?: string;
}

export interface Phrase {
  readonly title: Title;
  /** First and last token of the whole phrase. */
  readonly first: number;
  readonly last: number;
  readonly determiner: string;
  /** Other words before the title, in lower case. */
  readonly modifiers: readonly string[];
  readonly owners: readonly Owner[];
  /** Whose counterpart, successor or aide: the possessor, where an adjective names another owner. */
  readonly possessor?: number;
  /** An owner that is no mention ("leader *of the rebels*", "the *court*'s president"). */
  readonly complement?: string;
  /** The title only modifies what follows ("the president's plane", "the presidency"), or takes itself back ("president-elect"). */
  readonly void: boolean;
}

const sent = new Set(["sent", "appointed", "named", "dispatched", "chosen", "hired", "installed", "picked"]);
/** Parts of a land: what lies in its north lies in it. */
const quarters = new Set(
  "north south east west northeast northwest southeast southwest centre center heart middle outskirts outskirt corner part interior hill highlands lowlands coast".split(
    " ",
  ),
);
const wordLike = /^(?:ADJ|NOUN|PROPN|NUM|ADV|X)$/;
const prepositions = new Set(["of", "for", "to", "in", "at", "with", "on", "from", "inside", "within", "under"]);

export function phraseOf(resolved: Resolved, view: View, title: Title): Phrase {
  const left = readLeft(resolved, view, title);
  const right = readRight(resolved, view, title);
  const complement = left.noun ?? right.complement;
  return {
    title,
    first: left.first,
    last: right.last,
    determiner: left.determiner,
    modifiers: left.modifiers,
    owners: [...left.owners, ...right.owners],
    void: right.void,
    ...(left.possessor === undefined ? {} : { possessor: left.possessor }),
    ...(complement === undefined ? {} : { complement }),
  };
}

interface Left {
  first: number;
  determiner: string;
  modifiers: string[];
  owners: Owner[];
  possessor?: number;
  /** The noun of a possessor that is no mention: "the *court*'s president". */
  noun?: string;
}

function readLeft(resolved: Resolved, view: View, title: Title): Left {
  const left: Left = { first: title.first, determiner: "", modifiers: [], owners: [] };
  for (let at = title.first - 1; at >= 0; ) {
    const token = view.tokens[at];
    const word = view.words[at] ?? "";
    if (token === undefined) break;
    if (token.xpos === "POS" || /^['’]s?$/.test(token.form)) {
      const mention = view.ending[at - 1] ?? view.ending[at];
      const start = mention === undefined ? undefined : resolved.mentions[mention]?.first;
      if (mention === undefined || start === undefined) {
        left.noun = view.words[at - 1] ?? "";
        left.first = nounPhraseStart(view, at - 1);
      } else {
        left.possessor = mention;
        left.owners.push({ mention, by: "possessor" });
        left.first = nounPhraseStart(view, start);
      }
      left.determiner = "'s";
      break;
    }
    if (token.xpos === "PRP$" || token.xpos === "WP$" || word === "whose") {
      const mention = word === "whose" ? whoseMention(view, at) : view.ending[at];
      left.first = at;
      left.determiner = word;
      if (mention !== undefined) {
        left.possessor = mention;
        left.owners.push({ mention, by: "possessor" });
      }
      break;
    }
    if (token.upos === "DET") {
      left.first = at;
      left.determiner = word;
      break;
    }
    const mention = view.ending[at];
    const found = mention === undefined ? undefined : resolved.mentions[mention];
    if (mention !== undefined && found !== undefined && found.form !== "nominal" && found.form !== "pronoun") {
      if (isPerson(resolved, mention)) break;
      left.owners.unshift({ mention, by: "before" });
      left.first = found.first;
      at = found.first - 1;
      continue;
    }
    if (token.upos === "CCONJ" || token.form === ",") {
      if (!joinsModifiers(resolved, view, at, left)) break;
    } else if (!(wordLike.test(token.upos) || isParticiple(view, at) || /^[-–"“”'‘’/&]$/.test(token.form))) {
      break;
    } else {
      left.modifiers.unshift(word);
      left.first = at;
    }
    at--;
  }
  return left;
}

const isParticiple = (view: View, at: number): boolean => {
  const token = view.tokens[at];
  if (token?.upos !== "VERB" || !/^VB[NG]$/.test(token.xpos)) return false;
  // "In neighbouring Dagestan", "the ousted president"
  return (
    /^(?:amod|compound)/.test(token.deprel) || /^(?:neighbo|surround|border|war-torn)/.test(token.form.toLowerCase())
  );
};

/** "The British *and* French foreign ministers", "the foreign *and* defence ministers". */
function joinsModifiers(resolved: Resolved, view: View, at: number, left: Left): boolean {
  const before = view.ending[at - 1];
  const named = before === undefined ? undefined : resolved.mentions[before];
  const next = view.starting[at + 1];
  const after = next === undefined ? undefined : resolved.mentions[next];
  if (named !== undefined) {
    return (
      after !== undefined &&
      left.owners.length > 0 &&
      named.form === after.form &&
      kindOf(resolved, before as number) === kindOf(resolved, next as number)
    );
  }
  const one = view.tokens[at - 1];
  const other = view.tokens[at + 1];
  return (
    view.tokens[at]?.upos === "CCONJ" &&
    one !== undefined &&
    other !== undefined &&
    /^(?:ADJ|NOUN)$/.test(one.upos) &&
    one.form === one.form.toLowerCase() &&
    /^(?:ADJ|NOUN)$/.test(other.upos) &&
    other.form === other.form.toLowerCase()
  );
}

/** Where the determiner and adjectives before a noun or name begin. */
function nounPhraseStart(view: View, head: number): number {
  let first = head;
  while (first > 0 && first > head - 5) {
    const token = view.tokens[first - 1];
    if (token === undefined || !/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(token.upos)) break;
    first--;
    if (token.upos === "DET") break;
  }
  return first;
}

interface Right {
  last: number;
  owners: Owner[];
  complement?: string;
  void: boolean;
}

function readRight(resolved: Resolved, view: View, title: Title): Right {
  const right: Right = { last: title.last, owners: [], void: false };
  let at = title.last + 1;
  const next = view.tokens[at];
  const tail = view.words[/^[-‐–]$/.test(next?.form ?? "") ? at + 1 : at] ?? "";
  if (hollowTails.has(tail) || next?.xpos === "POS") return { ...right, void: true };
  if (next !== undefined && (next.upos === "NOUN" || next.upos === "PROPN") && !isPerson(resolved, view.starting[at])) {
    // "The president office", "police chief Oscar Naranjo": a noun that starts no name is what the title modifies.
    if (next.upos === "NOUN" && view.covering[at] === undefined) return { ...right, void: true };
  }
  for (let turns = 0; turns < 3 && prepositions.has(view.words[at] ?? ""); turns++) {
    const phrase = readComplement(resolved, view, at);
    if (phrase === undefined) break;
    right.owners.push(...phrase.owners);
    if (phrase.owners.length === 0) right.complement ??= phrase.noun;
    right.last = phrase.last;
    at = phrase.last + 1;
  }
  // "The vice premier *sent by Beijing*"
  if (right.owners.length === 0 && view.words[at + 1] === "by" && sent.has(view.words[at] ?? "")) {
    const sender = readComplement(resolved, view, at + 1);
    right.owners.push(...(sender?.owners ?? []).map((owner) => ({ ...owner, by: "of" })));
    right.last = sender?.last ?? right.last;
  }
  return right;
}

/** "President Jakaya Kikwete *of Tanzania*": the owner follows the name. */
export function ownerAfterName(resolved: Resolved, view: View, holder: number): Owner | undefined {
  const last = resolved.mentions[holder]?.last ?? view.tokens.length;
  if (view.words[last + 1] !== "of") return undefined;
  const phrase = readComplement(resolved, view, last + 1);
  const owner = phrase?.owners[0];
  return owner?.through === undefined ? owner : undefined;
}

/** "King *Hussein of Jordan*": the owner is part of the name. */
export function ownerInName(resolved: Resolved, view: View, holder: number): Owner | undefined {
  const name = resolved.mentions[holder];
  if (name === undefined) return undefined;
  for (let at = name.first + 1; at < name.last; at++) {
    const mention = view.words[at] === "of" ? view.starting[at + 1] : undefined;
    if (mention !== undefined && !isPerson(resolved, mention)) return { mention, by: "of" };
  }
  return undefined;
}

/** What a preposition at `at` brings in: a mention, coordinated mentions, or a noun that has one before it. */
function readComplement(
  resolved: Resolved,
  view: View,
  at: number,
): { owners: Owner[]; noun: string; last: number } | undefined {
  const by = view.words[at] ?? "";
  const owners: Owner[] = [];
  let noun = "";
  let last = at;
  for (let i = at + 1; i < view.tokens.length; ) {
    const token = view.tokens[i];
    const mention = view.starting[i];
    const found = mention === undefined ? undefined : resolved.mentions[mention];
    const hyphened = found !== undefined && /^[-‐–]/.test(view.tokens[found.last + 1]?.form ?? "");
    if (
      mention !== undefined &&
      found !== undefined &&
      !hyphened &&
      (found.form !== "pronoun" || token?.xpos === "PRP$")
    ) {
      const owned = ownedName(resolved, view, found.last, token?.xpos === "PRP$");
      if (owned !== undefined) {
        i = owned;
        continue;
      }
      const through = throughOf(view, found.last + 1);
      owners.push({ mention, by, ...(through === undefined ? {} : { through: through.noun }) });
      last = through?.last ?? found.last;
      const joined = coordinated(resolved, view, last + 1);
      if (joined === undefined) break;
      i = joined;
      continue;
    }
    if (token === undefined || owners.length > 0) break;
    const part =
      wordLike.test(token.upos) || token.upos === "DET" || isParticiple(view, i) || /^[-–"“”&]$/.test(token.form);
    // "A faction *of* the MNLF": the body lies one step further.
    if (!part && !(token.form.toLowerCase() === "of" && noun !== "" && (by === "of" || quarters.has(noun)))) break;
    if (token.upos === "NOUN" || token.upos === "PROPN") noun = view.words[i] ?? "";
    last = i;
    i++;
  }
  if (owners.length === 0 && noun === "") return undefined;
  const first = owners[0];
  if (first !== undefined && first.through === undefined && noun !== "") owners[0] = { ...first, through: noun };
  return { owners, noun, last };
}

/** "Head of *its* Supreme Court", "of *Pakistan's* ISI": a name that the mention possesses is the owner. */
function ownedName(resolved: Resolved, view: View, last: number, pronoun: boolean): number | undefined {
  if (!pronoun && view.tokens[last + 1]?.xpos !== "POS") return undefined;
  for (let i = pronoun ? last + 1 : last + 2; i < last + 5; i++) {
    const mention = view.starting[i];
    if (mention !== undefined && resolved.mentions[mention]?.form === "name") return i;
    if (view.tokens[i]?.upos !== "ADJ") return undefined;
  }
  return undefined;
}

/** The noun that the mention just read belongs to: "Pakistan's *army*", "the British *delegation*". */
function throughOf(view: View, at: number): { noun: string; last: number } | undefined {
  let noun: string | undefined;
  let last = at;
  for (let i = view.tokens[at]?.xpos === "POS" ? at + 1 : at; i < view.tokens.length; i++) {
    const token = view.tokens[i];
    if (token === undefined || !/^(?:ADJ|NOUN|PROPN)$/.test(token.upos) || view.starting[i] !== undefined) break;
    if (token.upos !== "ADJ") {
      noun = view.words[i] ?? "";
      last = i;
    }
  }
  return noun === undefined ? undefined : { noun, last };
}

/** After "and": the token at which another owner of the same title starts. */
function coordinated(resolved: Resolved, view: View, at: number): number | undefined {
  if (view.words[at] !== "and") return undefined;
  let i = at + 1;
  while (/^(?:of|for|the|to)$/.test(view.words[i] ?? "")) i++;
  const mention = view.starting[i];
  const found = mention === undefined ? undefined : resolved.mentions[mention];
  if (mention === undefined || found === undefined || found.form !== "name" || isPerson(resolved, mention))
    return undefined;
  const after = view.tokens[found.last + 1];
  // "The president of Serbia and Croatia's prime minister": another phrase begins.
  return after !== undefined && /^(?:POS|VB[DZP]|MD|NNS?)$/.test(after.xpos) ? undefined : i;
}
