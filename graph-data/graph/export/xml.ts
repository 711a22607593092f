/** Text in XML 1.0: what must be escaped is, what may not stand there at all is left out. */

const special = /[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
const specials = /[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Control characters above the ASCII ones are allowed, though odd (https://www.w3.org/TR/xml/#charsets). */
const replacement = (character: string): string =>
  escapes[character] ?? (character >= "\x7f" && character <= "\x9f" ? character : "");

/** A text for an attribute or an element; line breaks and tabs survive the parser's normalisation. */
export const xml = (text: string): string => (special.test(text) ? text.replace(specials, replacement) : text);
