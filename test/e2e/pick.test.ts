import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { heading, panel, reach, search, visitsOf } from "./visiting.ts";

const visiting = visitsOf();

const ways = (page: Page) => panel(page).getByRole("list", { name: "Ways" }).locator(".prose");
const pickedNames = (page: Page) => panel(page).getByRole("list", { name: "Picked" }).locator(".entity-name");

/** Draws a rectangle over the picture, by shares of its width and height. */
async function draw(page: Page, left: number, top: number, right: number, bottom: number): Promise<void> {
  const box = await page.locator(".stage").boundingBox();
  if (box === null) throw new Error("the picture has no box");
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(left, top));
  await page.mouse.down();
  for (const corner of [at(right, top), at(right, bottom), at(left, bottom)])
    await page.mouse.move(...corner, { steps: 3 });
  await page.mouse.up();
}

describe("picking several", () => {
  test("by lasso, which shows the ways between the two that it caught", () =>
    visiting("?around=fiji", async ({ page }) => {
      await page.waitForSelector('[data-drawn="2"]');
      await page.getByRole("button", { name: "Lasso" }).click();
      await draw(page, 0.02, 0.02, 0.98, 0.9);
      await heading(page, "2 entities").waitFor();
      expect(await pickedNames(page).allTextContents()).toEqual(["Fiji", "Tonga"]);
      await ways(page).first().waitFor();
      expect(await ways(page).allTextContents()).toEqual(["Fiji agrees with Tonga."]);
      expect(page.url()).toContain("among=&");
      expect(page.url()).toContain("picked=fiji,tonga");
      expect(await page.getByRole("button", { name: "Lasso" }).getAttribute("aria-pressed")).toBe("false");
    }));

  test("by a lasso that catches many, with the nearest way of each pair", () =>
    visiting("", async ({ page }) => {
      await page.getByRole("button", { name: "Lasso" }).click();
      await draw(page, 0.01, 0.01, 0.99, 0.99);
      await heading(page, "13 entities").waitFor();
      await panel(page).getByText("Sought among the 6 of them of whom most is said.").waitFor();
      await ways(page).first().waitFor();
      expect(await ways(page).count()).toBe(15);
      await panel(page).getByRole("heading", { name: "Said among them" }).waitFor();
    }));

  test("a lasso is put away by Escape", () =>
    visiting("", async ({ page }) => {
      await page.getByRole("button", { name: "Lasso" }).click();
      await page.locator(".lasso").waitFor();
      await page.keyboard.press("Escape");
      await page.locator(".lasso").waitFor({ state: "detached" });
    }));

  test("by clicks with Shift: what is selected and what is clicked", () =>
    visiting("?around=fiji", async ({ page }) => {
      await page.waitForSelector('[data-drawn="2"]');
      await reach(page, "node tonga", 14, -13);
      await page.mouse.down();
      await page.mouse.up();
      await heading(page, "Tonga").waitFor();
      await reach(page, "node fiji", -14, 13);
      await page.keyboard.down("Shift");
      await page.mouse.down();
      await page.mouse.up();
      await page.keyboard.up("Shift");
      await heading(page, "2 entities").waitFor();
      expect(await pickedNames(page).allTextContents()).toEqual(["Tonga", "Fiji"]);
    }));

  test("by keyboard: s at each entity, then what lies between", () =>
    visiting("", async ({ page }) => {
      for (const name of ["Hakan Fidan", "NATO"]) {
        await page.keyboard.press("/");
        await page.keyboard.type(name);
        await page.getByRole("option", { name }).waitFor();
        await page.keyboard.press("Enter");
        await heading(page, name).waitFor();
        await page.waitForFunction(() => document.activeElement?.matches("aside.panel"));
        await page.keyboard.press("s");
      }
      await page.getByText("NATO picked; 2 in all.").waitFor({ state: "attached" });
      await page.keyboard.press("Escape");
      await page.keyboard.press("s");
      await heading(page, "2 entities").waitFor();
      await ways(page).first().waitFor();
      expect(await ways(page).first().textContent()).toMatch(/^Hakan Fidan .+ NATO\.$/);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => window.location.search === "");
    }));

  test("in the list and by name, and drops again", () =>
    visiting("?view=list", async ({ page }) => {
      await page.getByRole("button", { name: "Pick Poland" }).click();
      await panel(page).getByRole("button", { name: "What lies between" }).click();
      await panel(page).getByRole("combobox", { name: "Add" }).fill("germany");
      await page.getByRole("option", { name: /Germany/ }).click();
      await heading(page, "2 entities").waitFor();
      await panel(page).getByRole("button", { name: "Drop Poland" }).click();
      await heading(page, "1 entity").waitFor();
      expect(await pickedNames(page).allTextContents()).toEqual(["Germany"]);
      await page.goBack();
      await heading(page, "2 entities").waitFor();
      await search(page).waitFor();
    }));
});

describe("the ways between two", () => {
  test("are found by two clicks in the picture", () =>
    visiting("?around=fiji", async ({ page }) => {
      await page.waitForSelector('[data-drawn="2"]');
      await page.keyboard.press("p");
      await panel(page).getByText("by two clicks in the picture").waitFor();
      for (const [node, right, down] of [
        ["fiji", -14, 13],
        ["tonga", 14, -13],
      ] as const) {
        await reach(page, `node ${node}`, right, down);
        await page.mouse.down();
        await page.mouse.up();
        await page.waitForURL(new RegExp(`=${node}`));
      }
      await ways(page).first().waitFor();
      expect(await ways(page).allTextContents()).toEqual(["Fiji agrees with Tonga."]);
    }));

  test("are as short, and avoid whom, one asks", () =>
    visiting("?from=hakan-fidan&to=nato&view=list", async ({ page }) => {
      await ways(page).first().waitFor();
      const before = await ways(page).count();
      await panel(page).getByLabel("Steps at most").selectOption("2");
      await panel(page).getByText("No way leads from Hakan Fidan to NATO").waitFor();
      expect(page.url()).toContain("most=2");
      await panel(page).getByLabel("Steps at most").selectOption("");
      await panel(page).getByRole("combobox", { name: "Not by way of" }).fill("tusk");
      await page.getByRole("option", { name: /Donald Tusk/ }).click();
      await page.waitForURL(/avoid=donald-tusk/);
      await ways(page).first().waitFor();
      const texts = await ways(page).allTextContents();
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.join(" ")).not.toContain("Tusk");
      await panel(page).getByRole("button", { name: "No longer leave out Donald Tusk" }).click();
      await page.waitForFunction((count) => document.querySelectorAll(".ways .prose").length === count, before);
    }));

  test("light in the picture while one points at them, by pointer and by focus", () =>
    visiting("?from=hakan-fidan&to=nato", async ({ page }) => {
      await ways(page).nth(1).waitFor();
      const lit = () => page.locator(".stage").getAttribute("data-route");
      const first = await lit();
      expect(first).toContain("hakan-fidan");
      await ways(page).nth(1).hover();
      await page.waitForFunction(
        (before) => document.querySelector(".stage")?.getAttribute("data-route") !== before,
        first,
      );
      const second = await lit();
      await page.mouse.move(5, 5);
      await page.waitForFunction(
        (before) => document.querySelector(".stage")?.getAttribute("data-route") === before,
        first,
      );
      await panel(page).getByRole("button", { name: "Show this way" }).first().focus();
      await page.waitForFunction(
        (wanted) => document.querySelector(".stage")?.getAttribute("data-route") === wanted,
        second,
      );
      await page.keyboard.press("Enter");
      await page.waitForURL(/path=2/);
    }));
});
