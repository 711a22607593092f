/** Documents as the reader would hand them to the graph, written down in a few lines for tests. */

import type { DocumentExtract, ExtractedEntity, ExtractedStatement } from "../../graph-data/graph/extract.ts";
import type { Kind, Relation, Span, Status } from "../../graph-data/schema.ts";

interface Told {
  readonly source: string;
  readonly relation: Relation;
  readonly target: string;
  /** From 1. */
  readonly sentence: number;
  readonly trigger: string;
  readonly status?: Status;
  readonly date?: string;
  readonly attributedTo?: string;
  readonly confidence?: number;
}

interface Document {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly sentences: readonly string[];
  /** By label: the kind and the words that name it, the label itself included where it stands in the text. */
  readonly entities: Readonly<Record<string, { kind: Kind; words?: readonly string[]; iso?: string }>>;
  readonly statements: readonly Told[];
}

function placed(sentences: readonly string[]): Span[] {
  let start = 0;
  return sentences.map((text) => {
    const span = { start, end: start + text.length, text };
    start = span.end + 1;
    return span;
  });
}

function find(sentence: Span | undefined, words: string): Span {
  const at = sentence?.text.indexOf(words) ?? -1;
  if (!sentence || at < 0) throw new Error(`"${words}" does not stand in "${sentence?.text}"`);
  return { start: sentence.start + at, end: sentence.start + at + words.length, text: words };
}

/** Sentences stand a space apart; mentions are wherever the words stand as whole words. */
export function extract({ id, title, date, sentences, entities, statements }: Document): DocumentExtract {
  const spans = placed(sentences);
  const labels = Object.keys(entities);
  const indexOf = (label: string): number => {
    const index = labels.indexOf(label);
    if (index < 0) throw new Error(`${id} has no entity "${label}"`);
    return index;
  };
  return {
    document: { id, ...(title ? { title } : {}), ...(date ? { date } : {}), sentences: spans },
    entities: labels.map((label): ExtractedEntity => {
      const { kind, words = [label], iso } = entities[label] as Document["entities"][string];
      const mentions = spans.flatMap((sentence, i) =>
        words.flatMap((word) =>
          [...sentence.text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "gu"))].map((found) => {
            const start = sentence.start + found.index;
            return { sentence: i + 1, start, end: start + word.length, text: word };
          }),
        ),
      );
      const aliases = words.filter((word) => word !== label);
      return {
        label,
        kind,
        aliases,
        ...(iso ? { iso } : {}),
        mentions: mentions.sort((a, b) => a.start - b.start),
      };
    }),
    statements: statements.map((told): ExtractedStatement => {
      const when = told.date ?? date;
      return {
        source: indexOf(told.source),
        relation: told.relation,
        target: indexOf(told.target),
        ...(told.attributedTo ? { attributedTo: indexOf(told.attributedTo) } : {}),
        sentence: told.sentence,
        trigger: find(spans[told.sentence - 1], told.trigger),
        ...(when ? { date: when } : {}),
        status: told.status ?? "asserted",
        confidence: told.confidence ?? 0.9,
      };
    }),
  };
}

/** A truce, its breach and a denial, over three documents; `Georgia` is a state in one and a place in another. */
export const truce: readonly DocumentExtract[] = [
  extract({
    id: "minsk",
    title: "A truce in Minsk",
    date: "2015-02-12",
    sentences: [
      "Petro Poroshenko and Vladimir Putin agreed to a ceasefire in Minsk.",
      "Kyiv accused Moscow of shelling Debaltseve; the Kremlin denied it.",
      "Russia may widen the war, Poroshenko said.",
    ],
    entities: {
      "Petro Poroshenko": { kind: "person", words: ["Petro Poroshenko", "Poroshenko"] },
      "Vladimir Putin": { kind: "person" },
      Minsk: { kind: "place" },
      Ukraine: { kind: "state", words: ["Kyiv"], iso: "UKR" },
      Russia: { kind: "state", words: ["Russia", "Moscow", "Kremlin"], iso: "RUS" },
      Debaltseve: { kind: "place" },
    },
    statements: [
      { source: "Vladimir Putin", relation: "agrees-with", target: "Petro Poroshenko", sentence: 1, trigger: "agreed" },
      { source: "Minsk", relation: "hosts", target: "Vladimir Putin", sentence: 1, trigger: "in", confidence: 0.8 },
      { source: "Ukraine", relation: "accuses", target: "Russia", sentence: 2, trigger: "accused" },
      {
        source: "Russia",
        relation: "attacks",
        target: "Debaltseve",
        sentence: 2,
        trigger: "shelling",
        attributedTo: "Ukraine",
        confidence: 0.7,
      },
      {
        source: "Russia",
        relation: "attacks",
        target: "Debaltseve",
        sentence: 2,
        trigger: "denied",
        status: "negated",
      },
      {
        source: "Russia",
        relation: "attacks",
        target: "Ukraine",
        sentence: 3,
        trigger: "widen",
        status: "hypothetical",
        attributedTo: "Petro Poroshenko",
      },
    ],
  }),
  extract({
    id: "geneva",
    date: "2008-10-15",
    sentences: ["Russia and Georgia held talks in Geneva in 2008.", "Georgian shells hit Russian posts in August."],
    entities: {
      Russia: { kind: "state", words: ["Russia", "Russian"], iso: "RUS" },
      Georgia: { kind: "state", words: ["Georgia", "Georgian"], iso: "GEO" },
      Geneva: { kind: "place" },
    },
    statements: [
      { source: "Russia", relation: "negotiates-with", target: "Georgia", sentence: 1, trigger: "talks", date: "2008" },
      { source: "Georgia", relation: "attacks", target: "Russia", sentence: 2, trigger: "hit", date: "2008-08" },
    ],
  }),
  extract({
    id: "atlanta",
    date: "2021-01-05",
    sentences: ["Kyiv watched the vote in Georgia.", "Moscow attacked Kyiv over Georgia again."],
    entities: {
      Ukraine: { kind: "state", words: ["Kyiv"], iso: "UKR" },
      Georgia: { kind: "place" },
      Russia: { kind: "state", words: ["Moscow"], iso: "RUS" },
    },
    statements: [
      { source: "Russia", relation: "attacks", target: "Ukraine", sentence: 2, trigger: "attacked", confidence: 0.6 },
    ],
  }),
];
