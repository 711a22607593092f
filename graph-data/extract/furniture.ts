/** Finds the paragraphs of running text in a document and leaves out the furniture of the page around them. */

/** A stretch of text, in UTF-16 units. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/** Paragraphs in order: blank lines separate them, and single line breaks inside one are soft. */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  const paragraph = /[^\s](?:[^\n]|\n(?![^\S\n]*(?:\n|$)))*/g;
  for (const match of text.matchAll(paragraph)) {
    blocks.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  }
  return blocks;
}
