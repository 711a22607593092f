import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { heading, visitsOf } from "./visiting.ts";

const visiting = visitsOf();

describe("keeping", () => {
  test("downloads GEXF of what is shown", () =>
    visiting("?kind=person,state&view=list", async ({ page }) => {
      await page.getByRole("button", { name: "Download" }).click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "GEXF, for Gephi" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("entente.gexf");
      const text = readFileSync(await download.path(), "utf8");
      expect(text).toContain('version="1.3"');
      expect(text).toContain("Donald Tusk");
      expect(text).not.toContain('<node id="crimea"');
    }));

  const others: readonly (readonly [name: RegExp, file: string, holds: RegExp])[] = [
    [/^GraphML/, "entente.graphml", /<graphml[\s\S]*Donald Tusk/],
    [/^JSON/, "entente.json", /"label": ?"Donald Tusk"/],
    [/^CSV/, "entente.zip", /^PK/],
  ];

  test("downloads the other formats, by keyboard", () =>
    visiting("?view=list", async ({ page }) => {
      await page.getByRole("button", { name: "Download" }).press("Enter");
      for (const [name, file, holds] of others) {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name }).press("Enter"),
        ]);
        expect(download.suggestedFilename()).toBe(file);
        expect(readFileSync(await download.path(), "latin1")).toMatch(holds);
      }
    }));

  test("keeps every view at its address, in the history", () =>
    visiting("?view=list", async ({ page }) => {
      await page.locator(".entities").getByRole("link", { name: "NATO" }).first().click();
      await heading(page, "NATO").waitFor();
      await page.keyboard.press("p");
      await heading(page, "From one to the other").waitFor();
      await page.keyboard.press("l");
      await page.waitForSelector(".stage");
      const there = page.url();
      for (const name of ["From one to the other", "NATO", "Who does what to whom"]) {
        await page.goBack();
        await heading(page, name).waitFor();
      }
      for (let step = 0; step < 3; step++) await page.goForward();
      await page.waitForURL(there);
      await page.reload();
      await heading(page, "From one to the other").waitFor();
      expect(await page.getByRole("combobox", { name: "From" }).inputValue()).toBe("NATO");
    }));

  test("saves the picture and the page itself, which then opens without a server", () =>
    visiting("?entity=poland", async ({ page }) => {
      await page.getByRole("button", { name: "Download" }).click();
      const saved = async (name: RegExp): Promise<Buffer> => {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name }).click(),
        ]);
        return readFileSync(await download.path());
      };
      const png = await saved(/^PNG/);
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      const svg = (await saved(/^SVG/)).toString();
      expect(svg).toContain("POLAND");
      expect(svg.match(/data-edge="/g)?.length).toBeGreaterThan(15);
      const html = await saved(/^HTML/);
      const file = join(mkdtempSync(join(tmpdir(), "entente-")), "entente.html");
      writeFileSync(file, html);
      await page.context().setOffline(true);
      await page.goto(pathToFileURL(file).href);
      await page.waitForSelector("[data-drawn]");
      await page.getByRole("combobox", { name: "Search" }).fill("fidan");
      await page.getByRole("option", { name: /Hakan Fidan/ }).click();
      await heading(page, "Hakan Fidan").waitFor();
    }));
});
