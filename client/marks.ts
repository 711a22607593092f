/** Cuts a sentence into plain words, names and the word that carries a relation, by their offsets. */

import type { EntityRef } from "../graph-data/graph/answer.ts";
import type { Relation, Span } from "../graph-data/schema.ts";

export type Mark =
  | { readonly type: "name"; readonly entity: EntityRef }
  | { readonly type: "trigger"; readonly relation: Relation; readonly edge: string };

export interface Marking extends Pick<Span, "start" | "end"> {
  readonly mark: Mark;
}

export interface Segment {
  readonly text: string;
  readonly mark?: Mark;
}

/**
 * Splits `text`, which begins at offset `start` of its document, at the markings. Where two overlap a trigger goes
 * before a name, then the shorter before the longer, which keeps what is left of it.
 */
export function segments(text: string, start: number, markings: readonly Marking[]): Segment[] {
  const marks: (Mark | undefined)[] = new Array(text.length).fill(undefined);
  const weight = ({ mark, start: from, end }: Marking): number => (mark.type === "trigger" ? -1 : end - from);
  for (const marking of [...markings].sort((a, b) => weight(b) - weight(a)))
    for (let at = Math.max(0, marking.start - start); at < Math.min(text.length, marking.end - start); at++)
      marks[at] = marking.mark;
  const pieces: Segment[] = [];
  for (let from = 0; from < text.length; ) {
    const mark = marks[from];
    let to = from + 1;
    while (to < text.length && marks[to] === mark) to++;
    pieces.push({ text: text.slice(from, to), ...(mark ? { mark } : {}) });
    from = to;
  }
  return pieces;
}
