/** Gives each word its dictionary form: spelling rules of English inflection, and tables for what they get wrong. */

import type { Upos } from "./annotation.ts";
import {
  irregularDegrees,
  irregularGerunds,
  irregularNouns,
  irregularVerbs,
  misleadingVerbs,
  properAdjectives,
} from "./lexicon/inflections.ts";
import { learned } from "./lexicon/lemmas.ts";

/** Forms with their universal tag and inflection, to their lemma: what treebanks taught, then the irregular forms. */
const tables = { learned: new Map<string, string>(), irregular: new Map<string, string>() };
for (const line of learned.trim().split("\n")) {
  const [form, upos, tag, lemma] = line.split(" ");
  if (lemma !== undefined) tables.learned.set(`${form} ${upos} ${tag}`, lemma);
}
const irregular = (tag: string, rows: readonly string[][], column: number): void => {
  for (const row of rows) if (row[0] && row[column]) tables.irregular.set(`${row[column]} ${tag}`, row[0]);
};
irregular("d", irregularVerbs, 1);
irregular("d", irregularVerbs, 2);
irregular("g", irregularGerunds, 1);
irregular("s", irregularNouns, 1);
irregular("r", irregularDegrees, 1);
irregular("t", irregularDegrees, 2);

/**
 * The lemma of a word as the English treebanks write it: names keep their case, other words lose it.
 *
 * @param upos universal part of speech
 * @param xpos Penn Treebank tag, which tells number, tense and degree
 */
export function lemmatise(form: string, upos: Upos, xpos: string): string {
  return tables.learned.get(lemmaKey(form, upos, xpos)) ?? lemmatiseByRule(form, upos, xpos);
}

/** Under which key the learned table has a word. */
export const lemmaKey = (form: string, upos: Upos, xpos: string): string =>
  `${straight(form)} ${upos} ${inflection(xpos)}`;

const straight = (form: string): string => {
  const lower = form.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
};

/** The same without what treebanks taught: training asks where this is wrong. */
export function lemmatiseByRule(form: string, upos: Upos, xpos: string): string {
  if (upos === "PUNCT" || upos === "SYM" || upos === "X") return marks.get(form) ?? form;
  const lower = straight(form);
  if (upos === "NUM") return /^\d[\d,.]*$/.test(form) ? form.replaceAll(",", "") : caseless(form, lower);
  if (upos === "PROPN" || xpos === "NNP" || xpos === "NNPS") return nameLemma(form, upos, xpos);
  return upos === "ADJ" && form !== lower && isDemonym(form) ? form : regular(lower, xpos);
}

