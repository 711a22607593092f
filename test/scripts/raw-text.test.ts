import { expect, it } from "vitest";
import { readConllu } from "../../graph-data/extract/conllu.ts";
import { f1, rawDocuments, scoreRawText } from "../../scripts/evaluate/raw-text.ts";

const word = (id: number, form: string, misc = "_"): string => `${id}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${misc}`;
const treebank = [
  "# newdoc id = d",
  "# newpar",
  word(1, "Moscow"),
  word(2, "left", "SpaceAfter=No"),
  word(3, "."),
  "",
  word(1, "Kyiv"),
  word(2, "stayed", "SpaceAfter=No"),
  word(3, "."),
  "",
  "# newpar",
  word(1, "New York"),
  "",
  "",
].join("\n");

it("puts sentences back into paragraphs and counts what is found in them", () => {
  const documents = rawDocuments(readConllu(treebank, "t"));
  expect(documents.map(({ text }) => text)).toEqual(["Moscow left. Kyiv stayed.\n\nNew York"]);
  const { sentences, words } = scoreRawText(documents);
  expect(sentences).toEqual({ gold: 3, found: 3, right: 3 });
  expect(words).toEqual({ gold: 7, found: 8, right: 6 });
  expect(f1(words)).toBeCloseTo(80);
});
