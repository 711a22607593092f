/** What the page may ask of a drawing and what a drawing tells it, whatever it is drawn with. */

import type { Community } from "../communities.ts";
import type { DrawnGraph } from "../graph.ts";
import type { Pointed, Route } from "../light.ts";
import type { View } from "../view.ts";
import type { Box } from "./geometry.ts";
import type { Palette } from "./palette.ts";
import type { Scene } from "./svg.ts";

export interface Handlers {
  /** The pointer rests on something, or on nothing. */
  readonly pointed: (at: Pointed) => void;
  /** Something was clicked; `undefined` is the empty stage. `more`: with a key that adds to what is picked. */
  readonly chosen: (at: Pointed, more: boolean) => void;
  /** Where something of the page lies over the drawing, so that no name is written there. */
  readonly covered: () => readonly Box[];
}

/** What is to be seen. */
export interface Shown {
  readonly graph: DrawnGraph;
  readonly view: View;
  readonly route: Route | undefined;
  /** The communities whose grounds are to be drawn. */
  readonly communities: readonly Community[];
}

/** The page's handle on a drawing. */
export interface Drawing {
  show(shown: Shown): void;
  recolour(palette: Palette): void;
  /** Moves nodes, as the layout finds their places. */
  move(positions: ReadonlyMap<string, { x: number; y: number }>): void;
  /** Brings the shown nodes, or only these, into sight. */
  fit(keys?: Iterable<string>): void;
  zoom(factor: number): void;
  pan(right: number, down: number): void;
  /** The picture as it stands, for a PNG; undefined where it isn't drawn in pixels. */
  snapshot(): HTMLCanvasElement | undefined;
  /** The same picture for an SVG; undefined before anything is shown. */
  scene(): Scene | undefined;
  close(): void;
}

/** Whether a click adds to what is picked. */
export const adding = ({ shiftKey, ctrlKey, metaKey }: MouseEvent | TouchEvent): boolean =>
  shiftKey || ctrlKey || metaKey;
