/** The noun phrase around a title: whose it is, by the words before and after it, and how far it reaches. */

import type { Resolved } from "./annotation.ts";
import { isParticiple, isWordLike, readRight } from "./roles-complement.ts";
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
      if (isPerson(resolved, mention) || setsScene(resolved, view, mention)) break;
      left.owners.unshift({ mention, by: "before" });
      left.first = found.first;
      at = found.first - 1;
      continue;
    }
    if (token.upos === "CCONJ" || token.form === ",") {
      if (!joinsModifiers(resolved, view, at, left)) break;
    } else if (!(isWordLike(token.upos) || isParticiple(view, at) || /^[-–"“”'‘’/&]$/.test(token.form))) {
      break;
    } else {
      left.modifiers.unshift(word);
      left.first = at;
    }
    at--;
  }
  return left;
}

/** "In *Buenos Aires* General Galtieri said": a town behind the preposition that opens a sentence owns nobody. */
function setsScene(resolved: Resolved, view: View, mention: number): boolean {
  const first = resolved.mentions[mention]?.first;
  return first === 1 && kindOf(resolved, mention) === "place" && /^(?:in|at|near|outside)$/.test(view.words[0] ?? "");
}

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
