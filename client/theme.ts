/** Light or dark: the reader's choice, else the system's. */

import { effect, signal } from "@preact/signals";

export type Theme = "light" | "dark";

const key = "entente-theme";
const system = window.matchMedia("(prefers-color-scheme: dark)");

const stored = (): Theme | undefined => {
  try {
    const value = window.localStorage.getItem(key);
    return value === "light" || value === "dark" ? value : undefined;
  } catch {
    // A page without storage (a file, a strict browser) follows the system.
    return undefined;
  }
};

export const theme = signal<Theme>(stored() ?? (system.matches ? "dark" : "light"));

export function toggleTheme(): void {
  theme.value = theme.value === "dark" ? "light" : "dark";
  try {
    window.localStorage.setItem(key, theme.value);
  } catch {
    // See above: the choice then lasts as long as the page.
  }
}

/** Puts the theme on the document and follows the system until the reader has chosen. */
export function keepTheme(): void {
  effect(() => {
    document.documentElement.dataset.theme = theme.value;
  });
  system.addEventListener("change", () => {
    if (stored() === undefined) theme.value = system.matches ? "dark" : "light";
  });
}
