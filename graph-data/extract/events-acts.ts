/** Finds who brings sides together by what they do: shuttling, carrying messages, coaxing to the table, settling a quarrel. */

import { distinct, type End } from "./ends.ts";
import { type Broker, endsBy, isParty, known, pairOf } from "./events-sides.ts";
import { capitalsOf } from "./gazetteer.ts";
import {
  accepting,
  carrying,
  coaxing,
  messages,
  outcomes,
  quarrels,
  reconciled,
  settling,
  tables,
  yielded,
} from "./lexicon/event-words.ts";
import type { Scene } from "./matcher.ts";
import { fold } from "./names.ts";
import { childrenBy, hasChild, relationOf } from "./tree.ts";

/** "had been shuttling between Buenos Aires and Santiago", "carried messages from one to the other". */
export function byShuttling(scene: Scene, verb: number, lemma: string): Broker[] {
  const { grammar } = scene;
  const { tree } = grammar;
  const turns = tree.tokens
    .slice(verb + 1, verb + 14)
    .map(({ form }) => form.toLowerCase())
    .join(" ");
  const fromTo =
    /\bfrom (?:one|each)\b.{0,24}\bto (?:the|an)? ?other/.test(turns) &&
    /^(?:go|move|run|walk|carry|pass|ferry|take|relay|bear|bring|travel|fly|hurry)$/.test(lemma);
  const shuttles =
    fromTo ||
    lemma === "shuttle" ||
    (/^(?:go|fly|travel|move)$/.test(lemma) && /^(?:back|forth)$/.test(tree.lemmas[verb + 1] ?? ""));
  const carries =
    carrying.has(lemma) && grammar.find(verb, "obj").some(({ token }) => messages.has(tree.lemmas[token] ?? ""));
  if (!shuttles && !carries) return [];
  const fromOne = carries ? bearer(scene, verb) : [];
  if (fromOne.length >= 2) {
    const brokers = endsBy(scene, verb, "subj");
    const pair = pairOf(fromOne, brokers);
    if (brokers.length > 0 && pair.length >= 2)
      return [{ rule: "mediates-bearing-word", trigger: verb, brokers, sides: pair, trust: 0.65 }];
  }
  const across = ["between", "obj>between"].flatMap((role) => grammar.find(verb, role));
  const toAndFro =
    tree.tokens.some((token, at) => at > verb && /^(?:both|two)$/.test(token.form.toLowerCase())) || across.length > 0;
  if (!toAndFro) return [];
  const brokers = endsBy(scene, verb, "subj");
  if (brokers.length === 0) return [];
  const sides = distinct(scene.ends.all(across, "actor"));
  const parties = sides.filter((end) => isParty(scene, end));
  return [
    {
      rule: "mediates-to-and-fro",
      trigger: verb,
      brokers,
      sides: pairOf(parties, brokers),
      guessed: pairOf(
        sides.flatMap((end) => (isParty(scene, end) ? [end] : ruledFrom(scene, end))),
        brokers,
      ),
      trust: 0.7,
    },
  ];
}

/** "carried NATO's terms to Milosevic", "passed word from Tripoli to London": whose message goes to whom. */
function bearer(scene: Scene, verb: number): End[] {
  const whose = ["from", "obj>from", "obj>poss", "obj>by"]
    .map((role) => endsBy(scene, verb, role))
    .find((ends) => ends.length > 0);
  const to = ["to", "obj>to"].map((role) => endsBy(scene, verb, role)).find((ends) => ends.length > 0);
  return whose === undefined || to === undefined ? [] : distinct([...whose, ...to]);
}

/** The state whose capital a place is, where the text names the state too. */
function ruledFrom({ resolved }: Scene, end: End): End[] {
  const place = resolved.entities[end.entity];
  if (place?.kind !== "place") return [];
  const name = fold(place.label);
  return resolved.entities.flatMap((state, entity) =>
    state.kind === "state" && capitalsOf(state.label).has(name) ? [{ ...end, entity, fit: end.fit * 0.9 }] : [],
  );
}

