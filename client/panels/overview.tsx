/** The panel where nothing is selected: what this graph is, and where to begin. */

import { ranks } from "../drawing/look.ts";
import { findPaths, focusOn, readyGraph, view } from "../state.ts";
import { count, counted } from "../words.ts";
import { EntityName } from "./kind.tsx";

export function Overview() {
  const drawn = readyGraph.value;
  if (drawn === undefined) return null;
  const shown = view.value;
  const rank = ranks(drawn);
  const most = [...drawn.nodes.values()]
    .filter(({ key }) => shown?.nodes.has(key))
    .sort((a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0))
    .slice(0, 12);
  return (
    <article class="card overview">
      <p class="kicker">{drawn.title}</p>
      <h2 tabIndex={-1}>Who does what to whom</h2>
      <p class="lede">
        {counted(drawn.nodes.size, "entity", "entities")} and {counted(drawn.edges.size, "relation")}, each line with
        the sentence that says so. Choose a name to read what it does and what is done to it.
      </p>
      {drawn.truncated && (
        <p class="empty">
          The whole graph is too large to draw; this is the part of which most is said. Narrow it by the filters, or
          search for a name and open its neighbourhood.
        </p>
      )}
      <p class="actions">
        <button type="button" onClick={() => findPaths(undefined, undefined)}>
          Find a path between two
        </button>
        <button type="button" onClick={() => focusOn({ type: "text" })}>
          Read a text of your own
        </button>
      </p>
      <h3>Most spoken of</h3>
      <ol class="most">
        {most.map((node) => (
          <li key={node.key}>
            <EntityName entity={node} mark />
            <span class="tally" title="mentions">
              {count(node.mentions)}
            </span>
          </li>
        ))}
      </ol>
      <p class="hint">
        Press <kbd>/</kbd> to search, <kbd>?</kbd> for all keys.
      </p>
    </article>
  );
}
