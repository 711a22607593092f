/** Writes the user's corrections down; apart from their reading, which weighs more than a page should carry. */

import type { Correction } from "./corrections.ts";

/** Writes a corrections file, an entry a line, so that messages about it name the line. */
export function serialiseCorrections(corrections: readonly Correction[]): string {
  return `{ "corrections": [${corrections.map((entry) => `\n  ${JSON.stringify(entry)}`).join(",")}\n] }\n`;
}
