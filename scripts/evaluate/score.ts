/** Scores a graph against gold passages: entities, asserted relations, and how many of `not` are drawn. */

import { type GraphFile, type Kind, type Relation, relations } from "../../graph-data/schema.ts";

export interface GoldEntity {
  readonly name: string;
  readonly type: Kind;
  readonly aliases: readonly string[];
}

export interface GoldRelation {
  readonly source: string;
  readonly type: Relation;
  readonly target: string;
  readonly core?: boolean;
}

/** One annotated passage: a line of a file in `test/gold`. */
export interface GoldPassage {
  readonly id: string;
  readonly date: string;
  readonly title?: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
  readonly acceptable?: readonly GoldRelation[];
  readonly not?: readonly GoldRelation[];
}

/** Counts of relations: `hit` of `core` gold ones found; `right` of `drawn` ones in gold or acceptable. */
export interface RelationCounts {
  core: number;
  hit: number;
  drawn: number;
  right: number;
}

export interface Score {
  readonly entities: { found: number; extra: number; missed: number; rightKind: number };
  readonly relations: RelationCounts & { forbidden: number; forbiddenDrawn: number };
  readonly byRelation: Map<Relation, RelationCounts>;
  readonly byTag: Map<string, { core: number; hit: number }>;
  /** Each drawn relation with its confidence and whether it is right: the material of calibration. */
  readonly judged: { confidence: number; right: boolean }[];
  /** A line for each mistake. */
  readonly mistakes: string[];
}

