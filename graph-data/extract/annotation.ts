/** What each stage of the reader adds to a document: Tokenised → Tagged → Parsed → Mentioned → Resolved → Stated. */

import type { Kind, Relation, Span, Status } from "../schema.ts";

/** A text to read, and what is known of it. */
export interface SourceDocument {
  readonly id: string;
  readonly title?: string;
  /** The day it was published, ISO 8601. */
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
  readonly text: string;
}

/** A syntactic word of Universal Dependencies (`don't` is two); offsets are UTF-16 units into the document's text. */
export interface Token {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

export const uposTags = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;
export type Upos = (typeof uposTags)[number];

/** IOB2 tags of names as the tagger sees them, before the entity stage weighs them against its tables. */
export const nameTags = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"] as const;
export type NameTag = (typeof nameTags)[number];

export interface TaggedToken extends Token {
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag: it tells number (NNS) and tense (VBD). */
  readonly xpos: string;
  readonly name: NameTag;
}

export interface ParsedToken extends TaggedToken {
  /** Index of the head among the sentence's tokens, from 0; -1 for the root. */
  readonly head: number;
  /** With its subtype (`nsubj:pass`). */
  readonly deprel: string;
}

export interface Sentence<T extends Token = Token> {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly T[];
}

/** Furniture of the page is in no sentence. */
export interface Tokenised<T extends Token = Token> {
  readonly document: SourceDocument;
  readonly sentences: readonly Sentence<T>[];
}
export type Tagged = Tokenised<TaggedToken>;
export type Parsed = Tokenised<ParsedToken>;

/** Words that name, describe or point at somebody or something that may be a node. */
export interface Mention extends Span {
  /** Index of the sentence, from 0. */
  readonly sentence: number;
  /** Indices of its first, last and head token in the sentence, from 0, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: "name" | "demonym" | "nominal" | "pronoun";
  /** What the entity stage takes it for; absent where only a referent can tell ("they"). */
  readonly kind?: Kind;
  /** The name in its usual full form where a table knows it ("France" for "Paris" that acts, "French", "the Élysée"). */
  readonly canonical?: string;
  /** ISO 3166-1 alpha-3. */
  readonly iso?: string;
}

export interface Mentioned extends Parsed {
  /** In the order of the text; one may lie within another ("French" in "the French president"). */
  readonly mentions: readonly Mention[];
}

/** Something that the document names: a node to be. */
export interface Entity {
  /** Its usual full name. */
  readonly label: string;
  readonly kind: Kind;
  /**
   * Every other form of the name that the document uses, in order of appearance; then, for a person of the tables whom it calls by surname
   * alone, the usual full spellings.
   */
  readonly aliases: readonly string[];
  readonly iso?: string;
}

export interface Resolved extends Mentioned {
  readonly entities: readonly Entity[];
  /** For each mention the entities that it stands for, by index: none, one, or several ("both sides"). */
  readonly referents: readonly (readonly number[])[];
}

export interface Statement {
  /** Indices into `entities`. */
  readonly source: number;
  readonly relation: Relation;
  readonly target: number;
  /** Index of the sentence, from 0. */
  readonly sentence: number;
  readonly trigger: Span;
  /** ISO 8601 day, month or year. */
  readonly date?: string;
  readonly status: Status;
  /** Index of the entity that claims it. */
  readonly attributedTo?: number;
  readonly confidence: number;
  /** Name of the rule that made it. */
  readonly rule: string;
  /** Indices of the mentions that its two ends were read from. */
  readonly sourceMention: number;
  readonly targetMention: number;
}

export interface Stated extends Resolved {
  readonly statements: readonly Statement[];
}
