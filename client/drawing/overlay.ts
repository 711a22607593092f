/** What is drawn on plain canvases below and above sigma's: the accent under what is chosen, and the lettering. */

import { controlPoint, type Point, pointOn } from "./geometry.ts";
import type { Placement } from "./labels.ts";
import type { Palette } from "./palette.ts";
import type { Region } from "./regions.ts";

/** A line on the screen that carries the accent: the selected edge, or a step of the route. */
export interface AccentLine {
  readonly source: Point;
  readonly target: Point;
  readonly curvature: number;
  /** From 1, on a route. */
  readonly step?: number;
}

export interface AccentDisc extends Point {
  readonly radius: number;
}

/** Sizes a canvas to its box and the screen's density, and hands back a clean context in CSS pixels. */
export function freshContext(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D {
  const density = window.devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * density)) canvas.width = Math.round(width * density);
  if (canvas.height !== Math.round(height * density)) canvas.height = Math.round(height * density);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser gives no 2D canvas");
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}

/** A line as it looks where sigma draws it, but without its head. */
export interface PlainLine extends Pick<AccentLine, "source" | "target" | "curvature"> {
  readonly color: string;
  readonly size: number;
  readonly dash: number;
  readonly gap: number;
}

export function drawLines(context: CanvasRenderingContext2D, lines: readonly PlainLine[]): void {
  context.lineCap = "butt";
  for (const line of lines) {
    traceLine(context, line);
    context.strokeStyle = line.color;
    context.lineWidth = line.size;
    context.setLineDash(line.dash > 0 ? [line.dash, line.gap] : []);
    context.stroke();
  }
  context.setLineDash([]);
}

function traceLine(context: CanvasRenderingContext2D, line: Pick<AccentLine, "source" | "target" | "curvature">): void {
  const control = controlPoint(line.source, line.target, line.curvature);
  context.beginPath();
  context.moveTo(line.source.x, line.source.y);
  context.quadraticCurveTo(control.x, control.y, line.target.x, line.target.y);
}

/** Draws the grounds of communities: first all of one wider in the colour of the border, then in its own. */
export function drawRegions(context: CanvasRenderingContext2D, palette: Palette, regions: readonly Region[]): void {
  context.lineCap = "round";
  for (const { discs, links, reach, place } of regions)
    for (const [colour, extra] of [
      [palette.border, 1],
      [palette.regions[place % palette.regions.length] ?? palette.paper, 0],
    ] as const) {
      context.fillStyle = colour;
      context.strokeStyle = colour;
      context.lineWidth = (reach + extra) * 2;
      context.beginPath();
      for (const [from, to] of links) {
        context.moveTo(from.x, from.y);
        context.lineTo(to.x, to.y);
      }
      context.stroke();
      context.beginPath();
      for (const { x, y, radius } of discs) {
        context.moveTo(x + radius + extra, y);
        context.arc(x, y, radius + extra, 0, Math.PI * 2);
      }
      context.fill();
    }
}

/** Half the width of a community's badge. */
export const badgeSize = 9;

/** Writes the letters of communities, each on a small plate at the top of its ground. */
export function drawBadges(context: CanvasRenderingContext2D, palette: Palette, regions: readonly Region[]): void {
  context.font = '600 12px "Source Sans 3", sans-serif';
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const { badge, letter, place } of regions) {
    context.fillStyle = palette.regions[place % palette.regions.length] ?? palette.paper;
    context.strokeStyle = palette.ink;
    context.lineWidth = 1;
    context.beginPath();
    context.rect(badge.x - badgeSize, badge.y - badgeSize, badgeSize * 2, badgeSize * 2);
    context.fill();
    context.stroke();
    context.fillStyle = palette.ink;
    context.fillText(letter, badge.x, badge.y + 0.5);
  }
}

/** Draws the accent as a map draws a trunk road: a broad band, cased in ink on a route. */
export function drawAccents(
  context: CanvasRenderingContext2D,
  palette: Palette,
  lines: readonly AccentLine[],
  discs: readonly AccentDisc[],
): void {
  context.lineCap = "round";
  const bands: [colour: string, extra: number][] = [
    [palette.ink, 1.25],
    [palette.accent, 0],
  ];
  for (const [colour, extra] of bands) {
    context.strokeStyle = colour;
    context.fillStyle = colour;
    for (const line of lines) {
      traceLine(context, line);
      context.lineWidth = 8 + extra * 2;
      context.stroke();
    }
    for (const disc of discs) {
      context.beginPath();
      context.arc(disc.x, disc.y, disc.radius + 6 + extra, 0, Math.PI * 2);
      context.fill();
    }
  }
}

/** Numbers the steps of a route, each on a disc at the middle of its line. */
export function drawSteps(context: CanvasRenderingContext2D, palette: Palette, lines: readonly AccentLine[]): void {
  context.font = '600 12px "Source Sans 3", sans-serif';
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const line of lines) {
    if (line.step === undefined) continue;
    const control = controlPoint(line.source, line.target, line.curvature);
    const { x, y } = pointOn(line.source, control, line.target, 0.5);
    context.beginPath();
    context.arc(x, y, 10, 0, Math.PI * 2);
    context.fillStyle = palette.ink;
    context.fill();
    context.fillStyle = palette.paper;
    context.fillText(String(line.step), x, y + 0.5);
  }
}

/** Writes names and relation labels, each on a halo of paper. */
export function drawLettering(
  context: CanvasRenderingContext2D,
  palette: Palette,
  placement: Placement,
  relationColour: (edgeKey: string) => string,
): void {
  context.lineJoin = "round";
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const label of placement.relations) {
    context.save();
    context.translate(label.x, label.y);
    context.rotate(label.angle);
    context.font = label.font;
    context.strokeStyle = palette.paper;
    context.lineWidth = 4;
    context.strokeText(label.text, 0, 0);
    context.fillStyle = relationColour(label.key);
    context.fillText(label.text, 0, 0);
    context.restore();
  }
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  for (const name of placement.names) {
    context.font = name.font;
    context.letterSpacing = `${name.spacing}px`;
    if (name.emphasis === "selected") {
      context.fillStyle = palette.accent;
      const { left, top, right, bottom } = name.box;
      context.fillRect(left - 2, top, right - left + 4, bottom - top);
      context.fillStyle = palette.onAccent;
      context.fillText(name.text, name.x, name.y);
      continue;
    }
    context.globalAlpha = name.emphasis === "faint" ? 0.32 : 1;
    context.strokeStyle = palette.paper;
    context.lineWidth = 3.5;
    context.strokeText(name.text, name.x, name.y);
    context.fillStyle = palette.ink;
    context.fillText(name.text, name.x, name.y);
    context.globalAlpha = 1;
  }
  context.letterSpacing = "0px";
}

/** The width of a text in CSS pixels, remembered: names are measured at every frame. */
export function measurer(context: CanvasRenderingContext2D): (text: string, font: string, spacing: number) => number {
  const known = new Map<string, number>();
  return (text, font, spacing) => {
    const key = `${font}\n${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      context.letterSpacing = "0px";
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width + spacing * text.length;
  };
}
