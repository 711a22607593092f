/** Whom a pronoun stands for: the most salient entity of its sex and number before it that grammar allows. */

import type { Mention } from "./annotation.ts";
import type { Discourse, Trace } from "./coreference-discourse.ts";
import type { Sex } from "./given-names.ts";
import { ancestors, childrenBy, isVerb, type Tree } from "./tree.ts";

const sexOf: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ["he", "m"],
  ["him", "m"],
  ["his", "m"],
  ["himself", "m"],
  ["she", "f"],
  ["her", "f"],
  ["hers", "f"],
  ["herself", "f"],
]);

/** Verbs whose subject acts or speaks: "it" before them is no deal or war. */
const agentive = new Set(
  `say deny accuse want seek hope plan accept reject refuse warn threaten vow urge demand insist agree sign send deploy withdraw pull attack launch fire strike seize capture
   announce declare claim blame condemn support back oppose invade occupy hold need expect believe consider recognise recognize call ask tell offer promise release free arrest detain expel
   impose lift suspend break restore resume host mediate broker welcome invite join leave quit apply veto vote control own administer fight retaliate respond relent retreat train arm supply
   buy sell pay lend give negotiate talk meet cut sever acknowledge admit regard view see intend try decide order block ban keep know face win lose take make begin start stop continue allow let help lead run`.split(
    /\s+/,
  ),
);

/** What states and bodies have, and deals and wars don't. */
const belongings = new Set(
  `force troop soldier army military navy police government president leader minister ambassador envoy diplomat ally neighbour neighbor border territory soil citizen people fighter
   spokesman spokeswoman embassy capital parliament sovereignty independence security interest airspace member headquarters chief official nuclear programme program weapon missile
   warplane jet ship tank aid economy oil gas foe rival enemy foreign policy founder commander leadership staff chairman board shareholder customer executive airport coast water island demand
   offer veto position claim decision threat own former southern northern eastern western air base ground man men counterpart delegation negotiator judge seat embargo sanction`.split(
    /\s+/,
  ),
);

/** Resolves one pronoun; none where nothing is safe. */
export function resolvePronoun(mention: Mention, discourse: Discourse): readonly number[] {
  const tree = discourse.trees[mention.sentence];
  if (tree === undefined) return [];
  const word = mention.text.toLowerCase();
  const sex = sexOf.get(word);
  if (sex !== undefined) return person(mention, word, sex, discourse, tree);
  if (/^it/.test(word)) return thing(mention, word, discourse, tree);
  if (/^the/.test(word)) return several(mention, discourse, tree);
  return [];
}

/** The clause's verb above a token. */
function clauseOf(tree: Tree, at: number): number {
  for (const above of ancestors(tree, at)) if (isVerb(tree, above)) return above;
  return -1;
}

/** Subject and object of one verb, or a noun and its possessor, aren't the same unless a reflexive says so. */
function barred(tree: Tree, pronoun: number, trace: Trace, sentence: number, word: string): boolean {
  if (trace.sentence !== sentence) return false;
  if (trace.head > pronoun) return true;
  if (/self$|selves$/.test(word)) return false;
  const token = tree.tokens[pronoun];
  const other = tree.tokens[trace.head];
  if (token === undefined || other === undefined) return false;
  if (token.deprel === "nmod:poss") return token.head === trace.head || tree.tokens[trace.head]?.head === token.head;
  const mine = clauseOf(tree, pronoun);
  const its = clauseOf(tree, trace.head);
  const argument = (relation: string) => /^(?:nsubj|obj|iobj|obl|conj)/.test(relation);
  return (
    mine >= 0 &&
    mine === its &&
    argument(token.deprel) &&
    argument(other.deprel) &&
    tree.tokens[trace.head]?.head === mine
  );
}

function person(mention: Mention, word: string, sex: Sex, discourse: Discourse, tree: Tree): readonly number[] {
  const { sentence, head } = mention;
  const subject = /^nsubj/.test(tree.tokens[head]?.deprel ?? "");
  const scores = discourse.salience(sentence, 3, (entity, trace) => {
    const draft = discourse.drafts[entity];
    if (draft?.kind !== "person" || trace.entities.length > 1) return false;
    if (draft.sex !== undefined && draft.sex !== sex) return false;
    return !barred(tree, head, trace, sentence, word);
  });
  for (const [entity, score] of scores) {
    const last = discourse.lastOf(entity);
    const draft = discourse.drafts[entity];
    let worth = score;
    if (draft?.sex === undefined) worth *= 0.8;
    // A subject takes up a subject.
    if (subject && last && last.weight >= 3.4) worth *= 1.15;
    if (last && last.sentence === sentence && governs(tree, last.head, head)) worth *= 1.35;
    scores.set(entity, worth);
  }
  const best = discourse.best(scores, 0.4);
  return best === undefined ? [] : [best];
}

