import { expect, it } from "vitest";
import { AnswerCache } from "../../server/cache.ts";
import { smallStore } from "../graph/small.ts";

const store = smallStore([]);
const bytes = (count: number) => ({ bytes: Buffer.alloc(count), tag: "" });

it("keeps an answer until the graph changes", () => {
  const cache = new AnswerCache(1_600);
  const other = smallStore([]);
  cache.set(store, "/a", bytes(10));
  expect(cache.get(store, "/a")?.bytes).toHaveLength(10);
  expect(cache.get(other, "/a")).toBeUndefined();
  cache.set(other, "/b", bytes(10));
  expect(cache.get(store, "/a")).toBeUndefined();
  expect(cache.get(other, "/b")?.bytes).toHaveLength(10);
});

it("drops the answers that were asked for least lately, and keeps no large one", () => {
  const cache = new AnswerCache(16 * 106);
  const question = (i: number) => `/${String(i).padStart(2, "0")}`;
  for (let i = 0; i < 16; i++) cache.set(store, question(i), bytes(100));
  cache.get(store, question(0));
  cache.set(store, question(16), bytes(100));
  expect(cache.get(store, question(0))).toBeDefined();
  expect(cache.get(store, question(1))).toBeUndefined();
  cache.set(store, "/large", bytes(100));
  expect(cache.get(store, "/large")).toBeUndefined();
  expect(cache.get(store, question(16))).toBeDefined();
});
