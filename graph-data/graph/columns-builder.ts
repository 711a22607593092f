/** From a graph file's parts to columns: one pass, in which references between the parts are checked. */

import { InputError } from "../errors.ts";
import {
  type DocumentEntity,
  edgeKey,
  type GraphDocument,
  type GraphFile,
  type GraphStatement,
  type Kind,
  kinds,
  relationNames,
  statuses,
} from "../schema.ts";
import { type Columns, type DocumentHead, none } from "./columns.ts";
import { daySpan } from "./days.ts";
import { Bytes, Floats, Strings, Words } from "./growable.ts";
import type { FileEdge, FileNode, GraphFrame, GraphSink } from "./reader.ts";

const relationIndex = new Map<string, number>(relationNames.map((name, i) => [name, i]));
const kindIndex = new Map<Kind, number>(kinds.map((kind, i) => [kind, i]));

const missing = (what: string, name: string, where: string): InputError =>
  new InputError(`${where}: no ${what} "${name}" in the graph file`);

/**
 * Takes a graph file's parts in the order documents, nodes, edges, and makes columns of them.
 * Expects each part to be well formed; references between parts are checked here.
 */
export class ColumnsBuilder implements GraphSink {
  readonly #heads: DocumentHead[] = [];
  readonly #entities: (readonly DocumentEntity[] | undefined)[] = [];
  readonly #documentById = new Map<string, number>();
  readonly #documentSentences = new Words();
  readonly #sentence = { document: new Words(), number: new Words(), start: new Words(), text: [] as string[] };
  readonly #keys: string[] = [];
  readonly #nodeByKey = new Map<string, number>();
  readonly #labels: string[] = [];
  readonly #aliases: (readonly string[])[] = [];
  readonly #iso = new Map<number, string>();
  readonly #colors = new Strings();
  readonly #node = {
    kind: new Bytes(),
    x: new Floats(),
    y: new Floats(),
    size: new Floats(),
    color: new Words(),
    community: new Words(),
    mentions: new Words(),
  };
  readonly #mention = { sentence: new Words(), start: new Words(), end: new Words() };
  readonly #edgeLabels = new Strings();
  readonly #edgeIds = new Set<number>();
  readonly #edge = {
    source: new Words(),
    target: new Words(),
    relation: new Bytes(),
    label: new Words(),
    weight: new Words(),
    firstDate: new Words(),
    lastDate: new Words(),
    statements: new Words(),
  };
  readonly #statement = {
    edge: new Words(),
    sentence: new Words(),
    triggerStart: new Words(),
    triggerEnd: new Words(),
    date: new Words(),
    status: new Bytes(),
    attributedTo: new Words(),
    confidence: new Floats(),
  };
  readonly #dates = new Strings();
  readonly #firstDays = new Words();
  readonly #lastDays = new Words();

  addDocument(document: GraphDocument): void {
    const { sentences, entities, ...head } = document;
    const index = this.#heads.length;
    if (this.#documentById.has(head.id)) throw new InputError(`documents: "${head.id}" is there twice`);
    this.#documentById.set(head.id, index);
    this.#heads.push(head);
    this.#entities.push(entities);
    this.#documentSentences.push(this.#sentence.document.length);
    sentences.forEach((sentence, i) => {
      this.#sentence.document.push(index);
      this.#sentence.number.push(i + 1);
      this.#sentence.start.push(sentence.start);
      this.#sentence.text.push(sentence.text);
    });
  }

  addNode({ key, attributes }: FileNode): void {
    const index = this.#keys.length;
    if (this.#nodeByKey.has(key)) throw new InputError(`nodes: "${key}" is there twice`);
    this.#nodeByKey.set(key, index);
    this.#keys.push(key);
    this.#labels.push(attributes.label);
    this.#aliases.push(attributes.aliases);
    if (attributes.iso !== undefined) this.#iso.set(index, attributes.iso);
    const node = this.#node;
    node.kind.push(kindIndex.get(attributes.kind) ?? 0);
    node.x.push(attributes.x);
    node.y.push(attributes.y);
    node.size.push(attributes.size);
    node.color.push(this.#colors.index(attributes.color));
    node.community.push(attributes.community);
    node.mentions.push(this.#mention.sentence.length);
    for (const mention of attributes.mentions) {
      this.#mention.sentence.push(this.#sentenceOf(mention.document, mention.sentence, `node "${key}"`));
      this.#mention.start.push(mention.start);
      this.#mention.end.push(mention.end);
    }
  }

  addEdge({ key, source, target, attributes }: FileEdge): void {
    const index = this.#edge.source.length;
    const where = `edge "${key}"`;
    const expected = edgeKey(source, attributes.relation, target);
    if (key !== expected) throw new InputError(`${where}: its key should be "${expected}"`);
    const from = this.#nodeOf(source, where);
    const to = this.#nodeOf(target, where);
    const relation = relationIndex.get(attributes.relation) ?? 0;
    // 24 bits for either node, 5 for the relation: an exact number below 2 ** 53, a third of the key's memory.
    const id = (from * 2 ** 24 + to) * 32 + relation;
    if (this.#edgeIds.has(id)) throw new InputError(`edges: "${key}" is there twice`);
    this.#edgeIds.add(id);
    const edge = this.#edge;
    edge.source.push(from);
    edge.target.push(to);
    edge.relation.push(relation);
    edge.label.push(this.#edgeLabels.index(attributes.label));
    edge.weight.push(attributes.weight);
    edge.firstDate.push(this.#dateOf(attributes.firstDate, where));
    edge.lastDate.push(this.#dateOf(attributes.lastDate, where));
    edge.statements.push(this.#statement.edge.length);
    for (const statement of attributes.statements) this.#addStatement(statement, index, where);
  }

  #addStatement(given: GraphStatement, edge: number, where: string): void {
    const statement = this.#statement;
    const sentence = this.#sentenceOf(given.document, given.sentence, where);
    if (this.#sentence.text[sentence] !== given.text)
      throw new InputError(`${where}: the statement's text is not sentence ${given.sentence} of "${given.document}"`);
    const { trigger } = given;
    if (given.text.slice(trigger.start - given.start, trigger.end - given.start) !== trigger.text)
      throw new InputError(
        `${where}: the trigger "${trigger.text}" does not stand at ${trigger.start} of "${given.document}"`,
      );
    statement.edge.push(edge);
    statement.sentence.push(sentence);
    statement.triggerStart.push(given.trigger.start);
    statement.triggerEnd.push(given.trigger.end);
    statement.date.push(this.#dateOf(given.date, where));
    statement.status.push(statuses.indexOf(given.status));
    statement.attributedTo.push(given.attributedTo === undefined ? none : this.#nodeOf(given.attributedTo, where));
    statement.confidence.push(given.confidence);
  }

  /** Closes the columns; what is given here was not needed before. */
  finish(frame: GraphFrame): Columns {
    const closed = <T extends Record<string, Words | Bytes | Floats>>(columns: T) =>
      Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.close()])) as {
        [K in keyof T]: ReturnType<T[K]["close"]>;
      };
    const { text, ...sentence } = this.#sentence;
    this.#documentSentences.push(text.length);
    this.#node.mentions.push(this.#mention.sentence.length);
    this.#edge.statements.push(this.#statement.edge.length);
    const counts = { statements: this.#statement.edge.length, edges: this.#edge.source.length };
    this.#edgeIds.clear();
    return {
      frame,
      documents: {
        count: this.#heads.length,
        heads: this.#heads,
        entities: this.#entities,
        byId: this.#documentById,
        sentences: this.#documentSentences.close(),
      },
      sentences: { count: text.length, text, ...closed(sentence) },
      nodes: {
        count: this.#keys.length,
        key: this.#keys,
        byKey: this.#nodeByKey,
        label: this.#labels,
        aliases: this.#aliases,
        iso: this.#iso,
        colors: this.#colors.close(),
        ...closed(this.#node),
      },
      mentions: { count: this.#mention.sentence.length, ...closed(this.#mention) },
      edges: { count: counts.edges, labels: this.#edgeLabels.close(), ...closed(this.#edge) },
      statements: { count: counts.statements, ...closed(this.#statement) },
      dates: { text: this.#dates.close(), first: this.#firstDays.close(), last: this.#lastDays.close() },
    };
  }

  #nodeOf(key: string, where: string): number {
    const index = this.#nodeByKey.get(key);
    if (index === undefined) throw missing("node", key, where);
    return index;
  }

  #sentenceOf(document: string, number: number, where: string): number {
    const index = this.#documentById.get(document);
    if (index === undefined) throw missing("document", document, where);
    const first = this.#documentSentences.at(index);
    const next = index + 1 < this.#heads.length ? this.#documentSentences.at(index + 1) : this.#sentence.text.length;
    if (number < 1 || first + number > next) throw missing("sentence", `${document}:${number}`, where);
    return first + number - 1;
  }

  #dateOf(date: string | undefined, where: string): number {
    if (date === undefined) return none;
    const known = this.#dates.length;
    const index = this.#dates.index(date);
    if (index === known) {
      const span = daySpan(date);
      if (!span) throw new InputError(`${where}: "${date}" is no date; write YYYY, YYYY-MM or YYYY-MM-DD`);
      this.#firstDays.push(span.first);
      this.#lastDays.push(span.last);
    }
    return index;
  }
}

/** Makes columns of a whole graph file. */
export function columnsOf(file: GraphFile): Columns {
  const builder = new ColumnsBuilder();
  for (const document of file.attributes.documents) builder.addDocument(document);
  for (const node of file.nodes) builder.addNode(node);
  for (const edge of file.edges) builder.addEdge(edge);
  const { documents: _documents, ...attributes } = file.attributes;
  return builder.finish({ attributes, options: file.options });
}
