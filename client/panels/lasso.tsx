/** The lasso: while it is on, dragging over the picture draws a line around the entities to pick. */

import { useState } from "preact/hooks";
import { inside, type Point } from "../drawing/geometry.ts";
import { announcement, lassoing, pick, picked } from "../state.ts";
import { current } from "./current-drawing.ts";

/** The drawn entities that a line goes around. */
function caught(line: readonly Point[]): string[] {
  const nodes = current.peek()?.scene()?.nodes ?? [];
  return nodes.filter((node) => inside(node, line)).map(({ node }) => node.key);
}

function letGo(line: readonly Point[], more: boolean): void {
  const keys = caught(line);
  lassoing.value = false;
  if (keys.length === 0) {
    announcement.value = "No entity lies in the lasso.";
    return;
  }
  pick(more ? [...picked.peek(), ...keys] : keys, true);
  announcement.value = `${keys.length} in the lasso.`;
}

export function Lasso() {
  const [line, setLine] = useState<readonly Point[]>([]);
  if (!lassoing.value) return null;
  const at = (event: PointerEvent): Point => ({ x: event.offsetX, y: event.offsetY });
  return (
    <svg
      class="lasso"
      role="presentation"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setLine([at(event)]);
      }}
      onPointerMove={(event) => {
        if (line.length > 0) setLine([...line, at(event)]);
      }}
      onPointerUp={(event) => {
        setLine([]);
        letGo(line, event.shiftKey);
      }}
      onPointerCancel={() => setLine([])}
    >
      {line.length > 1 && <path d={`M${line.map(({ x, y }) => `${x} ${y}`).join("L")}Z`} />}
    </svg>
  );
}
