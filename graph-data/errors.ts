/** The errors that callers tell apart. Each message says what is wrong, where, and what would be right. */

/** An input that can't be used: the message opens with its name and, where known, the line (`news.jsonl:17: …`). */
export class InputError extends Error {
  override readonly name = "InputError";
}

/** A command line that makes no sense: the message names the option and what it takes. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
