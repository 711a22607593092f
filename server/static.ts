/** The built page. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type RequestHandler, Router } from "express";
import { Problem } from "./problem.ts";

const year = 31_536_000_000;

/**
 * Serves the files of a folder; where the page is not built, says how to build it.
 *
 * @param folder that `npm run build` fills; none where only the interface is served
 */
export function pageFiles(folder: string | undefined): RequestHandler {
  const router = Router();
  if (folder !== undefined) {
    // Files in assets/ carry a hash of their content in their names.
    router.use(
      "/assets",
      express.static(join(folder, "assets"), { immutable: true, maxAge: year, index: false, redirect: false }),
    );
    router.use(
      express.static(folder, {
        redirect: false,
        setHeaders: (response) => void response.setHeader("Cache-Control", "no-cache"),
      }),
    );
  }
  router.use((request) => {
    const built = folder !== undefined && existsSync(join(folder, "index.html"));
    throw new Problem(
      "unknown-route",
      request.path === "/" && !built
        ? "The page is not built: run `npm run build`, or see /api/docs for the interface."
        : "Nothing is served at this address.",
    );
  });
  return router;
}
