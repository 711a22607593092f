/** Makes one graph of many documents: entities that are one become a node, statements between two nodes an edge. */

import { InputError } from "../errors.ts";
import type { Stated } from "../extract/annotation.ts";
import type { GraphDocument, GraphFile, GraphMention, NodeAttributes } from "../schema.ts";
import { extractsOf } from "./append.ts";
import { assemble, edgesOf, type LooseStatement, settleMentions } from "./assemble.ts";
import { applyCorrections } from "./correct.ts";
import type { Corrections } from "./corrections.ts";
import { type DocumentExtract, extractOf } from "./extract.ts";
import { identify } from "./identity.ts";
import { kindColours, layOut } from "./layout.ts";
import { byCodeUnits } from "./order.ts";
import { nodeKeys } from "./slug.ts";

export interface BuildOptions {
  /** Default: the only document's title, else how many documents there are. */
  readonly title?: string;
  /** The user's own, applied last. */
  readonly corrections?: Corrections;
  /** Called for each correction that no longer applies, with its place and why. */
  readonly warn?: (message: string) => void;
}

/** Takes documents in any order, one after the other, and keeps of each only what the graph needs. */
export interface GraphBuilder {
  /** Adds a document; one that the graph to start from has already is replaced. */
  add(extract: DocumentExtract): void;
  finish(options?: BuildOptions): GraphFile;
}

function titleOf(documents: readonly Pick<GraphDocument, "id" | "title">[]): string {
  const [first] = documents;
  return documents.length === 1 && first ? (first.title ?? first.id) : `${documents.length} documents`;
}

/** Nodes, edges and documents of extracts that are in order of their ids. */
function join(extracts: readonly DocumentExtract[], title: string): GraphFile {
  const { group, groups } = identify(
    extracts.flatMap(({ entities }) =>
      entities.map(({ label, kind, aliases, iso }) => ({ label, kind, aliases, ...(iso ? { iso } : {}) })),
    ),
  );
  const keys = nodeKeys(groups);
  const mentions: GraphMention[][] = groups.map(() => []);
  const loose: LooseStatement[] = [];
  const documents: GraphDocument[] = [];
  let first = 0;
  for (const { document, entities, statements } of extracts) {
    const { id, sentences, ...rest } = document;
    const offset = first;
    const keyOf = (entity: number): string => keys[group[offset + entity] as number] as string;
    first += entities.length;
    documents.push({
      id,
      ...rest,
      sentences,
      entities: entities.map(({ label, kind, aliases, iso }, i) => ({
        node: keyOf(i),
        label,
        kind,
        aliases,
        ...(iso ? { iso } : {}),
      })),
    });
    entities.forEach((entity, i) => {
      const list = mentions[group[offset + i] as number];
      for (const { sentence, start, end, text } of entity.mentions)
        list?.push({ document: id, sentence, start, end, text });
    });
    for (const { source, relation, target, attributedTo, sentence, trigger, date, status, confidence } of statements) {
      const where = sentences[sentence - 1];
      if (!where) throw new InputError(`${id}: a statement lies in sentence ${sentence} of ${sentences.length}`);
      loose.push({
        source: keyOf(source),
        relation,
        target: keyOf(target),
        statement: {
          document: id,
          sentence,
          start: where.start,
          end: where.end,
          text: where.text,
          trigger,
          ...(date ? { date } : {}),
          status,
          ...(attributedTo === undefined ? {} : { attributedTo: keyOf(attributedTo) }),
          confidence,
        },
      });
    }
  }
  const nodes = groups.map(({ label, kind, aliases, iso }, i) => {
    const attributes: NodeAttributes = {
      label,
      kind,
      aliases: [...aliases],
      mentions: settleMentions(mentions[i] ?? []),
      ...(iso ? { iso } : {}),
      x: 0,
      y: 0,
      size: 1,
      color: kindColours[kind],
      community: 0,
    };
    return { key: keys[i] as string, attributes };
  });
  return assemble(title, documents, nodes, edgesOf(loose));
}

/**
 * Starts a graph. The order in which documents are added leaves no trace in it.
 *
 * @param from a graph to add to; the result is what building all documents anew would give
 */
export function createBuilder(from?: GraphFile): GraphBuilder {
  const extracts = new Map<string, DocumentExtract>();
  for (const extract of from ? extractsOf(from) : []) extracts.set(extract.document.id, extract);
  const added = new Set<string>();
  const givenTitle =
    from && from.attributes.title !== titleOf(from.attributes.documents) ? from.attributes.title : undefined;
  return {
    add(extract) {
      const { id } = extract.document;
      if (added.has(id))
        throw new InputError(`two documents are called ${JSON.stringify(id)}: give each an id of its own`);
      added.add(id);
      extracts.set(id, extract);
    },
    finish({ title, corrections, warn } = {}) {
      const inOrder = [...extracts.values()].sort((a, b) => byCodeUnits(a.document.id, b.document.id));
      let graph = join(inOrder, title ?? givenTitle ?? titleOf(inOrder.map(({ document }) => document)));
      if (corrections) {
        const corrected = applyCorrections(graph, corrections);
        for (const { message } of corrected.unapplied) warn?.(message);
        graph = corrected.graph;
      }
      return layOut(graph);
    },
  };
}

/** The graph of documents that were read. */
export function buildGraph(documents: Iterable<Stated>, options: BuildOptions = {}): GraphFile {
  const builder = createBuilder();
  for (const stated of documents) builder.add(extractOf(stated));
  return builder.finish(options);
}
