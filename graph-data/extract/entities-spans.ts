/** Where names stand in a sentence: runs of capitalised words, cut where one name ends and a title or another name begins. */

import type { ParsedToken, Sentence } from "./annotation.ts";
import { type Found, lookUp, piecesOf, type Sense } from "./gazetteer.ts";
import { isGivenName } from "./given-names.ts";
import {
  armedOpenings,
  bodyEndings,
  bodyNouns,
  bodyOpenings,
  calendar,
  directions,
  facilityNouns,
  facilityPairs,
  nobleTitles,
  noEntityEndings,
  noEntityOpenings,
  personTitles,
  placeEndings,
  placeOpenings,
  surnameEndings,
} from "./lexicon/name-parts.ts";
import { roleGroups } from "./lexicon/roles.ts";
import { fold } from "./names.ts";

/** A stretch of words that may be a name. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  /** What the tables know it as, whole. */
  readonly senses: readonly Sense[];
  /** Words of a title right before it ("Prime Minister"), lower-case. */
  readonly title?: string;
  /** Made by its shape ("… Party", "… River"), which outweighs its first word's sense. */
  readonly shaped?: "organisation" | "place" | "person" | "none";
}

const titles = new Set(personTitles);
let longestTitle = 1;
for (const group of roleGroups) {
  for (const raw of group.titles.split(",")) {
    const title = raw.trim().replace(/\s+/g, " ");
    // One-word roles that are names or parts of names as often are no titles before one.
    if (title.includes(" ") || title.length > 3) titles.add(title);
    longestTitle = Math.max(longestTitle, title.split(" ").length);
  }
}
for (const word of [
  "voice",
  "face",
  "head",
  "forward",
  "back",
  "prop",
  "star",
  "marine",
  "private",
  "justice",
  "master",
  "partner",
  "expert",
  "fellow",
])
  titles.delete(word);

const nameParticles = new Set(
  "de da do dos das del della di von van der den ter ten zu bin ibn ben bint ould al el ul la le du des wa e y af av und".split(
    " ",
  ),
);
const plurals =
  /^(?:people|workers|women|children|teachers|students|peasants|farmers|mothers|patriots|men|writers|artists|lawyers|journalists|pilots|miners)$/;

const capital = /^\p{Lu}/u;
export const isCapital = (token: ParsedToken | undefined): boolean => token !== undefined && capital.test(token.form);
const low = (token: ParsedToken | undefined): string => (token?.form ?? "").toLowerCase().replace(/\.$/, "");

