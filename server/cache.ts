/** Answers as they were sent, kept for whoever asks the same: each question has one answer until the graph changes. */

import { createHash } from "node:crypto";
import type { GraphStore } from "../graph-data/graph/store.ts";

/** An answer larger than this share of the room is not kept. */
const largestShare = 1 / 16;

/** An answer as it is sent, with the tag that tells it from others. */
export interface Sent {
  readonly bytes: Buffer;
  readonly tag: string;
}

export function sentOf(answer: unknown): Sent {
  const bytes = Buffer.from(JSON.stringify(answer));
  return { bytes, tag: `W/"${createHash("sha1").update(bytes).digest("base64url")}"` };
}

/** A question counts as well: addresses may be long. */
const sizeOf = (question: string, { bytes }: Sent): number => question.length * 2 + bytes.length;

export class AnswerCache {
  readonly #room: number;
  /** In order of their last use. */
  readonly #answers = new Map<string, Sent>();
  #store: GraphStore | undefined;
  #bytes = 0;

  /** @param room bytes that all answers may take */
  constructor(room: number) {
    this.#room = room;
  }

  /** The answer of this graph to a question; undefined where it isn't kept. */
  get(store: GraphStore, question: string): Sent | undefined {
    if (this.#store !== store) return undefined;
    const answer = this.#answers.get(question);
    if (answer) {
      this.#answers.delete(question);
      this.#answers.set(question, answer);
    }
    return answer;
  }

  set(store: GraphStore, question: string, answer: Sent): void {
    if (this.#store !== store) {
      this.#answers.clear();
      this.#bytes = 0;
      this.#store = store;
    }
    if (sizeOf(question, answer) > this.#room * largestShare || this.#answers.has(question)) return;
    this.#answers.set(question, answer);
    this.#bytes += sizeOf(question, answer);
    for (const [oldest, dropped] of this.#answers) {
      if (this.#bytes <= this.#room) break;
      this.#answers.delete(oldest);
      this.#bytes -= sizeOf(oldest, dropped);
    }
  }
}
