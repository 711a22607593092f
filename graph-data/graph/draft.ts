/** A graph that can be changed node by node and statement by statement, and then be put together again. */

import { fold } from "../extract/names.ts";
import type {
  DocumentEntity,
  GraphDocument,
  GraphFile,
  GraphMention,
  GraphStatement,
  Kind,
  NodeAttributes,
  Relation,
} from "../schema.ts";
import { edgeKey } from "../schema.ts";
import { type LooseStatement, settleMentions } from "./assemble.ts";
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

export interface DraftStatement {
  source: DraftNode;
  readonly relation: Relation;
  target: DraftNode;
  claimant?: DraftNode;
  statement: GraphStatement;
}

/** Follows merges to the node that is left. */
function last(node: DraftNode): DraftNode {
  let at = node;
  while (at.mergedInto) at = at.mergedInto;
  return at;
}

const placeKey = (document: string, sentence: number): string => `${sentence} ${document}`;

export class Draft {
  readonly documents: ReadonlyMap<string, GraphDocument>;
  readonly #nodes: DraftNode[] = [];
  /** Present and former keys: a later correction may use either. */
  readonly #byKey = new Map<string, DraftNode>();
  readonly #byName = new Map<string, Set<DraftNode>>();
  readonly #inDocument = new Map<string, Set<DraftStatement>>();

