/** The head of the page: its name, the search box, and what concerns the page as a whole. */

import { address, dialog, focusOn, setMode, sheet } from "../state.ts";
import { follow, suggestEverything } from "../suggest.ts";
import { theme, toggleTheme } from "../theme.ts";
import { Picker } from "./picker.tsx";

/** Moves the focus from the search box to what it found: there one reads on, and the page's keys work. */
function focusPanel(): void {
  // The box takes the focus back a frame after a choice.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>("aside.panel")?.focus({ preventScroll: true })),
  );
}

export function Masthead() {
  const { mode } = address.value;
  return (
    <header class="masthead">
      <p class="brand">
        <a
          href="./"
          onClick={(event) => {
            event.preventDefault();
            focusOn({ type: "none" });
          }}
        >
          Entente
        </a>
      </p>
      <Picker
        label="Search"
        placeholder="Search names, relations, documents"
        className="search"
        clears
        suggest={suggestEverything}
        pick={(suggestion) => {
          follow(suggestion);
          focusPanel();
        }}
      />
      <nav class="tools" aria-label="Page">
        <fieldset class="switch">
          <legend class="hidden">View</legend>
          <button type="button" aria-pressed={mode === "picture"} onClick={() => setMode("picture")}>
            Picture
          </button>
          <button type="button" aria-pressed={mode === "list"} onClick={() => setMode("list")}>
            List
          </button>
        </fieldset>
        <button
          type="button"
          class="narrow"
          aria-expanded={sheet.value === "filters"}
          onClick={() => (sheet.value = sheet.value === "filters" ? "none" : "filters")}
        >
          Filters
        </button>
        <button type="button" onClick={() => focusOn({ type: "text" })}>
          Read a text
        </button>
        <button type="button" onClick={() => (dialog.value = "exports")}>
          Download
        </button>
        <button type="button" onClick={toggleTheme}>
          {theme.value === "dark" ? "Light" : "Dark"}
        </button>
        <button
          type="button"
          class="keys-button"
          aria-label="Keys"
          title="Keys"
          onClick={() => (dialog.value = "keys")}
        >
          ?
        </button>
      </nav>
    </header>
  );
}
