import { describe, expect, test } from "vitest";
import { heading, panel, search, visitsOf } from "./visiting.ts";

const visiting = visitsOf();

/** Takes back the browser's own word on a request that a test let fail; nothing else may have been said. */
function forgive(complaints: string[]): void {
  for (const complaint of complaints.splice(0)) expect(complaint).toMatch(/^Failed to load resource/);
}

describe("states", () => {
  test("tells a failure and offers to try again", () =>
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
});
