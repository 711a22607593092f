/** Reading a text that is kept nowhere. */

import { z } from "zod";
import { daySpan } from "../../graph-data/graph/days.ts";
import type { GraphFile } from "../../graph-data/schema.ts";
import * as answers from "../answers.ts";
import { noQuery } from "../params.ts";
import { Problem } from "../problem.ts";
import { type Route, route } from "../route.ts";

/** Bytes of a body: some forty pages of print. */
export const bodyLimit = 262_144;

const body = z.strictObject({
  text: z.string("expects the text to read, a string").min(1, "expects some text").describe("The text to read"),
  date: z
    .string("expects a day, YYYY-MM-DD")
    .refine((date) => /^\d{4}-\d{2}-\d{2}$/.test(date) && daySpan(date) !== undefined, "expects a day, YYYY-MM-DD")
    .optional()
    .describe("The day it was published, YYYY-MM-DD"),
});

export type TextToRead = z.output<typeof body>;

/** Reads a text elsewhere than on the thread that serves. Throws a Problem where it is busy or the text takes too long. */
export type TextReader = (text: TextToRead) => Promise<GraphFile>;

function textOf(given: unknown): TextToRead {
  const result = body.safeParse(typeof given === "string" ? { text: given } : given);
  if (result.success) return result.data;
  const errors = result.error.issues.slice(0, 5).map((issue) =>
    issue.code === "unrecognized_keys"
      ? {
          member: issue.keys.map((key) => key.slice(0, 60)).join(", "),
          detail: "no such member; known here: text, date",
        }
      : {
          member: String(issue.path[0] ?? "body"),
          detail: issue.path.length > 0 ? issue.message : "expects an object with text and date",
        },
  );
  throw new Problem("invalid-body", errors.map(({ member, detail }) => `${member}: ${detail}`).join("; "), { errors });
}

export const extractRoutes = (read: TextReader): readonly Route[] => [
  route({
    method: "post",
    path: "/api/extract",
    name: "extract",
    summary: "The graph of a text, which is kept nowhere; the text as JSON, or as text/plain without a date",
    query: noQuery,
    body: { types: ["application/json", "text/plain"], schema: body },
    answer: answers.graphFile,
    problems: ["invalid-parameter", "invalid-body", "body-too-large", "unsupported-media-type", "too-many-requests"],
    examples: [
      {
        summary: "Two sentences",
        body: {
          type: "application/json",
          value: {
            text: "Russian forces shelled Kherson on Monday. Germany's foreign minister, Johann Wadephul, condemned Russia.",
            date: "2025-06-03",
          },
        },
      },
      { summary: "Plain text", body: { type: "text/plain", value: "Turkey urged Russia to extend the truce." } },
    ],
    handle: ({ request }) => read(textOf(request.body)),
  }),
];
