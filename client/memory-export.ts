/** Downloads of a graph that the page holds: the same writers as the server's, loaded when asked for. */

import { writeCsvZip } from "../graph-data/graph/export/csv.ts";
import { writeGexf } from "../graph-data/graph/export/gexf.ts";
import { writeGraphml } from "../graph-data/graph/export/graphml.ts";
import { serialiseGraph } from "../graph-data/graph/file.ts";
import type { Filter } from "../graph-data/graph/select.ts";
import { graphSource } from "../graph-data/graph/source.ts";
import type { GraphStore } from "../graph-data/graph/store.ts";
import type { ExportFormat } from "./source.ts";

const writers = { gexf: writeGexf, graphml: writeGraphml, csv: writeCsvZip, json: serialiseGraph } as const;

/** The graph under a filter, as a file. */
export function writeGraph(store: GraphStore, filter: Filter, format: ExportFormat): Blob {
  const pieces: Iterable<string | Uint8Array> = writers[format](graphSource(store, filter));
  return new Blob([...pieces].map((piece) => (typeof piece === "string" ? piece : new Uint8Array(piece))));
}
