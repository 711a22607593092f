/** Reads more of a journey than its verb says: the city of the square that somebody walked into, and "there". */

import type { Drawn } from "./drawn.ts";
import { type End, formFit } from "./ends.ts";
import { arrivals, travellers } from "./lexicon/talk-words.ts";
import type { Scene } from "./matcher.ts";
import { statusOf } from "./status.ts";
import { childrenBy, isVerb, prepositionOf } from "./tree.ts";

const going: ReadonlySet<string> = new Set([...arrivals, ...travellers, "go", "come", "stay", "spend", "head"]);

/** Journeys that follow from those drawn, and those to a place told before. */
export function journeysOf(scene: Scene, before: Scene | undefined, drawn: readonly Drawn[]): Drawn[] {
  return [
    ...drawn.flatMap((each) => (each.relation === "visits" ? widened(scene, each) : [])),
    ...thither(scene, before),
    ...itinerary(scene),
  ];
}

/** "strode into Benghazi's Tahrir Square", "visited the shrine in Kyoto": who is in the one is in the other. */
function widened(scene: Scene, visit: Drawn): Drawn[] {
  const { resolved, grammar } = scene;
  const { tree } = grammar;
  if (resolved.entities[visit.target.entity]?.kind !== "place") return [];
  const head = resolved.mentions[visit.target.mention]?.head ?? -1;
  return [...childrenBy(tree, head, "nmod:poss"), ...childrenBy(tree, head, "nmod")]
    .filter((child) => relates(prepositionOf(tree, child)))
    .flatMap((child) => scene.ends.at(child, "none"))
    .filter(({ entity }) => resolved.entities[entity]?.kind === "place" && entity !== visit.target.entity)
    .map((target) => ({
      ...visit,
      rule: "visits-within",
      target,
      confidence: visit.confidence * target.fit * 0.9,
    }));
}

const relates = (preposition: string): boolean => preposition === "" || preposition === "in" || preposition === "at";

/** "Habibie, who landed there": the place last named. */
function thither(scene: Scene, before: Scene | undefined): Drawn[] {
  const { grammar } = scene;
  const { tree } = grammar;
  return tree.tokens.flatMap((token) => {
    if (token.upos !== "ADV" || token.form.toLowerCase() !== "there") return [];
    const verb = token.head;
    if (!isVerb(tree, verb) || !going.has(tree.lemmas[verb] ?? "")) return [];
    const place = lastPlace(scene, verb) ?? (before === undefined ? undefined : lastPlace(before));
    if (place === undefined) return [];
    return scene.ends
      .all(grammar.find(verb, "subj"), "none")
      .filter(({ entity }) => scene.resolved.entities[entity]?.kind === "person")
      .map((source) => ({
        relation: "visits" as const,
        rule: "visits-there",
        trigger: verb,
        status: statusOf(grammar, verb),
        source,
        target: place,
        confidence: 0.62 * source.fit * place.fit,
      }));
  });
}

const tours: ReadonlySet<string> = new Set(
  "visit tour trip swing journey itinerary odyssey pilgrimage mission".split(" "),
);

/** "a visit that took in Manila and Jakarta, Robert Gates said": the stops of a tour. */
function itinerary(scene: Scene): Drawn[] {
  const { grammar, resolved } = scene;
  const { tree } = grammar;
  return tree.tokens.flatMap((_, verb) => {
    const lemma = tree.lemmas[verb] ?? "";
    const takes = /^(?:include|cover|span)$/.test(lemma) || (lemma === "take" && tree.lemmas[verb + 1] === "in");
    if (!takes || !isVerb(tree, verb)) return [];
    const tour = grammar.find(verb, "subj").find(({ token }) => tours.has(tree.lemmas[token] ?? ""))?.token;
    if (tour === undefined) return [];
    const places = [...grammar.find(verb, "obj"), ...grammar.find(verb, "in")].flatMap(({ token }) =>
      scene.ends
        .at(token, "none")
        .filter(({ entity }) => /^(?:place|state)$/.test(resolved.entities[entity]?.kind ?? "")),
    );
    const people = ["poss", "do", "by", "clause"]
      .map((role) =>
        grammar
          .find(tour, role)
          .flatMap(({ token }) => scene.ends.at(token, "none"))
          .filter(({ entity }) => resolved.entities[entity]?.kind === "person"),
      )
      .find((found) => found.length > 0);
    return (people ?? []).flatMap((source) =>
      places.map((target) => ({
        relation: "visits" as const,
        rule: "visits-on-a-tour",
        trigger: verb,
        status: statusOf(grammar, verb),
        source,
        target,
        confidence: 0.65 * source.fit * target.fit,
      })),
    );
  });
}

/** The last place that a sentence names, or that it names before a word. */
export function lastPlace({ resolved, ends, grammar }: Scene, until = Number.POSITIVE_INFINITY): End | undefined {
  const { tokens } = grammar.tree;
  for (let at = Math.min(tokens.length, until) - 1; at >= 0; at--) {
    const found = ends.at(at, "none").find(({ entity, mention }) => {
      const kind = resolved.entities[entity]?.kind;
      return kind === "place" && resolved.mentions[mention]?.form === "name";
    });
    if (found !== undefined) return { ...found, fit: formFit.name * 0.9 };
  }
  return undefined;
}
