/** Reads who left land that the sentence has just told of: "Rabat annexed it after Spain pulled out", "took Goma and then withdrew". */

import type { Relation } from "../schema.ts";
import type { Drawn } from "./drawn.ts";
import { distinct, type End } from "./ends.ts";
import type { Scene } from "./matcher.ts";
import { statusOf } from "./status.ts";
import { childrenBy, isVerb } from "./tree.ts";

/** Relations whose target is land that somebody holds, wants or is in. */
const ofLand: ReadonlySet<Relation> = new Set(["occupies", "controls", "claims", "invades", "deploys-to"]);

/** @param drawn what the sentence says by its own words */
export function departuresTold(scene: Scene, drawn: readonly Drawn[]): Drawn[] {
  const { grammar } = scene;
  const { tree } = grammar;
  const lands = distinct(
    drawn.filter(({ relation, status }) => ofLand.has(relation) && status === "asserted").map(({ target }) => target),
  ).filter((end) => isLand(scene, end));
  if (lands.length === 0) return [];
  return tree.tokens.flatMap((_, at) => {
    if (!isVerb(tree, at) || !departs(scene, at)) return [];
    const whence = ["obj", "from", "out-of", "of"].some((role) => grammar.find(at, role).length > 0);
    if (whence) return [];
    const leavers = distinct(scene.ends.all(grammar.find(at, "subj"), "actor")).filter(({ entity }) =>
      /^(?:state|organisation)$/.test(scene.resolved.entities[entity]?.kind ?? ""),
    );
    const status = statusOf(grammar, at);
    return leavers.slice(0, 1).flatMap((source) => {
      const left = nearest(
        scene,
        lands.filter(({ entity }) => entity !== source.entity),
        at,
      );
      return left === undefined
        ? []
        : [
            {
              relation: "withdraws-from" as const,
              rule: "withdraws-told-before",
              trigger: at,
              status,
              source,
              target: left,
              confidence: 0.6 * source.fit * left.fit,
            },
          ];
    });
  });
}

/** "pulled out", "withdrew", "retreated". */
function departs({ grammar: { tree } }: Scene, verb: number): boolean {
  const lemma = tree.lemmas[verb] ?? "";
  if (/^(?:withdraw|retreat|decamp)$/.test(lemma)) return true;
  const particle = childrenBy(tree, verb, "compound:prt", "advmod").map((child) => tree.lemmas[child] ?? "");
  return /^(?:pull|move|clear|march|sail)$/.test(lemma) && particle.some((word) => /^(?:out|back)$/.test(word));
}

/** The last land named before the word, else the first behind it. */
function nearest({ resolved }: Scene, lands: readonly End[], word: number): End | undefined {
  const headOf = (end: End) => resolved.mentions[end.mention]?.head ?? 0;
  const before = lands.filter((end) => headOf(end) < word).sort((a, b) => headOf(b) - headOf(a));
  return before[0] ?? lands[0];
}

const isLand = ({ resolved }: Scene, { entity }: End): boolean =>
  /^(?:state|place)$/.test(resolved.entities[entity]?.kind ?? "");
