/** Communities as an atlas shows countries: a tinted ground under their members, with an outline and a letter. */

import type { Community } from "../communities.ts";
import type { Point } from "./geometry.ts";

/** How the members of a community hang together: the shortest lines that join them, without the longest of these. */
export interface Ties {
  readonly links: readonly (readonly [from: string, to: string])[];
  /** Keys of the part in which the most spoken-of member lies. */
  readonly main: readonly string[];
}

export interface Ground extends Point {
  readonly radius: number;
}

/** A community's ground, in pixels of the picture. */
export interface Region {
  readonly letter: string;
  readonly place: number;
  readonly discs: readonly Ground[];
  readonly links: readonly (readonly [Point, Point])[];
  /** Half the width of the ground along a link. */
  readonly reach: number;
  /** Where the letter stands. */
  readonly badge: Point;
}

interface Link {
  readonly from: string;
  readonly to: string;
  readonly length: number;
}

/** The shortest lines that join all of them (Prim 1957). */
function spanning(keys: readonly string[], at: ReadonlyMap<string, Point>): Link[] {
  const [first, ...others] = keys.filter((key) => at.has(key));
  if (first === undefined) return [];
  const point = (key: string): Point => at.get(key) ?? { x: 0, y: 0 };
  const away = (a: string, b: string): number => Math.hypot(point(a).x - point(b).x, point(a).y - point(b).y);
  let open = others.map((to): Link => ({ from: first, to, length: away(first, to) }));
  const links: Link[] = [];
  while (open.length > 0) {
    const next = open.reduce((best, link) => (link.length < best.length ? link : best));
    links.push(next);
    open = open.flatMap((link) => {
      if (link.to === next.to) return [];
      const length = away(next.to, link.to);
      return length < link.length ? [{ from: next.to, to: link.to, length }] : [link];
    });
  }
  return links;
}

/** Links so many times longer than the mean one don't count: who lies so far away has a ground of its own. */
const tooLong = 2.5;

function connected(start: string, links: readonly (readonly [string, string])[]): string[] {
  const found = new Set([start]);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [a, b] of links)
      if (found.has(a)) found.add(b);
      else if (found.has(b)) found.add(a);
  }
  return [...found];
}

/** Finds the ties of each community; places may be in any unit. */
export function tiesOf(communities: readonly Community[], at: ReadonlyMap<string, Point>): ReadonlyMap<number, Ties> {
  return new Map(
    communities.map(({ id, members }) => {
      const all = spanning(members, at);
      const mean = all.reduce((sum, { length }) => sum + length, 0) / Math.max(1, all.length);
      const links = all.filter(({ length }) => length <= mean * tooLong).map(({ from, to }) => [from, to] as const);
      const first = members.find((key) => at.has(key));
      return [id, { links, main: first === undefined ? [] : connected(first, links) }];
    }),
  );
}

/**
 * Lays out the grounds, the largest community first, so that none hides a smaller one.
 *
 * @param reach how far a ground goes beyond its members
 */
export function regionsOn(
  communities: readonly Community[],
  ties: ReadonlyMap<number, Ties>,
  at: ReadonlyMap<string, Ground>,
  reach: number,
): Region[] {
  return communities.flatMap(({ id, letter, place, members }) => {
    const discs = members.flatMap((key) => {
      const node = at.get(key);
      return node ? [{ x: node.x, y: node.y, radius: node.radius + reach }] : [];
    });
    const { links = [], main = [] } = ties.get(id) ?? {};
    const lines = links.flatMap(([from, to]) => {
      const [a, b] = [at.get(from), at.get(to)];
      return a && b ? [[a, b] as const] : [];
    });
    const top = main
      .flatMap((key) => at.get(key) ?? [])
      .reduce<Ground | undefined>(
        (best, node) => (best && best.y - best.radius <= node.y - node.radius ? best : node),
        undefined,
      );
    if (top === undefined || discs.length < 2) return [];
    return [{ letter, place, discs, links: lines, reach, badge: { x: top.x, y: top.y - top.radius - reach } }];
  });
}
