/** Where names stand in a sentence: runs of capitalised words, cut where one name ends and a title or another name begins. */

import type { ParsedToken, Sentence } from "./annotation.ts";
import { type NameSpan, shaperOf } from "./entities-shape.ts";
import { isCapital, low, wordsOf } from "./entities-words.ts";
import type { Found } from "./gazetteer.ts";
import {
  bodyEndings,
  bodyOpenings,
  calendar,
  directions,
  facilityNouns,
  facilityPairs,
  nobleTitles,
} from "./lexicon/name-parts.ts";
import { fold } from "./names.ts";

export type { NameSpan } from "./entities-shape.ts";

/** Finds the spans of one sentence, left to right, none over another. */
export function findSpans(sentence: Sentence<ParsedToken>): NameSpan[] {
  const words = wordsOf(sentence);
  const { tokens, found, titleAt } = words;
  const { fromTable, fromShape, runEnd } = shaperOf(words);
  const spans: NameSpan[] = [];
  let title: string | undefined;

  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i] as ParsedToken;
    const hit = found.get(i);
    const usable =
      hit !== undefined &&
      counts(hit, tokens, i, words.mayName(i), words.opens(i)) &&
      !(townOnly(hit) && titleAt(i) > 0 && isCapital(tokens[i + titleAt(i)]));
    if (!usable && !words.mayName(i)) {
      const length = token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "ADJ" ? titleAt(i) : 0;
      title = length > 0 ? words.text(i, i + length - 1) : undefined;
      i += Math.max(1, length);
      continue;
    }
    const length = hit && hit.last > i ? 0 : titleAt(i);
    const named = isCapital(tokens[i + length]) && (words.mayName(i + length) || found.has(i + length));
    if (length > 0 && !usable && (named || !isCapital(tokens[i + length])) && !(length === 1 && isBody(i))) {
      title = words.text(i, i + length - 1);
      i += length;
      continue;
    }
    const alone = runEnd(i, i) === i;
    if (
      !usable &&
      (calendar.has(low(token)) ? alone || !tokens[i + 1]?.name.startsWith("I-") : directions.has(low(token)) && alone)
    ) {
      // "The South", which may be half of a land that the text is about.
      if (/^(?:North|South)$/.test(token.form) && /^the$/i.test(tokens[i - 1]?.form ?? ""))
        spans.push({ first: i, last: i, senses: [], shaped: "none" });
      title = undefined;
      i++;
      continue;
    }
    const span = usable ? fromTable(hit as Found) : fromShape(i);
    const first = widened(span);
    const ordinal = first < span.first && /^\d/.test(tokens[first]?.form ?? "");
    const whole = lengthened(
      onward({
        ...span,
        first,
        ...(title === undefined ? {} : { title }),
        ...(ordinal ? { shaped: "organisation" } : {}),
        ...(first === span.first - 1 && quarters.has(low(tokens[first])) ? { senses: [], shaped: "place" } : {}),
      }),
    );
    spans.push(whole);
    title = undefined;
    i = whole.last + 1;
  }
  return spans;

  /** "Kabul *airport*", "Wright-Patterson *air base*"; but "Lanao del Norte province" is Lanao del Norte. */
  function lengthened(span: NameSpan): NameSpan {
    const { first, last, senses, shaped } = span;
    // The tagger takes "the CFDT union" whole; a name ends in a capital.
    if (
      last > first &&
      tokens[last]?.upos === "NOUN" &&
      /^\p{Ll}{3,}$/u.test(tokens[last]?.form ?? "") &&
      senses.length === 0
    )
      return lengthened({ ...span, last: last - 1 });
    if (
      shaped === "organisation" ||
      shaped === "none" ||
      senses.some(
        (sense) =>
          sense.kind === "person" || sense.use === "demonym" || (sense.use === "name" && sense.kind !== "place"),
      )
    )
      return span;
    const pair = facilityPairs.has(tokens[last + 1]?.form ?? "") ? 1 : 0;
    const noun = tokens[last + 1 + pair];
    if (
      noun === undefined ||
      !/^(?:NOUN|PROPN)$/.test(noun.upos) ||
      !(facilityNouns.has(noun.form) || (pair === 1 && noun.form === "base")) ||
      // "The Tripoli hotel *bed*"
      (tokens[last + 2 + pair]?.upos === "NOUN" && tokens[last + 2 + pair]?.deprel !== "appos")
    )
      return span;
    // "A Zurich hotel" is any.
    if (/^an?$/i.test(tokens[first - 1]?.form ?? "")) return span;
    const { title: _, ...rest } = span;
    return { ...rest, last: last + 1 + pair, senses: [], shaped: "place", site: span };
  }

  /** "The World Economic Forum *on East Asia*" is one name. */
  function onward(span: NameSpan): NameSpan {
    const { last, senses, shaped } = span;
    const body = shaped === "organisation" || senses.some((sense) => sense.kind === "organisation");
    const topic = last + 2;
    if (!body || !topical.has(low(tokens[last])) || tokens[last + 1]?.form !== "on" || !words.mayName(topic))
      return span;
    return tokens[topic]?.name.endsWith("PER")
      ? span
      : { ...span, last: Math.max(found.get(topic)?.last ?? 0, runEnd(topic, topic)) };
  }

  /** "the *4th* Infantry Division", "*von der* Leyen", "*He* Lifeng": words before the capitalised run that belong to the name. */
  function widened({ first, last, shaped, senses }: NameSpan): number {
    const before = tokens[first - 1];
    if (before === undefined || first - 1 <= (spans.at(-1)?.last ?? -1)) return first;
    // "Eastern Slavonia", "West New Guinea"
    if (quarters.has(low(before)) && before.name === "B-LOC" && tokens[first]?.name === "I-LOC" && isCapital(before))
      return senses.every((sense) => sense.kind === "place" && sense.use !== "demonym") ? first - 1 : first;
    if (
      senses.length === 0 &&
      /^\d+(?:st|nd|rd|th)$/.test(before.form) &&
      (shaped === "organisation" || bodyEndings.has(low(tokens[last])))
    )
      return first - 1;
    if (
      title !== undefined &&
      nobleTitles.has(title) &&
      isCapital(before) &&
      !isCapital(tokens[first + 1]) &&
      shaped !== "organisation"
    )
      return first - 1;
    if (senses.length > 0 || !tokens[first]?.name.endsWith("PER")) return first;
    if (before.form === "He" && first === 1 && tokens[first]?.upos === "PROPN") return 0;
    let at = first;
    while (
      at > 0 &&
      /^(?:von|van|de|der|den|da|di|dos|du|la|bin|ibn|al|el|-)$/.test(tokens[at - 1]?.form ?? "") &&
      (tokens[at - 1]?.name !== "O" || tokens[at - 1]?.form === "-")
    )
      at--;
    return tokens[at]?.form === "-" ? first : at;
  }

  /** Does a body's name begin here, whose first word looks like a title: "General Confederation of Labour"? */
  function isBody(i: number): boolean {
    return bodyOpenings.has(low(tokens[i])) && fromShape(i).shaped === "organisation";
  }
}

