/** Moves discs apart until none covers another. graphology-layout-noverlap draws lots for discs on one spot; this never does. */

/** Positions are changed in place; `r` are radii in the same unit. */
export interface Discs {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly r: Float64Array;
}

/** Discs by the square they lie in: the first of each bucket, and after each disc the next; -1 is none. */
interface Grid {
  readonly cell: number;
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** Squares share buckets now and then, which costs a glance at discs that are far away and changes nothing. */
const bucket = (column: number, row: number, buckets: number): number =>
  (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (buckets - 1);

function sort({ x, y }: Discs, { cell, first, next }: Grid): void {
  first.fill(-1);
  // From the last, so that each bucket lists its discs in order.
  for (let i = x.length - 1; i >= 0; i--) {
    const at = bucket(Math.floor((x[i] as number) / cell), Math.floor((y[i] as number) / cell), first.length);
    next[i] = first[at] as number;
    first[at] = i;
  }
}

/** Moves two discs apart by what they overlap, half each; whether they did. */
function part({ x, y, r }: Discs, i: number, j: number, gap: number): boolean {
  const need = (r[i] as number) + (r[j] as number) + gap;
  let dx = (x[j] as number) - (x[i] as number);
  let dy = (y[j] as number) - (y[i] as number);
  const square = dx * dx + dy * dy;
  if (square >= need * need) return false;
  const distance = Math.sqrt(square);
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
  return true;
}

/** Parts each pair that overlaps once; whether there were any. */
function push(discs: Discs, grid: Grid, gap: number): boolean {
  const { cell, first, next } = grid;
  sort(discs, grid);
  let moved = false;
  for (let i = 0; i < discs.x.length; i++) {
    const column = Math.floor((discs.x[i] as number) / cell);
    const row = Math.floor((discs.y[i] as number) / cell);
    for (let dc = -1; dc <= 1; dc++) {
      for (let dr = -1; dr <= 1; dr++) {
        const at = bucket(column + dc, row + dr, first.length);
        for (let j = first[at] as number; j >= 0; j = next[j] as number)
          if (j > i && part(discs, i, j, gap)) moved = true;
      }
    }
  }
  return moved;
}

/**
 * @param gap the least distance between two rims
 * @param rounds at most; a crowd may need many
 */
export function separate(discs: Discs, gap: number, rounds: number): void {
  const count = discs.x.length;
  const grid: Grid = {
    cell: 2 * discs.r.reduce((a, b) => Math.max(a, b), 0) + gap,
    first: new Int32Array(2 ** Math.ceil(Math.log2(count + 1))),
    next: new Int32Array(count),
  };
  for (let round = 0; round < rounds && push(discs, grid, gap); round++);
}
