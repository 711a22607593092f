/** What follows a title: whose it is by "of", "for" and "in", how far the phrase reaches, and whether it takes the title back. */

import type { Resolved } from "./annotation.ts";
import { hollowTails, tenureWords } from "./lexicon/roles.ts";
import type { Owner } from "./roles-phrase.ts";
import type { Title } from "./roles-title.ts";
import { isPerson, type View } from "./structure-view.ts";

const sent = new Set(["sent", "appointed", "named", "dispatched", "chosen", "hired", "installed", "picked"]);
/** Parts of a land: what lies in its north lies in it. */
const quarters = new Set(
  "north south east west northeast northwest southeast southwest centre center heart middle outskirts outskirt corner part interior hill highlands lowlands coast".split(
    " ",
  ),
);
const prepositions = new Set(["of", "for", "to", "in", "at", "with", "on", "from", "inside", "within", "under"]);

/** May the word stand within a noun phrase, before its head? */
export const isWordLike = (upos: string): boolean => /^(?:ADJ|NOUN|PROPN|NUM|ADV|X)$/.test(upos);

export const isParticiple = (view: View, at: number): boolean => {
  const token = view.tokens[at];
  if (token?.upos !== "VERB" || !/^VB[NG]$/.test(token.xpos)) return false;
  // "In neighbouring Dagestan", "the ousted president"
  return (
    /^(?:amod|compound)/.test(token.deprel) ||
    tenureWords.has(token.form.toLowerCase()) ||
    /^(?:neighbo|surround|border|war-torn)/.test(token.form.toLowerCase())
  );
};

export interface Right {
  last: number;
  owners: Owner[];
  complement?: string;
  void: boolean;
}

export function readRight(resolved: Resolved, view: View, title: Title): Right {
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
      isWordLike(token.upos) || token.upos === "DET" || isParticiple(view, i) || /^[-–"“”&]$/.test(token.form);
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
