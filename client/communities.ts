/** Who is often spoken of together: the communities that the graph file tells, each with a letter and a name. */

import { ranks } from "./drawing/look.ts";
import type { DrawnGraph } from "./graph.ts";

export interface Community {
  /** Its number in the graph file. */
  readonly id: number;
  /** Marks it in picture, legend and list, so that no colour must. */
  readonly letter: string;
  /** Its place in the order of size, from 0. */
  readonly place: number;
  /** Those of whom most is said: "Russia, Ukraine". */
  readonly name: string;
  /** Keys, the most spoken-of first. */
  readonly members: readonly string[];
}

/** Fewer are a pair or a trio, which the picture shows well enough. */
const least = 4;
/** More could not be told apart. */
const most = 12;

const known = new WeakMap<DrawnGraph, readonly Community[]>();

/** The largest communities of a graph; the same for the same graph. */
export function communitiesOf(graph: DrawnGraph): readonly Community[] {
  const before = known.get(graph);
  if (before) return before;
  const rank = ranks(graph);
  const members = new Map<number, string[]>();
  for (const { key, community } of graph.nodes.values()) {
    if ((graph.incident.get(key)?.length ?? 0) === 0) continue;
    const own = members.get(community);
    if (own) own.push(key);
    else members.set(community, [key]);
  }
  const found = [...members]
    .filter(([, keys]) => keys.length >= least)
    .sort(([a, keysOfA], [b, keysOfB]) => keysOfB.length - keysOfA.length || a - b)
    .slice(0, most)
    .map(([id, keys], place): Community => {
      keys.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
      const name = keys.slice(0, 2).map((key) => graph.nodes.get(key)?.label ?? key);
      return { id, letter: String.fromCharCode(65 + place), place, name: name.join(", "), members: keys };
    });
  known.set(graph, found);
  return found;
}
