/** The page's one state, and the named actions that change it; everything else is derived. */

import { batch, computed, signal } from "@preact/signals";
import type { Path } from "../graph-data/graph/answer.ts";
import { type Kind, kinds, type Relation, relationNames, type Status, statuses } from "../graph-data/schema.ts";
import { type Address, type Filters, formatAddress, home, noFilters, parseAddress } from "./address.ts";
import { type Community, communitiesOf } from "./communities.ts";
import type { Focus, Ways } from "./focus.ts";
import type { DrawnGraph } from "./graph.ts";
import type { Pointed, Route } from "./light.ts";
import { given } from "./query-string.ts";
import { filtered, type Shown as Passing, type View, viewOf } from "./view.ts";

/** Something asked for that comes later, or not at all. */
export type Loadable<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly message: string }
  | { readonly state: "ready"; readonly value: T };

export const address = signal<Address>(home);
export const graph = signal<Loadable<DrawnGraph>>({ state: "loading" });
/** What the pointer is on; moves often, so nothing but the drawing hangs on it. */
export const pointed = signal<Pointed>(undefined);
/** The paths that the panel shows, and the one that the pointer is on. */
export const paths = signal<readonly Path[]>([]);
export const pointedPath = signal<number | undefined>(undefined);
/** What is told in the document that the panel shows. */
export const readHere = signal<Route | undefined>(undefined);
/** A text that was dropped on the page, to be read. */
export const dropped = signal<string | undefined>(undefined);
/** Whether the pointer draws a lasso over the picture rather than moving it. */
export const lassoing = signal(false);
export const dialog = signal<"none" | "keys" | "exports">("none");
/** On a narrow screen: which sheet lies over the picture. */
export const sheet = signal<"none" | "filters" | "panel">("none");
/** Counts up when the reader asks to bring everything, or the lit part, into sight. */
export const fitRequests = signal<{ readonly count: number; readonly what: "all" | "lit" }>({ count: 0, what: "all" });
/** Said aloud by screen readers. */
export const announcement = signal("");

export const readyGraph = computed<DrawnGraph | undefined>(() =>
  graph.value.state === "ready" ? graph.value.value : undefined,
);

/** Whether ways are sought between more than two: then none of them is lit before it is chosen. */
export const several = computed(() => address.value.focus.type === "picked" && (address.value.picked?.length ?? 0) > 2);

/** The chosen path, while the panel shows paths. */
export const route = computed<Route | undefined>(() => {
  const { focus } = address.value;
  if (focus.type !== "paths" && focus.type !== "picked") return undefined;
  const path = paths.value[pointedPath.value ?? focus.chosen ?? (several.value ? -1 : 0)];
  const first = path?.steps[0];
  if (path === undefined || first === undefined) return undefined;
  return { nodes: [first.from, ...path.steps.map((step) => step.to)], edges: path.steps.map((step) => step.edge) };
});

/** What the filters let through; apart, for pointing at something changes nothing of it. */
const passing = computed<Passing | undefined>(() => {
  const drawn = readyGraph.value;
  return drawn && filtered(drawn, address.value);
});

export const view = computed<View | undefined>(() => {
  const [drawn, shown] = [readyGraph.value, passing.value];
  const lights = { route: route.value, document: readHere.value };
  return drawn && shown && viewOf(drawn, address.value, pointed.value, lights, shown);
});

/** The name of an entity, or its key where the graph doesn't know it. */
export const nameOf = (key: string): string => readyGraph.value?.nodes.get(key)?.label ?? key;
export const kindOf = (key: string): Kind | undefined => readyGraph.value?.nodes.get(key)?.kind;

/** Goes to another view; `replace` where the step is not worth a place in the history. */
export function go(next: Address, how: "push" | "replace" = "push"): void {
  const text = formatAddress(next);
  const target = text === "" ? window.location.pathname : text;
  const moves = how === "push" && text !== formatAddress(address.value);
  // A page opened as a file may not change its address.
  if (window.location.protocol !== "file:") {
    if (moves) window.history.pushState(null, "", target);
    else window.history.replaceState(null, "", target);
  }
  batch(() => {
    address.value = next;
    pointed.value = undefined;
  });
}

/** Takes the address as it stands in the browser, at the start and on back and forward. */
export function readAddress(): void {
  batch(() => {
    address.value = parseAddress(window.location.search);
    sheet.value = address.value.focus.type === "none" ? "none" : "panel";
    pointed.value = undefined;
  });
}

export function focusOn(focus: Focus): void {
  batch(() => {
    go({ ...address.value, focus });
    sheet.value = focus.type === "none" ? "none" : "panel";
  });
}

export const selectEntity = (key: string): void => focusOn({ type: "entity", key });
export const selectEdge = (key: string): void => focusOn({ type: "edge", key });

/** Puts what is said of the selected entity in the order of time, or by relation. */
export function orderByTime(byTime: boolean): void {
  const { focus } = address.value;
  if (focus.type !== "entity") return;
  const { key } = focus;
  go({ ...address.value, focus: { type: "entity", key, ...given("order", byTime ? "time" : undefined) } });
}

/** Escape: closes what lies on top, then the selection, then the neighbourhood. */
export function stepOut(): void {
  if (dialog.value !== "none") dialog.value = "none";
  else if (lassoing.value) lassoing.value = false;
  else if (sheet.value === "filters") sheet.value = "none";
  else if (address.value.focus.type !== "none") focusOn({ type: "none" });
  else if (address.value.around !== undefined) showAround(undefined);
  else if (address.value.picked !== undefined) pick([]);
}

