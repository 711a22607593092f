/** The panel of an entity: what it does, what is done to it, and under each the sentences that say so. */

import { useState } from "preact/hooks";
import type { EntityView, StatementView } from "../../graph-data/graph/answer.ts";
import { type Relation, relations } from "../../graph-data/schema.ts";
import { useLoaded } from "../load.ts";
import { source } from "../session.ts";
import {
  address,
  findPaths,
  orderByTime,
  picked,
  point,
  requestFit,
  selectEdge,
  showAround,
  togglePick,
} from "../state.ts";
import { counted, kindWords, verb } from "../words.ts";
import { Chronicle, Strip } from "./chronicle.tsx";
import { CorrectEntity } from "./correct.tsx";
import { EntityName, KindMark } from "./kind.tsx";
import { Quote } from "./quote.tsx";
import { Awaited } from "./waiting.tsx";

type Direction = "does" | "suffers" | "shares";

interface EdgeGroup {
  readonly edge: string;
  readonly other: StatementView["source"];
  readonly statements: StatementView[];
}

interface RelationGroup {
  readonly direction: Direction;
  readonly relation: Relation;
  readonly edges: EdgeGroup[];
  total: number;
}

/** Groups statements by direction, relation and the other end; most said first. */
export function grouped(statements: readonly StatementView[], key: string): RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  for (const statement of statements) {
    const outward = statement.source.key === key;
    const symmetric = relations[statement.relation].symmetric;
    const direction: Direction = symmetric ? "shares" : outward ? "does" : "suffers";
    const name = `${direction}|${statement.relation}`;
    const group = groups.get(name) ?? { direction, relation: statement.relation, edges: [], total: 0 };
    groups.set(name, group);
    group.total++;
    const edge = group.edges.find((known) => known.edge === statement.edge);
    if (edge) edge.statements.push(statement);
    else
      group.edges.push({
        edge: statement.edge,
        other: outward ? statement.target : statement.source,
        statements: [statement],
      });
  }
  for (const group of groups.values()) group.edges.sort((a, b) => b.statements.length - a.statements.length);
  return [...groups.values()].sort((a, b) => b.total - a.total);
}

function EdgeQuotes({ group, direction, relation }: { group: EdgeGroup; direction: Direction; relation: Relation }) {
  const [open, setOpen] = useState(false);
  const shown = open ? group.statements : group.statements.slice(0, 1);
  const rest = group.statements.length - 1;
  return (
    <li
      class="edge-quotes"
      onPointerEnter={() => point({ type: "edge", key: group.edge })}
      onPointerLeave={() => point(undefined)}
    >
      <p class="edge-line">
        <span class={`verb family-${relations[relation].family}`}>{verb(relation, direction === "suffers")}</span>{" "}
        <EntityName entity={group.other} />
        <button type="button" class="plain tally" onClick={() => selectEdge(group.edge)}>
          {counted(group.statements.length, "statement")}
        </button>
      </p>
      {shown.map((statement) => (
        <Quote key={`${statement.document.id}:${statement.trigger.start}`} statement={statement} />
      ))}
      {rest > 0 && (
        <button type="button" class="plain more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Show one" : `${rest} more`}
        </button>
      )}
    </li>
  );
}

function headings(entity: EntityView): Record<Direction, string> {
  return {
    does: `What ${entity.label} does`,
    suffers: `What is done to ${entity.label}`,
    shares: `${entity.label} and others`,
  };
}

function Groups({ entity, statements }: { entity: EntityView; statements: readonly StatementView[] }) {
  const groups = grouped(statements, entity.key);
  const titles = headings(entity);
  return (
    <>
      {(["does", "suffers", "shares"] as const).map((direction) => {
        const own = groups.filter((group) => group.direction === direction);
        if (own.length === 0) return null;
        return (
          <section key={direction} class="direction">
            <h3>{titles[direction]}</h3>
            {own.map(({ relation, edges }) => (
              <ul key={relation} class="relation-group" aria-label={verb(relation, direction === "suffers")}>
                {edges.map((group) => (
                  <EdgeQuotes key={group.edge} group={group} direction={direction} relation={relation} />
                ))}
              </ul>
            ))}
          </section>
        );
      })}
    </>
  );
}

export function EntityPanel({ id, byTime }: { readonly id: string; readonly byTime: boolean }) {
  const { filters, around } = address.value;
  const loaded = useLoaded(JSON.stringify([id, filters]), async (signal) => {
    const [entity, statements] = await Promise.all([
      source.peek().entity(id, signal),
      source.peek().statements({ entity: id, filters, limit: 500 }, signal),
    ]);
    return { entity, statements };
  });
  return (
    <Awaited loaded={loaded} coming="Reading what is said of it">
      {({ entity, statements }) => (
        <article class="card">
          <p class="kicker">
            <KindMark kind={entity.kind} said /> {kindWords[entity.kind].one}
          </p>
          <h2 tabIndex={-1}>{entity.label}</h2>
          {entity.aliases.length > 0 && <p class="aliases">also {entity.aliases.join(", ")}</p>}
          <p class="figures">
            {counted(entity.mentionCount, "mention")}, {counted(statements.total, "statement")}
            {statements.total > statements.items.length && `, of which the latest ${statements.items.length} are here`}
          </p>
          <p class="actions">
            <button type="button" onClick={() => findPaths(entity.key, undefined)}>
              Path from here
            </button>
            {around?.key === entity.key ? (
              <button type="button" onClick={() => showAround(undefined)}>
                Whole graph
              </button>
            ) : (
              <button type="button" onClick={() => showAround(entity.key)}>
                Neighbourhood
              </button>
            )}
            <button
              type="button"
              aria-pressed={picked.value.includes(entity.key)}
              onClick={() => togglePick(entity.key)}
            >
              Pick
            </button>
            <button type="button" onClick={() => requestFit("lit")}>
              Zoom to it
            </button>
          </p>
          {around?.key === entity.key && (
            <label class="depth">
              Steps from it
              <input
                type="range"
                min={1}
                max={4}
                value={around.depth}
                onInput={(event) => showAround(entity.key, Number(event.currentTarget.value))}
              />
              <output>{around.depth}</output>
            </label>
          )}
          {statements.items.length === 0 && <p class="empty">Nothing is said of it under these filters.</p>}
          <CorrectEntity key={entity.key} entity={entity} />
          {statements.items.length > 1 && (
            <div class="when">
              <Strip statements={statements.items} />
              <fieldset class="switch">
                <legend class="hidden">Order</legend>
                <button type="button" aria-pressed={!byTime} onClick={() => orderByTime(false)}>
                  By relation
                </button>
                <button type="button" aria-pressed={byTime} onClick={() => orderByTime(true)}>
                  In time
                </button>
              </fieldset>
            </div>
          )}
          {byTime ? (
            <Chronicle statements={statements.items} of={entity.key} />
          ) : (
            <Groups entity={entity} statements={statements.items} />
          )}
        </article>
      )}
    </Awaited>
  );
}
