/** Frozen word vectors in four bits a number: twice the words in the room, at a noise that dropout would add anyway. */

export interface PackedVectors {
  /** Numbers in a vector, even. */
  readonly width: number;
  /** rows × width / 2: the lower half of a byte is the first number; 8 stands for 0. */
  readonly values: Uint8Array;
  /** For each row. */
  readonly scales: Float32Array;
}

/** Rounds rows of `width` floats to steps of a seventh of their largest. */
export function packVectors(values: Float32Array, width: number): PackedVectors {
  const rows = values.length / width;
  const out = new Uint8Array(values.length / 2);
  const scales = new Float32Array(rows);
  for (let r = 0; r < rows; r++) {
    const row = values.subarray(r * width, (r + 1) * width);
    const scale = Math.fround(row.reduce((top, v) => Math.max(top, Math.abs(v)), 0) / 7);
    scales[r] = scale;
    const nibble = (k: number) => 8 + (scale > 0 ? Math.round((row[k] ?? 0) / scale) : 0);
    for (let k = 0; k < width; k += 2) out[(r * width + k) / 2] = nibble(k) | (nibble(k + 1) << 4);
  }
  return { width, values: out, scales };
}

/** Writes one row's floats. */
export function unpackVector({ width, values, scales }: PackedVectors, row: number, into: Float32Array): void {
  const scale = scales[row] ?? 0;
  for (let k = 0; k < width; k += 2) {
    const byte = values[(row * width + k) / 2] ?? 0x88;
    into[k] = ((byte & 15) - 8) * scale;
    into[k + 1] = ((byte >> 4) - 8) * scale;
  }
}
