/** What the graph keeps of a document that was read: small, and fit to be sent from one thread to another. */

import type { Entity, Stated } from "../extract/annotation.ts";
import type { GraphDocument, Relation, Span, Status } from "../schema.ts";

/** A place in the document that names or points at an entity. */
export interface ExtractedMention extends Span {
  /** From 1. */
  readonly sentence: number;
}

export interface ExtractedEntity extends Entity {
  /** In the order of the text. */
  readonly mentions: readonly ExtractedMention[];
}

export interface ExtractedStatement {
  /** Indices into the extract's entities. */
  readonly source: number;
  readonly relation: Relation;
  readonly target: number;
  readonly attributedTo?: number;
  /** From 1; `start`, `end` and `text` of the sentence are the document's. */
  readonly sentence: number;
  readonly trigger: Span;
  readonly date?: string;
  readonly status: Status;
  readonly confidence: number;
}

/** A document without its tokens and trees; it survives `structuredClone`. */
export interface DocumentExtract {
  readonly document: Omit<GraphDocument, "entities">;
  readonly entities: readonly ExtractedEntity[];
  readonly statements: readonly ExtractedStatement[];
}

const span = ({ start, end, text }: Span): Span => ({ start, end, text });

/** Entities that the text calls by a name; a nominal or a pronoun makes no node of its own. */
function named(stated: Stated): Set<number> {
  const found = new Set<number>();
  stated.mentions.forEach((mention, i) => {
    if (mention.form === "name" || mention.form === "demonym")
      for (const entity of stated.referents[i] ?? []) found.add(entity);
  });
  return found;
}

function mentionsOf(stated: Stated): ExtractedMention[][] {
  const all: ExtractedMention[][] = stated.entities.map(() => []);
  stated.mentions.forEach((mention, i) => {
    for (const entity of new Set(stated.referents[i]))
      all[entity]?.push({ sentence: mention.sentence + 1, ...span(mention) });
  });
  for (const mentions of all) mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  return all;
}

/**
 * Reduces a document that was read to what the graph needs of it. A statement without a date of its own bears the document's.
 *
 * @param stated what `read` returns
 */
export function extractOf(stated: Stated): DocumentExtract {
  const { id, title, date, source, url, text } = stated.document;
  const keep = named(stated);
  const mentions = mentionsOf(stated);
  const index = new Map<number, number>();
  const entities: ExtractedEntity[] = [];
  stated.entities.forEach(({ label, kind, aliases, iso }, i) => {
    if (!keep.has(i)) return;
    index.set(i, entities.length);
    entities.push({ label, kind, aliases: [...aliases], ...(iso ? { iso } : {}), mentions: mentions[i] ?? [] });
  });
  const statements: ExtractedStatement[] = [];
  for (const made of stated.statements) {
    const from = index.get(made.source);
    const to = index.get(made.target);
    if (from === undefined || to === undefined) continue;
    const claimant = made.attributedTo === undefined ? undefined : index.get(made.attributedTo);
    const when = made.date ?? date;
    statements.push({
      source: from,
      relation: made.relation,
      target: to,
      ...(claimant === undefined ? {} : { attributedTo: claimant }),
      sentence: made.sentence + 1,
      trigger: span(made.trigger),
      ...(when ? { date: when } : {}),
      status: made.status,
      confidence: Math.round(made.confidence * 1000) / 1000,
    });
  }
  return {
    document: {
      id,
      ...(title ? { title } : {}),
      ...(date ? { date } : {}),
      ...(source ? { source } : {}),
      ...(url ? { url } : {}),
      sentences: stated.sentences.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    },
    entities,
    statements,
  };
}