/** Is the word the subject of a clause that the other lies in: "Scholz said he …", "Orban, whose party …"? */
function governs(tree: Tree, subject: number, at: number): boolean {
  const verb = tree.tokens[subject]?.head ?? -1;
  if (!/^nsubj/.test(tree.tokens[subject]?.deprel ?? "")) return false;
  for (const above of ancestors(tree, at)) if (above === verb) return true;
  return false;
}

function thing(mention: Mention, word: string, discourse: Discourse, tree: Tree): readonly number[] {
  const { sentence, head } = mention;
  const token = tree.tokens[head];
  if (token === undefined) return [];
  const verb = tree.lemmas[token.head] ?? "";
  const possessing = token.deprel === "nmod:poss";
  const acting = possessing ? belongings.has(verb) : /^nsubj/.test(token.deprel) && agentive.has(verb);
  const scores = discourse.salience(sentence, acting ? 2 : 0, (entity, trace) => {
    const kind = discourse.drafts[entity]?.kind;
    if (kind === undefined || kind === "person" || trace.entities.length > 1) return false;
    if (kind === "place" && (acting || trace.weight < 3)) return false;
    if (!acting && trace.weight < 3) return false;
    return !barred(tree, head, trace, sentence, word);
  });
  for (const [entity, score] of scores) {
    const last = discourse.lastOf(entity);
    let worth = score;
    if (last && last.sentence === sentence) {
      if (governs(tree, last.head, head)) worth *= 1.5;
      if (intervening(tree, last.head, head)) worth *= acting ? 0.9 : 0.4;
    }
    scores.set(entity, worth);
  }
  const best = discourse.best(scores, acting ? 1 : 2, acting ? 0.03 : 0.25);
  return best === undefined ? [] : [best];
}

/** Is a common noun the subject of a clause between the two: "Iran sealed the deal, which …, and it"? */
function intervening(tree: Tree, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const token = tree.tokens[i];
    if (token?.upos === "NOUN" && /^(?:nsubj|obj)/.test(token.deprel)) return true;
  }
  return false;
}

/** "They": coordinated names, a body or people spoken of in the plural. */
function several(mention: Mention, discourse: Discourse, tree: Tree): readonly number[] {
  const { sentence, head } = mention;
  let best: { entities: readonly number[]; score: number } | undefined;
  const consider = (entities: readonly number[], score: number): void => {
    if (best === undefined || score > best.score) best = { entities, score };
  };
  for (const trace of discourse.back(sentence, 2)) {
    if (barred(tree, head, trace, sentence, mention.text.toLowerCase())) continue;
    const decay = 0.5 ** (sentence - trace.sentence);
    const there = discourse.trees[trace.sentence];
    if (there === undefined) continue;
    if (trace.entities.length > 1) consider(trace.entities, trace.weight * decay * 1.2);
    const group = coordinated(discourse, trace, there);
    if (group.length > 1) consider(group, trace.weight * decay * 1.3);
    else if (trace.entities.length === 1 && pluralAt(there, trace)) consider(trace.entities, trace.weight * decay);
  }
  const rival = pluralRival(tree, head);
  if (best === undefined || best.score < 1 || (rival && best.score < 3)) return [];
  return best.entities;
}

/** Entities coordinated at one place: "X, Y and Z". */
export function coordinated(discourse: Discourse, trace: Trace, tree: Tree): readonly number[] {
  const heads = new Set([trace.head, ...childrenBy(tree, trace.head, "conj")]);
  if (heads.size < 2) return [];
  const group: number[] = [];
  for (const other of discourse.back(trace.sentence, 0)) {
    if (heads.has(other.head) && other.entities.length === 1) group.unshift(other.entities[0] as number);
  }
  return [...new Set(group)];
}

/** Is the word plural: "the Taliban were", "the Russians", "the rebels"? */
function pluralAt(tree: Tree, trace: Trace): boolean {
  const token = tree.tokens[trace.head];
  if (token === undefined) return false;
  if (
    /^NNP?S$/.test(token.xpos) ||
    /(?:s|Taliban|French|British|Dutch|Chinese|Japanese|Irish|Swiss)$/.test(token.form)
  ) {
    if (trace.form === "demonym") return !/^(?:amod|compound)/.test(token.deprel);
    return (
      trace.form === "nominal" || /(?:Taliban|Houthis|Maoists|Tigers|rebels|Contras|Sandinistas)$/.test(token.form)
    );
  }
  const verb = tree.tokens[token.head];
  return (
    /^nsubj/.test(token.deprel) &&
    (verb?.form === "were" ||
      childrenBy(tree, token.head, "aux", "cop").some((aux) =>
        /^(?:were|are|have)$/.test(tree.tokens[aux]?.form ?? ""),
      ))
  );
}

/** A plural common noun before the pronoun in its sentence, which it may stand for instead. */
function pluralRival(tree: Tree, at: number): boolean {
  for (let i = 0; i < at; i++) {
    const token = tree.tokens[i];
    if (token?.upos === "NOUN" && token.xpos === "NNS" && /^(?:nsubj|obj)/.test(token.deprel)) return true;
  }
  return false;
}
