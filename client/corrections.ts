/** The reader's own corrections: applied to the graph in the page at once, and saved as a file for `build-graph --corrections`. */

import { computed, effect, signal } from "@preact/signals";
import type { Correction } from "../graph-data/graph/corrections.ts";
import { serialiseCorrections } from "../graph-data/graph/write-corrections.ts";
import type { GraphFile } from "../graph-data/schema.ts";
import { noFilters } from "./address.ts";
import { messageOf } from "./failures.ts";
import { memorySource } from "./memory.ts";
import { held, homeSource, source } from "./session.ts";
import { announcement } from "./state.ts";

export type { Correction };

interface Made {
  readonly done: readonly Correction[];
  /** Taken back, the latest first. */
  readonly undone: readonly Correction[];
}

const made = signal<Made>({ done: [], undone: [] });
export const corrections = computed(() => made.value.done);
export const canRedo = computed(() => made.value.undone.length > 0);
/** Why the last ones could not be applied, if they could not. */
export const trouble = signal<string | undefined>(undefined);

export function correct(correction: Correction): void {
  made.value = { done: [...made.peek().done, correction], undone: [] };
}

export function undo(): void {
  const { done, undone } = made.peek();
  const last = done.at(-1);
  if (last !== undefined) made.value = { done: done.slice(0, -1), undone: [last, ...undone] };
}

export function redo(): void {
  const { done, undone } = made.peek();
  const [next, ...rest] = undone;
  if (next !== undefined) made.value = { done: [...done, next], undone: rest };
}

/** The corrections as the file that `build-graph` takes. */
export const correctionsFile = (): Blob =>
  new Blob([serialiseCorrections(made.peek().done)], { type: "application/json" });

let base: Promise<GraphFile> | undefined;

/** The whole graph with its statements, fetched once somebody corrects it. */
async function wholeGraph(): Promise<GraphFile> {
  base ??= homeSource
    .peek()
    .download("json", { ...noFilters, statuses: ["asserted", "negated", "hypothetical"] })
    .then(async (blob) => JSON.parse(await blob.text()) as GraphFile);
  try {
    return await base;
  } catch (error) {
    base = undefined;
    throw error;
  }
}

async function apply(list: readonly Correction[]): Promise<void> {
  const [graph, { applyCorrections }] = await Promise.all([wholeGraph(), import("../graph-data/graph/correct.ts")]);
  const corrected = applyCorrections(graph, { corrections: list, places: list.map((_, i) => `correction ${i + 1}`) });
  // Another correction may have been made meanwhile: its own call puts the graph in place.
  if (made.peek().done !== list) return;
  trouble.value = corrected.unapplied.map(({ message }) => message).join("; ") || undefined;
  source.value = memorySource(corrected.graph);
  held.value = "corrections";
  announcement.value = `${list.length} ${list.length === 1 ? "correction" : "corrections"} in force.`;
}

/** Puts corrections in force as they are made and taken back. */
export function keepCorrected(): void {
  effect(() => {
    const list = corrections.value;
    if (list.length > 0)
      apply(list).catch((error: unknown) => {
        trouble.value = messageOf(error);
      });
    else if (held.peek() === "corrections") {
      source.value = homeSource.peek();
      held.value = "nothing";
      trouble.value = undefined;
    }
  });
}

/** A correction in words. */
export function inWords(correction: Correction): string {
  switch (correction.do) {
    case "merge":
      return `${correction.from.join(", ")} is the same as ${correction.into}`;
    case "rename":
      return `${correction.entity} is called ${correction.label}`;
    case "kind":
      return `${correction.entity} is of the kind ${correction.kind}`;
    case "strike":
      return `Not said: ${correction.edge.replaceAll("|", " ")}, in ${correction.document}`;
    case "confirm":
      return `Confirmed: ${correction.edge.replaceAll("|", " ")}, in ${correction.document}`;
    default:
      return correction.do;
  }
}
