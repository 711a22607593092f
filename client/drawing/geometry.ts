/** Where lines run: parallel edges bent apart, points along them, and the text that may stand on them. */

import type { DrawnEdge } from "../graph.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far apart parallel edges are bent, as a share of their length. */
const spread = 0.22;
/** Past so many parallel edges they share the widest arc rather than circle the page. */
const widest = 0.8;

/**
 * The curvature of each edge: 0 where it is alone between its ends, else spread evenly to both sides. It is read as
 * sigma's `pathCurved` does: the control point lies `curvature × length` to the left of the middle, seen with y upwards.
 */
export function curvatures(edges: Iterable<DrawnEdge>): Map<string, number> {
  const groups = new Map<string, DrawnEdge[]>();
  for (const edge of edges) {
    const pair = edge.source < edge.target ? `${edge.source}|${edge.target}` : `${edge.target}|${edge.source}`;
    const group = groups.get(pair);
    if (group) group.push(edge);
    else groups.set(pair, [edge]);
  }
  const bent = new Map<string, number>();
  for (const group of groups.values()) {
    const step = Math.min(spread, (2 * widest) / Math.max(1, group.length - 1));
    group.sort((a, b) => (a.key < b.key ? -1 : 1));
    group.forEach((edge, index) => {
      const side = (index - (group.length - 1) / 2) * step;
      bent.set(edge.key, edge.source < edge.target ? side : -side);
    });
  }
  return bent;
}

/** The control point of a bent edge in a plane whose y runs downwards. */
export function controlPoint(source: Point, target: Point, curvature: number): Point {
  return {
    x: (source.x + target.x) / 2 + (target.y - source.y) * curvature,
    y: (source.y + target.y) / 2 - (target.x - source.x) * curvature,
  };
}

/** The point at `t` (0 at the source, 1 at the target) of a bent edge. */
export function pointOn(source: Point, control: Point, target: Point, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * source.x + 2 * u * t * control.x + t * t * target.x,
    y: u * u * source.y + 2 * u * t * control.y + t * t * target.y,
  };
}

/** Whether a point lies inside a closed line, by the even-odd rule. */
export function inside({ x, y }: Point, line: readonly Point[]): boolean {
  let within = false;
  let before = line.at(-1);
  for (const point of line) {
    if (before && point.y > y !== before.y > y) {
      const crossing = before.x + ((y - before.y) / (point.y - before.y)) * (point.x - before.x);
      if (x < crossing) within = !within;
    }
    before = point;
  }
  return within;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The square around a point. */
export const around = ({ x, y }: Point, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Boxes already taken, in a grid so that asking is cheap. */
export class Taken {
  readonly #cell = 64;
  readonly #cells = new Map<string, Box[]>();

  #each(box: Box, visit: (key: string) => boolean): boolean {
    for (let x = Math.floor(box.left / this.#cell); x <= Math.floor(box.right / this.#cell); x++)
      for (let y = Math.floor(box.top / this.#cell); y <= Math.floor(box.bottom / this.#cell); y++)
        if (visit(`${x},${y}`)) return true;
    return false;
  }

  /** Whether the box touches one that is taken. */
  hits(box: Box): boolean {
    return this.#each(box, (key) => this.#cells.get(key)?.some((other) => overlap(box, other)) ?? false);
  }

  /** How many of the taken boxes the box touches. */
  count(box: Box): number {
    const touched = new Set<Box>();
    this.#each(box, (key) => {
      for (const other of this.#cells.get(key) ?? []) if (overlap(box, other)) touched.add(other);
      return false;
    });
    return touched.size;
  }

  add(box: Box): void {
    this.#each(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
      return false;
    });
  }
}
