/** The schemas of answers, which describe them in OpenAPI and check them in tests. */

import { z } from "zod";
import type * as answer from "../graph-data/graph/answer.ts";
import { directions } from "../graph-data/graph/index.ts";
import { families, kinds, relationNames, statuses } from "../graph-data/schema.ts";
import { problems } from "./problem.ts";

const text = z.string();
const count = z.int().min(0);
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe("ISO 8601 day, month or year");
const kind = z.enum(kinds);
const relation = z.enum(relationNames as [answer.StatementView["relation"], ...answer.StatementView["relation"][]]);
const status = z.enum(statuses);

export const span = z
  .strictObject({ start: count, end: count, text })
  .describe("Words of a document: UTF-16 offsets into its text, and what stands there") satisfies z.ZodType<
  answer.Marks["source"][number]
>;

export const entityRef = z.strictObject({ key: text, label: text, kind }) satisfies z.ZodType<answer.EntityRef>;

const summaryShape = {
  ...entityRef.shape,
  iso: text.exactOptional().describe("ISO 3166-1 alpha-3, of a state"),
  aliases: z.array(text),
  mentionCount: count,
  edgeCount: count.describe("Edges at it that are asserted"),
  weight: count.describe("Statements that assert these edges"),
};

export const entitySummary = z.strictObject(summaryShape) satisfies z.ZodType<answer.EntitySummary>;

const nodeAttributes = z.strictObject({
  label: text,
  kind,
  aliases: z.array(text),
  iso: text.exactOptional(),
  x: z.number(),
  y: z.number(),
  size: z.number(),
  color: text,
  community: z.int(),
  mentionCount: count,
});

export const drawnEdge = z.strictObject({
  key: text.describe("`source|relation|target`"),
  source: text,
  target: text,
  undirected: z.literal(true).exactOptional(),
  attributes: z.strictObject({
    relation,
    label: text,
    weight: count.describe("Kept statements that assert it"),
    firstDate: date.exactOptional(),
    lastDate: date.exactOptional(),
    counts: z
      .strictObject({ asserted: count, negated: count, hypothetical: count })
      .describe("Kept statements by status"),
    dates: z.record(date, count).describe("Kept statements by date, where `dates` is true").exactOptional(),
  }),
}) satisfies z.ZodType<answer.DrawnEdge>;

const graphShape = {
  attributes: z.strictObject({ title: text }),
  options: z.strictObject({ type: z.literal("mixed"), multi: z.literal(true), allowSelfLoops: z.literal(true) }),
  edges: z.array(drawnEdge),
  truncated: z.boolean().describe("Whether limits left something out"),
};

export const drawnGraph = z.strictObject({
  ...graphShape,
  nodes: z.array(z.strictObject({ key: text, attributes: nodeAttributes })),
}) satisfies z.ZodType<answer.DrawnGraph>;

export const neighbourhood = z.strictObject({
  entity: text,
  ...graphShape,
  nodes: z
    .array(z.strictObject({ key: text, attributes: nodeAttributes, distance: count }))
    .describe("In order of distance, then of weight"),
}) satisfies z.ZodType<answer.Neighbourhood>;

const documentShape = {
  id: text,
  title: text.exactOptional(),
  date: date.exactOptional(),
  source: text.exactOptional(),
  url: text.exactOptional(),
};

const ownStatement = {
  edge: text.describe("The key of its edge"),
  source: entityRef,
  relation,
  target: entityRef,
  trigger: span.describe("The word that carries the relation"),
  date: date.exactOptional(),
  status,
  attributedTo: entityRef.exactOptional().describe("Who claims it; absent where the text itself does"),
  confidence: z.number().min(0).max(1).describe("Of a hundred statements at 0.8 about eighty are right"),
  marks: z
    .strictObject({ source: z.array(span), target: z.array(span) })
    .describe("Where the sentence names or points at either end"),
};

