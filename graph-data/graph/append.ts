/** Recovers from a graph file what was read in each of its documents, so that others can be added without reading them again. */

import type { DocumentEntity, GraphDocument, GraphFile } from "../schema.ts";
import type { DocumentExtract, ExtractedEntity, ExtractedMention, ExtractedStatement } from "./extract.ts";
import { byCodeUnits } from "./order.ts";

interface Recovered {
  readonly document: GraphDocument;
  /** By node. */
  readonly mentions: Map<string, ExtractedMention[]>;
  readonly statements: { source: string; target: string; attributedTo?: string; made: ExtractedStatement }[];
}

/** Where a file does not say what its documents call a node, they are taken to use its label, and the aliases that their mentions show. */
function entitiesOf({ mentions, statements }: Recovered, nodes: ReadonlyMap<string, GraphFile["nodes"][number]>) {
  const keys = new Set(mentions.keys());
  for (const { source, target } of statements) keys.add(source).add(target);
  const start = (key: string): number => mentions.get(key)?.[0]?.start ?? Number.MAX_SAFE_INTEGER;
  return [...keys]
    .sort((a, b) => start(a) - start(b) || byCodeUnits(a, b))
    .flatMap((key): DocumentEntity[] => {
      const node = nodes.get(key)?.attributes;
      if (!node) return [];
      const { label, kind, aliases, iso } = node;
      const words = (mentions.get(key) ?? []).map(({ text }) => text);
      const used = aliases.filter((alias) => words.some((text) => text.includes(alias)));
      return [{ node: key, label, kind, aliases: used, ...(iso ? { iso } : {}) }];
    });
}

function extractFrom(recovered: Recovered, nodes: ReadonlyMap<string, GraphFile["nodes"][number]>): DocumentExtract {
  const { entities: listed, ...document } = recovered.document;
  const index = new Map<string, number>();
  const entities = (listed ?? entitiesOf(recovered, nodes)).map(
    ({ node, label, kind, aliases, iso }, i): ExtractedEntity => {
      // Two of the document's entities may be one node: all that was said of it goes to the first.
      const mentions = index.has(node) ? [] : (recovered.mentions.get(node) ?? []);
      if (!index.has(node)) index.set(node, i);
      return { label, kind, aliases, ...(iso ? { iso } : {}), mentions };
    },
  );
  const statements = recovered.statements.flatMap(({ source, target, attributedTo, made }): ExtractedStatement[] => {
    const from = index.get(source);
    const to = index.get(target);
    if (from === undefined || to === undefined) return [];
    const claimant = attributedTo === undefined ? undefined : index.get(attributedTo);
    return [{ ...made, source: from, target: to, ...(claimant === undefined ? {} : { attributedTo: claimant }) }];
  });
  return { document, entities, statements };
}

/**
 * The documents of a graph file as they were before they were joined. Struck statements are gone, and merged or renamed nodes stay so.
 */
export function extractsOf(graph: GraphFile): DocumentExtract[] {
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const byId = new Map<string, Recovered>(
    graph.attributes.documents.map((document) => [document.id, { document, mentions: new Map(), statements: [] }]),
  );
  for (const { key, attributes } of graph.nodes) {
    for (const { document, sentence, start, end, text } of attributes.mentions) {
      const mentions = byId.get(document)?.mentions;
      const mention = { sentence, start, end, text };
      const known = mentions?.get(key);
      if (known) known.push(mention);
      else mentions?.set(key, [mention]);
    }
  }
  for (const { source, target, attributes } of graph.edges) {
    for (const { document, sentence, trigger, date, status, attributedTo, confidence } of attributes.statements) {
      byId.get(document)?.statements.push({
        source,
        target,
        ...(attributedTo ? { attributedTo } : {}),
        made: {
          source: 0,
          relation: attributes.relation,
          target: 0,
          sentence,
          trigger,
          ...(date ? { date } : {}),
          status,
          confidence,
        },
      });
    }
  }
  return [...byId.values()].map((recovered) => extractFrom(recovered, nodes));
}
