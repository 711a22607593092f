/** JSON that says where it is broken. Engines differ in whether their messages do. */

import { InputError } from "../errors.ts";

const token =
  /\s*(?:([[{])|([\]}])|(,)|(:)|("(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/uy;

/** Offset of the first token that JSON does not allow there; the text's length where it ends too early. */
export function brokenAt(text: string): number {
  const open: string[] = [];
  // What may come: a value, a key, what follows a value, or a colon; `first` allows an empty list or object to close.
  let state: "value" | "key" | "after" | "colon" = "value";
  let first = false;
  token.lastIndex = 0;
  for (;;) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (!match) return from + (/^\s*/.exec(text.slice(from, from + 10_000))?.[0].length ?? 0);
    const [all, opener, closer, comma, colon, string, scalar] = match;
    const at = token.lastIndex - all.trimStart().length;
    const top = open.at(-1);
    if (opener && state === "value") {
      open.push(opener);
      state = opener === "{" ? "key" : "value";
      first = true;
      continue;
    }
    if (closer) {
      const matches = (closer === "}") === (top === "{") && top !== undefined;
      if (!matches || !(state === "after" || first)) return at;
      open.pop();
      state = "after";
    } else if (comma) {
      if (state !== "after" || !top) return at;
      state = top === "{" ? "key" : "value";
    } else if (colon) {
      if (state !== "colon") return at;
      state = "value";
    } else if (string && state === "key") state = "colon";
    else if ((string || scalar) && state === "value") state = "after";
    else return at;
    first = false;
  }
}

/** Line and column of an offset, from 1. */
export function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return `${line}:${offset - before.lastIndexOf("\n")}`;
}

/**
 * Parses JSON.
 *
 * @param name of the file, for messages
 * @throws InputError with line and column of what is wrong (`corrections.json:3:14: not JSON: …`)
 */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const at = brokenAt(text);
    const what =
      at >= text.trimEnd().length
        ? "it ends too early"
        : `${JSON.stringify(text.slice(at, at + 12))} can't stand there`;
    throw new InputError(`${name}:${placeOf(text, at)}: not JSON: ${what}`);
  }
}
