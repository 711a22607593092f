/** Keys of nodes: slugs of their labels, each used once. */

import { plain } from "../extract/names.ts";
import { type Kind, kinds } from "../schema.ts";
import { byCodeUnits } from "./order.ts";

/** A label as a key: `François Hollande` → `francois-hollande`; letters of other scripts stay; `node` where nothing is left. */
export function slug(label: string): string {
  const key = plain(label)
    .toLowerCase()
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return key || "node";
}

/** States and people keep the plain slug, a place or a body of the same name gets its kind appended. */
const precedence: readonly Kind[] = ["state", "person", "organisation", "place"];

/**
 * A key for each node. Of several with one slug the first kind in the order state, person, organisation, place keeps it,
 * others append their kind (`georgia`, `georgia-place`), and further ones of a kind a number.
 *
 * @param nodes in an order that decides among equals of one kind
 */
export function nodeKeys(nodes: readonly { readonly label: string; readonly kind: Kind }[]): string[] {
  const keys = new Array<string>(nodes.length);
  const bySlug = new Map<string, number[]>();
  nodes.forEach((node, i) => {
    const key = slug(node.label);
    const same = bySlug.get(key);
    if (same) same.push(i);
    else bySlug.set(key, [i]);
  });
  const used = new Set(bySlug.keys());
  const kindOf = (i: number): Kind => nodes[i]?.kind ?? kinds[0];
  for (const [key, same] of [...bySlug].sort(([a], [b]) => byCodeUnits(a, b))) {
    const inOrder = [...same].sort(
      (a, b) =>
        precedence.indexOf(kindOf(a)) - precedence.indexOf(kindOf(b)) ||
        byCodeUnits(nodes[a]?.label ?? "", nodes[b]?.label ?? "") ||
        a - b,
    );
    inOrder.forEach((i, rank) => {
      let free = key;
      if (rank > 0 && kindOf(i) !== kindOf(inOrder[0] as number)) free = `${key}-${kindOf(i)}`;
      const base = free;
      for (let n = 2; rank > 0 && used.has(free); n++) free = `${base}-${n}`;
      used.add(free);
      keys[i] = free;
    });
  }
  return keys;
}
