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

// Borne by either sex in one country or another.
for (const name of "andrea nicola jean simone sasha robin kim leslie alexis jan joan gabriele michele daniele laurence dominique claude camille maxime morgan tracy ashley jordan taylor alex chris pat sam charlie noor amal nour ola sanya wen li min yu ming xin hong".split(
  " ",
))
  sexes.set(name, "either");

export const isGivenName = (word: string): boolean => sexes.has(fold(word).split(" ")[0] ?? "");

/** The sex that a given name tells, if any; of a double name the first part that does. */
export function sexOf(given: string): Sex | undefined {
  for (const part of fold(given).split(" ")) {
    const sex = sexes.get(part);
    if (sex === "m" || sex === "f") return sex;
  }
  return undefined;
}
