import { describe, expect, it } from "vitest";
import { InputError } from "../../graph-data/errors.ts";
import {
  commentValue,
  fromConllu,
  layOut,
  readConllu,
  toConllu,
  writeConllu,
} from "../../graph-data/extract/conllu.ts";
import { parsed } from "./sentence.ts";

const line = (id: string, form: string, head = "0", misc = "_"): string =>
  [id, form, form.toLowerCase(), "X", "XX", "_", head, "dep", "_", misc].join("\t");

const file = [
  "# newdoc id = d1",
  "# text = Don't go.",
  `1-2\tDon't${"\t_".repeat(8)}`,
  line("1", "Do", "3"),
  line("2", "n't", "3"),
  line("3", "go", "0", "SpaceAfter=No"),
  line("4", ".", "3"),
  "",
  "# text = Go",
  "0.1\tthere\t_\t_\t_\t_\t_\t_\t0:root\t_",
  line("1", "Go"),
  "",
  "",
].join("\n");

describe("CoNLL-U", () => {
  it("comes back unchanged", () => expect(writeConllu(readConllu(file, "f"))).toBe(file));
  it("is read with CR LF, a BOM and no last empty line", () =>
    expect(readConllu(`\uFEFF${file.trimEnd().replaceAll("\n", "\r\n")}`, "f")).toEqual(readConllu(file, "f")));

  it("counts heads from 0, the root's is -1", () =>
    expect(readConllu(file, "f")[0]?.words.map((word) => word.head)).toEqual([2, 2, -1, 2]));

  it("lays words out over their text", () => {
    const [sentence] = readConllu(file, "f");
    expect(sentence && layOut(sentence)).toEqual({
      text: "Don't go.",
      tokens: [
        { form: "Do", start: 0, end: 2 },
        { form: "n't", start: 2, end: 5 },
        { form: "go", start: 6, end: 8 },
        { form: ".", start: 8, end: 9 },
      ],
    });
    expect(sentence && commentValue(sentence, "newdoc id")).toBe("d1");
    const document = fromConllu(readConllu(file, "f"), "d1");
    expect(document.document.text).toBe("Don't go.\nGo");
    expect(document.sentences[1]).toEqual({ start: 10, end: 12, tokens: [{ form: "Go", start: 10, end: 12 }] });
  });

  it("writes a parsed sentence with its clitics as multiword tokens", () => {
    const sentence = parsed("Do/AUX/aux/3 n't/PART/advmod/3 go/VERB/root/0");
    const tokens = sentence.tokens.map((token, at) => ({
      ...token,
      start: [0, 2, 6][at] ?? 0,
      end: [2, 5, 8][at] ?? 0,
    }));
    const written = toConllu({ start: 0, end: 8, tokens }, { id: "d", text: "Don't go" }, ["# sent_id = d-1"]);
    expect(writeConllu([written]).split("\n").slice(0, 4)).toEqual([
      "# sent_id = d-1",
      "# text = Don't go",
      "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_",
      "1\tDo\tdo\tAUX\tVBD\t_\t3\taux\t_\t_",
    ]);
  });

  it.each<[string, string]>([
    ["1\tno\ttabs", "f:1: not CoNLL-U: 3 columns between tabs instead of 10"],
    [`${line("2", "a")}`, "f:1: word number 2 is out of order; 1 is next"],
    [`${line("1", "a", "5")}\n`, "f:1: head 5 of word 1 is outside its sentence"],
    [`${line("1", "a", "x")}\n`, "f:1: head x is no number"],
    [`${line("1", "a").replace("X", "Z")}\n`, "f:1: Z is no universal part of speech; allowed are ADJ"],
    [`${line("1", "a")}\n# text = late`, "f:2: a comment stands inside a sentence"],
  ])("%j fails", (text, message) => {
    expect(() => readConllu(text, "f")).toThrow(InputError);
    expect(() => readConllu(text, "f")).toThrow(message);
  });
});
