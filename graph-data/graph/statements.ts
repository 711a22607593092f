/** Finding statements by who, what, when, where and in which words. */

import { statuses } from "../schema.ts";
import { symmetricRelations } from "./columns.ts";
import { edgeTest, type Filter, statementTest } from "./select.ts";
import type { GraphStore } from "./store.ts";
import { statementsIn } from "./view.ts";

/** What to look for among statements; `entity` is either end. */
export interface StatementQuery extends Filter {
  readonly source?: number | undefined;
  readonly target?: number | undefined;
  readonly entity?: number | undefined;
  /** Words of the sentence. */
  readonly q?: string | undefined;
}

/** Above this share of all statements it is quicker to walk them all in their order than to put those that fit in order. */
const most = 1 / 16;

/** Statements among which all that fit are, by the part of the query that leaves fewest; undefined where no part leaves few. */
function candidates(
  store: GraphStore,
  { source, target, entity, document }: StatementQuery,
  marked: Uint8Array | undefined,
): number[] | undefined {
  const { columns, ofNode, saidIn } = store;
  const { statements } = columns.edges;
  const degree = (node: number) => (ofNode.offset[node + 1] as number) - (ofNode.offset[node] as number);
  const ends = [source, target, entity].filter((end) => end !== undefined).sort((a, b) => degree(a) - degree(b));
  const found: number[] = [];
  const [end] = ends;
  if (end !== undefined) {
    const edges = ofNode.items.subarray(ofNode.offset[end], ofNode.offset[end + 1]);
    for (const e of new Set(edges))
      for (let s = statements[e] as number; s < (statements[e + 1] as number); s++) found.push(s);
  } else if (document !== undefined) {
    for (const d of new Set(document)) for (const s of statementsIn(store, d)) found.push(s);
  } else if (marked) {
    let count = 0;
    for (let sentence = 0; sentence < marked.length; sentence++)
      if (marked[sentence] === 1)
        count += (saidIn.offset[sentence + 1] as number) - (saidIn.offset[sentence] as number);
    if (count > columns.statements.count * most) return undefined;
    for (let sentence = marked.indexOf(1); sentence >= 0; sentence = marked.indexOf(1, sentence + 1))
      for (let i = saidIn.offset[sentence] as number; i < (saidIn.offset[sentence + 1] as number); i++)
        found.push(saidIn.items[i] as number);
  } else return undefined;
  return found;
}

/** A test of edges by their ends, where any is asked for; those of symmetric relations fit either way round. */
function endTest(
  { columns }: GraphStore,
  { source, target, entity }: StatementQuery,
): ((edge: number) => boolean) | undefined {
  const { edges } = columns;
  if (source === undefined && target === undefined && entity === undefined) return undefined;
  return (e) => {
    const from = edges.source[e] as number;
    const to = edges.target[e] as number;
    if (entity !== undefined && from !== entity && to !== entity) return false;
    const fits = (a: number, b: number) => (source ?? a) === a && (target ?? b) === b;
    return fits(from, to) || (symmetricRelations[edges.relation[e] as number] === true && fits(to, from));
  };
}

/** The statements that fit, latest first. */
export function findStatements(store: GraphStore, query: StatementQuery): Uint32Array {
  const { age, latest } = store;
  const { edge, sentence } = store.columns.statements;
  const keeps = statementTest(store, query);
  const { kind, relation } = query;
  const ofEdge = kind || relation ? edgeTest(store, { kind, relation, status: statuses }) : undefined;
  const between = endTest(store, query);
  const marked = query.q === undefined ? undefined : store.text.find(query.q);
  const some = candidates(store, query, marked);
  const fits = (s: number): boolean => {
    if (marked && marked[sentence[s] as number] !== 1) return false;
    if (!keeps(s)) return false;
    const e = edge[s] as number;
    return (!between || between(e)) && (!ofEdge || ofEdge(e));
  };
  if (!some) return latest.filter(fits);
  const places = Uint32Array.from(some.filter(fits), (s) => age[s] as number).sort();
  return places.map((place) => latest[place] as number);
}
