/** Answers as an assistant reads them: sentences with their quotes, rather than JSON. */

import type { EntitySummary, Neighbourhood, Page, Paths, StatementView } from "../graph-data/graph/answer.ts";
import { relations } from "../graph-data/schema.ts";

const claims = { asserted: "", negated: " (denied)", hypothetical: " (only possible)" } as const;

/** `Russia attacks Ukraine, 2022-02-24, says Ukraine: “…” [document, sentence 2]` */
export function statementLine({
  source,
  relation,
  target,
  text,
  date,
  status,
  attributedTo,
  document,
  sentence,
}: StatementView): string {
  const claim = `${source.label} ${relations[relation].reading} ${target.label}${claims[status]}`;
  const when = date === undefined ? "" : `, ${date}`;
  const who = attributedTo === undefined ? "" : `, says ${attributedTo.label}`;
  return `${claim}${when}${who}: “${text}” [${document.title ?? document.id}, sentence ${sentence}]`;
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export function entitiesProse({ items, total }: Page<EntitySummary>): string {
  if (total === 0) return "No entity has such a name.";
  const lines = items.map(({ key, label, kind, aliases, weight }) => {
    const also = aliases.length > 0 ? `, also called ${aliases.join(", ")}` : "";
    return `- ${label} (${kind}, key ${key})${also}: ${counted(weight, "statement", "statements")}`;
  });
  return [`${counted(total, "entity", "entities")}:`, ...lines].join("\n");
}

export function neighbourhoodProse({ entity, nodes, edges, truncated }: Neighbourhood): string {
  const labels = new Map(nodes.map(({ key, attributes }) => [key, attributes.label]));
  const lines = edges.map(({ source, target, attributes }) => {
    const { relation, weight, firstDate, lastDate } = attributes;
    const when =
      firstDate === undefined ? "" : firstDate === lastDate ? `, ${firstDate}` : `, ${firstDate} to ${lastDate}`;
    return `- ${labels.get(source)} ${relations[relation].reading} ${labels.get(target)} (${counted(weight, "statement", "statements")}${when})`;
  });
  const head = `${labels.get(entity)} and ${counted(nodes.length - 1, "entity", "entities")} around it:`;
  return [head, ...lines, ...(truncated ? ["There is more than is shown here."] : [])].join("\n");
}

export function pathsProse({ from, to, paths, truncated }: Paths): string {
  if (paths.length === 0)
    return `No path leads from ${from.label} to ${to.label}${truncated ? " as far as was looked" : " under these conditions"}.`;
  const chains = paths.map(({ steps, nodes }, i) => {
    const labels = nodes.map(({ label }) => label);
    const chain = steps.map(({ reading }, at) => `${labels[at]} ${reading} ${labels[at + 1]}`).join("; ");
    return [`${i + 1}. ${chain}.`, ...steps.map(({ statement }) => `   - ${statementLine(statement)}`)].join("\n");
  });
  return [...chains, ...(truncated ? ["There may be more paths than were found."] : [])].join("\n");
}

export function statementsProse({ items, total }: Page<StatementView>, offset: number): string {
  if (total === 0) return "No statement fits.";
  if (items.length === 0) return `There are only ${total} such statements.`;
  return [
    `Statements ${offset + 1} to ${offset + items.length} of ${total}, latest first:`,
    ...items.map((one) => `- ${statementLine(one)}`),
  ].join("\n");
}
