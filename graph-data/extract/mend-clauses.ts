/** Mends clauses: verbs lost in noun phrases, sentences without a verb for root, verbs without their subject or object. */

import { intransitive } from "./lexicon/intransitive.ts";
import { phrasalVerbs } from "./lexicon/phrasal-verbs.ts";
import { doubleObjects } from "./mend-mains.ts";
import type { Chunk, MendableTree } from "./mend-tree.ts";

/** "Jordan airlifted blankets": a verb behind a name that was taken for a participle before the noun. */
export function mendVerbsWithin(tree: MendableTree): void {
  tree.tokens.forEach((token, verb) => {
    if (token.upos !== "VERB" || token.xpos === "VBG" || !/^(?:amod|compound)$/.test(tree.relation(verb))) return;
    const noun = tree.headOf(verb);
    if (noun <= verb || !/^(?:root|appos|list|parataxis|conj|dep|xcomp|nsubj)$/.test(tree.relation(noun))) return;
    const before = tree.wordBefore(verb);
    const near = tree.ending.get(before);
    const lost =
      near !== undefined && tree.headOf(near.head) === noun && /^(?:nsubj|compound)$/.test(tree.relation(near.head));
    const subject = tree.phraseBefore(verb) ?? (lost ? near : undefined);
    const joined = /^(?:and|but)$/.test(tree.form(before)) && tree.upos(before - 1) !== "ADJ" && token.xpos !== "VBN";
    if (!joined && (subject === undefined || tree.upos(subject.last) !== "PROPN" || subject.head === noun)) return;
    if (tree.relation(noun) === "nsubj" && !lost) return;
    const arc = tree.arcs[noun];
    const own = tree.arcs[verb];
    if (arc === undefined || own === undefined) return;
    own.head = arc.head === verb ? -1 : arc.head;
    own.deprel =
      arc.head < 0 ? "root" : arc.deprel === "conj" ? "conj" : arc.deprel === "nsubj" ? "advcl" : "parataxis";
    arc.head = verb;
    arc.deprel = "obj";
    tree.changed = true;
    tree.arcs.forEach((child, at) => {
      if (child.head === noun && at < verb && /^(?:nsubj|compound|conj|cc|punct|appos|aux|advmod)/.test(child.deprel)) {
        child.head = verb;
        if (child.deprel === "compound") child.deprel = "nsubj";
      }
    });
    if (subject !== undefined && !joined) {
      tree.attach(subject.head, verb, "nsubj");
      tree.chain(subject);
    }
  });
}

