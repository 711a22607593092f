/** Shapes and names of entities, the same in lists, quotes and legend as in the picture. */

import type { Kind } from "../../graph-data/schema.ts";
import { formatAddress } from "../address.ts";
import { address, point, pointed, selectEntity } from "../state.ts";
import { kindWords } from "../words.ts";

const outlines: Readonly<Record<Kind, string>> = {
  person: "M6 1.2a4.800 4.800 0 1 0 0 9.600a4.800 4.800 0 1 0 0-9.600Z",
  state: "M1.500 1.500h9v9h-9Z",
  organisation: "M6 .4 11.600 6 6 11.600.4 6Z",
  place: "M6 .9 11.700 10.800H.3Z",
};

/** The mark of a kind; it says its kind aloud unless words beside it do. */
export function KindMark({ kind, said = false }: { readonly kind: Kind; readonly said?: boolean }) {
  const className = `kind-mark kind-${kind}`;
  return said ? (
    <svg class={className} viewBox="0 0 12 12" aria-hidden="true">
      <path d={outlines[kind]} />
    </svg>
  ) : (
    <svg class={className} viewBox="0 0 12 12" role="img" aria-label={kindWords[kind].one}>
      <path d={outlines[kind]} />
    </svg>
  );
}

interface NamedProps {
  readonly entity: { readonly key: string; readonly label: string; readonly kind: Kind };
  readonly mark?: boolean;
  readonly children?: string;
}

/** A link that changes the page without leaving it; opened in a tab of its own it leads to the same view. */
export function plainClick(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    act();
  };
}

/** The name of an entity as a link that selects it, and lights it in the picture while the pointer is on it. */
export function EntityName({ entity, mark = false, children }: NamedProps) {
  const leave = (): void => {
    if (pointed.peek()?.key === entity.key) point(undefined);
  };
  return (
    <a
      href={formatAddress({ ...address.value, focus: { type: "entity", key: entity.key } })}
      class={`entity-name kind-${entity.kind}`}
      onClick={plainClick(() => selectEntity(entity.key))}
      onPointerEnter={() => point({ type: "node", key: entity.key })}
      onPointerLeave={leave}
    >
      {mark && <KindMark kind={entity.kind} />}
      {children ?? entity.label}
    </a>
  );
}
