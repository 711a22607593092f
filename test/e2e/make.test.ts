import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseCorrections } from "../../graph-data/graph/corrections.ts";
import { heading, panel, visitsOf } from "./visiting.ts";

const visiting = visitsOf();

describe("making", () => {
  test("reads a text of one's own in the browser and draws it", () =>
    visiting("?text", async ({ page }) => {
      const sent: string[] = [];
      page.on("request", (request) => {
        if (request.method() !== "GET") sent.push(request.url());
      });
      await page.getByRole("textbox", { name: "Text" }).fill("Germany condemned Russia on Monday.");
      await page.getByRole("button", { name: "Read it" }).click();
      await heading(page, "What was read in it").waitFor({ timeout: 40_000 });
      await panel(page).getByRole("button", { name: "Germany accuses Russia" }).waitFor();
      await page.waitForSelector('[data-drawn="2"]');
      expect(sent).toEqual([]);
      await panel(page).getByRole("button", { name: "Back to the whole graph" }).click();
      await heading(page, "Who does what to whom").waitFor();
    }));

  test("corrects what was read, takes it back, and saves the corrections", () =>
    visiting("?entity=fiji&view=list", async ({ page }) => {
      const open = () => panel(page).getByText("Correct this entry").click();
      await heading(page, "Fiji").waitFor();
      await open();
      await panel(page).getByRole("textbox", { name: "Name" }).fill("Republic of Fiji");
      await panel(page).getByRole("button", { name: "Rename" }).click();
      await heading(page, "Republic of Fiji").waitFor();
      await panel(page).getByRole("button", { name: "Undo" }).click();
      await heading(page, "Fiji").waitFor();
      await panel(page).getByRole("button", { name: "Redo" }).click();
      await heading(page, "Republic of Fiji").waitFor();
      await open();
      await panel(page).getByRole("combobox", { name: "Is the same as" }).fill("tonga");
      await page.getByRole("option", { name: /Tonga/ }).click();
      await heading(page, "Tonga").waitFor();
      await panel(page).locator(".aliases", { hasText: "Fiji" }).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        panel(page).getByRole("button", { name: "Save corrections" }).click(),
      ]);
      const { corrections } = parseCorrections(readFileSync(await download.path(), "utf8"), "corrections.json");
      expect(corrections).toEqual([
        { do: "rename", entity: "Fiji (state)", label: "Republic of Fiji" },
        { do: "merge", into: "Tonga (state)", from: ["Republic of Fiji (state)"] },
      ]);
    }));

  test("strikes a statement that the text does not make", () =>
    visiting("?edge=germany|accuses|russia&view=list", async ({ page }) => {
      await panel(page).getByRole("button", { name: "Strike" }).click();
      await panel(page).getByText("This relation is not in the graph under these filters.").waitFor();
      await panel(page).getByRole("button", { name: "Undo" }).click();
      await panel(page).locator("blockquote").waitFor();
    }));
});
