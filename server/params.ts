/** The parameters of requests: one schema each, which validates, converts and describes it. */

import { z } from "zod";
import { daySpan } from "../graph-data/graph/days.ts";
import { tables } from "../graph-data/graph/export/csv.ts";
import { directions } from "../graph-data/graph/index.ts";
import { kinds, relationNames, statuses } from "../graph-data/schema.ts";
import { Problem } from "./problem.ts";

const alone = (raw: unknown): unknown => (Array.isArray(raw) && raw.length === 1 ? raw[0] : raw);

/** Describes what is allowed both to the schema's readers and in the error. */
const allowing = (allowed: string) => ({ error: `expects ${allowed}` });

const text = (what: string, most: number) => {
  const rule = allowing(`${what}, once, of 1 to ${most} characters`);
  return z.preprocess(alone, z.string(rule).min(1, rule).max(most, rule).describe(what));
};

const whole = (what: string, least: number, most: number) => {
  const rule = allowing(`a whole number from ${least} to ${most}`);
  return z.preprocess((raw) => {
    const one = alone(raw);
    return typeof one === "string" && /^-?\d{1,15}$/.test(one) ? Number(one) : one;
  }, z.int(rule).min(least, rule).max(most, rule).describe(what));
};

const flag = (what: string) =>
  z.preprocess(
    (raw) => {
      const one = alone(raw);
      return one === "true" ? true : one === "false" ? false : one;
    },
    z.boolean(allowing("true or false")).describe(what),
  );

const choice = <const T extends readonly [string, ...string[]]>(what: string, values: T) =>
  z.preprocess(alone, z.enum(values, allowing(`one of ${values.join(", ")}`)).describe(what));

const list = <T extends string>(what: string, values: readonly T[]) => {
  const rule = allowing(`one or more of ${values.join(", ")}, by comma or repeated`);
  return z.preprocess(
    (raw) =>
      Array.isArray(raw)
        ? [
            ...new Set(
              raw.flatMap((part) =>
                String(part)
                  .split(",")
                  .map((word) => word.trim()),
              ),
            ),
          ]
        : raw,
    z
      .array(z.enum(values as readonly [T, ...T[]], rule), rule)
      .min(1, rule)
      .describe(`${what}; a list, by comma or repeated`),
  );
};

const several = (what: string, most: number) => {
  const rule = allowing(`${what}, at most ${most} times`);
  return z.preprocess(
    (raw) => (typeof raw === "string" ? [raw] : raw),
    z.array(z.string(rule).min(1, rule).max(300, rule), rule).max(most, rule).describe(what),
  );
};

const date = (what: string) => {
  const rule = allowing("a date: YYYY-MM-DD, YYYY-MM or YYYY");
  return z.preprocess(
    alone,
    z
      .string(rule)
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, rule)
      .refine((given) => daySpan(given) !== undefined, rule)
      .describe(what),
  );
};

export const entityName = text("an entity's key, label or alias", 300);
export const documentId = text("a document's id", 1000);

const relation = list("relation types", relationNames).optional();
const kind = list("kinds of entities", kinds).optional();
const since = date("first day of the statements").optional();
const until = date("last day of the statements").optional();

export const page = {
  limit: whole("most items of a page", 1, 500).default(50),
  cursor: text("`next` of the page before", 200).optional(),
};

export const filter = {
  kind,
  relation,
  status: list("status of the statements; asserted unless told", statuses).optional(),
  since,
  until,
  document: several("a document's id; may be repeated", 100).optional(),
  minWeight: whole("least number of statements that an edge must have", 1, 1_000_000).optional(),
};

export const graphQuery = z.strictObject({
  ...filter,
  limit: whole("most nodes, those of which most is said; at most five times as many edges", 1, 10_000).default(5_000),
  dates: flag("whether each edge tells how many of its statements bear each date").default(false),
});

export const exportQuery = z.strictObject(filter);

export const csvQuery = z.strictObject({
  ...filter,
  table: choice("one table as CSV; without it all in a zip", tables).optional(),
});

export const entitiesQuery = z.strictObject({
  q: z
    .preprocess(alone, z.string(allowing("a text, once")).max(200, allowing("at most 200 characters")))
    .optional()
    .describe("a name or its beginning; typing errors are forgiven. All entities without it"),
  kind,
  ...page,
});

export const neighbourhoodQuery = z.strictObject({
  depth: whole("how many steps away", 1, 4).default(1),
  direction: choice("whether relations lead out of the entity, into it, or either", directions).default("any"),
  relation,
  kind,
  limit: whole("most nodes, the entity itself included", 1, 500).default(50),
});

export const pathsQuery = z.strictObject({
  from: entityName,
  to: entityName,
  k: whole("how many paths", 1, 20).default(3),
  maxLength: whole("most steps of a path", 1, 10).default(6),
  relation,
  kind,
  avoid: several("an entity not to pass; may be repeated", 50).optional(),
  directed: flag("whether relations count only from source to target").default(false),
  weighted: flag("whether the best attested paths come first rather than the shortest").default(false),
  since,
  until,
});

export const statementsQuery = z.strictObject({
  source: entityName.optional(),
  target: entityName.optional(),
  entity: entityName.optional(),
  relation,
  status: filter.status,
  document: filter.document,
  q: text('words of the sentence, or their beginnings; a "phrase" in quotes', 200).optional(),
  since,
  until,
  ...page,
});

export const noQuery = z.strictObject({});
export const pageQuery = z.strictObject(page);

const allowedNames = (schema: z.ZodObject): string => Object.keys(schema.shape).join(", ") || "none";

/** What was sent, short enough to repeat. */
const shown = (values: readonly string[]): string => {
  const all = values.join(", ");
  return JSON.stringify(all.length > 60 ? `${all.slice(0, 60)}…` : all);
};

/**
 * Reads the query of a request by its schema. A parameter that the schema doesn't know is refused.
 *
 * @throws Problem with every parameter that is wrong and what it allows
 */
export function readQuery<T extends z.ZodObject>(schema: T, search: URLSearchParams): z.output<T> {
  const given = new Map<string, string[]>();
  for (const [name, value] of search) given.set(name, [...(given.get(name) ?? []), value]);
  // `fromEntries` defines properties, so that a parameter called __proto__ is a mere unknown one.
  const result = schema.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((name) => ({
        parameter: name.slice(0, 60),
        detail: `no such parameter; known here: ${allowedNames(schema)}`,
      }));
    const parameter = String(issue.path[0] ?? "");
    const values = given.get(parameter);
    return [{ parameter, detail: values ? `${issue.message}, not ${shown(values)}` : `is missing: ${issue.message}` }];
  });
  const once = errors
    .filter(({ parameter }, i) => errors.findIndex((other) => other.parameter === parameter) === i)
    .slice(0, 20);
  throw new Problem("invalid-parameter", once.map(({ parameter, detail }) => `${parameter}: ${detail}`).join("; "), {
    errors: once,
  });
}
