/** Which entities of different documents are one node, and under which label. */

import type { Entity } from "../extract/annotation.ts";
import { fold, personName } from "../extract/names.ts";

export interface Identified {
  /** For each entity given the index of its group. */
  readonly group: number[];
  /** The nodes to be, in the order of their first entity; the label that won is not among the aliases. */
  readonly groups: Entity[];
}

/** Words that say only what sort of body a name stands for: `Fidesz party` and `Fidesz` are one. */
const generic =
  /\s(?:party|group|movement|organi[sz]ation|coalition|alliance|militia|network|agency|corporation|corp|inc|company|co|ltd|plc|club|fc)$/;

class Sets {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  find(i: number): number {
    let root = i;
    while (this.#parent[root] !== root) root = this.#parent[root] as number;
    for (let at = i; at !== root; ) {
      const next = this.#parent[at] as number;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** The earlier of the two stays the root, so the result does not depend on who asks. */
  join(a: number, b: number): void {
    const x = this.find(a);
    const y = this.find(b);
    if (x < y) this.#parent[y] = x;
    else this.#parent[x] = y;
  }
}

/** A map from a key to the sets that bear it. */
class Bearers {
  readonly #of = new Map<string, Set<number>>();

  add(key: string, entity: number): void {
    const known = this.#of.get(key);
    if (known) known.add(entity);
    else this.#of.set(key, new Set([entity]));
  }

  /** The one set that bears the key; undefined where none or several do. */
  single(key: string, sets: Sets): number | undefined {
    let found: number | undefined;
    for (const entity of this.#of.get(key) ?? []) {
      const root = sets.find(entity);
      if (found !== undefined && found !== root) return undefined;
      found = root;
    }
    return found;
  }
}

const acronym = /^\p{Lu}[\p{Lu}\p{N}&./-]+$/u;
const words = (label: string): number => label.split(/\s+/).length;

function joinPeople(entities: readonly Entity[], people: readonly number[], sets: Sets): void {
  const names = new Map<number, ReturnType<typeof personName>>();
  const full = new Map<string, number>();
  const byEnds = new Bearers();
  const byFamily = new Bearers();
  for (const i of people) {
    const entity = entities[i] as Entity;
    const name = personName(entity.label);
    names.set(i, name);
    const key = name.words.join(" ");
    const before = full.get(key);
    if (before !== undefined) sets.join(before, i);
    else full.set(key, i);
  }
  for (const i of people) {
    const { words, given, family } = names.get(i) as ReturnType<typeof personName>;
    if (words.length < 2) continue;
    byFamily.add(family, sets.find(i));
    if (words.length > 2) byEnds.add(`${given} ${family}`, sets.find(i));
    // Another name he goes by may be the one that a second document leads with.
    for (const alias of (entities[i] as Entity).aliases) {
      const known = personName(alias).words;
      const other = known.length > 1 ? full.get(known.join(" ")) : undefined;
      if (other !== undefined) sets.join(other, i);
    }
  }
  for (const i of people) {
    const { words, given, family } = names.get(i) as ReturnType<typeof personName>;
    if (words.length === 1) {
      const bearer = byFamily.single(family, sets);
      if (bearer !== undefined) sets.join(bearer, i);
    } else if (words.length === 2) {
      const bearer = byEnds.single(`${given} ${family}`, sets);
      if (bearer !== undefined) sets.join(bearer, i);
    }
  }
}

function joinBodies(entities: readonly Entity[], bodies: readonly number[], sets: Sets): void {
  const byName = new Map<string, number>();
  const byAcronym = new Bearers();
  const keyOf = (label: string) => fold(label).replace(generic, "");
  for (const i of bodies) {
    const key = keyOf((entities[i] as Entity).label);
    const before = byName.get(key);
    if (before !== undefined) sets.join(before, i);
    else byName.set(key, i);
  }
  for (const i of bodies) {
    const { label, aliases } = entities[i] as Entity;
    for (const alias of aliases) if (acronym.test(alias) && !acronym.test(label)) byAcronym.add(alias, sets.find(i));
  }
  for (const i of bodies) {
    const { label } = entities[i] as Entity;
    const bearer = acronym.test(label) ? byAcronym.single(label, sets) : undefined;
    if (bearer !== undefined) sets.join(bearer, i);
  }
}

/** The label that most entities of the fullest form bear; the earliest among equals. */
function labelOf(members: readonly Entity[]): string {
  const counts = new Map<string, number>();
  for (const { label } of members) counts.set(label, (counts.get(label) ?? 0) + 1);
  const rank = (label: string) =>
    Math.min(words(label), 2) * 1e9 + (acronym.test(label) ? 0 : 1e8) + (counts.get(label) as number);
  let best = (members[0] as Entity).label;
  for (const label of counts.keys()) if (rank(label) > rank(best)) best = label;
  return best;
}

/**
 * Tells which entities are one node. States meet by their ISO code or label, places by label, organisations by label or by an acronym
 * that one of them alone bears, people by their names in any transliteration; a lone surname joins the single full name that fits.
 * Linear in the number of entities; the same entities in the same order give the same groups.
 *
 * @param entities those of all documents, in order
 */
export function identify(entities: readonly Entity[]): Identified {
  const sets = new Sets(entities.length);
  const people: number[] = [];
  const bodies: number[] = [];
  const seen = new Map<string, number>();
  entities.forEach((entity, i) => {
    if (entity.kind === "person") people.push(i);
    else if (entity.kind === "organisation") bodies.push(i);
    else {
      const key = entity.kind === "state" && entity.iso ? `iso ${entity.iso}` : `${entity.kind} ${fold(entity.label)}`;
      const before = seen.get(key);
      if (before !== undefined) sets.join(before, i);
      else seen.set(key, i);
    }
  });
  joinPeople(entities, people, sets);
  joinBodies(entities, bodies, sets);

  const members = new Map<number, Entity[]>();
  const number = new Map<number, number>();
  const group = entities.map((entity, i) => {
    const root = sets.find(i);
    const known = members.get(root);
    if (known) known.push(entity);
    else {
      members.set(root, [entity]);
      number.set(root, number.size);
    }
    return number.get(root) as number;
  });
  const groups = [...members.values()].map((them) => {
    const label = labelOf(them);
    const aliases = new Set(them.flatMap((entity) => [entity.label, ...entity.aliases]));
    aliases.delete(label);
    const { kind } = them[0] as Entity;
    const iso = them.find((entity) => entity.iso)?.iso;
    return { label, kind, aliases: [...aliases], ...(iso ? { iso } : {}) };
  });
  return { group, groups };
}
