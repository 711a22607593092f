/**
 * Checks of untyped values that say where they fail and what would be right. A schema library would do as well, but takes several times
 * as long on the millions of statements that a graph file may hold.
 */

/** What is wrong with a value, after the path to it within the value (`aliases[2]: …`); undefined where it is right. */
export type Check = (value: unknown) => string | undefined;

const shown = (value: unknown): string => {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 40 ? `${json.slice(0, 40)}…` : json;
};

const within = (step: string, problem: string): string =>
  problem.startsWith("[") || problem.startsWith(".")
    ? `${step}${problem}`
    : `${step}${problem.startsWith(":") ? "" : ": "}${problem}`;

/** A check of one value, which has no parts. */
const plain =
  (right: string, holds: (value: unknown) => boolean): Check =>
  (value) =>
    holds(value)
      ? undefined
      : value === undefined
        ? `: missing; ${right} is right`
        : `: ${shown(value)} is wrong; ${right} is right`;

export const text = plain("a text", (value) => typeof value === "string");
export const name = plain("a text of one letter or more", (value) => typeof value === "string" && value.length > 0);
export const number = plain("a number", (value) => typeof value === "number" && Number.isFinite(value));
export const count = plain("a whole number from 0", (value) => Number.isSafeInteger(value) && (value as number) >= 0);
export const ordinal = plain("a whole number from 1", (value) => Number.isSafeInteger(value) && (value as number) >= 1);
export const share = plain("a number from 0 to 1", (value) => typeof value === "number" && value >= 0 && value <= 1);
export const flag = plain("true or false", (value) => typeof value === "boolean");

export const matching = (pattern: RegExp, right: string): Check =>
  plain(right, (value) => typeof value === "string" && pattern.test(value));

export function oneOf(allowed: readonly unknown[]): Check {
  const set = new Set(allowed);
  return plain(allowed.length === 1 ? shown(allowed[0]) : `one of ${allowed.join(", ")}`, (value) => set.has(value));
}

export const listOf =
  (item: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return `: ${shown(value)} is wrong; a list is right`;
    for (let i = 0; i < value.length; i++) {
      const problem = item(value[i]);
      if (problem !== undefined) return within(`[${i}]`, problem);
    }
    return undefined;
  };

/** An object with these members; others are left alone. */
export function object(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  const musts = Object.entries(required);
  const mays = Object.entries(optional);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return `: ${shown(value)} is wrong; an object is right`;
    const members = value as Record<string, unknown>;
    for (const [key, check] of musts) {
      const problem = check(members[key]);
      if (problem !== undefined) return within(`.${key}`, problem);
    }
    for (const [key, check] of mays) {
      const member = members[key];
      const problem = member === undefined ? undefined : check(member);
      if (problem !== undefined) return within(`.${key}`, problem);
    }
    return undefined;
  };
}
