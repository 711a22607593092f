/** The inputs of a command line: files, folders read through, and standard input, as documents one after the other. */

import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join, relative } from "node:path";
import { InputError } from "../graph-data/errors.ts";
import type { SourceDocument } from "../graph-data/extract/annotation.ts";
import { documentOfJson, documentOfText } from "./inputs-document.ts";
import { decodeHtml, decodeText } from "./inputs-text.ts";

/** A file to read; `name` is how messages call it. */
export interface Input {
  readonly name: string;
  /** Undefined for standard input. */
  readonly path?: string;
  /** What its document is called where it does not say so itself. */
  readonly id: string;
  /** 0 where it is not known beforehand. */
  readonly bytes: number;
}

export interface ReadDocument {
  readonly document: SourceDocument;
  /** Where it stands, for messages. */
  readonly where: string;
  /** How much of the input it took. */
  readonly bytes: number;
}

const readable = new Set([".txt", ".md", ".html", ".htm", ".jsonl"]);
const kindsRead = ".txt, .md, .html and .jsonl are read";

const withoutExtension = (path: string): string =>
  path.slice(0, path.length - extname(path).length).replaceAll("\\", "/");

const reasons: Readonly<Record<string, string>> = { ENOENT: "no such file or folder", EACCES: "may not be read" };

/** The system's error in the words of a command. */
function failing(name: string, error: unknown): Error {
  if (error instanceof InputError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return new InputError(`${name}: ${reasons[code] ?? (error instanceof Error ? error.message : String(error))}`);
}

/**
 * The files that arguments name, in the order of their names within each folder.
 *
 * @throws InputError for what is not there, is of no kind that is read, or a folder without such files
 */
export async function listInputs(paths: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) {
    if (path === "-") inputs.push({ name: "standard input", id: "stdin", bytes: 0 });
    else inputs.push(...(await filesAt(path)));
  }
  return inputs;
}

async function filesAt(path: string): Promise<Input[]> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) {
      if (!readable.has(extname(path).toLowerCase())) throw new InputError(`${path}: ${kindsRead}`);
      return [{ name: path, path, id: withoutExtension(basename(path)), bytes: found.size }];
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && readable.has(extname(entry.name).toLowerCase()))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(
        (file) =>
          !relative(path, file)
            .split(/[\\/]/)
            .some((part) => part.startsWith(".")),
      )
      .sort((a, b) => (a < b ? -1 : 1));
    if (files.length === 0) throw new InputError(`${path}: no file to read in this folder; ${kindsRead}`);
    return await Promise.all(
      files.map(async (file) => ({
        name: file,
        path: file,
        id: withoutExtension(relative(path, file)),
        bytes: (await stat(file)).size,
      })),
    );
  } catch (error) {
    throw failing(path, error);
  }
}

/**
 * The documents of inputs, one after the other; of a .jsonl file only the line at hand is in memory.
 *
 * @throws InputError that says where and what would be right: not UTF-8, not JSON, no text, an id that is taken
 */
export async function* readInputs(
  inputs: readonly Input[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<ReadDocument> {
  const taken = new Map<string, string>();
  for (const input of inputs) {
    for await (const read of documentsOf(input, stdin)) {
      const { id } = read.document;
      const other = taken.get(id);
      if (other !== undefined) {
        throw new InputError(
          `${read.where}: ${other} is called ${JSON.stringify(id)}, too; each document needs an id of its own`,
        );
      }
      taken.set(id, read.where);
      yield read;
    }
  }
}

async function* documentsOf(input: Input, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<ReadDocument> {
  const { name, path, id } = input;
  try {
    if (path === undefined) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(chunk);
      const bytes = Buffer.concat(chunks);
      yield { document: documentOfText(decodeText(bytes, name), id, name), where: name, bytes: bytes.length };
      return;
    }
    const extension = extname(path).toLowerCase();
    if (extension === ".jsonl") {
      yield* linesOfJson(path, name, id);
      return;
    }
    const bytes = await readFile(path);
    if (!extension.startsWith(".htm")) {
      yield { document: documentOfText(decodeText(bytes, name), id, name), where: name, bytes: bytes.length };
      return;
    }
    // A document model is slow to load, and most inputs are no web pages.
    const { articleOf } = await import("./inputs-html.ts");
    yield { document: articleOf(decodeHtml(bytes, name), id, name), where: name, bytes: bytes.length };
  } catch (error) {
    throw failing(name, error);
  }
}

async function* linesOfJson(path: string, name: string, id: string): AsyncGenerator<ReadDocument> {
  let number = 0;
  let documents = 0;
  for await (const bytes of lines(createReadStream(path, { highWaterMark: 1 << 18 }))) {
    number++;
    const where = `${name}:${number}`;
    const line = decodeText(bytes, where);
    if (line.trim() === "") continue;
    documents++;
    yield { document: documentOfJson(line, `${id}:${number}`, where), where, bytes: bytes.length + 1 };
  }
  if (documents === 0) throw new InputError(`${name}: empty; a document a line is right`);
}

/** A stream's lines as bytes, without their line feeds. */
async function* lines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...pending, chunk.subarray(start, end)]);
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}
