/** Which methods an address takes. */

import type { IRouter, Request } from "express";
import { Problem } from "./problem.ts";

const methods = { get: ["GET", "HEAD", "OPTIONS"], post: ["POST", "OPTIONS"] } as const;

/** Answers OPTIONS, and refuses other methods than the one that the address was given before. */
export function refuseOthers(router: IRouter, path: string, method: keyof typeof methods): void {
  const allow = methods[method];
  router.options(path, (_request, response) => {
    response.set("Allow", allow.join(", ")).status(204).end();
  });
  router.all(path, (request: Request) => {
    throw new Problem(
      "method-not-allowed",
      `${request.method} is not allowed here; allowed: ${allow.join(", ")}.`,
      { allow },
      { Allow: allow.join(", ") },
    );
  });
}
