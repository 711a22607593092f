/** The two dialogs: the list of keys, and the downloads. Native `<dialog>`s, which keep focus and Escape right. */

import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { save } from "../download.ts";
import { messageOf } from "../load.ts";
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
  ["l", "list or picture"],
  ["← → ↑ ↓", "move the picture, while it has the focus"],
  ["+ −", "zoom the picture, while it has the focus"],
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

const formats: Readonly<Record<ExportFormat, string>> = {
  gexf: "GEXF, for Gephi",
  graphml: "GraphML, for yEd and others",
  csv: "CSV, for a spreadsheet",
  json: "JSON, with every sentence",
};

function Exports() {
  const [state, setState] = useState("");
  const fetchAndSave = async (format: ExportFormat): Promise<void> => {
    setState("Fetching…");
    try {
      const blob = await source.peek().download(format, address.peek().filters);
      save(blob, `entente.${format === "csv" ? "zip" : format}`);
      setState("Saved.");
    } catch (error) {
      setState(messageOf(error));
    }
  };
  const png = (): void => {
    current
      .peek()
      ?.snapshot()
      .toBlob((blob) => blob && save(blob, "entente.png"));
  };
  return (
    <Dialog title="Download what is shown">
      <ul class="downloads">
        {exportFormats.map((format) => (
          <li key={format}>
            <button type="button" class="wide" onClick={() => void fetchAndSave(format)}>
              {formats[format]}
            </button>
          </li>
        ))}
        {current.value && (
          <li>
            <button type="button" class="wide" onClick={png}>
              PNG, the picture as it stands
            </button>
          </li>
        )}
      </ul>
      <p role="status">{state}</p>
    </Dialog>
  );
}

export function Dialogs() {
  if (dialog.value === "keys") return <Keys />;
  return dialog.value === "exports" ? <Exports /> : null;
}