/** A name as it is compared: no case, diacritics, article, possessive or punctuation. */
export const normal = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/['’]s\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether one name's words all stand in the other: "Labour Party (UK)" is "Labour Party". */
function within(a: string, b: string, kind: Kind): boolean {
  const x = a.split(" ");
  const y = b.split(" ");
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return (
    short.length >= 2 &&
    short.every((word) => long.includes(word)) &&
    (kind !== "person" || short.at(-1) === long.at(-1))
  );
}

export const relationId = (source: string, relation: Relation, target: string): string =>
  relations[relation].symmetric && source > target
    ? `${target}|${relation}|${source}`
    : `${source}|${relation}|${target}`;

export interface NamedNode {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  readonly forms: readonly string[];
}

/** Which gold entity a node is: by its label first, then by any form that the two share. */
export function matcher(passage: GoldPassage): (node: NamedNode) => GoldEntity | undefined {
  const gold = passage.entities.map((entity) => ({
    entity,
    full: normal(entity.name),
    forms: new Set([entity.name, ...entity.aliases].map(normal)),
  }));
  return ({ kind, forms }) => {
    const first = forms[0] ?? "";
    const match =
      gold.find((g) => g.full === first) ??
      gold.find((g) => g.forms.has(first)) ??
      gold.find((g) => forms.includes(g.full) && kind === g.entity.type) ??
      gold.find(
        (g) =>
          g.entity.type === kind &&
          (kind === "person" || kind === "organisation") &&
          [...g.forms].some((form) => within(form, first, kind)),
      );
    return match?.entity;
  };
}

interface Drawn {
  readonly relation: Relation;
  readonly text: string;
  confidence: number;
}

/**
 * Counts as the project's scorer does: a node is right when a gold entity shares a form of its name; an asserted
 * relation is right when it is in `relations` or `acceptable`; only core relations count for recall.
 *
 * @param graph one graph built from all the passages, each a document by its `id`
 */
export function score(graph: GraphFile, passages: readonly GoldPassage[]): Score {
  const nodes = new Map<string, NamedNode>(
    graph.nodes.map(({ key, attributes: { label, kind, aliases } }) => {
      const forms = [label, key.replace(/[-_]/g, " "), ...aliases].map(normal).filter(Boolean);
      return [key, { key, label, kind, forms }];
    }),
  );
  const nodesOf = new Map<string, Set<string>>();
  for (const { key, attributes } of graph.nodes)
    for (const { document } of attributes.mentions) {
      const set = nodesOf.get(document) ?? new Set();
      nodesOf.set(document, set.add(key));
    }
  const edgesOf = new Map<
    string,
    { source: string; target: string; relation: Relation; text: string; confidence: number }[]
  >();
  for (const { source, target, attributes } of graph.edges)
    for (const { document, status, text, confidence } of attributes.statements) {
      if (status !== "asserted") continue;
      const list = edgesOf.get(document) ?? [];
      edgesOf.set(document, list);
      list.push({ source, target, relation: attributes.relation, text, confidence });
    }

  const result: Score = {
    entities: { found: 0, extra: 0, missed: 0, rightKind: 0 },
    relations: { core: 0, hit: 0, drawn: 0, right: 0, forbidden: 0, forbiddenDrawn: 0 },
    byRelation: new Map(),
    byTag: new Map(),
    judged: [],
    mistakes: [],
  };
  const countsOf = (relation: Relation): RelationCounts => {
    const counts = result.byRelation.get(relation) ?? { core: 0, hit: 0, drawn: 0, right: 0 };
    result.byRelation.set(relation, counts);
    return counts;
  };

  for (const passage of passages) {
    const match = matcher(passage);
    const found = new Set<GoldEntity>();
    for (const key of nodesOf.get(passage.id) ?? []) {
      const node = nodes.get(key);
      if (!node) continue;
      const entity = match(node);
      if (!entity) {
        result.entities.extra++;
        result.mistakes.push(`${passage.id} extra entity ${node.label} (${node.kind})`);
      } else if (!found.has(entity)) {
        found.add(entity);
        result.entities.found++;
        if (entity.type === node.kind) result.entities.rightKind++;
        else result.mistakes.push(`${passage.id} wrong kind ${node.label}: ${node.kind}, not ${entity.type}`);
      }
    }
    for (const entity of passage.entities)
      if (!found.has(entity)) {
        result.entities.missed++;
        result.mistakes.push(`${passage.id} missed entity ${entity.name}`);
      }

    const ids = (list: readonly GoldRelation[] = []) => list.map((r) => relationId(r.source, r.type, r.target));
    const core = new Map(
      passage.relations.filter((r) => r.core !== false).map((r) => [relationId(r.source, r.type, r.target), r]),
    );
    const fine = new Set([...ids(passage.relations), ...ids(passage.acceptable)]);
    const forbidden = new Set(ids(passage.not));
    const nameOf = (key: string): string => {
      const node = nodes.get(key);
      return (node && match(node)?.name) ?? `?${node?.label}`;
    };
    const drawn = new Map<string, Drawn>();
    for (const { source, target, relation, text, confidence } of edgesOf.get(passage.id) ?? []) {
      const id = relationId(nameOf(source), relation, nameOf(target));
      const before = drawn.get(id)?.confidence ?? 0;
      drawn.set(id, { relation, text, confidence: Math.max(before, confidence) });
    }

    result.relations.forbidden += forbidden.size;
    for (const [id, { relation, text, confidence }] of drawn) {
      const counts = countsOf(relation);
      const right = fine.has(id);
      for (const c of [counts, result.relations]) {
        c.drawn++;
        if (right) c.right++;
      }
      result.judged.push({ confidence, right });
      if (!right) result.mistakes.push(`${passage.id} wrong ${id} <- ${text}`);
      if (forbidden.has(id)) {
        result.relations.forbiddenDrawn++;
        result.mistakes.push(`${passage.id} forbidden ${id}`);
      }
    }
    for (const [id, relation] of core) {
      const hit = drawn.has(id);
      for (const c of [countsOf(relation.type), result.relations]) {
        c.core++;
        if (hit) c.hit++;
      }
      for (const tag of passage.tags) {
        const counts = result.byTag.get(tag) ?? { core: 0, hit: 0 };
        result.byTag.set(tag, counts);
        counts.core++;
        if (hit) counts.hit++;
      }
      if (!hit) result.mistakes.push(`${passage.id} missed ${id}`);
    }
  }
  return result;
}
