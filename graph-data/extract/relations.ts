/** Draws a document's statements: rules matched sentence by sentence, with status, claimant, date and confidence. */

import { relations, type Span, type Status } from "../schema.ts";
import type { ParsedToken, Resolved, Sentence, Stated, Statement } from "./annotation.ts";
import { claimants } from "./attribution.ts";
import { calibrated } from "./confidence.ts";
import { dateOf } from "./dates.ts";
import type { Drawn } from "./drawn.ts";
import { type End, endFinder, endsOfMention, indexMentions } from "./ends.ts";
import { EventReader } from "./events.ts";
import { claimsTold, type Serves } from "./events-claims.ts";
import { departuresTold } from "./events-departures.ts";
import { fieldsOf } from "./fields.ts";
import { grammarOf } from "./grammar.ts";
import { hostsOf } from "./hosting-guests.ts";
import { journeysOf } from "./journeys.ts";
import { leaderOf } from "./leaders.ts";
import { steps } from "./lexicon/told-acts.ts";
import { type Listener, type Match, matchSentence, type Scene } from "./matcher.ts";
import { indexRules } from "./matcher-index.ts";
import { rules } from "./rules/index.ts";
import type { Rule } from "./rules/rule.ts";
import { statusOf } from "./status.ts";
import { within } from "./status-words.ts";
import { readStructure } from "./structure.ts";
import { type Finding, viewsOf } from "./structure-view.ts";
import { ToldActs } from "./told-acts.ts";

const index = indexRules(rules);

/** Below this raw confidence a match is rather wrong than right and isn't told. */
const leastConfidence = 0.15;

/** Is told why relations were not drawn, so that a reader can see it. */
export interface Watcher {
  /** A rule met its trigger in a sentence (from 0) and drew nothing. */
  readonly failed: (sentence: number, ...told: Parameters<Listener>) => void;
  /** A relation was found and thought too unsure to tell. */
  readonly doubted: (sentence: number, drawn: Drawn) => void;
  /** A statement was made of a relation whose raw confidence is `drawn.confidence`. */
  readonly told?: (statement: Statement, drawn: Drawn) => void;
}

/** Reads the relations of a resolved document; one statement for each relation that a sentence says with one status. */
export function extractRelations(resolved: Resolved, watcher?: Watcher): Stated {
  const statements: Statement[] = [];
  const mentions = indexMentions(resolved);
  const fields = fieldsOf(resolved);
  const views = viewsOf(resolved);
  const findings = readStructure(resolved, views);
  const scenes: Scene[] = [];
  const events = new EventReader();
  const told = new ToldActs();
  const serves = servesIn(resolved, findings);
  resolved.sentences.forEach((sentence, number) => {
    const inSentence = mentions[number];
    const structure = findings[number] ?? [];
    if (inSentence === undefined || inSentence.byHead.size === 0) return;
    const grammar = grammarOf(sentence, views[number]);
    const ends = endFinder(resolved, inSentence, grammar, (noun) => {
      const done = told.recall(noun, number);
      return done.length > 0 || !steps.has(noun) ? done : mainActors(scenes[number - 1]);
    });
    const scene: Scene = { resolved, grammar, ends, fields: fields[number] ?? new Set() };
    scenes[number] = scene;
    const best = new Map<string, Statement>();
    const listen: Listener | undefined = watcher && ((...told) => watcher.failed(number, ...told));
    const matches = impartial(matchSentence(index, scene, listen)).map((match) => drawnByRule(scene, match));
    const view = views[number];
    const said = structure.flatMap((finding) => drawnByStructure(scene, finding));
    const shared = view === undefined ? [] : events.read(scene, view, matches, number);
    const talked = [...matches, ...shared];
    const journeys = journeysOf(scene, scenes[number - 1], matches);
    const hosted = view === undefined ? [] : talked.flatMap((drawn) => hostsOf(scene, view, scenes[number - 1], drawn));
    const claimed = claimsTold(scene, serves);
    const left = departuresTold(scene, [...matches, ...claimed]);
    for (const drawn of [...said, ...matches, ...hosted, ...shared, ...claimed, ...left, ...journeys]) {
      if (drawn.confidence < leastConfidence) {
        watcher?.doubted(number, drawn);
        continue;
      }
      const statement = stated(scene, sentence, number, drawn);
      watcher?.told?.(statement, drawn);
      const key = `${statement.source} ${statement.relation} ${statement.target} ${statement.status}`;
      const before = best.get(key);
      if (before === undefined || before.confidence < statement.confidence) best.set(key, statement);
    }
    told.tell(best.values());
    statements.push(...best.values());
  });
  return { ...resolved, statements };
}

