/** What stands in place of the picture when the filters leave nothing: which of them to loosen. */

import { relationNames } from "../../graph-data/schema.ts";
import { address, clearFilters } from "../state.ts";

/** The filters in force, the one that most likely leaves nothing first. */
function tightest(): string[] {
  const { filters, around } = address.value;
  const all: [boolean, string][] = [
    [filters.kinds?.length === 0, "no kind of entity is chosen"],
    [filters.relations?.length === 0, "no relation is chosen"],
    [filters.since !== undefined || filters.until !== undefined, "the dates are narrow"],
    [filters.minWeight > 1, `only what is said at least ${filters.minWeight} times is shown`],
    [filters.document !== undefined, "only one document counts"],
    [
      filters.relations !== undefined && filters.relations.length < relationNames.length,
      "only some relations are chosen",
    ],
    [filters.kinds !== undefined, "only some kinds of entity are chosen"],
    [!filters.statuses.includes("asserted"), "asserted statements are left out"],
    [around !== undefined, "only a neighbourhood is shown"],
  ];
  return all.filter(([holds]) => holds).map(([, words]) => words);
}

export function Nothing() {
  const reasons = tightest();
  return (
    <div class="nothing" role="status">
      <h2>Nothing to show</h2>
      {reasons.length > 0 ? <p>Of the filters, {reasons.join(", and ")}.</p> : <p>This graph has no relations yet.</p>}
      {reasons.length > 0 && (
        <button type="button" onClick={clearFilters}>
          Clear all filters
        </button>
      )}
    </div>
  );
}
