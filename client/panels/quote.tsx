/** A sentence that says a relation: its names and its verb marked, where it stands, and how far it asserts it. */

import type { StatementView } from "../../graph-data/graph/answer.ts";
import { relations } from "../../graph-data/schema.ts";
import { type Marking, segments } from "../marks.ts";
import { focusOn } from "../state.ts";
import { dateInWords, statusWords, verb } from "../words.ts";
import { CorrectStatement } from "./correct.tsx";
import { EntityName } from "./kind.tsx";

function markingsOf(statement: StatementView): Marking[] {
  const names = (["source", "target"] as const).flatMap((end) =>
    statement.marks[end].map(({ start, end: to }) => ({
      start,
      end: to,
      mark: { type: "name" as const, entity: statement[end] },
    })),
  );
  const { start, end } = statement.trigger;
  return [...names, { start, end, mark: { type: "trigger", relation: statement.relation, edge: statement.edge } }];
}

/** "denied", "may", "says Russia": what keeps a statement from being the text's own word. */
export function Badges({ statement }: { readonly statement: Pick<StatementView, "status" | "attributedTo"> }) {
  return (
    <>
      {statement.status === "negated" && (
        <span class="badge negated" title={statusWords.negated.meaning}>
          denied
        </span>
      )}
      {statement.status === "hypothetical" && (
        <span class="badge hypothetical" title={statusWords.hypothetical.meaning}>
          may
        </span>
      )}
      {statement.attributedTo && (
        <span class="badge says">
          says <EntityName entity={statement.attributedTo} />
        </span>
      )}
    </>
  );
}

const sourceOf = ({ document: { title, source, id } }: StatementView): string =>
  title ?? (source === undefined ? `Document ${id}` : `${source}, ${id}`);

/** @param certainty whether to tell how sure the reader of the text was */
export function Quote({
  statement,
  certainty = false,
}: {
  readonly statement: StatementView;
  readonly certainty?: boolean;
}) {
  const { family } = relations[statement.relation];
  return (
    <figure class={`quote ${statement.status}`}>
      <blockquote class={/^["“”'‘]/u.test(statement.text) ? "quoted" : undefined}>
        <p>
          {segments(statement.text, statement.start, markingsOf(statement)).map(({ text, mark }, index) => {
            if (mark === undefined) return text;
            if (mark.type === "name")
              return (
                <span key={index} class={`name kind-${mark.entity.kind}`}>
                  {text}
                </span>
              );
            return (
              <mark key={index} class={`trigger family-${family}`} title={verb(mark.relation)}>
                {text}
              </mark>
            );
          })}
        </p>
      </blockquote>
      <figcaption>
        <Badges statement={statement} />
        <button
          type="button"
          class="plain source"
          onClick={() => focusOn({ type: "document", id: statement.document.id, sentence: statement.sentence })}
        >
          {sourceOf(statement)}
        </button>
        {statement.date && <time dateTime={statement.date}>{dateInWords(statement.date)}</time>}
        {certainty && <CorrectStatement statement={statement} />}
        {certainty && <span class="certainty">read with {Math.round(statement.confidence * 100)} % certainty</span>}
      </figcaption>
    </figure>
  );
}
