/** A dependency tree whose arcs can be moved, and its noun phrases as the line of words shows them. */

import type { ParsedToken } from "./annotation.ts";
import { type Chunk, chunksOf, weekdays } from "./mend-chunks.ts";

export type { Chunk } from "./mend-chunks.ts";

interface Arc {
  head: number;
  deprel: string;
}

const timeWords =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|week|month|year|day|night|morning|evening|afternoon|time|january|february|march|april|may|june|july|august|september|october|november|december|hour|minute|weekend)$/;

export class MendableTree {
  changed = false;
  readonly tokens: readonly ParsedToken[];
  readonly arcs: Arc[];
  readonly chunks: readonly Chunk[];
  readonly ending = new Map<number, Chunk>();
  readonly starting = new Map<number, Chunk>();

  constructor(tokens: readonly ParsedToken[]) {
    this.tokens = tokens;
    this.arcs = tokens.map(({ head, deprel }) => ({ head, deprel }));
    this.chunks = chunksOf(tokens);
    for (const chunk of this.chunks) {
      this.ending.set(chunk.last, chunk);
      this.starting.set(chunk.first, chunk);
    }
  }

  form(at: number): string {
    return this.tokens[at]?.form.toLowerCase() ?? "";
  }

  lemma(at: number): string {
    return this.tokens[at]?.lemma.toLowerCase() ?? "";
  }

  upos(at: number): string {
    return this.tokens[at]?.upos ?? "";
  }

  xpos(at: number): string {
    return this.tokens[at]?.xpos ?? "";
  }

  relation(at: number): string {
    return this.arcs[at]?.deprel ?? "";
  }

  headOf(at: number): number {
    return this.arcs[at]?.head ?? -1;
  }

  root(): number {
    return this.arcs.findIndex(({ head }) => head < 0);
  }

  hasChild(at: number, pattern: RegExp): boolean {
    for (const { head, deprel } of this.arcs) if (head === at && pattern.test(deprel)) return true;
    return false;
  }

  /** Whether `ancestor` lies above a word. */
  above(at: number, ancestor: number): boolean {
    for (let step = this.headOf(at), left = this.tokens.length; step >= 0 && left > 0; step = this.headOf(step)) {
      if (step === ancestor) return true;
      left--;
    }
    return false;
  }

  /** Hangs a word on another; where the other lies below it, that one first takes the word's own place. */
  attach(at: number, head: number, deprel: string): void {
    const arc = this.arcs[at];
    if (arc === undefined || at === head || (arc.head === head && arc.deprel === deprel)) return;
    if (this.above(head, at)) {
      const below = this.arcs[head];
      if (below === undefined) return;
      below.head = arc.head;
      below.deprel = arc.head < 0 ? "root" : "parataxis";
    }
    arc.head = head;
    arc.deprel = deprel;
    this.changed = true;
  }

  /** Gives a word the place of another above it. */
  replace(old: number, at: number): void {
    const above = this.arcs[old];
    const arc = this.arcs[at];
    if (above === undefined || arc === undefined) return;
    arc.head = above.head;
    arc.deprel = above.deprel;
    above.head = at;
    this.changed = true;
  }

  isTime(chunk: Chunk): boolean {
    return timeWords.test(this.lemma(chunk.last));
  }

  /** Whether a verb can be the verb of a clause of its own. */
  finite(verb: number): boolean {
    const tag = this.xpos(verb);
    if (/^VB[DZP]$/.test(tag)) return true;
    // Past tense and participle are often taken for each other: without an auxiliary or an agent it is the past tense.
    if (tag === "VBN" && !this.hasChild(verb, /^(?:aux|obl:agent)/)) return true;
    return this.arcs.some(
      ({ head, deprel }, at) => head === verb && deprel.startsWith("aux") && /^(?:VB[DZP]|MD)$/.test(this.xpos(at)),
    );
  }

  /** Whether a relative pronoun opens the clause of a verb. */
  relativeBefore(verb: number): boolean {
    for (let at = verb - 1; at >= 0 && at > verb - 6; at--) {
      if (/^(?:who|which|that|whom|whose|where)$/.test(this.form(at))) return true;
      if (this.form(at) === ",") return false;
    }
    return false;
  }

  /** The word before a verb's auxiliaries, adverbs and "each", "both", "all". */
  wordBefore(verb: number): number {
    let at = verb - 1;
    while (
      /^(?:AUX|ADV|PART)$/.test(this.upos(at)) ||
      /^(?:each|both|all|also|today|yesterday|tonight)$/.test(this.form(at))
    )
      at--;
    return at;
  }

