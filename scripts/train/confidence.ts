/**
 * `tsx scripts/train/confidence.ts`: measures on the gold passages how often statements are right, by their raw confidence and by
 * rule, and writes graph-data/extract/lexicon/calibration.ts. The bank's kept fifth and the wordings kept apart stay out.
 */

import { renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Entity } from "../../graph-data/extract/annotation.ts";
import { shareRight } from "../../graph-data/extract/confidence.ts";
import { read } from "../../graph-data/extract/pipeline.ts";
import type { Watcher } from "../../graph-data/extract/relations.ts";
import { readModel } from "../../graph-data/model/node.ts";
import { keptFifth, readGold } from "../evaluate/gold.ts";
import { type GoldPassage, matcher, normal, relationId } from "../evaluate/score.ts";

interface Judged {
  readonly rule: string;
  readonly raw: number;
  readonly right: boolean;
}

const gold = fileURLToPath(new URL("../../test/gold/", import.meta.url));
const table = fileURLToPath(new URL("../../graph-data/extract/lexicon/calibration.ts", import.meta.url));

/** Statements that share a raw confidence are told apart in groups of at least this many. */
const groupSize = 120;
/** A rule's own record counts as much as the curve's word when it has been seen this often. */
const shrinkage = 10;
const seenEnough = 4;

const nodeOf = ({ label, kind, aliases }: Entity) => ({
  key: label,
  label,
  kind,
  forms: [label, ...aliases].map(normal).filter(Boolean),
});

const model = await readModel();

/** Every asserted statement of a passage, and whether the gold has it. */
function judge(passage: GoldPassage): Judged[] {
  const fine = new Set(
    [...passage.relations, ...(passage.acceptable ?? [])].map((r) => relationId(r.source, r.type, r.target)),
  );
  const goldOf = matcher(passage);
  const made: { source: number; target: number; judge: (ids: readonly string[]) => Judged }[] = [];
  const watcher: Watcher = {
    failed: () => undefined,
    doubted: () => undefined,
    told: ({ source, relation, target, status, rule }, { confidence }) => {
      if (status !== "asserted") return;
      const judged = (names: readonly string[]): Judged => ({
        rule,
        raw: confidence,
        right: fine.has(relationId(names[source] ?? "", relation, names[target] ?? "")),
      });
      made.push({ source, target, judge: judged });
    },
  };
  const { entities } = read({ id: passage.id, date: passage.date, text: passage.text }, model, watcher);
  const names = entities.map((entity) => goldOf(nodeOf(entity))?.name ?? `?${entity.label}`);
  return made.map((one) => one.judge(names));
}

/** The rising curve nearest to the shares of groups of like confidence (pool adjacent violators, Ayer et al. 1955). */
function rising(all: readonly Judged[]): [number, number][] {
  const sorted = [...all].sort((a, b) => a.raw - b.raw);
  const blocks: { raw: number; right: number; count: number }[] = [];
  for (let start = 0; start < sorted.length; start += groupSize) {
    const rest = sorted.length - start;
    const group = sorted.slice(start, rest < 2 * groupSize ? sorted.length : start + groupSize);
    blocks.push({
      raw: group.reduce((sum, { raw }) => sum + raw, 0),
      right: group.filter(({ right }) => right).length,
      count: group.length,
    });
    if (rest < 2 * groupSize) break;
  }
  for (let at = 1; at < blocks.length; ) {
    const before = blocks[at - 1];
    const block = blocks[at];
    if (before === undefined || block === undefined) break;
    if (before.right / before.count <= block.right / block.count) at++;
    else {
      blocks.splice(at - 1, 2, {
        raw: before.raw + block.raw,
        right: before.right + block.right,
        count: before.count + block.count,
      });
      at = Math.max(1, at - 1);
    }
  }
  return blocks.map(({ raw, right, count }) => [round(raw / count, 3), round(right / count, 3)]);
}

const round = (x: number, digits: number): number => Number(x.toFixed(digits));
const logit = (p: number): number => Math.log(p / (1 - p));

/** The log odds that each rule adds to the curve, shrunk towards none. */
function offsets(all: readonly Judged[], curve: readonly (readonly [number, number])[]): [string, number][] {
  const byRule = new Map<string, Judged[]>();
  for (const judged of all) byRule.set(judged.rule, [...(byRule.get(judged.rule) ?? []), judged]);
  return [...byRule].flatMap(([rule, seen]): [string, number][] => {
    if (seen.length < seenEnough) return [];
    const expected = seen.reduce((sum, { raw }) => sum + shareRight(raw, curve), 0) / seen.length;
    const right = seen.filter((one) => one.right).length;
    const share = (right + shrinkage * expected) / (seen.length + shrinkage);
    const offset = round(logit(Math.min(0.98, share)) - logit(Math.min(0.98, expected)), 2);
    return Math.abs(offset) < 0.1 ? [] : [[rule, offset]];
  });
}

const bank = readGold(`${gold}bank.jsonl`);
const kept = new Set(keptFifth(bank).map(({ id }) => id));
const passages = [
  ...readGold(`${gold}dev.jsonl`),
  ...readGold(`${gold}train.jsonl`),
  ...readGold(`${gold}wordings.jsonl`),
  ...bank.filter(({ id }) => !kept.has(id)),
];
const all = passages.flatMap(judge);
const curve = rising(all);
const rules = offsets(all, curve).sort(([a], [b]) => (a < b ? -1 : 1));

const lines = [
  "/** How often statements were right on the gold passages. Generated by `tsx scripts/train/confidence.ts`; don't edit. */",
  "",
  "/** Raw confidence and the share of statements near it that were right, rising. */",
  "export const promised: readonly (readonly [number, number])[] = [",
  ...curve.map(([raw, share]) => `  [${raw}, ${share}],`),
  "];",
  "",
  "/** What a rule adds to the log odds, where it was seen often enough to tell. */",
  "export const ruleOffsets: ReadonlyMap<string, number> = new Map([",
  ...rules.map(([rule, offset]) => `  ["${rule}", ${offset}],`),
  "]);",
  "",
];
writeFileSync(`${table}.new`, lines.join("\n"));
renameSync(`${table}.new`, table);
process.stdout.write(`${all.length} statements, ${rules.length} rules off the curve\n`);
