/** The two dialogs: the list of keys, and the downloads. Native `<dialog>`s, which keep focus and Escape right. */

import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { save } from "../download.ts";
import { svgOf } from "../drawing/svg.ts";
import { messageOf } from "../failures.ts";
import { offlinePage } from "../offline.ts";
import { source } from "../session.ts";
import { type ExportFormat, exportFormats } from "../source.ts";
import { address, dialog } from "../state.ts";
import { current } from "./current-drawing.ts";

function Dialog({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    element.current?.showModal();
  }, []);
  return (
    <dialog ref={element} aria-labelledby="dialog-title" onClose={() => (dialog.value = "none")}>
      <h2 id="dialog-title">{title}</h2>
      {children}
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}

const keys: readonly (readonly [key: string, does: string])[] = [
  ["/", "search"],
  ["↑ ↓ Enter", "choose in a list"],
  ["Esc", "one level out"],
  ["f", "fit the picture"],
  ["p", "path from the selected entity"],
  ["n", "neighbourhood of the selected entity"],
  ["s", "pick the selected entity; with nothing selected, show what is picked"],
  ["l", "list or picture"],
  ["← → ↑ ↓", "move the picture, while it has the focus"],
  ["+ −", "zoom the picture, while it has the focus"],
  ["Ctrl z", "take a correction back; with Shift, make it again"],
  ["?", "these keys"],
];

function Keys() {
  return (
    <Dialog title="Keys">
      <dl class="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              {key.split(" ").map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

interface Offer {
  readonly name: string;
  readonly file: string;
  /** Undefined where there is nothing to save. */
  readonly make: () => Promise<Blob | undefined>;
}

const words: Readonly<Record<ExportFormat, string>> = {
  gexf: "GEXF, for Gephi",
  graphml: "GraphML, for yEd and others",
  csv: "CSV, for a spreadsheet",
  json: "JSON, with every sentence",
};

const fetched = (format: ExportFormat): Promise<Blob> => source.peek().download(format, address.peek().filters);

async function drawnSvg(): Promise<Blob | undefined> {
  const scene = current.peek()?.scene();
  const text = scene && new XMLSerializer().serializeToString(svgOf(scene));
  return text === undefined ? undefined : new Blob([text], { type: "image/svg+xml" });
}

const drawnPng = (): Promise<Blob | undefined> =>
  new Promise((done) => {
    const canvas = current.peek()?.snapshot();
    if (canvas === undefined) done(undefined);
    else canvas.toBlob((blob) => done(blob ?? undefined));
  });

const offers: readonly Offer[] = [
  ...exportFormats.map((format) => ({
    name: words[format],
    file: `entente.${format === "csv" ? "zip" : format}`,
    make: () => fetched(format),
  })),
  { name: "PNG, the picture as it stands", file: "entente.png", make: drawnPng },
  { name: "SVG, the picture to be edited", file: "entente.svg", make: drawnSvg },
  {
    name: "HTML, this page in one file",
    file: "entente.html",
    make: async () => offlinePage(await (await fetched("json")).text()),
  },
];

function Exports() {
  const [state, setState] = useState("");
  const give = async ({ make, file }: Offer): Promise<void> => {
    setState("Fetching…");
    try {
      const blob = await make();
      if (blob !== undefined) save(blob, file);
      setState(blob === undefined ? "There is no picture to save: switch to it first." : "Saved.");
    } catch (error) {
      setState(messageOf(error));
    }
  };
  return (
    <Dialog title="Download what is shown">
      <ul class="downloads">
        {offers.map((offer) => (
          <li key={offer.file}>
            <button type="button" class="wide" onClick={() => void give(offer)}>
              {offer.name}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{state}</p>
    </Dialog>
  );
}

export function Dialogs() {
  if (dialog.value === "keys") return <Keys />;
  return dialog.value === "exports" ? <Exports /> : null;
}
