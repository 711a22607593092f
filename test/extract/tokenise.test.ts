import { describe, expect, it } from "vitest";
import { tokenise } from "../../graph-data/extract/tokenise.ts";

/** Words between bars, sentences between double bars. */
const shown = (text: string): string =>
  tokenise({ id: "d", text })
    .sentences.map(({ tokens }) => tokens.map((token) => token.form).join("|"))
    .join(" || ");

const table: [string, [string, string][]][] = [
  [
    "clitics",
    [
      ["They don't.", "They|do|n't|."],
      ["He cannot, won’t and shan't.", "He|can|not|,|wo|n’t|and|sha|n't|."],
      ["Kyiv's troops aren't Moscow’s.", "Kyiv|'s|troops|are|n't|Moscow|’s|."],
      ["the rebels' base", "the|rebels|'|base"],
      ["We'll see; I'd've gone.", "We|'ll|see|;|I|'d|'ve|gone|."],
      ["O'Brien met Ba'athists", "O'Brien|met|Ba'athists"],
    ],
  ],
  [
    "hyphens",
    [
      ["a US-led, well-known anti-war coalition", "a|US|-|led|,|well|-|known|anti-war|coalition"],
      ["his 22-year-old co-founder", "his|22|-|year|-|old|co-founder"],
      ["Kim Jong-un met al-Sadr", "Kim|Jong-un|met|al|-|Sadr"],
      ["U.S.-backed rebels", "U.S.|-|backed|rebels"],
      ["in mid-2014 — or 2014-15", "in|mid-2014|—|or|2014|-|15"],
    ],
  ],
  [
    "numbers",
    [
      ["$1.5bn, 300,000 and 3.5%", "$|1.5|bn|,|300,000|and|3.5|%"],
      ["at 5pm on 11/28/2000", "at|5|pm|on|11/28/2000"],
      ["the 1990s, the 21st and '68", "the|1990s|,|the|21st|and|'68"],
      ["on 2026-02-05 at 10:30", "on|2026-02-05|at|10:30"],
    ],
  ],
  [
    "abbreviations",
    [
      ["Gen. Smith met Sen. J. D. Vance.", "Gen.|Smith|met|Sen.|J.|D.|Vance|."],
      ["It left the U.S. The U.N. agreed.", "It|left|the|U.S|. || The|U.N.|agreed|."],
      ["On Jan. 5 Acme Inc. sued.", "On|Jan.|5|Acme|Inc.|sued|."],
      ["at 5 p.m. on Monday, i.e. late", "at|5|p.m.|on|Monday|,|i.e.|late"],
      ["Tanks, guns, etc. He agreed.", "Tanks|,|guns|,|etc|. || He|agreed|."],
      ["No. 10 said no. No answer came.", "No.|10|said|no|. || No|answer|came|."],
      ["in Alexandria, Va., on Sunday", "in|Alexandria|,|Va.|,|on|Sunday"],
    ],
  ],
  [
    "addresses",
    [
      ["See https://example.org/a-b?c=1.", "See|https://example.org/a-b?c=1|."],
      ["Write to a.b@example.co.uk, or example.com", "Write|to|a.b@example.co.uk|,|or|example.com"],
    ],
  ],
  [
    "quotes and sentences",
    [
      ['"It is over." He left.', '"|It|is|over|.|" || He|left|.'],
      ['"Why?" he asked. "Because!"', '"|Why|?|"|he|asked|. || "|Because|!|"'],
      ['"Why now?" Smith asked.', '"|Why|now|?|"|Smith|asked|.'],
      ["“No,” said Tusk. (He smiled.) Then…", "“|No|,|”|said|Tusk|. || (|He|smiled|.|) || Then|…"],
      ["It fell in 1805. [6] An army came.", "It|fell|in|1805|.|[|6|] || An|army|came|."],
      ["Wait ... then go. Really?! Yes.", "Wait|...|then|go|. || Really|?! || Yes|."],
      ["It fell in Gaul.12 An army came.", "It|fell|in|Gaul|.|12 || An|army|came|."],
      ["1. The first point\n\nTitle\n\nText.", "1|.|The|first|point || Title || Text|."],
    ],
  ],
];

table.push([
  "boundaries without a full stop, learned",
  [
    ["Figure 1.3 This map shows Gaul.", "Figure|1.3 || This|map|shows|Gaul|."],
    ["It failed. Regards, Tom", "It|failed|. || Regards|, || Tom"],
    ["Thursday, May 7, 2015 On Tuesday it fell.", "Thursday|,|May|7|,|2015 || On|Tuesday|it|fell|."],
    ["Ann Chiang of DAB In the west she won.", "Ann|Chiang|of|DAB || In|the|west|she|won|."],
    ["The Sun said The Hague ruled.", "The|Sun|said|The|Hague|ruled|."],
    ["Yahoo! said it would buy the firm.", "Yahoo|!|said|it|would|buy|the|firm|."],
    ["WASHINGTON - The president left.", "WASHINGTON|-|The|president|left|."],
  ],
]);

describe.each(table)("%s", (_, rows) => {
  it.each(rows)("%s", (text, expected) => expect(shown(text)).toBe(expected));
});

describe("offsets", () => {
  it.each(["Zelensky said “да” 👍 in Kyiv’s centre.\r\n\r\nHe  left\tthen.", "  Title \n\n\n😀 text", ""])(
    "of %j are those of the given text",
    (text) => {
      for (const { start, end, tokens } of tokenise({ id: "d", text }).sentences) {
        expect(tokens[0]?.start).toBe(start);
        expect(tokens.at(-1)?.end).toBe(end);
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.form);
      }
    },
  );
});