export const statement = z.strictObject({
  ...ownStatement,
  document: z.strictObject(documentShape),
  sentence: z.int().min(1).describe("From 1 within its document"),
  ...span.shape,
}) satisfies z.ZodType<answer.StatementView>;

const step = z.strictObject({
  from: text,
  to: text,
  edge: text,
  relation,
  reading: text.describe("The relation as a verb from `from` to `to`"),
  forward: z.boolean().describe("False where the step runs against its edge"),
  weight: count,
  others: z.array(relation).describe("Other relations that join the same two, weightiest first"),
  statement,
}) satisfies z.ZodType<answer.Step>;

export const paths = z.strictObject({
  from: entityRef,
  to: entityRef,
  paths: z
    .array(
      z.strictObject({
        length: z.int().min(1),
        cost: z.number().describe("The sum of 1 / (1 + ln weight) over its steps: the lower the better attested"),
        nodes: z.array(entityRef),
        steps: z.array(step),
      }),
    )
    .describe("Best first; none where no path is allowed"),
  truncated: z.boolean().describe("Whether the search was stopped before all were found"),
}) satisfies z.ZodType<answer.Paths>;

export const entity = z.strictObject({
  ...summaryShape,
  community: z.int(),
  mentions: z
    .array(z.strictObject({ document: text, sentence: z.int().min(1), ...span.shape }))
    .describe("The first fifty"),
  relations: z.array(
    z.strictObject({
      relation,
      direction: z.enum(directions),
      reading: text,
      edgeCount: count,
      weight: count,
      items: z
        .array(
          z.strictObject({
            edge: text,
            entity: entityRef,
            weight: count,
            firstDate: date.exactOptional(),
            lastDate: date.exactOptional(),
          }),
        )
        .describe("The fifty weightiest"),
    }),
  ),
  neighbours: z
    .array(z.strictObject({ entity: entityRef, weight: count, relations: z.array(relation) }))
    .describe("Those with which much is said that is not said of everybody"),
}) satisfies z.ZodType<answer.EntityView>;

export const relationView = z.strictObject({
  relation,
  family: z.enum(families),
  symmetric: z.boolean(),
  definition: text,
  reading: text,
  inverse: text,
  count: count.describe("Statements that assert it"),
  edgeCount: count,
}) satisfies z.ZodType<answer.RelationView>;

const documentSummaryShape = { ...documentShape, sentenceCount: count, statementCount: count };

export const documentSummary = z.strictObject(documentSummaryShape) satisfies z.ZodType<answer.DocumentSummary>;

export const document = z.strictObject({
  ...documentSummaryShape,
  sentences: z.array(
    z.strictObject({
      sentence: z.int().min(1),
      ...span.shape,
      mentions: z.array(z.strictObject({ ...span.shape, entity: entityRef })),
      statements: z.array(z.strictObject(ownStatement)),
    }),
  ),
}) satisfies z.ZodType<answer.DocumentView>;

/** A page of a list of such items. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    items: z.array(item),
    total: count.describe("Of all pages"),
    next: text.nullable().describe("`cursor` of the next page, or null on the last"),
  });

/** A graph file, as `build-graph` writes it: its parts in the whole, not member by member. */
export const graphFile = z
  .looseObject({
    attributes: z.looseObject({ title: text, documents: z.array(z.looseObject({ id: text })) }),
    options: z.looseObject({ type: z.literal("mixed"), multi: z.literal(true) }),
    nodes: z.array(z.looseObject({ key: text, attributes: z.looseObject({ label: text, kind }) })),
    edges: z.array(z.looseObject({ key: text, source: text, target: text, attributes: z.looseObject({ relation }) })),
  })
  .describe("A graph file: a graphology export with the statements and documents");

export const health = z.strictObject({ status: z.literal("ok"), entities: count, relations: count, statements: count });

export const problem = z
  .looseObject({
    type: text,
    title: text,
    status: z.int().min(400).max(599),
    detail: text,
  })
  .describe(`Problem details (RFC 9457). Types: ${Object.keys(problems).join(", ")}`);
