/** The graph as a download, streamed as it is written. */

import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Request, Response } from "express";
import { z } from "zod";
import { type Table, tables, writeCsv, writeCsvZip } from "../../graph-data/graph/export/csv.ts";
import { writeGexf } from "../../graph-data/graph/export/gexf.ts";
import { writeGraphml } from "../../graph-data/graph/export/graphml.ts";
import { type GraphSource, serialiseGraph } from "../../graph-data/graph/file.ts";
import { graphSource } from "../../graph-data/graph/source.ts";
import * as answers from "../answers.ts";
import { tagOf } from "../page.ts";
import { csvQuery, exportQuery } from "../params.ts";
import { filterOf } from "../resolve.ts";
import { type Asked, type Route, route, sent } from "../route.ts";

interface Download {
  readonly type: string;
  readonly file: string;
  readonly pieces: Iterable<string | Uint8Array>;
}

/** Sends a download piece by piece; a client that leaves ends it. The tag tells the graph and the question, for the bytes are not known before. */
async function send(
  request: Request,
  response: Response,
  version: string,
  { type, file, pieces }: Download,
): Promise<symbol> {
  response.set({
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${file}"`,
    ETag: `W/"${tagOf(version, request)}"`,
  });
  if (request.fresh) {
    response.removeHeader("Content-Disposition");
    response.status(304).end();
  } else if (request.method === "HEAD") response.end();
  else
    await pipeline(Readable.from(pieces), response).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
    });
  return sent;
}

const formats = [
  { ending: "gexf", type: "application/xml", what: "GEXF 1.3, for Gephi", write: writeGexf, answer: z.string() },
  {
    ending: "graphml",
    type: "application/xml",
    what: "GraphML, for yEd and Gephi",
    write: writeGraphml,
    answer: z.string(),
  },
  {
    ending: "json",
    type: "application/json",
    what: "a graph file, with statements and documents",
    write: serialiseGraph,
    answer: answers.graphFile,
  },
] as const;

const csvFile = (source: GraphSource, table: Table | undefined): Download =>
  table === undefined
    ? { type: "application/zip", file: "entente-csv.zip", pieces: writeCsvZip(source) }
    : {
        type: "text/csv; charset=utf-8; header=present",
        file: `entente-${table}.csv`,
        pieces: writeCsv(source, table),
      };

export const exportRoutes: readonly Route[] = [
  ...formats.map(({ ending, type, what, write, answer }) =>
    route({
      method: "get",
      path: `/api/export.${ending}`,
      name: `export${ending[0]?.toUpperCase()}${ending.slice(1)}`,
      summary: `What the filters keep as ${what}`,
      query: exportQuery,
      type,
      answer,
      problems: ["invalid-parameter", "unknown-document"],
      examples: [{ summary: "What states do to each other", query: { kind: "state" } }],
      handle: ({ store, query, request, response }: Asked<z.output<typeof exportQuery>>) =>
        send(request, response, store.version, {
          type: type === "application/xml" ? `${type}; charset=utf-8` : type,
          file: `entente.${ending}`,
          pieces: write(graphSource(store, filterOf(store, query), ending === "json")),
        }),
    }),
  ),
  route({
    method: "get",
    path: "/api/export.csv",
    name: "exportCsv",
    summary: `What the filters keep as tables (${tables.join(", ")}): all in a zip, or one`,
    query: csvQuery,
    type: "text/csv",
    answer: z.string(),
    problems: ["invalid-parameter", "unknown-document"],
    examples: [{ summary: "The edges among states", query: { kind: "state", table: "edges" } }],
    handle: ({ store, query: { table, ...filter }, request, response }) =>
      send(request, response, store.version, csvFile(graphSource(store, filterOf(store, filter)), table)),
  }),
];
