import { describe, expect, it } from "vitest";
import type { Statement } from "../../graph-data/extract/annotation.ts";
import { read } from "../../graph-data/extract/pipeline.ts";
import type { Watcher } from "../../graph-data/extract/relations.ts";
import { readModel } from "../../graph-data/model/node.ts";
import { relations } from "../../graph-data/schema.ts";

const model = await readModel();

/** What a text says as `source relation target`; by one rule, whether or not another says it more surely. Symmetric relations both ways round. */
function told(text: string, rule?: string): string[] {
  const made: Statement[] = [];
  const watcher: Watcher = { failed: () => undefined, doubted: () => undefined, told: (one) => made.push(one) };
  const document = read({ id: "text", date: "2024-05-06", text }, model, rule === undefined ? undefined : watcher);
  const name = (entity: number): string => document.entities[entity]?.label ?? "?";
  return (rule === undefined ? document.statements : made.filter((statement) => statement.rule === rule))
    .filter(({ status }) => status === "asserted")
    .flatMap(({ source, relation, target }) => {
      const [a, b] = [name(source), name(target)];
      return relations[relation].symmetric
        ? [`${a} ${relation} ${b}`, `${b} ${relation} ${a}`]
        : [`${a} ${relation} ${b}`];
    });
}

const examples: readonly (readonly [rule: string, text: string, said: string])[] = [
  [
    "mediates-told-before",
    "Armenia and Azerbaijan agreed to a ceasefire on Friday. The truce was brokered by Russia.",
    "Russia mediates Armenia",
  ],
  [
    "mediates-by-good-offices",
    "Under the mediation of Norway, Sudan and Chad signed an accord.",
    "Norway mediates Chad",
  ],
  ["mediates-as-go-between", "Iran and Iraq signed an accord with Algeria as go-between.", "Algeria mediates Iran"],
  [
    "mediates-in-the-chair",
    "Lebanon and Israel held talks on Wednesday with Morgan Ortagus in the chair.",
    "Morgan Ortagus mediates Israel",
  ],
  [
    "mediates-to-and-fro",
    "Egypt and Israel signed an accord. Henry Kissinger had shuttled between the two capitals.",
    "Henry Kissinger mediates Israel",
  ],
  [
    "mediates-to-the-table",
    "Pope Francis brought Shimon Peres and Mahmoud Abbas together.",
    "Pope Francis mediates Shimon Peres",
  ],
  [
    "mediates-crafting-a-deal",
    "Israel and Syria signed an accord. The accord was worked out by Henry Kissinger.",
    "Henry Kissinger mediates Syria",
  ],
  [
    "mediates-hyphened",
    "The United Nations-brokered agreement between Yemen's government and the Houthis took effect in Hodeidah.",
    "United Nations mediates Yemen",
  ],
  ["mediates-settling-a-quarrel", "Mexico settled the quarrel between Peru and Ecuador.", "Mexico mediates Ecuador"],
  ["mediates-reconciling", "Egypt reconciled Fatah with Hamas.", "Egypt mediates Hamas"],
  [
    "negotiates-told-before",
    "Iran and Iraq signed an accord. The talks in Algiers had lasted two years.",
    "Iran negotiates-with Iraq",
  ],
  ["agrees-after-talks", "Talks between Iran and Iraq ended in an agreement.", "Iran agrees-with Iraq"],
  ["agrees-silencing-guns", "The truce ended eleven days of war between Israel and Hamas.", "Israel agrees-with Hamas"],
  [
    "agrees-in-passing",
    "Under an agreement with Rwanda, Britain sends migrants to Africa.",
    "United Kingdom agrees-with Rwanda",
  ],
  ["hosts-told-before", "Iran and Iraq signed an accord. The talks took place in Algiers.", "Algiers hosts Iran"],
  ["hosts-as-venue", "Joe Biden sat for an hour with Xi Jinping in a villa near Lima.", "Lima hosts Joe Biden"],
  [
    "hosts-as-venue",
    "King Hussein and Yitzhak Rabin flew to Washington. There they shook hands.",
    "Washington, D.C. hosts Yitzhak Rabin",
  ],
  [
    "swaps-prisoners-piece-by-piece",
    "Israel received six soldiers from Hezbollah and set forty detainees free in an exchange.",
    "Israel swaps-prisoners-with Hezbollah",
  ],
  [
    "swaps-prisoners-piece-by-piece",
    "Ethiopia and Eritrea sent home each other's prisoners.",
    "Ethiopia swaps-prisoners-with Eritrea",
  ],
  ["meets-in-the-flesh", "Erich Honecker came face to face with Helmut Kohl.", "Erich Honecker meets Helmut Kohl"],
  [
    "meets-in-each-others-company",
    "Vladimir Putin joined Ebrahim Raisi and Recep Tayyip Erdogan for dinner.",
    "Ebrahim Raisi meets Recep Tayyip Erdoğan",
  ],
  [
    "meets-told-in-person",
    "Laurent Nkunda told Olusegun Obasanjo in Goma that he would fight on.",
    "Laurent Nkunda meets Olusegun Obasanjo",
  ],
  [
    "mediates-bearing-word",
    "Martti Ahtisaari carried NATO's terms to Slobodan Milosevic.",
    "Martti Ahtisaari mediates NATO",
  ],
  [
    "mediates-as-a-channel",
    "Israel has been negotiating with Hamas through Egyptian officials.",
    "Egypt mediates Hamas",
  ],
  [
    "mediates-told-before",
    "In talks mediated by Kenya, Sudan gave way to the Sudan People's Liberation Army.",
    "Kenya mediates Sudan",
  ],
  [
    "visits-on-a-tour",
    "Winding up a visit that took in Manila and Jakarta, Robert Gates said that the Pacific mattered.",
    "Robert Gates visits Jakarta",
  ],
  ["visits-being-there", "Robert Gates has been to Manila.", "Robert Gates visits Manila"],
  ["hosts-an-assembly", "The World Economic Forum opened in Davos on Monday.", "Davos hosts World Economic Forum"],
  ["visits-there", "Kofi Annan left for Nairobi. Mwai Kibaki had gone there before him.", "Mwai Kibaki visits Nairobi"],
  ["visits-within", "Nicolas Sarkozy walked into Benghazi's Tahrir Square.", "Nicolas Sarkozy visits Benghazi"],
  ["hosts-attendance", "After a meeting in Geneva, Antony Blinken spoke of peace.", "Geneva hosts Antony Blinken"],
  [
    "hosts-being-there",
    "Sergei Lavrov was in Pretoria on Monday for talks with Naledi Pandor.",
    "Pretoria hosts Sergey Lavrov",
  ],
  ["visits-being-there", "Sergei Lavrov was in Pretoria for a summit.", "Sergey Lavrov visits Pretoria"],
  [
    "swaps-prisoners-in-return",
    "Russia released fifty soldiers in exchange for sixty men held by Ukraine.",
    "Russia swaps-prisoners-with Ukraine",
  ],
];

describe("events that two sides share", () => {
  it.each(examples)("%s: %s", (rule, text, said) => {
    expect(told(text, rule)).toContain(said);
  });
});

describe("what no event says", () => {
  const quiet: readonly (readonly [text: string, unsaid: string])[] = [
    ["Armenia and Azerbaijan signed a treaty. Russia offered to mediate.", "Russia mediates Armenia"],
    ["Iran and Iraq signed an accord. Kenya convened a summit on trade.", "Kenya mediates Iran"],
    ["Colombia, so often a peacemaker between others, signed an accord with Peru.", "Colombia mediates Peru"],
    ["Israel and Hamas agreed on a truce, and Egypt will mediate further talks.", "Egypt mediates Israel"],
    ["The United States and China held talks. The next round is to take place in Geneva.", "Geneva hosts China"],
    ["Joe Biden refused to attend the summit in Geneva.", "Geneva hosts Joe Biden"],
    ["Joe Biden is to meet Xi Jinping in Lima.", "Joe Biden meets Xi Jinping"],
  ];
  it.each(quiet)("%s", (text, unsaid) => {
    expect(told(text)).not.toContain(unsaid);
  });
});
