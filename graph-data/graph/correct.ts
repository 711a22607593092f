/** Applies the user's corrections to a graph; what no longer fits it is left out and told. */

import type { EdgeAttributes, GraphFile } from "../schema.ts";
import { assemble, edgesOf } from "./assemble.ts";
import type { Correction, Corrections } from "./corrections.ts";
import { Draft, type DraftStatement } from "./draft.ts";
import type { DraftNode } from "./draft-names.ts";

type Of<Do extends Correction["do"]> = Extract<Correction, { do: Do }>;

/** A correction that fits nothing in the graph any more. */
class Unfit extends Error {}

/** The nodes that a reference may mean, one at least. */
function entities(draft: Draft, ref: string): DraftNode[] {
  const found = draft.find(ref);
  if (found.length === 0) throw new Unfit(`no entity is called ${JSON.stringify(ref)}`);
  return found;
}

function entity(draft: Draft, ref: string): DraftNode {
  const [node, ...others] = entities(draft, ref);
  if (!node || others.length > 0) {
    const keys = draft.find(ref).map(({ key }) => key);
    throw new Unfit(`${JSON.stringify(ref)} fits several: ${keys.join(", ")}; say which by its key or its kind`);
  }
  return node;
}

/** The statements on an edge that start at a place; a quote, where given, must be their sentence. */
function statementsAt(draft: Draft, { edge, document, start, quote }: Of<"strike"> | Of<"confirm">): DraftStatement[] {
  const [source = "", relation = "", target = ""] = edge.split("|");
  const targets = entities(draft, target);
  const onEdge = entities(draft, source).flatMap((from) =>
    targets.flatMap((to) => draft.between(from, relation, to, document)),
  );
  const pool = quote === undefined ? onEdge : onEdge.filter(({ statement }) => statement.text === quote);
  const exact = pool.filter(({ statement }) => statement.trigger.start === start);
  if (exact.length > 0) return exact;
  const near = quote === undefined ? pool.filter(({ statement }) => statement.start === start) : pool;
  if (near.length !== 1)
    throw new Unfit(`${edge} has no statement at ${start} of document ${JSON.stringify(document)}`);
  return near;
}

function merge(draft: Draft, { into, from }: Of<"merge">): void {
  const node = entity(draft, into);
  for (const other of from.map((ref) => entity(draft, ref))) draft.merge(node, other);
}

function split(draft: Draft, correction: Of<"split">): void {
  const { names, documents, mentions, label, kind, iso } = correction;
  const node = entity(draft, correction.entity);
  const goes = node.mentions.filter(
    ({ document, start, text }) =>
      names?.includes(text) ||
      documents?.includes(document) ||
      mentions?.some((m) => m.document === document && m.start === start),
  );
  if (goes.length === 0) throw new Unfit(`${node.label} has no mention with these names, documents or places`);
  draft.split(node, goes, { label, kind: kind ?? node.kind, ...(iso ? { iso } : {}) });
}

function add(draft: Draft, correction: Of<"add">): void {
  const { document: id, start, end, quote, status = "asserted", date, attributedTo } = correction;
  const source = entity(draft, correction.source);
  const target = entity(draft, correction.target);
  const claimant = attributedTo === undefined ? undefined : entity(draft, attributedTo);
  const document = draft.documents.get(id);
  if (!document) throw new Unfit(`no document is called ${JSON.stringify(id)}`);
  const at = document.sentences.findIndex((sentence) =>
    quote === undefined
      ? start !== undefined && sentence.start <= start && start < sentence.end
      : sentence.text === quote,
  );
  const sentence = document.sentences[at];
  if (!sentence) throw new Unfit(`document ${JSON.stringify(id)} has no such sentence`);
  const inside = start !== undefined && sentence.start <= start && start < sentence.end;
  const from = inside ? start : sentence.start;
  const word = /^\S+/.exec(sentence.text.slice(from - sentence.start))?.[0].length ?? 1;
  const to = inside ? Math.min(end ?? from + word, sentence.end) : sentence.end;
  const when = date ?? document.date;
  draft.add({
    source,
    relation: correction.relation,
    target,
    ...(claimant ? { claimant } : {}),
    statement: {
      document: id,
      sentence: at + 1,
      start: sentence.start,
      end: sentence.end,
      text: sentence.text,
      trigger: { start: from, end: to, text: sentence.text.slice(from - sentence.start, to - sentence.start) },
      ...(when ? { date: when } : {}),
      status,
      confidence: 1,
    },
  });
}

function confirm(draft: Draft, correction: Of<"confirm">): void {
  for (const found of statementsAt(draft, correction)) {
    const { status = found.statement.status } = correction;
    found.statement = { ...found.statement, status, confidence: 1 };
  }
}

function apply(draft: Draft, correction: Correction): void {
  if (correction.do === "merge") merge(draft, correction);
  else if (correction.do === "split") split(draft, correction);
  else if (correction.do === "rename") draft.rename(entity(draft, correction.entity), correction.label);
  else if (correction.do === "kind") draft.retype(entity(draft, correction.entity), correction.kind, correction.iso);
  else if (correction.do === "strike") draft.strike(statementsAt(draft, correction));
  else if (correction.do === "confirm") confirm(draft, correction);
  else add(draft, correction);
}

export interface Corrected {
  readonly graph: GraphFile;
  /** Corrections that no longer apply: their index, and a message that names the place and why. */
  readonly unapplied: readonly { readonly index: number; readonly message: string }[];
}

/**
 * Applies corrections in their order. Nodes keep their places; new ones lie beside those that they were split from.
 * Pure: the graph that is given stays as it was.
 */
export function applyCorrections(graph: GraphFile, { corrections, places }: Corrections): Corrected {
  const draft = new Draft(graph);
  const unapplied: { index: number; message: string }[] = [];
  corrections.forEach((correction, index) => {
    try {
      apply(draft, correction);
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      unapplied.push({
        index,
        message: `${places[index] ?? `corrections[${index}]`}: ${correction.do}: ${error.message}`,
      });
    }
  });
  const before = new Map<string, EdgeAttributes>(graph.edges.map(({ key, attributes }) => [key, attributes]));
  const edges = edgesOf(draft.statements()).map((edge) => {
    const known = before.get(edge.key);
    if (!known) return edge;
    const { firstDate: _first, lastDate: _last, ...rest } = known;
    return { ...edge, attributes: { ...rest, ...edge.attributes } };
  });
  const corrected = assemble(graph.attributes.title, draft.listDocuments(), draft.listNodes(), edges);
  return {
    graph: { ...graph, ...corrected, attributes: { ...graph.attributes, ...corrected.attributes } },
    unapplied,
  };
}
