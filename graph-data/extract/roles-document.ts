/** Joins the titles of a document: owners that a sentence leaves out, counterparts, successors, ministers of a person. */

import type { Resolved } from "./annotation.ts";
import { type Office, officesOf } from "./roles.ts";
import { claimsOf } from "./roles-claims.ts";
import { missingOwner, type Post, respectiveOwners } from "./roles-owner.ts";
import { type Finding, kindOf, type View } from "./structure-view.ts";

/** Reads all titles of a document. */
export function readRoles(resolved: Resolved, views: readonly View[]): readonly Finding[] {
  const offices = views.flatMap((view) => officesOf(resolved, view));
  const findings: Finding[] = [];
  const posts = new Map<number, Post[]>();
  const open: Office[] = [];
  const kin: Office[] = [];
  for (const office of offices) {
    const { group, words } = office.phrase.title;
    if (group.relation === "counterpart" || group.relation === "predecessor") {
      kin.push(office);
      continue;
    }
    const made = findingsOf(resolved, office);
    findings.push(...made);
    const unknown = office.phrase.owners.every(({ mention }) => referentOf(resolved, mention) === undefined);
    if (made.length === 0 && unknown) open.push(office);
    for (const finding of made) enterPost(resolved, posts, finding, words);
  }
  for (const office of open) {
    const owners = respectiveOwners(resolved, office);
    owners.forEach((target, i) => {
      const source = office.holding.holders[i];
      const { relation } = office.phrase.title.group;
      if (source === undefined || (relation !== "leads" && relation !== "represents")) return;
      findings.push({
        ...finding(office.view, office, source, target, relation, 0.8),
        rule: `${relation}-respectively`,
      });
    });
    if (owners.length > 0) continue;
    const holder = office.holding.holders[0];
    if (holder === undefined) continue;
    for (const person of resolved.referents[holder] ?? []) {
      const owner = missingOwner(resolved, views, posts, office, person);
      if (owner === undefined) continue;
      const one = {
        ...finding(office.view, office, holder, owner.mention, owner.relation, owner.trust),
        holder: person,
        rule: `${owner.relation}-${owner.by}`,
      };
      findings.push(one);
      enterPost(resolved, posts, one, office.phrase.title.words);
    }
  }
  for (const office of kin) findings.push(...kinFindings(resolved, posts, office));
  findings.push(...ministersOf(resolved, posts, findings));
  return findings.filter((one) => !subordinate(resolved, posts, one));
}

const referentOf = (resolved: Resolved, mention: number): number | undefined => resolved.referents[mention]?.[0];

function enterPost(resolved: Resolved, posts: Map<number, Post[]>, finding: Finding, words: string): void {
  if (finding.relation !== "leads" && finding.relation !== "represents") return;
  const person = finding.holder ?? referentOf(resolved, finding.source);
  const owner = referentOf(resolved, finding.target);
  if (person === undefined || owner === undefined || kindOf(resolved, finding.target) === "person") return;
  posts.set(person, [...(posts.get(person) ?? []), { relation: finding.relation, owner, words }]);
}

/** The findings of a title whose owners its sentence names; as many owners as holders are paired off. */
function findingsOf(resolved: Resolved, office: Office): readonly Finding[] {
  const { phrase, holding, view } = office;
  const claims = claimsOf(resolved, office);
  const { holders } = holding;
  const paired = phrase.title.plural && claims.length > 1;
  if (paired && claims.length !== holders.length) return [];
  // "The negotiators of the ODM and the government, X and Y": only the first is said to be whose.
  const partly =
    phrase.title.plural && claims.length === 1 && holders.length > 1 && view.words[phrase.last + 1] === "and";
  const several = claims.length === 1 ? (resolved.referents[claims[0]?.owner.mention ?? -1] ?? []) : [];
  if (phrase.title.plural && several.length > 1 && claims[0] !== undefined && phrase.possessor !== undefined) {
    // "Tsipras and Zaev … their foreign ministers, Nikos Kotzias and Nikola Dimitrov"
    const { owner, relation, trust } = claims[0];
    if (several.length !== holders.length) return [];
    return holders.map((holder, h) => {
      const one = finding(view, office, holder, owner.mention, relation, trust * howSure[holding.by]);
      return { ...one, ...(several[h] === undefined ? {} : { only: several[h] }) };
    });
  }
  return claims.flatMap((claim, c) =>
    holders
      .filter((_, h) => (partly ? h === 0 : !paired || h === c))
      .map((holder) =>
        claim.inverse
          ? finding(view, office, claim.owner.mention, holder, claim.relation, claim.trust * howSure[holding.by])
          : finding(view, office, holder, claim.owner.mention, claim.relation, claim.trust * howSure[holding.by]),
      ),
  );
}

