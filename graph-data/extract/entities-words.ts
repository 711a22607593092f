/** The words of a sentence as a finder of names sees them: which may belong to a name, and where titles stand. */

import type { ParsedToken, Sentence } from "./annotation.ts";
import { type Found, lookUp, piecesOf } from "./gazetteer.ts";
import { bodyEndings, calendar, personTitles } from "./lexicon/name-parts.ts";
import { roleGroups } from "./lexicon/roles.ts";

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

/** First words of titles: where none stands, no title begins. */
const openings = new Set([...titles].map((title) => title.split(" ")[0] ?? ""));

const plurals =
  /^(?:people|workers|women|children|teachers|students|peasants|farmers|mothers|patriots|men|writers|artists|lawyers|journalists|pilots|miners)$/;

/** "Estaing" and "d'Estaing". */
const capital = /^(?:[dlDL]['’])?\p{Lu}/u;
export const isCapital = (token: ParsedToken | undefined): boolean => token !== undefined && capital.test(token.form);

/** A token in small letters, without a full stop. */
export const low = (token: ParsedToken | undefined): string => (token?.form ?? "").toLowerCase().replace(/\.$/, "");

/** What can be asked of a sentence's words; positions are token indices. */
export interface Words {
  readonly tokens: readonly ParsedToken[];
  /** Names of the tables by the token that they begin at. */
  readonly found: ReadonlyMap<number, Found>;
  /** Is the token the first of a sentence or quotation, where a capital tells nothing? */
  opens(at: number): boolean;
  /** May the token be a word of a name? */
  mayName(at: number): boolean;
  /** How many tokens the title takes that begins here; 0 without one. */
  titleAt(at: number): number;
  /** Does the token join two words of a name: a hyphen, an ampersand, a possessive? */
  joins(at: number): boolean;
  /** The words from one token to another, in small letters, by single spaces. */
  text(first: number, last: number): string;
}

export function wordsOf(sentence: Sentence<ParsedToken>): Words {
  const { tokens } = sentence;
  const found = lookUp(piecesOf(tokens.map((token) => token.form)));
  const shouting = isShouting(tokens);
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
    // "Volvex Group", which opens a sentence.
    if (opensQuote(i)) return !shouting && isCapital(tokens[i + 1]) && bodyEndings.has(low(tokens[i + 1]));
    return !shouting;
  };

  /** The Arabic article of "al-Ula". */
  const isArticle = (i: number): boolean =>
    /^(?:al|el|as|ash|an|ar|at)$/i.test(tokens[i]?.form ?? "") &&
    tokens[i + 1]?.form === "-" &&
    tokens[i + 1]?.start === tokens[i]?.end &&
    isCapital(tokens[i + 2]);

  const titleAt = (i: number): number => {
    // "Ex-president Hernández"
    if (/^(?:ex|then)$/.test(low(tokens[i])) && tokens[i + 1]?.form === "-" && i + 2 < tokens.length) {
      const rest = titleAt(i + 2);
      return rest > 0 ? rest + 2 : 0;
    }
    let text = "";
    let best = 0;
    for (let n = 0; n < longestTitle && i + n < tokens.length; n++) {
      const word = low(tokens[i + n]);
      if (word === "-") continue;
      if (n === 0 && !openings.has(word) && !openings.has(word.replace(/s$/, ""))) return 0;
      text += n === 0 ? word : ` ${word}`;
      if (titles.has(text) || titles.has(text.replace(/s$/, ""))) best = n + 1;
    }
    return best;
  };

  return {
    tokens,
    found,
    opens: opensQuote,
    mayName: nameWord,
    titleAt,
    joins: (at) => isJoint(at) || isNumbered(at),
    text: words,
  };

  function words(first: number, last: number): string {
    return tokens
      .slice(first, last + 1)
      .map((token) => low(token))
      .join(" ");
  }

  /** "TV 2", "Unit 26165". */
  function isNumbered(at: number): boolean {
    return (
      /^\d+$/.test(tokens[at]?.form ?? "") &&
      /^(?:TV|Channel|Radio|Unit|Area|Camp|Kilometre|Battalion|Brigade|No\.?|Number|Building|Gate|Pier|Sector|Reactor|Terminal)$/.test(
        tokens[at - 1]?.form ?? "",
      )
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
