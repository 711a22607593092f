/** Finds and reads the treebanks and name corpora, or says which are missing and where their publishers keep them. */

import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { InputError } from "../../graph-data/errors.ts";
import { type NameTag, nameTags, type Upos } from "../../graph-data/extract/annotation.ts";
import { readConllu } from "../../graph-data/extract/conllu.ts";
import { gumNames, keptApart, type NameAnswer, passageNames, readPassages } from "./names.ts";

/** Where the corpora lie: beside the repository. */
const folder = new URL("../../../shared/treebanks/", import.meta.url);

/** Every file that training and evaluation read, by publisher. */
const publishers: readonly { readonly name: string; readonly address: string; readonly files: readonly string[] }[] = [
  {
    name: "UD English EWT 2.16",
    address: "https://github.com/UniversalDependencies/UD_English-EWT",
    files: ["ewt-train.conllu", "ewt-dev.conllu", "ewt-test.conllu"],
  },
  {
    name: "UD English GUM 2.16, its openly licensed genres",
    address: "https://github.com/UniversalDependencies/UD_English-GUM",
    files: ["gum-train.conllu", "gum-dev.conllu", "gum-test.conllu"],
  },
  {
    name: "Universal NER v1 on EWT",
    address: "https://github.com/UniversalNER/UNER_English-EWT",
    files: ["uner-ewt-train.iob2", "uner-ewt-dev.iob2", "uner-ewt-test.iob2"],
  },
  { name: "Wikigold", address: "https://doi.org/10.6084/m9.figshare.5462500", files: ["wikigold.iob2"] },
];

/** What is missing in a folder of corpora: a line for each publisher, none where all is there. */
export function missingCorpora(from: URL = folder): string[] {
  return publishers.flatMap(({ name, address, files }) => {
    const missing = files.filter((file) => !existsSync(new URL(`${file}.gz`, from)));
    return missing.length > 0 ? [`${missing.map((file) => `${file}.gz`).join(", ")}: ${name}, ${address}`] : [];
  });
}

export type Part = "train" | "dev" | "test";

/** One sentence as its corpus has it; layers that the corpus lacks are absent. */
export interface GoldSentence {
  readonly id: string;
  /** The number of its document in the file, where the file says where documents begin. */
  readonly document?: number;
  readonly forms: readonly string[];
  readonly upos?: readonly Upos[];
  readonly xpos?: readonly string[];
  readonly lemmas?: readonly string[];
  /** 0 for the root, else the head's number from 1. */
  readonly heads?: readonly number[];
  readonly labels?: readonly string[];
  readonly names?: readonly NameAnswer[];
}

/** The text of a corpus file. @throws InputError that says which files are missing, and where their publishers keep them */
export function readCorpus(name: string): string {
  const file = new URL(`${name}.gz`, folder);
  if (!existsSync(file)) throw new InputError(["../shared/treebanks lacks", ...missingCorpora()].join("\n  "));
  return gunzipSync(readFileSync(file)).toString("utf8");
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
