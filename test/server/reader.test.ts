import { afterAll, describe, expect, it, test } from "vitest";
import { startReader } from "../../server/reader.ts";

const module = new URL("./odd-worker.ts", import.meta.url);
const reader = startReader({ module, queue: 3, patience: 1_500 });
afterAll(() => reader.close());

describe("the reading thread", () => {
  it("reads texts one after the other, in order", async () => {
    const order: string[] = [];
    await Promise.all(["a", "b", "c"].map(async (text) => order.push(JSON.stringify(await reader.read({ text })))));
    expect(order).toEqual(['{"said":"a"}', '{"said":"b"}', '{"said":"c"}']);
  });

  it("asks to come back when too many wait", async () => {
    const waiting = ["a", "b", "c"].map((text) => reader.read({ text }));
    await expect(reader.read({ text: "d" })).rejects.toMatchObject({
      kind: "too-many-requests",
      headers: { "Retry-After": "5" },
    });
    await Promise.all(waiting);
  });

  test.each([
    ["fails", "fail", "failed as told"],
    ["throws", "throw", "thrown as told"],
    ["ends", "end", "ended"],
    ["takes too long", "forever", "longer than 1.5 seconds"],
  ])("goes on after a text that %s", async (_, text, message) => {
    const [bad, good] = await Promise.allSettled([reader.read({ text }), reader.read({ text: "next" })]);
    expect(bad).toMatchObject({ status: "rejected", reason: { message: expect.stringContaining(message) } });
    expect(good).toMatchObject({ status: "fulfilled", value: { said: "next" } });
  });
});
