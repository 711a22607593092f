/** Adding a statement that the reader of the texts missed in a sentence. */

import { useState } from "preact/hooks";
import type { SentenceView } from "../../graph-data/graph/answer.ts";
import { families, type Kind, type Relation, relations, type Status, statuses } from "../../graph-data/schema.ts";
import { called, correct } from "../corrections.ts";
import { kindOf, nameOf } from "../state.ts";
import { keyOfSuggestion, suggestEntities } from "../suggest.ts";
import { familyWords, relationsOf, statusWords, verb } from "../words.ts";
import { Picker, type Suggestion } from "./picker.tsx";

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a sentence by their offsets in the document. */
const wordsOf = ({ text, start }: SentenceView): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: start + index,
    end: start + index + word.length,
  }));

interface End {
  readonly label: string;
  readonly kind: Kind;
}

const endOf = (found: Suggestion): End => {
  const key = keyOfSuggestion(found);
  return { label: found.label, kind: found.kind ?? kindOf(key) ?? "place" };
};

/** The entities of a sentence stand ready as its first two names. */
const namesOf = ({ mentions }: SentenceView): End[] =>
  mentions
    .map(({ entity }) => entity)
    .filter(({ key }, index, all) => all.findIndex((other) => other.key === key) === index)
    .map(({ key, label, kind }) => ({ label: label || nameOf(key), kind }));

export function AddStatement({
  document,
  sentence,
  done,
}: {
  document: string;
  sentence: SentenceView;
  done: () => void;
}) {
  const [first, second] = namesOf(sentence);
  const [source, setSource] = useState<End | undefined>(first);
  const [target, setTarget] = useState<End | undefined>(second);
  const [relation, setRelation] = useState<Relation>("meets");
  const [status, setStatus] = useState<Status>("asserted");
  const [at, setAt] = useState("");
  const words = wordsOf(sentence);
  const possible = source !== undefined && target !== undefined && called(source) !== called(target);
  return (
    <form
      class="add"
      aria-label="Add a statement"
      onSubmit={(event) => {
        event.preventDefault();
        if (source === undefined || target === undefined) return;
        const word = words.find(({ start }) => String(start) === at);
        correct({
          do: "add",
          source: called(source),
          relation,
          target: called(target),
          document,
          quote: sentence.text,
          ...(word ? { start: word.start, end: word.end } : {}),
          ...(status === "asserted" ? {} : { status }),
        });
        done();
      }}
    >
      <Picker
        label="Who"
        placeholder="A person, state, body or place"
        chosen={source?.label ?? ""}
        suggest={suggestEntities}
        pick={(found) => setSource(endOf(found))}
      />
      <label class="field">
        Does what
        <select value={relation} onChange={(event) => setRelation(event.currentTarget.value as Relation)}>
          {families.map((family) => (
            <optgroup key={family} label={familyWords[family]}>
              {relationsOf(family).map((name) => (
                <option key={name} value={name} title={relations[name].definition}>
                  {verb(name)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Picker
        label="To whom"
        placeholder="Another one"
        chosen={target?.label ?? ""}
        suggest={suggestEntities}
        pick={(found) => setTarget(endOf(found))}
      />
      <label class="field">
        In the word
        <select value={at} onChange={(event) => setAt(event.currentTarget.value)}>
          <option value="">the whole sentence</option>
          {words.map(({ text, start }) => (
            <option key={start} value={String(start)}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        How far
        <select value={status} onChange={(event) => setStatus(event.currentTarget.value as Status)}>
          {statuses.map((name) => (
            <option key={name} value={name}>
              {statusWords[name].name}
            </option>
          ))}
        </select>
      </label>
      <p class="actions">
        <button type="submit" disabled={!possible}>
          Add
        </button>
        <button type="button" onClick={done}>
          Cancel
        </button>
      </p>
    </form>
  );
}
