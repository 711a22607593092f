/** ForceAtlas2 and then no-overlap, off the page's thread: the same graph settles the same way, and it stops by itself. */

import iterate from "graphology-layout-forceatlas2/iterate.js";
import { separate } from "../graph-data/graph/noverlap.ts";

export interface LayoutTask {
  /** Ten numbers a node and three an edge, as ForceAtlas2 reads them. */
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  /** Radius to keep clear around each node, in pixels of a drawing `width` pixels wide. */
  readonly radii: Float32Array;
  readonly width: number;
}

export interface LayoutStep {
  /** x and y of each node in turn. */
  readonly places: Float32Array;
  readonly done: boolean;
}

const perNode = 10;
const budget = 600;
/** Mean movement an iteration, as a share of the drawing's width, below which it has settled. */
const settled = 0.00025;

const placesOf = (matrix: Float32Array, stride: number): Float32Array => {
  const count = matrix.length / stride;
  const places = new Float32Array(count * 2);
  for (let node = 0; node < count; node++) {
    places[node * 2] = matrix[node * stride] as number;
    places[node * 2 + 1] = matrix[node * stride + 1] as number;
  }
  return places;
};

function widthOf(places: Float32Array): number {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < places.length; i += 2) {
    least = Math.min(least, places[i] as number);
    most = Math.max(most, places[i] as number);
  }
  return Math.max(1e-6, most - least);
}

function movement(before: Float32Array, after: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < after.length; i += 2)
    sum += Math.hypot(
      (after[i] as number) - (before[i] as number),
      (after[i + 1] as number) - (before[i + 1] as number),
    );
  return sum / (after.length / 2) / widthOf(after);
}

/** Pushes nodes apart until none covers another. */
function clear(places: Float32Array, { radii, width }: LayoutTask): Float32Array {
  const unit = widthOf(places) / width;
  const x = Float64Array.from(radii, (_, node) => places[node * 2] as number);
  const y = Float64Array.from(radii, (_, node) => places[node * 2 + 1] as number);
  separate({ x, y, r: Float64Array.from(radii, (radius) => radius * unit) }, 4 * unit, 120);
  return Float32Array.from(places, (_, i) => (i % 2 === 0 ? x : y)[i >> 1] as number);
}

self.onmessage = ({ data }: MessageEvent<LayoutTask>) => {
  const count = data.nodes.length / perNode;
  const options = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 0.5,
    scalingRatio: 12,
    strongGravityMode: false,
    gravity: 1.2,
    slowDown: 1 + Math.log(Math.max(1, count)),
    barnesHutOptimize: count > 1000,
    barnesHutTheta: 0.6,
  };
  const send = (step: LayoutStep): void => self.postMessage(step, { transfer: [step.places.buffer] });
  const chunk = Math.max(1, Math.min(10, Math.round(4000 / Math.max(1, count))));
  let before = placesOf(data.nodes, perNode);
  let calm = 0;
  const work = (done: number): void => {
    for (let i = 0; i < chunk; i++) iterate(options, data.nodes, data.edges);
    const after = placesOf(data.nodes, perNode);
    calm = movement(before, after) / chunk < settled ? calm + 1 : 0;
    before = after.slice();
    const over = calm >= 3 || done >= budget;
    send({ places: over ? clear(after, data) : after, done: over });
    if (!over) setTimeout(work, 0, done + chunk);
  };
  work(chunk);
};
