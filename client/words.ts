/** How the page puts numbers, dates, kinds and statuses into words. */

import { type Family, type Kind, type Relation, relations, type Status } from "../graph-data/schema.ts";

const numbers = new Intl.NumberFormat("en-GB");
export const count = (value: number): string => numbers.format(value);

/** "1 entity", "2,000 entities". */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** An ISO day, month or year as a newspaper writes it: "4 February 2026", "February 2026", "2026". */
export function dateInWords(iso: string): string {
  const [year = "", month, day] = iso.split("-");
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(" ");
}

export const kindWords: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  person: { one: "Person", many: "People" },
  state: { one: "State", many: "States" },
  organisation: { one: "Organisation", many: "Organisations" },
  place: { one: "Place", many: "Places" },
};

export const familyWords: Readonly<Record<Family, string>> = {
  talk: "Talk",
  support: "Support",
  "verbal-conflict": "Verbal conflict",
  sanction: "Sanction",
  force: "Force",
  territory: "Territory",
  role: "Role",
  structure: "Structure",
};

export const statusWords: Readonly<Record<Status, { readonly name: string; readonly meaning: string }>> = {
  asserted: { name: "Asserted", meaning: "the text, or somebody in it, says that it is so" },
  hypothetical: { name: "Possible", meaning: "planned, demanded, feared or conditional: it may be" },
  negated: { name: "Denied", meaning: "the text says that it is not so, or somebody denies it" },
};

/** A relation as a verb, from its source's side or from its target's. */
export const verb = (relation: Relation, backwards = false): string =>
  backwards ? relations[relation].inverse : relations[relation].reading;

/** Relation types as a legend lists them, family by family. */
export const relationsOf = (family: Family): Relation[] =>
  (Object.keys(relations) as Relation[]).filter((name) => relations[name].family === family);
