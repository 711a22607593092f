/** Writes graph-data/extract/lexicon/countries.ts and territories.ts from the npm package world-countries. */

import { writeFileSync } from "node:fs";
import countries from "world-countries";

const english = /^[\p{Script=Latin}\p{M}\s.'’()-]+$/u;
const states: string[] = [];
const territories: string[] = [];
for (const country of countries) {
  const { common, official } = country.name;
  const names = [
    official,
    ...country.altSpellings.filter((name) => /^(?:Kingdom|Republic|Principality|State|Sultanate) of /.test(name)),
  ];
  const others = [...new Set(names)].filter((name) => name !== common && english.test(name) && !/[()]/.test(name));
  const demonyms = (country.demonyms?.eng?.m ?? "")
    .split(/,\s*| or /)
    .filter((word) => word && word !== common && !/^(?:Motswana|Mosotho)$/.test(word));
  const capitals = country.capital.map((name) => name.replace(/^City of /, ""));
  const key = common === "Kosovo" ? "KOSOVO" : country.cca3;
  const row = [key, common, others.join("~"), demonyms.join("~"), capitals.join("~")].join("|");
  if (country.independent || ["PSE", "TWN", "KOSOVO"].includes(key)) states.push(row);
  else if (key !== "ESH")
    territories.push(
      `${common}|${others.filter((name) => name.length < 40).join("~")}|${demonyms.filter((word) => !/^(?:American|French|Dutch|Norwegian|Indian)$/.test(word)).join("~")}`,
    );
}
const head = (what: string) =>
  `/** ${what} Generated from world-countries (ODbL 1.0) by \`npx tsx scripts/lexicon/countries.ts\`; don't edit. */\n\n`;
const folder = new URL("../../graph-data/extract/lexicon/", import.meta.url);
writeFileSync(
  new URL("countries.ts", folder),
  `${head("Sovereign states: `ISO 3166-1 alpha-3 | common name | official names | demonyms | capitals`.")}export const countries = \`\n${states.sort().join("\n")}\n\`;\n`,
);
writeFileSync(
  new URL("territories.ts", folder),
  `${head("Dependent territories: `name | other names | demonyms`.")}export const territories = \`\n${territories.sort().join("\n")}\n\`;\n`,
);
