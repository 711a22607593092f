/** The page: masthead, filters, picture or list, and the panel of what is selected. */

import { useEffect, useRef } from "preact/hooks";
import { reload } from "../session.ts";
import { address, announcement, focusOn, graph, sheet } from "../state.ts";
import { CorrectionsBar } from "./correct.tsx";
import { Dialogs } from "./dialogs.tsx";
import { DocumentPanel } from "./document.tsx";
import { EdgePanel } from "./edge.tsx";
import { EntityPanel } from "./entity.tsx";
import { Filters } from "./filters.tsx";
import { ListView } from "./list.tsx";
import { Masthead } from "./masthead.tsx";
import { Overview } from "./overview.tsx";
import { PathsPanel } from "./paths.tsx";
import { PickedBar, PickedPanel } from "./picked.tsx";
import { Picture } from "./picture.tsx";
import { TextPanel } from "./text.tsx";
import { Timeline } from "./timeline.tsx";
import { Failure, Skeleton } from "./waiting.tsx";

function Panel() {
  const { focus } = address.value;
  switch (focus.type) {
    case "entity":
      return <EntityPanel id={focus.key} byTime={focus.order === "time"} />;
    case "edge":
      return <EdgePanel id={focus.key} />;
    case "paths":
      return <PathsPanel {...focus} />;
    case "picked":
      return <PickedPanel {...focus} />;
    case "document":
      return <DocumentPanel {...focus} />;
    case "text":
      return <TextPanel />;
    case "none":
      return <Overview />;
  }
}

function Middle() {
  const loaded = graph.value;
  if (loaded.state === "failed")
    return (
      <div class="picture">
        <Failure message={loaded.message} retry={reload} />
      </div>
    );
  if (loaded.state === "loading")
    return (
      <div class="picture coming">
        <Skeleton label="The graph is coming" lines={0} />
      </div>
    );
  return address.value.mode === "list" ? <ListView /> : <Picture />;
}

export function App() {
  const panel = useRef<HTMLElement>(null);
  const { focus } = address.value;
  const shownSheet = sheet.value;
  const { type } = focus;
  // A way chosen, or one more picked, is still the same panel.
  const what = type === "paths" || type === "picked" ? type : JSON.stringify(focus);
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
  }, [what]);
  return (
    <div class={`page sheet-${shownSheet}`}>
      <a class="skip" href="#main">
        Skip to the graph
      </a>
      <Masthead />
      <aside class="side" aria-label="Filters">
        <Filters />
      </aside>
      <main id="main" tabIndex={-1}>
        <h1 class="hidden">Entente: who does what to whom</h1>
        <Middle />
      </main>
      <section class="foot" aria-label="Time line">
        <Timeline />
      </section>
      <aside class="panel" aria-label="What is selected" tabIndex={-1} ref={panel}>
        {focus.type !== "none" && (
          <button type="button" class="plain close" onClick={() => focusOn({ type: "none" })}>
            Close
          </button>
        )}
        <CorrectionsBar />
        <PickedBar />
        <Panel />
      </aside>
      <p class="hidden" role="status" aria-live="polite">
        {announcement.value}
      </p>
      <Dialogs />
    </div>
  );
}
