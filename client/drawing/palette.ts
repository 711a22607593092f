/** The colours of the drawing, read from the page's own custom properties so that both themes have one source. */

import { type Family, families, type Kind, kinds } from "../../graph-data/schema.ts";

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  /** Text on the accent. */
  readonly onAccent: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** Grounds of communities, in turn, and the lines around them. */
  readonly regions: readonly string[];
  readonly border: string;
  readonly families: Readonly<Record<Family, string>>;
}

/** Reads the palette that is in force at `element`. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  const all = <T extends string>(names: readonly T[], prefix: string): Record<T, string> =>
    Object.fromEntries(names.map((name) => [name, read(`--${prefix}-${name}`)])) as Record<T, string>;
  return {
    paper: read("--paper"),
    ink: read("--ink"),
    muted: read("--muted"),
    accent: read("--accent"),
    onAccent: read("--on-accent"),
    kinds: all(kinds, "kind"),
    regions: Array.from({ length: 6 }, (_, index) => read(`--region-${index + 1}`)),
    border: read("--border"),
    families: all(families, "family"),
  };
}
