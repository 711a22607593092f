/** Speed of the page in a headless browser that draws in software: how soon the first picture is there, and how smoothly a large one moves. */

import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { serialiseGraph } from "../../graph-data/graph/file.ts";
import { serve, serveOptions } from "../../server/index.ts";
import { launchBrowser } from "../browser.ts";
import { largeGraph } from "./large-graph.ts";
import { quantiles } from "./sample-graph.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const size = { entities: 5000, edges: 25_000 };
const visits = 7;
/** Milliseconds of each way of moving the picture. */
const spell = 3000;

const milliseconds = (value: number): string => `${Math.round(value)} ms`;

/** Notes in the page when its first picture is drawn; runs before anything of it. */
function watchFirstDrawing(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector("[data-drawn]") === null) return;
    observer.disconnect();
    requestAnimationFrame(() => document.documentElement.setAttribute("data-first", String(performance.now())));
  }).observe(document, { subtree: true, attributes: true, childList: true });
}

async function open(browser: Browser, url: string): Promise<{ page: Page; first: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watchFirstDrawing);
  await page.goto(url);
  const root = page.locator("html[data-first]");
  await root.waitFor({ timeout: 120_000 });
  return { page, first: Number(await root.getAttribute("data-first")) };
}

/** Counts frames until it is told to be still. As a text, for what the loader of this file adds to functions isn't in the page. */
const countFrames = `
  const root = document.documentElement;
  const times = (window.frameTimes = []);
  let before = performance.now();
  root.removeAttribute("data-still");
  requestAnimationFrame(function tick(now) {
    times.push(now - before);
    before = now;
    if (!root.hasAttribute("data-still")) requestAnimationFrame(tick);
  });`;

/** Times between frames while something goes on, in milliseconds. */
async function frames(page: Page, move: (step: number) => Promise<void>): Promise<number[]> {
  await page.evaluate(countFrames);
  const until = performance.now() + spell;
  for (let step = 0; performance.now() < until; step++) await move(step);
  return page.evaluate(() => {
    document.documentElement.setAttribute("data-still", "");
    return (window as unknown as { frameTimes: number[] }).frameTimes.slice(1);
  });
}

async function benchMoving(page: Page): Promise<void> {
  const box = await page.locator(".stage").boundingBox();
  if (box === null) throw new Error("the picture has no box");
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const report = (what: string, times: number[]): void => {
    const { p50, p99, most } = quantiles(times);
    console.log(
      `${what}: a frame takes ${milliseconds(p50)}, 99 of 100 at most ${milliseconds(p99)}, ${milliseconds(most)} the longest; ${times.length} frames`,
    );
  };
  await page.mouse.move(x, y);
  await page.mouse.down();
  report(
    "moving it",
    await frames(page, (step) => page.mouse.move(x + 150 * Math.sin(step / 8), y + 100 * Math.cos(step / 8))),
  );
  await page.mouse.up();
  await page.waitForTimeout(1000);
  report(
    "zooming",
    await frames(page, async (step) => {
      await page.mouse.wheel(0, Math.floor(step / 10) % 2 === 0 ? -120 : 120);
      await page.waitForTimeout(30);
    }),
  );
  await page.waitForTimeout(1000);
  report(
    "pointing",
    await frames(page, (step) => page.mouse.move(box.x + ((step * 7) % box.width), y + 60 * Math.sin(step / 5))),
  );
}

async function on<T>(graph: string | undefined, use: (url: string) => Promise<T>): Promise<T> {
  const options = serveOptions(["--port", "0", "--rate", "0", ...(graph === undefined ? [] : ["--graph", graph])]);
  const running = await serve(options);
  try {
    return await use(running.url);
  } finally {
    await running.close();
  }
}

export async function benchPage(): Promise<void> {
  if (!existsSync(join(root, "dist", "index.html")))
    await build({ root: join(root, "client"), configFile: join(root, "vite.config.ts"), logLevel: "error" });
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  const browser = await launchBrowser();
  try {
    const firsts = await on(undefined, async (url) => {
      const times: number[] = [];
      for (let visit = 0; visit < visits; visit++) {
        const { page, first } = await open(browser, url);
        times.push(first);
        await page.context().close();
      }
      return times.slice(1);
    });
    const { p50, most } = quantiles(firsts);
    console.log(
      `first picture of the sample: ${milliseconds(p50)} after the address was entered, ${milliseconds(most)} at the most of ${firsts.length}`,
    );
    const file = join(folder, "graph.json");
    await writeFile(file, serialiseGraph(largeGraph(size)));
    await on(file, async (url) => {
      const { page, first } = await open(browser, url);
      console.log(`first picture of ${size.entities} entities and ${size.edges} relations: ${milliseconds(first)}`);
      await benchMoving(page);
    });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
