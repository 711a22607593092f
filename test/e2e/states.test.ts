import { describe, expect, test } from "vitest";
import { drawnGraph } from "../../graph-data/graph/query.ts";
import { openStore } from "../../graph-data/graph/store.ts";
import { exampleGraph } from "./graph.ts";
import { heading, panel, search, visitsOf } from "./visiting.ts";

const visiting = visitsOf();

/** Takes back the browser's own word on a request that a test let fail; nothing else may have been said. */
function forgive(complaints: string[]): void {
  for (const complaint of complaints.splice(0)) expect(complaint).toMatch(/^Failed to load resource/);
}

describe("a failure", () => {
  test("of a panel says so and offers to try again", () =>
    visiting("?view=list", async ({ page, complaints }) => {
      await page.route("**/api/statements*", (route) => route.abort());
      await page.keyboard.press("/");
      await search(page).fill("nato");
      await page.getByRole("option", { name: /NATO/ }).click();
      await panel(page).getByRole("alert").waitFor();
      forgive(complaints);
      await page.unroute("**/api/statements*");
      await panel(page).getByRole("button", { name: "Try again" }).click();
      await heading(page, "NATO").waitFor();
    }));

  test("of the graph says what failed, and tries again by keyboard", () =>
    visiting("", async ({ page, complaints }) => {
      await page.route("**/api/graph*", (route) =>
        route.fulfill({
          status: 503,
          contentType: "application/problem+json",
          body: JSON.stringify({ title: "Busy", detail: "The graph is being replaced." }),
        }),
      );
      await page.reload();
      const alert = page.locator("main").getByRole("alert");
      await alert.getByText("The graph is being replaced.").waitFor();
      forgive(complaints);
      await page.unroute("**/api/graph*");
      await alert.getByRole("button", { name: "Try again" }).press("Enter");
      await page.waitForSelector('[data-drawn="13"]');
    }));
});

describe("while something is missing", () => {
  test("what is coming is announced until it is there", () =>
    visiting("?view=list", async ({ page }) => {
      let answer = (): void => {};
      const held = new Promise<void>((go) => {
        answer = go;
      });
      await page.route("**/api/graph*", async (route) => {
        await held;
        await route.continue();
      });
      await page.reload();
      await page.getByRole("status", { name: "The graph is coming" }).waitFor();
      answer();
      await page.locator(".entities > li").first().waitFor();
    }));

  test("a graph without relations says so", () =>
    visiting("?view=list", async ({ page }) => {
      const nothing = { ...exampleGraph(), nodes: [], edges: [] };
      const empty = drawnGraph(openStore(nothing, "empty"), {}, { nodes: 10, edges: 10 });
      await page.route("**/api/graph*", (route) => route.fulfill({ json: empty }));
      await page.reload();
      await page.getByText("This graph has no relations yet.").waitFor();
    }));

  test("a graph too large to be drawn whole says what is drawn", () =>
    visiting("", async ({ page }) => {
      const part = drawnGraph(openStore(exampleGraph(), "part"), {}, { nodes: 6, edges: 30 });
      await page.route("**/api/graph*", (route) => route.fulfill({ json: part }));
      await page.reload();
      await page.waitForSelector("[data-drawn]");
      await page.getByText("The whole graph is too large to draw").first().waitFor();
    }));

  test("a text too long to be read is not read", () =>
    visiting("?text&view=list", async ({ page }) => {
      await page.getByRole("textbox", { name: "Text" }).fill("Germany condemned Russia. ".repeat(25_000));
      await page.getByText("This text is too long to be read in one piece").waitFor();
      expect(await page.getByRole("button", { name: "Read it" }).isDisabled()).toBe(true);
    }));
});

describe("a phone", () => {
  const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

  test("selects what is tapped, and shows it in a sheet beside the picture", () =>
    visiting(
      "?around=fiji",
      async ({ page }) => {
        await page.waitForSelector('[data-drawn="2"]');
        const box = await page.locator(".stage").boundingBox();
        if (box === null) throw new Error("the picture has no box");
        await page.getByRole("button", { name: "Fit" }).tap();
        await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
        await heading(page, "Fiji agrees with Tonga").waitFor();
        const sheet = await panel(page).boundingBox();
        const picture = await page.locator(".stage").boundingBox();
        expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual((sheet?.y ?? 0) + 1);
        await panel(page).getByRole("button", { name: "Close" }).tap();
        await page.locator(".sheet-none").waitFor();
      },
      phone,
    ));
});

test("prints what is read, without the controls", () =>
  visiting("?entity=poland&view=list", async ({ page }) => {
    await heading(page, "Poland").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".tools").isVisible()).toBe(false);
    expect(await page.locator(".side").isVisible()).toBe(false);
    expect(await panel(page).locator("blockquote").first().isVisible()).toBe(true);
    const tall = await panel(page).evaluate((element) => element.scrollHeight <= element.clientHeight + 1);
    expect(tall).toBe(true);
  }));
