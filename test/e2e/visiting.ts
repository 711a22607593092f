/** What the browser tests share: a visit that is held to a silent console, and the parts of the page by name. */

import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import type { GraphFile } from "../../graph-data/schema.ts";
import { openSite, type Site, type Visit } from "./site.ts";

export const panel = (page: Page): Locator => page.locator("aside.panel");
export const heading = (page: Page, name: string): Locator => panel(page).getByRole("heading", { level: 2, name });
export const search = (page: Page): Locator => page.getByRole("combobox", { name: "Search" });

type Visiting = (address: string, steps: (visit: Visit) => Promise<void>, ...how: VisitOptions) => Promise<void>;
type VisitOptions = [options?: Parameters<Site["visit"]>[1], before?: Parameters<Site["visit"]>[2]];

/** Serves the page to the tests of a file; each visit of theirs must leave the console silent. */
export function visitsOf(graph?: GraphFile): Visiting {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(graph);
  });
  afterAll(async () => {
    await site.close();
  });
  return async (address, steps, ...how) => {
    const visit = await site.visit(address, ...how);
    try {
      await steps(visit);
      expect(visit.complaints).toEqual([]);
    } finally {
      await visit.page.context().close();
    }
  };
}

/** Moves the pointer from the middle of the picture outwards until it rests on what is wanted. */
export async function reach(page: Page, wanted: string, right: number, down: number): Promise<void> {
  const box = await page.locator(".stage").boundingBox();
  if (box === null) throw new Error("the picture has no box");
  for (let step = 0; step < 60; step++) {
    await page.mouse.move(box.x + box.width / 2 + right * step, box.y + box.height / 2 + down * step);
    const there = await page
      .waitForSelector(`[data-pointed="${wanted}"]`, {
        timeout: right === 0 && down === 0 ? 2000 : 150,
        state: "attached",
      })
      .catch(() => undefined);
    if (there) return;
  }
  throw new Error(`the pointer never met ${wanted}`);
}
