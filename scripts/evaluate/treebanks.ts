/** Accuracy on the treebanks' own tokens, counted as CoNLL 2018 does: deprel without subtype, punctuation included. */

import type { Parsed, TaggedToken } from "../../graph-data/extract/annotation.ts";
import type { Model } from "../../graph-data/extract/model.ts";
import { parse } from "../../graph-data/extract/parse.ts";
import { tag } from "../../graph-data/extract/tag.ts";
import { type GoldSentence, readTreebank, readUner, readWikigold } from "../train/corpora.ts";

/** Shares between 0 and 1. */
export interface TreebankScores {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
  /** With subtypes. */
  readonly fullLas: number;
  /** For each deprel without subtype, of arcs with head and label right. */
  readonly labels: ReadonlyMap<string, PrecisionRecall>;
}

export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many the gold has. */
  readonly gold: number;
}

export function precisionRecall(right: number, found: number, gold: number): PrecisionRecall {
  const precision = found > 0 ? right / found : 0;
  const recall = gold > 0 ? right / gold : 0;
  return { precision, recall, f1: right > 0 ? (2 * precision * recall) / (precision + recall) : 0, gold };
}

/** The sentences as a tokenised document, read by the model. */
export function readTokens(sentences: readonly { readonly forms: readonly string[] }[], model: Model): Parsed {
  let at = 0;
  const tokenised = sentences.map(({ forms }) => {
    const tokens = forms.map((form) => {
      const start = at;
      at += form.length + 1;
      return { form, start, end: at - 1 };
    });
    return { start: tokens[0]?.start ?? at, end: at, tokens };
  });
  const text = sentences.map(({ forms }) => forms.join(" ")).join(" ");
  return parse(tag({ document: { id: "treebank", text }, sentences: tokenised }, model), model);
}

/** The sentences in their documents, since what a name is at one place tells what it is at another. */
export function readDocuments(gold: readonly GoldSentence[], model: Model): Parsed {
  const documents = new Map<number, GoldSentence[]>();
  for (const sentence of gold) {
    const number = sentence.document ?? 0;
    documents.set(number, [...(documents.get(number) ?? []), sentence]);
  }
  const read = new Map([...documents].map(([number, sentences]) => [number, readTokens(sentences, model).sentences]));
  const next = new Map<number, number>();
  const sentences = gold.flatMap(({ document: number = 0 }) => {
    const at = next.get(number) ?? 0;
    next.set(number, at + 1);
    return read.get(number)?.[at] ?? [];
  });
  return { document: { id: "treebank", text: "" }, sentences };
}

const plain = (deprel: string) => deprel.split(":")[0] ?? deprel;

/** Compares the model's reading with the gold trees. */
export function scoreTrees(gold: readonly GoldSentence[], parsed: Parsed): TreebankScores {
  const right = { words: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, fullLas: 0 };
  const counts = new Map<string, { right: number; found: number; gold: number }>();
  const count = (label: string) => {
    const entry = counts.get(label) ?? { right: 0, found: 0, gold: 0 };
    counts.set(label, entry);
    return entry;
  };
  gold.forEach((sentence, s) => {
    sentence.forms.forEach((_, i) => {
      const token = parsed.sentences[s]?.tokens[i];
      const deprel = sentence.labels?.[i] ?? "";
      if (token === undefined) return;
      const attached = token.head + 1 === sentence.heads?.[i];
      const labelled = attached && plain(token.deprel) === plain(deprel);
      right.words++;
      right.upos += Number(token.upos === sentence.upos?.[i]);
      right.xpos += Number(token.xpos === sentence.xpos?.[i]);
      // CoNLL 2018 lets an unmarked gold lemma be anything.
      right.lemma += Number(sentence.lemmas?.[i] === "_" || token.lemma === sentence.lemmas?.[i]);
      right.uas += Number(attached);
      right.las += Number(labelled);
      right.fullLas += Number(attached && token.deprel === deprel);
      count(plain(deprel)).gold++;
      count(plain(token.deprel)).found++;
      if (labelled) count(plain(deprel)).right++;
    });
  });
  const share = (value: number) => value / Math.max(right.words, 1);
  return {
    words: right.words,
    upos: share(right.upos),
    xpos: share(right.xpos),
    lemma: share(right.lemma),
    uas: share(right.uas),
    las: share(right.las),
    fullLas: share(right.fullLas),
    labels: new Map([...counts].map(([label, c]) => [label, precisionRecall(c.right, c.found, c.gold)])),
  };
}

