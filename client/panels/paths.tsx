/** The path finder: two ends, chosen by name or by two clicks in the picture, and the ways between them. */

import { useState } from "preact/hooks";
import type { Ways } from "../focus.ts";
import { findPaths, nameOf } from "../state.ts";
import { keyOfSuggestion, suggestEntities } from "../suggest.ts";
import { Picker } from "./picker.tsx";
import { WaysAsked, WaysFound } from "./ways.tsx";

interface PathsProps extends Ways {
  readonly from?: string;
  readonly to?: string;
}

function Between({ from, to, ...ways }: PathsProps) {
  if (from === undefined && to === undefined)
    return <p class="empty">Choose two: by name here, or by two clicks in the picture.</p>;
  if (from === undefined || to === undefined)
    return <p class="empty">Now the other one: by name here, or by a click in the picture.</p>;
  if (from === to) return <p class="empty">Both ends are {nameOf(from)}: choose another for one of them.</p>;
  const none = `No way leads from ${nameOf(from)} to ${nameOf(to)} under these filters.`;
  return <WaysFound pairs={[[from, to]]} none={none} {...ways} />;
}

export function PathsPanel({ from, to, ...ways }: PathsProps) {
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
        <button
          type="button"
          class="swap"
          disabled={from === undefined && to === undefined}
          onClick={() => findPaths(to, from)}
        >
          Swap
        </button>
        <Picker
          label="To"
          placeholder={asked.from === undefined ? "Another one" : `Who is tied to ${nameOf(asked.from)}?`}
          chosen={to === undefined ? "" : nameOf(to)}
          suggest={suggestEntities}
          pick={(picked) => findPaths(from, keyOfSuggestion(picked))}
        />
      </div>
      <WaysAsked {...ways} />
      <Between {...(from === undefined ? {} : { from })} {...(to === undefined ? {} : { to })} {...ways} />
    </article>
  );
}
