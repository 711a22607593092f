import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { SourceDocument } from "../../graph-data/extract/annotation.ts";
import { listInputs, readInputs } from "../../scripts/inputs.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-inputs-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

let cases = 0;

/** Writes files to a folder of their own and reads it, or one of them. */
async function read(files: Record<string, string | Uint8Array>, which = "", stdin = ""): Promise<SourceDocument[]> {
  const root = join(folder, String(++cases));
  mkdirSync(root);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  const documents: SourceDocument[] = [];
  const inputs = await listInputs([which === "-" ? "-" : join(root, which)]);
  for await (const { document } of readInputs(inputs, bytes(stdin))) documents.push(document);
  return documents;
}

describe("documents", () => {
  it("of text: the title, a line that is only a date, and the whole of it", async () => {
    const text = "\uFEFFTalks fail\r\n\r\n5 February 2026\r\n\r\nMoscow left.\r\n";
    expect(await read({ "a.txt": text }, "a.txt")).toEqual([
      { id: "a", title: "Talks fail", date: "2026-02-05", text: text.slice(1) },
    ]);
  });

  it("of Markdown: a heading is the title without its marks", async () => {
    expect(await read({ "a.md": "# Talks fail\n\nMoscow left." })).toMatchObject([{ id: "a", title: "Talks fail" }]);
  });

  it("of text without a title", async () => {
    expect(await read({ "a.txt": "Moscow left.\nKyiv stayed." })).toEqual([
      { id: "a", text: "Moscow left.\nKyiv stayed." },
    ]);
  });

  it("of lines of JSON", async () => {
    const lines = [
      {
        id: "x",
        date: "2015-02-12T08:00:00Z",
        title: "T",
        source: "S",
        url: "https://example.org",
        text: "A.",
        tags: [1],
      },
      { text: "B.", date: null },
    ];
    expect(await read({ "n.jsonl": `${lines.map((line) => JSON.stringify(line)).join("\n\n")}\n` })).toEqual([
      { id: "x", date: "2015-02-12", title: "T", source: "S", url: "https://example.org", text: "A." },
      { id: "n:3", text: "B." },
    ]);
  });

  it("of a web page: the article, its title and date", async () => {
    const paragraph =
      "Russia and Ukraine exchanged more than three hundred prisoners on Thursday, officials of both sides said, and promised more.";
    const page = `<html><head><title>Swap | Paper</title><meta property="og:title" content="A swap of prisoners">
      <meta property="article:published_time" content="2026-02-05T10:00:00Z"><script>track("everything")</script></head>
      <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
      <article><h1>A swap of prisoners</h1><p>${paragraph}</p><p>${paragraph.replace("Russia", "Belarus")}</p></article>
      <footer>All rights reserved</footer></body></html>`;
    expect(await read({ "a.html": page })).toEqual([
      {
        id: "a",
        title: "A swap of prisoners",
        date: "2026-02-05",
        text: `A swap of prisoners\n\n${paragraph}\n\n${paragraph.replace("Russia", "Belarus")}`,
      },
    ]);
  });

  it("of a web page in the encoding that it declares", async () => {
    const page =
      "<html><head><meta charset=windows-1252></head><body><p>Caf\u00e9 Fran\u00e7ais in Gen\u00e8ve</p></body></html>";
    expect(await read({ "a.html": Buffer.from(page, "latin1") })).toMatchObject([
      { text: "Caf\u00e9 Fran\u00e7ais in Gen\u00e8ve" },
    ]);
  });

  it("of a folder, read through by name, without hidden files and those of other kinds", async () => {
    const files = { "b.txt": "B.", "a/z.txt": "Z.", "a/.hidden.txt": "H.", ".git/x.txt": "X.", "picture.png": "P" };
    expect((await read(files)).map(({ id }) => id)).toEqual(["a/z", "b"]);
  });

  it("of standard input", async () => {
    expect(await read({}, "-", "Moscow left.")).toEqual([{ id: "stdin", text: "Moscow left." }]);
  });

  it("of UTF-16 with its mark", async () => {
    expect(await read({ "a.txt": Buffer.from("\uFEFFKyjiv.", "utf16le") })).toEqual([{ id: "a", text: "Kyjiv." }]);
  });
});

describe("what can't be read is told in a line", () => {
  it.each<[string, Record<string, string | Uint8Array>, string, RegExp]>([
    ["no such file", {}, "none.txt", /none\.txt: no such file or folder$/],
    ["a kind that is not read", { "a.pdf": "x" }, "a.pdf", /a\.pdf: \.txt, \.md, \.html and \.jsonl are read$/],
    ["a folder with nothing to read", { "a.pdf": "x" }, "", /: no file to read in this folder; /],
    ["an empty text", { "a.txt": " \n" }, "a.txt", /a\.txt: empty; there is no text to read$/],
    ["bytes that are no UTF-8", { "a.txt": Buffer.from([65, 10, 66, 0xff, 10]) }, "a.txt", /a\.txt:2: not UTF-8; /],
    ["a binary file", { "a.txt": "a\0b" }, "a.txt", /a\.txt: not text; it holds a zero byte$/],
    ["a line that is no JSON", { "n.jsonl": '{"text":"A."}\n{"text":' }, "n.jsonl", /n\.jsonl:2: not JSON: /],
    ["a line that is no object", { "n.jsonl": '"A."' }, "n.jsonl", /n\.jsonl:1: not a JSON object: /],
    ["a line without a text", { "n.jsonl": '{"id":"x"}' }, "n.jsonl", /n\.jsonl:1: "text" is missing: /],
    ["a text that is none", { "n.jsonl": '{"text":3}' }, "n.jsonl", /n\.jsonl:1: "text" must be a string$/],
    ["an empty text in a line", { "n.jsonl": '\n{"text":" "}' }, "n.jsonl", /n\.jsonl:2: "text" is empty; /],
    [
      "a date that is none",
      { "n.jsonl": '{"text":"A.","date":"12/02/2015"}' },
      "n.jsonl",
      /n\.jsonl:1: "date" is "12\/02\/2015"; a day such as 2015-02-12 is right$/,
    ],
    ["an empty list", { "n.jsonl": "\n" }, "n.jsonl", /n\.jsonl: empty; a document a line is right$/],
    [
      "two documents of one id",
      { "n.jsonl": '{"id":"x","text":"A."}\n{"id":"x","text":"B."}' },
      "n.jsonl",
      /n\.jsonl:2: \S*n\.jsonl:1 is called "x", too; /,
    ],
    [
      "a page without text",
      { "a.html": "<html><body></body></html>" },
      "a.html",
      /a\.html: no article: the page has no text$/,
    ],
  ])("%s", async (_, files, which, message) => {
    await expect(read(files, which)).rejects.toThrow(message);
  });
});
