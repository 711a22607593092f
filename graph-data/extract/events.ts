/**
 * Reads events that two sides share beyond the words next to them: who brokered the deal, where the talks told before were
 * held, and that who signed after talks had talked.
 */

import type { Relation } from "../schema.ts";
import type { Drawn } from "./drawn.ts";
import { distinct, type End } from "./ends.ts";
import { assembliesOf, attendancesOf, inPassing, staysOf } from "./events-asides.ts";
import { brokersIn } from "./events-brokers.ts";
import { companyOf, encountersIn, toldInPerson } from "./events-encounters.ts";
import { type Occasion, occasionsOf, recalled, type Talk } from "./events-memory.ts";
import { isBargaining, outcomesOf, pairs, quarrelsOf } from "./events-outcomes.ts";
import { placesOf, verbPlaces } from "./events-places.ts";
import { anaphoric, hasSides, indefinite, isParty, onlyTwo } from "./events-sides.ts";
import { swapsOf, swapsTold } from "./events-swaps.ts";
import { tradeOf } from "./events-trades.ts";
import { outermost } from "./grammar-nouns.ts";
import { gatherings, holding, outcomes, telling, truces } from "./lexicon/event-words.ts";
import type { Scene } from "./matcher.ts";
import { defaultFields } from "./matcher-index.ts";
import { statusOf } from "./status.ts";
import type { View } from "./structure-view.ts";
import { childrenBy, prepositionOf } from "./tree.ts";

/** Below this a relation is too unsure to be remembered. */
const leastRemembered = 0.4;

/** Words of events that stand in no list: "the host", "in the chair", "good offices", "shuttle". */
const others: ReadonlySet<string> = new Set([
  "host",
  "chair",
  "office",
  "shuttle",
  "diplomacy",
  "reconcile",
  "go",
  "move",
  "face",
  "across",
  "tell",
  "through",
  "via",
  "join",
  "dine",
]);

const dealFirst: readonly Relation[] = [
  "agrees-with",
  "negotiates-with",
  "swaps-prisoners-with",
  "restores-ties-with",
  "meets",
  "attacks",
];
const talksFirst: readonly Relation[] = [
  "negotiates-with",
  "agrees-with",
  "meets",
  "swaps-prisoners-with",
  "restores-ties-with",
];

/** Reads a document's sentences in order; each call knows the talks of the sentences before. */
export class EventReader {
  readonly #occasions: Occasion[] = [];
  #givers: { readonly sentence: number; readonly ends: readonly End[] } = { sentence: -1, ends: [] };

