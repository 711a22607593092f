/** Finds the running text of a document, paragraph by paragraph, and leaves out the furniture of the page around it. */

import { type Block, findParagraphs } from "./paragraphs.ts";
import { dayOfLine } from "./times.ts";

/** Whole blocks that say nothing: by-lines, slugs, signs of the end, rights, appeals to the reader. */
const furniture: readonly RegExp[] = [
  // By Jane Doe and John Roe, Agency; From Jane Doe in Cairo
  /^(?:By|BY|From)\s+\p{Lu}[\p{L}.'’-]*(?:(?:\s+|\s*[,/|&]\s*)(?:\p{Lu}[\p{L}.'’-]*|and|AND|in|for|at|de|van|von|bin|al-\p{Lu}\p{L}*))*$/u,
  /^(?:Story|Text|Words|Photos?|Video|Graphics?|Report|Reporting|Writing|Editing|Compiled|Translated)(?: and \w+)? by\b.{0,300}$/i,
  /^\(?(?:Additional )?(?:Reporting|Writing|Editing) (?:by|and)\b.{0,400}$/i,
  // A sub-heading between dashes
  /^[-–—*]\s+\S.{0,78}\s+[-–—*]$/,
  // bur-abc/def
  /^\p{Ll}{2,6}(?:\.\p{Ll}{2,6})?(?:[-/]\p{Ll}{1,6})+(?:[-/]\p{Ll}{1,6})*$/u,
  // UKRAINE-CRISIS/TALKS (UPDATE 2); URGENT; 1st LEAD
  /^(?=.*[/-])[\p{Lu}\d]+(?:[-/][\p{Lu}\d]+)+(?:\s*\([^)]*\))?(?:[:,].{0,40})?$/u,
  /^(?:URGENT|BREAKING|ATTENTION|CORRECTED|CORRECTION|UPDATE|UPDATED|LEAD|\d+(?:st|nd|rd|th) LEAD|ALERT|FLASH|NEWSALERT|EXCLUSIVE|WATCH LIVE|LIVE)(?:\s*[-–—:(].{0,80})?$/,
  /^\((?:adds?|updates?|recasts?|corrects?|refiles?|repeats?|writes? through|releads?)\b[^)]*\)?$/i,
  /^(?:eds|editors?)(?:['’] note)?\s*:.*$/i,
  /^ATTENTION\b.*\/\/\/?$/,
  // The end
  /^[^\p{L}\p{N}]+$/u,
  /^-?\s*(?:30|ENDS?|end(?:s| of (?:text|story|item))?|MORE(?: TO COME)?|more follows)\s*-?$/,
  /^\(?(?:AFP|AP|Reuters|UPI|DPA|dpa|ANSA|EFE|TASS|Interfax|Xinhua|ANI|PTI|IANS|Agencies|Agency)\)?$/,
  // Rights and appeals
  /^(?:©|\(c\)|copyright\b|all rights reserved\b|this material may not be published\b).{0,300}$/i,
  /^(?:read (?:more|also|next)|see also|related(?: (?:stories|articles|topics|links))?|more on this(?: story)?|also read|watch|listen|recommended|most read|further reading|tags?|topics?|keywords?|categor(?:y|ies)|filed under|source)\s*:.{0,200}$/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|share(?: this)?(?: (?:article|story|page))?|print|e-?mail|comments?(?: \(\d+\))?|skip to (?:main )?content|back to top|sign up\b.{0,120}|subscribe\b.{0,120}|follow us\b.{0,120}|click here\b.{0,120}|continue reading|story continues below.{0,40}|loading|related (?:stories|articles|topics|links)|most read)[.!…]*$/i,
  /^\(?(?:file )?(?:photo|image|picture|photograph|caption|credit|illustration|graphic|map|video)s?(?: (?:by|credit|courtesy)\b|\s*[:/]).{0,200}$/i,
  /^(?:published|updated|last updated|posted|first published)\b.{0,60}\d.{0,30}$/i,
];

const agency =
  "(?:AFP|AP|Reuters|REUTERS|UPI|dpa|DPA|ANSA|EFE|TASS|Tass|ITAR-TASS|Interfax|Xinhua|Kyodo|Yonhap|ANI|PTI|IANS|Agency|Agencies|Bloomberg|BBC|CNN|RFE/RL|RIA(?: Novosti)?|[A-Z][A-Za-z]+ News(?: Agency)?)";
const place = "\\p{Lu}[\\p{L}.'’-]*(?:[ /-]\\p{Lu}[\\p{L}.'’-]*){0,3}";
const capitals =
  "(?!(?:THE|WHO|WHAT|WHEN|WHERE|FROM|DATE|STEP|NOTE|SUBJECT|PLACE|TIME|QUESTION|ANSWER)\\b)\\p{Lu}{4}[\\p{Lu}.'’]*(?:[ /-]\\p{Lu}[\\p{Lu}.'’]+){0,3}";
const day = "(?:[A-Z][a-z]{2,8}\\.?\\s+\\d{1,2}|\\d{1,2}\\s+[A-Z][a-z]{2,8}\\.?)(?:,?\\s+\\d{4})?";
const dash = "\\s*(?:[-–—]+|:)\\s+";

/** "KYIV, Feb 5 (Reuters) - ", "CAIRO/DOHA, Feb 5 (Our Agency) - ", "WASHINGTON (AP) — ", "GENEVA, Nov 24 - ", "(Reuters) - ". */
const dateline = new RegExp(
  [
    `^(?:(?:${place}(?:,\\s*${place})?)?(?:,?\\s*${day})?,?\\s*\\(${agency}\\)${dash}`,
    `${capitals}(?:,\\s*${place})?,\\s*${day}(?:\\s*\\([^)]{2,30}\\))?${dash})`,
  ].join("|"),
  "u",
);
/** "MANAMA: ", "MOSCOW — ": further down it is who speaks. */
const city = new RegExp(
  `^${capitals}(?:,\\s*${place}){0,2}\\s*(?:[-–—]{1,2}\\s+|:\\s+)(?=["“'‘]?\\p{Lu}[\\s\\S]{60})`,
  "u",
);
const opening = 3;
const update =
  /^(?:UPDATE|CORRECTED|REFILE|RPT|WRAPUP|EXCLUSIVE|BREAKING|ANALYSIS|FACTBOX|TIMELINE|EXPLAINER)(?:\s+\d+)?\s*[-–—:]\s*(?=\S)/;
const bullet = /^(?:[•●▪◦‣·]|#{1,6}(?=\s)|>|\*(?=\s))\s*/;
/** Names of the desk at the end of a last paragraph, after its full stop: "… he said. bur-abc/def". */
const initials = /(?<=[.!?"”’)])\s+\p{Ll}{2,6}(?:[-/]\p{Ll}{2,6})+$/u;

/**
 * The paragraphs of running text, in order, without datelines, bullets and desk's initials.
 *
 * @param date the document's: the line that says it is none of the text
 */
export function findBlocks(text: string, date?: string): Block[] {
  const blocks: Block[] = [];
  for (const { start, end } of findParagraphs(text)) {
    const words = text.slice(start, end);
    if (isFurniture(words, date)) continue;
    const before =
      bullet.exec(words) ?? update.exec(words) ?? dateline.exec(words) ?? (blocks.length < opening && city.exec(words));
    const first = before ? before[0].length : 0;
    const last = words.length - (initials.exec(words)?.[0].length ?? 0);
    if (first < last) blocks.push({ start: start + first, end: start + last });
  }
  return blocks;
}

/** Long paragraphs never are. */
const isFurniture = (words: string, date: string | undefined): boolean =>
  words.length <= 500 &&
  (furniture.some((pattern) => pattern.test(words)) ||
    (date !== undefined && words.length < 80 && dayOfLine(words) === date));
