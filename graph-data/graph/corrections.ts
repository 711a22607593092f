/**
 * The user's own corrections: a JSON file that is applied last and survives every rebuild of the graph.
 *
 *     { "corrections": [
 *       { "do": "merge", "into": "Volodymyr Zelensky", "from": ["Zelenskiy"] },
 *       { "do": "split", "entity": "Georgia", "label": "Georgia (US state)", "kind": "place", "documents": ["atlanta-vote"] },
 *       { "do": "rename", "entity": "burma", "label": "Myanmar" },
 *       { "do": "kind", "entity": "Donetsk", "kind": "place" },
 *       { "do": "strike", "edge": "russia|attacks|georgia", "document": "b117", "start": 480 },
 *       { "do": "confirm", "edge": "egypt|mediates|israel", "document": "b102", "start": 95 },
 *       { "do": "add", "source": "Egypt", "relation": "hosts", "target": "Hamas", "document": "b102", "quote": "Talks opened in Cairo." }
 *     ] }
 *
 * They apply in order. An entity is called by its key, its label or an alias, with its kind in brackets where namesakes must be told
 * apart (`Georgia (place)`: safer than a key, which another may come to bear). `edge` is `source|relation|target`, whose ends are
 * entities in the same sense, so that it outlives a rename. `start` is the offset of the statement's trigger in its document;
 * `quote`, the sentence's text, finds it again where the document was edited. A split moves the mentions that bear one of `names`,
 * lie in one of `documents` or are listed in `mentions`, and the statements of sentences that have no other mention of the entity.
 */

import { z } from "zod";
import { InputError } from "../errors.ts";
import { kinds, type Relation, relationNames, statuses } from "../schema.ts";
import { parseJson } from "./json.ts";

const name = z.string().min(1);
const offset = z.int().min(0);
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a day, month or year is right: 2015-02-12, 2015-02 or 2015");
const note = { note: z.string().optional() };
const relation = z.enum(relationNames as [Relation, ...Relation[]]);
const statement = {
  edge: z.string().regex(/^[^|]+\|[^|]+\|[^|]+$/, "an edge's key is right: russia|attacks|georgia"),
  document: name,
  start: offset,
  quote: name.optional(),
};

const correction = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("merge"), into: name, from: z.array(name).min(1), ...note }),
  z
    .strictObject({
      do: z.literal("split"),
      entity: name,
      label: name,
      kind: z.enum(kinds).optional(),
      iso: z.string().optional(),
      names: z.array(name).optional(),
      documents: z.array(name).optional(),
      mentions: z.array(z.strictObject({ document: name, start: offset })).optional(),
      ...note,
    })
    .refine(
      (s) => s.names || s.documents || s.mentions,
      "a split needs names, documents or mentions: what goes to the new node",
    ),
  z.strictObject({ do: z.literal("rename"), entity: name, label: name, ...note }),
  z.strictObject({ do: z.literal("kind"), entity: name, kind: z.enum(kinds), iso: z.string().optional(), ...note }),
  z.strictObject({ do: z.literal("strike"), ...statement, ...note }),
  z.strictObject({ do: z.literal("confirm"), ...statement, status: z.enum(statuses).optional(), ...note }),
  z
    .strictObject({
      do: z.literal("add"),
      source: name,
      relation,
      target: name,
      document: name,
      start: offset.optional(),
      end: offset.optional(),
      quote: name.optional(),
      status: z.enum(statuses).optional(),
      date: day.optional(),
      attributedTo: name.optional(),
      ...note,
    })
    .refine(
      (s) => s.start !== undefined || s.quote !== undefined,
      "an added statement needs start or quote: where it stands",
    ),
]);

const file = z.strictObject({ corrections: z.array(z.unknown()) });

export type Correction = z.infer<typeof correction>;

export interface Corrections {
  readonly corrections: readonly Correction[];
  /** Where each stands, for messages (`corrections.json:5`). */
  readonly places: readonly string[];
}

/** The line, from 1, on which each entry of the file's one array of objects starts. */
function entryLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]|\n/g)) {
    if (token === "\n") line++;
    else if (token === "]" || token === "}") depth--;
    else if (token === "[" || token === "{") {
      if (depth === 2) lines.push(line);
      depth++;
    }
  }
  return lines;
}

function explain(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return error.message;
  const at = issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
  if (issue.code === "invalid_union") return `${at}merge, split, rename, kind, strike, confirm or add is right`;
  return `${at}${issue.message}`;
}

/**
 * Reads a corrections file.
 *
 * @param name of the file, for messages
 * @throws InputError that names the line and what would be right
 */
export function parseCorrections(text: string, name: string): Corrections {
  const whole = file.safeParse(parseJson(text, name));
  if (!whole.success)
    throw new InputError(`${name}: ${explain(whole.error)}; right is { "corrections": [ { "do": "rename", … } ] }`);
  const lines = entryLines(text);
  const places = whole.data.corrections.map((_, i) =>
    lines[i] ? `${name}:${lines[i]}` : `${name}: corrections[${i}]`,
  );
  const corrections = whole.data.corrections.map((entry, i) => {
    const parsed = correction.safeParse(entry);
    if (!parsed.success) throw new InputError(`${places[i]}: ${explain(parsed.error)}`);
    return parsed.data;
  });
  return { corrections, places };
}
