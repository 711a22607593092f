/** The graph as it is served: loaded anew, whole, when its file changes. */

import { type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";
import type { GraphStore } from "../graph-data/graph/store.ts";
import type { Served } from "./app.ts";

/** Writers that replace a file cause several events; one that writes in place needs a moment to finish. */
const settle = 150;

export interface Live extends Served {
  close(): void;
}

/**
 * Loads the graph and keeps it up to date. A file that can't be loaded changes nothing: the log says why, and the graph before stays.
 *
 * @param load throws where the file is not a graph
 * @throws what `load` throws the first time
 */
export async function watchGraph(
  file: string,
  load: (file: string) => Promise<GraphStore>,
  log: (line: string) => void,
): Promise<Live> {
  const live = { current: await load(file) };
  let timer: NodeJS.Timeout | undefined;
  let loading = false;
  let again = false;

  const reload = async (): Promise<void> => {
    if (loading) {
      again = true;
      return;
    }
    loading = true;
    try {
      const next = await load(file);
      if (next.version !== live.current.version) {
        live.current = next;
        log(`${file}: loaded anew, ${next.columns.nodes.count} entities, ${next.columns.edges.count} relations`);
      }
    } catch (error) {
      log(`${error instanceof Error ? error.message : String(error)}; still serving the graph before`);
    } finally {
      loading = false;
      if (again) {
        again = false;
        void reload();
      }
    }
  };

  // The folder, because a file that is replaced takes its watcher with it.
  const watcher: FSWatcher = watch(dirname(file), (_event, name) => {
    if (name !== null && name !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void reload(), settle);
  });
  watcher.on("error", (error) => log(`${file}: can't be watched: ${error.message}`));
  return {
    get current() {
      return live.current;
    },
    close: () => {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
