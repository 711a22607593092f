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
