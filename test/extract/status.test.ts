import { describe, expect, it } from "vitest";
import { grammarOf } from "../../graph-data/extract/grammar.ts";
import { statusOf } from "../../graph-data/extract/status.ts";
import type { Status } from "../../graph-data/schema.ts";
import { parsed } from "./sentence.ts";

/** what decides, the parse, the predicate, its status */
const cases: readonly (readonly [string, string, string, Status])[] = [
  ["a plain past tense", "Oslo/PROPN/nsubj/2 shelled=shell/VERB/root/0 Rome/PROPN/obj/2", "shelled", "asserted"],
  [
    "not",
    "Oslo/PROPN/nsubj/4 did=do/AUX/aux/4 not/PART.RB/advmod/4 shell/VERB.VB/root/0 Rome/PROPN/obj/4",
    "shell",
    "negated",
  ],
  ["never", "Oslo/PROPN/nsubj/3 never/ADV/advmod/3 shelled=shell/VERB/root/0 Rome/PROPN/obj/3", "shelled", "negated"],
  [
    "no longer",
    "Oslo/PROPN/nsubj/4 no/ADV/advmod/3 longer/ADV/advmod/4 backs=back/VERB.VBZ/root/0 Rome/PROPN/obj/4",
    "backs",
    "negated",
  ],
  [
    "not only is no negation",
    "Oslo/PROPN/nsubj/4 not/PART.RB/advmod/4 only/ADV/advmod/4 shelled=shell/VERB/root/0 Rome/PROPN/obj/4",
    "shelled",
    "asserted",
  ],
  [
    "neither … nor in the subject",
    "neither/CCONJ/cc:preconj/2 Oslo/PROPN/nsubj/5 nor/CCONJ/cc/4 Rome/PROPN/conj/2 signed=sign/VERB/root/0",
    "signed",
    "negated",
  ],
  ["nobody", "nobody/PRON/nsubj/2 shelled=shell/VERB/root/0 Rome/PROPN/obj/2", "shelled", "negated"],
  ["a modal", "Oslo/PROPN/nsubj/3 may/AUX.MD/aux/3 shell/VERB.VB/root/0 Rome/PROPN/obj/3", "shell", "hypothetical"],
  ["the future", "Oslo/PROPN/nsubj/3 will/AUX.MD/aux/3 meet/VERB.VB/root/0 Rome/PROPN/obj/3", "meet", "hypothetical"],
  [
    "what came later",
    "Oslo/PROPN/nsubj/4 would/AUX.MD/aux/4 later/ADV/advmod/4 shelter/VERB.VB/root/0 him/PRON/obj/4",
    "shelter",
    "asserted",
  ],
  [
    "what somebody says will come later",
    "Oslo/PROPN/nsubj/2 said=say/VERB/root/0 it/PRON/nsubj/6 would/AUX.MD/aux/6 later/ADV/advmod/6 shelter/VERB.VB/ccomp/2 him/PRON/obj/6",
    "shelter",
    "hypothetical",
  ],
  [
    "when, behind a future",
    "Oslo/PROPN/nsubj/3 will/AUX.MD/aux/3 press/VERB.VB/root/0 Rome/PROPN/obj/3 when/ADV.WRB/advmod/7 they/PRON/nsubj/7 meet/VERB.VBP/advcl/3",
    "meet",
    "hypothetical",
  ],
  [
    "when, behind a past",
    "Oslo/PROPN/nsubj/2 pressed=press/VERB.VBD/root/0 Rome/PROPN/obj/2 when/ADV.WRB/advmod/6 they/PRON/nsubj/6 met=meet/VERB.VBD/advcl/2",
    "met",
    "asserted",
  ],
  [
    "a present with a time to come",
    "Oslo/PROPN/nsubj/2 meets=meet/VERB.VBZ/root/0 Rome/PROPN/obj/2 next/ADJ/amod/5 week/NOUN/obl:unmarked/2",
    "meets",
    "hypothetical",
  ],
  [
    "a past next to a time",
    "Oslo/PROPN/nsubj/2 met=meet/VERB.VBD/root/0 Rome/PROPN/obj/2 the/DET/det/6 next/ADJ/amod/6 week/NOUN/obl:unmarked/2",
    "met",
    "asserted",
  ],
  [
    "ruled out doing",
    "Oslo/PROPN/nsubj/2 ruled=rule/VERB/root/0 out/ADP/compound:prt/2 shelling=shell/VERB.VBG/advcl/2 Rome/PROPN/obj/4",
    "shelling",
    "negated",
  ],
  [
    "a gerund before what is ruled out",
    "blaming=blame/VERB.VBG/advcl/5 Rome/PROPN/obj/1 ,/PUNCT/punct/1 Oslo/PROPN/nsubj/5 ruled=rule/VERB/root/0 out/ADP/compound:prt/5 talks=talk/NOUN.NNS/obj/5",
    "blaming",
    "asserted",
  ],
  [
    "if",
    "if/SCONJ/mark/3 Oslo/PROPN/nsubj/3 attacks=attack/VERB.VBZ/advcl/6 Rome/PROPN/obj/3 ,/PUNCT/punct/3 responds=respond/VERB.VBZ/root/0",
    "attacks",
    "hypothetical",
  ],
  [
    "an inverted condition",
    "had=have/AUX/aux/3 Oslo/PROPN/nsubj/3 attacked=attack/VERB.VBN/advcl/6 ,/PUNCT/punct/3 Rome/PROPN/nsubj/6 fell=fall/VERB/root/0",
    "attacked",
    "hypothetical",
  ],
  [
    "a question",
    "did=do/AUX/aux/3 Oslo/PROPN/nsubj/3 shell/VERB.VB/root/0 Rome/PROPN/obj/3 ?/PUNCT/punct/3",
    "shell",
    "hypothetical",
  ],
  ["is to", "Oslo/PROPN/nsubj/2 is=be/VERB.VBZ/root/0 to/PART/mark/4 leave/VERB.VB/xcomp/2", "leave", "hypothetical"],
  [
    "refused to",
    "Oslo/PROPN/nsubj/2 refused=refuse/VERB/root/0 to/PART/mark/4 meet/VERB.VB/xcomp/2 Rome/PROPN/obj/4",
    "meet",
    "negated",
  ],
  [
    "denied that",
    "Oslo/PROPN/nsubj/2 denied=deny/VERB/root/0 that/SCONJ/mark/6 it/PRON/nsubj/6 had=have/AUX/aux/6 shelled=shell/VERB.VBN/ccomp/2 Rome/PROPN/obj/6",
    "shelled",
    "negated",
  ],
  [
    "did not deny that is open",
    "Oslo/PROPN/nsubj/4 did=do/AUX/aux/4 not/PART.RB/advmod/4 deny/VERB.VB/root/0 that/SCONJ/mark/7 it/PRON/nsubj/7 shelled=shell/VERB/ccomp/4",
    "shelled",
    "hypothetical",
  ],
  [
    "without",
    "Oslo/PROPN/nsubj/2 left=leave/VERB/root/0 without/SCONJ/mark/4 meeting=meet/VERB.VBG/advcl/2 Rome/PROPN/obj/4",
    "meeting",
    "negated",
  ],
  [
    "failed to",
    "Oslo/PROPN/nsubj/2 failed=fail/VERB/root/0 to/PART/mark/4 take/VERB.VB/xcomp/2 Rome/PROPN/obj/4",
    "take",
    "negated",
  ],
  [
    "managed to",
    "Oslo/PROPN/nsubj/2 managed=manage/VERB/root/0 to/PART/mark/4 take/VERB.VB/xcomp/2 Rome/PROPN/obj/4",
    "take",
    "asserted",
  ],
  [
    "voted to, in the past tense",
    "Oslo/PROPN/nsubj/2 voted=vote/VERB/root/0 to/PART/mark/4 leave/VERB.VB/xcomp/2",
    "leave",
    "asserted",
  ],
  [
    "wants to",
    "Oslo/PROPN/nsubj/2 wants=want/VERB.VBZ/root/0 to/PART/mark/4 leave/VERB.VB/xcomp/2",
    "leave",
    "hypothetical",
  ],
  [
    "demands that, subjunctive",
    "Oslo/PROPN/nsubj/2 demands=demand/VERB.VBZ/root/0 that/SCONJ/mark/5 Rome/PROPN/nsubj/5 leave/VERB.VB/ccomp/2",
    "leave",
    "hypothetical",
  ],
  [
    "the demand itself was made",
    "Oslo/PROPN/nsubj/2 demands=demand/VERB.VBZ/root/0 that/SCONJ/mark/5 Rome/PROPN/nsubj/5 leave/VERB.VB/ccomp/2",
    "demands",
    "asserted",
  ],
  [
    "said that",
    "Oslo/PROPN/nsubj/2 said=say/VERB/root/0 that/SCONJ/mark/5 Rome/PROPN/nsubj/5 shelled=shell/VERB/ccomp/2 Bari/PROPN/obj/5",
    "shelled",
    "asserted",
  ],
  [
    "was said to have",
    "Oslo/PROPN/nsubj:pass/3 was=be/AUX/aux:pass/3 said=say/VERB.VBN/root/0 to/PART/mark/6 have/AUX.VB/aux/6 shelled=shell/VERB.VBN/xcomp/3 Bari/PROPN/obj/6",
    "shelled",
    "asserted",
  ],
  [
    "was told to",
    "Oslo/PROPN/nsubj:pass/3 was=be/AUX/aux:pass/3 told=tell/VERB.VBN/root/0 to/PART/mark/5 leave/VERB.VB/xcomp/3",
    "leave",
    "hypothetical",
  ],
  [
    "the threat to",
    "the/DET/det/2 threat/NOUN/nsubj/6 to/PART/mark/4 attack/VERB.VB/acl/2 Rome/PROPN/obj/4 failed=fail/VERB/root/0",
    "attack",
    "hypothetical",
  ],
  [
    "the first to",
    "the/DET/det/3 first/ADJ/amod/3 state/NOUN/root/0 to/PART/mark/5 recognise/VERB.VB/acl/3 Rome/PROPN/obj/5",
    "recognise",
    "asserted",
  ],
  [
    "a modal reaches over and",
    "Oslo/PROPN/nsubj/3 will/AUX.MD/aux/3 meet/VERB.VB/root/0 Rome/PROPN/obj/3 and/CCONJ/cc/6 sign/VERB.VB/conj/3",
    "sign",
    "hypothetical",
  ],
  [
    "a modal stops at a finite verb",
    "Oslo/PROPN/nsubj/3 will/AUX.MD/aux/3 meet/VERB.VB/root/0 Rome/PROPN/obj/3 and/CCONJ/cc/6 rejects=reject/VERB.VBZ/conj/3",
    "rejects",
    "asserted",
  ],
  [
    "negation reaches over or",
    "Oslo/PROPN/nsubj/4 did=do/AUX/aux/4 not/PART.RB/advmod/4 meet/VERB.VB/root/0 or/CCONJ/cc/6 phone/VERB.VB/conj/4",
    "phone",
    "negated",
  ],
  [
    "negation stops at but",
    "Oslo/PROPN/nsubj/4 did=do/AUX/aux/4 not/PART.RB/advmod/4 call/VERB.VB/root/0 but/CCONJ/cc/6 write/VERB.VB/conj/4",
    "write",
    "asserted",
  ],
  [
    "a time clause stands for itself",
    "after/SCONJ/mark/3 Oslo/PROPN/nsubj/3 shelled=shell/VERB/advcl/7 Rome/PROPN/obj/3 Bari/PROPN/nsubj/7 may/AUX.MD/aux/7 respond/VERB.VB/root/0",
    "shelled",
    "asserted",
  ],
  [
    "gathered to",
    "crowds=crowd/NOUN/nsubj/2 gathered=gather/VERB/root/0 to/PART/mark/4 protest/VERB.VB/advcl/2",
    "protest",
    "asserted",
  ],
];

