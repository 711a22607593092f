/** Mends main verbs that were taken for participles of the noun before them: "guerrillas of the Front *attacked* the town". */

import { intransitive } from "./lexicon/intransitive.ts";
import { titleNouns } from "./lexicon/title-nouns.ts";
import type { Chunk, MendableTree } from "./mend-tree.ts";

/** Participles of these keep an object of their own: "the man *called* Carlos", "rebels *given* arms". */
export const doubleObjects =
  /^(?:call|name|dub|elect|appoint|crown|declare|deem|consider|give|offer|award|grant|deny|promise|show|tell|teach|send|pay|make|nickname|title|code-name|brand|label|term|sentence|fine|cost|owe|allow|hand|lend|sell|buy|bring)$/;

/** A past tense that hangs on the noun before it as its participle, and yet governs an object or a clause, is the verb of the sentence. */
export function mendMains(tree: MendableTree): void {
  tree.tokens.forEach((token, verb) => {
    if (token.upos !== "VERB" || tree.relation(verb) !== "acl" || !/^VB[DN]$/.test(token.xpos)) return;
    if (tree.hasChild(verb, /^(?:nsubj|csubj|aux|mark|obl:agent|expl|cop)/) || !active(tree, verb)) return;
    const subject = openingBefore(tree, verb);
    if (subject === undefined) return;
    // "The men freed on Monday left": they have a verb of their own.
    if (/^nsubj/.test(tree.relation(subject.head)) && tree.headOf(subject.head) > verb) return;
    tree.attach(subject.head, verb, "nsubj");
    tree.chain(subject);
  });
  mendDoubleSubjects(tree);
  mendContactClauses(tree);
}

/** Whether the words behind a bare past form show that it is no passive. */
function active(tree: MendableTree, verb: number): boolean {
  const past = tree.xpos(verb) === "VBD";
  const object = tree.starting.get(verb + 1);
  if (object !== undefined && !tree.isTime(object) && tree.headOf(object.head) === verb) {
    // "The deputy called President de Klerk honest": nobody is named by his title.
    const titled = past && tree.lemma(verb) === "call" && titleNouns.has(tree.lemma(object.first));
    return titled || (tree.relation(object.head) === "obj" && !doubleObjects.test(tree.lemma(verb)));
  }
  return past && (tree.hasChild(verb, /^ccomp$/) || intransitive.has(tree.lemma(verb)));
}

/** The noun phrase at the head of the one that a verb hangs on, where a clause begins with it. */
function openingBefore(tree: MendableTree, verb: number): Chunk | undefined {
  let at = tree.headOf(verb);
  if (!tree.ending.has(verb - 1) && tree.upos(verb - 1) !== "ADV") return undefined;
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    if (tree.upos(at) === "VERB") {
      // "observers sent by the Council": on to what the participle describes.
      if (tree.relation(at) !== "acl") return undefined;
      at = tree.headOf(at);
      continue;
    }
    const noun = at;
    const chunk = tree.chunks.find(({ first, last }) => first <= noun && noun <= last);
    if (chunk === undefined) return undefined;
    if (opens(tree, chunk)) return chunk;
    if (!/^(?:nmod|obl|obl:agent|nmod:agent)$/.test(tree.relation(at))) return undefined;
    at = tree.headOf(at);
  }
  return undefined;
}

/** At the start, behind "and" after a comma, or behind a phrase without a verb that opens the sentence. */
const opens = (tree: MendableTree, { first, ...rest }: Chunk): boolean =>
  tree.opensClause({ first, ...rest }) ||
  (tree.form(first - 1) === "and" && tree.form(first - 2) === ",") ||
  (tree.form(first - 1) === "," && !tree.verbIn(0, first));

/** "Renamo, the army it has supplied": a noun right before another subject is what the clause describes. */
function mendContactClauses(tree: MendableTree): void {
  tree.tokens.forEach((token, pronoun) => {
    if (!/^(?:it|he|she|they|we|i)$/.test(token.form.toLowerCase()) || tree.relation(pronoun) !== "nsubj") return;
    const verb = tree.headOf(pronoun);
    const noun = tree.ending.get(pronoun - 1);
    if (noun === undefined || tree.upos(noun.head) !== "NOUN" || tree.headOf(noun.head) !== verb) return;
    if (!/^nsubj/.test(tree.relation(noun.head)) || tree.hasChild(verb, /^(?:obj|mark)$/)) return;
    tree.replace(verb, noun.head);
    tree.attach(verb, noun.head, "acl:relcl");
    const named = tree.form(noun.first - 1) === "," ? tree.ending.get(noun.first - 2) : undefined;
    if (named !== undefined && !tree.above(named.head, noun.head)) tree.attach(noun.head, named.head, "appos");
  });
}

const subordinators = /^(?:after|before|as|when|while|since|until)$/;

const finiteIn = (tree: MendableTree, start: number, end: number): boolean =>
  tree.tokens.slice(start, end).some(({ upos, xpos }) => upos === "AUX" || /^VB[DZP]$/.test(xpos));

/** "Soldiers crossed the border, hours after Barrow had been sworn in": of two subjects the first belongs to the verb behind it. */
function mendDoubleSubjects(tree: MendableTree): void {
  for (const second of tree.chunks) {
    const main = tree.headOf(second.head);
    const mark = second.first - 1;
    if (main <= second.last || !/^nsubj/.test(tree.relation(second.head)) || !subordinators.test(tree.form(mark)))
      continue;
    const first = tree.chunks.find(
      ({ head, last }) => last < mark && tree.headOf(head) === main && /^nsubj/.test(tree.relation(head)),
    );
    if (first === undefined) continue;
    const verb = tree.arcs.findIndex(
      ({ head, deprel }, at) =>
        head === first.head && deprel === "acl" && at > first.last && at < mark && /^VB[DN]$/.test(tree.xpos(at)),
    );
    if (verb < 0 || tree.hasChild(verb, /^(?:aux|obl:agent|mark)/) || finiteIn(tree, verb + 1, mark)) continue;
    tree.replace(main, verb);
    tree.attach(first.head, verb, "nsubj");
    tree.attach(main, verb, "advcl");
    tree.attach(mark, main, "mark");
  }
}
