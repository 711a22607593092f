/** Writes graph-data/extract/lexicon/first-names.ts from the locales of the npm package @faker-js/faker. */

import { writeFileSync } from "node:fs";
import { allLocales } from "@faker-js/faker";

/** Cyrillic as the press writes it in English. */
const cyrillic: Record<string, string> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  ё: "yo",
  є: "ie",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
  й: "y",
  ѕ: "dz",
  ј: "j",
  к: "k",
  л: "l",
  љ: "lj",
  м: "m",
  н: "n",
  њ: "nj",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  џ: "dzh",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  ѓ: "gj",
  ќ: "kj",
};
const latin = (name: string): string => {
  const text = name.normalize("NFC").toLowerCase();
  const letters = [...text].map((letter) => cyrillic[letter] ?? letter).join("");
  return letters
    .replace(/iy$|yy$/, "y")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/ø/g, "o")
    .replace(/ı/g, "i")
    .replace(/ə/g, "a")
    .replace(/æ/g, "ae");
};

/** Languages whose lists hold given names that the English-language press writes so; Vietnamese ones are two words and stand after the surname. */
const skipped = new Set(["vi", "en_AU_ocker", "eo", "en_BORK"]);
const votes = new Map<string, { m: number; f: number }>();
for (const [locale, { person }] of Object.entries(allLocales)) {
  const names = person?.first_name;
  if (!names || skipped.has(locale)) continue;
  for (const sex of ["m", "f"] as const) {
    for (const name of (sex === "m" ? names.male : names.female) ?? []) {
      const key = latin(name);
      if (!/^[a-z'-]{2,}$/.test(key)) continue;
      const vote = votes.get(key) ?? { m: 0, f: 0 };
      vote[sex]++;
      votes.set(key, vote);
    }
  }
}
const pick = (keep: (vote: { m: number; f: number }) => boolean) =>
  [...votes]
    .filter(([, vote]) => keep(vote))
    .map(([name]) => name)
    .sort()
    .join(" ");
const male = pick(({ m, f }) => m > 2 * f);
const female = pick(({ m, f }) => f > 2 * m);
const either = pick(({ m, f }) => m <= 2 * f && f <= 2 * m);
const head =
  "/** Given names of some fifty languages, folded, by sex. Generated from @faker-js/faker (MIT) by `npx tsx scripts/lexicon/first-names.ts`; don't edit. */\n\n";
writeFileSync(
  new URL("../../graph-data/extract/lexicon/first-names.ts", import.meta.url),
  `${head}export const male = \`${male}\`;\nexport const female = \`${female}\`;\nexport const either = \`${either}\`;\n`,
);
