/** Nouns and verbs of talk that several rules share. */

import type { Kind } from "../../schema.ts";

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Who can talk, promise and blame. */
export const parties: readonly Kind[] = ["person", "state", "organisation"];
export const places: readonly Kind[] = ["place", "state"];

export const negotiations = [
  ...words(`talk negotiation bargaining dialogue haggling parley discussion consultation back-channel backchannel haggle
    horse-trading wrangle wrangling conversation`),
  "peace talk",
  "peace process",
  "back channel",
  "session of bargaining",
];

export const meetings = [
  ...words(`huddle chat colloquy conclave mini-summit banquet get-together audience meeting encounter summit reunion handshake tete-a-tete tête-à-tête get-together rendezvous lunch dinner breakfast
    call meet sit-down powwow session`),
  "phone call",
  "telephone call",
  "phone conversation",
  "face-to-face",
];

export const deals =
  words(`deal accord agreement pact treaty truce ceasefire cease-fire armistice memorandum settlement understanding compromise
  concordat protocol entente contract declaration charter covenant convention peace framework arrangement bargain moratorium communique communiqué
  partnership compact roadmap handshake`);

/** What ties two sides: relations and the traffic that shows them. */
export const bonds =
  words(`relation tie link contact dialogue embassy flight relationship traffic trade border crossing railway
  communication connection hotline fence friendship consulate service train cooperation recognition channel breach rift quarrel dealings dealing
  diplomacy mission`);

export const captives =
  words(`prisoner captive hostage detainee soldier pow body remains spy convict fighter inmate corpse agent
  combatant serviceman dead militant internee abductee pilot officer policeman sailor national citizen dead prisoners-of-war`);

/** Ways of getting to a place. */
export const travellers =
  words(`wing motor decamp proceed hasten dash ride repair relocate pull press travel fly go arrive land journey sail drive come hurry rush return jet race speed march walk shuttle commute
  cross slip venture move trek hop voyage breeze sweep sneak steal stride stroll parachute whirl dart
    scurry nip pop swoop`);

/** Of these, those whose place stands behind "in" and "at". */
export const arrivals = words("arrive land alight disembark");

/** Unnamed people who travel for a body: their journey is its own. */
export const delegations = words(
  `delegation team mission envoy minister official senator diplomat president premier chancellor inspector negotiator lawmaker
  deputy mp parliamentarian emissary representative leader general ambassador monarch king queen banker businessman monitor observer counterpart colleague`,
);
