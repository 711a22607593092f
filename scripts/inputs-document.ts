/** Makes a document of a text or of a line of JSON: its id, title and date, and checks that there is something to read. */

import { z } from "zod";
import { InputError } from "../graph-data/errors.ts";
import type { SourceDocument } from "../graph-data/extract/annotation.ts";
import { dayTime } from "../graph-data/extract/calendar.ts";
import { dayOfLine } from "../graph-data/extract/times.ts";

const longestTitle = 250;

/** A first line that a blank one follows, without the marks of a Markdown heading. */
function titleOf(text: string): string | undefined {
  const match = /^\s*(\S[^\r\n]*)\r?\n[^\S\n]*\r?\n/.exec(text);
  const title = match?.[1]?.replace(/^#{1,6}\s+/, "").trim();
  return title && title.length <= longestTitle && dayOfLine(title) === undefined ? title : undefined;
}

/** The first line that is only a date. */
function dateOfText(text: string): string | undefined {
  for (const [line] of text.matchAll(/^[^\S\n]*\S[^\n]{3,78}$/gm)) {
    const day = dayOfLine(line);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** A text as it stands: offsets count from its first character, the title's. */
export function documentOfText(text: string, id: string, name: string): SourceDocument {
  if (text.trim() === "") throw new InputError(`${name}: empty; there is no text to read`);
  const title = titleOf(text);
  const date = dateOfText(text);
  return { id, ...(title && { title }), ...(date && { date }), text };
}

const word = z.string({ error: "must be a string" }).nullish();
const line = z.looseObject({
  id: z.union([z.string().min(1, "must not be empty"), z.int()], { error: "must be a string" }).nullish(),
  date: word,
  title: word,
  source: word,
  url: word,
  text: z.string({
    error: (issue) => (issue.input === undefined ? "is missing: it holds the document's text" : "must be a string"),
  }),
});

/**
 * A document of a `.jsonl` file; only `text` is a must, and members that are not known are left alone.
 *
 * @param id where the line has none
 * @param where the line stands: `news.jsonl:17`
 */
export function documentOfJson(json: string, id: string, where: string): SourceDocument {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new InputError(`${where}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = line.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const member = issue?.path[0];
    throw new InputError(
      member === undefined
        ? `${where}: not a JSON object: {"text": "…"} is right`
        : `${where}: "${String(member)}" ${issue?.message}`,
    );
  }
  const { text, title, source, url } = parsed.data;
  if (text.trim() === "") throw new InputError(`${where}: "text" is empty; there is nothing to read`);
  const day = parsed.data.date?.trim().replace(/^(\d{4}-\d\d-\d\d)[T ]\d\d:.*$/, "$1");
  if (day && dayTime(day) === undefined)
    throw new InputError(`${where}: "date" is "${day}"; a day such as 2015-02-12 is right`);
  return {
    id: String(parsed.data.id ?? id),
    ...(title && { title }),
    ...(day && { date: day }),
    ...(source && { source }),
    ...(url && { url }),
    text,
  };
}