const quarters: ReadonlySet<string> = new Set(
  "north south east west northern southern eastern western central upper lower".split(" "),
);
/** Bodies that are named by what they sit on. */
const topical: ReadonlySet<string> = new Set("forum conference committee subcommittee convention institute".split(" "));

/** Whom a party's adjective stands before. */
const partisans: ReadonlySet<string> = new Set(
  "senator senators congressman congressmen congresswoman representative governor lawmaker lawmakers legislator legislators speaker whip".split(
    " ",
  ),
);

const townOnly = (hit: Found): boolean => hit.senses.every((sense) => sense.use === "town");

/** Does a name of the tables count where it stands? Everyday words at a sentence's head, and weak ones, need other evidence. */
function counts(hit: Found, tokens: readonly ParsedToken[], i: number, named: boolean, atHead: boolean): boolean {
  const token = tokens[i] as ParsedToken;
  const single = hit.last === i;
  if (single && calendar.has(fold(token.form)) && (token.name === "O" || townOnly(hit))) return false;
  if (token.upos === "PUNCT") return false;
  // "The Democratic senator"
  if (hit.senses.every((sense) => sense.weak))
    return token.name.endsWith("ORG") || (single && isCapital(token) && partisans.has(low(tokens[i + 1])));
  if (townOnly(hit)) {
    if (!named) return false;
    return !single || token.name.endsWith("LOC") || token.upos === "PROPN"
      ? !(atHead && single && token.name === "O" && token.upos !== "PROPN")
      : false;
  }
  if (
    single &&
    /^(?:DET|PRON|ADP|AUX|VERB|SCONJ|CCONJ)$/.test(token.upos) &&
    token.form.length < 4 &&
    token.form !== "US"
  )
    return false;
  if (single && token.form === "US" && token.upos === "PRON") return !(tokens[i + 1] === undefined);
  return true;
}
