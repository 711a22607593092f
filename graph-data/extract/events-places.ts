/** Finds where an event took place or who was its host: "the talks, held in Luena", "earlier rounds in Iraq and Oman", "hosted by Qatar". */

import { distinct, type End, endsOfMention } from "./ends.ts";
import { outermost } from "./grammar-nouns.ts";
import { venueOf } from "./hosting.ts";
import type { Scene } from "./matcher.ts";
import type { View } from "./structure-view.ts";
import { childrenBy } from "./tree.ts";

const happenings =
  /^(?:be|take|hold|begin|start|open|continue|resume|end|go|conclude|happen|occur|convene|stage|meet|sign|initial|ink|seal|reach|strike|conclude|agree|finalise|finalize|clinch|announce|last|drag|fail|collapse|break|stall|extend|renew|prolong)$/;
const hosting = /^(?:host|stage|house|accommodate|convene|arrange|organise|organize)$/;

/** Hosts of an event that a noun names: places named with it, and who is said to host it. */
export function placesOf(scene: Scene, view: View, noun: number, hosted: boolean): End[] {
  const { grammar, resolved } = scene;
  const { tree } = grammar;
  const outer = outermost(tree, noun);
  const found: End[] = [];
  const venue = venueOf(resolved, view, noun, new Set());
  if (venue !== undefined) found.push(...endsOfMention(resolved, venue.mention));
  found.push(...verbPlaces(scene, noun));
  for (const verb of verbsOf(scene, noun)) {
    if (!hosted || !hosting.test(tree.lemmas[verb] ?? "")) continue;
    if (!grammar.find(verb, "obj").some(({ token }) => token === outer || token === noun)) continue;
    for (const { token } of grammar.find(verb, "subj")) found.push(...scene.ends.at(token, "actor"));
  }
  return distinct(found);
}

/** The verb that an event noun depends on, and those of the clauses that describe it. */
function verbsOf(scene: Scene, noun: number): number[] {
  const { tree } = scene.grammar;
  const outer = outermost(tree, noun);
  return [tree.tokens[outer]?.head ?? -1, ...childrenBy(tree, outer, "acl")].filter((verb) => verb >= 0);
}

/** Places where the verb of an event puts it: "was signed in Algiers", "took place in Iraq and Oman". */
export function verbPlaces(scene: Scene, noun: number): End[] {
  const { grammar, resolved } = scene;
  const { tree } = grammar;
  const found: End[] = [];
  for (const verb of verbsOf(scene, noun)) {
    if (!happenings.test(tree.lemmas[verb] ?? "")) continue;
    // "took place in", not "took effect in".
    if (tree.lemmas[verb] === "take" && !grammar.find(verb, "obj").some(({ token }) => tree.lemmas[token] === "place"))
      continue;
    for (const role of ["in", "at"]) {
      for (const { token } of grammar.find(verb, role))
        found.push(...scene.ends.at(token, "none").filter(isSpot(scene)));
    }
  }
  // "in Iraq and Oman": both.
  for (const end of [...found]) {
    const head = resolved.mentions[end.mention]?.head ?? -1;
    for (const child of childrenBy(tree, head, "conj"))
      found.push(...scene.ends.at(child, "none").filter(isSpot(scene)));
  }
  return distinct(found);
}

const isSpot =
  (scene: Scene) =>
  ({ entity }: End): boolean => {
    const kind = scene.resolved.entities[entity]?.kind;
    return kind === "place" || kind === "state";
  };
