/** Gathers the names of a document into entities: surnames to full names, acronyms to expansions, short forms to long ones. */

import type { Entity, Mention, Mentioned } from "./annotation.ts";
import { isTown } from "./gazetteer.ts";
import { type Sex, sexOf } from "./given-names.ts";
import { leaderByFamily, leaderByName, leaderOf } from "./leaders.ts";
import { mansTitles, womansTitles } from "./lexicon/name-parts.ts";
import { fold, personName } from "./names.ts";

/** An entity in the making. */
export interface Draft {
  label: string;
  readonly kind: Entity["kind"];
  readonly forms: Map<string, string>;
  iso?: string;
  sex?: Sex | undefined;
}

export interface Named {
  readonly drafts: Draft[];
  /** By mention: the entity that the name stands for. */
  readonly of: (number | undefined)[];
}

const isAcronym = (text: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}.&-]+s?$/u.test(text) && text.replace(/\W/g, "").length <= 8;

/** First letters of a name's words; small words are left out. */
const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^[\p{Lu}\d]/u.test(word))
    .map((word) => word.charAt(0))
    .join("")
    .toUpperCase();

/** Words in front of a body's name or after it that a short form leaves off. */
const tail =
  /\s(?:party|group|movement|front|army|alliance|coalition|holdings?|corporation|corp|inc|company|plc|ltd|bank|network|state|province|islands?|island|airport|river|prison|camp)$/;

/** A spot's name within that of what stands there. */
const sited =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*) (?:(?:air|naval|military|army|refugee|border|rail) )?(?:airport|airfield|airbase|base|camp|crossing|dam|mine|cave|valley|delta|gorge|palace|temple|plant|reactor|refinery)$/u;

