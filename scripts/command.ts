/** What every command shares: one line for an error, and the exit status that the contract gives it. */

import { InputError, UsageError } from "../graph-data/errors.ts";

const isArgumentError = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

/**
 * Runs a command and sets the exit status: 0 done, 1 the work failed, 2 the command line was wrong.
 *
 * @param usage printed after an error of the command line
 */
export async function runCommand(usage: string, work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof UsageError || isArgumentError(error)) {
      console.error(`${message}\n\n${usage}`);
      process.exitCode = 2;
    } else if (error instanceof InputError) {
      console.error(message);
      process.exitCode = 1;
    } else {
      console.error(error);
      process.exitCode = 1;
    }
  }
}
