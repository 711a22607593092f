/** The reader's own corrections: applied to the graph in the page at once, and saved as a file for `build-graph --corrections`. */

import { batch, computed, effect, signal } from "@preact/signals";
import type { Correction } from "../graph-data/graph/corrections.ts";
import { serialiseCorrections } from "../graph-data/graph/write-corrections.ts";
import { type GraphFile, type Kind, type Relation, relations, statuses } from "../graph-data/schema.ts";
import { noFilters } from "./address.ts";
import { messageOf } from "./failures.ts";
import { memorySource } from "./memory.ts";
import { corrected, uncorrected } from "./session.ts";
import type { Source } from "./source.ts";
import { announcement } from "./state.ts";

export type { Correction };

interface Made {
  readonly done: readonly Correction[];
  /** Taken back, the latest first. */
  readonly undone: readonly Correction[];
}

const nothing: Made = { done: [], undone: [] };
const made = signal<Made>(nothing);
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

let saved: readonly Correction[] = nothing.done;

/** The corrections as the file that `build-graph` takes; what has been given out counts as saved. */
export function correctionsFile(): Blob {
  saved = made.peek().done;
  return new Blob([serialiseCorrections(saved)], { type: "application/json" });
}

/** Lets the browser ask before corrections that nobody has saved are lost with the page. */
export function guardCorrections(): void {
  window.addEventListener("beforeunload", (event) => {
    const { done } = made.peek();
    if (done.length > 0 && done !== saved) event.preventDefault();
  });
}

let whole: { readonly of: Source; readonly graph: Promise<GraphFile> } | undefined;

/** The whole graph with its statements, fetched once somebody corrects it. */
function wholeGraph(): Promise<GraphFile> {
  const of = uncorrected.peek();
  if (whole?.of !== of) {
    const graph = of
      .download("json", { ...noFilters, statuses })
      .then(async (blob) => JSON.parse(await blob.text()) as GraphFile);
    whole = { of, graph };
    graph.catch(() => {
      whole = undefined;
    });
  }
  return whole.graph;
}

async function apply(list: readonly Correction[]): Promise<void> {
  const [graph, { applyCorrections }] = await Promise.all([wholeGraph(), import("../graph-data/graph/correct.ts")]);
  const result = applyCorrections(graph, { corrections: list, places: list.map((_, i) => `correction ${i + 1}`) });
  // Another correction may have been made meanwhile: its own call puts the graph in place.
  if (made.peek().done !== list) return;
  batch(() => {
    trouble.value = result.unapplied.map(({ message }) => message).join("; ") || undefined;
    corrected.value = memorySource(result.graph);
    announcement.value = `${list.length} ${list.length === 1 ? "correction" : "corrections"} in force.`;
  });
}

/** Puts corrections in force as they are made and taken back; each graph that is shown keeps its own. */
export function keepCorrected(): void {
  const kept = new Map<Source, Made>();
  let before = uncorrected.peek();
  effect(() => {
    const now = uncorrected.value;
    if (now === before) return;
    kept.set(before, made.peek());
    before = now;
    corrected.value = undefined;
    made.value = kept.get(now) ?? nothing;
  });
  effect(() => {
    const list = corrections.value;
    if (list.length > 0)
      apply(list).catch((error: unknown) => {
        trouble.value = messageOf(error);
      });
    else
      batch(() => {
        corrected.value = undefined;
        trouble.value = undefined;
      });
  });
}

const relationInWords = (relation: Relation): string => relations[relation].reading;

/** An edge's key in words: "russia attacks georgia". */
function edgeInWords(edge: string): string {
  const [source = "", relation = "", target = ""] = edge.split("|");
  const words = Object.hasOwn(relations, relation) ? relationInWords(relation as Relation) : relation;
  return `${source} ${words} ${target}`;
}

/** How a correction calls an entity, so that namesakes of another kind are not meant: `Georgia (place)`. */
export const called = ({ label, kind }: { readonly label: string; readonly kind: Kind }): string =>
  `${label} (${kind})`;

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
      return `Not said: ${edgeInWords(correction.edge)}, in ${correction.document}`;
    case "confirm":
      return `Confirmed: ${edgeInWords(correction.edge)}, in ${correction.document}`;
    case "split":
      return `${correction.label} is split off from ${correction.entity}`;
    case "add":
      return `Added: ${correction.source} ${relationInWords(correction.relation)} ${correction.target}`;
  }
}
