/** Errors in words, and those that nobody needs to hear of. */

/** Whether an error only says that nobody waits for the answer any more. */
export const aborted = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