/** A sentence whose root is a bare noun and which has a verb behind it: the verb is its root, the noun its subject. */
export function mendHeadless(tree: MendableTree): void {
  const root = tree.root();
  const last = tree.tokens[tree.tokens.length - 1]?.form ?? "";
  if (root < 0 || !/^(?:NOUN|PROPN)$/.test(tree.upos(root)) || !/^[."”]$/.test(last)) return;
  if (tree.hasChild(root, /^(?:nsubj|cop|case|expl)/)) return;
  for (let verb = root + 1; verb < tree.tokens.length; verb++) {
    if (
      tree.upos(verb) !== "VERB" ||
      !/^(?:acl|acl:relcl|advcl|parataxis|conj|amod|xcomp|ccomp)$/.test(tree.relation(verb)) ||
      doubleObjects.test(tree.lemma(verb))
    )
      continue;
    if (!tree.finite(verb) || tree.hasChild(verb, /^(?:nsubj|csubj|mark|obl:agent)/) || tree.relativeBefore(verb))
      continue;
    const before = tree.wordBefore(verb);
    const near = tree.ending.get(before);
    const behindSubject =
      near !== undefined &&
      tree.starting.has(verb + 1) &&
      (near.head === root || (tree.relation(near.head) === "conj" && tree.headOf(near.head) === root));
    // "Infantry backed by tanks poured …": a plain past tense is no participle.
    const past = near !== undefined && tree.xpos(verb) === "VBD" && tree.above(near.head, root);
    if (tree.form(before) !== "," && !behindSubject && !past) continue;
    tree.attach(root, verb, tree.hasChild(verb, /^aux:pass$/) ? "nsubj:pass" : "nsubj");
    return;
  }
}

/** A finite verb without a subject takes the phrase before it. */
export function mendSubjects(tree: MendableTree): void {
  tree.tokens.forEach((token, verb) => {
    if (token.upos !== "VERB" || !tree.finite(verb) || tree.hasChild(verb, /^(?:nsubj|csubj|expl)/)) return;
    const relation = tree.relation(verb);
    if (!/^(?:root|ccomp|parataxis|conj|acl|acl:relcl|advcl)$/.test(relation)) return;
    const bare = /^VB[DN]$/.test(token.xpos) && !tree.hasChild(verb, /^aux/);
    const active = intransitive.has(tree.lemma(verb)) && tree.form(tree.wordBefore(verb)) === ",";
    if (token.xpos === "VBN" && bare && !active && /^(?:advcl|conj)$/.test(relation) && tree.form(verb - 1) === ",")
      return;
    if (relation.startsWith("acl")) {
      if (bare && !active && (!tree.starting.has(verb + 1) || doubleObjects.test(tree.lemma(verb)))) return;
      if (tree.relativeBefore(verb) || tree.hasChild(verb, /^obl:agent$/)) return;
    }
    const subject = tree.phraseBefore(verb) ?? astrayBefore(tree, verb);
    if (subject === undefined) return;
    const conjunction = tree.temporal(subject) ? subject.first - 1 : undefined;
    if (conjunction !== undefined && /^(?:conj|acl)/.test(relation)) {
      const above = tree.headOf(subject.head);
      if (above >= 0 && above !== verb && !tree.above(above, verb)) tree.attach(verb, above, "advcl");
    }
    tree.attach(subject.head, verb, tree.hasChild(verb, /^aux:pass$/) ? "nsubj:pass" : "nsubj");
    if (conjunction !== undefined) tree.attach(conjunction, verb, "mark");
    tree.chain(subject);
  });
}

/** "denied that they had seized her and warned Kenya": a past tense joined to a perfect or an infinitive joins the verb above. */
export function mendCoordination(tree: MendableTree): void {
  tree.tokens.forEach((token, verb) => {
    if (token.upos !== "VERB" || tree.relation(verb) !== "conj") return;
    if (tree.hasChild(verb, /^(?:nsubj|aux|expl)/)) return;
    let head = tree.headOf(verb);
    let steps = 0;
    // "said that towns had been shelled and appealed to Moscow": nobody is appealed.
    if (token.xpos === "VBN" && intransitive.has(tree.lemma(verb)) && perfect(tree, head)) {
      const above = tree.headOf(head);
      if (/^(?:ccomp|advcl)$/.test(tree.relation(head)) && tree.xpos(above) === "VBD") tree.attach(verb, above, "conj");
      return;
    }
    if (!/^VB[DZ]$/.test(token.xpos)) return;
    // "was arrested and belonged to": one clause.
    if (tree.hasChild(head, /^aux:pass$/) && !perfect(tree, head)) return;
    while (
      head >= 0 &&
      tree.xpos(head) !== token.xpos &&
      /^(?:xcomp|ccomp|advcl|acl|conj)$/.test(tree.relation(head)) &&
      steps++ < 4
    ) {
      head = tree.headOf(head);
    }
    if (steps > 0 && head >= 0 && tree.upos(head) === "VERB" && tree.xpos(head) === token.xpos)
      tree.attach(verb, head, "conj");
  });
}

const perfect = (tree: MendableTree, verb: number): boolean =>
  tree.arcs.some(({ head }, at) => head === verb && /^aux/.test(tree.relation(at)) && tree.lemma(at) === "have");

/** A name that hangs on the verb by a relation that says nothing ("King Fahd, fearing …, received"). */
function astrayBefore(tree: MendableTree, verb: number): Chunk | undefined {
  const child = tree.arcs.findIndex(
    ({ head, deprel }, at) =>
      head === verb &&
      at < verb &&
      /^(?:vocative|dep|dislocated|parataxis|list|compound)$/.test(deprel) &&
      tree.upos(at) === "PROPN",
  );
  return child < 0 ? undefined : tree.chunks.find((chunk) => chunk.head === child);
}

/** "accused by the Iranians of funding X", "appealed, while Y replied": clauses that hang on a word or by a relation that they can't. */
export function mendClauses(tree: MendableTree): void {
  tree.tokens.forEach((token, verb) => {
    const gerund = token.xpos === "VBG" && tree.relation(verb) === "acl";
    if (token.upos !== "VERB" || !(gerund || tree.relation(verb) === "ccomp")) return;
    const marks = tree.arcs.flatMap(({ head, deprel }, at) =>
      head === verb && deprel === "mark" ? [tree.form(at)] : [],
    );
    if (tree.relation(verb) === "ccomp" && marks.some((mark) => /^(?:while|when|although|though|after)$/.test(mark)))
      tree.attach(verb, tree.headOf(verb), "advcl");
    if (!gerund || !marks.includes("of")) return;
    let noun = tree.headOf(verb);
    while (tree.relation(noun) === "nmod" && tree.headOf(noun) >= 0) noun = tree.headOf(noun);
    const accused = tree.headOf(noun);
    if (tree.relation(noun) === "obl:agent" && /^(?:accuse|suspect|convict)$/.test(tree.lemma(accused)))
      tree.attach(verb, accused, "advcl");
  });
}

/** "wrote off Libya's debts": the particle is the verb's, and what follows is its object. */
export function mendParticles(tree: MendableTree): void {
  tree.tokens.forEach((token, verb) => {
    const particle = verb + 1;
    if (token.upos !== "VERB" || tree.relation(particle) !== "case" || tree.hasChild(verb, /^obj$/)) return;
    if (!phrasalVerbs.has(`${tree.lemma(verb)} ${tree.form(particle)}`)) return;
    const noun = tree.headOf(particle);
    // "thrown out of India", "taken on Friday"
    if (tree.form(particle + 1) === "of" || tree.hasChild(verb, /^aux:pass$/) || tree.relation(verb) === "acl") return;
    if (tree.headOf(noun) !== verb || !tree.relation(noun).startsWith("obl")) return;
    tree.attach(particle, verb, "compound:prt");
    tree.attach(noun, verb, "obj");
  });
}

/** "occupies *about a fifth* of Ukraine" */
const measured = (tree: MendableTree, at: number): Chunk | undefined =>
  /^(?:about|around|roughly|nearly|almost|some|over)$/.test(tree.form(at)) ? tree.starting.get(at + 1) : undefined;

/** "claims *the regions* …, and its troops hold": a subject whose verb has another, nearer one. */
const rivalled = (tree: MendableTree, subject: number): boolean =>
  tree.arcs.some(
    ({ head, deprel }, at) => head === tree.headOf(subject) && at > subject && at < head && /^nsubj/.test(deprel),
  );

/** "denounced Lebed": a verb without object or complement takes the bare phrase right after it. */
export function mendObjects(tree: MendableTree): void {
  tree.tokens.forEach((token, verb) => {
    // "urged both to hold their fire"
    const told =
      token.upos === "VERB" && /^(?:both|all|each)$/.test(tree.form(verb + 1)) && tree.form(verb + 2) === "to";
    if (told && tree.headOf(verb + 1) > verb + 2) tree.attach(verb + 1, verb, "obj");
    if (token.upos !== "VERB" || tree.hasChild(verb, /^(?:obj|ccomp|aux:pass|iobj)$/)) return;
    const chunk = tree.starting.get(verb + 1) ?? measured(tree, verb + 1);
    if (chunk === undefined || tree.isTime(chunk) || /^(?:amod|compound)$/.test(tree.relation(verb))) return;
    const relation = tree.relation(chunk.head);
    const astray =
      /^(?:flat|vocative|dep|list|parataxis|appos|conj|discourse|reparandum|nmod:desc|nmod:unmarked|nmod)$/.test(
        relation,
      ) ||
      (relation === "xcomp" && tree.upos(chunk.last) === "PROPN" && !doubleObjects.test(tree.lemma(verb))) ||
      (relation === "obl" && !tree.hasChild(chunk.head, /^case$/)) ||
      (/^nsubj/.test(relation) && rivalled(tree, chunk.head));
    if (!astray || tree.hasChild(chunk.head, /^(?:nsubj|cop|case)$/) || tree.above(verb, chunk.head)) return;
    tree.attach(chunk.head, verb, "obj");
  });
}

/** "X is backed by Egypt; his rival, Y, enjoys …": a subject behind a semicolon is that of the verb behind it. */
export function mendSemicolons(tree: MendableTree): void {
  for (const chunk of tree.chunks) {
    const verb = tree.headOf(chunk.head);
    if (tree.form(chunk.first - 1) !== ";" || verb < 0 || verb >= chunk.first) continue;
    if (!/^nsubj/.test(tree.relation(chunk.head))) continue;
    const own = tree.arcs.findIndex(
      ({ head }, at) => at > chunk.last && head === verb && tree.upos(at) === "VERB" && tree.finite(at),
    );
    if (own >= 0 && !tree.hasChild(own, /^nsubj/))
      tree.attach(chunk.head, own, tree.hasChild(own, /^aux:pass$/) ? "nsubj:pass" : "nsubj");
  }
}

/** "he and Kagame, meeting in Kampala, jointly called on …": a gerund between commas lends its subject to the verb behind it. */
export function mendAsides(tree: MendableTree): void {
  tree.tokens.forEach((token, gerund) => {
    if (token.xpos !== "VBG" || tree.form(gerund - 1) !== "," || tree.hasChild(gerund, /^(?:aux|mark)/)) return;
    const subject = tree.ending.get(gerund - 2);
    if (subject === undefined || tree.headOf(subject.head) !== gerund || !/^nsubj/.test(tree.relation(subject.head)))
      return;
    for (let verb = gerund + 2; verb < Math.min(gerund + 25, tree.tokens.length); verb++) {
      if (tree.upos(verb) !== "VERB" || !tree.finite(verb)) continue;
      if (tree.above(gerund, verb) && tree.form(tree.wordBefore(verb)) === "," && !tree.hasChild(verb, /^nsubj/)) {
        tree.attach(subject.head, verb, "nsubj");
        return;
      }
      if (tree.above(verb, gerund) && !/^(?:acl|advcl|parataxis|conj)$/.test(tree.relation(verb))) continue;
      const free =
        /^(?:acl|advcl|parataxis|conj)$/.test(tree.relation(verb)) && !tree.hasChild(verb, /^(?:nsubj|mark)/);
      if (!free || tree.form(tree.wordBefore(verb)) !== ",") return;
      tree.replace(gerund, verb);
      tree.attach(gerund, verb, "advcl");
      tree.attach(subject.head, verb, "nsubj");
      return;
    }
  });
}

/** "received Vo Van Kiet, the Vietnamese premier, in Hanoi": behind the comma that closes it, nothing belongs to an aside. */
export function mendAfterAsides(tree: MendableTree): void {
  for (const chunk of tree.chunks) {
    const noun = tree.headOf(chunk.head);
    if (tree.relation(chunk.head) !== "nmod" || !/^(?:in|at|on)$/.test(tree.form(chunk.first - 1))) continue;
    if (tree.form(chunk.first - 2) !== "," || tree.relation(noun) !== "appos" || !tree.ending.has(chunk.first - 3))
      continue;
    const named = tree.headOf(noun);
    const verb = tree.headOf(named);
    if (tree.upos(verb) === "VERB" && /^(?:obj|obl|iobj|conj)/.test(tree.relation(named)))
      tree.attach(chunk.head, verb, "obl");
  }
}
