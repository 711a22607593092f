/** The panel of a relation between two entities: every statement of it, and what else joins the two. */

import { relations } from "../../graph-data/schema.ts";
import { useLoaded } from "../load.ts";
import { source } from "../session.ts";
import { address, readyGraph, selectEdge } from "../state.ts";
import { counted, verb } from "../words.ts";
import { EntityName } from "./kind.tsx";
import { Quote } from "./quote.tsx";
import { Awaited } from "./waiting.tsx";

function Others({
  id,
  source: from,
  target,
}: {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}) {
  const drawn = readyGraph.value;
  if (drawn === undefined) return null;
  const others = (drawn.incident.get(from) ?? [])
    .flatMap((key) => drawn.edges.get(key) ?? [])
    .filter((edge) => edge.key !== id && (edge.source === target || edge.target === target));
  if (others.length === 0) return null;
  return (
    <section class="direction">
      <h3>Also between the two</h3>
      <ul class="plain-list">
        {others.map((edge) => (
          <li key={edge.key}>
            <button type="button" class="plain sentence" onClick={() => selectEdge(edge.key)}>
              {drawn.nodes.get(edge.source)?.label}{" "}
              <em class={`verb family-${relations[edge.relation].family}`}>{verb(edge.relation)}</em>{" "}
              {drawn.nodes.get(edge.target)?.label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function EdgePanel({ id }: { readonly id: string }) {
  const { filters } = address.value;
  const edge = readyGraph.value?.edges.get(id);
  const loaded = useLoaded(JSON.stringify([id, edge === undefined, filters]), async (signal) => {
    if (edge === undefined) return { items: [], total: 0, next: null };
    const { source: from, target, relation } = edge;
    return source.peek().statements({ source: from, target, relation, filters, limit: 500 }, signal);
  });
  const drawn = readyGraph.value;
  const from = edge && drawn?.nodes.get(edge.source);
  const to = edge && drawn?.nodes.get(edge.target);
  if (edge === undefined || from === undefined || to === undefined)
    return <p class="empty">This relation is not in the graph under these filters.</p>;
  const { family, definition } = relations[edge.relation];
  return (
    <article class="card">
      <p class="kicker">Relation</p>
      <h2 tabIndex={-1} class="sentence">
        <EntityName entity={from} /> <em class={`verb family-${family}`}>{verb(edge.relation)}</em>{" "}
        <EntityName entity={to} />
      </h2>
      <p class="aliases">holds when {definition.startsWith("two") ? definition : `the text says that ${definition}`}</p>
      <Awaited loaded={loaded} coming="Fetching the sentences that say so">
        {(statements) => (
          <>
            <p class="figures">{counted(statements.total, "statement")}</p>
            {statements.items.map((statement) => (
              <Quote key={`${statement.document.id}:${statement.trigger.start}`} statement={statement} certainty />
            ))}
          </>
        )}
      </Awaited>
      <Others id={id} source={edge.source} target={edge.target} />
    </article>
  );
}
