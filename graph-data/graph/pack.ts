/** Puts discs close around a shape, as near to its middle as there is room. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

const sectors = 48;
const goldenAngle = 2.399963229728653;

const sectorOf = ({ x, y }: Point): number =>
  Math.floor(((Math.atan2(y, x) + Math.PI) / (2 * Math.PI)) * sectors) % sectors;

/** How far points around 0 reach in each direction; a direction reaches as far as those beside it. */
function outline(points: readonly Point[]): (at: Point) => number {
  const reach = new Float64Array(sectors);
  for (const point of points) {
    const sector = sectorOf(point);
    const distance = Math.sqrt(point.x ** 2 + point.y ** 2);
    for (const near of [sector + sectors - 1, sector, sector + 1])
      reach[near % sectors] = Math.max(reach[near % sectors] as number, distance);
  }
  return (at) => reach[sectorOf(at)] as number;
}

/** A sunflower's seeds: the k-th of points that fill a disc evenly, each with the room of a circle of radius `pitch`. */
export function seedAt(k: number, pitch: number): Point {
  const distance = pitch * Math.sqrt(k + 0.5);
  return { x: distance * Math.cos(k * goldenAngle), y: distance * Math.sin(k * goldenAngle) };
}

/**
 * Centres for discs, so that they cover neither each other nor the shape.
 *
 * @param radii by falling size
 * @param shape points around 0
 * @param gap the least distance between two rims, and between a rim and the shape
 */
export function packAround(radii: readonly number[], shape: readonly Point[], gap: number): Point[] {
  const reach = outline(shape);
  const cell = 2 * (radii[0] ?? 0) + gap;
  const grid = new Map<string, (Point & { r: number })[]>();
  const free = ({ x, y }: Point, r: number): boolean => {
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const disc of grid.get(`${Math.floor(x / cell) + dx},${Math.floor(y / cell) + dy}`) ?? [])
          if ((disc.x - x) ** 2 + (disc.y - y) ** 2 < (disc.r + r + gap) ** 2) return false;
    return true;
  };
  let k = 0;
  return radii.map((r, i) => {
    // A smaller disc may fit where the last one did not.
    if (i > 0 && r < (radii[i - 1] as number)) k = 0;
    for (; ; k++) {
      const at = seedAt(k, gap);
      const distance = Math.sqrt(at.x ** 2 + at.y ** 2);
      if (shape.length > 0 && distance < reach(at) + r + gap) continue;
      if (!free(at, r)) continue;
      const key = `${Math.floor(at.x / cell)},${Math.floor(at.y / cell)}`;
      const there = grid.get(key);
      if (there) there.push({ ...at, r });
      else grid.set(key, [{ ...at, r }]);
      return at;
    }
  });
}
