/** The drawing that is on the page now, for controls and exports that stand apart from it. */

import { signal } from "@preact/signals";
import type { Drawing } from "../drawing/handle.ts";

export const current = signal<Drawing | undefined>(undefined);
