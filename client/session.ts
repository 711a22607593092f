/** Keeps the drawn graph in step with the filters that only its source can answer, and says who the source is. */

import { batch, computed, effect, signal } from "@preact/signals";
import type { Filters } from "./address.ts";
import { api } from "./api.ts";
import { aborted, messageOf } from "./failures.ts";
import { type DrawnGraph, drawnGraph } from "./graph.ts";
import type { Source } from "./source.ts";
import { address, graph } from "./state.ts";

/** Where the page is at home: the server, or the graph inside a saved page. */
export const homeSource = signal<Source>(api);
/** A text of the reader's own, while the page shows it. */
export const ownText = signal<Source | undefined>(undefined);
/** What is shown before the reader corrects anything. */
export const uncorrected = computed<Source>(() => ownText.value ?? homeSource.value);
/** The same with the reader's corrections, once there are some. */
export const corrected = signal<Source | undefined>(undefined);
/** Where answers come from now. */
export const source = computed<Source>(() => corrected.value ?? uncorrected.value);
/** The graph of all times, under the other filters: what the time line shows. */
export const allTimes = signal<DrawnGraph | undefined>(undefined);
const attempt = signal(0);

/** Asks again after a failure. */
export function reload(): void {
  attempt.value = attempt.peek() + 1;
}

type Asked = Pick<Filters, "statuses" | "since" | "until" | "document">;

const keyOf = ({ statuses, since, until, document }: Asked): string =>
  JSON.stringify({ statuses, since, until, document });
const shownKey = computed(() => keyOf(address.value.filters));
const allTimesKey = computed(() => {
  const { statuses, document } = address.value.filters;
  return JSON.stringify({ statuses, document });
});

/** So many answers are kept, so that going back and playing through time again are at once. */
const kept = 24;
let known = new Map<string, Promise<DrawnGraph>>();
let knownOf: Source | undefined;

function graphFor(from: Source, key: string): Promise<DrawnGraph> {
  if (knownOf !== from) known = new Map();
  knownOf = from;
  const before = known.get(key);
  if (before) return before;
  const filters = { ...(JSON.parse(key) as Asked), minWeight: 1 };
  const answer = from.graph(filters).then(drawnGraph);
  known.set(key, answer);
  answer.catch(() => known.delete(key));
  const [oldest] = known.keys();
  if (known.size > kept && oldest !== undefined) known.delete(oldest);
  return answer;
}

/** Loads the graph now and whenever those filters or the source change; the old picture stays until the new one is there. */
export function keepGraphLoaded(): () => void {
  return effect(() => {
    attempt.value;
    const from = source.value;
    const asked = { shown: shownKey.value, all: allTimesKey.value };
    let wanted = true;
    if (graph.peek().state === "failed") graph.value = { state: "loading" };
    Promise.all([graphFor(from, asked.shown), graphFor(from, asked.all)]).then(
      ([shown, all]) => {
        if (!wanted) return;
        batch(() => {
          graph.value = { state: "ready", value: shown };
          allTimes.value = all;
        });
      },
      (error: unknown) => {
        if (wanted && !aborted(error)) graph.value = { state: "failed", message: messageOf(error) };
      },
    );
    return () => {
      wanted = false;
    };
  });
}
