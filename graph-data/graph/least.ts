/** The least of many numbers, in order, without sorting the others. */

/**
 * Moves the `most` least numbers to the front and sorts them (Hoare's selection, 1961, with the middle of three as pivot).
 *
 * @param keys without NaN; its order changes
 * @returns a view of the front of `keys`, rising
 */
export function leastOf(keys: Float64Array, most: number): Float64Array {
  let low = 0;
  let high = keys.length - 1;
  while (low < high && most < keys.length) {
    const pivot = middle(keys[low] as number, keys[(low + high) >> 1] as number, keys[high] as number);
    let left = low;
    let right = high;
    while (left <= right) {
      while ((keys[left] as number) < pivot) left++;
      while ((keys[right] as number) > pivot) right--;
      if (left > right) break;
      const kept = keys[left] as number;
      keys[left++] = keys[right] as number;
      keys[right--] = kept;
    }
    if (most - 1 <= right) high = right;
    else if (most - 1 >= left) low = left;
    else break;
  }
  return keys.subarray(0, most).sort();
}

const middle = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
