/** The panel of a document: its sentences with every name and every statement marked where it stands. */

import { useEffect, useRef, useState } from "preact/hooks";
import type { DocumentView, SentenceView } from "../../graph-data/graph/answer.ts";
import { relations } from "../../graph-data/schema.ts";
import { formatAddress } from "../address.ts";
import type { Route } from "../light.ts";
import { useLoaded } from "../load.ts";
import { type Marking, segments } from "../marks.ts";
import { source } from "../session.ts";
import { address, point, readHere, selectEdge, setDocument } from "../state.ts";
import { counted, dateInWords, verb } from "../words.ts";
import { AddStatement } from "./add.tsx";
import { EntityName, plainClick } from "./kind.tsx";
import { Badges } from "./quote.tsx";
import { Awaited } from "./waiting.tsx";

function markingsOf(sentence: SentenceView): Marking[] {
  return [
    ...sentence.mentions.map(({ start, end, entity }) => ({ start, end, mark: { type: "name" as const, entity } })),
    ...sentence.statements.map(({ trigger: { start, end }, relation, edge }) => ({
      start,
      end,
      mark: { type: "trigger" as const, relation, edge },
    })),
  ];
}

interface SentenceProps {
  readonly document: string;
  readonly sentence: SentenceView;
  readonly chosen: boolean;
}

function Sentence({ document, sentence, chosen }: SentenceProps) {
  const [adding, setAdding] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) element.current?.scrollIntoView({ block: "center" });
  }, [chosen]);
  return (
    <div ref={element} class={chosen ? "sentence chosen" : "sentence"}>
      <p>
        {segments(sentence.text, sentence.start, markingsOf(sentence)).map(({ text, mark }, index) => {
          if (mark === undefined) return text;
          if (mark.type === "name")
            return (
              <EntityName key={index} entity={mark.entity}>
                {text}
              </EntityName>
            );
          return (
            <a
              key={index}
              href={formatAddress({ ...address.value, focus: { type: "edge", key: mark.edge } })}
              class={`trigger family-${relations[mark.relation].family}`}
              title={verb(mark.relation)}
              onClick={plainClick(() => selectEdge(mark.edge))}
              onPointerEnter={() => point({ type: "edge", key: mark.edge })}
              onPointerLeave={() => point(undefined)}
            >
              {text}
            </a>
          );
        })}
      </p>
      {sentence.statements.length > 0 && (
        <ul class="read" aria-label="What was read here">
          {sentence.statements.map((statement) => (
            <li key={`${statement.edge}:${statement.trigger.start}:${statement.status}`}>
              <button
                type="button"
                class="plain sentence"
                onClick={() => selectEdge(statement.edge)}
                onPointerEnter={() => point({ type: "edge", key: statement.edge })}
                onPointerLeave={() => point(undefined)}
              >
                {statement.source.label}{" "}
                <em class={`verb family-${relations[statement.relation].family}`}>{verb(statement.relation)}</em>{" "}
                {statement.target.label}
              </button>{" "}
              <Badges statement={statement} />
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <AddStatement document={document} sentence={sentence} done={() => setAdding(false)} />
      ) : (
        <button
          type="button"
          class="plain add-one"
          aria-label={`Add a statement to sentence ${sentence.sentence}`}
          onClick={() => setAdding(true)}
        >
          add what is missing
        </button>
      )}
    </div>
  );
}

/** What of the graph a document tells. */
const toldIn = ({ sentences }: DocumentView): Route => ({
  nodes: sentences.flatMap(({ mentions }) => mentions.map(({ entity }) => entity.key)),
  edges: sentences.flatMap(({ statements }) => statements.map(({ edge }) => edge)),
});

/** The sentences of a document, marked: shared with the panel that reads a text of the reader's own. */
export function MarkedText({ document, chosen }: { readonly document: DocumentView; readonly chosen?: number }) {
  return (
    <div class="marked-text">
      {document.sentences.map((sentence) => (
        <Sentence
          key={sentence.sentence}
          document={document.id}
          sentence={sentence}
          chosen={sentence.sentence === chosen}
        />
      ))}
    </div>
  );
}

export function DocumentPanel({ id, sentence }: { readonly id: string; readonly sentence?: number }) {
  const loaded = useLoaded(id, (signal) => source.peek().document(id, signal));
  const { result } = loaded;
  useEffect(() => {
    readHere.value = result.state === "ready" ? toldIn(result.value) : undefined;
    return () => {
      readHere.value = undefined;
    };
  }, [result]);
  return (
    <Awaited loaded={loaded} coming="Fetching the document">
      {(document) => (
        <article class="card document">
          <p class="kicker">
            {[document.source, document.date && dateInWords(document.date)].filter(Boolean).join(", ") || "Document"}
          </p>
          <h2 tabIndex={-1}>{document.title ?? `Document ${document.id}`}</h2>
          <p class="figures">
            {counted(document.sentenceCount, "sentence")}, {counted(document.statementCount, "statement")}
          </p>
          <p class="actions">
            <button type="button" onClick={() => setDocument(document.id)}>
              Show only this document
            </button>
            {document.url && (
              <a href={document.url} rel="noreferrer">
                Where it was published
              </a>
            )}
          </p>
          <MarkedText document={document} {...(sentence === undefined ? {} : { chosen: sentence })} />
        </article>
      )}
    </Awaited>
  );
}
