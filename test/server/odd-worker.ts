/** A thread that does what its text says: answer, fail, end, or never come back. */

import { parentPort } from "node:worker_threads";
import type { Job } from "../../server/reader.ts";

parentPort?.on("message", ({ id, text }: Job) => {
  if (text === "fail") parentPort?.postMessage({ id, error: "failed as told" });
  else if (text === "end") process.exit(3);
  else if (text === "throw") throw new Error("thrown as told");
  else if (text === "forever") for (;;);
  else parentPort?.postMessage({ id, graph: { said: text } });
});
