/** The list view: everything that the picture shows, in words, for reading and for screen readers. */

import { useState } from "preact/hooks";
import { relations } from "../../graph-data/schema.ts";
import { ranks } from "../drawing/look.ts";
import { type DrawnEdge, said, unasserted } from "../graph.ts";
import { picked, readyGraph, selectEdge, shownCommunities, togglePick, view } from "../state.ts";
import { counted, kindWords, statusWords, verb } from "../words.ts";
import { EntityName, KindMark } from "./kind.tsx";
import { Nothing } from "./nothing.tsx";

const step = 60;

function Line({ edge, of }: { readonly edge: DrawnEdge; readonly of: string }) {
  const drawn = readyGraph.value;
  const backwards = edge.source !== of;
  const other = drawn?.nodes.get(backwards ? edge.source : edge.target);
  const state = unasserted(edge);
  if (other === undefined) return null;
  return (
    <li>
      <button type="button" class="plain sentence" onClick={() => selectEdge(edge.key)}>
        <span class={`verb family-${relations[edge.relation].family}`}>{verb(edge.relation, backwards)}</span>{" "}
        <span class="other">{other.label}</span>
      </button>
      {said(edge) > 1 && <span class="tally">{counted(said(edge), "statement")}</span>}
      {state && <span class={`badge ${state}`}>{statusWords[state].name.toLowerCase()}</span>}
    </li>
  );
}

export function ListView() {
  const [shownRows, setShownRows] = useState(step);
  const drawn = readyGraph.value;
  const shown = view.value;
  if (drawn === undefined || shown === undefined) return null;
  if (shown.nodes.size === 0) return <Nothing />;
  const rank = ranks(drawn);
  const letters = new Map(shownCommunities.value.flatMap(({ letter, members }) => members.map((key) => [key, letter])));
  const keys = [...shown.nodes.keys()].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return (
    <div class="list-view">
      <h2>
        {counted(shown.nodes.size, "entity", "entities")}, {counted(shown.edges.size, "relation")}
      </h2>
      <ol class="entities">
        {keys.slice(0, shownRows).map((key) => {
          const node = drawn.nodes.get(key);
          if (node === undefined) return null;
          const edges = (drawn.incident.get(key) ?? [])
            .flatMap((edge) => (shown.edges.has(edge) ? (drawn.edges.get(edge) ?? []) : []))
            .sort((a, b) => said(b) - said(a));
          return (
            <li key={key} class={shown.nodes.get(key) === "selected" ? "selected" : ""}>
              <h3>
                <EntityName entity={node} />
                <span class="kicker">
                  <KindMark kind={node.kind} said /> {kindWords[node.kind].one}, {counted(node.mentions, "mention")}
                  {letters.has(key) && `, community ${letters.get(key)}`}
                </span>
              </h3>
              <button
                type="button"
                class="plain pick"
                aria-pressed={picked.value.includes(key)}
                aria-label={`Pick ${node.label}`}
                onClick={() => togglePick(key)}
              >
                pick
              </button>
              <ul>
                {edges.map((edge) => (
                  <Line key={edge.key} edge={edge} of={key} />
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
      {keys.length > shownRows && (
        <button type="button" onClick={() => setShownRows(shownRows + step)}>
          Show {Math.min(step, keys.length - shownRows)} more of {keys.length}
        </button>
      )}
    </div>
  );
}