/** The entities picked, in the order of picking. */
export const picked = computed<readonly string[]>(() => address.value.picked ?? []);

/** Picks these entities and no others; `show` opens what lies between them. */
export function pick(keys: readonly string[], show = false): void {
  const { picked: _, focus, ...rest } = address.value;
  const next: Focus = show ? { type: "picked" } : focus;
  const shown: Focus = keys.length === 0 && next.type === "picked" ? { type: "none" } : next;
  paths.value = [];
  go({ ...rest, focus: shown, ...given("picked", keys.length > 0 ? [...new Set(keys)] : undefined) });
  if (show) sheet.value = "panel";
}

/** Adds an entity to those picked, or takes it out. */
export function togglePick(key: string, show = false): void {
  const before = picked.value;
  const keys = before.includes(key) ? before.filter((other) => other !== key) : [...before, key];
  pick(keys, show);
  announcement.value = `${nameOf(key)} ${keys.includes(key) ? "picked" : "no longer picked"}; ${keys.length} in all.`;
}

export const showPicked = (): void => focusOn({ type: "picked" });

/** The communities that the picture and the list tell of: none unless asked for. */
export const shownCommunities = computed<readonly Community[]>(() => {
  const drawn = readyGraph.value;
  return drawn !== undefined && address.value.communities ? communitiesOf(drawn) : [];
});

export function toggleCommunities(): void {
  const { communities, ...rest } = address.value;
  go(communities ? rest : { ...rest, communities: true });
}

export function point(at: Pointed): void {
  const now = pointed.peek();
  if (now?.key !== at?.key || now?.type !== at?.type) pointed.value = at;
}

function filter(change: Partial<Filters>, how: "push" | "replace" = "push"): void {
  const merged = { ...address.value.filters, ...change };
  const filters = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
  go({ ...address.value, filters: filters as unknown as Filters }, how);
}

type FilterChange = { [K in keyof Filters]?: Filters[K] | undefined };
const filterWith = (change: FilterChange, how: "push" | "replace" = "push"): void =>
  filter(change as Partial<Filters>, how);

/** The list without or with one name; all of them is the same as no filter. */
function toggled<T extends string>(chosen: readonly T[] | undefined, all: readonly T[], name: T): T[] | undefined {
  const shown = new Set(chosen ?? all);
  if (!shown.delete(name)) shown.add(name);
  return shown.size === all.length ? undefined : all.filter((other) => shown.has(other));
}

export const toggleKind = (kind: Kind): void =>
  filterWith({ kinds: toggled(address.value.filters.kinds, kinds, kind) });
export const onlyKind = (kind: Kind): void => filterWith({ kinds: [kind] });
export const toggleRelation = (relation: Relation): void =>
  filterWith({ relations: toggled(address.value.filters.relations, relationNames, relation) });

/** Shows or hides several relations at once: those of a family. */
export function toggleRelations(names: readonly Relation[]): void {
  const shown = new Set(address.value.filters.relations ?? relationNames);
  const hide = names.every((name) => shown.has(name));
  for (const name of names)
    if (hide) shown.delete(name);
    else shown.add(name);
  filterWith({
    relations: shown.size === relationNames.length ? undefined : relationNames.filter((name) => shown.has(name)),
  });
}

export const onlyRelations = (names: readonly Relation[]): void => filterWith({ relations: names });

export function toggleStatus(status: Status): void {
  const shown = new Set(address.value.filters.statuses);
  if (!shown.delete(status)) shown.add(status);
  if (shown.size > 0) filterWith({ statuses: statuses.filter((name) => shown.has(name)) });
}

export const setDates = (since: string | undefined, until: string | undefined, how: "push" | "replace"): void =>
  filterWith({ since, until }, how);
export const setDocument = (document: string | undefined): void => filterWith({ document });
export const setMinWeight = (minWeight: number): void => filterWith({ minWeight }, "replace");

/** Opens every filter, and leaves the neighbourhood. */
export function clearFilters(): void {
  const { around: _, ...rest } = address.value;
  go({ ...rest, filters: noFilters });
}

export function showAround(key: string | undefined, depth = 1): void {
  const { around: _, ...rest } = address.value;
  go(key === undefined ? rest : { ...rest, around: { key, depth } });
  requestFit("all");
}

export const setMode = (mode: Address["mode"]): void => go({ ...address.value, mode });

/** Opens the path finder from an entity, or changes one of its ends. */
export function findPaths(from: string | undefined, to: string | undefined): void {
  const { focus } = address.value;
  const { most, avoid } = focus.type === "paths" ? focus : {};
  paths.value = [];
  focusOn({
    type: "paths",
    ...given("from", from),
    ...given("to", to),
    ...given("most", most),
    ...given("avoid", avoid),
  });
}

/** Seeks other ways between the same entities: shorter ones, or such as don't pass some. */
export function seekWays(change: { [K in "most" | "avoid"]?: Ways[K] | undefined }): void {
  const { focus } = address.value;
  if (focus.type !== "paths" && focus.type !== "picked") return;
  const { most, avoid, chosen: _, ...rest } = { ...focus, ...change };
  focusOn({ ...rest, ...given("most", most), ...given("avoid", avoid?.length ? avoid : undefined) });
}

export function choosePath(chosen: number): void {
  const { focus } = address.value;
  if (focus.type === "paths" || focus.type === "picked")
    go({ ...address.value, focus: { ...focus, chosen } }, "replace");
}

export function requestFit(what: "all" | "lit" = "all"): void {
  fitRequests.value = { count: fitRequests.peek().count + 1, what };
}
