/** Which statements, edges and nodes a filter keeps. */

import { type Kind, kinds, type Relation, relationNames, type Status, statuses } from "../schema.ts";
import { none } from "./columns.ts";
import type { GraphStore } from "./store.ts";

/** What to keep; everything where a part is absent, but `status`, which is then asserted. */
export interface Filter {
  readonly kind?: readonly Kind[] | undefined;
  readonly relation?: readonly Relation[] | undefined;
  readonly status?: readonly Status[] | undefined;
  /** First and last day, as YYYYMMDD. A statement of "2014" is kept by any day of 2014, an undated one by none. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  /** Indices of documents. */
  readonly document?: readonly number[] | undefined;
  /** Least number of kept statements. */
  readonly minWeight?: number | undefined;
}

/** For each of the names 1 where it is wanted. */
const wantedOf = <T extends string>(names: readonly T[], only: readonly T[] | undefined): Uint8Array =>
  Uint8Array.from(names, (name) => (!only || only.includes(name) ? 1 : 0));

/** Whether a filter looks at statements at all, beyond their status. */
const narrowsStatements = ({ since, until, document }: Filter): boolean =>
  since !== undefined || until !== undefined || document !== undefined;

/** A test of statements by status, date and document. */
export function statementTest({ columns }: GraphStore, filter: Filter): (statement: number) => boolean {
  const { statements, sentences, dates } = columns;
  const status = wantedOf(statuses, filter.status ?? ["asserted"]);
  const { since = 0, until = 99_999_999 } = filter;
  const timed = filter.since !== undefined || filter.until !== undefined;
  const documents = filter.document && new Set(filter.document);
  return (s) => {
    if (!status[statements.status[s] as number]) return false;
    if (timed) {
      const date = statements.date[s] as number;
      if (date === none || (dates.last[date] as number) < since || (dates.first[date] as number) > until) return false;
    }
    return !documents || documents.has(sentences.document[statements.sentence[s] as number] as number);
  };
}

/** A test of nodes by kind. */
export function nodeTest(
  { columns }: Pick<GraphStore, "columns">,
  only: readonly Kind[] | undefined,
): (node: number) => boolean {
  const wanted = wantedOf(kinds, only);
  return (node) => wanted[columns.nodes.kind[node] as number] === 1;
}

/** A test of edges by relation, by the kinds of both ends, and by how many statements are kept. */
export function edgeTest(store: GraphStore, filter: Filter): (edge: number) => boolean {
  const { edges } = store.columns;
  const relation = wantedOf(relationNames, filter.relation);
  const node = nodeTest(store, filter.kind);
  const statement = statementTest(store, filter);
  const { minWeight = 1 } = filter;
  const plain = !narrowsStatements(filter) && (filter.status ?? ["asserted"]).join() === "asserted";
  return (e) => {
    if (!relation[edges.relation[e] as number]) return false;
    if (!node(edges.source[e] as number) || !node(edges.target[e] as number)) return false;
    if (plain) return (edges.weight[e] as number) >= minWeight;
    let kept = 0;
    const end = edges.statements[e + 1] as number;
    for (let s = edges.statements[e] as number; s < end && kept < minWeight; s++) if (statement(s)) kept++;
    return kept >= minWeight;
  };
}
