/** Writes the README's section on HTTP: each route by a curl line and the answer that the bundled graph gives, trimmed. */

import { once } from "node:events";
import { readFile, rename, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "../graph-data/errors.ts";
import type { GraphStore } from "../graph-data/graph/store.ts";
import { createApp, routesOf } from "../server/app.ts";
import { loadGraph } from "../server/load.ts";
import { startReader } from "../server/reader.ts";
import { type Example, exampleUrl, type Route } from "../server/route.ts";
import type { TextReader } from "../server/routes/extract.ts";
import { runCommand } from "./command.ts";

const opening = "<!-- http: written by npm run http-examples -->";
const closing = "<!-- /http -->";

const width = 110;
const longest = 60;
/** Members of an object that are shown, the fewer the deeper it lies. */
const members = [9, 7, 6, 4, 3];

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** Less of an answer: the first item of a list, the first members of an object, the beginning of a text. */
function trimmed(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return cut(value);
  if (Array.isArray(value)) {
    const few = value.every((item) => typeof item !== "object") ? 3 : 1;
    const kept = value.slice(0, few).map((item) => trimmed(item, depth + 1));
    return value.length > few ? [...kept, "…"] : kept;
  }
  if (typeof value !== "object" || value === null) return value;
  const all = Object.entries(value);
  const most = members[Math.min(depth, members.length - 1)] ?? 0;
  const kept = all.slice(0, most).map(([name, member]) => [name, trimmed(member, depth + 1)] as const);
  return Object.fromEntries(all.length > most ? [...kept, ["…", "…"]] : kept);
}

/** JSON with whatever fits on a line on one. */
function pretty(value: unknown, indent = ""): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, " ").replaceAll('"…": "…"', "…").replaceAll('"…"', "…");
  if (indent.length + line.length <= width || typeof value !== "object" || value === null) return line;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => deeper + pretty(item, deeper)).join(",\n")}\n${indent}]`;
  const lines = Object.entries(value).map(([name, member]) =>
    name === "…" ? `${deeper}…` : `${deeper}"${name}": ${pretty(member, deeper)}`,
  );
  return `{\n${lines.join(",\n")}\n${indent}}`.replaceAll('"…"', "…");
}

/** The request as one types it in a shell. */
function curl(route: Route, example: Example): string {
  const url = `'localhost:3000${decodeURIComponent(exampleUrl(route, example)).replaceAll("+", " ").replaceAll(" ", "%20")}'`;
  if (!example.body) return `curl ${url}`;
  const { type, value } = example.body;
  const body = typeof value === "string" ? value : JSON.stringify(value);
  return `curl ${url} -H 'Content-Type: ${type}' \\\n  -d '${body.replaceAll("'", "’")}'`;
}

async function answerOf(url: string, route: Route, example: Example): Promise<{ language: string; text: string }> {
  const { body } = example;
  const value = typeof body?.value === "string" ? body.value : JSON.stringify(body?.value);
  const response = await fetch(
    url + exampleUrl(route, example),
    body ? { method: "POST", headers: { "Content-Type": body.type }, body: value.replaceAll("'", "’") } : {},
  );
  if (!response.ok) throw new InputError(`${exampleUrl(route, example)}: ${response.status} ${await response.text()}`);
  const text = await response.text();
  if (route.type === undefined) return { language: "js", text: pretty(trimmed(JSON.parse(text))) };
  const lines = text.split(/\r?\n/).slice(0, 3);
  return {
    language: "text",
    text: [...lines.map((line) => (line.length > width ? `${line.slice(0, width)}…` : line)), "…"].join("\n"),
  };
}

/**
 * The section as Markdown.
 *
 * @param read reads the text of the example that sends one
 */
export async function httpSection(store: GraphStore, read: TextReader): Promise<string> {
  const server = createApp({ current: store }, { read }).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const parts: string[] = [];
    for (const route of routesOf(read)) {
      const [example] = route.examples;
      if (!example) continue;
      const { language, text } = await answerOf(url, route, example);
      parts.push(`${route.summary}:\n\n\`\`\`sh\n${curl(route, example)}\n\`\`\`\n\`\`\`${language}\n${text}\n\`\`\``);
    }
    return `${opening}\n\n${parts.join("\n\n")}\n\n${closing}`;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Where the section stands in a text. */
export function sectionIn(readme: string): { from: number; to: number } {
  const from = readme.indexOf(opening);
  const to = readme.indexOf(closing, from);
  if (from < 0 || to < 0) throw new InputError(`README.md: no section between ${opening} and ${closing}`);
  return { from, to: to + closing.length };
}

const root = fileURLToPath(new URL("..", import.meta.url));

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  await runCommand("usage: npm run http-examples", async () => {
    const file = resolve(root, "README.md");
    const readme = await readFile(file, "utf8");
    const { from, to } = sectionIn(readme);
    const reader = startReader();
    try {
      const section = await httpSection(await loadGraph(resolve(root, "graph-data/graph.json")), reader.read);
      await writeFile(`${file}.part`, readme.slice(0, from) + section + readme.slice(to));
      await rename(`${file}.part`, file);
    } finally {
      await reader.close();
    }
  });
