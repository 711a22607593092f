import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseCorrections } from "../../graph-data/graph/corrections.ts";
import { openSite, type Site, type Visit } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const panel = (page: Page) => page.locator("aside.panel");
const heading = (page: Page, name: string) => panel(page).getByRole("heading", { level: 2, name });
const search = (page: Page) => page.getByRole("combobox", { name: "Search" });

/** Runs a visit and holds the console to silence at its end. */
async function visiting(address: string, steps: (visit: Visit) => Promise<void>): Promise<void> {
  const visit = await site.visit(address);
  try {
    await steps(visit);
    expect(visit.complaints).toEqual([]);
  } finally {
    await visit.page.context().close();
  }
}

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

describe("the picture", () => {
  /** Moves the pointer from the middle of the picture outwards until it rests on what is wanted. */
  async function reach(page: Page, wanted: string, right: number, down: number): Promise<void> {
    const box = await page.locator(".stage").boundingBox();
    if (box === null) throw new Error("the picture has no box");
    for (let step = 0; step < 60; step++) {
      await page.mouse.move(box.x + box.width / 2 + right * step, box.y + box.height / 2 + down * step);
      const there = await page
        .waitForSelector(`[data-pointed="${wanted}"]`, { timeout: step === 0 ? 2000 : 120, state: "attached" })
        .catch(() => undefined);
      if (there) return;
    }
    throw new Error(`the pointer never met ${wanted}`);
  }

  test("selects the edge and the node that are clicked, and lets go on Escape", () =>
    visiting("?around=fiji", async ({ page }) => {
      await page.waitForSelector('[data-drawn="2"]');
      await page.getByRole("button", { name: "Fit" }).click();
      await reach(page, "edge fiji|agrees-with|tonga", 0, 0);
      await page.mouse.down();
      await page.mouse.up();
      await heading(page, "Fiji agrees with Tonga").waitFor();
      await page.keyboard.press("Escape");
      await heading(page, "Who does what to whom").waitFor();
    }));

  test("rearranges and stops by itself", () =>
    visiting("", async ({ page }) => {
      await page.getByRole("button", { name: "Rearrange" }).click();
      await page.getByText("The layout has settled.").waitFor({ state: "attached" });
      await page.getByRole("button", { name: "Rearrange" }).waitFor();
    }));

  test("shows the neighbourhood of an entity", () =>
    visiting("?entity=nato", async ({ page }) => {
      await panel(page).getByRole("button", { name: "Neighbourhood" }).click();
      await page.waitForSelector('[data-drawn="3"]');
      expect(page.url()).toContain("around=nato");
      await panel(page).getByRole("button", { name: "Whole graph" }).click();
      await page.waitForSelector('[data-drawn="13"]');
    }));
});

describe("the rest", () => {
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

  test("saves the picture and the page itself, which then opens without a server", async () => {
    const { page, complaints } = await site.visit("?entity=poland");
    await page.getByRole("button", { name: "Download" }).click();
    const saved = async (name: RegExp): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
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
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("draws in SVG where there is no WebGL, and says so", async () => {
    const { page, complaints } = await site.visit("", {}, () => {
      const real = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
        return kind.startsWith("webgl") ? null : Reflect.apply(real, this, [kind, ...more]);
      } as typeof real;
    });
    await page.getByText("This browser has no WebGL").waitFor();
    await page.locator('[data-node="nato"] path').click();
    await heading(page, "NATO").waitFor();
    await page.locator('[data-edge="poland|member-of|nato"]').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("the list says everything that the picture shows", () =>
    visiting("", async ({ page }) => {
      await page.getByRole("button", { name: "List" }).click();
      await page.waitForURL(/view=list/);
      const tusk = page.locator(".entities > li", { has: page.getByRole("heading", { name: /^Donald Tusk/ }) });
      expect((await tusk.locator("li .sentence").allTextContents()).sort()).toEqual([
        "leads Poland",
        "makes demands of Germany",
        "meets Hakan Fidan",
        "visits Ukraine",
      ]);
    }));

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

  test("tells a failure and offers to try again", async () => {
    const visit = await site.visit("?view=list");
    await visit.page.route("**/api/statements*", (route) => route.abort());
    await visit.page.keyboard.press("/");
    await search(visit.page).fill("nato");
    await visit.page.getByRole("option", { name: /NATO/ }).click();
    await panel(visit.page).getByRole("alert").waitFor();
    await visit.page.unroute("**/api/statements*");
    await panel(visit.page).getByRole("button", { name: "Try again" }).click();
    await heading(visit.page, "NATO").waitFor();
    await visit.page.context().close();
  });
});
