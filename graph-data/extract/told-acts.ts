/** What a text has told of who did what, for the noun that takes it up again: "London rejected *the charge*". */

import type { Relation } from "../schema.ts";
import type { Statement } from "./annotation.ts";
import type { End } from "./ends.ts";
import { recalledBy } from "./lexicon/told-acts.ts";

interface Act {
  readonly relation: Relation;
  readonly sentence: number;
  readonly trigger: number;
  readonly end: End;
}

/** Acts are recalled over so many sentences. */
const span = 6;

export class ToldActs {
  readonly #acts: Act[] = [];

  /** Keeps what a sentence has told as done. */
  tell(statements: Iterable<Statement>): void {
    for (const { relation, sentence, trigger, source, sourceMention, status } of statements)
      if (status === "asserted")
        this.#acts.push({
          relation,
          sentence,
          trigger: trigger.start,
          end: { entity: source, mention: sourceMention, fit: 1 },
        });
  }

  /** Who did the last act, told before a sentence, that such a noun can mean; less surely the longer ago. */
  recall(noun: string, sentence: number): End[] {
    const relations = recalledBy.get(noun);
    if (relations === undefined) return [];
    const found: Act[] = [];
    for (let at = this.#acts.length - 1; at >= 0; at--) {
      const act = this.#acts[at] as Act;
      if (act.sentence < sentence - span) break;
      if (act.sentence >= sentence || !relations.has(act.relation)) continue;
      const [last] = found;
      if (last !== undefined && (last.sentence !== act.sentence || last.trigger !== act.trigger)) break;
      found.push(act);
    }
    return found.map(({ end, sentence: told }) => ({ ...end, fit: 0.92 ** (sentence - told - 1) }));
  }
}
