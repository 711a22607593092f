import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { applyCorrections } from "../../graph-data/graph/correct.ts";
import { type Correction, parseCorrections } from "../../graph-data/graph/corrections.ts";
import { exampleGraph } from "./graph.ts";
import { heading, panel, visitsOf } from "./visiting.ts";

const visiting = visitsOf();

/** Saves the corrections and reads the file as `build-graph` does. */
async function savedCorrections(page: Page): Promise<readonly Correction[]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    panel(page).getByRole("button", { name: "Save corrections" }).click(),
  ]);
  return parseCorrections(readFileSync(await download.path(), "utf8"), "corrections.json").corrections;
}

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
      await page.locator("main").press("Control+z");
      await heading(page, "Fiji").waitFor();
      await page.locator("main").press("Control+Shift+Z");
      await heading(page, "Republic of Fiji").waitFor();
      await open();
      await panel(page).getByRole("combobox", { name: "Is the same as" }).fill("tonga");
      await page.getByRole("option", { name: /Tonga/ }).click();
      await heading(page, "Tonga").waitFor();
      await panel(page).locator(".aliases", { hasText: "Fiji" }).waitFor();
      expect(await savedCorrections(page)).toEqual([
        { do: "rename", entity: "Fiji (state)", label: "Republic of Fiji" },
        { do: "merge", into: "Tonga (state)", from: ["Republic of Fiji (state)"] },
      ]);
    }));

  test("splits an entry in two, by keyboard", () =>
    visiting("?entity=ukraine&view=list", async ({ page }) => {
      await heading(page, "Ukraine").waitFor();
      await panel(page).getByText("Correct this entry").press("Enter");
      await panel(page).getByText("It is two").press("Enter");
      const form = panel(page).getByRole("form", { name: "Split" });
      const submit = form.getByRole("button", { name: "Split off" });
      expect(await submit.isDisabled()).toBe(true);
      await form.getByLabel("Name of the other").fill("Kyiv");
      await form.getByLabel("Kind of the other").selectOption("place");
      await form.getByRole("checkbox", { name: /^tusk-in-kyiv/ }).press("Space");
      await submit.press("Enter");
      await panel(page).getByText("Kyiv is split off from Ukraine (state)").waitFor();
      await page.locator(".entities").getByRole("link", { name: "Kyiv" }).waitFor();
      await panel(page).getByRole("button", { name: "Undo" }).press("Enter");
      await page.locator(".entities").getByRole("link", { name: "Kyiv" }).waitFor({ state: "detached" });
      await panel(page).getByRole("button", { name: "Redo" }).press("Enter");
      await page.locator(".entities").getByRole("link", { name: "Kyiv" }).click();
      await heading(page, "Kyiv").waitFor();
      expect(await savedCorrections(page)).toEqual([
        { do: "split", entity: "Ukraine (state)", label: "Kyiv", kind: "place", documents: ["tusk-in-kyiv"] },
      ]);
    }));

  test("adds a statement where it stands, and the saved file builds the same graph", () =>
    visiting("?read=kherson-shelled&view=list", async ({ page }) => {
      await heading(page, "Kherson under fire").waitFor();
      await panel(page).getByText("Moscow denied that").hover();
      await panel(page).getByRole("button", { name: "Add a statement to sentence 2" }).click();
      const form = panel(page).getByRole("form", { name: "Add a statement" });
      await form.getByLabel("Does what").selectOption("accuses");
      await form.getByRole("combobox", { name: "To whom" }).fill("germany");
      await page.getByRole("option", { name: /Germany/ }).click();
      await form.getByLabel("In the word").selectOption({ label: "denied" });
      await form.getByRole("button", { name: "Add", exact: true }).click();
      await panel(page).getByText("Added: Russia (state) accuses Germany (state)").waitFor();
      await panel(page).getByRole("button", { name: "Russia accuses Germany" }).click();
      await heading(page, "Russia accuses Germany").waitFor();
      expect(await panel(page).locator("blockquote .trigger").textContent()).toBe("denied");
      const corrections = await savedCorrections(page);
      expect(corrections).toEqual([
        {
          do: "add",
          source: "Russia (state)",
          relation: "accuses",
          target: "Germany (state)",
          document: "kherson-shelled",
          quote: "Moscow denied that Russia had attacked Kherson.",
          start: 61,
          end: 67,
        },
      ]);
      const { graph, unapplied } = applyCorrections(exampleGraph(), { corrections, places: [] });
      expect(unapplied).toEqual([]);
      expect(graph.edges.find(({ key }) => key === "russia|accuses|germany")?.attributes).toMatchObject({
        weight: 1,
        statements: [{ trigger: { text: "denied" }, confidence: 1 }],
      });
    }));

  test("takes a text file that is dropped anywhere on the page", () =>
    visiting("?view=list", async ({ page }) => {
      const data = await page.evaluateHandle(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(["France thanked Japan."], "news.txt", { type: "text/plain" }));
        return transfer;
      });
      await page.dispatchEvent(".list-view", "drop", { dataTransfer: data });
      await page.getByRole("button", { name: "Read it" }).waitFor();
      expect(await page.getByRole("textbox", { name: "Text" }).inputValue()).toBe("France thanked Japan.");
    }));

  test("corrects a text of one's own, and leaves the whole graph as it was", () =>
    visiting("?text", async ({ page }) => {
      await page.getByRole("textbox", { name: "Text" }).fill("Germany condemned Russia on Monday.");
      await page.getByRole("button", { name: "Read it" }).click();
      await panel(page).getByRole("button", { name: "Germany accuses Russia" }).click({ timeout: 40_000 });
      await panel(page).getByRole("button", { name: "Strike" }).click();
      await page.getByRole("heading", { name: "Nothing to show" }).waitFor();
      await panel(page).getByRole("button", { name: "Undo" }).click();
      await panel(page).locator("blockquote").waitFor();
      await page.getByRole("button", { name: "Read a text" }).click();
      await panel(page).getByRole("button", { name: "Back to the whole graph" }).click();
      await page.waitForSelector('[data-drawn="13"]');
    }));

  test("confirms a statement, by keyboard", () =>
    visiting("?edge=germany|accuses|russia&view=list", async ({ page }) => {
      await panel(page).getByText("read with 90 % certainty").waitFor();
      await panel(page).getByRole("button", { name: "Confirm" }).press("Enter");
      await panel(page).getByText("read with 100 % certainty").waitFor();
      expect(await panel(page).getByRole("button", { name: "Confirm" }).count()).toBe(0);
      expect(await savedCorrections(page)).toMatchObject([
        { do: "confirm", edge: "germany|accuses|russia", document: "crimea-claim" },
      ]);
    }));

  test("gives an entry another kind", () =>
    visiting("?entity=crimea&view=list", async ({ page }) => {
      await heading(page, "Crimea").waitFor();
      await panel(page).getByText("Correct this entry").click();
      await panel(page).getByRole("combobox", { name: /^Kind/ }).first().selectOption("state");
      await panel(page).locator(".kicker", { hasText: "State" }).waitFor();
      expect(await savedCorrections(page)).toEqual([{ do: "kind", entity: "Crimea (place)", kind: "state" }]);
    }));

  test("strikes a statement that the text does not make", () =>
    visiting("?edge=germany|accuses|russia&view=list", async ({ page }) => {
      await panel(page).getByRole("button", { name: "Strike" }).click();
      await panel(page).getByText("This relation is not in the graph under these filters.").waitFor();
      await panel(page).getByRole("button", { name: "Undo" }).click();
      await panel(page).locator("blockquote").waitFor();
    }));
});
