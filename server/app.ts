/** The application: which middleware and routes there are, and the one error handler. It never listens. */

import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";
import type { GraphStore } from "../graph-data/graph/store.ts";
import { AnswerCache, sentOf } from "./cache.ts";
import { refuseOthers } from "./methods.ts";
import { readQuery } from "./params.ts";
import { Problem, problemOf } from "./problem.ts";
import { type Asked, expressPath, type Route, searchOf, sent } from "./route.ts";
import { docsRouter } from "./routes/docs.ts";
import { documentRoutes } from "./routes/documents.ts";
import { entityRoutes } from "./routes/entities.ts";
import { exportRoutes } from "./routes/export.ts";
import { bodyLimit, extractRoutes, type TextReader } from "./routes/extract.ts";
import { graphRoutes } from "./routes/graph.ts";
import { healthRoutes } from "./routes/health.ts";
import { pathRoutes } from "./routes/paths.ts";
import { statementRoutes } from "./routes/statements.ts";
import { crossOrigin, securityHeaders } from "./security.ts";
import { pageFiles } from "./static.ts";

/** The graph that is served now; a reload puts another in its place. */
export interface Served {
  readonly current: GraphStore;
}

export interface AppOptions {
  readonly read: TextReader;
  /** Folder of the built page. */
  readonly page?: string;
  /** Origin of other pages that may ask, or `*`. */
  readonly cors?: string;
  /** Requests a minute from one address; 0 for as many as come. */
  readonly rate?: number;
  /** Told of errors that are the server's own. */
  readonly onError?: (error: unknown) => void;
}

/** All routes, in the order in which the documentation lists them. */
export const routesOf = (read: TextReader): readonly Route[] => [
  ...graphRoutes,
  ...entityRoutes,
  ...pathRoutes,
  ...statementRoutes,
  ...documentRoutes,
  ...exportRoutes,
  ...extractRoutes(read),
  ...healthRoutes,
];

const limiter = (perMinute: number): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    handler: (_request, response, next) => {
      const seconds = Number(response.getHeader("Retry-After") ?? 60);
      next(new Problem("too-many-requests", `Come back in ${seconds} seconds.`, { retryAfter: seconds }));
    },
  });

/** Bytes of answers that are kept for whoever asks the same. */
const cacheRoom = 64 * 2 ** 20;

function handlerOf({ method, handle, query }: Route, served: Served, cache: AnswerCache): RequestHandler {
  return async (request, response) => {
    const store = served.current;
    const question = request.originalUrl;
    const known = method === "get" ? cache.get(store, question) : undefined;
    if (known) {
      response.set("ETag", known.tag).type("json").send(known.bytes);
      return;
    }
    const asked: Asked<never> = {
      store,
      path: request.params as Record<string, string>,
      query: readQuery(query, searchOf(request)) as never,
      request,
      response,
    };
    const answer = await handle(asked);
    if (answer === sent) return;
    const fresh = sentOf(answer);
    if (method === "get") {
      cache.set(store, question, fresh);
      response.set("ETag", fresh.tag);
    }
    response.type("json").send(fresh.bytes);
  };
}

/** Refuses a body by what the request says of it, before any of it is read. */
function refuseBody({ body }: Route): RequestHandler {
  const accepted = body?.types ?? [];
  return (request, _response, next) => {
    if (Number(request.headers["content-length"] ?? 0) > bodyLimit)
      throw new Problem(
        "body-too-large",
        `The body may have at most ${bodyLimit} bytes.`,
        { limit: bodyLimit },
        { Connection: "close" },
      );
    if (!request.is([...accepted]))
      throw new Problem(
        "unsupported-media-type",
        `The body should be ${accepted.join(" or ")}.`,
        { accepted },
        { Accept: accepted.join(", ") },
      );
    next();
  };
}

function addRoute(app: Express, route: Route, served: Served, cache: AnswerCache): void {
  const path = expressPath(route.path);
  const handler = handlerOf(route, served, cache);
  if (route.method === "get") app.get(path, handler);
  else
    app.post(
      path,
      refuseBody(route),
      express.json({ limit: bodyLimit, strict: false }),
      express.text({ limit: bodyLimit }),
      handler,
    );
  refuseOthers(app, path, route.method);
}

/** A request that names a tag asks whether it is still right; clients that add "no-cache" to it mean caches on the way. */
const heedTags: RequestHandler = (request, _response, next) => {
  if (request.headers["if-none-match"] !== undefined) delete request.headers["cache-control"];
  next();
};

/**
 * Makes the application.
 *
 * @param served the graph, asked for once in each request
 */
export function createApp(served: Served, { read, page, cors, rate = 0, onError }: AppOptions): Express {
  const app = express();
  const routes = routesOf(read);
  app.disable("x-powered-by");
  app.set("query parser", false);
  app.use(helmet(securityHeaders(cors)));
  if (cors !== undefined) app.use(crossOrigin(cors));
  app.use(compression(), heedTags);
  if (rate > 0) app.use("/api", limiter(rate));
  const cache = new AnswerCache(cacheRoom);
  for (const route of routes) addRoute(app, route, served, cache);
  app.use(docsRouter(routes));
  app.use(["/api", "/healthz"], () => {
    throw new Problem("unknown-route", "Nothing is served at this address; /api/docs lists what is.");
  });
  app.use(pageFiles(page));

  const handleError: ErrorRequestHandler = (error, _request, response, next) => {
    const problem = problemOf(error);
    if (problem.kind === "internal-error") onError?.(error);
    if (response.headersSent) {
      next(error);
      return;
    }
    response.status(problem.status).set(problem.headers).type("application/problem+json").send(JSON.stringify(problem));
  };
  app.use(handleError);
  return app;
}
