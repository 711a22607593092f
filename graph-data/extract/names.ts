/** Spelling of names: folding of letters, transliteration, and whether two spellings may name one person. */

/** Letters that Unicode does not decompose into a base letter and a mark. */
const letters: Record<string, string> = {
  ł: "l",
  đ: "d",
  ð: "d",
  ø: "o",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ə: "a",
  ħ: "h",
};

const foreign = /[łđðøıßæœþəħ]/g;
const ascii = /^[a-zA-Z0-9 .'-]*$/;

/** Strips diacritics and keeps case: `Erdoğan` → `Erdogan`. */
export function plain(text: string): string {
  if (ascii.test(text)) return text;
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[łđðøıßæœþəħŁĐÐØÆŒÞƏĦ]/g, (c) => {
      const low = letters[c.toLowerCase()] ?? c;
      return c === c.toLowerCase() ? low : low.charAt(0).toUpperCase() + low.slice(1);
    });
}

/**
 * A name without case, marks, punctuation, leading article and possessive: two forms that differ only in these are one name.
 * `the Élysée's` → `elysee`, `U.S.` → `us`, `al-Qaeda` → `al qaeda`.
 */
export function fold(name: string): string {
  let s = name.toLowerCase();
  if (!ascii.test(s)) {
    s = s
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(foreign, (c) => letters[c] ?? c);
  }
  return s
    .replace(/^the\s+/, "")
    .replace(/['’]s\b/g, "")
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "")
    .replace(/['’ʼ`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Given names from Arabic that papers spell in many ways; each line is one name. */
const arabic = [
  "mohammed muhammad mohamed mohammad mohamad muhammed muhamad mohamud mahomed mehmed",
  "abdel abdul abdal abdol abd",
  "hussein hussain husain husayn hossein hosein hussien",
  "yusuf youssef yousef yousuf yussuf yousif",
  "ahmed ahmad achmad",
  "hassan hasan",
  "said saeed saïd sayeed saied",
  "khaled khalid",
  "omar umar",
  "osama usama",
  "moussa musa mousa",
  "ibrahim ebrahim",
  "mahmoud mahmud mahmood",
  "suleiman sulayman soleiman sleiman",
  "ismail ismael esmail",
  "muammar moammar muamar moamer",
  "gaddafi qaddafi kadhafi gadhafi gadafi qadhafi kadafi",
  "al el ul as ash an",
  "bin ibn ben",
];
const sameName = new Map<string, string>();
for (const line of arabic) {
  const variants = line.split(" ");
  for (const variant of variants) sameName.set(variant, variants[0] as string);
}

/**
 * One word of a folded name, brought to a spelling that the usual transliterations of Cyrillic and Arabic share:
 * Zelensky, Zelenskyy and Zelenskiy meet, and so do Yanukovich and Yanukovych, Medvedev and Medvedyev.
 */
export function romanise(word: string): string {
  const known = sameName.get(word);
  if (known) return known;
  return word
    .replace(/^ye/, "e")
    .replace(/(?<=[bdfgklmnprstvz])[iy]e/g, "e")
    .replace(/ks|x/g, "x")
    .replace(/tch|tsch|ch/g, "c")
    .replace(/sch|sh/g, "s")
    .replace(/dzh|dj|zh/g, "j")
    .replace(/kh|gh/g, "h")
    .replace(/ph/g, "f")
    .replace(/ck|q/g, "k")
    .replace(/ou|oo/g, "u")
    .replace(/ee/g, "i")
    .replace(/w/g, "v")
    .replace(/ff$/, "v")
    .replace(/y|j(?=[aeou])/g, "i")
    .replace(/(.)\1+/g, "$1");
}

/** Words that belong to a surname: `von der Leyen`, `al-Sarraj`, `bin Laden`, `de la Fuente`. */
export const particles = new Set(
  "von van der den de del della di da do dos das du la le los las al el ul ibn bin ben bint ould abu abou umm ter ten zu zur af av y e st san mac mc o d".split(
    " ",
  ),
);

/** Words before a name that are no part of it. */
export const honorifics = new Set(
  (
    "mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count sheikh shaikh sheik sheikha emir imam mullah maulana " +
    "ayatollah hojatoleslam rabbi rev reverend father sister brother pope king queen prince princess sultan emperor empress tsar " +
    "president general gen colonel col major maj captain capt lieutenant lt admiral adm marshal sergeant sgt commander cmdr " +
    "senator sen representative rep congressman congresswoman governor gov mayor judge justice chancellor premier minister " +
    "comrade hajji haji cardinal archbishop bishop patriarch monsignor saint"
  ).split(" "),
);

/** A person's name in parts, each folded and romanised; `family` is the last word with its particles left off. */
export interface PersonName {
  readonly words: readonly string[];
  readonly given: string;
  readonly family: string;
}

/** Takes a person's name apart; titles before it and `Jr` after it are left off unless nothing else is there. */
export function personName(label: string): PersonName {
  const all = fold(label).split(" ");
  let first = 0;
  while (first < all.length - 1 && honorifics.has(all[first] as string)) first++;
  let last = all.length;
  while (
    last - first > 1 &&
    /^(jr|sr|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiv|xvi|xxiii)$/.test(all[last - 1] as string)
  )
    last--;
  const rest = all.slice(first, last);
  const bare = rest.filter((word, i) => i === rest.length - 1 || !particles.has(word));
  const words = bare.map(romanise);
  // A ruler's number is what tells him from his forebears.
  if (last < all.length && !/^(jr|sr)$/.test(all[last] as string)) words.push(...all.slice(last));
  return { words, given: words[0] ?? "", family: words.at(-1) ?? "" };
}
