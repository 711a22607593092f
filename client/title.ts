/** The page's title, which says what is selected: it is what a tab, a bookmark and the history show. */

import { effect } from "@preact/signals";
import { address, nameOf, picked, readyGraph } from "./state.ts";
import { counted, verb } from "./words.ts";

function titleNow(): string | undefined {
  const { focus, mode, around } = address.value;
  const graph = readyGraph.value;
  switch (focus.type) {
    case "entity":
      return nameOf(focus.key);
    case "edge": {
      const edge = graph?.edges.get(focus.key);
      return edge && `${nameOf(edge.source)} ${verb(edge.relation)} ${nameOf(edge.target)}`;
    }
    case "paths":
      return focus.from && focus.to ? `From ${nameOf(focus.from)} to ${nameOf(focus.to)}` : "Path finder";
    case "picked":
      return counted(picked.value.length, "entity", "entities");
    case "document":
      return `Document ${focus.id}`;
    case "text":
      return "Read a text";
    case "none":
      return around ? `Around ${nameOf(around.key)}` : mode === "list" ? "List" : undefined;
  }
}

export function keepTitle(): void {
  effect(() => {
    const title = titleNow();
    document.title = title === undefined ? "Entente: who does what to whom" : `${title} – Entente`;
  });
}
