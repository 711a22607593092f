import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/** What no first view needs: the reader with its models, and letters outside Western European languages. */
const later = /reader-worker|english|latin-ext/;

test("the page without its reader is smaller than 400 kB, gzipped", () => {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => /\.\w+$/.test(file));
  expect(files.some((file) => later.test(file))).toBe(true);
  const bytes = files
    .filter((file) => !later.test(file))
    .map((file) => gzipSync(readFileSync(join(dist, file))).length)
    .reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThan(400_000);
});