/** Finds the spans of one sentence, left to right, none over another. */
export function findSpans(sentence: Sentence<ParsedToken>): NameSpan[] {
  const { tokens } = sentence;
  const found = lookUp(piecesOf(tokens.map((token) => token.form)));
  const shouting = isShouting(tokens);
  const spans: NameSpan[] = [];
  let title: string | undefined;

  const opensQuote = (i: number): boolean => i === 0 || /^["“”'‘:(\-–—]+$|^\.$/.test(tokens[i - 1]?.form ?? "");

  /** May the token be a word of a name? */
  const nameWord = (i: number): boolean => {
    const token = tokens[i];
    if (token === undefined || token.upos === "PUNCT") return false;
    if (isArticle(i)) return true;
    if (!capital.test(token.form)) return false;
    if (token.name !== "O") return true;
    if (calendar.has(low(token)) && token.upos !== "PROPN") return false;
    if (/^\p{Lu}+-\p{Ll}{4,}$/u.test(token.form)) return false;
    if (token.upos === "PROPN") return !shouting || found.has(i);
    if (/^(?:PRON|DET|ADP|CCONJ|SCONJ|AUX|ADV|INTJ|PART)$/.test(token.upos)) return false;
    return !opensQuote(i) && !shouting;
  };

  /** The Arabic article of "al-Ula". */
  const isArticle = (i: number): boolean =>
    /^(?:al|el|as|ash|an|ar|at)$/i.test(tokens[i]?.form ?? "") &&
    tokens[i + 1]?.form === "-" &&
    tokens[i + 1]?.start === tokens[i]?.end &&
    isCapital(tokens[i + 2]);

  const titleAt = (i: number): number => {
    let text = "";
    let best = 0;
    for (let n = 0; n < longestTitle && i + n < tokens.length; n++) {
      const word = low(tokens[i + n]);
      if (word === "-") continue;
      text += n === 0 ? word : ` ${word}`;
      if (titles.has(text) || titles.has(text.replace(/s$/, ""))) best = n + 1;
    }
    return best;
  };

  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i] as ParsedToken;
    const hit = found.get(i);
    const usable =
      hit !== undefined &&
      counts(hit, tokens, i, nameWord(i), opensQuote(i)) &&
      !(townOnly(hit) && titleAt(i) > 0 && isCapital(tokens[i + titleAt(i)]));
    if (!usable && !nameWord(i)) {
      const length = token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "ADJ" ? titleAt(i) : 0;
      title = length > 0 ? words(i, i + length - 1) : undefined;
      i += Math.max(1, length);
      continue;
    }
    const length = hit && hit.last > i ? 0 : titleAt(i);
    const named = isCapital(tokens[i + length]) && (nameWord(i + length) || found.has(i + length));
    if (length > 0 && !usable && (named || !isCapital(tokens[i + length])) && !(length === 1 && isBody(i))) {
      title = words(i, i + length - 1);
      i += length;
      continue;
    }
    const alone = runEnd(i, i) === i;
    if (
      !usable &&
      (calendar.has(low(token)) ? alone || !tokens[i + 1]?.name.startsWith("I-") : directions.has(low(token)) && alone)
    ) {
      title = undefined;
      i++;
      continue;
    }
    const span = usable ? fromTable(hit as Found) : fromShape(i);
    const first = widened(span);
    const ordinal = first < span.first && /^\d/.test(tokens[first]?.form ?? "");
    const whole = lengthened({
      ...span,
      first,
      ...(title === undefined ? {} : { title }),
      ...(ordinal ? { shaped: "organisation" } : {}),
    });
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
      noun.upos !== "NOUN" ||
      !(facilityNouns.has(noun.form) || (pair === 1 && noun.form === "base"))
    )
      return span;
    const { title: _, ...rest } = span;
    return { ...rest, last: last + 1 + pair, senses: [], shaped: "place" };
  }

  /** "the *4th* Infantry Division", "*von der* Leyen", "*He* Lifeng": words before the capitalised run that belong to the name. */
  function widened({ first, last, shaped, senses }: NameSpan): number {
    const before = tokens[first - 1];
    if (before === undefined || first - 1 <= (spans.at(-1)?.last ?? -1)) return first;
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

  function words(first: number, last: number): string {
    return tokens
      .slice(first, last + 1)
      .map((token) => low(token))
      .join(" ");
  }

  /** Does a body's name begin here, whose first word looks like a title: "General Confederation of Labour"? */
  function isBody(i: number): boolean {
    return bodyOpenings.has(low(tokens[i])) && fromShape(i).shaped === "organisation";
  }

  /** Runs on over capitalised words; where these make it another name's first word, that name. */
  function fromTable(hit: Found): NameSpan {
    const { first, last, senses } = hit;
    const whole = { first, last, senses };
    if (senses.some((sense) => sense.kind === "person")) {
      let end = last;
      while (tokens[end + 1]?.name === "I-PER" && isCapital(tokens[end + 1])) end++;
      return { ...whole, last: end };
    }
    const run = runEnd(last, first);
    if (run === last) return whole;
    if (noEntityOpenings.has(low(tokens[first]))) return { first, last: run, senses: [], shaped: "none" };
    const body = bodyEndings.has(low(tokens[run])) || bodyOpenings.has(low(tokens[last + 1]));
    const end = body ? extend(first, run, true) : run;
    const tail = low(tokens[run]);
    if (noEntityEndings.has(tail)) return { first, last: run, senses: [], shaped: "none" };
    const local = placeEndings.has(tail) && !senses.some((sense) => sense.use === "demonym" && sense.kind === "state");
    if (bodyEndings.has(tail) && !(local && tokens[run]?.name.endsWith("LOC")))
      return { first, last: end, senses: [], shaped: "organisation" };
    if (end > run) return { first, last: end, senses: [], shaped: "organisation" };
    const tagged = tokens[first]?.name.endsWith("PER") || tokens[first + 1]?.name === "I-PER";
    if (local && (!surnameEndings.has(tail) || tokens[run]?.name.endsWith("LOC")))
      return { first, last: run, senses: [], shaped: "place" };
    const person =
      last === first &&
      !tokens[first]?.name.endsWith("LOC") &&
      (tagged || isGivenName(tokens[first]?.form ?? "")) &&
      !senses.some((sense) => sense.use === "demonym" || sense.kind === "organisation") &&
      !found.get(last + 1)?.senses.some((sense) => sense.use !== "town") &&
      !titleAt(last + 1);
    if (person) return { first, last: Math.min(run, first + 5), senses: [], shaped: "person" };
    if (senses.every((sense) => sense.use === "town") && last === first) return fromShape(first);
    // The tagger takes more words for one name than the table does.
    const tag = tokens[first]?.name ?? "O";
    if (tag.startsWith("B-") && tokens[last + 1]?.name === `I-${tag.slice(2)}` && !titleAt(last + 1))
      return { first, last: extend(first, run, tag === "B-ORG"), senses: [] };
    return whole;
  }

  /** The last of the capitalised words that follow in the same phrase; stops before titles and names that the tables know. */
  function runEnd(from: number, first: number): number {
    let end = from;
    while (end + 1 < tokens.length) {
      const next = end + 1;
      const token = tokens[next] as ParsedToken;
      if (isJoint(next)) {
        end = next + 1;
        continue;
      }
      if (isNumbered(next)) {
        end = next;
        continue;
      }
      if (!nameWord(next) || (calendar.has(low(token)) && !token.name.startsWith("I-"))) break;
      if (titleAt(next) > 0 && nameWord(next + titleAt(next)) && !bodyEndings.has(low(token))) break;
      const known = found.get(next);
      if (known && !partOfName(known, next, first)) {
        // "New Flemish Alliance", "All Assam Students' Union": the body's name runs over it.
        const after = known.senses.some((sense) => sense.use !== "name" || sense.kind === "place")
          ? known.last + 1
          : tokens.length;
        if (!(nameWord(after) && bodyEndings.has(low(tokens[after]))) || first !== end) break;
      }
      end = next;
    }
    // A title that nothing follows belongs to nobody: "US President", "the Kremlin Spokesman".
    for (let at = first + 1; at <= end; at++) {
      const length = titleAt(at);
      if (
        length > 0 &&
        at + length - 1 === end &&
        from < at &&
        !bodyEndings.has(low(tokens[end])) &&
        !/^flat/.test(tokens[at]?.deprel ?? "")
      )
        return at - 1;
    }
    return end;
  }

  /** "TV 2", "Unit 26165". */
  function isNumbered(at: number): boolean {
    return (
      /^\d+$/.test(tokens[at]?.form ?? "") &&
      /^(?:TV|Channel|Radio|Unit|Area|Camp|Kilometre|Battalion|Brigade)$/.test(tokens[at - 1]?.form ?? "")
    );
  }

  /** A hyphen, ampersand or possessive within a name. */
  function isJoint(at: number): boolean {
    const token = tokens[at] as ParsedToken;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (before === undefined || after === undefined) return false;
    if (/^[-–]$/.test(token.form)) {
      const glued = token.start === before.end && after.start === token.end;
      return (
        glued &&
        (isCapital(after) || after.name.startsWith("I") || /^\p{Ll}{1,5}$/u.test(after.form)) &&
        !/^(?:backed|led|based|born|held|controlled|run|made|brokered|sponsored|style|era|allied|bound|owned|speaking|trained|funded|wide|only|elect)$/.test(
          after.form,
        )
      );
    }
    if (token.form === "&") return isCapital(after) || /^\p{L}$/u.test(after.form);
    if (/^['’]s?$/.test(token.form)) return plurals.test(low(before)) && isCapital(before) && isCapital(after);
    return false;
  }

  /** Is a name of the tables within a run but a word of the longer name? */
  function partOfName(known: Found, at: number, first: number): boolean {
    const token = tokens[at] as ParsedToken;
    if (token.name === "I-PER" || token.name === "I-ORG") return true;
    if (known.senses.every((sense) => sense.use === "town")) return true;
    const given = isGivenName(tokens[first]?.form ?? "") || tokens[first]?.name.endsWith("PER");
    if (
      given &&
      known.last === at &&
      !known.senses.some((sense) => sense.kind === "organisation" || sense.use === "demonym")
    )
      return /^(?:flat|appos)/.test(token.deprel) || !isNoun(tokens[at + 1]);
    const weak = known.senses.every((sense) => sense.weak);
    return weak;
  }

  function isNoun(token: ParsedToken | undefined): boolean {
    return token?.upos === "NOUN" || token?.upos === "PROPN";
  }

  /** Over particles of a person's name, or "of" and "for" within a body's. */
  function extend(first: number, from: number, opening: boolean): number {
    let end = from;
    for (;;) {
      const next = tokens[end + 1];
      const word = low(next);
      let after = end + 2;
      if (next === undefined) return end;
      const particle = nameParticles.has(word) && !opening;
      const of = opening && /^(?:of|for)$/.test(word);
      const and = opening && word === "and" && /\b(?:of|for)\b/.test(words(first, end)) && next.name !== "O";
      if (!particle && !of && !and && !(next.name.startsWith("I-") && /^(?:of|the|and|for|on|de|du)$/.test(word)))
        return end;
      while (/^(?:the|-|and)$/.test(low(tokens[after])) || (particle && nameParticles.has(low(tokens[after])))) after++;
      const target = tokens[after];
      if (target === undefined || !isCapital(target) || after > end + 4) return end;
      if (particle && !/^(?:PROPN|X|NOUN|ADJ)$/.test(target.upos) && target.name === "O") return end;
      if (of && (calendar.has(low(target)) || titleAt(after) > 0 || target.name.endsWith("PER"))) return end;
      if (of && end === first && bodyNouns.has(low(tokens[first])) && !bodyOpenings.has(low(tokens[first]))) return end;
      const known = of ? found.get(after) : undefined;
      // "Government of China", "Bank of Ghana": a state ends it, unless more follows ("Front of Arab Struggle").
      end =
        known && known.senses.some((sense) => sense.use !== "town" && sense.use !== "demonym")
          ? known.last
          : runEnd(after, after);
    }
  }

  /** A name that no table knows. */
  function fromShape(first: number): NameSpan {
    const opening = bodyOpenings.has(low(tokens[first])) || bodyEndings.has(low(tokens[runEnd(first, first)]));
    let end = extend(first, runEnd(first, first), opening);
    // "Communist Party of Nepal (Maoist)": a wing in brackets belongs to the name.
    if (bodyEndings.has(low(tokens[end])) || /\b(?:party|front) of\b/.test(words(first, end))) {
      if (
        tokens[end + 1]?.form === "(" &&
        tokens[end + 3]?.form === ")" &&
        /^(?:\p{Lu}\p{Ll}{4,})$/u.test(tokens[end + 2]?.form ?? "")
      )
        end += 3;
    }
    return { first, last: end, senses: [], ...shapeOf(first, end) };
  }

  function shapeOf(first: number, end: number): { shaped?: NonNullable<NameSpan["shaped"]> } {
    const head = low(tokens[first]);
    const tail = low(tokens[end]);
    if (end > first) {
      if (noEntityOpenings.has(head) || noEntityEndings.has(tail)) return { shaped: "none" };
      if (
        /\b(?:of|for)\b/.test(words(first, end)) &&
        (bodyOpenings.has(head) ||
          /\b(?:party|front|movement|army|union|council|court|bank|federation|congress) (?:of|for)\b/.test(
            words(first, end),
          ))
      )
        return { shaped: "organisation" };
      const bodily = bodyEndings.has(tail);
      const local = placeEndings.has(tail) || placeOpenings.has(head);
      if (bodily && !(placeEndings.has(tail) && tokens[end]?.name.endsWith("LOC"))) return { shaped: "organisation" };
      if (armedOpenings.has(head)) return { shaped: "organisation" };
      const doubtful =
        surnameEndings.has(tail) && (tokens[first]?.name.endsWith("PER") || isGivenName(tokens[first]?.form ?? ""));
      if (local && (!doubtful || tokens[end]?.name.endsWith("LOC") || tokens[first]?.name.endsWith("LOC")))
        return { shaped: "place" };
    }
    return {};
  }
}

/** A heading all in capitals tells nothing by them. */
function isShouting(tokens: readonly ParsedToken[]): boolean {
  let capitals = 0;
  let letters = 0;
  for (const { form } of tokens) {
    if (!/^\p{L}{4,}$/u.test(form)) continue;
    letters++;
    if (form === form.toUpperCase()) capitals++;
  }
  return letters > 3 && capitals > letters * 0.7;
}

const townOnly = (hit: Found): boolean => hit.senses.every((sense) => sense.use === "town");

/** Does a name of the tables count where it stands? Everyday words at a sentence's head, and weak ones, need other evidence. */
function counts(hit: Found, tokens: readonly ParsedToken[], i: number, named: boolean, atHead: boolean): boolean {
  const token = tokens[i] as ParsedToken;
  const single = hit.last === i;
  if (single && calendar.has(fold(token.form)) && token.name === "O") return false;
  if (token.upos === "PUNCT") return false;
  if (hit.senses.every((sense) => sense.weak)) return token.name.endsWith("ORG");
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
