/** Whom a pronoun stands for: the most salient entity of its sex and number before it that grammar allows. */

import type { Kind } from "../schema.ts";
import type { Mention } from "./annotation.ts";
import type { Discourse, Trace } from "./coreference-discourse.ts";
import {
  coArguments,
  coordinated,
  type Known,
  lookedForward,
  nearestSubject,
  subjectOf,
} from "./coreference-grammar.ts";
import type { Sex } from "./given-names.ts";
import { ancestors, childrenBy, type Tree } from "./tree.ts";

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
   announce declare claim blame condemn support back oppose invade occupy expect believe consider recognise recognize call ask tell offer promise release free arrest detain expel
   jail imprison shelter harbour harbor mobilise mobilize shell bombard bomb storm govern rule annex besiege pursue defend protect pledge agree denounce dismiss defy ignore breach violate honour ratify seal expel cancel postpone close open reopen renew grant deny shut enrich export import
   impose lift suspend break restore resume host mediate broker welcome invite join leave quit apply veto vote control own administer fight retaliate respond relent retreat train arm supply
   buy sell pay lend give negotiate talk meet cut sever acknowledge admit regard view see intend try decide order block ban know win lose `.split(
    /\s+/,
  ),
);

/** What states and bodies have, and deals and wars don't. */
const belongings = new Set(
  `force troop soldier army military navy police government president leader minister ambassador envoy diplomat ally neighbour neighbor border territory soil citizen people fighter
   spokesman spokeswoman embassy capital parliament sovereignty independence security interest airspace member headquarters chief official nuclear programme program weapon missile
   warplane jet ship tank aid economy oil gas foe rival enemy foreign policy founder commander leadership staff chairman board shareholder customer executive director general vice-president editor airport coast water island demand
   offer veto position claim decision threat own former southern northern eastern western air base ground man men counterpart delegation negotiator judge seat embargo sanction`.split(
    /\s+/,
  ),
);

/** Resolves one pronoun; none where nothing is safe. */
export function resolvePronoun(mention: Mention, discourse: Discourse, known: Known): readonly number[] {
  const tree = discourse.trees[mention.sentence];
  if (tree === undefined) return [];
  // "Barred him and his wife": one man.
  const owned =
    tree.tokens[mention.head]?.deprel === "nmod:poss" ? tree.tokens[tree.tokens[mention.head]?.head ?? -1] : undefined;
  if (owned?.deprel === "conj" && tree.tokens[owned.head]?.upos === "PRON" && owned.head < mention.head) {
    const same = known(owned.head);
    if (same?.length) return same;
  }
  const barred = /self$|selves$/.test(mention.text) ? new Set<number>() : coArguments(tree, mention.head, known);
  const ahead = lookedForward(tree, mention.head, known);
  const above = nearestSubject(tree, mention.head, known).filter((entity) => !barred.has(entity));
  const word = mention.text.toLowerCase();
  const sex = sexOf.get(word);
  if (sex !== undefined) return person(mention, sex, { discourse, tree, barred, ahead, above });
  if (/^it/.test(word)) return thing(mention, { discourse, tree, barred, ahead, above });
  if (/^the/.test(word)) return several(mention, { discourse, tree, barred, ahead, above });
  return [];
}

/** Verbs whose passive subject may be who is given something: "it was promised jets". */
const giving = new Set("promise offer give grant deny award allow".split(" "));

/** Verbs whose object is somebody: "accused it of …". */
const addressing = new Set(
  `accuse blame urge ask warn press force threaten attack invade support back criticise criticize condemn denounce sanction recognise recognize help arm fund host visit join lead found
   run head tell order oblige allow bar ban expel protect defend defeat isolate punish sue charge pressure persuade convince let make strike fight occupy rule govern thank`.split(
    /\s+/,
  ),
);

interface Setting {
  readonly discourse: Discourse;
  readonly tree: Tree;
  readonly barred: ReadonlySet<number>;
  readonly ahead: readonly number[];
  /** Of the nearest subject above the pronoun. */
  readonly above: readonly number[];
}

/** Told before the pronoun, and not another argument of its verb. */
const open = (mention: Mention, barred: ReadonlySet<number>, entity: number, trace: Trace): boolean =>
  !barred.has(entity) && !(trace.sentence === mention.sentence && trace.head > mention.head);

function person(mention: Mention, sex: Sex, { discourse, tree, barred, ahead, above }: Setting): readonly number[] {
  const { sentence, head } = mention;
  const subject = /^nsubj/.test(tree.tokens[head]?.deprel ?? "");
  const fits = (entity: number): boolean => {
    const draft = discourse.drafts[entity];
    return draft?.kind === "person" && (draft.sex === undefined || draft.sex === sex);
  };
  const [next] = ahead;
  if (next !== undefined && ahead.length === 1 && fits(next) && !barred.has(next)) return [next];
  const scores = discourse.salience(
    sentence,
    3,
    (entity, trace) => fits(entity) && trace.entities.length === 1 && open(mention, barred, entity, trace),
  );
  for (const [entity, score] of scores) {
    const last = discourse.lastOf(entity);
    let worth = score;
    if (discourse.drafts[entity]?.sex === undefined) worth *= 0.8;
    // A subject takes up a subject.
    if (subject && last && last.weight >= 3.4) worth *= 1.15;
    if (above.length === 1 && above[0] === entity) worth *= 1.6;
    scores.set(entity, worth);
  }
  const best = discourse.best(scores, 0.4);
  return best === undefined ? [] : [best];
}

function thing(mention: Mention, { discourse, tree, barred, ahead, above }: Setting): readonly number[] {
  const { sentence, head } = mention;
  const token = tree.tokens[head];
  if (token === undefined) return [];
  const verb = tree.lemmas[token.head] ?? "";
  const acting =
    token.deprel === "nmod:poss"
      ? belongings.has(verb)
      : token.deprel === "nsubj"
        ? agentive.has(verb)
        : token.deprel === "nsubj:pass"
          ? addressing.has(verb) || giving.has(verb)
          : /^i?obj$/.test(token.deprel) && addressing.has(verb);
  if (!acting && token.deprel !== "nmod:poss" && token.deprel !== "nsubj") return [];
  const fits = (entity: number): boolean => {
    const kind = discourse.drafts[entity]?.kind;
    return kind === "state" || kind === "organisation" || (kind === "place" && !acting);
  };
  const [next] = ahead;
  if (next !== undefined && ahead.length === 1 && fits(next) && !barred.has(next)) return [next];
  // "The interests of its citizens": the possessive takes up the subject above it.
  const [over] = above;
  if (
    token.deprel === "nmod:poss" &&
    above.length === 1 &&
    over !== undefined &&
    fits(over) &&
    discourse.drafts[over]?.kind !== "place"
  )
    return [over];
  const scores = discourse.salience(sentence, acting ? 2 : 0, (entity, trace) => {
    if (!fits(entity) || trace.entities.length > 1 || !open(mention, barred, entity, trace)) return false;
    return acting || trace.weight >= 3;
  });
  const opening = opens(tree, head);
  const clause = subjectOf(tree, tree.tokens[token.deprel === "nmod:poss" ? token.head : head]?.head ?? -1);
  for (const [entity, score] of scores) {
    const last = discourse.lastOf(entity);
    // What opens a sentence takes up the one before rather than the whole text.
    const topic = discourse.topicality(entity) ** (opening ? 0.5 : 1);
    let worth = score * (acting ? topic : 1);
    if (last && last.sentence === sentence) {
      if (above.length === 1 && above[0] === entity) worth *= 1.6;
      if (intervening(tree, last.head, head)) worth *= acting ? 0.9 : 0.4;
      // "Serbia, backed by Russia, has never recognised it": who is named within the subject's phrase is rarely meant.
      if (clause !== undefined && clause < head && [...ancestors(tree, last.head)].includes(clause)) worth *= 0.4;
    } else if (opening && discourse.mainSubject(sentence - 1) === entity) worth *= 1.8;
    scores.set(entity, worth);
  }
  const best = discourse.best(scores, acting ? 1 : 2, acting ? 0.03 : 0.25);
  return best === undefined ? [] : [best];
}

/** Does the word stand in the phrase that opens its sentence as the subject: what the sentence before was about is taken up there. */
const opens = (tree: Tree, head: number): boolean =>
  [head, ...ancestors(tree, head)].some((at) => {
    const above = tree.tokens[at]?.head ?? -1;
    return (
      /^nsubj/.test(tree.tokens[at]?.deprel ?? "") && tree.tokens[above]?.deprel === "root" && head <= at && head < 3
    );
  });

/** Is a common noun the subject of a clause between the two: "Iran sealed the deal, which …, and it"? */
function intervening(tree: Tree, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const token = tree.tokens[i];
    if (token?.upos === "NOUN" && /^(?:nsubj|obj)/.test(token.deprel)) return true;
  }
  return false;
}

/** "They": coordinated names, a body or people spoken of in the plural. */
function several(mention: Mention, { discourse, tree, barred, ahead, above }: Setting): readonly number[] {
  if (ahead.length > 1) return ahead;
  // "At their height the Tigers …".
  if (
    ahead.length === 1 &&
    tree.tokens[mention.head]?.deprel === "nmod:poss" &&
    discourse.drafts[ahead[0] ?? -1]?.kind === "organisation"
  )
    return ahead;
  if (above.length > 1) return above;
  const { sentence, head } = mention;
  let best: { entities: readonly number[]; score: number } | undefined;
  const consider = (entities: readonly number[], score: number): void => {
    if (best === undefined || score > best.score) best = { entities, score };
  };
  for (const trace of discourse.back(sentence, 2)) {
    if (!trace.entities.every((entity) => open(mention, barred, entity, trace))) continue;
    const decay = 0.5 ** (sentence - trace.sentence);
    const there = discourse.trees[trace.sentence];
    if (there === undefined) continue;
    if (
      above.length === 1 &&
      trace.entities.includes(above[0] as number) &&
      pluralAt(there, trace, discourse.drafts[trace.entities[0] ?? -1]?.kind)
    )
      consider(above, trace.weight * decay * 1.8);
    if (trace.entities.length > 1) consider(trace.entities, trace.weight * decay * 1.2);
    const group = coordinated(discourse, trace, there);
    if (group.length > 1) consider(group, trace.weight * decay * 1.3);
    else if (trace.entities.length === 1 && pluralAt(there, trace, discourse.drafts[trace.entities[0] ?? -1]?.kind))
      consider(trace.entities, trace.weight * decay);
  }
  const rival = pluralRival(tree, head);
  if (best === undefined || best.score < 1 || (rival && best.score < 3)) return [];
  return best.entities;
}

/** Is the word plural: "the Taliban were", "the Russians", "the rebels"? */
function pluralAt(tree: Tree, trace: Trace, kind: Kind | undefined): boolean {
  const token = tree.tokens[trace.head];
  if (token === undefined) return false;
  // "The Solomon Islands" are one.
  if (trace.form === "name" && /^(?:state|place)$/.test(kind ?? "")) return false;
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
