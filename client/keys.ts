/** The page's keys, wherever the focus is, short of a field that takes letters. */

import { redo, undo } from "./corrections.ts";
import {
  address,
  dialog,
  findPaths,
  requestFit,
  setMode,
  showAround,
  showPicked,
  stepOut,
  togglePick,
} from "./state.ts";

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target.matches("input:not([type=range], [type=checkbox])"));

const selected = (): string | undefined => {
  const { focus } = address.peek();
  return focus.type === "entity" ? focus.key : undefined;
};

const actions: Readonly<Record<string, () => void>> = {
  "/": () => document.querySelector<HTMLInputElement>(".search input")?.focus(),
  "?": () => {
    dialog.value = "keys";
  },
  f: () => requestFit("all"),
  l: () => setMode(address.peek().mode === "list" ? "picture" : "list"),
  p: () => findPaths(selected(), undefined),
  n: () => {
    const key = selected();
    if (key !== undefined) showAround(address.peek().around?.key === key ? undefined : key);
  },
  s: () => {
    const key = selected();
    if (key === undefined) showPicked();
    else togglePick(key);
  },
  Escape: stepOut,
};

/** Control or Command with z takes a correction back, with Shift or with y makes it again. */
function onCommand(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (typing(event.target) || event.altKey || (key !== "z" && key !== "y")) return;
  event.preventDefault();
  if (key === "y" || event.shiftKey) redo();
  else undo();
}

/** Listens to the whole page. */
export function listenToKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey) return onCommand(event);
    if (event.altKey) return;
    if (typing(event.target) && event.key !== "Escape") return;
    // An open dialog takes its keys itself.
    if (dialog.peek() !== "none") return;
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}
