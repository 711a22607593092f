/** Draws a document's statements: rules matched sentence by sentence, with status, claimant, date and confidence. */

import { relations, type Span } from "../schema.ts";
import type { ParsedToken, Resolved, Sentence, Stated, Statement } from "./annotation.ts";
import { claimants } from "./attribution.ts";
import { dateOf } from "./dates.ts";
import { endFinder, indexMentions } from "./ends.ts";
import { fieldsOf } from "./fields.ts";
import { grammarOf } from "./grammar.ts";
import { type Match, matchSentence, type Scene } from "./matcher.ts";
import { indexRules } from "./matcher-index.ts";
import { rules } from "./rules/index.ts";
import { statusOf } from "./status.ts";
import { within } from "./status-words.ts";

const index = indexRules(rules);

/** Below this a match is rather wrong than right and isn't told. */
const leastConfidence = 0.3;

/** Reads the relations of a resolved document; one statement for each relation that a sentence says with one status. */
export function extractRelations(resolved: Resolved): Stated {
  const statements: Statement[] = [];
  const mentions = indexMentions(resolved);
  const fields = fieldsOf(resolved);
  resolved.sentences.forEach((sentence, number) => {
    const inSentence = mentions[number];
    if (inSentence === undefined || inSentence.byHead.size < 2) return;
    const grammar = grammarOf(sentence);
    const ends = endFinder(resolved, inSentence, grammar);
    const scene: Scene = { resolved, grammar, ends, fields: fields[number] ?? new Set() };
    const best = new Map<string, Statement>();
    for (const match of matchSentence(index, scene)) {
      if (match.confidence < leastConfidence) continue;
      const statement = stated(scene, sentence, number, match);
      const key = `${statement.source} ${statement.relation} ${statement.target} ${statement.status}`;
      const before = best.get(key);
      if (before === undefined || before.confidence < statement.confidence) best.set(key, statement);
    }
    statements.push(...best.values());
  });
  return { ...resolved, statements };
}

function stated(scene: Scene, sentence: Sentence<ParsedToken>, number: number, match: Match): Statement {
  const { rule, trigger, confidence } = match;
  // A symmetric relation is told once, its ends in the order of the entities.
  const turned = relations[rule.relation].symmetric && match.source.entity > match.target.entity;
  const [source, target] = turned ? [match.target, match.source] : [match.source, match.target];
  const claimant = claimants(scene.grammar, trigger)
    .flatMap(({ token }) => scene.ends.at(token, "actor"))
    .map(({ entity }) => entity)[0];
  const date = dateOf(sentence, trigger, scene.resolved.document.date);
  return {
    source: source.entity,
    relation: rule.relation,
    target: target.entity,
    sentence: number,
    trigger: spanOf(sentence, trigger),
    ...(date === undefined ? {} : { date }),
    status: within(rule.status ?? "asserted", statusOf(scene.grammar, trigger)),
    ...(claimant === undefined ? {} : { attributedTo: claimant }),
    confidence,
    rule: rule.name,
    sourceMention: source.mention,
    targetMention: target.mention,
  };
}

function spanOf(sentence: Sentence<ParsedToken>, token: number): Span {
  const word = sentence.tokens[token];
  return word === undefined
    ? { start: sentence.start, end: sentence.start, text: "" }
    : { start: word.start, end: word.end, text: word.form };
}
