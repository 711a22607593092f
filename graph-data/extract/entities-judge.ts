/** Decides what a name stands for where the tables, its own place in the text and the whole document each have a say. */

import type { Kind } from "../schema.ts";
import { partPlayed } from "./entities-actor.ts";
import { type Evidence, noEvidence, verdict } from "./entities-classify.ts";
import type { NameSpan } from "./entities-spans.ts";
import { isDependent, type Sense } from "./gazetteer.ts";
import { leaderByFamily, leaderOf } from "./leaders.ts";
import { makerNames } from "./lexicon/name-parts.ts";
import { nationalThings } from "./lexicon/nominals.ts";
import { homes } from "./lexicon/organisations.ts";
import { fold, personName } from "./names.ts";
import type { Tree } from "./tree.ts";

/** A span with its head and the evidence of its own place in the text. */
export interface Candidate {
  readonly span: NameSpan;
  readonly sentence: number;
  readonly head: number;
  readonly text: string;
  readonly key: string;
  readonly evidence: Evidence;
}

/** What a candidate turned out to be. */
export interface Named {
  readonly form: "name" | "demonym";
  readonly kind: Kind;
  readonly canonical?: string;
  readonly iso?: string;
}

/** Judges candidates with what the whole document says of their names. */
export class Judge {
  readonly #sums = new Map<string, Evidence>();
  /** Full names by each of their words that may stand for them. */
  readonly #families = new Map<string, string>();
  /** First words of bodies' names. */
  readonly #shorts = new Set<string>();
  /** How often the document names each state, whatever by. */
  readonly #states = new Map<string, number>();
  /** Every form of a name, folded. */
  readonly #named = new Set<string>();
  readonly #date: string | undefined;

