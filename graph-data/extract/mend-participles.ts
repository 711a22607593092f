/** Hangs a participle that says what was done to somebody on the name right before it: "Quneitra, *taken* by the Israelis". */

import type { ParsedToken } from "./annotation.ts";
import { timeNouns } from "./lexicon/venues.ts";

const insideNouns = /^(?:nmod|compound|flat|amod|nummod)/;
const loose = /^(?:advcl|parataxis|ccomp|dep|conj)/;

/** The same tokens, the heads of such participles mended. */
export function mendParticiples(tokens: readonly ParsedToken[]): readonly ParsedToken[] {
  let mended: ParsedToken[] | undefined;
  tokens.forEach((token, at) => {
    if (isHyphened(tokens, at)) {
      const noun = nounAfter(tokens, at + 1);
      if (noun === undefined || (token.head === noun && token.deprel === "amod")) return;
      mended ??= [...tokens];
      joinHyphened(mended, at, noun);
      return;
    }
    if (token.xpos !== "VBN" || token.upos === "AUX" || !loose.test(token.deprel) || !doneBySomebody(tokens, at))
      return;
    const noun = tokens[at - 1]?.form === "," ? nounAt(tokens, at - 2, at) : nounAt(tokens, at - 1, at);
    if (noun === undefined || noun === token.head || above(tokens, noun, at)) return;
    // "Was arrested in Kyiv, jailed by a court and exiled": a second passive of the same subject.
    const aux = tokens.some((other) => other.head === token.head && other.deprel === "aux:pass");
    if (token.deprel.startsWith("conj") && aux) return;
    if (tokens.some((other) => other.head === at && /^(?:nsubj|aux)/.test(other.deprel))) return;
    mended ??= [...tokens];
    mended[at] = { ...token, head: noun, deprel: "acl" };
  });
  return mended ?? tokens;
}

/** "*Houthi-held* Hodeidah": a name, a hyphen and a participle before a noun. */
const isHyphened = (tokens: readonly ParsedToken[], at: number): boolean =>
  tokens[at]?.xpos === "VBN" &&
  /^[-‐–]$/.test(tokens[at - 1]?.form ?? "") &&
  /^(?:PROPN|ADJ)$/.test(tokens[at - 2]?.upos ?? "") &&
  /^\p{Lu}/u.test(tokens[at - 2]?.form ?? "");

/** The participle describes the noun, the name says by whom; where the noun hung below them, it takes their place. */
function joinHyphened(tokens: ParsedToken[], participle: number, noun: number): void {
  const name = participle - 2;
  const [by, verb, described] = [tokens[name], tokens[participle], tokens[noun]];
  if (by === undefined || verb === undefined || described === undefined) return;
  if (above(tokens, noun, participle) || above(tokens, noun, name)) {
    const outer = by.head === participle || by.head === noun ? verb : by;
    if (outer.head === noun || above(tokens, outer.head, noun)) return;
    tokens[noun] = { ...described, head: outer.head, deprel: outer.deprel };
    tokens.forEach((token, at) => {
      if (token.head === name && at < name) tokens[at] = { ...token, head: noun };
    });
  }
  tokens[participle] = { ...verb, head: noun, deprel: "amod" };
  tokens[name] = { ...by, head: participle, deprel: "compound" };
}

/** The head of the noun phrase that begins at a token. */
function nounAfter(tokens: readonly ParsedToken[], from: number): number | undefined {
  let at = from;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.upos ?? "")) at++;
  for (let noun = at - 1; noun >= from; noun--) {
    const token = tokens[noun];
    if (token?.upos === "NOUN" || (token?.upos === "PROPN" && (token.head < from || token.head >= at))) return noun;
  }
  return undefined;
}

/** A by-phrase behind, an adverb or another phrase at most between: "*received* in Dushanbe by the president". */
function doneBySomebody(tokens: readonly ParsedToken[], at: number): boolean {
  for (let next = at + 1; next <= at + 5; next++) {
    if (tokens[next]?.form === "by") return true;
    if (!/^(?:ADV|ADP|DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[next]?.upos ?? "")) return false;
  }
  return false;
}

/** The head of the noun phrase that ends at a token, where a name ends it. */
function nounAt(tokens: readonly ParsedToken[], end: number, before: number): number | undefined {
  const last = tokens[end];
  if (last === undefined || (last.upos !== "PROPN" && last.upos !== "NOUN")) return undefined;
  if (timeNouns.has(last.form.toLowerCase())) return undefined;
  for (let at = end; ; ) {
    const token = tokens[at];
    const head = token?.head ?? -1;
    const next = tokens[head];
    const inside =
      token !== undefined &&
      insideNouns.test(token.deprel) &&
      head < before &&
      /^(?:NOUN|PROPN)$/.test(next?.upos ?? "");
    // "The ruined town of Quneitra" is one; "a month of flights to Syria" ends at Syria.
    if (!inside || (token.deprel === "nmod" && tokens[at - 1]?.form !== "of" && at > head + 1)) return at;
    at = head;
  }
}

/** Does the noun hang below the participle? */
function above(tokens: readonly ParsedToken[], noun: number, participle: number): boolean {
  for (let at = noun, steps = 0; at >= 0 && steps < 40; steps++) {
    if (at === participle) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}
