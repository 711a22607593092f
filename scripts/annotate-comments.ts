/** The comments that `annotate` puts before each sentence: mentions, statements, and pairs of entities without one. */

import type { Mention, Stated, Statement } from "../graph-data/extract/annotation.ts";
import { type Attempts, unsaidLines } from "./annotate-explain.ts";

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** Word numbers as CoNLL-U counts them, from 1. */
const wordNumbers = ({ first, last }: Mention): string =>
  first === last ? `${first + 1}` : `${first + 1}-${last + 1}`;

function mentionLine(stated: Stated, mention: Mention, index: number): string {
  const names = (stated.referents[index] ?? []).map((entity) => {
    const { label, kind } = stated.entities[entity] ?? { label: "?", kind: "?" };
    return `${label} (${kind})`;
  });
  return `# mention = ${wordNumbers(mention)} ${oneLine(mention.text)} | ${mention.form} | ${names.join(", ") || "nobody known"}`;
}

function statementLine(stated: Stated, statement: Statement): string {
  const label = (entity: number): string => stated.entities[entity]?.label ?? "?";
  const words = stated.sentences[statement.sentence]?.tokens ?? [];
  const number = words.findIndex((token) => token.start === statement.trigger.start) + 1;
  const ends = [statement.sourceMention, statement.targetMention].map((mention) => {
    const at = stated.mentions[mention];
    return at ? `${wordNumbers(at)} ${oneLine(at.text)}` : "?";
  });
  return [
    `# statement = ${label(statement.source)} ${statement.relation} ${label(statement.target)}`,
    statement.status,
    ...(statement.attributedTo === undefined ? [] : [`claimed by ${label(statement.attributedTo)}`]),
    ...(statement.date === undefined ? [] : [statement.date]),
    `confidence ${statement.confidence.toFixed(2)}`,
    `rule ${statement.rule}`,
    `trigger ${number} ${oneLine(statement.trigger.text)}`,
    `from ${ends.join(" to ")}`,
  ].join(" | ");
}

/** For each sentence its comment lines. */
export function annotationComments(stated: Stated, attempts: Attempts): string[][] {
  const { id, title, date } = stated.document;
  const comments = stated.sentences.map((_, index) => [`# sent_id = ${id}-${index + 1}`]);
  comments[0]?.unshift(
    `# newdoc id = ${id}`,
    ...(title ? [`# title = ${oneLine(title)}`] : []),
    ...(date ? [`# date = ${date}`] : []),
  );
  stated.mentions.forEach((mention, index) => {
    comments[mention.sentence]?.push(mentionLine(stated, mention, index));
  });
  for (const statement of stated.statements) comments[statement.sentence]?.push(statementLine(stated, statement));
  return comments.map((lines, sentence) => [...lines, ...unsaidLines(stated, attempts, sentence)]);
}
