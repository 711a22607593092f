/** Finds every mention in a parsed document: names, demonyms, descriptions and pronouns, and what kind of thing each names. */

import type { Kind } from "../schema.ts";
import type { Mention, Mentioned, Parsed } from "./annotation.ts";
import { partPlayed } from "./entities-actor.ts";
import { type Evidence, noEvidence, verdict, weigh } from "./entities-classify.ts";
import { findNominals } from "./entities-nominals.ts";
import { sideOf, sportOf } from "./entities-sides.ts";
import { findSpans, type NameSpan } from "./entities-spans.ts";
import type { Sense } from "./gazetteer.ts";
import { leaderByFamily, leaderOf } from "./leaders.ts";
import { nationalThings } from "./lexicon/nominals.ts";
import { homes } from "./lexicon/organisations.ts";
import { fold, personName } from "./names.ts";
import { plant, type Tree } from "./tree.ts";

/** A span with its head and the evidence of its own place in the text. */
interface Candidate {
  readonly span: NameSpan;
  readonly sentence: number;
  readonly head: number;
  readonly text: string;
  readonly key: string;
  readonly evidence: Evidence;
}

/** What a candidate turned out to be. */
interface Named {
  readonly form: "name" | "demonym";
  readonly kind: Kind;
  readonly canonical?: string;
  readonly iso?: string;
}

/**
 * Finds the mentions of a document, in the order of the text. Names are recognised by tables, tags, shape and neighbours; evidence for one
 * form of a name is added up over the whole document. Linear in its length.
 */
export function findEntities(parsed: Parsed): Mentioned {
  const { text, date } = parsed.document;
  const trees = parsed.sentences.map(plant);
  const candidates = parsed.sentences.flatMap((sentence, number) => {
    const tree = trees[number] as Tree;
    return findSpans(sentence).map((span): Candidate => {
      const head = headOf(tree, span);
      const start = sentence.tokens[span.first]?.start ?? 0;
      const end = sentence.tokens[span.last]?.end ?? 0;
      const words = text.slice(start, end).replace(/\s+/g, " ");
      return { span, sentence: number, head, text: words, key: fold(words), evidence: weigh(tree, span, head) };
    });
  });
  const document = new Judge(candidates, date);
  const sport = sportOf(trees);
  const mentions: Mention[] = [];
  const taken = parsed.sentences.map(({ tokens }) => new Uint8Array(tokens.length));
  for (const candidate of candidates) {
    const tree = trees[candidate.sentence] as Tree;
    const named = playing(document.judge(candidate, tree), candidate, tree, sport);
    if (named === undefined) continue;
    const { first, last } = candidate.span;
    const start = tree.tokens[first]?.start ?? 0;
    const end = tree.tokens[last]?.end ?? 0;
    mentions.push({
      sentence: candidate.sentence,
      first,
      last,
      head: candidate.head,
      start,
      end,
      text: text.slice(start, end),
      ...named,
    });
    taken[candidate.sentence]?.fill(1, first, last + 1);
  }
  parsed.sentences.forEach((sentence, number) => {
    const marks = taken[number];
    mentions.push(...findNominals(sentence, number, trees[number] as Tree, (token) => marks?.[token] === 1, text));
  });
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...parsed, mentions };
}

/** A country's name that stands for its team. */
function playing(
  named: Named | undefined,
  { span, head }: Candidate,
  tree: Tree,
  sport: string | undefined,
): Named | undefined {
  if (sport === undefined || named?.form !== "name" || named.canonical === undefined) return named;
  if (!span.senses.some((sense) => sense.use === "name")) return named;
  const side = sideOf(named.canonical, named.kind, partPlayed(tree, head, span.first), sport);
  return side === undefined ? named : { form: "name", kind: "organisation", canonical: side };
}

/** The word of a span that depends on a word outside it. */
function headOf(tree: Tree, { first, last }: NameSpan): number {
  for (let i = first; i <= last; i++) {
    const { head = -1, upos } = tree.tokens[i] ?? {};
    if ((head < first || head > last) && upos !== "PUNCT") return i;
  }
  return last;
}

/** Judges candidates with what the whole document says of their names. */
class Judge {
  readonly #sums = new Map<string, Evidence>();
  /** Full names by each of their words that may stand for them. */
  readonly #families = new Map<string, string>();
  /** First words of bodies' names. */
  readonly #shorts = new Set<string>();
  /** States that the document names, whatever by. */
  readonly #states = new Set<string>();
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
      for (const sense of span.senses) if (sense.kind === "state") this.#states.add(sense.canonical);
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
    const { senses } = span;
    const evidence = this.#sums.get(key) ?? candidate.evidence;
    const single = !/\s/.test(text);
    const half = /^(?:North|South)$/.test(text) ? this.#half(text) : undefined;
    if (half) return half;
    if (single && this.#surname(candidate, tree)) return { form: "name", kind: "person" };
    const strong = this.#fitting(senses, text);
    if (strong) return this.#known(candidate, tree, strong, evidence);
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
    const year = this.#year();
    const fits = (sense: Sense): boolean => {
      if (sense.kind === "organisation") {
        const home = homes.get(sense.canonical);
        return home === undefined || at(home) || this.#states.size === 0 || text === sense.canonical;
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
  #known(candidate: Candidate, tree: Tree, strong: Sense, evidence: Evidence): Named | undefined {
    const { span, head, text } = candidate;
    const { senses } = span;
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
