/** Reads encounters that an adverbial tells: "sat face to face", "came face to face with Kohl", "across the table from Barnier". */

import type { Relation } from "../schema.ts";
import type { Drawn } from "./drawn.ts";
import { distinct, type End } from "./ends.ts";
import type { Talk } from "./events-memory.ts";
import { pairs } from "./events-outcomes.ts";
import { endsBy, partiesAt } from "./events-sides.ts";
import { passive } from "./grammar-subjects.ts";
import type { Scene } from "./matcher.ts";
import { statusOf } from "./status.ts";
import { ancestors, isVerb, prepositionOf } from "./tree.ts";

/** Who meets whom by such an adverbial; over a table they bargain. */
export function encountersIn(scene: Scene): Drawn[] {
  const { tree } = scene.grammar;
  const words = tree.tokens.map(({ form }) => form.toLowerCase());
  return words.flatMap((word, at) => {
    if (word === "face" && /^to$/.test(words[at + 1] ?? "") && words[at + 2] === "face")
      return met(scene, at, at + 2, "with");
    if (word === "across" && words[at + 1] === "from") return met(scene, at, at, "from");
    if (
      word === "across" &&
      /^(?:the|a|one)$/.test(words[at + 1] ?? "") &&
      words.slice(at + 2, at + 7).includes("table")
    )
      return met(scene, at, words.indexOf("table", at), "from");
    return [];
  });
}

function met(scene: Scene, first: number, last: number, preposition: string): Drawn[] {
  const { grammar } = scene;
  const { tree } = grammar;
  const verb = [...ancestors(tree, first)].find((above) => isVerb(tree, above) && above < first);
  if (verb === undefined) return [];
  const sources = endsBy(scene, verb, passive(tree, verb) ? "surface" : "subj");
  const taken = new Set(sources.map(({ entity }) => entity));
  const phrase = tree.tokens.findIndex(
    (_, at) =>
      at > last &&
      at < last + 5 &&
      tree.lemmas[at] !== undefined &&
      prepositionOf(tree, at).split("-").includes(preposition),
  );
  const addressed = /^(?:face|tell|confront|ask|greet|eye|answer|address|warn)$/.test(tree.lemmas[verb] ?? "");
  const over =
    phrase < 0 && tree.lemmas[last] === "table" && addressed
      ? ["iobj", "obj"].flatMap((role) => grammar.find(verb, role))
      : [];
  const targets = partiesAt(scene, phrase < 0 ? over : [{ token: phrase, fit: 0.95 }]).filter(
    ({ entity }) => !taken.has(entity),
  );
  const found: [End, End][] =
    targets.length > 0
      ? sources.flatMap((source) => targets.map((target): [End, End] => [source, target]))
      : sources.length === 2
        ? pairs(sources)
        : [];
  const people = found.every((pair) => pair.every(({ entity }) => scene.resolved.entities[entity]?.kind === "person"));
  // Over a table, sides bargain; so do people who do nothing else there.
  const bargains =
    tree.lemmas[last] === "table" &&
    /^(?:face|discuss|argue|haggle|bargain|wrangle|spar)$/.test(tree.lemmas[verb] ?? "");
  const relation: Relation = people && !bargains ? "meets" : "negotiates-with";
  return found.map(([source, target]) => ({
    relation,
    rule: `${relation}-in-the-flesh`,
    trigger: verb,
    status: statusOf(grammar, verb),
    source,
    target,
    confidence: 0.7 * source.fit * target.fit,
  }));
}

/** Verbs of being together: whoever is joined or dined with is in each other's company. */
const companionable: ReadonlySet<string> = new Set(
  "join dine lunch breakfast sup sit gather huddle picnic golf".split(" "),
);

/** "joined Raisi and Erdogan for talks": those two have met as well. */
export function companyOf(scene: Scene, talks: readonly Talk[]): Drawn[] {
  const { tree } = scene.grammar;
  const met = talks.filter(
    ({ relation, trigger }) => relation === "meets" && companionable.has(tree.lemmas[trigger] ?? ""),
  );
  return [...new Set(met.map(({ trigger }) => trigger))].flatMap((trigger) => {
    const all = met.filter((one) => one.trigger === trigger);
    const first = all[0]?.source.entity;
    const targets = distinct(all.filter((one) => one.source.entity === first).map(({ target }) => target));
    return pairs(targets).map(([source, target]) => ({
      relation: "meets" as const,
      rule: "meets-in-each-others-company",
      trigger,
      status: statusOf(scene.grammar, trigger),
      source,
      target,
      confidence: 0.6 * source.fit * target.fit,
    }));
  });
}

/** "told Obasanjo in Jomba": who tells somebody something somewhere is with him. */
export function toldInPerson(scene: Scene): Drawn[] {
  const { grammar, resolved } = scene;
  const { tree } = grammar;
  const people = (token: number, role: string): End[] =>
    endsBy(scene, token, role).filter(({ entity }) => resolved.entities[entity]?.kind === "person");
  return tree.tokens.flatMap((token, verb) => {
    if (token.upos !== "VERB" || !/^(?:tell|assure|warn|promise|inform)$/.test(tree.lemmas[verb] ?? "")) return [];
    const where = ["in", "at"].some((role) =>
      grammar
        .find(verb, role)
        .some(
          (argument) =>
            argument.fit > 0.8 &&
            scene.ends.at(argument.token, "none").some(({ entity }) => resolved.entities[entity]?.kind === "place"),
        ),
    );
    if (!where) return [];
    const targets = [...people(verb, "iobj"), ...people(verb, "obj")];
    return people(verb, "subj").flatMap((source) =>
      distinct(targets)
        .filter(({ entity }) => entity !== source.entity)
        .map((target) => ({
          relation: "meets" as const,
          rule: "meets-told-in-person",
          trigger: verb,
          status: statusOf(grammar, verb),
          source,
          target,
          confidence: 0.6 * source.fit * target.fit,
        })),
    );
  });
}