  /** @param talks what the rules drew in the sentence */
  read(scene: Scene, view: View, talks: readonly Talk[], sentence: number): Drawn[] {
    if (defaultFields.some((field) => scene.fields.has(field))) return [];
    const here = occasionsOf(talks, sentence, leastRemembered);
    this.#occasions.push(...here);
    const { lemmas } = scene.grammar.tree;
    if (!lemmas.some((word) => telling.has(word) || others.has(word) || /(?:ed|betweens?)$/.test(word)))
      return staysOf(scene);
    this.#occasions.push(...quarrelsOf(scene, sentence));
    const found = [
      ...outcomesOf(scene, here),
      ...this.#silenced(scene, here, sentence),
      ...inPassing(scene),
      ...encountersIn(scene),
      ...companyOf(scene, talks),
      ...toldInPerson(scene),
      ...swapsOf(scene, here.find(({ relation }) => relation === "agrees-with")?.sides ?? []),
      ...swapsTold(scene),
      ...this.#traded(scene, talks, sentence),
      ...staysOf(scene),
      ...attendancesOf(scene),
      ...assembliesOf(scene),
      ...this.#taken(scene, here, sentence),
      ...this.#brokered(scene, sentence),
      ...this.#hosted(scene, view, here, sentence),
      ...this.#byHost(scene, sentence),
    ];
    this.#occasions.push(
      ...occasionsOf(
        found.filter(({ relation }) => relation !== "hosts" && relation !== "mediates"),
        sentence,
        leastRemembered,
      ),
    );
    return found;
  }

  /** Captives let go for others, where no plainer word has told it; "In return" takes up who freed in the sentence before. */
  #traded(scene: Scene, talks: readonly Talk[], sentence: number): Drawn[] {
    const { drawn, givers } = tradeOf(scene, this.#givers.sentence === sentence - 1 ? this.#givers.ends : []);
    this.#givers = { sentence, ends: givers };
    return talks.some(({ relation }) => relation === "swaps-prisoners-with") ? [] : [...drawn];
  }

  /** "The deal, brokered by Brazil, …": its sides are those of the deal told before. */
  #brokered(scene: Scene, sentence: number): Drawn[] {
    const { tree } = scene.grammar;
    return brokersIn(scene).flatMap(({ rule, trigger, brokers, sides, guessed, event, trust }) => {
      const without = new Set(brokers.map(({ entity }) => entity));
      const wanted = event !== undefined && outcomes.has(tree.lemmas[event] ?? "") ? dealFirst : talksFirst;
      const novel = event !== undefined && indefinite(scene, event);
      // Who fought each other is party to the truce between them.
      const told = novel ? this.#occasions.filter((one) => one.sentence === sentence) : this.#occasions;
      const known = sides.length > 0 ? undefined : recalled(told, sentence, wanted, without);
      const likely = guessed === undefined || guessed.length === 0 ? onlyTwo(scene, without) : guessed;
      const between = sides.length > 0 ? sides : (known?.sides ?? likely);
      const status = statusOf(scene.grammar, trigger);
      const distance = known === undefined ? 0 : sentence - known.sentence;
      return brokers.flatMap((source) =>
        between
          .filter(
            ({ entity }) => !without.has(entity) && (known === undefined || !this.#opposite(source.entity, entity)),
          )
          .map((target) => ({
            relation: "mediates" as const,
            rule,
            trigger,
            status,
            source,
            target,
            confidence: trust * source.fit * target.fit * 0.93 ** distance,
          })),
      );
    });
  }

  /** Whether two were told to talk, agree or fight with each other: neither stands between others then. */
  #opposite(broker: number, side: number): boolean {
    const among = (one: Occasion, entity: number) => one.sides.some((end) => end.entity === entity);
    return this.#occasions.some(
      (one) => one.relation !== "meets" && one.sides.length === 2 && among(one, broker) && among(one, side),
    );
  }

  /** "The truce ended eleven days of war between A and B": who fought has agreed. */
  #silenced(scene: Scene, here: readonly Occasion[], sentence: number): Drawn[] {
    const { tree } = scene.grammar;
    if (here.some(({ relation }) => relation === "agrees-with")) return [];
    return tree.tokens.flatMap((token, at) => {
      if (token.upos !== "NOUN" || !truces.has(tree.lemmas[at] ?? "") || hasSides(scene, at)) return [];
      const governor = tree.tokens[outermost(tree, at)]?.head ?? -1;
      const holds = [governor, ...childrenBy(tree, at, "acl")].some((verb) => holding.has(tree.lemmas[verb] ?? ""));
      if (!holds || statusOf(scene.grammar, at) !== "asserted") return [];
      const fought = recalled(this.#occasions, sentence, ["agrees-with", "attacks"], new Set());
      // One told to agree already is no news.
      if (fought === undefined || fought.relation === "agrees-with" || fought.sides.length !== 2) return [];
      return pairs(fought.sides.filter((side) => isParty(scene, side))).map(([source, target]) => ({
        relation: "agrees-with" as const,
        rule: "agrees-silencing-guns",
        trigger: at,
        status: "asserted" as const,
        source,
        target,
        confidence: 0.6 * source.fit * target.fit,
      }));
    });
  }

  /** "After two years of talks …": sides that agree in the sentence had talked; "the talks" are those told before. */
  #taken(scene: Scene, here: readonly Occasion[], sentence: number): Drawn[] {
    const { tree } = scene.grammar;
    return tree.tokens.flatMap((token, at) => {
      if (token.upos !== "NOUN" || !isBargaining(tree.lemmas[at] ?? "") || hasSides(scene, at)) return [];
      const own = here.find(({ relation }) => relation === "agrees-with" || relation === "restores-ties-with");
      const preposition = prepositionOf(tree, outermost(tree, at));
      const after = /^(?:after|following|in|during|at|from|through)$/.test(preposition);
      const occasion =
        own !== undefined && (after || anaphoric(scene, at))
          ? own
          : own === undefined && anaphoric(scene, at)
            ? recalled(this.#occasions, sentence, ["agrees-with", "negotiates-with"], new Set())
            : undefined;
      if (occasion === undefined || occasion.sides.length > 3) return [];
      return pairs(occasion.sides).map(([source, target]) => ({
        relation: "negotiates-with" as const,
        rule: "negotiates-told-before",
        trigger: at,
        status: statusOf(scene.grammar, at),
        source,
        target,
        confidence: 0.65 * source.fit * target.fit,
      }));
    });
  }

  /** "The talks, held in Luena, went on": their place hosts the sides told before. */
  #hosted(scene: Scene, view: View, here: readonly Occasion[], sentence: number): Drawn[] {
    const { tree } = scene.grammar;
    return tree.tokens.flatMap((token, at) => {
      const lemma = tree.lemmas[at] ?? "";
      if (token.upos !== "NOUN" || !(isBargaining(lemma) || gatherings.has(lemma) || outcomes.has(lemma))) return [];
      const own = here.find(({ trigger }) => trigger === at);
      if (own !== undefined && outcomes.has(lemma)) return hostedBy(scene, at, verbPlaces(scene, at), own.sides);
      if (hasSides(scene, at) || own !== undefined) return [];
      const again = anaphoric(scene, at);
      const within = /^(?:after|following|in|during|at|under|with)$/.test(prepositionOf(tree, outermost(tree, at)));
      if (!again && !within) return [];
      const hosts = placesOf(scene, view, at, !outcomes.has(lemma));
      if (hosts.length === 0) return [];
      const without = new Set(hosts.map(({ entity }) => entity));
      const told = again ? this.#occasions : this.#occasions.filter((one) => one.sentence === sentence);
      const occasion = recalled(told, sentence, outcomes.has(lemma) ? dealFirst.slice(0, 3) : talksFirst, without);
      if (occasion === undefined) return [];
      const far = 0.93 ** (sentence - occasion.sentence);
      return hostedBy(scene, at, hosts, occasion.sides, far);
    });
  }

  /** "Qatar, the host, said …": it hosts those told to talk. */
  #byHost(scene: Scene, sentence: number): Drawn[] {
    const { grammar } = scene;
    return grammar.tree.tokens.flatMap((token, at) => {
      if (token.upos !== "NOUN" || grammar.tree.lemmas[at] !== "host") return [];
      const whose = ["of", "to", "poss", "mod", "for"].some((role) => grammar.find(at, role).length > 0);
      if (whose || !/^(?:appos|nmod:desc|compound)$/.test(token.deprel)) return [];
      const hosts = grammar.find(at, "self").flatMap((argument) => scene.ends.at(argument.token, "actor"));
      const without = new Set(hosts.map(({ entity }) => entity));
      const occasion = recalled(this.#occasions, sentence, talksFirst, without);
      return occasion === undefined ? [] : hostedBy(scene, at, distinct(hosts), occasion.sides);
    });
  }
}

/** Each host with each guest. */
function hostedBy(scene: Scene, trigger: number, hosts: readonly End[], sides: readonly End[], far = 1): Drawn[] {
  const without = new Set(hosts.map(({ entity }) => entity));
  const status = statusOf(scene.grammar, trigger);
  return hosts.flatMap((source) =>
    sides
      .filter((side) => !without.has(side.entity) && isParty(scene, side))
      .map((target) => ({
        relation: "hosts" as const,
        rule: "hosts-told-before",
        trigger,
        status,
        source,
        target,
        confidence: 0.65 * source.fit * target.fit * far,
      })),
  );
}
