/** Reading and writing single parameters of the page's address. */

/** A list by commas, of the allowed names alone; undefined where the parameter is missing. */
export const listOf = <T extends string>(value: string | null, allowed: readonly T[]): T[] | undefined => {
  if (value === null) return undefined;
  const given = new Set(value.split(","));
  return allowed.filter((name) => given.has(name));
};

/** Keys by commas, each once; undefined where there are none. */
export const keysOf = (value: string | null): readonly string[] | undefined => {
  const keys = [...new Set((value ?? "").split(",").filter((key) => key !== ""))];
  return keys.length === 0 ? undefined : keys;
};

export const integer = (value: string | null, least: number, most: number, otherwise: number): number => {
  const number = Number(value ?? Number.NaN);
  return Number.isInteger(number) ? Math.min(most, Math.max(least, number)) : otherwise;
};

export const day = (value: string | null): string | undefined =>
  value !== null && /^\d{4}(-\d\d){0,2}$/.test(value) ? value : undefined;

/** A member of an object, or none where there is no value. */
export const given = <K extends string, const V>(name: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [name]: value } as { [P in K]?: V });

/** The pairs as a query string with its `?`; those without a value are left out. */
export function queryString(pairs: readonly (readonly [name: string, value: string | undefined])[]): string {
  const query = new URLSearchParams(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%7C", "|");
  return text === "" ? "" : `?${text}`;
}