  constructor(graph: GraphFile) {
    this.documents = new Map(graph.attributes.documents.map((document) => [document.id, document]));
    for (const { key, attributes } of graph.nodes) {
      const { label, kind, iso, aliases, mentions } = attributes;
      this.#enter({
        key,
        label,
        kind,
        ...(iso ? { iso } : {}),
        aliases: new Set(aliases),
        mentions,
        rest: attributes,
        parts: [],
        touched: false,
      });
    }
    for (const { source, target, attributes } of graph.edges) {
      const from = this.#byKey.get(source);
      const to = this.#byKey.get(target);
      if (!from || !to) continue;
      for (const statement of attributes.statements) {
        const claimant = statement.attributedTo ? this.#byKey.get(statement.attributedTo) : undefined;
        this.add({
          source: from,
          relation: attributes.relation,
          target: to,
          ...(claimant ? { claimant } : {}),
          statement,
        });
      }
    }
  }

  #enter(node: DraftNode): void {
    this.#nodes.push(node);
    this.#byKey.set(node.key, node);
    this.#name(node);
  }

  #name(node: DraftNode): void {
    for (const name of [node.label, ...node.aliases]) {
      const folded = fold(name);
      const bearers = this.#byName.get(folded);
      if (bearers) bearers.add(node);
      else this.#byName.set(folded, new Set([node]));
    }
  }

  /** A key for a label that no other node bears. */
  #free(label: string, kind: Kind, own?: DraftNode): string {
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

  /** The nodes that a key, a label or an alias may mean; a label goes before an alias, exact spelling before a similar one. */
  find(ref: string): DraftNode[] {
    const byKey = this.#byKey.get(ref);
    if (byKey) return [last(byKey)];
    const bearers = [...new Set([...(this.#byName.get(fold(ref)) ?? [])].map(last))];
    const ways: ((node: DraftNode) => boolean)[] = [
      ({ label }) => label === ref,
      ({ label }) => fold(label) === fold(ref),
      ({ aliases }) => aliases.has(ref),
    ];
    for (const way of ways) {
      const found = bearers.filter(way);
      if (found.length > 0) return found;
    }
    return bearers;
  }

  between(source: DraftNode, relation: string, target: DraftNode, document: string): DraftStatement[] {
    const keyOf = (a: DraftNode, b: DraftNode, r: Relation): string => edgeKey(last(a).key, r, last(b).key);
    return [...(this.#inDocument.get(document) ?? [])].filter(
      (s) => s.relation === relation && keyOf(s.source, s.target, s.relation) === keyOf(source, target, s.relation),
    );
  }

  add(statement: DraftStatement): void {
    const { document } = statement.statement;
    const there = this.#inDocument.get(document);
    if (there) there.add(statement);
    else this.#inDocument.set(document, new Set([statement]));
  }

  strike(statements: readonly DraftStatement[]): void {
    for (const statement of statements) this.#inDocument.get(statement.statement.document)?.delete(statement);
  }

  merge(into: DraftNode, from: DraftNode): void {
    if (into === from) return;
    from.mergedInto = into;
    into.touched = true;
    for (const name of [from.label, ...from.aliases]) if (name !== into.label) into.aliases.add(name);
    into.mentions = settleMentions([...into.mentions, ...from.mentions]);
    if (into.kind === from.kind && into.iso === undefined && from.iso !== undefined) into.iso = from.iso;
    this.#name(into);
  }

  /** Another node of the same label and kind takes it in. */
  rename(node: DraftNode, label: string): void {
    const same = [...(this.#byName.get(fold(label)) ?? [])]
      .map(last)
      .find((other) => other !== node && other.label === label && other.kind === node.kind);
    if (same) this.merge(same, node);
    if (same || node.label === label) return;
    node.aliases.add(node.label);
    node.aliases.delete(label);
    node.label = label;
    node.key = this.#free(label, node.kind, node);
    node.touched = true;
    this.#byKey.set(node.key, node);
    this.#name(node);
  }

  retype(node: DraftNode, kind: Kind, iso?: string): void {
    node.touched = true;
    node.kind = kind;
    if (iso !== undefined) node.iso = iso;
    else if (kind !== "state") delete node.iso;
  }

  /** Moves mentions to a new node, and with them the statements of sentences in which none is left. */
  split(node: DraftNode, goes: readonly GraphMention[], as: { label: string; kind: Kind; iso?: string }): DraftNode {
    const gone = new Set(goes);
    const kept = node.mentions.filter((mention) => !gone.has(mention));
    const left = new Set(kept.map(({ document, sentence }) => placeKey(document, sentence)));
    const moved = new Set(goes.map(({ document, sentence }) => placeKey(document, sentence)));
    const words = new Set(goes.map(({ text }) => text));
    const part: DraftNode = {
      ...as,
      key: this.#free(as.label, as.kind),
      aliases: new Set([...node.aliases, node.label].filter((alias) => words.has(alias) && alias !== as.label)),
      mentions: [...goes],
      rest: { ...node.rest, x: node.rest.x + node.rest.size, y: node.rest.y + node.rest.size },
      parts: [],
      touched: true,
    };
    const stays = new Set(kept.map(({ text }) => text));
    for (const word of words) if (!stays.has(word)) node.aliases.delete(word);
    node.mentions = kept;
    node.touched = true;
    node.parts.push(part);
    this.#enter(part);
    for (const id of new Set(goes.map(({ document }) => document))) {
      for (const made of this.#inDocument.get(id) ?? []) {
        const place = placeKey(id, made.statement.sentence);
        if (!moved.has(place) || left.has(place)) continue;
        if (last(made.source) === node) made.source = part;
        if (last(made.target) === node) made.target = part;
        if (made.claimant && last(made.claimant) === node) made.claimant = part;
      }
    }
    return part;
  }

  *statements(): Generator<LooseStatement> {
    for (const statements of this.#inDocument.values()) {
      for (const { source, relation, target, claimant, statement } of statements) {
        const { attributedTo: _, confidence, ...rest } = statement;
        yield {
          source: last(source).key,
          relation,
          target: last(target).key,
          statement: { ...rest, ...(claimant ? { attributedTo: last(claimant).key } : {}), confidence },
        };
      }
    }
  }

  /** Without those that a split left with nothing. */
  listNodes(): { key: string; attributes: NodeAttributes }[] {
    const used = new Set<DraftNode | undefined>();
    for (const statements of this.#inDocument.values())
      for (const { source, target, claimant } of statements)
        for (const end of [source, target, claimant]) used.add(end && last(end));
    return this.#nodes
      .filter((node) => !node.mergedInto && (node.mentions.length > 0 || used.has(node)))
      .map(({ key, label, kind, iso, aliases, mentions, rest }) => {
        const { iso: _, ...others } = rest;
        return {
          key,
          attributes: { ...others, label, kind, aliases: [...aliases], mentions, ...(iso ? { iso } : {}) },
        };
      });
  }

  /** With what each document calls the nodes, as corrected. */
  listDocuments(): GraphDocument[] {
    const ends = new Map<string, Set<DraftNode>>();
    for (const [id, statements] of this.#inDocument)
      ends.set(id, new Set([...statements].flatMap(({ source, target }) => [last(source), last(target)])));
    const mentioned = new Map<DraftNode, Set<string>>();
    for (const node of this.#nodes)
      if (node.touched) mentioned.set(node, new Set(node.mentions.map(({ document }) => document)));
    return [...this.documents.values()].map((document) => {
      if (!document.entities) return document;
      const seen = new Set<DraftNode>();
      const entities = document.entities.flatMap((entity): DocumentEntity[] => {
        const origin = this.#byKey.get(entity.node);
        if (!origin) return [];
        const node = last(origin);
        if (!node.touched && node.parts.length === 0) return [{ ...entity, node: node.key }];
        return [node, ...origin.parts.map(last)].flatMap((now): DocumentEntity[] => {
          const there = mentioned.get(now)?.has(document.id) || ends.get(document.id)?.has(now);
          if (seen.has(now) || !there) return [];
          seen.add(now);
          const used = new Set(now.mentions.flatMap((m) => (m.document === document.id ? [m.text] : [])));
          const aliases = [...now.aliases].filter(
            (alias) => used.has(alias) || (now === node && (alias === entity.label || entity.aliases.includes(alias))),
          );
          const { key, label, kind, iso } = now;
          return [{ node: key, label, kind, aliases, ...(iso ? { iso } : {}) }];
        });
      });
      return { ...document, entities };
    });
  }
}
