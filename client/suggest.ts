/** What the search box suggests for typed words: entities, relations and documents, best first. */

import { type Relation, relationNames, relations } from "../graph-data/schema.ts";
import type { Suggestion } from "./panels/picker.tsx";
import { source } from "./session.ts";
import { focusOn, onlyRelations, selectEntity } from "./state.ts";
import { dateInWords } from "./words.ts";

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Entities alone, for the ends of a path. */
export async function suggestEntities(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  const { items } = await source.peek().search(text, 8, signal);
  return items.map(({ key, label, kind, aliases }) => ({
    value: `entity:${key}`,
    label,
    kind,
    ...(aliases.length > 0 ? { note: aliases.slice(0, 3).join(", ") } : {}),
  }));
}

function suggestRelations(text: string): Suggestion[] {
  const wanted = fold(text);
  return relationNames
    .filter((name) =>
      [name, relations[name].reading, relations[name].inverse].some((words) => fold(words).includes(wanted)),
    )
    .slice(0, 4)
    .map((name) => ({ value: `relation:${name}`, label: relations[name].reading, note: "show only this relation" }));
}

export async function suggestDocuments(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  const wanted = fold(text);
  const { items } = await source.peek().documents(undefined, signal);
  return items
    .filter(({ id, title, source: from }) => [id, title, from].some((words) => words && fold(words).includes(wanted)))
    .slice(0, 4)
    .map(({ id, title, date }) => ({
      value: `document:${id}`,
      label: title ?? `Document ${id}`,
      note: ["document", date && dateInWords(date)].filter(Boolean).join(", "),
    }));
}

export async function suggestEverything(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  const [entities, documents] = await Promise.all([suggestEntities(text, signal), suggestDocuments(text, signal)]);
  return [...entities, ...suggestRelations(text), ...documents];
}

/** Goes where a suggestion points. */
export function follow({ value }: Suggestion): void {
  const at = value.indexOf(":");
  const rest = value.slice(at + 1);
  switch (value.slice(0, at)) {
    case "entity":
      selectEntity(rest);
      break;
    case "relation":
      onlyRelations([rest as Relation]);
      break;
    case "document":
      focusOn({ type: "document", id: rest });
  }
}

export const keyOfSuggestion = ({ value }: Suggestion): string => value.slice(value.indexOf(":") + 1);
