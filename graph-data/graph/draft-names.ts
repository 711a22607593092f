/** What the nodes of a draft are called: their keys, labels and aliases, present and former. */

import { fold } from "../extract/names.ts";
import type { GraphMention, Kind, NodeAttributes } from "../schema.ts";
import { slug } from "./slug.ts";

export interface DraftNode {
  key: string;
  label: string;
  kind: Kind;
  iso?: string;
  aliases: Set<string>;
  mentions: GraphMention[];
  /** Whatever else the file says of it. */
  readonly rest: NodeAttributes;
  mergedInto?: DraftNode;
  /** Nodes that were split from it. */
  readonly parts: DraftNode[];
  touched: boolean;
}

/** Follows merges to the node that is left. */
export function last(node: DraftNode): DraftNode {
  let at = node;
  while (at.mergedInto) at = at.mergedInto;
  return at;
}

export class DraftNames {
  readonly #byKey = new Map<string, DraftNode>();
  readonly #byName = new Map<string, Set<DraftNode>>();

  byKey(key: string): DraftNode | undefined {
    return this.#byKey.get(key);
  }

  /** The nodes that are left of those that ever bore a name, in any spelling. */
  bearers(name: string): DraftNode[] {
    return [...new Set([...(this.#byName.get(fold(name)) ?? [])].map(last))];
  }

  /** Enters a node under its key and names; those that it had before stay. */
  add(node: DraftNode): void {
    this.#byKey.set(node.key, node);
    for (const name of [node.label, ...node.aliases]) {
      const folded = fold(name);
      const bearers = this.#byName.get(folded);
      if (bearers) bearers.add(node);
      else this.#byName.set(folded, new Set([node]));
    }
  }

  /** A key for a label that no other node bears. */
  free(label: string, kind: Kind, own?: DraftNode): string {
    const taken = (key: string): boolean => {
      const bearer = this.#byKey.get(key);
      return bearer !== undefined && bearer !== own;
    };
    const plain = slug(label);
    if (!taken(plain)) return plain;
    let key = `${plain}-${kind}`;
    for (let n = 2; taken(key); n++) key = `${plain}-${kind}-${n}`;
    return key;
  }

  /**
   * The nodes that a key, a label or an alias may mean; a label goes before an alias, exact spelling before a similar one.
   * A kind in brackets tells namesakes apart: `Georgia (place)`.
   */
  find(ref: string): DraftNode[] {
    const byKey = this.#byKey.get(ref);
    if (byKey) return [last(byKey)];
    const found = this.#called(ref);
    const [, name, kind] = /^(.*\S)\s*\((\w+)\)$/.exec(ref) ?? [];
    if (found.length > 0 || name === undefined) return found;
    return this.#called(name, (node) => node.kind === kind);
  }

  #called(name: string, fits: (node: DraftNode) => boolean = () => true): DraftNode[] {
    const folded = fold(name);
    const bearers = this.bearers(name).filter(fits);
    const ways: ((node: DraftNode) => boolean)[] = [
      ({ label }) => label === name,
      ({ label }) => fold(label) === folded,
      ({ aliases }) => aliases.has(name),
    ];
    for (const way of ways) {
      const found = bearers.filter(way);
      if (found.length > 0) return found;
    }
    return bearers;
  }
}
