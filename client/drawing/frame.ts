/** What the camera must show: the box around nodes, with room for the names beside them. */

import type { Point } from "./geometry.ts";

export interface Frame {
  readonly x: [least: number, most: number];
  readonly y: [least: number, most: number];
}

const extent = (values: readonly number[]): [number, number] => {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
};

/** The smallest box around all points; a unit box where there are none. */
export function frameOf(points: readonly Point[]): Frame {
  if (points.length === 0) return { x: [0, 1], y: [0, 1] };
  return { x: extent(points.map(({ x }) => x)), y: extent(points.map(({ y }) => y)) };
}

/** The stage: its size in pixels, and what of the plane it shows at a camera ratio of 1. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly across: number;
  readonly down: number;
}

const room = (pixels: number, margin: number): number => Math.max(0.2, 1 - (2 * margin) / pixels);

/** Comes no closer than this, however few nodes there are. */
const closest = 0.15;

/** The camera that shows all points; undefined where there are none. */
export function cameraOver(
  points: readonly Point[],
  { width, height, across, down }: Stage,
): { x: number; y: number; ratio: number } | undefined {
  if (points.length === 0) return undefined;
  const { x, y } = frameOf(points);
  const wide = (x[1] - x[0]) / (across * room(width, Math.min(64, width * 0.12)));
  // The tools lie over the lower edge.
  const high = (y[1] - y[0]) / (down * room(height, Math.min(88, height * 0.15)));
  return { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2, ratio: Math.max(wide, high, closest) };
}
