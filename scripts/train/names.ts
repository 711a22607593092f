/** Names from sources that mark more or less than names: GUM's layer of entities, and the gold passages. What they leave open stays open. */

import { readFileSync } from "node:fs";
import type { NameTag } from "../../graph-data/extract/annotation.ts";
import type { ConlluWord } from "../../graph-data/extract/conllu.ts";
import type { Kind } from "../../graph-data/schema.ts";

/** A name tag, or the lack of an answer: nothing is learned from such a word. */
export type NameAnswer = NameTag | "?";

type NameKind = "PER" | "ORG" | "LOC";

interface EntityMention {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind | undefined;
  /** Indices of its head words. */
  readonly head: readonly number[];
}

const kinds: Readonly<Record<string, NameKind>> = { person: "PER", organization: "ORG", place: "LOC" };

/** The mentions of one sentence by GUM's `Entity=` notation; those that reach beyond it are left out. */
function mentionsOf(words: readonly ConlluWord[]): EntityMention[] {
  const open: { id: string; first: number; kind: NameKind | undefined; head: number[] }[] = [];
  const mentions: EntityMention[] = [];
  const close = (id: string, last: number) => {
    const at = open.findLastIndex((mention) => mention.id === id);
    const mention = open[at];
    if (mention === undefined) return;
    open.splice(at, 1);
    mentions.push({ first: mention.first, last, kind: mention.kind, head: mention.head });
  };
  words.forEach(({ misc }, i) => {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
    for (const [, details, whole, closing] of value.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
      if (closing !== undefined) close(closing, i);
      if (details === undefined) continue;
      const [id = "", type = "", , , , span = ""] = details.split("-");
      const head = span.split(",").map((number) => i + Number(number) - 1);
      open.push({ id, first: i, kind: kinds[type], head });
      if (whole !== undefined) close(id, i);
    }
  });
  return mentions;
}

const connectors: Readonly<Record<NameKind, RegExp>> = {
  PER: /^(?:-|de|van|von|al|bin|da|di|del|la|le)$/i,
  ORG: /^(?:-|of|the|and|&|for|at|in|on|de|la)$/i,
  LOC: /^(?:-|of|the|de|la|el)$/i,
};

/** The words of a mention's head that make its name: proper nouns, with the small words between them. */
function nameSpan(words: readonly ConlluWord[], mention: EntityMention, all: readonly EntityMention[]): number[] {
  const { kind } = mention;
  const start = mention.head.find((i) => words[i]?.upos === "PROPN");
  if (kind === undefined || start === undefined) return [];
  const inner = all.filter(
    ({ first, last }) => first >= mention.first && last <= mention.last && (start < first || start > last),
  );
  const fits = (i: number) => {
    if (i < mention.first || i > mention.last || words[i]?.upos !== "PROPN") return false;
    if (kind !== "PER") return true;
    // "U.S. President Donald Trump": neither the state nor the title is part of the person's name.
    return words[i]?.deprel !== "nmod:desc" && !inner.some(({ first, last }) => i >= first && i <= last);
  };
  const extend = (step: 1 | -1): number => {
    let edge = start;
    for (let i = start + step; ; i += step) {
      if (fits(i)) edge = i;
      else if (!connectors[kind].test(words[i]?.form ?? "") || Math.abs(i - edge) > 2) return edge;
    }
  };
  const [first, last] = [extend(-1), extend(1)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function write(tags: NameAnswer[], span: readonly number[], kind: NameKind): void {
  span.forEach((at, i) => {
    tags[at] = `${i === 0 ? "B" : "I"}-${kind}`;
  });
}

/** Name tags for a sentence of GUM; a proper noun in no person's, body's or place's name stays open. */
export function gumNames(words: readonly ConlluWord[]): NameAnswer[] {
  const tags = words.map((word): NameAnswer => (word.upos === "PROPN" ? "?" : "O"));
  const taken = new Set<number>();
  const mentions = mentionsOf(words).sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  for (const mention of mentions) {
    const span = nameSpan(words, mention, mentions);
    if (mention.kind === undefined || span.some((i) => taken.has(i))) continue;
    write(tags, span, mention.kind);
    for (const i of span) taken.add(i);
  }
  return tags;
}

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly name: string; readonly type: Kind; readonly aliases: readonly string[] }[];
}

