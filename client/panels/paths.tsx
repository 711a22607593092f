/** The path finder: two ends, and the ways between them as prose, each step with its quote. */

import { useEffect, useState } from "preact/hooks";
import type { Path, Step } from "../../graph-data/graph/answer.ts";
import { relations } from "../../graph-data/schema.ts";
import { useLoaded } from "../load.ts";
import { source } from "../session.ts";
import {
  address,
  choosePath,
  clearFilters,
  findPaths,
  kindOf,
  nameOf,
  paths,
  pointedPath,
  requestFit,
  selectEdge,
} from "../state.ts";
import { keyOfSuggestion, suggestEntities } from "../suggest.ts";
import { counted } from "../words.ts";
import { EntityName } from "./kind.tsx";
import { Picker } from "./picker.tsx";
import { Quote } from "./quote.tsx";
import { Awaited } from "./waiting.tsx";

const entityOf = (path: Path, key: string) =>
  path.nodes.find((node) => node.key === key) ?? { key, label: nameOf(key), kind: kindOf(key) ?? ("place" as const) };

function Verb({ step }: { readonly step: Step }) {
  return (
    <button
      type="button"
      class={`plain verb family-${relations[step.relation].family}`}
      onClick={() => selectEdge(step.edge)}
    >
      {step.reading}
    </button>
  );
}

/** "Donald Tusk leads Poland, which supports Ukraine." */
function Prose({ path }: { readonly path: Path }) {
  return (
    <p class="prose">
      {path.steps.map((step, index) => {
        const subject = entityOf(path, step.from);
        return (
          <span key={step.edge}>
            {index === 0 ? <EntityName entity={subject} /> : subject.kind === "person" ? ", who" : ", which"}{" "}
            <Verb step={step} /> <EntityName entity={entityOf(path, step.to)} />
          </span>
        );
      })}
      .
    </p>
  );
}

function Route({ path, index, chosen }: { readonly path: Path; readonly index: number; readonly chosen: boolean }) {
  return (
    <li
      class={chosen ? "route chosen" : "route"}
      onPointerEnter={() => {
        pointedPath.value = index;
      }}
      onPointerLeave={() => {
        pointedPath.value = undefined;
      }}
    >
      <Prose path={path} />
      {chosen ? (
        <ol class="steps" aria-label="The steps, each with its quote">
          {path.steps.map((step) => (
            <li key={step.edge}>
              <Quote statement={step.statement} />
              {step.weight > 1 && (
                <button type="button" class="plain more" onClick={() => selectEdge(step.edge)}>
                  {counted(step.weight, "statement")}
                </button>
              )}
            </li>
          ))}
        </ol>
      ) : (
        <button type="button" class="plain more" onClick={() => choosePath(index)}>
          Show this way
        </button>
      )}
    </li>
  );
}

function Ways({ from, to, chosen }: { readonly from: string; readonly to: string; readonly chosen: number }) {
  const { filters } = address.value;
  const loaded = useLoaded(JSON.stringify([from, to, filters]), (signal) =>
    source.peek().paths(from, to, 5, filters, signal),
  );
  const { result } = loaded;
  useEffect(() => {
    paths.value = result.state === "ready" ? result.value.paths : [];
    if (result.state === "ready" && result.value.paths.length > 0) requestFit("lit");
  }, [result]);
  return (
    <Awaited loaded={loaded} coming="Looking for the ways between the two">
      {({ paths: found }) =>
        found.length === 0 ? (
          <div class="empty">
            <p>
              No way leads from {nameOf(from)} to {nameOf(to)} under these filters.
            </p>
            <button type="button" onClick={clearFilters}>
              Clear all filters
            </button>
          </div>
        ) : (
          <ol class="ways">
            {found.map((path, index) => (
              <Route
                key={path.steps.map((step) => step.edge).join()}
                path={path}
                index={index}
                chosen={index === Math.min(chosen, found.length - 1)}
              />
            ))}
          </ol>
        )
      }
    </Awaited>
  );
}

interface PathsProps {
  readonly from?: string;
  readonly to?: string;
  readonly chosen: number;
}

export function PathsPanel({ from, to, chosen }: PathsProps) {
  const [asked] = useState({ from });
  return (
    <article class="card">
      <p class="kicker">Path</p>
      <h2 tabIndex={-1}>From one to the other</h2>
      <div class="ends">
        <Picker
          label="From"
          placeholder="A person, state, body or place"
          chosen={from === undefined ? "" : nameOf(from)}
          suggest={suggestEntities}
          pick={(picked) => findPaths(keyOfSuggestion(picked), to)}
        />
        <Picker
          label="To"
          placeholder={asked.from === undefined ? "Another one" : `Who is tied to ${nameOf(asked.from)}?`}
          chosen={to === undefined ? "" : nameOf(to)}
          suggest={suggestEntities}
          pick={(picked) => findPaths(from, keyOfSuggestion(picked))}
        />
        <button
          type="button"
          class="swap"
          disabled={from === undefined && to === undefined}
          onClick={() => findPaths(to, from)}
        >
          Swap
        </button>
      </div>
      {from !== undefined && to !== undefined ? (
        <Ways from={from} to={to} chosen={chosen} />
      ) : (
        <p class="empty">Choose two: by name here, or by a click in the picture.</p>
      )}
    </article>
  );
}
