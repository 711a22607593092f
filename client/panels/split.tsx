/** Splitting an entry under which the reader of the texts has put two: which of its names and documents go to the new one. */

import { useState } from "preact/hooks";
import type { EntityView } from "../../graph-data/graph/answer.ts";
import { type Kind, kinds } from "../../graph-data/schema.ts";
import { called, correct } from "../corrections.ts";
import { kindWords } from "../words.ts";

/** How often each value occurs, in the order of first occurrence. */
function tally(values: readonly string[]): readonly (readonly [value: string, times: number])[] {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times];
}

interface ChoicesProps {
  readonly title: string;
  readonly values: readonly (readonly [value: string, times: number])[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}

function Choices({ title, values, chosen, choose }: ChoicesProps) {
  return (
    <fieldset class="choices">
      <legend>{title}</legend>
      {values.map(([value, times]) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() =>
              choose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
            }
          />
          {value} <span class="tally">{times}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function SplitEntity({ entity }: { readonly entity: EntityView }) {
  const [label, setLabel] = useState("");
  const [kind, setKind] = useState<Kind>(entity.kind);
  const [names, setNames] = useState<readonly string[]>([]);
  const [documents, setDocuments] = useState<readonly string[]>([]);
  const nameless = label.trim() === "" || label.trim() === entity.label;
  const goes = entity.mentions.filter(({ text, document }) => names.includes(text) || documents.includes(document));
  const possible = !nameless && goes.length > 0 && goes.length < entity.mentionCount;
  return (
    <form
      class="split"
      aria-label="Split"
      onSubmit={(event) => {
        event.preventDefault();
        correct({
          do: "split",
          entity: called(entity),
          label: label.trim(),
          kind,
          ...(names.length > 0 ? { names: [...names] } : {}),
          ...(documents.length > 0 ? { documents: [...documents] } : {}),
        });
      }}
    >
      <p class="hint">Where this entry is two, name the other one and choose what is said of that.</p>
      <label class="field">
        Name of the other
        <input type="text" value={label} onInput={(event) => setLabel(event.currentTarget.value)} />
      </label>
      <label class="field">
        Kind of the other
        <select value={kind} onChange={(event) => setKind(event.currentTarget.value as Kind)}>
          {kinds.map((name) => (
            <option key={name} value={name}>
              {kindWords[name].one}
            </option>
          ))}
        </select>
      </label>
      <Choices
        title="Where it is called"
        values={tally(entity.mentions.map(({ text }) => text))}
        chosen={names}
        choose={setNames}
      />
      <Choices
        title="Where it stands in"
        values={tally(entity.mentions.map(({ document }) => document))}
        chosen={documents}
        choose={setDocuments}
      />
      <button type="submit" disabled={!possible}>
        Split off
      </button>
    </form>
  );
}
