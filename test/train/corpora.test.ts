/** What training says when it lacks its corpora. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { missingCorpora } from "../../scripts/train/corpora.ts";

test("each missing file is named with its version and its publisher's address", () => {
  const folder = mkdtempSync(join(tmpdir(), "corpora-"));
  try {
    for (const file of ["ewt-train.conllu", "ewt-dev.conllu", "ewt-test.conllu", "gum-dev.conllu"]) {
      writeFileSync(join(folder, `${file}.gz`), "");
    }
    expect(missingCorpora(pathToFileURL(`${folder}/`))).toEqual([
      "gum-train.conllu.gz, gum-test.conllu.gz: UD English GUM 2.16, its openly licensed genres, https://github.com/UniversalDependencies/UD_English-GUM",
      "uner-ewt-train.iob2.gz, uner-ewt-dev.iob2.gz, uner-ewt-test.iob2.gz: Universal NER v1 on EWT, https://github.com/UniversalNER/UNER_English-EWT",
      "wikigold.iob2.gz: Wikigold, https://doi.org/10.6084/m9.figshare.5462500",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
