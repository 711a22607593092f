/** Correcting what was read: names, kinds, who is whom, and whether a sentence says what it is said to say. */

import { useState } from "preact/hooks";
import type { EntityView, StatementView } from "../../graph-data/graph/answer.ts";
import { type Kind, kinds } from "../../graph-data/schema.ts";
import {
  called,
  canRedo,
  correct,
  corrections,
  correctionsFile,
  inWords,
  redo,
  trouble,
  undo,
} from "../corrections.ts";
import { save } from "../download.ts";
import { nameOf, selectEntity } from "../state.ts";
import { keyOfSuggestion, suggestEntities } from "../suggest.ts";
import { counted, kindWords } from "../words.ts";
import { Picker } from "./picker.tsx";
import { SplitEntity } from "./split.tsx";

/** The form under an entity: rename, another kind, the same as another. */
export function CorrectEntity({ entity }: { readonly entity: EntityView }) {
  const [label, setLabel] = useState(entity.label);
  return (
    <details class="correct">
      <summary>Correct this entry</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (label.trim() !== "" && label !== entity.label)
            correct({ do: "rename", entity: called(entity), label: label.trim() });
        }}
      >
        <label class="field">
          Name
          <input type="text" value={label} onInput={(event) => setLabel(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={label.trim() === "" || label === entity.label}>
          Rename
        </button>
      </form>
      <label class="field">
        Kind
        <select
          value={entity.kind}
          onChange={(event) => correct({ do: "kind", entity: called(entity), kind: event.currentTarget.value as Kind })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords[kind].one}
            </option>
          ))}
        </select>
      </label>
      <Picker
        label="Is the same as"
        placeholder="Another entity"
        clears
        suggest={suggestEntities}
        pick={(picked) => {
          const into = keyOfSuggestion(picked);
          if (into === entity.key) return;
          const kind = picked.kind ?? entity.kind;
          correct({ do: "merge", into: called({ label: nameOf(into), kind }), from: [called(entity)] });
          selectEntity(into);
        }}
      />
      <details class="correct">
        <summary>It is two</summary>
        <SplitEntity entity={entity} />
      </details>
    </details>
  );
}

/** Under a quote: it does say so, or it doesn't. */
export function CorrectStatement({ statement }: { readonly statement: StatementView }) {
  const { edge, document, trigger, text } = statement;
  const about = { edge, document: document.id, start: trigger.start, quote: text };
  return (
    <span class="correct-statement">
      <button type="button" class="plain" onClick={() => correct({ do: "strike", ...about })}>
        Strike
      </button>
      {statement.confidence < 1 && (
        <button type="button" class="plain" onClick={() => correct({ do: "confirm", ...about })}>
          Confirm
        </button>
      )}
    </span>
  );
}

/** What has been corrected so far, with the way back and the file to keep. */
export function CorrectionsBar() {
  const list = corrections.value;
  const last = list.at(-1);
  if (list.length === 0 && !canRedo.value) return null;
  return (
    <section class="bar" aria-label="Corrections">
      <p>
        <strong>{counted(list.length, "correction")}</strong>
        {last && <span class="last"> {inWords(last)}</span>}
      </p>
      <p class="actions">
        <button type="button" disabled={last === undefined} onClick={undo}>
          Undo
        </button>
        <button type="button" disabled={!canRedo.value} onClick={redo}>
          Redo
        </button>
        <button type="button" disabled={last === undefined} onClick={() => save(correctionsFile(), "corrections.json")}>
          Save corrections
        </button>
      </p>
      {trouble.value && <p role="alert">{trouble.value}</p>}
    </section>
  );
}
