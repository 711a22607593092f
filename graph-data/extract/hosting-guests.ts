/** Draws who is hosted where: the sides of a talk, by the place where its clause, or the sentence before, is set. */

import type { Kind, Relation } from "../schema.ts";
import type { Drawn } from "./drawn.ts";
import { endsOfMention } from "./ends.ts";
import { venueOf } from "./hosting.ts";
import { sitesOf, thereOf } from "./hosting-clause.ts";
import type { Scene } from "./matcher.ts";
import type { View } from "./structure-view.ts";

const talks: ReadonlySet<Relation> = new Set([
  "mediates",
  "meets",
  "negotiates-with",
  "agrees-with",
  "restores-ties-with",
  "swaps-prisoners-with",
  "hosts",
]);

/** Who can be hosted. */
const guests: ReadonlySet<Kind> = new Set(["person", "state", "organisation"]);

/** Verbs whose object alone is a guest: who receives is at home there. */
const receivers: ReadonlySet<string> = new Set(
  "receive host welcome entertain fete fête greet give grant accord lodge honour honor".split(" "),
);

/** Where two sides met, talked or signed is their host. */
export function hostsOf(scene: Scene, view: View, before: Scene | undefined, talk: Drawn): Drawn[] {
  const { resolved } = scene;
  const { relation, trigger, source, target, confidence } = talk;
  if (!talks.has(relation)) return [];
  // What is itself a place was drawn as the host already.
  if (relation === "hosts" && talk.rule.startsWith("hosts-as")) return [];
  // Where talks told before were held, their reader finds.
  if (talk.rule.endsWith("told-before")) return [];
  const parties = new Set([source.entity, target.entity]);
  const venue = venueOf(resolved, view, trigger, parties);
  const named = venue === undefined ? [] : endsOfMention(resolved, venue.mention).slice(0, 1);
  const places = named.length > 0 ? named : sitesOf(scene, relation, trigger, parties);
  const spots = places.length > 0 ? places : thereOf(scene, before, trigger);
  // A state that mediates need not be there.
  const remote = relation === "mediates" && resolved.entities[source.entity]?.kind !== "person";
  const receiving = relation === "hosts" || remote || receivers.has(view.lemmas[trigger] ?? "");
  return (receiving ? [target] : [source, target])
    .filter(({ entity }) => guests.has(resolved.entities[entity]?.kind ?? "place"))
    .flatMap((guest) =>
      spots
        .filter(({ entity }) => !parties.has(entity))
        .map((place) => ({
          ...talk,
          relation: "hosts" as const,
          rule: "hosts-as-venue",
          source: place,
          target: guest,
          confidence: confidence * place.fit * 0.95,
        })),
    );
}
