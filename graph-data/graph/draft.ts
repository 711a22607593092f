/** A graph that can be changed node by node and statement by statement, and then be put together again. */

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
import { DraftNames, type DraftNode, last } from "./draft-names.ts";

export interface DraftStatement {
  source: DraftNode;
  readonly relation: Relation;
  target: DraftNode;
  claimant?: DraftNode;
  statement: GraphStatement;
}

const placeKey = (document: string, sentence: number): string => `${sentence} ${document}`;

export class Draft {
  readonly documents: ReadonlyMap<string, GraphDocument>;
  readonly #nodes: DraftNode[] = [];
  readonly #names = new DraftNames();
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
      const from = this.#names.byKey(source);
      const to = this.#names.byKey(target);
      if (!from || !to) continue;
      for (const statement of attributes.statements) {
        const claimant = statement.attributedTo ? this.#names.byKey(statement.attributedTo) : undefined;
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
    this.#names.add(node);
  }

  find(ref: string): DraftNode[] {
    return this.#names.find(ref);
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
    this.#names.add(into);
  }

  /** Another node of the same label and kind takes it in. */
  rename(node: DraftNode, label: string): void {
    const same = this.#names
      .bearers(label)
      .find((other) => other !== node && other.label === label && other.kind === node.kind);
    if (same) this.merge(same, node);
    if (same || node.label === label) return;
    node.aliases.add(node.label);
    node.aliases.delete(label);
    node.label = label;
    node.key = this.#names.free(label, node.kind, node);
    node.touched = true;
    this.#names.add(node);
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
      key: this.#names.free(as.label, as.kind),
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
        const origin = this.#names.byKey(entity.node);
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
