/** Header fields that keep the page to itself, and the one exception that a user may ask for. */

import type { RequestHandler } from "express";
import type { HelmetOptions } from "helmet";

/**
 * Scripts and connections from this origin only. The layout's worker is made from a Blob, and the reader's matrix products are WebAssembly.
 * Styles may be inline because drawing libraries set them on their elements.
 *
 * @param cors origin of other pages that may ask, if any
 */
export const securityHeaders = (cors: string | undefined): HelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      workerSrc: ["'self'", "blob:"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:", "blob:"],
      fontSrc: ["'self'", "data:"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  },
  // Served over plain HTTP on a reader's own machine.
  strictTransportSecurity: false,
  crossOriginResourcePolicy: { policy: cors === undefined ? "same-origin" : "cross-origin" },
});

const minutes = 10;

/** Lets pages of one origin, or of any with `*`, read the answers. */
export function crossOrigin(origin: string): RequestHandler {
  return (request, response, next) => {
    if (origin !== "*") response.vary("Origin");
    if (origin === "*" || request.headers.origin === origin) {
      response.set("Access-Control-Allow-Origin", origin);
      response.set("Access-Control-Expose-Headers", "ETag, Retry-After, Content-Disposition");
      if (request.method === "OPTIONS") {
        response.set("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        response.set("Access-Control-Allow-Headers", "Content-Type, If-None-Match");
        response.set("Access-Control-Max-Age", String(minutes * 60));
      }
    }
    next();
  };
}
