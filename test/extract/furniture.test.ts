import { describe, expect, it } from "vitest";
import { findBlocks } from "../../graph-data/extract/furniture.ts";

const blocks = (text: string, date?: string): string[] =>
  findBlocks(text, date).map(({ start, end }) => text.slice(start, end));

const body =
  "Russia and Ukraine exchanged more than three hundred prisoners on Thursday, officials of both sides said.";

describe("furniture is no text", () => {
  it.each([
    "By Jane Doe",
    "By Jane Doe and John Roe, Agency",
    "From Jean-Pierre Dupont in Cairo",
    "- 'Not easy' -",
    "bur-abc/def",
    "burs-jj/kh/yad",
    "UKRAINE-CRISIS/TALKS (UPDATE 2)",
    "ATTENTION - ADDS quotes ///",
    "(Adds quotes, background)",
    "(Reporting by Jane Doe; Editing by John Roe)",
    "(c) 2026 Some Agency",
    "© Agence Exemple",
    "All rights reserved.",
    "Read more: Five things to know about the talks",
    "Related articles",
    "Advertisement",
    "Photo: A soldier near Kherson",
    "Sign up for our newsletter",
    "***",
    "-30-",
    "ENDS",
  ])("%s", (line) => expect(blocks(`${body}\n\n${line}\n\n${body}`)).toEqual([body, body]));
});

describe("what looks like it is kept", () => {
  it.each([
    "By noon Ukraine had withdrawn its troops from the town.",
    "From Moscow came no word.",
    "Reporting restrictions were lifted.",
    "US-Russia talks fail",
    "Washington and Moscow reopen a military line",
    "- The first point, which is a long one that goes on for more than eighty characters, as points sometimes do -",
    "Images of the strike shocked France.",
    "Thursday, March 3, 2022",
  ])("%s", (line) => expect(blocks(`${body}\n\n${line}`)).toEqual([body, line]));
});

describe("datelines and marks before a text are taken off it", () => {
  it.each([
    `KYIV, Feb 5 (Reuters) - ${body}`,
    `CAIRO/DOHA, Feb 5 (Our Agency) - ${body}`,
    `WASHINGTON (AP) — ${body}`,
    `Abu Dhabi, Feb 5, 2026 (AFP) - ${body}`,
    `GENEVA, Nov 24 - ${body}`,
    `MANAMA: ${body}`,
    `UNITED NATIONS — ${body}`,
    `(Reuters) - ${body}`,
    `UPDATE 2-${body}`,
    `• ${body}`,
    `${body} bur-abc/def`,
  ])("%s", (text) => expect(blocks(text)).toEqual([body]));
});

describe("lines", () => {
  const paragraph =
    "Envoys of Russia and Ukraine took part in\nthe meeting, which was also the occasion for\na swap: both exchanged prisoners.";
  it.each<[string, string, string[]]>([
    ["blank lines separate", `Title\n\n${body}`, ["Title", body]],
    ["CR LF does, too", `Title\r\n\r\n${body}`, ["Title", body]],
    ["a blank line may hold spaces", `Title\n  \t\n${body}`, ["Title", body]],
    ["hard-wrapped lines are one paragraph", paragraph, [paragraph]],
    [
      "a line that ends early ends its block",
      `A title\nKyiv rejected the offer of talks, it said.`,
      ["A title", "Kyiv rejected the offer of talks, it said."],
    ],
    [
      "a lower-case line goes on",
      "He left for\nthe capital on Monday, officials said.",
      ["He left for\nthe capital on Monday, officials said."],
    ],
  ])("%s", (_, text, expected) => expect(blocks(text)).toEqual(expected));

  it("drops the line that dates the document, and no other date", () => {
    const text = `Title\n\nThursday, February 5, 2026\n\n${body}`;
    expect(blocks(text, "2026-02-05")).toEqual(["Title", body]);
    expect(blocks(text, "2026-02-06")).toHaveLength(3);
  });
});
