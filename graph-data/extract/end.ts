/** What stands at an end of a relation, and how several of them are told apart. */

/** An entity at the end of a relation, the mention it was read from, and how surely. */
export interface End {
  readonly entity: number;
  readonly mention: number;
  readonly fit: number;
}

/** One end an entity, the surest. */
export function distinct(ends: readonly End[]): End[] {
  const byEntity = new Map<number, End>();
  for (const end of ends) {
    const before = byEntity.get(end.entity);
    if (before === undefined || before.fit < end.fit) byEntity.set(end.entity, end);
  }
  return [...byEntity.values()].sort((a, b) => b.fit - a.fit);
}
