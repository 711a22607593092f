/** How far a name runs and what its words make of it: "… Party", "… River", "Bank of …". */

import type { ParsedToken } from "./annotation.ts";
import { isCapital, low, type Words } from "./entities-words.ts";
import type { Found, Sense } from "./gazetteer.ts";
import { isGivenName } from "./given-names.ts";
import {
  armedOpenings,
  bodyEndings,
  bodyFronts,
  bodyNouns,
  bodyOpenings,
  calendar,
  noEntityEndings,
  noEntityOpenings,
  placeEndings,
  placeOpenings,
  surnameEndings,
} from "./lexicon/name-parts.ts";

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
  /** The name within that of a facility: "Kabul" of "Kabul airport". */
  readonly site?: NameSpan;
}

const nameParticles = new Set(
  "de da do dos das del della di von van der den ter ten zu bin ibn ben bint ould al el ul la le du des wa e y i af av und las los".split(
    " ",
  ),
);

/** Reads names off a sentence's words. */
export interface Shaper {
  /** The name that a table's name begins, or is. */
  fromTable(hit: Found): NameSpan;
  /** The name that begins at a token and that no table knows. */
  fromShape(first: number): NameSpan;
  /** The last of the capitalised words from a token on that may be one name. */
  runEnd(from: number, first: number): number;
}

export function shaperOf({ tokens, found, mayName, titleAt, joins, text }: Words): Shaper {
  return { fromTable, fromShape, runEnd };

  /** Runs on over capitalised words; where these make it another name's first word, that name. */
  function fromTable(hit: Found): NameSpan {
    const { first, last, senses } = hit;
    const whole = { first, last, senses };
    if (senses.some((sense) => sense.kind === "person")) {
      // Another man than his father.
      if (/^[JS]n?r\.?$/.test(tokens[last + 1]?.form ?? ""))
        return { first, last: last + 1, senses: [], shaped: "person" };
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
    if (/\bred crescent$/.test(text(first, run))) return { first, last: run, senses: [], shaped: "organisation" };
    const local = placeEndings.has(tail) && !senses.some((sense) => sense.use === "demonym" && sense.kind === "state");
    if (bodyEndings.has(tail) && !(local && tokens[run]?.name.endsWith("LOC")))
      return { first, last: end, senses: [], shaped: "organisation" };
    if (end > run) return { first, last: end, senses: [], shaped: "organisation" };
    const tagged = tokens[first]?.name.endsWith("PER") || tokens[first + 1]?.name === "I-PER";
    if (local && (!surnameEndings.has(tail) || tokens[run]?.name.endsWith("LOC")))
      return { first, last: run, senses: [], shaped: "place" };
    if (/^(?:lake|mount|fort|cape|gulf|strait|port)$/.test(low(tokens[first])) && last === first)
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
      if (joins(next)) {
        // A number ends what it numbers; a hyphen wants a word after it.
        end = /^\d/.test(token.form) ? next : next + 1;
        continue;
      }
      if (!mayName(next) || (calendar.has(low(token)) && !token.name.startsWith("I-"))) break;
      if (titleAt(next) > 0 && mayName(next + titleAt(next)) && !bodyEndings.has(low(token))) break;
      const known = found.get(next);
      if (known && !partOfName(known, next, first)) {
        // "New Flemish Alliance", "All Assam Students' Union": the body's name runs over it.
        const after = known.senses.some((sense) => sense.use !== "name" || sense.kind === "place")
          ? known.last + 1
          : tokens.length;
        if (!(mayName(after) && bodyEndings.has(low(tokens[after]))) || first !== end) break;
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

  /** Is a name of the tables within a run but a word of the longer name? */
  function partOfName(known: Found, at: number, first: number): boolean {
    const token = tokens[at] as ParsedToken;
    if (token.name === "I-PER" || token.name === "I-ORG") return true;
    if (known.senses.every((sense) => sense.use === "town")) return true;
    // "Radio France", "Telenor Pakistan": a firm's or station's name goes on with the country.
    if (known.last === at && known.senses.some((sense) => sense.use !== "demonym" && sense.kind !== "organisation")) {
      const last = tokens[at - 1];
      if (bodyFronts.has(low(tokens[first])) && at === first + 1) return true;
      const joined =
        (token.head === at - 1 && /^(?:flat|compound)/.test(token.deprel)) ||
        (last?.head === at && last.deprel === "compound");
      if (joined && at === first + 1 && last?.upos === "PROPN" && last.name.endsWith("ORG")) return true;
    }
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
      const and = opening && word === "and" && /\b(?:of|for)\b/.test(text(first, end)) && next.name !== "O";
      if (!particle && !of && !and && !(next.name.startsWith("I-") && /^(?:of|the|and|for|on|de|du)$/.test(word)))
        return end;
      while (/^(?:the|-|and)$/.test(low(tokens[after])) || (particle && nameParticles.has(low(tokens[after])))) after++;
      const target = tokens[after];
      if (target === undefined || !isCapital(target) || after > end + 4) return end;
      if (particle && !/^(?:PROPN|X|NOUN|ADJ)$/.test(target.upos) && target.name === "O") return end;
      if (
        of &&
        ((calendar.has(low(target)) && !target.name.startsWith("I-")) ||
          titleAt(after) > 0 ||
          target.name.endsWith("PER"))
      )
        return end;
      if (of && end === first && bodyNouns.has(low(tokens[first])) && !bodyOpenings.has(low(tokens[first]))) return end;
      const known = of ? found.get(after) : undefined;
      // "Government of China", "Bank of Ghana": a state ends it, unless more follows ("Front of Arab Struggle").
      end = known?.senses.some((sense) => sense.use !== "town" && sense.use !== "demonym" && !sense.weak)
        ? known.last
        : runEnd(after, after);
    }
  }

  /** A name that no table knows. */
  function fromShape(first: number): NameSpan {
    const opening = bodyOpenings.has(low(tokens[first])) || bodyEndings.has(low(tokens[runEnd(first, first)]));
    let end = extend(first, runEnd(first, first), opening);
    // "Communist Party of Nepal (Maoist)": a wing in brackets belongs to the name.
    if (bodyEndings.has(low(tokens[end])) || /\b(?:party|front) of\b/.test(text(first, end))) {
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
        /\b(?:of|for)\b/.test(text(first, end)) &&
        (bodyOpenings.has(head) ||
          /\b(?:party|front|movement|army|union|council|court|bank|federation|congress) (?:of|for)\b/.test(
            text(first, end),
          ))
      )
        return { shaped: "organisation" };
      if (bodyFronts.has(head) || /\bred (?:cross|crescent)$/.test(text(first, end))) return { shaped: "organisation" };
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
