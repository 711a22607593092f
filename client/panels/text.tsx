/** Reading a text of the reader's own: paste or drop it, see its graph and what was read in each sentence. */

import { useEffect, useState } from "preact/hooks";
import type { GraphFile } from "../../graph-data/schema.ts";
import { extract } from "../api.ts";
import { messageOf } from "../failures.ts";
import { useLoaded } from "../load.ts";
import { memorySource } from "../memory.ts";
import { ownText, source } from "../session.ts";
import { clearFilters, dropped, focusOn, requestFit } from "../state.ts";
import { count, counted } from "../words.ts";
import { MarkedText } from "./document.tsx";
import { Awaited } from "./waiting.tsx";

/** Goes back from the reader's own text to the graph of the page. */
function backHome(): void {
  ownText.value = undefined;
  focusOn({ type: "none" });
}

/** Reads in the page; where that can't be, on the server, which keeps nothing of it. */
async function readText(text: string, date: string | undefined, tell: (what: string) => void): Promise<GraphFile> {
  const { readHere } = await import("../reader.ts");
  try {
    return await readHere(text, date, tell);
  } catch {
    tell("Reading on the server…");
    return extract(text, date);
  }
}

function OwnText() {
  const from = source.value;
  const loaded = useLoaded("own", async (signal) => {
    const { items } = await from.documents(undefined, signal);
    return Promise.all(items.map(({ id }) => from.document(id, signal)));
  });
  return (
    <Awaited loaded={loaded} coming="Marking what was read">
      {(documents) => (
        <>
          {documents.map((document) => (
            <section key={document.id} class="document">
              <p class="figures">
                {counted(document.sentenceCount, "sentence")}, {counted(document.statementCount, "statement")}
              </p>
              <MarkedText document={document} />
            </section>
          ))}
        </>
      )}
    </Awaited>
  );
}

/** Characters: a book of three hundred pages, which takes a minute. */
const longest = 600_000;

function Form({ done }: { readonly done: () => void }) {
  const [text, setText] = useState("");
  const [date, setDate] = useState("");
  const [state, setState] = useState<{ readonly busy: boolean; readonly message: string }>({
    busy: false,
    message: "",
  });
  const read = async (): Promise<void> => {
    setState({ busy: true, message: "Reading…" });
    try {
      const file = await readText(text, date === "" ? undefined : date, (message) => setState({ busy: true, message }));
      clearFilters();
      ownText.value = memorySource(file);
      requestFit("all");
      done();
    } catch (error) {
      setState({ busy: false, message: messageOf(error) });
    }
  };
  useEffect(() => {
    if (dropped.value === undefined) return;
    setText(dropped.value);
    dropped.value = undefined;
  }, [dropped.value]);
  const long = text.length > longest;
  return (
    <form
      class="read-text"
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
    >
      <label class="field">
        Text
        <textarea
          rows={14}
          value={text}
          placeholder="Paste an article here, or drop a text file anywhere on the page."
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        Published on (so that “on Thursday” has a date)
        <input type="date" value={date} onInput={(event) => setDate(event.currentTarget.value)} />
      </label>
      <p class="actions">
        <button type="submit" disabled={text.trim() === "" || long || state.busy}>
          Read it
        </button>
      </p>
      <p role="status">
        {long
          ? `This text is too long to be read in one piece: ${count(text.length)} characters of at most ${count(longest)}.`
          : state.message}
      </p>
    </form>
  );
}

/** Whether this page is a file of its own, which holds the graph but not the reader. */
const saved = window.location.protocol === "file:";

export function TextPanel() {
  const own = ownText.value !== undefined;
  const [again, setAgain] = useState(false);
  useEffect(() => setAgain(false), [own]);
  useEffect(() => {
    if (dropped.value !== undefined) setAgain(true);
  }, [dropped.value]);
  return (
    <article class="card">
      <p class="kicker">Your text</p>
      <h2 tabIndex={-1}>{own && !again ? "What was read in it" : "Read a text of your own"}</h2>
      {own && !again ? (
        <>
          <p class="actions">
            <button type="button" onClick={() => setAgain(true)}>
              Another text
            </button>
            <button type="button" onClick={backHome}>
              Back to the whole graph
            </button>
          </p>
          <OwnText />
        </>
      ) : saved ? (
        <p class="empty">A saved page has no reader: open Entente itself to read a text.</p>
      ) : (
        <>
          <p class="lede">It is read here in your browser, kept nowhere, and drawn like the rest.</p>
          <Form done={() => setAgain(false)} />
        </>
      )}
    </article>
  );
}
