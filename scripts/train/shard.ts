/** One shard of a batch: forward, loss and backward over a few sentences, gradients added to the shard's own buffer. */

import { type FormFeatures, featuresOf, type Vocabulary } from "../../graph-data/extract/features.ts";
import { columnsOf, type Dropout, projectForms, runTrunk, weight } from "../../graph-data/extract/network.ts";
import {
  addOffsetGradient,
  offsetBucket,
  type Pairs,
  runHeads,
  scoreArcs,
  scoreLabels,
  wantedWidth,
} from "../../graph-data/extract/network-heads.ts";
import {
  formsGradient,
  gradient,
  headsGradient,
  productGradient,
  type ScoreGradients,
  type Trainee,
  trunkGradient,
  zeros,
} from "./gradient.ts";
import { Random } from "./random.ts";

/** A sentence to learn from; a layer that its source doesn't have is absent. */
export interface Lesson {
  readonly forms: readonly string[];
  readonly upos?: readonly number[];
  readonly xpos?: readonly number[];
  /** 0 for the root, else the head's number from 1. */
  readonly heads?: readonly number[];
  readonly labels?: readonly number[];
  /** -1 where the source leaves it open. */
  readonly names?: readonly number[];
}

export interface ShardOptions {
  readonly vocabulary: Vocabulary;
  readonly seed: number;
  /** Words of the whole batch: the loss is their mean. */
  readonly words: number;
  /** Shares that dropout takes, and of words taken for unknown. */
  readonly drop: { readonly input: number; readonly block: number; readonly hidden: number; readonly word: number };
  readonly weights: { readonly tag: number; readonly name: number; readonly label: number };
}

/** Learned words are dropped alone; now and then the frozen vector goes too, as for a word nobody has seen. */
function weaken(features: FormFeatures, draw: number, share: number): FormFeatures {
  if (draw >= share) return features;
  return { ...features, word: 0, vector: draw < share / 5 ? -1 : features.vector };
}

/** Subtracts the gold answer from each row's probabilities and scales: the gradient of cross-entropy. Returns the loss. */
function crossEntropy(
  trainee: Trainee,
  scores: number,
  columns: number,
  count: number,
  row: number,
  gold: number,
  scale: number,
): number {
  const at = scores + row * columns * 4;
  const { f32 } = trainee.kernel;
  trainee.kernel.run.softmax(at, count);
  const chance = f32[(at >> 2) + gold] ?? 0;
  const loss = -Math.log(Math.max(chance, 1e-30));
  f32[(at >> 2) + gold] = chance - 1;
  for (let k = at >> 2; k < (at >> 2) + count; k++) f32[k] = (f32[k] ?? 0) * scale;
  f32.fill(0, (at >> 2) + count, (at >> 2) + columns);
  return loss * scale;
}

