/**
 * Mends arcs that a parser often gets wrong in news and that the line of words settles: a name set off by commas after its
 * title, the subject before a finite verb that has none, the object right after a verb that has none.
 */

import type { ParsedToken } from "./annotation.ts";
import { titleNouns } from "./lexicon/title-nouns.ts";

interface Arc {
  head: number;
  deprel: string;
}

/** A run of words that make one noun phrase up to its noun, without what follows it. */
interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** The same tokens, some of their heads and relations mended; the tree stays a tree. */
export function mend(tokens: readonly ParsedToken[]): readonly ParsedToken[] {
  const arcs: Arc[] = tokens.map(({ head, deprel }) => ({ head, deprel }));
  const chunks = chunksOf(tokens, arcs);
  if (chunks.length === 0) return tokens;
  const mender = new Mender(tokens, arcs, chunks);
  mender.names();
  mender.appositions();
  mender.headless();
  mender.subjects();
  mender.objects();
  if (!mender.changed) return tokens;
  return tokens.map((token, index) => ({ ...token, ...arcs[index] }));
}

const phraseTags: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);

function chunksOf(tokens: readonly ParsedToken[], arcs: readonly Arc[]): Chunk[] {
  const chunks: Chunk[] = [];
  let first = -1;
  const close = (end: number) => {
    if (first < 0) return;
    const inside = (at: number) => at >= first && at < end;
    let head = -1;
    for (let at = end - 1; at >= first; at--) {
      const nominal = /^(?:NOUN|PROPN|PRON)$/.test(tokens[at]?.upos ?? "");
      if (nominal && !inside(arcs[at]?.head ?? -1)) head = at;
    }
    if (head >= 0) chunks.push({ first, last: end - 1, head });
    first = -1;
  };
  tokens.forEach((token, at) => {
    const hyphen = token.form === "-" && first >= 0;
    const possessive = token.xpos === "POS" || token.xpos === "PRP$";
    const pronoun = token.upos === "PRON" && token.xpos === "PRP";
    const participle = /^VB[NG]$/.test(token.xpos) && token.deprel === "amod" && token.head > at;
    if (pronoun) {
      close(at);
      chunks.push({ first: at, last: at, head: at });
    } else if (phraseTags.has(token.upos) || possessive || hyphen || participle) {
      // A determiner opens a new phrase, except behind a possessive or another determiner.
      if (token.upos === "DET" && first >= 0 && tokens[at - 1]?.upos !== "DET") close(at);
      if (first < 0) first = at;
    } else close(at);
  });
  close(tokens.length);
  return chunks;
}

const timeWords =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|week|month|year|day|night|morning|evening|afternoon|time|january|february|march|april|may|june|july|august|september|october|november|december|hour|minute|weekend)$/;

class Mender {
  changed = false;
  readonly tokens: readonly ParsedToken[];
  readonly arcs: Arc[];
  readonly chunks: readonly Chunk[];
  readonly ending = new Map<number, Chunk>();
  readonly starting = new Map<number, Chunk>();

  constructor(tokens: readonly ParsedToken[], arcs: Arc[], chunks: readonly Chunk[]) {
    this.tokens = tokens;
    this.arcs = arcs;
    this.chunks = chunks;
    for (const chunk of chunks) {
      this.ending.set(chunk.last, chunk);
      this.starting.set(chunk.first, chunk);
    }
  }

  form(at: number): string {
    return this.tokens[at]?.form.toLowerCase() ?? "";
  }

  upos(at: number): string {
    return this.tokens[at]?.upos ?? "";
  }

  relation(at: number): string {
    return this.arcs[at]?.deprel ?? "";
  }

  headOf(at: number): number {
    return this.arcs[at]?.head ?? -1;
  }

  hasChild(at: number, pattern: RegExp): boolean {
    return this.arcs.some(({ head, deprel }) => head === at && pattern.test(deprel));
  }

  above(at: number, ancestor: number): boolean {
    for (
      let step = this.headOf(at), left = this.tokens.length;
      step >= 0 && left > 0;
      step = this.headOf(step), left--
    ) {
      if (step === ancestor) return true;
    }
    return false;
  }

  attach(at: number, head: number, deprel: string): void {
    const arc = this.arcs[at];
    if (arc === undefined || at === head || (arc.head === head && arc.deprel === deprel)) return;
    if (this.above(head, at)) {
      // The new head lies below: it takes the word's own place first.
      const top = this.arcs[head];
      if (top === undefined) return;
      top.head = arc.head;
      top.deprel = arc.head < 0 ? "root" : "parataxis";
    }
    arc.head = head;
    arc.deprel = deprel;
    this.changed = true;
  }

