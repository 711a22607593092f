/** Takes the article out of a web page: its own text, title and date, without menus and scripts. */

import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { InputError } from "../graph-data/errors.ts";
import type { SourceDocument } from "../graph-data/extract/annotation.ts";
import { dayTime } from "../graph-data/extract/calendar.ts";
import { dayOfLine } from "../graph-data/extract/times.ts";

/** Elements that begin and end a paragraph of their own. */
const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);
const silent = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON FORM FIGURE".split(" "));

/** Paragraphs, a blank line between them. */
function textOf(root: Element): string {
  const paragraphs: string[] = [];
  let words = "";
  const close = (): void => {
    const paragraph = words.replace(/\s+/g, " ").trim();
    if (paragraph !== "") paragraphs.push(paragraph);
    words = "";
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) words += node.nodeValue ?? "";
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toUpperCase();
    if (silent.has(name)) return;
    if (name === "BR") words += "\n";
    if (blocks.has(name)) close();
    for (const child of node.childNodes) visit(child);
    if (blocks.has(name)) close();
  };
  for (const child of root.childNodes) visit(child);
  close();
  return paragraphs.join("\n\n");
}

const isoDay = (value: string | null | undefined): string | undefined => {
  const day = value?.trim().slice(0, 10) ?? "";
  return dayTime(day) === undefined ? dayOfLine(value ?? "") : day;
};

/** Where pages tell when they were published, surest first. */
function dateOfPage(document: Document): string | undefined {
  const metas = [
    "article:published_time",
    "og:article:published_time",
    "datePublished",
    "date",
    "dc.date",
    "DC.date.issued",
    "pubdate",
    "parsely-pub-date",
  ];
  for (const name of metas) {
    const day = isoDay(
      document
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute("content"),
    );
    if (day) return day;
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const day = isoDay(/"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? "")?.[1]);
    if (day) return day;
  }
  for (const time of document.querySelectorAll("time")) {
    const day = isoDay(time.getAttribute("datetime")) ?? isoDay(time.textContent);
    if (day) return day;
  }
  return undefined;
}

const content = (document: Document, selector: string, attribute: string): string | undefined =>
  document.querySelector(selector)?.getAttribute(attribute)?.trim() || undefined;

/**
 * The article of a page. Its text begins with its title, as that of a text file does.
 *
 * @throws InputError where the page has no text
 */
export function articleOf(html: string, id: string, name: string): SourceDocument {
  const { document } = parseHTML(html) as unknown as { document: Document };
  if (!document.documentElement || !document.body) throw new InputError(`${name}: no web page: it has no body`);
  const date = dateOfPage(document);
  const url =
    content(document, 'link[rel="canonical"]', "href") ?? content(document, 'meta[property="og:url"]', "content");
  const source = content(document, 'meta[property="og:site_name"]', "content");
  const heading =
    content(document, 'meta[property="og:title"]', "content") ?? document.querySelector("h1")?.textContent?.trim();
  const article = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  const body = textOf(article?.content ?? document.body);
  if (body === "") throw new InputError(`${name}: no article: the page has no text`);
  const title = (heading || article?.title || "").replace(/\s+/g, " ").trim();
  const text = title === "" || body.startsWith(title) ? body : `${title}\n\n${body}`;
  return { id, ...(title && { title }), ...(date && { date }), ...(source && { source }), ...(url && { url }), text };
}
