import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** What axe finds against WCAG 2.2 AA and its best practices: rule and where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}

const views: readonly (readonly [name: string, address: string, ready: string])[] = [
  ["the opening view", "", ".overview"],
  ["an entity", "?entity=ukraine&status=asserted,negated,hypothetical&view=list", ".direction"],
  ["an edge", "?edge=poland|supports|ukraine&view=list", "blockquote"],
  ["a path", "?from=hakan-fidan&to=nato&view=list", ".route.chosen"],
  ["an entity in time, in the picture", "?entity=poland&by=time&communities", ".strip"],
  ["several picked", "?among&picked=poland,nato,ukraine&view=list", ".ways"],
  ["a document", "?read=istanbul-talks&view=list", ".marked-text"],
  ["the list", "?view=list", ".entities"],
  ["reading a text", "?text&view=list", "textarea"],
  ["nothing left", "?kind=organisation", ".nothing"],
];

describe("axe finds nothing in", () => {
  for (const [name, address, ready] of views)
    test(`${name}, light and dark`, async () => {
      const { page, complaints } = await site.visit(address);
      await page.waitForSelector(ready);
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "Dark", exact: true }).click();
      await page.waitForSelector('[data-theme="dark"]');
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

  test("the forms that correct an entry", async () => {
    const { page, complaints } = await site.visit("?entity=poland&view=list");
    await page.getByText("Correct this entry").click();
    await page.getByText("It is two").click();
    await page.getByRole("form", { name: "Split" }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
    const read = await site.visit("?read=istanbul-talks&view=list");
    await read.page
      .getByRole("button", { name: /^Add a statement to sentence/ })
      .first()
      .click();
    await read.page.getByRole("form", { name: "Add a statement" }).waitFor();
    expect(await violations(read.page)).toEqual([]);
    expect(read.complaints).toEqual([]);
    await read.page.context().close();
  });

  test("the dialogs, the suggestions and a phone's sheets", async () => {
    const { page, complaints } = await site.visit("?view=list", {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
    });
    await page.getByRole("button", { name: "Filters" }).click();
    await page.locator(".side").getByRole("checkbox").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByRole("combobox", { name: "Search" }).fill("po");
    await page.getByRole("option", { name: /Poland/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.locator(".panel").getByRole("heading", { level: 2, name: "Poland" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Download" }).click();
    await page.getByRole("dialog").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("by keyboard alone", () => {
  test("search, read, find a path, list, keys and back out", async () => {
    const { page, complaints } = await site.visit();
    const title = (name: string) => page.locator(".panel").getByRole("heading", { level: 2, name });
    await page.keyboard.press("/");
    await page.keyboard.type("russ");
    await page.getByRole("option", { name: /Russia/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await title("Russia").waitFor();
    await page.waitForFunction(() => document.activeElement?.matches("aside.panel"));
    await page.keyboard.press("p");
    await title("From one to the other").waitFor();
    await page.keyboard.press("l");
    await page.waitForSelector(".list-view");
    await page.keyboard.press("l");
    await page.waitForSelector(".stage");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await title("Who does what to whom").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("tab order begins with the way past the controls and every stop shows its focus", async () => {
    const { page } = await site.visit();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the graph");
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press("Tab");
      const outlined = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return outlineStyle !== "none" && outlineWidth !== "0px";
      });
      expect(outlined).toBe(true);
    }
    await page.context().close();
  });
});

test("nothing sticks out at 320 pixels, nor is lost at 3840", async () => {
  for (const [width, height] of [
    [320, 640],
    [3840, 2160],
  ] as const) {
    const { page } = await site.visit("?entity=ukraine&view=list", { viewport: { width, height } });
    await page.waitForSelector(".direction", { state: "attached" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  }
});
