/** Sends the requests of the documentation's examples and forms, and shows what comes back. */

const longest = 20_000;

/** What an answer looks like on the page: its status, its type and the beginning of its body. */
async function shown(response) {
  const type = response.headers.get("content-type") ?? "";
  const head = `${response.status} ${response.statusText} · ${type}`;
  const isText = /json|text|xml/.test(type);
  if (!isText) return { head, body: `${(await response.blob()).size} bytes` };
  const text = await response.text();
  const body = /json/.test(type) ? JSON.stringify(JSON.parse(text), null, 2) : text;
  return { head, body: body.length > longest ? `${body.slice(0, longest)}\n… ${body.length} characters in all` : body };
}

async function send(section, url, init) {
  const output = section.querySelector("output");
  output.hidden = false;
  output.textContent = "Asking …";
  const line = document.createElement("code");
  line.textContent = `${init.method} ${url}`;
  const status = document.createElement("p");
  const answer = document.createElement("pre");
  answer.tabIndex = 0;
  try {
    const { head, body } = await shown(await fetch(url, init));
    status.textContent = head;
    answer.textContent = body;
  } catch (error) {
    status.textContent = `The request failed: ${error instanceof Error ? error.message : error}`;
  }
  output.replaceChildren(line, status, answer);
}

const withBody = (method, type, body) =>
  method === "POST" ? { method, headers: { "Content-Type": type }, body } : { method };

for (const button of document.querySelectorAll("button[data-url]"))
  button.addEventListener("click", () => {
    const section = button.closest("section");
    const { method } = section.querySelector("form").dataset;
    send(section, button.dataset.url, withBody(method, button.dataset.type, button.dataset.body));
  });

for (const form of document.querySelectorAll("form[data-path]"))
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = new URLSearchParams();
    let path = form.dataset.path;
    for (const input of form.querySelectorAll("input")) {
      if (input.dataset.in === "path") path = path.replace(`{${input.name}}`, encodeURIComponent(input.value));
      else if (input.value !== "") query.append(input.name, input.value);
    }
    const body = form.querySelector("textarea")?.value ?? "";
    const type = body.trimStart().startsWith("{") ? "application/json" : "text/plain";
    send(
      form.closest("section"),
      query.size > 0 ? `${path}?${query}` : path,
      withBody(form.dataset.method, type, body),
    );
  });