/** "coaxed the two delegations to the table", "brought Fatah and Hamas together", "helped them reach a deal". */
export function byCoaxing(scene: Scene, verb: number, lemma: string): Broker[] {
  if (!coaxing.has(lemma)) return [];
  const { grammar } = scene;
  const { tree } = grammar;
  const together = childrenBy(tree, verb, "advmod", "compound:prt").some((child) => tree.lemmas[child] === "together");
  const to = ["to", "into", "in", "around", "round", "at"].some((role) =>
    grammar.find(verb, role).some(({ token }) => tables.has(tree.lemmas[token] ?? "")),
  );
  const nearer = ["toward", "towards", "to"].some((role) =>
    grammar.find(verb, role).some(({ token }) => /^(?:other|another)$/.test(tree.lemmas[token] ?? "")),
  );
  const reaching = childrenBy(tree, verb, "xcomp", "ccomp", "advcl", "conj", "acl").some((child) => {
    const does = tree.lemmas[child] ?? "";
    if (reconciled.has(does)) return true;
    return (
      accepting.has(does) &&
      grammar.find(child, "obj").some(({ token }) => {
        const what = tree.lemmas[token] ?? "";
        return outcomes.has(what) || quarrels.has(what) || yielded.has(what) || tree.tokens[token]?.upos === "PRON";
      })
    );
  });
  // To press is not yet to succeed.
  const succeeds = !/^(?:press|push|help|talk|pull|haul|drag|summon|draw)$/.test(lemma) || !reaching;
  if (!together && !to && !nearer && !(reaching && (succeeds || lemma === "help"))) return [];
  const brokers = endsBy(scene, verb, "subj");
  const sides = distinct([
    ...endsBy(scene, verb, "obj"),
    ...childrenBy(tree, verb, "ccomp", "xcomp", "conj").flatMap((child) =>
      child - verb < 12 ? endsBy(scene, child, "subj") : [],
    ),
  ]);
  const strangers = !grammar.find(verb, "obj").some(({ token }) => known.has(tree.lemmas[token] ?? ""));
  if (brokers.length === 0 || (pairOf(sides, brokers).length === 0 && strangers)) return [];
  return [{ rule: "mediates-to-the-table", trigger: verb, brokers, sides: pairOf(sides, brokers), trust: 0.65 }];
}

/** "settled the quarrel between Fatah and Hamas", "reconciled Gabon with Chad". */
export function bySettling(scene: Scene, verb: number, lemma: string): Broker[] {
  const { grammar } = scene;
  const { tree } = grammar;
  if (lemma === "reconcile") {
    const brokers = endsBy(scene, verb, "subj");
    const sides = distinct([...endsBy(scene, verb, "obj"), ...endsBy(scene, verb, "with")]);
    if (brokers.length === 0 || grammar.find(verb, "obj").length === 0) return [];
    const pair = pairOf(sides, brokers);
    return pair.length === 0
      ? []
      : [{ rule: "mediates-reconciling", trigger: verb, brokers, sides: pair, trust: 0.65 }];
  }
  if (!settling.has(lemma)) return [];
  const what = grammar.find(verb, "obj").find(({ token }) => quarrels.has(tree.lemmas[token] ?? ""))?.token;
  if (what === undefined || !hasChild(tree, what, "nmod")) return [];
  const brokers = endsBy(scene, verb, "subj");
  const pair = pairOf(endsBy(scene, what, "between"), brokers);
  if (brokers.length === 0 || pair.length === 0) return [];
  // "Iran and Iraq ended the war between them": a side is no broker.
  if (relationOf(tree, verb) === "acl:relcl" && brokers.length > 1) return [];
  return [{ rule: "mediates-settling-a-quarrel", trigger: verb, brokers, sides: pair, trust: 0.65 }];
}

/** "negotiating through Turkish diplomats", "talks to Hamas through the Egyptians": whoever two sides speak through. */
export function byChannel(scene: Scene, verb: number, lemma: string): Broker[] {
  if (!/^(?:negotiate|talk|speak|communicate|bargain|parley|deal|haggle|converse|correspond)$/.test(lemma)) return [];
  const brokers = endsBy(scene, verb, "through", "via");
  const first = endsBy(scene, verb, "subj");
  const sides = pairOf(distinct([...first, ...endsBy(scene, verb, "with", "to")]), brokers);
  return brokers.length === 0 || sides.length === 0
    ? []
    : [{ rule: "mediates-as-a-channel", trigger: verb, brokers, sides, trust: 0.65 }];
}
