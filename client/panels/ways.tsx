/** Ways between entities as prose: readable, each step with its quote, each lit in the picture while one points at it. */

import { useEffect } from "preact/hooks";
import type { Path, Step } from "../../graph-data/graph/answer.ts";
import { relations } from "../../graph-data/schema.ts";
import { mostSteps, type Ways } from "../focus.ts";
import { useLoaded } from "../load.ts";
import { source } from "../session.ts";
import {
  address,
  choosePath,
  clearFilters,
  kindOf,
  nameOf,
  paths,
  pointedPath,
  requestFit,
  seekWays,
  selectEdge,
  several,
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

const light = (index: number | undefined): void => {
  pointedPath.value = index;
};

function Way({ path, index, chosen }: { readonly path: Path; readonly index: number; readonly chosen: boolean }) {
  return (
    <li
      class={chosen ? "route chosen" : "route"}
      onPointerEnter={() => light(index)}
      onPointerLeave={() => light(undefined)}
      onFocusIn={() => light(index)}
      onFocusOut={() => light(undefined)}
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

/** How the ways are sought: of so many steps at most, and not by way of some. */
export function WaysAsked({ most, avoid = [] }: Omit<Ways, "chosen">) {
  return (
    <div class="asked">
      <label class="field">
        Steps at most
        <select
          value={String(most ?? "")}
          onChange={({ currentTarget: { value } }) => seekWays({ most: value === "" ? undefined : Number(value) })}
        >
          <option value="">any</option>
          {Array.from({ length: mostSteps }, (_, index) => (
            <option key={index} value={String(index + 1)}>
              {index + 1}
            </option>
          ))}
        </select>
      </label>
      <Picker
        label="Not by way of"
        placeholder="Somebody to leave out"
        clears
        suggest={suggestEntities}
        pick={(found) => seekWays({ avoid: [...new Set([...avoid, keyOfSuggestion(found)])] })}
      />
      {avoid.length > 0 && (
        <ul class="chips" aria-label="Left out">
          {avoid.map((key) => (
            <li key={key}>
              {nameOf(key)}{" "}
              <button
                type="button"
                class="plain"
                aria-label={`No longer leave out ${nameOf(key)}`}
                onClick={() => seekWays({ avoid: avoid.filter((other) => other !== key) })}
              >
                drop
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export type Pair = readonly [from: string, to: string];

interface WaysProps extends Ways {
  /** Between whom; of one pair the best few ways are shown, of several the best of each. */
  readonly pairs: readonly Pair[];
  /** What to say where there is none. */
  readonly none: string;
}

const fewest = (a: Path, b: Path): number => a.length - b.length || a.cost - b.cost;

export function WaysFound({ pairs, none, chosen, most, avoid = [] }: WaysProps) {
  const { filters } = address.value;
  const loaded = useLoaded(JSON.stringify([pairs, most, avoid, filters]), async (signal) => {
    const k = pairs.length === 1 ? 5 : 1;
    const free = pairs.filter((pair) => !pair.some((key) => avoid.includes(key)));
    const answers = await Promise.all(
      free.map(([from, to]) => source.peek().paths({ from, to, k, most, avoid, filters }, signal)),
    );
    const found = answers.flatMap((answer) => answer.paths);
    return pairs.length === 1 ? found : found.sort(fewest);
  });
  const { result } = loaded;
  useEffect(() => {
    paths.value = result.state === "ready" ? result.value : [];
    if (result.state === "ready") requestFit("lit");
  }, [result]);
  return (
    <Awaited loaded={loaded} coming="Looking for the ways between them">
      {(found) =>
        found.length === 0 ? (
          <div class="empty">
            <p>{none}</p>
            <button type="button" onClick={clearFilters}>
              Clear all filters
            </button>
          </div>
        ) : (
          <ol class="ways" aria-label="Ways">
            {found.map((path, index) => (
              <Way
                key={path.steps.map((step) => step.edge).join()}
                path={path}
                index={index}
                chosen={index === Math.min(chosen ?? (several.value ? -1 : 0), found.length - 1)}
              />
            ))}
          </ol>
        )
      }
    </Awaited>
  );
}