const nouns: readonly (readonly [string, string, string, Status])[] = [
  ["held talks", "Oslo/PROPN/nsubj/2 held=hold/VERB/root/0 talks=talk/NOUN.NNS/obj/2", "talks", "asserted"],
  [
    "held no talks",
    "Oslo/PROPN/nsubj/2 held=hold/VERB/root/0 no/DET/det/4 talks=talk/NOUN.NNS/obj/2",
    "talks",
    "negated",
  ],
  [
    "will hold talks",
    "Oslo/PROPN/nsubj/3 will/AUX.MD/aux/3 hold/VERB.VB/root/0 talks=talk/NOUN.NNS/obj/3",
    "talks",
    "hypothetical",
  ],
  [
    "talks have not begun",
    "talks=talk/NOUN.NNS/nsubj/4 have/AUX.VBP/aux/4 not/PART.RB/advmod/4 begun=begin/VERB.VBN/root/0",
    "talks",
    "negated",
  ],
  [
    "called for talks",
    "Oslo/PROPN/nsubj/2 called=call/VERB/root/0 for/ADP/case/4 talks=talk/NOUN.NNS/obl/2",
    "talks",
    "hypothetical",
  ],
  [
    "ruled out talks",
    "Oslo/PROPN/nsubj/2 ruled=rule/VERB/root/0 out/ADP.RP/compound:prt/2 talks=talk/NOUN.NNS/obj/2",
    "talks",
    "negated",
  ],
  [
    "the threat of attack",
    "the/DET/det/2 threat/NOUN/root/0 of/ADP/case/4 attack/NOUN/nmod/2",
    "attack",
    "hypothetical",
  ],
  ["a planned visit", "a/DET/det/3 planned/ADJ/amod/3 visit/NOUN/root/0", "visit", "hypothetical"],
  [
    "a visit that was called off",
    "a/DET/det/2 visit/NOUN/root/0 called=call/VERB.VBN/acl/2 off/ADP.RP/compound:prt/3",
    "visit",
    "negated",
  ],
  [
    "condemned the attack: it happened",
    "Oslo/PROPN/nsubj/3 may/AUX.MD/aux/3 condemn/VERB.VB/root/0 the/DET/det/5 attack/NOUN/obj/3",
    "attack",
    "asserted",
  ],
  [
    "a rejected demand was made",
    "Oslo/PROPN/nsubj/2 rejected=reject/VERB/root/0 a/DET/det/4 demand/NOUN/obj/2",
    "demand",
    "asserted",
  ],
  [
    "a threat that was not repeated was made",
    "the/DET/det/2 threat/NOUN/nsubj:pass/5 was=be/AUX/aux:pass/5 not/PART.RB/advmod/5 repeated=repeat/VERB.VBN/root/0",
    "threat",
    "asserted",
  ],
  [
    "without a deal",
    "Oslo/PROPN/nsubj/2 left=leave/VERB/root/0 without/ADP/case/5 a/DET/det/5 deal/NOUN/obl/2",
    "deal",
    "negated",
  ],
  [
    "after a meeting",
    "Oslo/PROPN/nsubj/2 left=leave/VERB/root/0 after/ADP/case/5 a/DET/det/5 meeting/NOUN/obl/2",
    "meeting",
    "asserted",
  ],
];

const status = (words: string, predicate: string): Status => {
  const sentence = parsed(words);
  return statusOf(
    grammarOf(sentence),
    sentence.tokens.findIndex((token) => token.form === predicate),
  );
};

describe("status of verbs", () => {
  it.each(cases)("%s", (_, words, predicate, expected) => {
    expect(status(words, predicate)).toBe(expected);
  });
});

describe("status of events that nouns name", () => {
  it.each(nouns)("%s", (_, words, predicate, expected) => {
    expect(status(words, predicate)).toBe(expected);
  });
});