  /** The noun phrase that stands before a verb, over its auxiliaries, adverbs and an aside between commas. */
  phraseBefore(verb: number): Chunk | undefined {
    const at = this.wordBefore(verb);
    const near = this.ending.get(at);
    if (near !== undefined) return this.free(near, verb) ? near : undefined;
    if (this.form(at) !== ",") return undefined;
    // "X, the president of Y, said": the aside hangs on X.
    for (let comma = at - 1; comma > 0 && comma > at - 25; comma--) {
      if (this.form(comma) !== ",") continue;
      const chunk = this.ending.get(comma - 1);
      if (chunk === undefined) continue;
      const described = this.describedIn(comma, at);
      if (described !== undefined && this.free(described, verb)) return described;
      if (this.opensClause(chunk) && !this.verbIn(comma, at) && this.free(chunk, verb)) return chunk;
    }
    return undefined;
  }

  /** The phrase before a comma that something between it and the next comma describes; "the leader of X, Y," is the leader. */
  describedIn(comma: number, end: number): Chunk | undefined {
    for (let child = comma + 1; child < end; child++) {
      const head = this.headOf(child);
      if (head >= comma || !/^(?:appos|acl|acl:relcl|nmod|amod)$/.test(this.relation(child))) continue;
      const chunk = this.chunks.find(({ first, last }) => first <= head && head <= last);
      if (chunk !== undefined && this.joinedTo(chunk, comma)) return chunk;
    }
    return undefined;
  }

  /** Whether only of- and for-phrases lie between a phrase and a comma. */
  joinedTo(chunk: Chunk, comma: number): boolean {
    let end = chunk.last;
    for (let steps = 0; steps < 4; steps++) {
      if (end === comma - 1) return true;
      const next = this.starting.get(end + 2);
      if (next === undefined || !/^(?:of|for|to|and|in)$/.test(this.form(end + 1))) return false;
      end = next.last;
    }
    return false;
  }

  /** Whether a phrase begins a clause: behind a semicolon, at the start, behind a conjunction. */
  opensClause(chunk: Chunk): boolean {
    const before = this.form(chunk.first - 1);
    // "…, and Starmer, the Labour leader, promised"
    if (before === "and" && this.form(chunk.first - 2) === ",") return true;
    const joined = before === "and" ? this.ending.get(chunk.first - 2) : undefined;
    if (joined !== undefined) return this.opensClause(joined);
    return (
      chunk.first === 0 || weekdays.test(before) || /^(?:;|:|while|but|when|where|as|because|although)$/.test(before)
    );
  }

  verbIn(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.upos(at) === "VERB" && this.finite(at)) return true;
    return false;
  }

  /** Whether a phrase has no better place: no subject of its own, no preposition, not the object of the verb before it. */
  free(chunk: Chunk, verb: number): boolean {
    const relation = this.relation(chunk.head);
    const head = this.headOf(chunk.head);
    // A subject may be taken back from a verb further on: the clause that it opens comes first.
    const lent = /^nsubj/.test(relation) && head > verb && this.form(this.wordBefore(verb)) === ",";
    if (/^(?:nsubj|nmod:poss|case|det|obl:agent)/.test(relation) && head !== verb && !lent) return false;
    if (this.upos(chunk.first - 1) === "ADP" && !this.temporal(chunk)) return false;
    if (this.form(chunk.first - 1) === "to") return false;
    if (relation === "obj" && head < chunk.first && head >= chunk.first - 2) return false;
    // "the allies of Hamas and Hezbollah exploit": both are behind the preposition.
    const joined = this.form(chunk.first - 1) === "and" ? this.ending.get(chunk.first - 2) : undefined;
    if (joined !== undefined && this.upos(joined.first - 1) === "ADP" && !this.temporal(joined) && relation === "conj")
      return false;
    if (this.isTime(chunk)) return false;
    return this.upos(chunk.head) !== "PRON" || this.xpos(chunk.head) === "PRP";
  }

  /** "after Kaliman urged him": the preposition is rather a conjunction where a verb follows. */
  temporal(chunk: Chunk): boolean {
    return /^(?:after|before|since|until|as)$/.test(this.form(chunk.first - 1)) && this.names(chunk);
  }

  /** Whether a phrase has a name or a nation in it, and is no time. */
  names(chunk: Chunk): boolean {
    if (this.isTime(chunk)) return false;
    return this.tokens
      .slice(chunk.first, chunk.last + 1)
      .some(
        ({ form, upos }) => /^\p{Lu}/u.test(form) && /^(?:PROPN|ADJ)$/.test(upos) && !weekdays.test(form.toLowerCase()),
      );
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
      if (before === undefined || this.upos(before.first - 1) === "ADP") return;
      if (this.upos(before.last) !== "PROPN" && link !== "and") return;
      const relation = this.relation(before.head);
      // "By the Omani minister, Busaidi, Iran and America": the bearer of a title behind a preposition.
      if (relation === "appos" && this.hasChild(this.headOf(before.head), /^case$/)) return;
      if (/^obj/.test(relation) || (/^nsubj/.test(relation) && this.headOf(before.head) < last.last)) return;
      this.attach(before.head, last.head, "conj");
      current = before;
    }
  }
}
