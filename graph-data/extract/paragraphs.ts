/** Finds paragraphs: what stands between blank lines, and lines that were broken on purpose. */

/** A stretch of text, in UTF-16 units. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/**
 * The paragraphs of a text, in order. Blank lines separate them, and so does a line that ends early: one after which the
 * next word would still have fitted. Other line breaks are soft.
 */
export function* findParagraphs(text: string): Generator<Block> {
  let lines: Block[] = [];
  for (const line of linesOf(text)) {
    if (line.start < line.end) lines.push(line);
    else {
      yield* joined(text, lines);
      lines = [];
    }
  }
  yield* joined(text, lines);
}

/** Lines without the white space at their ends. */
function* linesOf(text: string): Generator<Block> {
  for (const { index, 0: line } of text.matchAll(/[^\n\r\u2028\u2029]+|\r?\n|\r|[\u2028\u2029]/g)) {
    const isBreak = /^[\r\n\u2028\u2029]/.test(line);
    if (isBreak) {
      const before = text.charAt(index - 1);
      if (index === 0 || /[\n\r\u2028\u2029]/.test(before)) yield { start: index, end: index };
      continue;
    }
    const start = index + (line.length - line.trimStart().length);
    yield { start, end: Math.max(start, index + line.trimEnd().length) };
  }
}

/** Joins the lines of one paragraph where their breaks are soft. */
function* joined(text: string, lines: readonly Block[]): Generator<Block> {
  const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  let open: Block | undefined;
  let last: Block | undefined;
  for (const line of lines) {
    if (open && last && !endsEarly(text, last, line, width)) open = { start: open.start, end: line.end };
    else {
      if (open) yield open;
      open = line;
    }
    last = line;
  }
  if (open) yield open;
}

function endsEarly(text: string, line: Block, next: Block, width: number): boolean {
  const following = /^\S+/.exec(text.slice(next.start, next.end))?.[0] ?? "";
  if (/^\p{Ll}/u.test(following) && !/[.!?:]["'”’)]?$/.test(text.slice(line.start, line.end))) return false;
  return line.end - line.start + 1 + following.length <= width;
}