/** Who speaks for which state: by the text's own titles, or by the table of leaders. */
function servesIn(resolved: Resolved, findings: readonly (readonly Finding[])[]): Serves {
  const told = new Set<string>();
  for (const { relation, source, target } of findings.flat()) {
    if (relation !== "leads" && relation !== "represents") continue;
    for (const person of resolved.referents[source] ?? [])
      for (const state of resolved.referents[target] ?? []) told.add(`${person} ${state}`);
  }
  return (person, state) =>
    told.has(`${person} ${state}`) ||
    (leaderOf(resolved.entities[person]?.label ?? "")?.terms ?? []).some(
      ({ body }) => body === resolved.entities[state]?.label,
    );
}

/** Who does what the main clause of a sentence says. */
function mainActors(scene: Scene | undefined): readonly End[] {
  if (scene === undefined) return [];
  const root = scene.grammar.tree.tokens.findIndex((token) => token.head < 0);
  return scene.grammar
    .find(root, "subj")
    .flatMap(({ token }) => scene.ends.at(token, "actor").map((end) => ({ ...end, fit: end.fit * 0.8 })));
}

/** Who is one of the sides stands between nobody: "Sri Lanka ended the war between Colombo and the Tigers". */
function impartial(matches: readonly Match[]): readonly Match[] {
  const sides = matches.filter(({ rule }) => rule.relation === "mediates");
  if (sides.length === 0) return matches;
  return matches.filter(
    (match) =>
      match.rule.relation !== "mediates" ||
      !sides.some((one) => one.trigger === match.trigger && one.target.entity === match.source.entity),
  );
}

const drawnByRule = ({ grammar }: Scene, { rule, trigger, source, target, confidence }: Match): Drawn => ({
  relation: rule.relation,
  rule: rule.name,
  trigger,
  status: within(rule.status ?? "asserted", told(rule, statusOf(grammar, trigger))),
  source,
  target,
  confidence,
});

/** What a rule about a denial tells where the sentence denies its trigger. */
const told = (rule: Rule, status: Status): Status =>
  rule.denied !== true ? status : status === "negated" ? "asserted" : "hypothetical";

/** One for each pair of entities that the ends of a finding stand for. */
function drawnByStructure({ resolved, grammar }: Scene, finding: Finding): Drawn[] {
  const { relation, rule, trigger, clause, trust } = finding;
  const status = clause === undefined ? "asserted" : statusOf(grammar, clause);
  const sources = endsOfMention(resolved, finding.source).filter(({ entity }) => (finding.holder ?? entity) === entity);
  return sources.flatMap((source) =>
    endsOfMention(resolved, finding.target)
      .filter(({ entity }) => entity !== source.entity && (finding.only ?? entity) === entity)
      .map((target) => ({
        relation,
        rule,
        trigger,
        status,
        source,
        target,
        confidence: trust * source.fit * target.fit,
      })),
  );
}

function stated(scene: Scene, sentence: Sentence<ParsedToken>, number: number, drawn: Drawn): Statement {
  const { relation, rule, trigger, status, confidence } = drawn;
  // A symmetric relation is told once, its ends in the order of the entities.
  const turned = relations[relation].symmetric && drawn.source.entity > drawn.target.entity;
  const [source, target] = turned ? [drawn.target, drawn.source] : [drawn.source, drawn.target];
  const claimant = claimants(scene.grammar, trigger)
    .flatMap(({ token }) => scene.ends.at(token, "actor"))
    .map(({ entity }) => entity)[0];
  // A title or where a place lies is no event: only a verb that says so is dated by its clause.
  const lasting = /^(?:role|structure)$/.test(relations[relation].family) && sentence.tokens[trigger]?.upos !== "VERB";
  const today = scene.resolved.document.date;
  const date = lasting ? today : dateOf(sentence, trigger, today);
  return {
    source: source.entity,
    relation,
    target: target.entity,
    sentence: number,
    trigger: spanOf(sentence, trigger),
    ...(date === undefined ? {} : { date }),
    status,
    ...(claimant === undefined ? {} : { attributedTo: claimant }),
    confidence: calibrated(rule, confidence),
    rule,
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