const passageKinds: Readonly<Record<Kind, NameKind>> = {
  person: "PER",
  state: "LOC",
  organisation: "ORG",
  place: "LOC",
};

/** "Moscow" for Russia, "Russians", "Catalan": corpora disagree on what they are. */
function isContested(type: Kind, form: string, name: string): boolean {
  return form !== name && (type === "state" || (type === "place" && /(?:an|ans|ese|ish|i|is|ic)$/.test(form)));
}

const wordPattern =
  /(?:\p{Lu}\.){2,}|\b(?:Mr|Mrs|Dr|Gen|Sen|Rep|St|Lt|Col|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\p{L}+?(?=n['’]t\b)|[\p{L}\p{M}\p{N}]+(?:[.,]\d+)*|\.{3}|\S/gu;
const sentenceEnd =
  /(?<![\s.]\p{Lu}\.|Mr\.|Mrs\.|Dr\.|Gen\.|Sen\.|Rep\.|St\.|Lt\.|Col\.)(?<=[.!?]["”'’]?)\s+(?=["“‘']?\p{Lu})/gu;

/** Words and sentences by two patterns of its own, so that a better tokeniser doesn't change what is learned. */
function plainSentences(text: string): { form: string; start: number; end: number }[][] {
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index);
  const sentences: { form: string; start: number; end: number }[][] = [[]];
  for (const { 0: form, index } of text.matchAll(wordPattern)) {
    while (ends[0] !== undefined && index > ends[0]) {
      ends.shift();
      sentences.push([]);
    }
    sentences.at(-1)?.push({ form, start: index, end: index + form.length });
  }
  return sentences;
}

/** Places in the text where a form stands as whole words. */
function occurrences(text: string, form: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const around = `${text[at - 1] ?? " "}${text[at + form.length] ?? " "}`;
    if (!/[\p{L}\p{N}]/u.test(around)) found.push(at);
  }
  return found;
}

/** Sentences of gold passages with their names; capitalised words in no listed name stay open, and so do other names of states. */
export function passageNames(passages: readonly Passage[]): { id: string; forms: string[]; names: NameAnswer[] }[] {
  return passages.flatMap(({ id, text, entities }) => {
    const spans = entities
      .flatMap(({ name, type, aliases }) =>
        [name, ...aliases].flatMap((form) =>
          occurrences(text, form).map((start) => ({
            start,
            end: start + form.length,
            kind: isContested(type, form, name) ? undefined : passageKinds[type],
          })),
        ),
      )
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    return plainSentences(text).map((tokens, s) => {
      const tags = tokens.map((token): NameAnswer => (/^\p{Lu}/u.test(token.form) ? "?" : "O"));
      const taken = new Set<number>();
      for (const { start, end, kind } of spans) {
        const inside = tokens.flatMap((token, i) => (token.start >= start && token.end <= end ? [i] : []));
        if (inside.length === 0 || inside.some((i) => taken.has(i))) continue;
        for (const i of inside) taken.add(i);
        if (kind === undefined || tokens[inside[0] ?? 0]?.start !== start) for (const i of inside) tags[i] = "?";
        else write(tags, inside, kind);
      }
      return { id: `${id}-${s}`, forms: tokens.map((token) => token.form), names: tags };
    });
  });
}

/** The passages of a gold file, one JSON object a line. */
export function readPassages(file: URL): Passage[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Passage);
}

/** Every fifth sentence of each relation in the bank, by its id `s-<relation>-<number>`: evaluation alone may see them. */
export function keptApart(bank: readonly Passage[]): Set<Passage> {
  const seen = new Map<string, number>();
  return new Set(
    bank.filter(({ id }) => {
      const relation = id.replace(/-n?\d+$/, "");
      const index = seen.get(relation) ?? 0;
      seen.set(relation, index + 1);
      return index % 5 === 4;
    }),
  );
}
