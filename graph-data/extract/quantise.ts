/** Rounds weights to whole numbers with a scale: tables by row, matrices by column. */

/** Columns of a quantised matrix reach up to this: twelve bits, so that sums over the integer product can't overflow. */
const matrixLimit = 2047;

/** Rounds each row to 8 bits. */
export function quantiseRows(values: Float32Array, columns: number): { values: Int8Array; scales: Float32Array } {
  const rows = values.length / columns;
  const out = new Int8Array(values.length);
  const scales = new Float32Array(rows);
  for (let r = 0; r < rows; r++) {
    const row = values.subarray(r * columns, (r + 1) * columns);
    const scale = Math.fround(row.reduce((top, v) => Math.max(top, Math.abs(v)), 0) / 127);
    scales[r] = scale;
    if (scale > 0)
      out.set(
        row.map((v) => Math.round(v / scale)),
        r * columns,
      );
  }
  return { values: out, scales };
}

/** Rounds each column to twelve bits. */
export function quantiseColumns(values: Float32Array, columns: number): { values: Int16Array; scales: Float32Array } {
  const out = new Int16Array(values.length);
  const scales = new Float32Array(columns);
  values.forEach((v, at) => {
    scales[at % columns] = Math.max(scales[at % columns] ?? 0, Math.abs(v) / matrixLimit);
  });
  values.forEach((v, at) => {
    const scale = scales[at % columns] ?? 0;
    if (scale > 0) out[at] = Math.round(v / scale);
  });
  return { values: out, scales };
}