const howSure: Record<Office["holding"]["by"], number> = {
  title: 1,
  apposition: 0.97,
  naming: 0.97,
  coordination: 0.9,
  copula: 0.95,
  office: 0.9,
  reference: 0.85,
};

function finding(
  view: View,
  { phrase, holding }: Office,
  source: number,
  target: number,
  relation: Finding["relation"],
  trust: number,
): Finding {
  return {
    source,
    target,
    relation,
    sentence: view.sentence,
    trigger: phrase.title.head,
    rule: `${relation}-by-${holding.by}`,
    trust,
    ...(holding.clause === undefined ? {} : { clause: holding.clause }),
  };
}

/** "His Turkish counterpart, Hakan Fidan": what the possessor is to his state, the counterpart is to his. */
function kinFindings(
  resolved: Resolved,
  posts: ReadonlyMap<number, readonly Post[]>,
  office: Office,
): readonly Finding[] {
  const { phrase, holding, view } = office;
  const possessor = phrase.possessor ?? phrase.owners.find((owner) => owner.by === "of")?.mention;
  const other = possessor === undefined ? undefined : referentOf(resolved, possessor);
  const held = other === undefined ? [] : (posts.get(other) ?? []);
  const holder = holding.holders[0];
  if (holder === undefined) return [];
  if (phrase.title.group.relation === "predecessor") {
    return held.flatMap((post) => {
      const target = mentionOf(resolved, post.owner, view.sentence);
      return target === undefined || referentOf(resolved, holder) === post.owner
        ? []
        : [{ ...finding(view, office, holder, target, post.relation, 0.75), only: post.owner }];
    });
  }
  const owner = phrase.owners.find((one) => one.by === "before" && kindOf(resolved, one.mention) !== "person");
  if (owner === undefined) return [];
  const relation = held.find((post) => post.relation === "leads")?.relation ?? "represents";
  return [finding(view, office, holder, owner.mention, relation, 0.85)];
}

/** "Chirac, whose foreign minister …": who acts for the head of a state acts for the state. */
function ministersOf(
  resolved: Resolved,
  posts: ReadonlyMap<number, readonly Post[]>,
  findings: readonly Finding[],
): readonly Finding[] {
  return findings.flatMap((one) => {
    if (one.relation !== "represents" || kindOf(resolved, one.target) !== "person") return [];
    const head = one.only ?? referentOf(resolved, one.target);
    const held = head === undefined ? undefined : posts.get(head);
    const led = held?.find((post) => post.relation === "leads") ?? held?.[0];
    const target = led === undefined ? undefined : mentionOf(resolved, led.owner, one.sentence);
    return target === undefined
      ? []
      : [{ ...one, target, only: led?.owner ?? -1, trust: one.trust * 0.9, rule: "represents-through-head" }];
  });
}

/** "The colonel … his defence minister": nobody has ministers but the head of a state. */
function subordinate(resolved: Resolved, posts: ReadonlyMap<number, readonly Post[]>, one: Finding): boolean {
  if (one.relation !== "represents" || kindOf(resolved, one.target) !== "person") return false;
  const head = referentOf(resolved, one.target);
  const held = head === undefined ? [] : (posts.get(head) ?? []);
  return held.length > 0 && held.every((post) => post.relation === "represents") && /^represents-by/.test(one.rule);
}

/** A mention of an entity, the last up to a sentence where there is one. */
export function mentionOf(resolved: Resolved, entity: number, sentence: number): number | undefined {
  let best: number | undefined;
  for (let m = 0; m < resolved.mentions.length; m++) {
    if (!resolved.referents[m]?.includes(entity)) continue;
    if (best === undefined || (resolved.mentions[m]?.sentence ?? 0) <= sentence) best = m;
  }
  return best;
}
