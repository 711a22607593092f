/** Finds where an event took place or who was its host: "the talks, held in Luena", "earlier rounds in Iraq and Oman", "hosted by Qatar". */

import { distinct, type End, formFit } from "./ends.ts";
import { outermost } from "./grammar-nouns.ts";
import { venueOf } from "./hosting.ts";
import type { Scene } from "./matcher.ts";
import type { View } from "./structure-view.ts";
import { childrenBy } from "./tree.ts";

const happenings =
  /^(?:be|take|hold|begin|start|open|continue|resume|end|go|conclude|happen|occur|convene|stage|meet|sign|initial|ink|seal|reach|strike|conclude|agree|finalise|finalize|clinch|announce|last|drag|fail|collapse|break|stall)$/;
const hosting = /^(?:host|stage|house|accommodate|convene|arrange|organise|organize)$/;

/** Hosts of an event that a noun names: places named with it, and who is said to host it. */
export function placesOf(scene: Scene, view: View, noun: number, hosted: boolean): End[] {
  const { grammar, resolved } = scene;
  const { tree } = grammar;
  const outer = outermost(tree, noun);
  const verbs = [tree.tokens[outer]?.head ?? -1, ...childrenBy(tree, outer, "acl")].filter((verb) => verb >= 0);
  const found: End[] = [];
  const venue = venueOf(resolved, view, noun, new Set());
  if (venue !== undefined) found.push(...endsOf(scene, venue.mention));
  for (const verb of verbs) {
    const lemma = tree.lemmas[verb] ?? "";
    if (happenings.test(lemma)) {
      for (const role of ["in", "at"]) {
        for (const { token } of grammar.find(verb, role))
          found.push(...scene.ends.at(token, "none").filter(isSpot(scene)));
      }
    }
    if (
      hosted &&
      hosting.test(lemma) &&
      grammar.find(verb, "obj").some(({ token }) => token === outer || token === noun)
    ) {
      for (const { token } of grammar.find(verb, "subj")) found.push(...scene.ends.at(token, "actor"));
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

function endsOf({ resolved }: Scene, mention: number): End[] {
  const fit = formFit[resolved.mentions[mention]?.form ?? "name"];
  return (resolved.referents[mention] ?? []).map((entity) => ({ entity, mention, fit }));
}