const marks = new Map(
  Object.entries({ "“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "--": "-", "...": "…" }),
);

const caseless = (form: string, lower: string): string => (/^[IVXLCDM]+$/.test(form) ? form : lower);

/** "Bulgarian" and "Iraqi" by their endings, "Dutch" by name; a capital on another adjective is a headline's. */
const isDemonym = (form: string): boolean =>
  properAdjectives.has(form.toLowerCase()) ||
  (/(?:an|ese|[a-z]{2}i)$/.test(form) &&
    !/(?:[nt]arian|human|urban|civilian|partisan|pagan|guardian|veteran|pedestrian|obese)$/i.test(form)) ||
  /-\p{Lu}/u.test(form);

/** The inflection that a Penn tag stands for; past tense and participle are one to the spelling rules. */
const inflection = (xpos: string): string => {
  switch (xpos) {
    case "NNS":
    case "NNPS":
      return "s";
    case "VBZ":
      return "z";
    case "VBD":
    case "VBN":
      return "d";
    case "VBG":
      return "g";
    case "JJR":
    case "RBR":
      return "r";
    case "JJS":
    case "RBS":
      return "t";
    default:
      return xpos;
  }
};

/** Names have number, and participles in titles a verb: "Nations", "United" (VERB). */
function nameLemma(form: string, upos: Upos, xpos: string): string {
  const like =
    xpos === "NNPS"
      ? "NNS"
      : upos === "VERB" && /ing$/.test(form)
        ? "VBG"
        : upos === "VERB" && /ed$/.test(form)
          ? "VBD"
          : "";
  if (like === "") return form;
  const lower = form.toLowerCase();
  return recase(form, regular(lower, like));
}

/** Capitals of `form` where `base` has the same letters. */
const recase = (form: string, base: string): string =>
  /^\P{Ll}+$/u.test(form) && form.length > 1
    ? base.toUpperCase()
    : /^\p{Lu}/u.test(form)
      ? base.charAt(0).toUpperCase() + base.slice(1)
      : base;

/** A past tense that the tagger took for the base form, as it does in headlines: "Israel *shot* dead …". */
function mistaken(word: string): string {
  if (bases.has(word)) return word;
  const past = tables.irregular.get(`${word} d`);
  if (past !== undefined) return past;
  return word.length > 5 && /[^e]ed$/.test(word) ? withoutEnding(word, "ed") : word;
}
const bases: ReadonlySet<string> = new Set([
  ...irregularVerbs.map(([base = ""]) => base),
  ..."found ground bound wound saw lay felt fell bore shred embed imbed unwed".split(" "),
]);

/** By irregular forms and the rules of spelling; `word` is in small letters. */
export function regular(word: string, xpos: string): string {
  const tag = inflection(xpos);
  const base = tables.irregular.get(`${word} ${tag}`);
  if (base !== undefined) return base;
  if (/^\d/.test(word)) return word;
  const prefix = tag === "d" ? /^(?:re|over|out|un|pre|fore|mis|under|inter)-?(?=...)/.exec(word)?.[0] : undefined;
  const rest = prefix === undefined ? undefined : tables.irregular.get(`${word.slice(prefix.length)} ${tag}`);
  if (rest !== undefined) return prefix + rest;
  if (tag === "s" && word.endsWith("children")) return word.slice(0, -3);
  switch (tag) {
    case "s":
    case "z":
      return withoutS(word);
    case "d":
      return word.length > 3 && word.endsWith("ed") ? withoutEnding(word, "ed") : word;
    case "g":
      return word.length > 4 && word.endsWith("ing") ? withoutEnding(word, "ing") : word;
    case "VB":
    case "VBP":
      return mistaken(word);
    case "r":
      return word.length > 4 && word.endsWith("er") ? withoutEnding(word, "er") : word;
    case "t":
      return word.length > 5 && word.endsWith("est") ? withoutEnding(word, "est") : word;
    default:
      return word;
  }
}

function withoutS(word: string): string {
  if (!word.endsWith("s") || word.length < 3 || /(?:ss|us|is)$/.test(word)) return word.replace(/men$/, "man");
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|sh|ch|x|z)es$/.test(word)) {
    const stem = word.slice(0, -2);
    return /(?:ss|sh|ch|x|zz|[^aeiou]z)$/.test(stem) || misleadingVerbs.has(stem) ? stem : word.slice(0, -1);
  }
  if (/[^aeiou]oes$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1).replace(/'$/, "");
}

/** Takes off -ed, -ing, -er or -est, then restores a silent e, a single consonant or a y. */
function withoutEnding(word: string, ending: string): string {
  const stem = word.slice(0, -ending.length);
  if (misleadingVerbs.has(`${stem}e`)) return `${stem}e`;
  if (misleadingVerbs.has(stem)) return stem;
  if (!/[aeiouy]/.test(stem)) return word;
  if (stem.endsWith("i") && ending !== "ing") return `${stem.slice(0, -1)}y`;
  const doubled = /([^aeiou])\1$/.exec(stem);
  if (doubled) {
    const single = stem.slice(0, -1);
    if (misleadingVerbs.has(single)) return single;
    if (/(?:[aeiou].*ell|iall)$/.test(stem)) return single;
    return /[lsfz]/.test(doubled[1] ?? "") ? stem : single;
  }
  return silentE.test(stem) ? `${stem}e` : stem;
}

/** Ends of stems that have lost an e, letter by letter; `bases` has the words for which this is wrong. */
const silentE = new RegExp(
  `(?:${[
    "[^aeiou]e",
    "[cvu]",
    "[^tz]z",
    "[^s]s",
    "[^aeiouy][aeiouy]g|[rld]g|iag|(?:[cr]a|ve|ie|ou|lu|pu)ng",
    "i[ao]t|[cnr]eat(?<!treat|rheat)|[^aeo]at|[^aeiou]ot|[^aeo]ut|(?:c|n|v)it",
    "[^aeo][aiou]d|[^aeiou]ed(?<=[cp]ed)",
    "[^aeiourlw]l|[^aeo]il|[^ao]ul|[^aeiou]ol",
    "[^aeou]um|[^a]im|[^aeo]am",
    "[^ae]in|[^eiou]un",
    "[^aeo][aiouy]p(?<!lop|llop)",
    "[^aeo][aiu]r(?<!our)|[^aeiou]or(?<!(?:n|v|b|h|m|l|ch|is|at|it|nt)or)",
    "[^aeiou][aeiou]k",
    "[^aeo][aiou]b",
  ].join("|")})$`,
);
