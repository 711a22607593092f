/** What is said of an entity in the order of time: a strip that shows when, and the statements one after the other. */

import { useState } from "preact/hooks";
import type { StatementView } from "../../graph-data/graph/answer.ts";
import { relations } from "../../graph-data/schema.ts";
import { point, selectEdge } from "../state.ts";
import { type Histogram, histogram } from "../timeline.ts";
import { counted, dateInWords, verb } from "../words.ts";
import { EntityName } from "./kind.tsx";
import { Quote } from "./quote.tsx";

/** The panel has room for so many bars. */
const mostBars = 48;
/** So many statements are listed at a time. */
const step = 60;

const datesOf = (statements: readonly StatementView[]): string[] => statements.flatMap(({ date }) => date ?? []).sort();

function Bars({ shown: { bins } }: { readonly shown: Histogram }) {
  const tallest = Math.max(1, ...bins.map(({ count }) => count));
  return (
    <svg viewBox={`0 0 ${bins.length} 100`} preserveAspectRatio="none" aria-hidden="true">
      {bins.map(({ prefix, count }, index) => (
        <rect
          key={prefix}
          x={index + 0.1}
          width={0.8}
          y={100 - (count === 0 ? 0 : Math.max(6, (count / tallest) * 100))}
          height={count === 0 ? 0 : Math.max(6, (count / tallest) * 100)}
        />
      ))}
    </svg>
  );
}

/** When something is said of it, at a glance: bars over the span from the first statement to the last. */
export function Strip({ statements }: { readonly statements: readonly StatementView[] }) {
  const dates = datesOf(statements);
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined || first.slice(0, 7) === last.slice(0, 7)) return null;
  return (
    <figure class="strip">
      <Bars
        shown={histogram(
          dates.map((date) => [date, 1]),
          [],
          mostBars,
        )}
      />
      <figcaption>
        <span class="hidden">{`${counted(dates.length, "dated statement")}, from `}</span>
        <time dateTime={first}>{dateInWords(first)}</time>
        <span class="hidden"> to </span>
        <time dateTime={last}>{dateInWords(last)}</time>
      </figcaption>
    </figure>
  );
}

function Entry({ statement, of }: { readonly statement: StatementView; readonly of: string }) {
  const backwards = statement.source.key !== of;
  return (
    <li
      class="edge-quotes"
      onPointerEnter={() => point({ type: "edge", key: statement.edge })}
      onPointerLeave={() => point(undefined)}
    >
      <p class="edge-line">
        <button type="button" class="plain sentence" onClick={() => selectEdge(statement.edge)}>
          <span class={`verb family-${relations[statement.relation].family}`}>
            {verb(statement.relation, backwards)}
          </span>
        </button>{" "}
        <EntityName entity={backwards ? statement.source : statement.target} />
      </p>
      <Quote statement={statement} />
    </li>
  );
}

/** The statements from the latest to the first, under the year of each; those without a date last. */
export function Chronicle({ statements, of }: { readonly statements: readonly StatementView[]; readonly of: string }) {
  const [most, setMost] = useState(step);
  const order = [...statements].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
  const years = new Map<string, StatementView[]>();
  for (const statement of order.slice(0, most)) {
    const year = statement.date?.slice(0, 4) ?? "Without a date";
    years.set(year, [...(years.get(year) ?? []), statement]);
  }
  return (
    <>
      {[...years].map(([year, said]) => (
        <section key={year} class="direction">
          <h3>{year}</h3>
          <ol aria-label={year}>
            {said.map((statement) => (
              <Entry
                key={`${statement.edge}:${statement.document.id}:${statement.trigger.start}`}
                {...{ statement, of }}
              />
            ))}
          </ol>
        </section>
      ))}
      {order.length > most && (
        <button type="button" onClick={() => setMost(most + step)}>
          Show {Math.min(step, order.length - most)} more
        </button>
      )}
    </>
  );
}
