import { describe, expect, test } from "vitest";
import { heading, panel, reach, visitsOf } from "./visiting.ts";

const visiting = visitsOf();

describe("the picture", () => {
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
      await panel(page)
        .getByRole("slider", { name: /Steps from it/ })
        .press("ArrowRight");
      await page.waitForURL(/depth=2/);
      await page.waitForSelector('[data-drawn="6"]');
      await panel(page).getByRole("button", { name: "Whole graph" }).click();
      await page.waitForSelector('[data-drawn="13"]');
    }));
});

const withoutWebGl = (): void => {
  const real = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
    return kind.startsWith("webgl") ? null : Reflect.apply(real, this, [kind, ...more]);
  } as typeof real;
};

describe("communities", () => {
  test("are marked in the picture and named beside it when asked for, by keyboard too", () =>
    visiting(
      "",
      async ({ page }) => {
        await page.getByRole("checkbox", { name: "Mark them in the picture" }).press("Space");
        await page.waitForURL(/communities=/);
        await page.locator('[data-community="A"]').waitFor();
        const legend = page.locator(".communities").getByRole("button", { name: "A Ukraine, Russia 13" });
        await legend.focus();
        await page.waitForSelector('[data-pointed="community 0"]');
        await page.keyboard.press("Enter");
        await heading(page, "13 entities").waitFor();
        await page.keyboard.press("l");
        await page.getByText("Person, 3 mentions, community A").waitFor();
      },
      {},
      withoutWebGl,
    ));

  test("are there in WebGL too", () =>
    visiting("?communities", async ({ page }) => {
      await page.locator(".communities").getByRole("button", { name: "A Ukraine, Russia 13" }).hover();
      await page.waitForSelector('[data-pointed="community 0"]');
    }));
});

describe("without the picture", () => {
  test("draws in SVG where there is no WebGL, and says so", () =>
    visiting(
      "",
      async ({ page }) => {
        await page.getByText("This browser has no WebGL").waitFor();
        await page.locator('[data-node="nato"] path').click();
        await heading(page, "NATO").waitFor();
        await page.locator('[data-edge="poland|member-of|nato"]').waitFor();
      },
      {},
      withoutWebGl,
    ));

  test("what is denied is dotted and barred, what may be is dashed, and neither looks like a fact", () =>
    visiting(
      "?status=asserted,hypothetical,negated&relation=attacks,accuses,condemns",
      async ({ page }) => {
        const dashes = (edge: string) =>
          page.locator(`[data-edge="${edge}"] > path`).first().getAttribute("stroke-dasharray");
        await page.locator('[data-edge="ukraine|accuses|russia"]').waitFor();
        expect(await dashes("ukraine|accuses|russia")).toBe("7 5");
        expect(await dashes("russia|accuses|ukraine")).toBe(null);
        await page.getByRole("checkbox", { name: "Asserted" }).press("Space");
        await page.waitForURL(/status=hypothetical,negated|status=negated,hypothetical/);
        await page.locator('[data-edge="russia|accuses|ukraine"]').waitFor({ state: "detached" });
        expect(await dashes("russia|attacks|kherson")).toBe("2 4");
      },
      {},
      withoutWebGl,
    ));

  test("the picture moves and zooms by keyboard and by wheel", () =>
    visiting(
      "",
      async ({ page }) => {
        const place = () => page.locator('g[data-node="nato"]').getAttribute("transform");
        const moved = async (act: () => Promise<void>): Promise<void> => {
          const before = await place();
          await act();
          await page.waitForFunction(
            (was) => document.querySelector('g[data-node="nato"]')?.getAttribute("transform") !== was,
            before,
          );
        };
        const stage = page.locator(".stage");
        for (const key of ["ArrowRight", "ArrowDown", "+", "-", "+"]) await moved(() => stage.press(key));
        await moved(() => page.keyboard.press("f"));
        await stage.hover({ position: { x: 30, y: 30 } });
        await moved(() => page.mouse.wheel(0, -100));
      },
      {},
      withoutWebGl,
    ));

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
});
