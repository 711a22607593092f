/** Spellings of one name meet; different names stay apart. */

import { describe, expect, it } from "vitest";
import { isGivenName, sexOf } from "../../graph-data/extract/given-names.ts";
import { fold, personName, plain } from "../../graph-data/extract/names.ts";

describe("fold", () => {
  it.each([
    ["the Élysée's", "elysee"],
    ["U.S.", "us"],
    ["al-Qaeda", "al qaeda"],
    ["Recep Tayyip Erdoğan", "recep tayyip erdogan"],
    ["N'Djamena", "ndjamena"],
    ["Łódź", "lodz"],
  ])("%s", (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  it("keeps case where asked", () => {
    expect(plain("Đinđić")).toBe("Dindic");
  });
});

describe("personName", () => {
  const key = (name: string) => personName(name).words.join(" ");

  it.each([
    ["Volodymyr Zelensky", "Volodymyr Zelenskiy"],
    ["Viktor Yanukovych", "Viktor Yanukovich"],
    ["Muammar Gaddafi", "Moammar Qaddafi"],
    ["President Vladimir Putin", "Vladimir Putin"],
    ["Donald Trump Jr.", "Donald Trump"],
    ["Fayez al-Sarraj", "Fayez Sarraj"],
  ])("%s is %s", (one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each([
    ["Mohammed V", "Mohammed VI"],
    ["Raúl Castro", "Fidel Castro"],
    ["Kim Jong-un", "Kim Jong-il"],
  ])("%s is not %s", (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
});

describe("given names", () => {
  it.each([
    ["Angela", "f"],
    ["Vladimir", "m"],
    ["Mohammed", "m"],
    ["Andrea", undefined],
    ["Xqzv", undefined],
  ])("%s tells %s", (name, sex) => {
    expect(sexOf(name)).toBe(sex);
  });

  it("knows none that are mere words", () => {
    expect(["Government", "Council", "Monday"].filter(isGivenName)).toEqual([]);
  });
});
