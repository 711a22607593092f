/** Takes the pictures in docs/ from the built page over the sample graph: `tsx scripts/screenshots.ts [GRAPH [FOLDER]]`. */

import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { type Running, serve, serveOptions } from "../server/index.ts";
import { launchBrowser } from "./browser.ts";

const docs = fileURLToPath(new URL("../docs", import.meta.url));

interface Shot {
  readonly name: string;
  readonly address: string;
  /** What must be there before the picture is taken. */
  readonly ready: string;
  readonly options?: BrowserContextOptions;
  readonly before?: (page: Page) => Promise<void>;
}

const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true };
const dark = { ...desktop, colorScheme: "dark" } as const;

const shots: readonly Shot[] = [
  { name: "graph", address: "", ready: ".overview" },
  { name: "entity", address: "?entity=russia", ready: ".direction" },
  {
    name: "neighbourhood",
    address: "?entity=turkey&around=turkey&status=asserted,hypothetical,negated",
    ready: ".direction",
  },
  { name: "path", address: "?from=recep-tayyip-erdogan&to=ukraine", ready: ".route.chosen" },
  { name: "document", address: "?read=abu-dhabi-talks", ready: ".marked-text" },
  { name: "time", address: "?since=2022-01-01&until=2024-12-31", ready: ".timeline" },
  { name: "communities", address: "?communities", ready: ".badge-letter" },
  { name: "selection", address: "?among&picked=turkey,russia,united-states", ready: ".ways" },
  { name: "list", address: "?view=list", ready: ".entities" },
  { name: "dark", address: "?entity=ukraine", ready: ".direction", options: dark },
  { name: "phone", address: "", ready: ".stage", options: phone },
  { name: "phone-entity", address: "?entity=russia", ready: ".direction", options: phone },
];

/** Waits until nothing of the picture moves any more: two frames in a row look the same. */
async function settled(page: Page): Promise<Buffer> {
  let before = await page.screenshot();
  for (let look = 0; look < 20; look++) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const now = await page.screenshot();
    if (now.equals(before)) break;
    before = now;
  }
  return before;
}

async function take(
  browser: Browser,
  url: string,
  folder: string,
  { name, address, ready, options = desktop, before }: Shot,
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  await page.goto(`${url}/${address}`);
  await page.locator(ready).first().waitFor({ state: "attached" });
  await page.evaluate(() => document.fonts.ready);
  await before?.(page);
  await settled(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
  console.error(`${name}.png`);
}

async function main([graph, folder = docs]: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const options = serveOptions(["--port", "0", "--rate", "0", ...(graph === undefined ? [] : ["--graph", graph])]);
  const running: Running = await serve(options);
  const browser = await launchBrowser();
  try {
    for (const shot of shots) await take(browser, running.url, folder, shot);
  } finally {
    await browser.close();
    await running.close();
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  await main(process.argv.slice(2));
