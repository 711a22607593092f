/** The page as a visitor meets it: the real server over the example graph, a real browser, and what its console says. */

import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { openStore } from "../../graph-data/graph/store.ts";
import type { GraphFile } from "../../graph-data/schema.ts";
import { launchBrowser } from "../../scripts/browser.ts";
import { createApp } from "../../server/app.ts";
import { exampleGraph } from "./graph.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, and errors that nobody caught. */
  readonly complaints: string[];
}

export interface Site {
  readonly url: string;
  /**
   * Opens an address of the site in a fresh browser context and waits until the graph is there.
   *
   * @param before runs in the page before anything of it
   */
  visit(address?: string, options?: BrowserContextOptions, before?: () => void): Promise<Visit>;
  close(): Promise<void>;
}

/** Starts the server on a free port and the browser. */
export async function openSite(graph: GraphFile = exampleGraph()): Promise<Site> {
  if (!existsSync(dist)) throw new Error("the page is not built: run `npm run build` first");
  const app = createApp({ current: openStore(graph, "test") }, { read: async () => exampleGraph(), page: dist });
  const server = await new Promise<Server>((ready) => {
    const started = app.listen(0, "127.0.0.1", () => ready(started));
  });
  const browser: Browser = await launchBrowser();
  const at = server.address();
  const url = `http://127.0.0.1:${typeof at === "object" ? at?.port : at}/`;
  return {
    url,
    async visit(address = "", options = {}, before = undefined) {
      const context = await browser.newContext({ viewport: { width: 1200, height: 720 }, ...options });
      const page = await context.newPage();
      if (before) await page.addInitScript(before);
      page.setDefaultTimeout(20_000);
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(url + address);
      await page.waitForSelector("[data-drawn], .list-view, .nothing");
      return { page, complaints };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
