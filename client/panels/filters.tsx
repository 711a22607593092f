/** The filters, which are the legend too: each with its mark, its name and how many it would show. */

import { useState } from "preact/hooks";
import { type Family, families, kinds, relations, type statuses } from "../../graph-data/schema.ts";
import {
  address,
  clearFilters,
  nameOf,
  onlyKind,
  onlyRelations,
  pick,
  point,
  setDocument,
  setMinWeight,
  showAround,
  shownCommunities,
  toggleCommunities,
  toggleKind,
  toggleRelation,
  toggleRelations,
  toggleStatus,
  view,
} from "../state.ts";
import { keyOfSuggestion, suggestDocuments } from "../suggest.ts";
import { count, familyWords, kindWords, relationsOf, statusWords, verb } from "../words.ts";
import { KindMark } from "./kind.tsx";
import { Picker } from "./picker.tsx";

function Kinds() {
  const shown = address.value.filters.kinds;
  const counts = view.value?.counts.kinds;
  return (
    <fieldset>
      <legend>Entities</legend>
      {kinds.map((kind) => (
        <div key={kind} class="filter">
          <label>
            <input type="checkbox" checked={shown?.includes(kind) ?? true} onChange={() => toggleKind(kind)} />
            <KindMark kind={kind} said />
            <span class="filter-name">{kindWords[kind].many}</span>
            <span class="tally">{counts && count(counts[kind])}</span>
          </label>
          <button
            type="button"
            class="plain only"
            aria-label={`Only ${kindWords[kind].many}`}
            onClick={() => onlyKind(kind)}
          >
            only
          </button>
        </div>
      ))}
    </fieldset>
  );
}

/** A short piece of line as the picture draws it. */
function LineMark({ family, style = "solid" }: { readonly family?: Family; readonly style?: string }) {
  return (
    <svg class={`line-mark ${family ? `family-${family}` : ""} ${style}`} viewBox="0 0 22 8" aria-hidden="true">
      <path d="M0 4h22" />
    </svg>
  );
}

function FamilyFilter({ family }: { readonly family: Family }) {
  const [open, setOpen] = useState(false);
  const names = relationsOf(family);
  const shown = address.value.filters.relations;
  const counts = view.value?.counts.relations ?? {};
  const isShown = (name: (typeof names)[number]): boolean => shown?.includes(name) ?? true;
  const some = names.some(isShown);
  const every = names.every(isShown);
  const total = names.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
  return (
    <li class="family">
      <div class="filter">
        <label>
          <input
            type="checkbox"
            checked={every}
            ref={(input) => {
              if (input) input.indeterminate = some && !every;
            }}
            onChange={() => toggleRelations(names)}
          />
          <LineMark family={family} />
          <span class="filter-name">{familyWords[family]}</span>
          <span class="tally">{count(total)}</span>
        </label>
        <button
          type="button"
          class="plain only"
          aria-label={`Only ${familyWords[family]}`}
          onClick={() => onlyRelations(names)}
        >
          only
        </button>
        <button
          type="button"
          class="plain unfold"
          aria-expanded={open}
          aria-label={`Relations of ${familyWords[family]}`}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">{open ? "−" : "+"}</span>
        </button>
      </div>
      {open && (
        <ul class="relations">
          {names.map((name) => (
            <li key={name} class="filter">
              <label title={relations[name].definition}>
                <input type="checkbox" checked={isShown(name)} onChange={() => toggleRelation(name)} />
                <span class="filter-name">{verb(name)}</span>
                <span class="tally">{count(counts[name] ?? 0)}</span>
              </label>
              <button
                type="button"
                class="plain only"
                aria-label={`Only ${verb(name)}`}
                onClick={() => onlyRelations([name])}
              >
                only
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const lineStyles = { asserted: "solid", hypothetical: "dashed", negated: "dotted" } as const;

function Statuses() {
  const { statuses: shown, minWeight } = address.value.filters;
  return (
    <fieldset>
      <legend>Statements</legend>
      {(["asserted", "hypothetical", "negated"] satisfies (typeof statuses)[number][]).map((status) => (
        <div key={status} class="filter">
          <label title={statusWords[status].meaning}>
            <input type="checkbox" checked={shown.includes(status)} onChange={() => toggleStatus(status)} />
            <LineMark style={lineStyles[status]} />
            <span class="filter-name">{statusWords[status].name}</span>
          </label>
        </div>
      ))}
      <label class="weight">
        <span>Said at least</span>
        <input
          type="range"
          min={1}
          max={10}
          value={minWeight}
          onInput={(event) => setMinWeight(Number(event.currentTarget.value))}
        />
        <output>{minWeight === 1 ? "once" : `${minWeight} times`}</output>
      </label>
      <Picker
        label="Only in the document"
        placeholder="Any"
        clears
        suggest={suggestDocuments}
        pick={(found) => setDocument(keyOfSuggestion(found))}
      />
    </fieldset>
  );
}

/** Who is often spoken of together: off at first, for it says something else than the filters do. */
function Communities() {
  const shown = view.value;
  return (
    <fieldset class="communities">
      <legend>Communities</legend>
      <div class="filter">
        <label title="who is often spoken of together, by Louvain's method">
          <input type="checkbox" checked={address.value.communities ?? false} onChange={toggleCommunities} />
          <span class="filter-name">Mark them in the picture</span>
        </label>
      </div>
      <ul>
        {shownCommunities.value.map(({ id, letter, place, name, members }) => (
          <li key={id} class="filter">
            <button
              type="button"
              class="plain"
              title="Pick its members"
              onClick={() => pick(members, true)}
              onPointerEnter={() => point({ type: "community", key: String(id) })}
              onPointerLeave={() => point(undefined)}
              onFocus={() => point({ type: "community", key: String(id) })}
              onBlur={() => point(undefined)}
            >
              <span class={`badge-letter region-${(place % 6) + 1}`}>{letter}</span>
              <span class="filter-name">{name}</span>
              <span class="tally">{count(members.filter((key) => shown?.nodes.has(key)).length)}</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** The filters in force that have no box of their own, each with a way out of it. */
function Standing() {
  const { filters, around } = address.value;
  const items = [
    around && {
      text: `Within ${around.depth === 1 ? "one step" : `${around.depth} steps`} of ${nameOf(around.key)}`,
      drop: () => showAround(undefined),
    },
    filters.document !== undefined && { text: `Document ${filters.document}`, drop: () => setDocument(undefined) },
  ].filter((item) => item !== undefined && item !== false);
  return (
    <>
      {items.map(({ text, drop }) => (
        <p key={text} class="standing">
          {text}{" "}
          <button type="button" class="plain" onClick={drop} aria-label={`Drop: ${text}`}>
            drop
          </button>
        </p>
      ))}
    </>
  );
}

export function Filters() {
  const { filters, around } = address.value;
  const open =
    around === undefined &&
    Object.values({ ...filters, statuses: undefined, minWeight: undefined }).every((value) => value === undefined) &&
    filters.minWeight === 1 &&
    filters.statuses.join() === "asserted";
  return (
    <section class="filters" aria-label="Filters and legend">
      <Standing />
      <Kinds />
      <fieldset>
        <legend>Relations</legend>
        <ul class="families">
          {families.map((family) => (
            <FamilyFilter key={family} family={family} />
          ))}
        </ul>
      </fieldset>
      <Statuses />
      <Communities />
      {!open && (
        <button type="button" class="clear" onClick={clearFilters}>
          Clear all filters
        </button>
      )}
    </section>
  );
}
