/** Turns bytes into text, and says where they are none. */

import { InputError } from "../graph-data/errors.ts";

/** Where bytes stop being UTF-8: the line's number, from 1. */
function badLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      break;
    }
    start = end;
  }
  return line;
}

/**
 * UTF-8 with or without a byte order mark, or UTF-16 with one. The mark is none of the text.
 *
 * @param name how messages call it; a line's own (`news.jsonl:17`) gets no second line number
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe && "utf-16le") || (bytes[0] === 0xfe && bytes[1] === 0xff && "utf-16be");
  let text: string;
  try {
    text = new TextDecoder(utf16 || "utf-8", { fatal: true }).decode(bytes);
  } catch {
    const at = utf16 || /:\d+$/.test(name) ? "" : `:${badLine(bytes)}`;
    throw new InputError(
      `${name}${at}: not ${utf16 ? "UTF-16, as its first bytes say" : "UTF-8; save the file in that encoding"}`,
    );
  }
  if (text.includes("\0")) throw new InputError(`${name}: not text; it holds a zero byte`);
  return text;
}

/** In the encoding that the page declares, else UTF-8 (https://html.spec.whatwg.org/#concept-get-xml-encoding-when-sniffing, in short). */
export function decodeHtml(bytes: Uint8Array, name: string): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(start)?.[1];
  if (label === undefined || /^utf-?8$/i.test(label) || bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe) {
    return decodeText(bytes, name);
  }
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    throw new InputError(`${name}: its encoding, ${label}, is not known; UTF-8 is right`);
  }
}
