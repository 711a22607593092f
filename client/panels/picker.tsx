/** A search field with suggestions: type a name, choose with arrows and Enter. Used for search and for a path's ends. */

import * as combobox from "@zag-js/combobox";
import { normalizeProps, useMachine } from "@zag-js/preact";
import type { InputHTMLAttributes, TargetedKeyboardEvent } from "preact";
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import type { Kind } from "../../graph-data/schema.ts";
import { aborted, messageOf } from "../failures.ts";
import { KindMark } from "./kind.tsx";

export interface Suggestion {
  /** Unlike any other in the list. */
  readonly value: string;
  readonly label: string;
  /** Stands before an entity's name. */
  readonly kind?: Kind;
  /** Stands after it, quieter: other names, or what the thing is. */
  readonly note?: string;
}

interface PickerProps {
  readonly label: string;
  readonly placeholder: string;
  /** What stands in the field before anybody types. */
  readonly chosen?: string;
  readonly suggest: (text: string, signal: AbortSignal) => Promise<readonly Suggestion[]>;
  readonly pick: (suggestion: Suggestion) => void;
  /** Whether the field empties itself once something is chosen. */
  readonly clears?: boolean;
  readonly className?: string;
}

const { implementations } = combobox.machine;
const sync = implementations?.actions?.syncInputValue;
/**
 * The machine writes what was typed back into the field a moment later; by then a fast typist, or a slow machine, has
 * typed on, and letters would be lost. What is typed therefore stays as it is.
 */
const machine = {
  ...combobox.machine,
  implementations: {
    ...implementations,
    actions: {
      ...implementations?.actions,
      syncInputValue: (params: Parameters<NonNullable<typeof sync>>[0]) => {
        if (params.event.current().type !== "INPUT.CHANGE") sync?.(params);
      },
    },
  },
} as combobox.Machine<Suggestion>;

type Found = { readonly items: readonly Suggestion[]; readonly text: string; readonly failed?: string };

function useSuggestions(text: string, suggest: PickerProps["suggest"]): Found {
  const [found, setFound] = useState<Found>({ items: [], text: "" });
  const ask = useRef(suggest);
  ask.current = suggest;
  useEffect(() => {
    const wanted = text.trim();
    const controller = new AbortController();
    if (wanted === "") setFound({ items: [], text: "" });
    else
      ask.current(wanted, controller.signal).then(
        (items) => {
          if (!controller.signal.aborted) setFound({ items, text: wanted });
        },
        (error: unknown) => {
          if (!controller.signal.aborted && !aborted(error))
            setFound({ items: [], text: wanted, failed: messageOf(error) });
        },
      );
    return () => controller.abort();
  }, [text]);
  return found;
}

export function Picker({
  label,
  placeholder,
  chosen = "",
  suggest,
  pick,
  clears = false,
  className = "",
}: PickerProps) {
  const [text, setText] = useState(chosen);
  const typed = text === chosen ? "" : text;
  const found = useSuggestions(typed, suggest);
  const collection = useMemo(
    () =>
      combobox.collection({
        items: [...found.items],
        itemToValue: (item) => item.value,
        itemToString: (item) => item.label,
      }),
    [found.items],
  );
  // The field keeps its own text: were it ours, fast typing would be set back to what we last drew.
  const service = useMachine(machine, {
    id: useId(),
    collection,
    defaultInputValue: chosen,
    value: [],
    inputBehavior: "autohighlight",
    selectionBehavior: clears ? "clear" : "preserve",
    allowCustomValue: true,
    placeholder,
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    onSelect: ({ itemValue }) => {
      const item = found.items.find(({ value }) => value === itemValue);
      if (item !== undefined) pick(item);
    },
  });
  const api = combobox.connect(service, normalizeProps);
  const setInput = useRef(api.setInputValue);
  setInput.current = api.setInputValue;
  useEffect(() => {
    setInput.current(chosen);
    setText(chosen);
  }, [chosen]);
  const open = api.open && typed.trim() !== "";
  const input = api.getInputProps() as InputHTMLAttributes<HTMLInputElement>;
  const choose = (item: Suggestion): void => {
    api.setInputValue(clears ? "" : item.label);
    api.setOpen(false);
    pick(item);
  };
  // Enter means the suggestion that is lit, else the first, even where it is typed before the suggestions are there.
  const waitingFor = useRef<string>(undefined);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const now = event.currentTarget.value.trim();
    waitingFor.current = undefined;
    if (event.key !== "Enter" || event.isComposing || now === "" || now === chosen.trim()) {
      input.onKeyDown?.(event);
      return;
    }
    event.preventDefault();
    const lit = found.items.find(({ value }) => value === api.highlightedValue) ?? found.items[0];
    if (found.text !== now) waitingFor.current = now;
    else if (lit !== undefined) choose(lit);
  };
  const arrive = useRef((_: Found) => {});
  arrive.current = ({ items: [first], text: of }) => {
    if (first === undefined) return;
    if (waitingFor.current !== of) {
      api.setHighlightValue(first.value);
      return;
    }
    waitingFor.current = undefined;
    choose(first);
  };
  useEffect(() => arrive.current(found), [found]);
  return (
    <div {...api.getRootProps()} class={`picker ${className}`}>
      <label {...api.getLabelProps()} htmlFor={String(input.id)}>
        {label}
      </label>
      <div {...api.getControlProps()}>
        <input {...input} onKeyDown={onKeyDown} />
      </div>
      <div {...api.getPositionerProps()} class="suggestions">
        {open && found.items.length > 0 && (
          <ul {...api.getContentProps()}>
            {found.items.map((item) => (
              <li key={item.value} {...api.getItemProps({ item })}>
                {item.kind && <KindMark kind={item.kind} />}
                <span class="suggestion-label">{item.label}</span>
                {item.note && <span class="note">{item.note}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
      {open && found.items.length === 0 && found.text === typed.trim() && (
        <p class="none" role="status">
          {found.failed ?? `Nothing is called “${found.text}”.`}
        </p>
      )}
    </div>
  );
}
