/** Given names and what sex bears them. */

import { either, female, male } from "./lexicon/first-names.ts";
import { moreFemale, moreMale } from "./lexicon/given-names.ts";
import { fold } from "./names.ts";

export type Sex = "m" | "f";

const sexes = new Map<string, Sex | "either">();
for (const [list, sex] of [
  [either, "either"],
  [male, "m"],
  [female, "f"],
  [moreMale, "m"],
  [moreFemale, "f"],
] as const) {
  for (const name of list.split(" ")) if (name !== "") sexes.set(name, sex);
}

export const isGivenName = (word: string): boolean => sexes.has(fold(word).split(" ")[0] ?? "");

/** The sex that a given name tells, if any; of a double name the first part that does. */
export function sexOf(given: string): Sex | undefined {
  for (const part of fold(given).split(" ")) {
    const sex = sexes.get(part);
    if (sex === "m" || sex === "f") return sex;
  }
  return undefined;
}
