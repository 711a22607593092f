/** Whom a pronoun stands for: the most salient entity of its sex and number before it that grammar allows. */

import type { Mention } from "./annotation.ts";
import type { Discourse } from "./coreference-discourse.ts";
import { coArguments, type Known, lookedForward, nearestSubject, subjectOf } from "./coreference-grammar.ts";
import { open, type Setting, several } from "./coreference-plurals.ts";
import type { Sex } from "./given-names.ts";
import { titleNouns } from "./lexicon/title-nouns.ts";
import { ancestors, prepositionOf, type Tree } from "./tree.ts";

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
  const partner = ownerBeside(tree, mention, discourse, known);
  if (partner !== undefined) return partner;
  const barred = /self$|selves$/.test(mention.text) ? new Set<number>() : coArguments(tree, mention.head, known);
  for (const entity of quoted(tree, mention, discourse)) barred.add(entity);
  const ahead = lookedForward(tree, mention.head, known);
  const above = nearestSubject(tree, mention.head, known).filter((entity) => !barred.has(entity));
  const word = mention.text.toLowerCase();
  const sex = sexOf.get(word);
  if (sex !== undefined) return person(mention, sex, { discourse, tree, barred, ahead, above });
  if (/^it/.test(word)) return thing(mention, { discourse, tree, barred, ahead, above });
  if (/^the/.test(word)) return several(mention, { discourse, tree, barred, ahead, above });
  return [];
}

/** "Obama and his secretary of state": his who stands before the "and"; nobody where that is somebody unknown. */
function ownerBeside(
  tree: Tree,
  { head, text }: Mention,
  discourse: Discourse,
  known: Known,
): readonly number[] | undefined {
  const before = tree.tokens[head - 2];
  const sex = sexOf.get(text.toLowerCase());
  if (sex === undefined || tree.tokens[head]?.deprel !== "nmod:poss" || tree.tokens[head - 1]?.form !== "and")
    return undefined;
  if (before === undefined || !/^(?:NOUN|PROPN)$/.test(before.upos)) return undefined;
  const found = known(head - 2) ?? [];
  const draft = discourse.drafts[found[0] ?? -1];
  if (found.length === 1 && draft?.kind === "person")
    return draft.sex === undefined || draft.sex === sex ? found : undefined;
  return titleNouns.has(tree.lemmas[head - 2] ?? "") ? [] : undefined;
}

/** "'I have telephoned Annan,' he said": whom a quote names or addresses is not its speaker. */
function quoted(tree: Tree, mention: Mention, discourse: Discourse): number[] {
  const { head, sentence } = mention;
  const close = head - 1;
  if (!/^nsubj/.test(tree.tokens[head]?.deprel ?? "") || !/^["”’']+$/.test(tree.tokens[close]?.form ?? "")) return [];
  let open = close - 1;
  while (open >= 0 && !/^["“‘]$/.test(tree.tokens[open]?.form ?? "")) open--;
  const found: number[] = [];
  for (const trace of discourse.back(sentence, 0))
    if (trace.head > open && trace.head < close) found.push(...trace.entities);
  return found;
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

/** Verbs whose "on it", "against it", "with it" is somebody. */
const dealing: ReadonlySet<string> = new Set(
  `impose slap levy declare wage sign negotiate trade side ally break cut sever share cooperate war clash appeal protest vote complain talk deal belong defect
   turn appeal retaliate return surrender launch lodge speak`.split(/\s+/),
);
const facing = /^(?:on|against|with|to|from|upon)$/;

function person(mention: Mention, sex: Sex, { discourse, tree, barred, ahead, above }: Setting): readonly number[] {
  const { sentence, head } = mention;
  const subject = /^nsubj/.test(tree.tokens[head]?.deprel ?? "");
  const object = /^i?obj/.test(tree.tokens[head]?.deprel ?? "");
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
  const leader = discourse.mainSubject(sentence - 1);
  for (const [entity, score] of scores) {
    const last = discourse.lastOf(entity);
    let worth = score;
    if (discourse.drafts[entity]?.sex === undefined) worth *= 0.8;
    // A subject takes up a subject, an object an object.
    const before = last && discourse.trees[last.sentence]?.tokens[last.head]?.deprel;
    if (subject && last && last.weight >= 3.4) worth *= 1.15;
    if (object && last?.sentence !== sentence && /^(?:obj|nsubj:pass)/.test(before ?? "")) worth *= 1.3;
    if (leader === entity) worth *= 1.25;
    worth *= discourse.topicality(entity) ** 0.5;
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
          : /^i?obj$/.test(token.deprel)
            ? addressing.has(verb)
            : token.deprel === "obl" && dealing.has(verb) && facing.test(prepositionOf(tree, head));
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
