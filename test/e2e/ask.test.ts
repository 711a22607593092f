import { describe, expect, test } from "vitest";
import { heading, panel, search, visitsOf } from "./visiting.ts";

const visiting = visitsOf();

describe("finding", () => {
  test("suggests entities as one types and opens the panel of the chosen one", () =>
    visiting("?view=list", async ({ page }) => {
      await search(page).fill("donald tuzk");
      await page.getByRole("option", { name: /Donald Tusk/ }).waitFor();
      await search(page).press("Enter");
      await heading(page, "Donald Tusk").waitFor();
      expect(page.url()).toContain("?entity=donald-tusk");
      expect(await page.title()).toBe("Donald Tusk – Entente");
    }));

  test("takes every letter and Enter, however fast they are typed", () =>
    visiting("?view=list", async ({ page }) => {
      await page.keyboard.press("/");
      await page.keyboard.type("Hakan Fidan");
      await page.keyboard.press("Enter");
      await heading(page, "Hakan Fidan").waitFor();
    }));

  test("finds relations and documents in the same box", () =>
    visiting("?view=list", async ({ page }) => {
      await search(page).fill("kherson under");
      await page.getByRole("option", { name: /Kherson under fire/ }).click();
      await heading(page, "Kherson under fire").waitFor();
      await page.waitForFunction(() => document.activeElement?.matches("aside.panel"));
      await search(page).fill("occupies");
      await page.getByRole("option", { name: /occupies/ }).click();
      await page.waitForURL(/relation=occupies/);
    }));

  test("says so where nothing has such a name", () =>
    visiting("?view=list", async ({ page }) => {
      await search(page).fill("qqqq");
      await page.getByText("Nothing is called “qqqq”.").waitFor();
    }));
});

describe("the panel", () => {
  test("groups what an entity does and what is done to it, with the words marked", () =>
    visiting("?entity=ukraine&view=list", async ({ page }) => {
      await panel(page).getByRole("heading", { name: "What is done to Ukraine" }).waitFor();
      const aided = panel(page).locator(".edge-quotes", { hasText: "is aided by" });
      expect(await aided.locator(".trigger").allTextContents()).toEqual(["sends"]);
      expect(await aided.locator(".name").allTextContents()).toEqual(["Poland", "Ukraine", "Kyiv"]);
      expect(await aided.locator("figcaption").textContent()).toContain("4 March 2025");
    }));

  test("puts what is said of an entity in the order of time", () =>
    visiting("?entity=poland&view=list", async ({ page }) => {
      await panel(page).getByText("4 March 2025", { exact: true }).first().waitFor();
      expect(await panel(page).locator(".strip rect").count()).toBe(5);
      await panel(page).getByRole("button", { name: "In time" }).press("Enter");
      await page.waitForURL(/by=time/);
      await panel(page).getByRole("heading", { name: "2025" }).waitFor();
      const lines = await panel(page).locator(".edge-line").allTextContents();
      expect(lines.length).toBe(5);
      expect(lines.slice(0, 2).sort()).toEqual(["is a member of NATO", "supports Ukraine"]);
      await page.goBack();
      await panel(page).getByRole("heading", { name: "What Poland does" }).waitFor();
    }));

  test("marks what is denied, possible or somebody's claim", () =>
    visiting("?entity=kherson&status=asserted,negated,hypothetical&view=list", async ({ page }) => {
      const attacked = panel(page).locator(".edge-quotes", { hasText: "is attacked by" });
      await attacked.getByRole("button", { name: "1 more" }).click();
      expect((await attacked.locator(".badge").allTextContents()).sort()).toEqual(["denied", "says Ukraine"]);
    }));

  test("of an edge lists every statement and what else joins the two", () =>
    visiting("?edge=poland|supports|ukraine&view=list", async ({ page }) => {
      await panel(page).getByText("2 statements").waitFor();
      expect(await panel(page).locator("blockquote").count()).toBe(2);
      await panel(page).getByRole("button", { name: "Poland aids Ukraine" }).click();
      await page.waitForURL(/edge=poland\|aids\|ukraine|poland%7Caids%7Cukraine/);
    }));

  test("of a document marks names and statements, clickable both ways", () =>
    visiting("?entity=crimea&view=list", async ({ page }) => {
      await panel(page).getByRole("button", { name: "Moscow repeats its claim" }).first().click();
      await heading(page, "Moscow repeats its claim").waitFor();
      await panel(page).locator(".sentence.chosen").waitFor();
      await panel(page).locator("p .trigger", { hasText: "condemned" }).click();
      await heading(page, "Germany accuses Russia").waitFor();
    }));
});
