/** Moves discs apart until none covers another. graphology-layout-noverlap draws lots for discs on one spot; this never does. */

/** Positions are changed in place; `r` are radii in the same unit. */
export interface Discs {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly r: Float64Array;
}

/** Pushes apart the pairs that overlap; whether there were any. */
function push({ x, y, r }: Discs, cell: number, gap: number): boolean {
  const grid = new Map<string, number[]>();
  const column = (i: number): number => Math.floor((x[i] as number) / cell);
  const row = (i: number): number => Math.floor((y[i] as number) / cell);
  for (let i = 0; i < x.length; i++) {
    const key = `${column(i)},${row(i)}`;
    const there = grid.get(key);
    if (there) there.push(i);
    else grid.set(key, [i]);
  }
  let moved = false;
  const part = (i: number, j: number): void => {
    const need = (r[i] as number) + (r[j] as number) + gap;
    let dx = (x[j] as number) - (x[i] as number);
    let dy = (y[j] as number) - (y[i] as number);
    const distance = Math.sqrt(dx * dx + dy * dy);
    if (distance >= need) return;
    moved = true;
    if (distance < 1e-6) {
      // On one spot: each pair has a direction of its own.
      const angle = (i * 31 + j) * 2.399963229728653;
      dx = Math.cos(angle);
      dy = Math.sin(angle);
    } else {
      dx /= distance;
      dy /= distance;
    }
    const step = (need - distance) * 0.52;
    x[i] = (x[i] as number) - dx * step;
    y[i] = (y[i] as number) - dy * step;
    x[j] = (x[j] as number) + dx * step;
    y[j] = (y[j] as number) + dy * step;
  };
  for (let i = 0; i < x.length; i++) {
    const c = column(i);
    const w = row(i);
    for (let dc = -1; dc <= 1; dc++)
      for (let dw = -1; dw <= 1; dw++) for (const j of grid.get(`${c + dc},${w + dw}`) ?? []) if (j > i) part(i, j);
  }
  return moved;
}

/**
 * @param gap the least distance between two rims
 * @param rounds at most; a crowd may need many
 */
export function separate(discs: Discs, gap: number, rounds: number): void {
  const cell = 2 * discs.r.reduce((a, b) => Math.max(a, b), 0) + gap;
  for (let round = 0; round < rounds && push(discs, cell, gap); round++);
}