  /** What hangs on the later words of a name hangs on the name. */
  names(): void {
    this.arcs.forEach(({ head, deprel }, at) => {
      if (head < 0 || this.relation(head) !== "flat" || /^(?:punct|flat|case|goeswith)$/.test(deprel)) return;
      const name = this.headOf(head);
      if (name >= 0 && name !== at && !this.above(name, at)) this.attach(at, name, deprel);
    });
  }

  /** A sentence whose root is a bare noun and which has a verb behind a comma: the verb is its root, the noun its subject. */
  headless(): void {
    const root = this.arcs.findIndex(({ head }) => head < 0);
    const last = this.tokens[this.tokens.length - 1]?.form ?? "";
    if (root < 0 || !/^(?:NOUN|PROPN)$/.test(this.upos(root)) || !/^[."”]$/.test(last)) return;
    if (this.hasChild(root, /^(?:nsubj|cop|case|expl)/)) return;
    for (let verb = root + 1; verb < this.tokens.length; verb++) {
      if (this.upos(verb) !== "VERB" || !/^(?:acl|acl:relcl|advcl|parataxis|conj)$/.test(this.relation(verb))) continue;
      if (!this.finite(verb) || this.hasChild(verb, /^(?:nsubj|csubj|mark|obl:agent)/) || this.relativeBefore(verb))
        continue;
      let before = verb - 1;
      while (/^(?:AUX|ADV)$/.test(this.upos(before))) before--;
      if (this.form(before) !== ",") continue;
      this.attach(root, verb, this.hasChild(verb, /^aux:pass$/) ? "nsubj:pass" : "nsubj");
      return;
    }
  }

  /** "Russia's foreign minister, Sergei Lavrov, …": the name belongs to the title before the comma. */
  appositions(): void {
    for (const chunk of this.chunks) {
      if (this.form(chunk.first - 1) !== "," || this.upos(chunk.first) !== "PROPN" || this.upos(chunk.last) !== "PROPN")
        continue;
      const next = this.form(chunk.last + 1);
      if (!/^(?:,|\.|;|:|and|"|''|\)|--|–|—)$/.test(next) && this.upos(chunk.last + 1) !== "VERB") continue;
      const title = this.titleBefore(chunk.first - 1);
      if (title === undefined || (this.relation(chunk.head) === "appos" && this.headOf(chunk.head) === title)) continue;
      if (this.relation(title) === "appos" && this.headOf(title) === chunk.head) continue;
      // "Sadat, the Egyptian president, Begin and …": a title that already has its bearer before it.
      if (this.relation(title) === "appos" && this.headOf(title) < title && next !== ",") continue;
      if (this.relation(title) === "appos" && this.upos(this.headOf(title)) === "PROPN" && this.headOf(title) < title)
        continue;
      this.attach(chunk.head, title, "appos");
    }
  }

  /** The title noun of the phrase that ends before a comma, over the of- and for-phrases that follow the title. */
  titleBefore(comma: number): number | undefined {
    let end = comma - 1;
    for (let steps = 0; steps < 4; steps++) {
      const chunk = this.ending.get(end);
      if (chunk === undefined) return undefined;
      for (let at = chunk.last; at >= chunk.first; at--) {
        if (titleNouns.has(this.tokens[at]?.lemma.toLowerCase() ?? "")) return at;
      }
      if (!/^(?:of|for|to|in|at|on|and)$/.test(this.form(chunk.first - 1))) return undefined;
      end = chunk.first - 2;
    }
    return undefined;
  }

  /** A finite verb without a subject takes the phrase before it. */
  subjects(): void {
    this.tokens.forEach((token, verb) => {
      if (token.upos !== "VERB" || !this.finite(verb) || this.hasChild(verb, /^(?:nsubj|csubj|expl)/)) return;
      const relation = this.relation(verb);
      if (!/^(?:root|ccomp|parataxis|conj|acl|acl:relcl|advcl)$/.test(relation)) return;
      const bare = /^VB[DN]$/.test(token.xpos) && !this.hasChild(verb, /^aux/);
      if (token.xpos === "VBN" && bare && /^(?:advcl|conj)$/.test(relation) && this.form(verb - 1) === ",") return;
      if (relation.startsWith("acl") && !(bare ? this.starting.has(verb + 1) : true)) return;
      if (relation.startsWith("acl") && (this.relativeBefore(verb) || this.hasChild(verb, /^obl:agent$/))) return;
      const subject = this.phraseBefore(verb);
      if (subject === undefined) return;
      this.attach(subject.head, verb, this.hasChild(verb, /^aux:pass$/) ? "nsubj:pass" : "nsubj");
      this.chain(subject);
    });
  }

  finite(verb: number): boolean {
    const tag = this.tokens[verb]?.xpos ?? "";
    if (/^VB[DZP]$/.test(tag)) return true;
    // Past tense and participle are often taken for each other: without an auxiliary or an agent it is the past tense.
    if (tag === "VBN" && !this.hasChild(verb, /^(?:aux|obl:agent)/)) return true;
    return this.arcs.some(
      ({ head, deprel }, at) =>
        head === verb && deprel.startsWith("aux") && /^(?:VB[DZP]|MD)$/.test(this.tokens[at]?.xpos ?? ""),
    );
  }

  relativeBefore(verb: number): boolean {
    for (let at = verb - 1; at >= 0 && at > verb - 6; at--) {
      if (/^(?:who|which|that|whom|whose|where)$/.test(this.form(at))) return true;
      if (this.form(at) === ",") return false;
    }
    return false;
  }

  /** The noun phrase that stands before a verb, over its auxiliaries, adverbs and an aside between commas. */
  phraseBefore(verb: number): Chunk | undefined {
    let at = verb - 1;
    while (/^(?:AUX|ADV|PART)$/.test(this.upos(at)) || /^(?:each|both|all)$/.test(this.form(at))) at--;
    const near = this.ending.get(at);
    if (near !== undefined) return this.free(near, verb) ? near : undefined;
    if (this.form(at) !== ",") return undefined;
    // "X, the president of Y, said": the aside hangs on X.
    for (let comma = at - 1; comma > 0 && comma > at - 25; comma--) {
      if (this.form(comma) !== ",") continue;
      const chunk = this.ending.get(comma - 1);
      if (chunk === undefined) continue;
      const aside = this.arcs.some(
        ({ head, deprel }, child) =>
          child > comma && child < at && head === chunk.head && /^(?:appos|acl|acl:relcl|nmod|amod)$/.test(deprel),
      );
      if (aside && this.free(chunk, verb)) return chunk;
    }
    return undefined;
  }

  /** Whether a phrase has no better place: no subject of its own, no preposition, not the object of the verb before it. */
  free(chunk: Chunk, verb: number): boolean {
    const relation = this.relation(chunk.head);
    const head = this.headOf(chunk.head);
    if (/^(?:nsubj|nmod:poss|case|det|obl:agent)/.test(relation) && head !== verb) return false;
    if (this.upos(chunk.first - 1) === "ADP" || this.form(chunk.first - 1) === "to") return false;
    if (relation === "obj" && head < chunk.first && head >= chunk.first - 2) return false;
    if (timeWords.test(this.tokens[chunk.last]?.lemma.toLowerCase() ?? "")) return false;
    return this.tokens[chunk.head]?.upos !== "PRON" || this.tokens[chunk.head]?.xpos === "PRP";
  }

  /** "A, B and C said": phrases joined before the subject belong to it. */
  chain(last: Chunk): void {
    let current = last;
    let joined = false;
    for (;;) {
      const link = this.form(current.first - 1);
      const comma = this.form(current.first - 2) === "," && link === "and" ? 2 : 1;
      if (link !== "and" && !(joined && link === ",")) return;
      joined = true;
      const before = this.ending.get(current.first - 1 - comma);
      if (before === undefined || this.upos(before.first - 1) === "ADP" || this.upos(before.last) !== "PROPN") return;
      if (/^(?:nsubj|obj)/.test(this.relation(before.head))) return;
      this.attach(before.head, last.head, "conj");
      current = before;
    }
  }

  /** "denounced Lebed": a verb without object or complement takes the bare phrase right after it. */
  objects(): void {
    this.tokens.forEach((token, verb) => {
      if (token.upos !== "VERB" || this.hasChild(verb, /^(?:obj|ccomp|aux:pass|iobj)$/)) return;
      const chunk = this.starting.get(verb + 1);
      if (chunk === undefined || timeWords.test(this.tokens[chunk.last]?.lemma.toLowerCase() ?? "")) return;
      const relation = this.relation(chunk.head);
      const astray =
        /^(?:flat|vocative|dep|list|parataxis|appos|conj|discourse|reparandum|nmod:desc|nmod:unmarked|nmod)$/.test(
          relation,
        ) ||
        (relation === "xcomp" && this.upos(chunk.last) === "PROPN") ||
        (relation === "obl" && !this.hasChild(chunk.head, /^case$/));
      if (!astray || this.hasChild(chunk.head, /^(?:nsubj|cop|case)$/) || this.above(verb, chunk.head)) return;
      this.attach(chunk.head, verb, "obj");
    });
  }
}
