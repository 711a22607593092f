/** Keeps the drawn graph in step with the filters that only its source can answer, and says who the source is. */

import { computed, effect, signal } from "@preact/signals";
import { api } from "./api.ts";
import type { Filters } from "./address.ts";
import { drawnGraph } from "./graph.ts";
import { aborted, messageOf } from "./load.ts";
import type { Source } from "./source.ts";
import { address, graph } from "./state.ts";

/** Where answers come from: the server, or a graph that the page holds. */
export const source = signal<Source>(api);
const attempt = signal(0);

/** Asks again after a failure. */
export function reload(): void {
  attempt.value = attempt.peek() + 1;
}

/** The filters that change which statements count; the others the page applies by itself. */
const statementKey = computed(() => {
  const { statuses, since, until, document } = address.value.filters;
  return JSON.stringify({ statuses, since, until, document, minWeight: 1 });
});

/** Loads the graph now and whenever those filters or the source change; the old picture stays until the new one is there. */
export function keepGraphLoaded(): () => void {
  return effect(() => {
    attempt.value;
    const from = source.value;
    const filters = JSON.parse(statementKey.value) as Filters;
    const controller = new AbortController();
    if (graph.peek().state === "failed") graph.value = { state: "loading" };
    from.graph(filters, controller.signal).then(
      (answer) => {
        if (!controller.signal.aborted) graph.value = { state: "ready", value: drawnGraph(answer) };
      },
      (error: unknown) => {
        if (!controller.signal.aborted && !aborted(error))
          graph.value = { state: "failed", message: messageOf(error) };
      },
    );
    return () => controller.abort();
  });
}
