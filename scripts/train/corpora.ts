/** Finds and reads the treebanks and name corpora, or says which are missing and where their publishers keep them. */

import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { UsageError } from "../../graph-data/errors.ts";
import { type NameTag, nameTags, type Upos } from "../../graph-data/extract/annotation.ts";
import { readConllu } from "../../graph-data/extract/conllu.ts";
import { gumNames, keptApart, type NameAnswer, passageNames, readPassages } from "./names.ts";

/** Where the corpora lie: beside the repository. */
const folder = new URL("../../../shared/treebanks/", import.meta.url);

const publishers = {
  ewt: "UD English EWT 2.16, https://github.com/UniversalDependencies/UD_English-EWT",
  gum: "UD English GUM 2.16 (its openly licensed genres), https://github.com/UniversalDependencies/UD_English-GUM",
  uner: "Universal NER v1 on EWT, https://github.com/UniversalNER/UNER_English-EWT",
  wikigold: "Wikigold as IOB2, https://doi.org/10.6084/m9.figshare.5462500",
} as const;

export type Part = "train" | "dev" | "test";

/** One sentence as its corpus has it; layers that the corpus lacks are absent. */
export interface GoldSentence {
  readonly id: string;
  readonly forms: readonly string[];
  readonly upos?: readonly Upos[];
  readonly xpos?: readonly string[];
  readonly lemmas?: readonly string[];
  /** 0 for the root, else the head's number from 1. */
  readonly heads?: readonly number[];
  readonly labels?: readonly string[];
  readonly names?: readonly NameAnswer[];
}

/** The text of a corpus file. @throws UsageError that says what the file is and where to get it */
export function readCorpus(name: string): string {
  const file = new URL(`${name}.gz`, folder);
  if (!existsSync(file)) {
    const publisher = publishers[name.split(/[-.]/)[0] as keyof typeof publishers];
    throw new UsageError(`../shared/treebanks/${name}.gz is missing: ${publisher}; gzip the file under that name`);
  }
  return gunzipSync(readFileSync(file)).toString("utf8");
}

/** Whether every file that training and evaluation read is there. */
export function corporaAreHere(): boolean {
  return ["ewt-test.conllu", "gum-test.conllu", "uner-ewt-test.iob2", "wikigold.iob2"].every((name) =>
    existsSync(new URL(`${name}.gz`, folder)),
  );
}

export function readTreebank(treebank: "ewt" | "gum", part: Part): GoldSentence[] {
  const name = `${treebank}-${part}.conllu`;
  return readConllu(readCorpus(name), name).map(({ comments, words }) => ({
    id: comments.find((line) => line.startsWith("# sent_id"))?.split("= ")[1] ?? "",
    forms: words.map((word) => word.form),
    upos: words.map((word) => (word.upos === "_" ? "X" : word.upos)),
    xpos: words.map((word) => word.xpos),
    lemmas: words.map((word) => word.lemma),
    heads: words.map((word) => (word.head ?? -1) + 1),
    labels: words.map((word) => word.deprel),
    ...(treebank === "gum" ? { names: gumNames(words) } : {}),
  }));
}

const known = new Set<string>(nameTags);
/** Tags of kinds that we don't learn count as no name. */
const nameTag = (tag: string): NameTag => (known.has(tag) ? (tag as NameTag) : "O");

/** Reads IOB2: `form tag` or `number form tag` a line, a blank line after a sentence, `# newdoc` before a document. */
export function readNames(text: string): { id: string; document: number; forms: string[]; names: NameTag[] }[] {
  const sentences: { id: string; document: number; forms: string[]; names: NameTag[] }[] = [];
  let document = -1;
  let id = "";
  let forms: string[] = [];
  let names: NameTag[] = [];
  for (const line of [...text.split("\n"), ""]) {
    if (line.startsWith("# newdoc")) document++;
    const sent = /^# sent_id = (.*)$/.exec(line);
    if (sent) id = sent[1] ?? "";
    const fields = line.split(/\t| /);
    if (line.trim() === "") {
      if (forms.length > 0) sentences.push({ id, document, forms, names });
      forms = [];
      names = [];
    } else if (!line.startsWith("# ") && fields.length >= 2) {
      forms.push(fields.at(-2) ?? "");
      names.push(nameTag(fields.at(-1) ?? ""));
    }
  }
  return sentences;
}

/** The names of EWT as Universal NER marks them. */
export function readUner(part: Part): GoldSentence[] {
  return readNames(readCorpus(`uner-ewt-${part}.iob2`));
}

/** Every fifth document of Wikigold is kept out of training. */
export function readWikigold(part: "train" | "kept"): GoldSentence[] {
  return readNames(readCorpus("wikigold.iob2")).filter(({ document }) => (document % 5 === 4) === (part === "kept"));
}

/** EWT with the names of Universal NER wherever both have the same words. */
export function readNamedTreebank(part: Part): GoldSentence[] {
  const named = new Map(readUner(part).map((sentence) => [sentence.id, sentence]));
  return readTreebank("ewt", part).map((sentence) => {
    const other = named.get(sentence.id);
    const same = other !== undefined && other.forms.join(" ") === sentence.forms.join(" ");
    return same && other.names !== undefined ? { ...sentence, names: other.names } : sentence;
  });
}

/** The project's own passages: all of train.jsonl, and of the bank all but the fifth that evaluation keeps apart. */
export function readPassageNames(): GoldSentence[] {
  const file = (name: string) => new URL(`../../test/gold/${name}.jsonl`, import.meta.url);
  const bank = readPassages(file("bank"));
  const kept = keptApart(bank);
  return passageNames([...readPassages(file("train")), ...bank.filter((passage) => !kept.has(passage))]);
}
