/** The shape of a graph file, part by part. */

import { kinds, relationNames, statuses } from "../schema.ts";
import {
  type Check,
  count,
  flag,
  listOf,
  matching,
  name,
  number,
  object,
  oneOf,
  ordinal,
  share,
  text,
} from "./check.ts";

/** Keys stand in addresses and, joined by bars, in keys of edges. */
const key = matching(/^[^|\p{Cc}\p{Cs}]+$/u, "a key of one letter or more without | and control characters");
const day = matching(/^\d{4}-\d{2}-\d{2}$/, "a day such as 2015-02-12");
const date = matching(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "a day, month or year such as 2015-02-12, 2015-02 or 2015");
const span = { start: count, end: count, text };

export const documentShape: Check = object(
  { id: name, sentences: listOf(object(span)) },
  {
    title: text,
    date: day,
    source: text,
    url: text,
    entities: listOf(object({ node: key, label: name, kind: oneOf(kinds), aliases: listOf(text) }, { iso: text })),
  },
);

export const nodeShape: Check = object({
  key,
  attributes: object(
    {
      label: name,
      kind: oneOf(kinds),
      aliases: listOf(text),
      mentions: listOf(object({ document: name, sentence: ordinal, ...span })),
      x: number,
      y: number,
      size: number,
      color: text,
      community: count,
    },
    { iso: text },
  ),
});

export const edgeShape: Check = object(
  {
    key: name,
    source: key,
    target: key,
    attributes: object(
      {
        relation: oneOf(relationNames),
        label: text,
        weight: count,
        statements: listOf(
          object(
            {
              document: name,
              sentence: ordinal,
              ...span,
              trigger: object(span),
              status: oneOf(statuses),
              confidence: share,
            },
            { date, attributedTo: key },
          ),
        ),
      },
      { firstDate: date, lastDate: date },
    ),
  },
  { undirected: flag },
);

/** The rest: what is said of the graph as a whole. */
export const frameShape: Check = object({
  attributes: object({ title: text, relations: object({}, Object.fromEntries(relationNames.map((r) => [r, count]))) }),
  options: object({ type: oneOf(["mixed"]), multi: oneOf([true]) }, { allowSelfLoops: flag }),
});
