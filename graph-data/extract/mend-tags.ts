/** Mends verbs that were tagged as something else, with the arcs that follow: "has *armed* them", "*lays* claim to", "is *armed* and trained by". */

import type { ParsedToken } from "./annotation.ts";
import { lemmatise } from "./lemmatise.ts";

/** The same tokens, such verbs read as verbs. */
export function mendTags(tokens: readonly ParsedToken[]): readonly ParsedToken[] {
  let mended: ParsedToken[] | undefined;
  const write = (at: number, change: Partial<ParsedToken>): void => {
    mended ??= [...tokens];
    const token = mended[at];
    if (token !== undefined) mended[at] = { ...token, ...change };
  };
  const now = (): readonly ParsedToken[] => mended ?? tokens;
  tokens.forEach((token, at) => {
    const word = token.form.toLowerCase();
    if (/^(?:has|have|had|'ve|having)$/.test(word) && token.upos === "VERB") perfect(now(), at, write);
    else if (/^la(?:y|ys|id|ying)$/.test(word) && tokens[at + 1]?.form === "claim") claim(now(), at, write);
    else if (token.upos === "ADJ" && token.deprel === "conj" && /ed$/.test(word)) joined(now(), at, write);
    else if (token.upos === "ADJ" && token.deprel !== "amod" && /ed$/.test(word)) passive(now(), at, write);
    else if (token.xpos === "NNS" && token.deprel === "acl:relcl") relative(now(), at, write);
    else if (word === "since" && token.deprel === "mark") since(now(), at, write);
  });
  return now();
}

type Write = (at: number, change: Partial<ParsedToken>) => void;

const participle = (token: ParsedToken): Partial<ParsedToken> => ({
  upos: "VERB",
  xpos: "VBN",
  lemma: lemmatise(token.form, "VERB", "VBN"),
});

/** "had armed Saddam", "has armed and trained": where no noun but a name follows, "have" is an auxiliary. */
function perfect(tokens: readonly ParsedToken[], have: number, write: Write): void {
  let at = have + 1;
  while (tokens[at]?.upos === "ADV") at++;
  const verb = tokens[at];
  const own = tokens[have];
  if (verb === undefined || own === undefined || verb.upos !== "ADJ" || !/[^e]ed$/.test(verb.form)) return;
  const object = tokens[verb.head];
  const before = verb.deprel === "amod" && verb.head > at && object?.upos === "PROPN" && object.head === have;
  const behind = /^(?:xcomp|obj)$/.test(verb.deprel) && verb.head === have;
  if (!before && !behind) return;
  tokens.forEach(({ head }, child) => {
    if (head === have && child !== at) write(child, { head: at });
  });
  if (before) write(verb.head, { head: at, deprel: "obj" });
  write(at, { ...participle(verb), head: own.head, deprel: own.deprel });
  write(have, { upos: "AUX", head: at, deprel: "aux" });
}

/** "sheltered and *armed* by X": what is joined to a participle is one. */
function joined(tokens: readonly ParsedToken[], at: number, write: Write): void {
  const token = tokens[at];
  const first = tokens[token?.head ?? -1];
  if (token !== undefined && first?.xpos === "VBN" && first.upos === "VERB") write(at, participle(token));
  else passive(tokens, at, write);
}

/** "is armed and trained by X", "was armed by X": an adjective that somebody made so is a participle. */
function passive(tokens: readonly ParsedToken[], at: number, write: Write): void {
  const token = tokens[at];
  const done = (verb: number): boolean =>
    tokens.some(
      ({ head, deprel }, child) =>
        head === verb && deprel.startsWith("obl") && tokens[child - 1] !== undefined && byBefore(tokens, child),
    );
  const joined = tokens.some(
    ({ head, deprel, xpos }, child) => head === at && deprel === "conj" && xpos === "VBN" && done(child),
  );
  const be = tokens.findIndex(({ head, deprel }) => head === at && deprel === "cop");
  if (token === undefined || be < 0 || !(joined || done(at))) return;
  write(at, participle(token));
  write(be, { deprel: "aux:pass" });
  tokens.forEach(({ head, deprel }, child) => {
    if (head === at && deprel === "nsubj") write(child, { deprel: "nsubj:pass" });
  });
}

const byBefore = (tokens: readonly ParsedToken[], noun: number): boolean =>
  tokens.some(({ head, deprel, form }) => head === noun && deprel === "case" && form.toLowerCase() === "by");

/** "lays claim to": neither an auxiliary nor a verb without object. */
function claim(tokens: readonly ParsedToken[], lay: number, write: Write): void {
  const verb = tokens[lay];
  const noun = tokens[lay + 1];
  if (verb === undefined || noun === undefined || noun.upos !== "VERB") return;
  tokens.forEach(({ head }, child) => {
    if (head === lay + 1) write(child, { head: lay });
  });
  write(lay, { upos: "VERB", lemma: "lay", head: noun.head, deprel: noun.deprel });
  write(lay + 1, { upos: "NOUN", xpos: "NN", lemma: "claim", head: lay, deprel: "obj" });
}

/** "which Algiers *shelters* and *arms*": what a relative clause is built on and no copula serves is a verb. */
function relative(tokens: readonly ParsedToken[], at: number, write: Write): void {
  const children = tokens.flatMap(({ head }, child) => (head === at ? [child] : []));
  const pronoun = children.find((child) => /^(?:which|who|that|whom)$/i.test(tokens[child]?.form ?? ""));
  const subject = children.find((child) => child === at - 1 && tokens[child]?.deprel === "compound");
  if (pronoun === undefined || subject === undefined || children.some((child) => tokens[child]?.deprel === "cop"))
    return;
  write(pronoun, { deprel: "obj" });
  write(subject, { deprel: "nsubj" });
  for (const verb of [
    at,
    ...children.filter((child) => tokens[child]?.deprel === "conj" && tokens[child]?.xpos === "NNS"),
  ])
    write(verb, { upos: "VERB", xpos: "VBZ" });
}

/** "and has since accused": an adverb, and the verb joins the one before. */
function since(tokens: readonly ParsedToken[], at: number, write: Write): void {
  const verb = tokens[at]?.head ?? -1;
  if (verb !== at + 1 || tokens[verb]?.xpos !== "VBN" || !/^(?:has|have|had)$/i.test(tokens[at - 1]?.form ?? ""))
    return;
  write(at, { upos: "ADV", deprel: "advmod" });
  if (tokens[verb]?.deprel === "advcl" && tokens.some(({ head, deprel }) => head === verb && deprel === "cc"))
    write(verb, { deprel: "conj" });
}
