/** The interface's own description, for programs and for people. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Router } from "express";
import { type Described, docsPage } from "../docs/page.ts";
import { refuseOthers } from "../methods.ts";
import { describe } from "../openapi.ts";
import type { Route } from "../route.ts";

const { version } = createRequire(import.meta.url)("../../package.json") as { version: string };

const asset = (name: string): string => readFileSync(new URL(`../docs/${name}`, import.meta.url), "utf8");

/** Serves the description of some routes as OpenAPI, and as a page to try it on. */
export function docsRouter(routes: readonly Route[]): Router {
  const description = describe(routes, version);
  const files: [path: string, type: string, content: string][] = [
    ["/api/openapi.json", "application/json", JSON.stringify(description)],
    ["/api/docs", "text/html", docsPage(description as unknown as Described)],
    ["/api/docs/try.js", "text/javascript", asset("try.js")],
    ["/api/docs/docs.css", "text/css", asset("docs.css")],
  ];
  const router = Router();
  for (const [path, type, content] of files) {
    router.get(path, (_request, response) => {
      response.type(type).send(content);
    });
    refuseOthers(router, path, "get");
  }
  return router;
}
