/** The page as one file that opens without a server: its script, its styles, its fonts and the graph, all inside. */

import { ownFile } from "./api.ts";

const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });

/** Puts the files that a style sheet names into it. */
async function withFonts(address: string): Promise<string> {
  const css = await (await ownFile(address)).text();
  const named = [...new Set([...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map((match) => match[1] ?? ""))];
  const inside = await Promise.all(
    named.map(async (name) => {
      const file = await ownFile(new URL(name, address).href);
      return [name, await dataAddress(new Blob([await file.arrayBuffer()], { type: "font/woff2" }))] as const;
    }),
  );
  return inside.reduce((text, [name, data]) => text.replaceAll(name, data), css);
}

/** Text that may stand in a `script` element: nothing in it can end the element or open a comment. */
const scriptText = (text: string): string => text.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");

/** The id of the element that holds the graph of such a file. */
export const embeddedId = "embedded-graph";

/**
 * Makes the file.
 *
 * @param json a graph file, as its text
 */
export async function offlinePage(json: string): Promise<Blob> {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>("script[type=module][src]")];
  const sheets = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  const code = await Promise.all(scripts.map(async ({ src }) => (await ownFile(src)).text()));
  const styles = await Promise.all(sheets.map(({ href }) => withFonts(href)));
  const page = document.implementation.createHTMLDocument(document.title);
  page.documentElement.lang = "en";
  const add = (parent: Element, name: string, attributes: Record<string, string>, text = ""): void => {
    const made = page.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.textContent = text;
    parent.append(made);
  };
  add(page.head, "meta", { charset: "utf-8" });
  add(page.head, "meta", { name: "viewport", content: "width=device-width, initial-scale=1" });
  for (const style of styles) add(page.head, "style", {}, style);
  add(page.body, "div", { id: "page" });
  add(page.body, "script", { type: "application/json", id: embeddedId }, json.replaceAll("<", "\\u003c"));
  for (const script of code) add(page.body, "script", { type: "module" }, scriptText(script));
  return new Blob([`<!doctype html>\n${page.documentElement.outerHTML}`], { type: "text/html" });
}
