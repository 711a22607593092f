/** Builds resolved documents from parses written by hand, for tests of grammar, status, attribution and rules. */

import type { Entity, Mention, ParsedToken, Resolved, Sentence, Upos } from "../../graph-data/extract/annotation.ts";
import type { Kind } from "../../graph-data/schema.ts";

const usualTag: Partial<Record<Upos, string>> = {
  VERB: "VBD",
  NOUN: "NN",
  PROPN: "NNP",
  PRON: "PRP",
  ADJ: "JJ",
  ADV: "RB",
  ADP: "IN",
  DET: "DT",
  AUX: "VBD",
  PART: "TO",
  SCONJ: "IN",
  CCONJ: "CC",
  PUNCT: ".",
  NUM: "CD",
};

/**
 * A sentence from `form=lemma/UPOS.XPOS/deprel/head` for each word, heads counted from 1 and 0 for the root.
 * Left out, the lemma is the form (in lower case unless a proper noun) and the XPOS the class's usual one:
 * `parsed("Russia/PROPN/nsubj/2 shelled=shell/VERB/root/0 Kherson/PROPN/obj/2")`.
 */
export function parsed(words: string, start = 0): Sentence<ParsedToken> {
  let at = start;
  const tokens = words
    .trim()
    .split(/\s+/)
    .map((word): ParsedToken => {
      const [named = "", tags = "", deprel = "", head = ""] = word.split("/");
      const [form = "", lemma] = named.split("=");
      const [upos, xpos] = tags.split(".") as [Upos, string | undefined];
      if (deprel === "" || !/^\d+$/.test(head)) throw new Error(`"${word}" is not form/UPOS/deprel/head`);
      const token = {
        form,
        start: at,
        end: at + form.length,
        lemma: lemma ?? (upos === "PROPN" ? form : form.toLowerCase()),
        upos,
        xpos: xpos ?? usualTag[upos] ?? "",
        name: "O" as const,
        head: Number(head) - 1,
        deprel,
      };
      at += form.length + 1;
      return token;
    });
  return { start, end: at - 1, tokens };
}

export type Names = Readonly<Record<string, Kind | `=${string}`>>;

/**
 * A resolved document of sentences written for `parsed`. `names` gives each name's kind, or `=Other` where it stands for
 * another name (a demonym, pronoun or nominal); a name of several words is written with spaces.
 */
export function resolved(sentences: string | readonly string[], names: Names, date?: string): Resolved {
  let start = 0;
  const read = (typeof sentences === "string" ? [sentences] : sentences).map((words) => {
    const sentence = parsed(words, start);
    start = sentence.end + 1;
    return sentence;
  });
  const text = read.map((sentence) => sentence.tokens.map((token) => token.form).join(" ")).join(" ");
  const entities: Entity[] = [];
  for (const [label, kind] of Object.entries(names)) {
    if (!kind.startsWith("=")) entities.push({ label, kind: kind as Kind, aliases: [] });
  }
  const mentions: Mention[] = [];
  const referents: number[][] = [];
  read.forEach((sentence, number) => {
    for (const [name, kind] of Object.entries(names)) {
      const parts = name.split(" ");
      sentence.tokens.forEach((_, first) => {
        if (!parts.every((part, at) => sentence.tokens[first + at]?.form === part)) return;
        mentions.push(mentionOf(sentence, number, first, first + parts.length - 1, kind));
        const label = kind.startsWith("=") ? kind.slice(1) : name;
        referents.push(label.split("+").map((each) => entities.findIndex((entity) => entity.label === each)));
      });
    }
  });
  return {
    document: { id: "test", text, ...(date === undefined ? {} : { date }) },
    sentences: read,
    mentions,
    entities,
    referents,
  };
}

function mentionOf(
  sentence: Sentence<ParsedToken>,
  number: number,
  first: number,
  last: number,
  kind: string,
): Mention {
  const tokens = sentence.tokens.slice(first, last + 1);
  const inside = (head: number) => head >= first && head <= last;
  const head =
    first +
    Math.max(
      0,
      tokens.findIndex((token) => !inside(token.head)),
    );
  const upos = sentence.tokens[head]?.upos;
  return {
    sentence: number,
    first,
    last,
    head,
    start: tokens[0]?.start ?? 0,
    end: tokens[tokens.length - 1]?.end ?? 0,
    text: tokens.map((token) => token.form).join(" "),
    form: upos === "PRON" ? "pronoun" : upos === "ADJ" ? "demonym" : upos === "NOUN" ? "nominal" : "name",
    ...(kind.startsWith("=") ? {} : { kind: kind as Kind }),
  };
}