  constructor(candidates: readonly Candidate[], date: string | undefined) {
    this.#date = date;
    for (const { key, evidence } of candidates) {
      const sum = this.#sums.get(key) ?? noEvidence();
      sum.person += evidence.person;
      sum.organisation += evidence.organisation;
      sum.place += evidence.place;
      sum.none += evidence.none;
      this.#sums.set(key, sum);
    }
    for (const { span, key } of candidates) {
      this.#named.add(key);
      for (const state of new Set(span.senses.flatMap((sense) => (sense.kind === "state" ? [sense.canonical] : []))))
        this.#states.set(state, (this.#states.get(state) ?? 0) + 1);
    }
    for (const candidate of candidates) {
      const { key, text, span } = candidate;
      if (!/\s/.test(text)) continue;
      const known = span.senses.find((sense) => sense.kind === "person");
      const judged =
        span.senses.length > 0 ? (known ?? span.senses[0])?.kind : verdict(this.#sums.get(key) ?? noEvidence()).kind;
      if (judged === "person")
        this.#families.set(personName(known?.canonical ?? text).family, key).set(personName(text).family, key);
      else if (judged === "organisation") this.#shorts.add(key.split(" ")[0] ?? key);
    }
  }

  judge(candidate: Candidate, tree: Tree): Named | undefined {
    const { span, key, text } = candidate;
    const senses = this.#ofTheDay(span.senses);
    const evidence = this.#sums.get(key) ?? candidate.evidence;
    const single = !/\s/.test(text);
    const site = span.site === undefined ? undefined : this.#site(span.site, text, tree);
    if (site) return site;
    if (single && isProduct(tree, span, candidate.head)) return undefined;
    const half = /^(?:North|South)$/.test(text) ? this.#half(text) : undefined;
    if (half) return half;
    if (single && this.#surname(candidate, tree)) return { form: "name", kind: "person" };
    const strong = this.#fitting(senses, text);
    if (strong) return this.#known(candidate, tree, senses, strong, evidence);
    if (single && this.#shorts.has(key) && evidence.person < 3 && evidence.place < 3)
      return { form: "name", kind: "organisation" };
    if (single && evidence.organisation < 3) {
      const leader = leaderByFamily(text, this.#year());
      // A leader of the day needs no first name: "Arafat", "Chirac".
      const likely = evidence.person > 0 ? evidence.person >= evidence.place : evidence.place < 4;
      if (leader && likely) return { form: "name", kind: "person", canonical: leader.label };
    }
    const { kind } = verdict(evidence);
    if (kind === undefined) return undefined;
    return { form: "name", kind };
  }

  /** "Baghdad airport" tells of Baghdad, unless the text names both; a camp, dam or base has the name of its spot alone. */
  #site({ first, last, senses }: NameSpan, text: string, tree: Tree): Named | undefined {
    const known = senses.filter(
      (sense) => sense.use !== "demonym" && (sense.kind === "place" || sense.use === "capital"),
    );
    if (
      known.length === 0 ||
      /\b(?:prison|jail|bridge|tunnel|station|stadium|palace|canal|strait|peninsula|islands?)$/.test(text)
    )
      return undefined;
    const start = tree.tokens[first]?.start ?? 0;
    const bare = text.slice(0, (tree.tokens[last]?.end ?? start) - start).trim();
    if (this.#named.has(fold(bare)) && !/\b(?:base|airfield|camp|crossing|dam|mine|valley|delta)$/.test(text))
      return undefined;
    const spot = known.find((sense) => sense.use === "name");
    return { form: "name", kind: "place", canonical: spot?.canonical || bare };
  }

  /** A lone word that is the surname of somebody whom the document names in full, and that nothing makes another thing. */
  #surname({ span, key, evidence }: Candidate, tree: Tree): boolean {
    const full = this.#families.get(personName(key).family);
    if (full === undefined || full === key) return false;
    if (span.senses.some((sense) => sense.kind === "person")) return false;
    const strong = span.senses.some((sense) => sense.use !== "town" && !sense.weak);
    const tagged = tree.tokens[span.first]?.name.endsWith("PER") ?? false;
    return strong ? tagged || evidence.person >= 2 : evidence.place < 3.5 || tagged;
  }

  /** Of what the tables know the one that suits the document: its states, its day. */
  #fitting(senses: readonly Sense[], text: string): Sense | undefined {
    const strong = senses.filter((sense) => sense.use !== "town");
    if (strong.length < 2 && !strong[0]) return undefined;
    const at = (state: string) => this.#states.has(state);
    const most = Math.max(0, ...this.#states.values());
    const about = (state: string) => 3 * (this.#states.get(state) ?? 0) >= most;
    const year = this.#year();
    const fits = (sense: Sense): boolean => {
      if (sense.kind === "organisation") {
        const home = homes.get(sense.canonical);
        return home === undefined || about(home) || text === sense.canonical;
      }
      // "King Abdullah": of which of the countries that the text is about?
      if (sense.kind === "person" && /^(?:King|Queen|Pope|Sheikh|Emir) \p{Lu}\p{Ll}+$/u.test(text)) {
        const leader = leaderOf(sense.canonical);
        return (
          leader?.terms.some(
            (term) => at(term.body) && (year === undefined || (year >= term.from && year <= term.to)),
          ) ?? true
        );
      }
      return true;
    };
    return (
      strong.find(fits) ??
      (strong[0]?.kind === "organisation" ? { use: "name", kind: "organisation", canonical: text } : undefined)
    );
  }

  /** What the tables know, where it stands. */
  #known(
    candidate: Candidate,
    tree: Tree,
    senses: readonly Sense[],
    strong: Sense,
    evidence: Evidence,
  ): Named | undefined {
    const { span, head, text } = candidate;
    const token = tree.tokens[span.first];
    const single = span.first === span.last;
    const tagged = token?.name.endsWith("PER") ?? false;
    if (strong.kind === "person") return { form: "name", kind: "person", canonical: strong.canonical };
    if (
      span.title &&
      (single ? tagged : tree.tokens[span.last]?.name.endsWith("PER")) &&
      strong.kind !== "organisation"
    )
      return { form: "name", kind: "person" };
    if (
      text === "Brussels" &&
      partPlayed(tree, head, span.first) === "actor" &&
      !this.#named.has("belgium") &&
      !this.#named.has("belgian")
    )
      return { form: "name", kind: "organisation", canonical: "European Union" };
    const place = senses.find((sense) => sense.kind === "place" && sense.use !== "demonym");
    const acting = senses.filter((sense) => sense.use === "capital" || sense.use === "seat");
    if (acting.length > 0 && !senses.some((sense) => sense.use === "name" && sense.kind !== "place")) {
      const part = partPlayed(tree, head, span.first);
      const seat = acting.some((sense) => sense.use === "seat");
      const state = this.#inForce(acting);
      if (state && (part === "actor" || (part === "unknown" && seat)))
        return { form: "name", kind: "state", canonical: state.canonical, ...(state.iso ? { iso: state.iso } : {}) };
      const spot = senses.find((sense) => sense.use === "name" && sense.kind === "place") ?? place;
      return { form: "name", kind: "place", canonical: spot?.canonical || text };
    }
    if (text === "Gulf" && /^(?:compound|amod)/.test(tree.tokens[head]?.deprel ?? "")) return undefined;
    const demonym = senses.find((sense) => sense.use === "demonym");
    if (demonym && strong.use === "demonym") return demonymOf(tree, head, this.#soviet(demonym));
    if (strong.kind === "place" && single && evidence.person - evidence.place > 1.5 && tagged)
      return { form: "name", kind: "person" };
    const chosen = senses.find((sense) => sense.use === "name" && sense.kind === "state") ?? strong;
    return { form: "name", kind: chosen.kind, canonical: chosen.canonical, ...(chosen.iso ? { iso: chosen.iso } : {}) };
  }

  /** What was part of another country on the document's day is a land. */
  #ofTheDay(senses: readonly Sense[]): readonly Sense[] {
    const day = this.#date;
    if (day === undefined || !senses.some((sense) => sense.kind === "state")) return senses;
    return senses.map((sense) =>
      sense.kind === "state" && /^(?:name|demonym)$/.test(sense.use) && isDependent(sense.canonical, day)
        ? { use: sense.use, kind: "place", canonical: sense.canonical }
        : sense,
    );
  }

  /** Before 1992 "Russian tanks" were the Soviet Union's, in a text that names it. */
  #soviet(sense: Sense): Sense {
    if (sense.canonical !== "Russia" || (this.#date ?? "9999") > "1991-12-25" || !this.#states.has("Soviet Union"))
      return sense;
    return { use: sense.use, kind: "state", canonical: "Soviet Union" };
  }

  /** "The North" in a text about Korea or Vietnam. */
  #half(side: string): Named | undefined {
    const other = side === "North" ? "South" : "North";
    const land = ["Korea", "Vietnam"].find(
      (name) => this.#states.has(`${side} ${name}`) || this.#states.has(`${other} ${name}`),
    );
    if (land === undefined) return undefined;
    const iso = land === "Korea" ? { iso: side === "North" ? "PRK" : "KOR" } : {};
    return { form: "name", kind: "state", canonical: `${side} ${land}`, ...iso };
  }

  #year(): number | undefined {
    return this.#date ? Number(this.#date.slice(0, 4)) : undefined;
  }

  /** Of the states that a capital served, the one of the document's day. */
  #inForce(senses: readonly Sense[]): Sense | undefined {
    const day = this.#date ?? "9999";
    const within = senses.filter((sense) => (sense.from ?? "") <= day && day <= (sense.to ?? "9999~"));
    return within.find((sense) => sense.from !== undefined) ?? within[0];
  }
}

/** "In a black Mercedes", "two Boeings", "the minister's Volvo": the thing, not its maker. */
function isProduct(tree: Tree, { first }: NameSpan, head: number): boolean {
  const { tokens } = tree;
  const maker = (tokens[first]?.form ?? "").toLowerCase();
  if (!makerNames.has(maker) && !makerNames.has(maker.replace(/s$/, ""))) return false;
  if (/^(?:compound|nsubj)$/.test(tokens[head]?.deprel ?? "")) return false;
  let at = first - 1;
  while (/^(?:ADJ|NUM)$/.test(tokens[at]?.upos ?? "") && at > first - 4) at--;
  const opening = tokens[at];
  return (
    /^an?$/i.test(opening?.form ?? "") ||
    /^(?:PRP\$|POS)$/.test(opening?.xpos ?? "") ||
    tokens[first - 1]?.upos === "NUM"
  );
}

/** Regions of peoples and continents: their adjective names no node. */
const vague = new Set(
  "Africa Asia Europe Kurdistan Scandinavia Balkans Siberia Bengal Xinjiang Tatarstan"
    .split(" ")
    .concat([
      "Latin America",
      "Central America",
      "Middle East",
      "West Africa",
      "Southeast Asia",
      "Basque Country",
      "Korea",
    ]),
);

/** "Russian troops", "the Russians", not "Russian roulette" or "in Russian". */
function demonymOf(tree: Tree, head: number, sense: Sense): Named | undefined {
  if (vague.has(sense.canonical)) return undefined;
  const token = tree.tokens[head];
  if (token === undefined) return undefined;
  const named: Named = {
    form: "demonym",
    kind: sense.kind,
    canonical: sense.canonical,
    ...(sense.iso ? { iso: sense.iso } : {}),
  };
  if (/^(?:amod|compound|nmod)/.test(token.deprel))
    return nationalThings.has(tree.lemmas[token.head] ?? "") ? undefined : named;
  const tongue = /^(?:speak|learn|teach|translate|write|say|read|understand|study)$/.test(
    tree.lemmas[token.head] ?? "",
  );
  const bare = !(tree.children[head] ?? []).some((child) =>
    /^(?:det|amod|nmod:poss)/.test(tree.tokens[child]?.deprel ?? ""),
  );
  if (tongue && bare && token.xpos !== "NNPS" && /^(?:obj|obl|xcomp)/.test(token.deprel) && !/s$/.test(token.form))
    return undefined;
  return named;
}
