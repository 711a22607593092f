/** Decoding of arcs: the best projective tree with one root by Eisner's algorithm (1996, COLING, 340-345). */

/**
 * The projective tree of highest score: crossing arcs, which English has in one of two hundred, cost more than they bring.
 *
 * @param scores (words + 1)² numbers, row = dependent, column = head, both from 0 for the root
 * @returns for each word its head's index among the words, -1 for the root
 */
export function bestTree(scores: Float32Array, words: number): Int32Array {
  const greedy = greedyTree(scores, words);
  return greedy ?? projectiveTree(scores, words);
}

/** Every word's best head, where that happens to be a projective tree with one root: then no tree scores higher. */
function greedyTree(scores: Float32Array, words: number): Int32Array | undefined {
  const size = words + 1;
  const heads = new Int32Array(words);
  let roots = 0;
  for (let i = 1; i < size; i++) {
    let best = 0;
    for (let j = 1; j < size; j++) {
      if (j !== i && (scores[i * size + j] ?? 0) > (scores[i * size + best] ?? 0)) best = j;
    }
    heads[i - 1] = best - 1;
    if (best === 0) roots++;
  }
  if (roots !== 1) return undefined;
  // Walks from each word to the root; a walk that meets its own trace is a cycle.
  const seen = new Int32Array(words);
  for (let i = 0; i < words; i++) {
    let at = i;
    while (at >= 0 && seen[at] === 0) {
      seen[at] = i + 1;
      at = heads[at] ?? -1;
    }
    if (at >= 0 && seen[at] === i + 1) return undefined;
  }
  return isProjective(heads) ? heads : undefined;
}

/** In a projective tree, whatever lies between a word and its head descends from that head. */
function isProjective(heads: Int32Array): boolean {
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i] ?? -1;
    if (head < 0) continue;
    for (let k = Math.min(i, head) + 1; k < Math.max(i, head); k++) {
      let at = k;
      while (at >= 0 && at !== head) at = heads[at] ?? -1;
      if (at !== head) return false;
    }
  }
  return true;
}

/** Eisner's chart over the words alone; the root then takes the one word whose two sides score best under it. */
export function projectiveTree(scores: Float32Array, words: number): Int32Array {
  const n = words;
  const size = n + 1;
  const cells = n * n;
  // Spans i..j headed at the left or right end; incomplete ones end in the head's newest child.
  const rightComplete = new Float64Array(cells);
  const leftComplete = new Float64Array(cells);
  const rightOpen = new Float64Array(cells);
  const leftOpen = new Float64Array(cells);
  const openSplit = new Int32Array(cells);
  const rightSplit = new Int32Array(cells);
  const leftSplit = new Int32Array(cells);
  for (let width = 1; width < n; width++) {
    for (let i = 0; i + width < n; i++) {
      const j = i + width;
      const at = i * n + j;
      let best = Number.NEGATIVE_INFINITY;
      let split = i;
      for (let k = i; k < j; k++) {
        const value = (rightComplete[i * n + k] ?? 0) + (leftComplete[(k + 1) * n + j] ?? 0);
        if (value > best) {
          best = value;
          split = k;
        }
      }
      openSplit[at] = split;
      rightOpen[at] = best + (scores[(j + 1) * size + i + 1] ?? 0);
      leftOpen[at] = best + (scores[(i + 1) * size + j + 1] ?? 0);
      best = Number.NEGATIVE_INFINITY;
      for (let k = i + 1; k <= j; k++) {
        const value = (rightOpen[i * n + k] ?? 0) + (rightComplete[k * n + j] ?? 0);
        if (value > best) {
          best = value;
          rightSplit[at] = k;
        }
      }
      rightComplete[at] = best;
      best = Number.NEGATIVE_INFINITY;
      for (let k = i; k < j; k++) {
        const value = (leftComplete[i * n + k] ?? 0) + (leftOpen[k * n + j] ?? 0);
        if (value > best) {
          best = value;
          leftSplit[at] = k;
        }
      }
      leftComplete[at] = best;
    }
  }
  const heads = new Int32Array(n).fill(-1);
  let root = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let r = 0; r < n; r++) {
    const value = (leftComplete[r] ?? 0) + (rightComplete[r * n + n - 1] ?? 0) + (scores[(r + 1) * size] ?? 0);
    if (value > best) {
      best = value;
      root = r;
    }
  }
  // Retraces the splits: [first, last, headed at the right end, complete].
  const open: [number, number, boolean, boolean][] = [];
  if (n > 0) open.push([0, root, true, true], [root, n - 1, false, true]);
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [i, j, atRight, complete] = span;
    if (i === j) continue;
    const at = i * n + j;
    if (!complete) {
      if (atRight) heads[i] = j;
      else heads[j] = i;
      const k = openSplit[at] ?? i;
      open.push([i, k, false, true], [k + 1, j, true, true]);
    } else if (atRight) {
      const k = leftSplit[at] ?? i;
      open.push([i, k, true, true], [k, j, true, false]);
    } else {
      const k = rightSplit[at] ?? j;
      open.push([i, k, false, false], [k, j, false, true]);
    }
  }
  return heads;
}
