import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { panel, visitsOf } from "./visiting.ts";

const visiting = visitsOf();

describe("filters", () => {
  test("take entities out of the picture and count what the others would show", () =>
    visiting("", async ({ page }) => {
      const stage = page.locator(".stage");
      await page.waitForSelector('[data-drawn="13"]');
      const before = Number(await stage.getAttribute("data-drawn"));
      await page.getByRole("checkbox", { name: /^Places/ }).uncheck();
      await page.waitForFunction(
        (drawn) => Number(document.querySelector(".stage")?.getAttribute("data-drawn")) < drawn,
        before,
      );
      expect(page.url()).toContain("kind=person,state,organisation");
      await page.goBack();
      await page.waitForFunction(
        (drawn) => Number(document.querySelector(".stage")?.getAttribute("data-drawn")) === drawn,
        before,
      );
    }));

  test("show what is only denied or possible when asked", () =>
    visiting("?view=list", async ({ page }) => {
      expect(await page.locator(".list-view .badge").count()).toBe(0);
      await page.getByRole("checkbox", { name: /^Possible/ }).check();
      await page.locator(".list-view .badge.hypothetical").first().waitFor();
    }));

  test("by document: only what it tells is left", () =>
    visiting("?view=list", async ({ page }) => {
      await page.getByRole("combobox", { name: "Only in the document" }).fill("islands");
      await page.getByRole("option", { name: /Two islands sign/ }).click();
      await page.waitForURL(/document=pacific-pact/);
      await page.getByRole("heading", { name: "2 entities, 1 relation" }).waitFor();
      await page.getByRole("button", { name: "Drop: Document pacific-pact" }).press("Enter");
      await page.getByRole("heading", { name: /^13 entities/ }).waitFor();
    }));

  test("that leave nothing say which to loosen", () =>
    visiting("?kind=organisation&view=list", async ({ page }) => {
      await page.getByRole("heading", { name: "Nothing to show" }).waitFor();
      await page.locator(".nothing").getByRole("button", { name: "Clear all filters" }).click();
      await page.locator(".entities > li").first().waitFor();
    }));

  test("by time: the slider narrows the graph, and its way back opens it", () =>
    visiting("?view=list", async ({ page }) => {
      const from = page.getByRole("slider", { name: "From" });
      await from.focus();
      await from.press("ArrowRight");
      await page.waitForURL(/since=2025-04-01/);
      await page.locator(".timeline").getByText("April 2025 to August 2025").waitFor();
      await page.getByRole("button", { name: "All times" }).click();
      await page.waitForFunction(() => !window.location.search.includes("since"));
    }));
});

describe("the time line", () => {
  const bars = (page: Page) =>
    page.locator(".timeline rect title").evaluateAll((titles) => titles.map((title) => title.textContent));

  test("counts statements by their own dates, under the other filters", () =>
    visiting("?view=list", async ({ page }) => {
      expect(await bars(page)).toEqual([
        "March 2025: 5",
        "April 2025: 3",
        "May 2025: 0",
        "June 2025: 6",
        "July 2025: 7",
        "August 2025: 1",
      ]);
      await page.getByRole("checkbox", { name: /^Talk/ }).uncheck();
      await page.waitForURL(/relation=/);
      expect(await bars(page)).toEqual([
        "March 2025: 4",
        "April 2025: 3",
        "May 2025: 0",
        "June 2025: 2",
        "July 2025: 7",
        "August 2025: 0",
      ]);
    }));

  test("plays from the first to the last, and pauses", () =>
    visiting("?view=list", async ({ page }) => {
      await page.getByRole("button", { name: "Play" }).press("Enter");
      await page.waitForURL(/until=2025-03-31/);
      await page.waitForURL(/since=2025-04-01&until=2025-04-30/);
      await page.getByRole("button", { name: "Pause" }).click();
      const stopped = page.url();
      await page.waitForTimeout(1200);
      expect(page.url()).toBe(stopped);
      await page.getByRole("button", { name: "Play" }).click();
      await page.waitForURL(/since=2025-08-01/);
      await page.getByRole("button", { name: "Play" }).waitFor();
    }));
});

describe("paths", () => {
  test("read as prose with a quote for each step, and light in the picture", () =>
    visiting("?view=list", async ({ page }) => {
      await page.getByRole("button", { name: "Find a path between two" }).click();
      await page.getByRole("combobox", { name: "From" }).fill("fidan");
      await page.getByRole("option", { name: /Hakan Fidan/ }).click();
      await page.getByRole("combobox", { name: "To" }).fill("nato");
      await page.getByRole("option", { name: /NATO/ }).click();
      const chosen = panel(page).locator(".route.chosen");
      await chosen.waitFor();
      expect(await chosen.locator(".prose").textContent()).toMatch(
        /^Hakan Fidan meets Donald Tusk, who .+ (Poland|Germany), which is a member of NATO\.$/,
      );
      expect(await chosen.locator("blockquote").count()).toBe(3);
    }));

  test("say so where no way leads", () =>
    visiting("?from=fiji&to=russia&view=list", async ({ page }) => {
      await page.getByText("No way leads from Fiji to Russia under these filters.").waitFor();
    }));
});
