/** Texts that are dropped on the page, wherever on it: they are offered to be read. */

import { dropped, focusOn } from "./state.ts";

async function take(event: DragEvent): Promise<void> {
  if (event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  const { dataTransfer: given } = event;
  const text = (await given?.files[0]?.text()) ?? given?.getData("text/plain");
  if (!text) return;
  dropped.value = text;
  focusOn({ type: "text" });
}

/** Listens to the whole page. */
export function listenToDrops(): void {
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => void take(event));
}