/** Adds the gradients of the sentences' mean loss; returns the loss. Takes back all memory that it used. */
export function runShard(trainee: Trainee, lessons: readonly Lesson[], options: ShardOptions): number {
  const { kernel, shape } = trainee;
  const { run } = kernel;
  const { width } = shape;
  const mark = kernel.top;
  const random = new Random(options.seed);

  // Words' rows, and the distinct forms among them.
  const rows = lessons.reduce((sum, lesson) => sum + lesson.forms.length + 2, 1);
  const forms: FormFeatures[] = [];
  const known = new Map<string, number>();
  const formOf = new Int32Array(rows).fill(-1);
  const firsts: number[] = [];
  let row = 1;
  for (const lesson of lessons) {
    firsts.push(row++);
    for (const form of lesson.forms) {
      const draw = random.next();
      const state = draw >= options.drop.word ? 2 : draw < options.drop.word / 5 ? 0 : 1;
      const key = `${state}${form}`;
      let index = known.get(key);
      if (index === undefined) {
        index = forms.length;
        known.set(key, index);
        forms.push(weaken(featuresOf(form, options.vocabulary), draw, options.drop.word));
      }
      formOf[row++] = index;
    }
    row++;
  }

  const masks = new Map<number, number>();
  const dropout: Dropout = (pointer, count, place, key) => {
    const share = options.drop[place];
    if (share === 0) return;
    const mask = kernel.alloc(count);
    run.dropout(pointer, mask, count, share, Math.floor(random.next() * 4294967295));
    masks.set(key, mask);
  };

  const projected = kernel.alloc(forms.length * width);
  const formPass = projectForms(trainee, forms, projected);
  const x = zeros(trainee, rows * width);
  const keep = zeros(trainee, rows);
  for (let r = 0; r < rows; r++) {
    const index = formOf[r] ?? -1;
    const from = index >= 0 ? (projected >> 2) + index * width : weight(trainee, "root") >> 2;
    if (index < 0 && !firsts.includes(r)) continue;
    kernel.f32.copyWithin((x >> 2) + r * width, from, from + width);
    kernel.f32[(keep >> 2) + r] = 1;
  }
  dropout(x, rows * width, "input", x);
  const trunk = runTrunk(trainee, x, keep, rows, dropout);
  const heads = runHeads(trainee, trunk.states, rows, dropout);

  // Loss and the gradient of the scores.
  const wide = shape.tag + 2 * shape.arc;
  const d: ScoreGradients = {
    upos: heads.upos,
    xpos: heads.xpos,
    name: heads.name,
    wanted: zeros(trainee, rows * wantedWidth(shape)),
    hidden: zeros(trainee, rows * wide),
    ends: zeros(trainee, rows * 2 * shape.label),
  };
  const each = 1 / options.words;
  const dependents: number[] = [];
  const governors: number[] = [];
  const offsets: number[] = [];
  const labels: number[] = [];
  let loss = 0;
  const tagged = new Uint8Array(rows * 3);
  lessons.forEach((lesson, s) => {
    const first = firsts[s] ?? 0;
    lesson.forms.forEach((_, i) => {
      const r = first + 1 + i;
      for (const [slot, gold, scores, columns, count, share] of [
        [0, lesson.upos?.[i], heads.upos, columnsOf(trainee, "upos"), 17, options.weights.tag],
        [1, lesson.xpos?.[i], heads.xpos, columnsOf(trainee, "xpos"), shape.xpos.length, options.weights.tag / 2],
        [2, lesson.names?.[i], heads.name, columnsOf(trainee, "name"), 7, options.weights.name],
      ] as const) {
        if (gold === undefined || gold < 0) continue;
        loss += crossEntropy(trainee, scores, columns, count, r, gold, each * share);
        tagged[r * 3 + slot] = 1;
      }
    });
    if (lesson.heads === undefined || lesson.labels === undefined) return;
    const count = lesson.forms.length + 1;
    const inner = kernel.top;
    const scores = kernel.alloc(count * count);
    const pack = kernel.alloc(8 * count);
    scoreArcs(trainee, heads, first, count, scores);
    kernel.f32.fill(0, scores >> 2, (scores >> 2) + count);
    for (let i = 1; i < count; i++) {
      kernel.f32[(scores >> 2) + i * count + i] = -1e9;
      const head = lesson.heads[i - 1] ?? 0;
      loss += crossEntropy(trainee, scores, count, count, i, head, each);
      dependents.push(first + i);
      governors.push(first + head);
      offsets.push(offsetBucket(i, head));
      labels.push(lesson.labels[i - 1] ?? 0);
    }
    const { arc } = shape;
    const stride = wantedWidth(shape);
    const governing = (first * wide + shape.tag + arc) * 4;
    const wanting = first * stride * 4;
    const asked = d.wanted + wanting;
    run.gemm(scores, count, 1, heads.hidden + governing, wide, asked, stride, count, arc, count, 1, pack);
    run.gemm(scores, 1, count, heads.wanted + wanting, stride, d.hidden + governing, wide, count, arc, count, 1, pack);
    addOffsetGradient(trainee, asked, count, scores);
    kernel.release(inner);
  });
  for (const [slot, name] of (["upos", "xpos", "name"] as const).entries()) {
    const columns = columnsOf(trainee, name);
    for (let r = 0; r < rows; r++) {
      const at = (heads[name] >> 2) + r * columns;
      if (tagged[r * 3 + slot] === 0) kernel.f32.fill(0, at, at + columns);
    }
  }
  loss += labelLoss(
    trainee,
    heads.ends,
    { dependents, governors, offsets, labels },
    d.ends,
    options.weights.label * each,
    {
      dropout,
      masks,
    },
  );

  const dstates = headsGradient(trainee, trunk.states, heads, d, rows, masks);
  const dx = trunkGradient(trainee, trunk, dstates, keep, rows, masks);
  const mask = masks.get(x);
  if (mask !== undefined) run.multiply(dx, mask, rows * width);
  const dprojected = zeros(trainee, forms.length * width);
  const root = gradient(trainee, "root");
  for (let r = 0; r < rows; r++) {
    const index = formOf[r] ?? -1;
    if (index >= 0) run.addTo(dprojected + index * width * 4, dx + r * width * 4, width);
  }
  for (const first of firsts) run.addTo(root, dx + first * width * 4, width);
  formsGradient(trainee, forms, formPass, dprojected);
  kernel.release(mark);
  return loss;
}

/** Loss of the gold arcs' labels; adds to the gradient of `ends`. */
function labelLoss(
  trainee: Trainee,
  ends: number,
  gold: Pairs & { readonly labels: readonly number[] },
  dends: number,
  scale: number,
  { dropout, masks }: { readonly dropout: Dropout; readonly masks: ReadonlyMap<number, number> },
): number {
  const { kernel, shape } = trainee;
  const { label } = shape;
  const pairs = gold.dependents.length;
  if (pairs === 0) return 0;
  const columns = columnsOf(trainee, "label");
  const mixed = kernel.alloc(pairs * label);
  const scores = kernel.alloc(pairs * columns);
  const pack = kernel.alloc(8 * label);
  scoreLabels(trainee, ends, gold, mixed, scores, pack, dropout);
  let loss = 0;
  gold.labels.forEach((answer, i) => {
    loss += crossEntropy(trainee, scores, columns, shape.labels.length, i, answer, scale);
  });
  const dmixed = zeros(trainee, pairs * label);
  productGradient(
    trainee,
    "label",
    { pointer: mixed, stride: label },
    { pointer: scores, stride: columns },
    { pointer: dmixed, stride: label },
    pairs,
    label,
  );
  const mask = masks.get(mixed);
  if (mask !== undefined) kernel.run.multiply(dmixed, mask, pairs * label);
  kernel.run.leakyGradient(mixed, dmixed, pairs * label);
  for (let i = 0; i < pairs; i++) {
    const from = dmixed + i * label * 4;
    kernel.run.addTo(dends + (gold.dependents[i] ?? 0) * 2 * label * 4, from, label);
    kernel.run.addTo(dends + ((gold.governors[i] ?? 0) * 2 + 1) * label * 4, from, label);
    kernel.run.addTo(gradient(trainee, "offset") + (gold.offsets[i] ?? 0) * label * 4, from, label);
  }
  return loss;
}
