/** What sigma can draw for us: four shapes ringed in paper, straight and bent lines, solid, dashed and dotted. */

import {
  extremityArrow,
  extremityBar,
  type FragmentLayer,
  layerDashed,
  layerFill,
  layerPlain,
  pathCurved,
  pathLine,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
  sdfTriangle,
} from "sigma/rendering";
import type { Settings } from "sigma/settings";

/** A rim inside the shape's edge, so that nodes stand clear of the lines that meet there. */
function layerRim(pixels: number): FragmentLayer {
  return {
    name: "rim",
    uniforms: [],
    attributes: [
      { name: "a_rimColor", size: 4, type: WebGL2RenderingContext.UNSIGNED_BYTE, normalized: true, source: "rimColor" },
    ],
    glsl: `
vec4 layer_rim(vec4 v_rimColor) {
  float edge = -${pixels.toFixed(1)} * context.pixelToUV;
  float inside = smoothstep(edge - context.aaWidth, edge + context.aaWidth, context.sdf);
  return vec4(v_rimColor.rgb, v_rimColor.a * inside);
}
`,
  };
}

/** Bent lines keep the curvature that we give them: sigma's own spreading would count hidden edges too. */
function pathBent() {
  const { spread: _, ...bent } = pathCurved({ curvature: { attribute: "curvature", default: 0 } });
  return bent;
}

export const primitives = {
  nodes: {
    shapes: [sdfCircle(), sdfSquare(), sdfDiamond(), sdfTriangle()],
    layers: [layerFill(), layerRim(1.2)],
    variables: { rimColor: { type: "color", default: "#ffffff" } },
  },
  edges: {
    paths: [pathLine(), pathBent()],
    extremities: [extremityArrow({ lengthRatio: 5, widthRatio: 4 }), extremityBar()],
    layers: [
      layerPlain({ color: { attribute: "lineColor" } }),
      layerDashed({
        dashSize: { attribute: "dash" },
        gapSize: { attribute: "gap" },
        solidExtremities: true,
      }),
    ],
    variables: {
      lineColor: { type: "color", default: "#888888" },
      dash: { type: "number", default: 0 },
      gap: { type: "number", default: 0 },
    },
  },
} as const;

export const settings: Partial<Settings> = {
  // The page may be laid out anew while nothing of it is visible; the drawing then waits for its room.
  allowInvalidContainer: true,
  renderLabels: false,
  renderEdgeLabels: false,
  itemSizesReference: "screen",
  autoRescale: "once",
  stagePadding: 60,
  minEdgeThickness: 0.6,
  enableEdgeEvents: true,
  enableNodeDrag: true,
  enableCameraRotation: false,
  nodePickingPadding: 4,
  edgePickingPadding: 4,
  minCameraRatio: 0.02,
  maxCameraRatio: 3,
  zoomDuration: 150,
};
