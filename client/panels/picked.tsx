/** The entities that the reader has picked, by lasso, click or name, and what lies between them. */

import { relations } from "../../graph-data/schema.ts";
import { ranks } from "../drawing/look.ts";
import type { Ways } from "../focus.ts";
import { said } from "../graph.ts";
import {
  address,
  kindOf,
  nameOf,
  pick,
  picked,
  readyGraph,
  selectEdge,
  showPicked,
  togglePick,
  view,
} from "../state.ts";
import { keyOfSuggestion, suggestEntities } from "../suggest.ts";
import { counted, verb } from "../words.ts";
import { EntityName } from "./kind.tsx";
import { Picker } from "./picker.tsx";
import { type Pair, WaysAsked, WaysFound } from "./ways.tsx";

/** Ways are sought among so many of the picked, those most spoken of: fifteen pairs. */
const mostEnds = 6;

function pairsOf(keys: readonly string[]): Pair[] {
  const rank = readyGraph.value && ranks(readyGraph.value);
  const ends = [...keys].sort((a, b) => (rank?.get(a) ?? 1e9) - (rank?.get(b) ?? 1e9)).slice(0, mostEnds);
  const chosen = keys.filter((key) => ends.includes(key));
  return chosen.flatMap((from, index) => chosen.slice(index + 1).map((to): Pair => [from, to]));
}

function Members({ keys }: { readonly keys: readonly string[] }) {
  return (
    <ul class="members" aria-label="Picked">
      {keys.map((key) => (
        <li key={key}>
          <EntityName entity={{ key, label: nameOf(key), kind: kindOf(key) ?? "place" }} mark />
          <button type="button" class="plain" aria-label={`Drop ${nameOf(key)}`} onClick={() => togglePick(key)}>
            drop
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What is said among the picked themselves. */
function Among({ keys }: { readonly keys: readonly string[] }) {
  const drawn = readyGraph.value;
  const members = new Set(keys);
  const edges = [...(view.value?.edges.keys() ?? [])]
    .flatMap((key) => drawn?.edges.get(key) ?? [])
    .filter((edge) => members.has(edge.source) && members.has(edge.target))
    .sort((a, b) => said(b) - said(a));
  if (edges.length === 0) return null;
  return (
    <section class="direction">
      <h3>Said among them</h3>
      <ul class="plain-list">
        {edges.map((edge) => (
          <li key={edge.key}>
            <button type="button" class="plain sentence" onClick={() => selectEdge(edge.key)}>
              {nameOf(edge.source)}{" "}
              <em class={`verb family-${relations[edge.relation].family}`}>{verb(edge.relation)}</em>{" "}
              {nameOf(edge.target)}
            </button>
            {said(edge) > 1 && <span class="tally">{counted(said(edge), "statement")}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function PickedPanel(ways: Ways) {
  const keys = picked.value;
  const pairs = pairsOf(keys);
  return (
    <article class="card">
      <p class="kicker">Selection</p>
      <h2 tabIndex={-1}>{keys.length === 0 ? "Nothing picked yet" : counted(keys.length, "entity", "entities")}</h2>
      {keys.length < 2 && (
        <p class="hint">
          Draw a lasso in the picture, click names with Shift, press <kbd>s</kbd> at an entity, or add one here.
        </p>
      )}
      <Members keys={keys} />
      <Picker
        label="Add"
        placeholder="Another entity"
        clears
        suggest={suggestEntities}
        pick={(found) => {
          const key = keyOfSuggestion(found);
          if (!keys.includes(key)) togglePick(key, true);
        }}
      />
      {keys.length > 0 && (
        <p class="actions">
          <button type="button" onClick={() => pick([])}>
            Clear the selection
          </button>
        </p>
      )}
      {pairs.length > 0 && (
        <section class="direction">
          <h3>{keys.length === 2 ? "Ways between the two" : "The nearest way of each pair"}</h3>
          {keys.length > mostEnds && <p class="hint">Sought among the {mostEnds} of them of whom most is said.</p>}
          <WaysAsked {...ways} />
          <WaysFound pairs={pairs} none="No way joins them under these filters." {...ways} />
        </section>
      )}
      <Among keys={keys} />
    </article>
  );
}

/** Over any other panel: that something is picked, and the way to it. */
export function PickedBar() {
  const keys = picked.value;
  if (keys.length === 0 || address.value.focus.type === "picked") return null;
  const names = keys.slice(0, 3).map(nameOf).join(", ");
  return (
    <section class="bar" aria-label="Selection">
      <p>
        <strong>{counted(keys.length, "entity", "entities")} picked</strong>{" "}
        <span class="last">
          {names}
          {keys.length > 3 && "…"}
        </span>
      </p>
      <p class="actions">
        <button type="button" onClick={showPicked}>
          What lies between
        </button>
        <button type="button" onClick={() => pick([])}>
          Clear
        </button>
      </p>
    </section>
  );
}
