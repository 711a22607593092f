/** The table of leaders, read: who they are, what they are called, and what each led when. */

import { leaders } from "./lexicon/leaders.ts";
import { personName } from "./names.ts";

/** A term of office, in years, both included. */
export interface Term {
  readonly body: string;
  readonly role: string;
  readonly from: number;
  readonly to: number;
}

export interface Leader {
  readonly label: string;
  readonly names: readonly string[];
  readonly woman: boolean;
  readonly terms: readonly Term[];
}

const forever = 9999;

function read(): Leader[] {
  const byLabel = new Map<string, { label: string; names: Set<string>; woman: boolean; terms: Term[] }>();
  for (const row of leaders.trim().split("\n")) {
    const [body = "", role = "", holders = ""] = row.split("|");
    for (const holder of holders.split(/;\s*/)) {
      const parts = /^(\+?)(.*?)\s+([\d,-]+)$/.exec(holder.trim());
      if (!parts) throw new Error(`lexicon/leaders.ts: no term of office in "${holder}" of "${body}|${role}"`);
      const [, woman, spelled = "", spans = ""] = parts;
      const [label = "", ...names] = spelled.split("~");
      const leader = byLabel.get(label) ?? { label, names: new Set<string>(), woman: woman === "+", terms: [] };
      byLabel.set(label, leader);
      for (const name of names) leader.names.add(name);
      for (const span of spans.split(",")) {
        const [from, to] = span.split("-");
        leader.terms.push({ body, role, from: Number(from), to: to ? Number(to) : forever });
      }
    }
  }
  return [...byLabel.values()].map(({ label, names, woman, terms }) => ({ label, names: [...names], woman, terms }));
}

export const people: readonly Leader[] = read();

const byLabel = new Map(people.map((leader) => [leader.label, leader]));
const byFamily = new Map<string, Leader[]>();
for (const leader of people) {
  for (const family of new Set([leader.label, ...leader.names].map((name) => familyOf(name)))) {
    byFamily.set(family, [...(byFamily.get(family) ?? []), leader]);
  }
}

/** East Asian names lead with the family's. */
function familyOf(name: string): string {
  return personName(name).family;
}

const byWords = new Map<string, Leader>();
for (const leader of people) {
  for (const name of [leader.label, ...leader.names]) {
    const { words } = personName(name);
    if (words.length > 1) byWords.set(words.join(" "), leader);
  }
}

/** The leader whom a full name in any spelling means. */
export const leaderByName = (name: string): Leader | undefined => byWords.get(personName(name).words.join(" "));

export const leaderOf = (label: string): Leader | undefined => byLabel.get(label);

/** Years that the leader spent in office at most so long before or after the given one. */
const near = (leader: Leader, year: number, slack: number): boolean =>
  leader.terms.some(({ from, to }) => year >= from - slack && year <= to + slack);

/**
 * Whom a lone surname means in the news of a year: the only one of the table in office then, else the only one within ten years of it.
 *
 * @param year of the document; without one only a surname that the table knows once counts
 */
export function leaderByFamily(name: string, year: number | undefined): Leader | undefined {
  const all = byFamily.get(personName(name).family) ?? [];
  if (year === undefined) return all.length === 1 ? all[0] : undefined;
  for (const slack of [0, 2, 10]) {
    const fitting = all.filter((leader) => near(leader, year, slack));
    if (fitting.length === 1) return fitting[0];
    if (fitting.length > 1) return undefined;
  }
  return undefined;
}

/** Whether the leader held such a role of a body in a year; a year on either side is let through, for the table knows only years. */
export function heldRole(leader: Leader, body: string, year: number | undefined, roles?: ReadonlySet<string>): boolean {
  return leader.terms.some(
    (term) =>
      term.body === body &&
      (roles === undefined || roles.has(term.role)) &&
      (year === undefined || (year >= term.from && year <= term.to)),
  );
}
