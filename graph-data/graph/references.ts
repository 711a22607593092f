/** Checks that the parts of a graph file fit each other: keys that are there once, ends, documents and sentences that are there at all. */

import { InputError } from "../errors.ts";
import { edgeKey, type GraphFile, relations, type Span } from "../schema.ts";

type FileEdge = GraphFile["edges"][number];

function unique(keys: Iterable<string>, what: string, fail: (problem: string) => never): Set<string> {
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) fail(`${what} ${JSON.stringify(key)} is there twice; each key may stand once`);
    seen.add(key);
  }
  return seen;
}

function checkEdge(
  { key, source, target, undirected, attributes }: FileEdge,
  nodes: ReadonlySet<string>,
): string | undefined {
  for (const end of [source, target]) if (!nodes.has(end)) return `there is no node ${JSON.stringify(end)}`;
  const right = edgeKey(source, attributes.relation, target);
  if (key !== right) return `its key should be ${JSON.stringify(right)}`;
  const { symmetric } = relations[attributes.relation];
  if ((undirected ?? false) !== symmetric)
    return `${attributes.relation} ${symmetric ? 'is symmetric: "undirected": true is right' : "has a direction: undirected is wrong"}`;
  return undefined;
}

/**
 * @param name of the file, for messages
 * @throws InputError that names the node or edge and what would be right
 */
export function checkReferences(graph: GraphFile, name: string): void {
  const fail = (problem: string): never => {
    throw new InputError(`${name}: ${problem}`);
  };
  const documents = new Map<string, readonly Span[]>();
  unique(
    graph.attributes.documents.map(({ id }) => id),
    "document",
    fail,
  );
  for (const { id, sentences } of graph.attributes.documents) documents.set(id, sentences);
  const nodes = unique(
    graph.nodes.map(({ key }) => key),
    "node",
    fail,
  );
  unique(
    graph.edges.map(({ key }) => key),
    "edge",
    fail,
  );
  const sentenceOf = (document: string, sentence: number, where: () => string): Span => {
    const sentences = documents.get(document);
    if (!sentences) return fail(`${where()}: there is no document ${JSON.stringify(document)}`);
    return (
      sentences[sentence - 1] ??
      fail(`${where()}: document ${JSON.stringify(document)} has ${sentences.length} sentences, no ${sentence}`)
    );
  };
  const checkWords = (words: Span, sentence: Span, where: () => string): void => {
    const there = sentence.text.slice(words.start - sentence.start, words.end - sentence.start);
    if (there !== words.text)
      fail(`${where()}: at ${words.start} stands ${JSON.stringify(there)}, not ${JSON.stringify(words.text)}`);
  };
  for (const { key, attributes } of graph.nodes) {
    const where = (): string => `node ${key}`;
    for (const mention of attributes.mentions)
      checkWords(mention, sentenceOf(mention.document, mention.sentence, where), where);
  }
  for (const edge of graph.edges) {
    const where = (): string => `edge ${edge.key}`;
    const problem = checkEdge(edge, nodes);
    if (problem) fail(`${where()}: ${problem}`);
    for (const statement of edge.attributes.statements) {
      const sentence = sentenceOf(statement.document, statement.sentence, where);
      if (statement.text !== sentence.text)
        fail(`${where()}: its text is not that of sentence ${statement.sentence} of ${statement.document}`);
      checkWords(statement.trigger, sentence, where);
      if (statement.attributedTo !== undefined && !nodes.has(statement.attributedTo))
        fail(`${where()}: attributedTo: there is no node ${JSON.stringify(statement.attributedTo)}`);
    }
  }
}
