/** The page that describes the interface and lets one try it: plain HTML made from the OpenAPI description. */

import { problems } from "../problem.ts";

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly maxLength?: number;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Schema & { readonly description?: string };
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: unknown;
  readonly "x-examples": readonly {
    readonly summary: string;
    readonly url: string;
    readonly body?: { readonly type: string; readonly value: unknown };
  }[];
}

/** What the page needs of an OpenAPI description. */
export interface Described {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const safe = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c] ?? c);
/** Text in which `backquotes` mark code. */
const prose = (text: string): string => safe(text).replace(/`([^`]+)`/g, "<code>$1</code>");

function allowed(schema: Schema): string {
  const values = schema.enum ?? schema.items?.enum;
  const parts = [
    values ? values.join(", ") : "",
    schema.minimum !== undefined && schema.maximum !== undefined ? `${schema.minimum} to ${schema.maximum}` : "",
    schema.default === undefined ? "" : `default ${String(schema.default)}`,
  ];
  return parts.filter(Boolean).join("; ");
}

function field(operation: string, { name, description, required, schema, in: place }: Parameter): string {
  const id = `${operation}-${name}`;
  const about = description ?? schema.description ?? "";
  const rule = allowed(schema);
  return `<label for="${id}"><code>${safe(name)}</code>${required ? " <em>needed</em>" : ""}</label>
<input id="${id}" name="${safe(name)}" data-in="${place}" aria-describedby="${id}-about" autocomplete="off" spellcheck="false">
<p id="${id}-about">${prose(about)}${rule ? `<br><small>${safe(rule)}</small>` : ""}</p>`;
}

function section(path: string, method: string, operation: Operation): string {
  const { operationId: id, summary, parameters, requestBody } = operation;
  const examples = operation["x-examples"]
    .map(({ summary: what, url, body }) => {
      const sent =
        body === undefined ? "" : typeof body.value === "string" ? body.value : JSON.stringify(body.value, null, 2);
      return `<li><button type="button" data-url="${safe(url)}"${body ? ` data-type="${safe(body.type)}" data-body="${safe(sent)}"` : ""}>${safe(what)}</button> <code>${safe(url)}</code></li>`;
    })
    .join("\n");
  const body =
    requestBody === undefined
      ? ""
      : `<label for="${id}-body">Body</label><textarea id="${id}-body" name="body" rows="5" spellcheck="false"></textarea><p>JSON or plain text</p>`;
  return `<section id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name"><span class="method">${method.toUpperCase()}</span> ${safe(path)}</h2>
<p>${prose(summary)}.</p>
<ul class="examples">${examples}</ul>
<form data-path="${safe(path)}" data-method="${method.toUpperCase()}">
<details><summary>Ask your own</summary><div class="fields">${parameters.map((parameter) => field(id, parameter)).join("\n")}${body}</div><button type="submit">Send</button></details>
</form>
<output aria-live="polite" hidden></output>
</section>`;
}

/** The page as HTML; scripts and styles are files of their own, as the security policy wants. */
export function docsPage({ info, paths }: Described): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const links = operations.map(
    ({ path, method, operation }) =>
      `<li><a href="#${operation.operationId}"><span class="method">${method.toUpperCase()}</span> ${safe(path)}</a></li>`,
  );
  const kinds = Object.entries(problems).map(
    ([kind, { status, meaning }]) => `<dt id="${kind}">${status} <code>${kind}</code></dt><dd>${prose(meaning)}</dd>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(info.title)}: the HTTP interface</title>
<link rel="stylesheet" href="/api/docs/docs.css">
<script type="module" src="/api/docs/try.js"></script>
</head>
<body>
<header>
<h1>${safe(info.title)} <small>${safe(info.version)}</small></h1>
<p>${prose(info.description)}</p>
<p>For programs: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
</header>
<nav aria-label="Requests"><ul>${links.join("\n")}</ul></nav>
<main>
${operations.map(({ path, method, operation }) => section(path, method, operation)).join("\n")}
<section id="problems" aria-labelledby="problems-name">
<h2 id="problems-name">Problems</h2>
<p>Errors are <code>application/problem+json</code> (RFC 9457): <code>type</code>, <code>title</code>, <code>status</code>, <code>detail</code>, and what helps to ask again.</p>
<dl>${kinds.join("\n")}</dl>
</section>
</main>
</body>
</html>
`;
}