/** Spans of names: `first-last-KIND`. */
function spansOf(tags: readonly string[]): string[] {
  const spans: string[] = [];
  tags.forEach((tagHere, i) => {
    if (!tagHere.startsWith("B-")) return;
    let last = i;
    while (tags[last + 1] === `I-${tagHere.slice(2)}`) last++;
    spans.push(`${i}-${last}-${tagHere.slice(2)}`);
  });
  return spans;
}

/** Names right in span and kind. */
export function scoreNames(gold: readonly GoldSentence[], parsed: Parsed): PrecisionRecall {
  const sum = { right: 0, found: 0, gold: 0 };
  gold.forEach((sentence, s) => {
    const wanted = new Set(spansOf(sentence.names ?? []));
    const found = spansOf((parsed.sentences[s]?.tokens ?? []).map((token: TaggedToken) => token.name));
    sum.gold += wanted.size;
    sum.found += found.length;
    sum.right += found.filter((span) => wanted.has(span)).length;
  });
  return precisionRecall(sum.right, sum.found, sum.gold);
}

export interface EngineScores {
  readonly trees: Readonly<Record<"ewt" | "gum", TreebankScores>>;
  readonly names: Readonly<Record<"uner" | "wikigold", PrecisionRecall>>;
}

/**
 * Scores the model on one part of the treebanks and name corpora.
 *
 * @param part `test` for the figures that are published, `dev` to choose among models
 * @throws UsageError where a corpus is missing: which, its version, and its publisher's address
 */
export function evaluateTreebanks(model: Model, part: "dev" | "test"): EngineScores {
  const trees = (treebank: "ewt" | "gum") => {
    const gold = readTreebank(treebank, part);
    return scoreTrees(gold, readTokens(gold, model));
  };
  const names = (gold: GoldSentence[]) => scoreNames(gold, readDocuments(gold, model));
  return {
    trees: { ewt: trees("ewt"), gum: trees("gum") },
    names: { uner: names(readUner(part)), wikigold: names(readWikigold("kept")) },
  };
}

const percent = (share: number) => (100 * share).toFixed(2).padStart(6);

/** The treebanks' part of `npm run evaluate`: the test files' figures as lines of text. */
export function treebankReport(model: Model, options: { readonly labels: boolean }): string[] {
  return describeScores(evaluateTreebanks(model, "test"), "test", options.labels).split("\n");
}

/** The scores as lines of text; `labels` adds F1 for each deprel. */
export function describeScores(scores: EngineScores, part: "dev" | "test", labels = false): string {
  const lines = ["treebank     words   UPOS   XPOS  lemma    UAS    LAS   LAS with subtypes"];
  for (const [name, s] of Object.entries(scores.trees)) {
    const figures = [s.upos, s.xpos, s.lemma, s.uas, s.las, s.fullLas].map(percent).join(" ");
    lines.push(`${`${name}-${part}`.padEnd(10)} ${String(s.words).padStart(7)} ${figures}`);
  }
  lines.push("", "names               precision recall     F1");
  const corpora = { uner: `uner-ewt-${part}`, wikigold: "wikigold, kept out" } as const;
  for (const name of ["uner", "wikigold"] as const) {
    const { precision, recall, f1 } = scores.names[name];
    lines.push(`${corpora[name].padEnd(20)} ${[precision, recall, f1].map(percent).join(" ")}`);
  }
  if (labels) {
    lines.push("", "label        ewt: P      R     F1   gold   gum: P      R     F1   gold");
    const names = [...scores.trees.ewt.labels].sort((a, b) => b[1].gold - a[1].gold).map(([label]) => label);
    for (const label of new Set([...names, ...scores.trees.gum.labels.keys()])) {
      const figures = (["ewt", "gum"] as const).map((treebank) => {
        const s = scores.trees[treebank].labels.get(label) ?? precisionRecall(0, 0, 0);
        return `${[s.precision, s.recall, s.f1].map(percent).join(" ")} ${String(s.gold).padStart(6)}`;
      });
      lines.push(`${label.padEnd(11)} ${figures.join("  ")}`);
    }
  }
  return lines.join("\n");
}