/** Gathers names in two passes, long ones first, so that a surname may stand before the full name. */
export function gatherNames({ mentions, sentences, document }: Mentioned): Named {
  const year = document.date ? Number(document.date.slice(0, 4)) : undefined;
  const drafts: Draft[] = [];
  const byKey = new Map<string, number>();
  const bodies = new Map<Entity["kind"], number[]>();
  const families = new Map<string, number[]>();
  const givens = new Map<string, number[]>();
  const of: (number | undefined)[] = mentions.map(() => undefined);

  const open = (key: string, label: string, mention: Mention, iso = mention.iso): number => {
    const before = byKey.get(key);
    if (before !== undefined) return before;
    const draft: Draft = { label, kind: mention.kind ?? "organisation", forms: new Map(), ...(iso ? { iso } : {}) };
    drafts.push(draft);
    const alike = bodies.get(draft.kind);
    if (alike) alike.push(drafts.length - 1);
    else bodies.set(draft.kind, [drafts.length - 1]);
    byKey.set(key, drafts.length - 1);
    return drafts.length - 1;
  };

  const nameOf = (mention: Mention): string => mention.text.replace(/\s+/g, " ");
  const isName = (mention: Mention): boolean => mention.form === "name" || mention.form === "demonym";

  mentions.forEach((mention, m) => {
    if (!isName(mention) || mention.kind === undefined) return;
    const text = nameOf(mention);
    if (mention.kind === "person") {
      const name = personName(mention.canonical ?? text);
      if (name.words.length < 2 && !mention.canonical) return;
      of[m] = openPerson(mention, text);
    } else if (mention.canonical && !spelledOutHere(mention))
      of[m] = open(`${mention.kind} ${fold(mention.canonical)}`, mention.canonical, mention);
    else if (/\s/.test(text) && !isAcronym(text)) of[m] = open(`${mention.kind} ${fold(text)}`, text, mention);
  });
  mentions.forEach((mention, m) => {
    if (of[m] !== undefined || !isName(mention) || mention.kind === undefined) return;
    const text = nameOf(mention);
    of[m] =
      mention.kind === "person"
        ? lonePerson(mention, text, m)
        : (shortForm(mention, text, m) ?? open(`${mention.kind} ${fold(text)}`, text, mention));
  });
  mentions.forEach((mention, m) => {
    const entity = of[m];
    if (entity === undefined) return;
    const draft = drafts[entity] as Draft;
    const form = nameOf(mention)
      .replace(/^(?:the|The)\s+/, "")
      .replace(/['’]s?$/, "");
    if (!draft.forms.has(form)) draft.forms.set(form, form);
    // "Rayak air base" is Rayak.
    const spot = draft.kind === "place" ? sited.exec(form)?.[1] : undefined;
    if (spot !== undefined && !isTown(spot) && !byKey.has(`place ${fold(spot)}`)) draft.forms.set(spot, spot);
    if (draft.kind === "person")
      draft.sex ??= leaderSex(draft.label) ?? sexBefore(mention) ?? sexOf(personGiven(draft.label));
  });
  return { drafts, of };

  /** An acronym of the tables that this document uses for another name, one that it spells out ("RSF", the Rapid Support Forces). */
  function spelledOutHere(mention: Mention): boolean {
    const text = nameOf(mention);
    if (!isAcronym(text)) return false;
    const spelled = mentions.filter(
      (other) =>
        other.form === "name" && other.kind === mention.kind && /\s/.test(other.text) && initials(other.text) === text,
    );
    return spelled.length > 0 && spelled.every((other) => other.canonical !== mention.canonical);
  }

  function openPerson(mention: Mention, text: string): number {
    const leader = mention.canonical ? leaderOf(mention.canonical) : leaderByName(text);
    const label = mention.canonical ?? leader?.label ?? text;
    const name = personName(label);
    const key = `person ${name.words.join(" ")}`;
    const fresh = !byKey.has(key);
    // "George Bush" after "George W. Bush": the same ends, a middle name more.
    const ends = families.get(name.family)?.find((other) => sameEnds(drafts[other]?.label ?? "", label));
    if (fresh && ends !== undefined) {
      byKey.set(key, ends);
      const draft = drafts[ends] as Draft;
      if (personName(draft.label).words.length < name.words.length && !leaderOf(draft.label)) draft.label = label;
      return ends;
    }
    const entity = open(key, label, mention);
    if (fresh) {
      for (const family of new Set([name.family, personName(text).family]))
        families.set(family, [...(families.get(family) ?? []), entity]);
      for (const given of new Set(name.words.slice(0, -1).concat(personName(text).words.slice(0, -1))))
        givens.set(given, [...(givens.get(given) ?? []), entity]);
    }
    return entity;
  }

  function sameEnds(one: string, other: string): boolean {
    const a = personName(one).words;
    const b = personName(other).words;
    if (a.length === b.length || a.length < 2 || b.length < 2) return false;
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return short.at(-1) === long.at(-1) && (short[0] === long[0] || short.every((word) => long.includes(word)));
  }

  /** The last one before the mention, else the first after it, of those that a lone word may mean. */
  function nearest(entities: readonly number[] | undefined, m: number): number | undefined {
    if (entities === undefined) return undefined;
    for (let i = m - 1; i >= 0; i--) if (of[i] !== undefined && entities.includes(of[i] as number)) return of[i];
    return entities[0];
  }

  function lonePerson(mention: Mention, text: string, m: number): number {
    const word = personName(text).family;
    const known = nearest(families.get(word), m) ?? nearest(givens.get(word), m);
    if (known !== undefined) return known;
    const leader = leaderByFamily(text, year);
    return open(`person ${personName(leader?.label ?? text).words.join(" ")}`, leader?.label ?? text, mention);
  }

  /** An acronym or a part of a longer name of the document. */
  function shortForm(mention: Mention, text: string, m: number): number | undefined {
    const entities = bodies.get(mention.kind ?? "organisation") ?? [];
    const key = fold(text);
    // "The Commission" of the bloc that the text is about.
    if (key === "commission") {
      const of = mentions.find(
        (other) => other.canonical === "European Union" || other.canonical === "African Union",
      )?.canonical;
      if (of)
        return open(
          `organisation ${of === "European Union" ? "european commission" : "african union commission"}`,
          of === "European Union" ? "European Commission" : "African Union Commission",
          mention,
        );
    }
    const before = byKey.get(`${mention.kind} ${key}`);
    if (before !== undefined) return before;
    if (isAcronym(text)) {
      const bracketed = inBrackets(mention, m);
      if (bracketed !== undefined) return bracketed;
      const letters = text.replace(/[^\p{Lu}\p{N}]/gu, "");
      return entities.find(
        (entity) =>
          letters.length > 1 &&
          [...(drafts[entity]?.forms.keys() ?? []), drafts[entity]?.label ?? ""].some(
            (form) => initials(form) === letters,
          ),
      );
    }
    return entities.find((entity) => {
      const full = fold(drafts[entity]?.label ?? "");
      return (
        full.includes(" ") &&
        (full.replace(tail, "") === key || full.startsWith(`${key} `) || full.endsWith(` ${key}`)) &&
        key.length > 3
      );
    });
  }

  /** "The Moro Islamic Liberation Front (MILF)", "the Republican People's Party, or CHP". */
  function inBrackets(mention: Mention, m: number): number | undefined {
    const tokens = sentences[mention.sentence]?.tokens ?? [];
    for (let i = m - 1; i >= 0 && i > m - 6; i--) {
      const other = mentions[i];
      if (other === undefined || other.sentence !== mention.sentence) break;
      if (of[i] === undefined || other.kind !== mention.kind || other.last >= mention.first) continue;
      const between = tokens
        .slice(other.last + 1, mention.first)
        .map((token) => token.form)
        .join(" ");
      if (/^(?:\(|, or|\( the|, known as(?: the)?|, or the|\( or)$/.test(between)) return of[i];
      break;
    }
    return undefined;
  }

  /** "Mr", "Mrs", "King" right before the name. */
  function sexBefore(mention: Mention): Sex | undefined {
    const tokens = sentences[mention.sentence]?.tokens ?? [];
    for (let i = mention.first - 1; i >= Math.max(0, mention.first - 3); i--) {
      const word = (tokens[i]?.form ?? "").toLowerCase().replace(/\.$/, "");
      if (womansTitles.has(word)) return "f";
      if (mansTitles.has(word)) return "m";
    }
    const own = (tokens[mention.first]?.form ?? "").toLowerCase();
    if (womansTitles.has(own)) return "f";
    return mansTitles.has(own) ? "m" : undefined;
  }
}

const leaderSex = (label: string): Sex | undefined => {
  const leader = leaderOf(label);
  return leader && (leader.woman ? "f" : "m");
};

const personGiven = (label: string): string => label.split(/\s+/).slice(0, -1).join(" ") || label;
