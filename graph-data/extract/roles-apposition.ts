/** Who stands in apposition to a title: "the president of France, *Emmanuel Macron*,", "*Emmanuel Macron*, president of France,". */

import type { Resolved } from "./annotation.ts";
import { honorifics } from "./names.ts";
import type { Holding } from "./roles-holder.ts";
import type { Phrase } from "./roles-phrase.ts";
import { isBreak, isPerson, type View } from "./structure-view.ts";

/**
 * Names that stand at a token and on from it, or back from it, titles and honorifics between left out; more than one only where asked for.
 *
 * @param allowed whether the mention's kind may hold the title
 */
export function namesAt(
  resolved: Resolved,
  view: View,
  at: number,
  towards: "on" | "back",
  several: boolean,
  allowed: (mention: number) => boolean,
): readonly number[] {
  const names: number[] = [];
  const step = towards === "on" ? 1 : -1;
  const edge = towards === "on" ? view.starting : view.ending;
  const skips = (i: number): boolean => honorifics.has(view.words[i] ?? "");
  let i = at;
  // "The Lagos chapter of the union, *the* Lagos State Council"
  if (towards === "on" && view.words[i] === "the" && edge[i + 1] !== undefined) i++;
  for (let skipped = 0; edge[i] === undefined && skips(i) && skipped < 4 && towards === "on"; skipped++) i++;
  for (;;) {
    const mention = edge[i];
    const found = mention === undefined ? undefined : resolved.mentions[mention];
    if (mention === undefined || found?.form !== "name" || !allowed(mention)) break;
    if (towards === "on") names.push(mention);
    else names.unshift(mention);
    i = (towards === "on" ? found.last : found.first) + step;
    while (towards === "back" && skips(i)) i--;
    const comma = view.tokens[i]?.form === ",";
    const and = view.words[i] === "and";
    if (!several || !(and || (comma && towards === "on"))) break;
    i += step;
    if (comma ? view.words[i] === "and" : towards === "back" && view.tokens[i]?.form === ",") i += step;
  }
  return names;
}

/** Apposition: "the president of France, *Emmanuel Macron*,", "*Emmanuel Macron*, president of France,". */
export function bySides(
  resolved: Resolved,
  view: View,
  phrase: Phrase,
  allowed: (mention: number) => boolean,
): Holding | undefined {
  const right = afterPhrase(resolved, view, phrase, allowed);
  const before = beforePhrase(resolved, view, phrase, allowed);
  // One name is not "…, *6,000 members* of the National Guard".
  const single = view.words[phrase.first - 1] === "of" && view.words[phrase.first - 2] === "one";
  const left = phrase.title.plural && !single && before.length < 2 ? [] : before;
  const holders =
    right.length > 0 && left.length > 0
      ? prefersLeft(resolved, view, phrase, left)
        ? left
        : right
      : right.length > 0
        ? right
        : left;
  return holders.length === 0 ? undefined : { holders, by: "apposition" };
}

function afterPhrase(
  resolved: Resolved,
  view: View,
  phrase: Phrase,
  allowed: (mention: number) => boolean,
): readonly number[] {
  const { title } = phrase;
  let at = phrase.last + 1;
  // "OPEC members *such as* Gabon", "the party's founders, *among them* X and Y"
  if (title.plural) {
    const opening = view.tokens[at]?.form === "," ? at + 1 : at;
    const two = `${view.words[opening]} ${view.words[opening + 1]}`;
    const listed = /^(?:such as|among them)$/.test(two)
      ? opening + 2
      : /^(?:including|like|notably)$/.test(view.words[opening] ?? "")
        ? opening + 1
        : undefined;
    if (listed !== undefined) return namesAt(resolved, view, listed, "on", true, allowed);
  }
  if (phrase.last > title.last) {
    const direct = namesAt(resolved, view, at, "on", title.plural, allowed);
    if (direct.length > 0) return direct;
  }
  // "The head of the mission in Kosovo since May, Bernard Kouchner,"
  for (
    let skipped = 0;
    skipped < 6 && /^(?:ADP|DET|NOUN|PROPN|NUM|ADJ|ADV)$/.test(view.tokens[at]?.upos ?? "");
    skipped++
  ) {
    if (view.starting[at] !== undefined && isPerson(resolved, view.starting[at])) return [];
    at++;
  }
  if (!isBreak(view, at) || /^[.;!?)]$/.test(view.tokens[at]?.form ?? ".")) return [];
  const names = namesAt(resolved, view, at + 1, "on", title.plural, allowed);
  const lastName = resolved.mentions[names.at(-1) ?? -1];
  if (lastName === undefined) return [];
  const head = view.tokens[lastName.head];
  if (head !== undefined && head.head === title.head && /^(?:appos|flat)/.test(head.deprel)) return names;
  return closes(view, lastName.last + 1) ? names : [];
}

const closes = (view: View, at: number): boolean =>
  isBreak(view, at) || /^(?:who|whose|whom|which)$/.test(view.words[at] ?? "");

function beforePhrase(
  resolved: Resolved,
  view: View,
  phrase: Phrase,
  allowed: (mention: number) => boolean,
): readonly number[] {
  const { title } = phrase;
  // "Chirac, whose foreign minister": never himself.
  if (phrase.determiner === "whose") return [];
  let first = phrase.first;
  // "One of the union's three heads", "among the founders of Fatah".
  if (view.words[first - 1] === "of" && /^(?:one|two|some|part|head|member)$/.test(view.words[first - 2] ?? ""))
    first -= 2;
  while (first > 0 && /^(?:ADV|SCONJ)$/.test(view.tokens[first - 1]?.upos ?? "")) first--;
  const opening = view.tokens[first - 1]?.form ?? "";
  if (!/^[,(—–:-]$/.test(opening) && opening !== "--") return [];
  let end = first - 2;
  // "Anwar Ibrahim, 75, the prime minister"
  if (view.tokens[end]?.upos === "NUM" && view.tokens[end - 1]?.form === ",") end -= 2;
  const names = namesAt(resolved, view, end, "back", title.plural, allowed);
  const name = resolved.mentions[names.at(-1) ?? -1];
  if (name === undefined) return [];
  const head = view.tokens[title.head];
  if (head?.deprel === "appos" && head.head >= name.first && head.head <= name.last) return names;
  return closesLater(view, phrase.last + 1) ? names : [];
}

/** Does the phrase end at a comma before any verb of its own follows? */
function closesLater(view: View, at: number): boolean {
  for (let i = at; i < at + 12; i++) {
    if (closes(view, i)) return true;
    const token = view.tokens[i];
    if (token === undefined) return true;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos)) return view.words[i - 1] === "who" || view.words[i - 1] === "that";
    if (/^(?:whom|whose|who)$/.test(view.words[i] ?? "")) return true;
    if (view.words[i] === "and") return i === at;
  }
  return false;
}

/** "After meeting *Sarkozy*, the chancellor, *Merkel*, …" against "*Sarkozy*, the president, *Merkel*, the chancellor, and …". */
function prefersLeft(resolved: Resolved, view: View, phrase: Phrase, left: readonly number[]): boolean {
  const name = resolved.mentions[left.at(-1) ?? -1];
  const title = view.tokens[phrase.title.head];
  if (name === undefined || title === undefined) return false;
  const before = view.tokens[name.first - 1];
  if (before !== undefined && /^(?:ADP|VERB)$/.test(before.upos)) return false;
  if (title.deprel === "appos" && title.head >= name.first && title.head <= name.last) return true;
  return before === undefined || before.upos === "PUNCT" || before.upos === "CCONJ";
}
