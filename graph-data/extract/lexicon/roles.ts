/**
 * Nouns that say what somebody is to a body or a state: head, spokesman, member.
 *
 * Compiled from the titles that English-language newspapers put before and after names; a title is matched at its
 * longest, so that "prime minister" is no mere "minister".
 */

import type { Kind } from "../../schema.ts";

export interface RoleGroup {
  readonly relation: "leads" | "represents" | "member-of";
  /** Who can hold such a role. */
  readonly holders: readonly Kind[];
  /** Whose it can be. */
  readonly owners: readonly Kind[];
  /** Prepositions that bring in the owner ("a spokesman *for* Hamas"). */
  readonly prepositions: readonly string[];
  /** Where the text names no owner, the country that the text is about is meant ("the prime minister"). */
  readonly national: boolean;
  /** Titles in the singular, without hyphens, by comma. */
  readonly titles: string;
}

const person: readonly Kind[] = ["person"];
const bodies: readonly Kind[] = ["state", "organisation", "place"];
const anybody: readonly Kind[] = ["state", "organisation", "place", "person"];

export const roleGroups: readonly RoleGroup[] = [
  {
    relation: "leads",
    holders: person,
    owners: bodies,
    prepositions: ["of"],
    national: true,
    titles: `president, prime minister, premier, chancellor, federal chancellor, king, queen, monarch, sovereign, emir,
      sultan, emperor, empress, shah, tsar, czar, kaiser, grand duke, supreme leader, head of state, head of government, head of the government,
      head of the state, taoiseach, pm, interim president, state president, federal president, military ruler, ruler, regent,
      president of the republic, chief of state, first secretary, paramount leader, captain regent, co president, prime minister and president,
      president for life, lord protector, caudillo, duce, führer, fuehrer`,
  },
  {
    relation: "leads",
    holders: person,
    owners: bodies,
    prepositions: ["of", "at"],
    national: false,
    titles: `leader, head, chief, boss, chairman, chairwoman, chairperson, chair, co chair, co chairman, co leader, secretary general,
      general secretary, director, director general, executive director, managing director, artistic director, chief executive,
      chief executive officer, ceo, governor, governor general, lieutenant governor, mayor, mayoress, lord mayor, lord provost, high commissioner for refugees,
      captain, skipper, coach, head coach, manager, head of delegation, commander, commandant, commander in chief, supreme commander,
      supreme allied commander, top commander, overall commander, field commander, rector, vice chancellor and principal, headmaster, headmistress, principal,
      dean, provost, abbot, abbess, archbishop, patriarch, pope, pontiff, caliph, imam, dalai lama, catholicos, metropolitan, primate,
      founder and leader, dictator, strongman, warlord, despot, tyrant, master, kingpin, drug lord, ringleader, godfather, mastermind,
      speaker, chief minister, first minister, minister president, chief justice, president general, comptroller general,
      editor, editor in chief, chief editor, publisher, majority owner, supremo, number one, party secretary, chief rabbi, grand mufti,
      prosecutor general, attorney general of the state, police chief, police commissioner, commissioner, superintendent, chief constable, surgeon general, postmaster general, overlord,
      figurehead, overseer, administrator, viceroy, proconsul, intendant, landlord and ruler, helmsman, chieftain, paramount chief, chief scout,
      president and chief executive, chairman and chief executive, interim leader, acting head, director and founder, conductor, chief conductor, music director`,
  },
  {
    relation: "represents",
    holders: person,
    owners: bodies,
    prepositions: ["of"],
    national: true,
    titles: `minister, foreign minister, defence minister, defense minister, finance minister, interior minister, justice minister,
      economy minister, energy minister, oil minister, trade minister, information minister, health minister, transport minister,
      deputy minister, minister of state, minister without portfolio, cabinet minister, junior minister, vice minister, deputy foreign minister,
      minister of foreign affairs, minister for foreign affairs, minister of defence, minister of defense, minister of the interior,
      deputy prime minister, vice premier, vice president, deputy president, deputy premier, vice chancellor, tánaiste, tanaiste,
      secretary of state, secretary of defense, secretary of defence, foreign secretary, home secretary, defence secretary,
      defense secretary, treasury secretary, secretary of the treasury, commerce secretary, interior secretary, state secretary,
      assistant secretary of state, deputy secretary of state, undersecretary of state, under secretary of state, under secretary, undersecretary,
      assistant secretary, permanent secretary, homeland security secretary, business secretary, health secretary, trade secretary,
      chancellor of the exchequer, attorney general, solicitor general, prosecutor general, chief prosecutor, national security adviser, national security advisor,
      crown prince, first lady, head of the army, army chief, army commander, armed forces chief, chief of the armed forces,
      chief of the army, chief of staff, army chief of staff, chief of the general staff, chief of general staff, head of the armed forces,
      defence chief, defense chief, air force chief, navy chief, police chief, intelligence chief, spy chief, security chief, foreign policy chief,
      military chief, central bank governor, chief of defence, chief of police, joint chiefs chairman, chairman of the joint chiefs of staff,
      ambassador, envoy, special envoy, peace envoy, emissary, special representative, permanent representative, plenipotentiary,
      high representative, consul, consul general, honorary consul, chargé d'affaires, charge d'affaires, attaché, attache, military attaché, defence attaché,
      diplomat, chief negotiator, negotiator, trade representative, high commissioner, ambassador at large, roving ambassador,
      government spokesman, government spokeswoman, foreign ministry spokesman, foreign ministry spokeswoman,
      defence ministry spokesman, defense ministry spokesman, defence ministry spokeswoman, army spokesman, military spokesman, police spokesman,
      army spokeswoman, military spokeswoman, police spokeswoman, junta spokesman, presidential spokesman, general, field marshal, marshal, admiral, rear admiral, vice admiral, air marshal, brigadier,
      brigadier general, major general, lieutenant general, colonel, lieutenant colonel, commodore, astronaut, cosmonaut, olympian, international`,
  },
  {
    relation: "represents",
    holders: person,
    owners: anybody,
    prepositions: ["of", "for"],
    national: false,
    titles: `spokesman, spokeswoman, spokesperson, chief spokesman, chief spokeswoman, press secretary, mouthpiece, voice, face, representative,
      delegate, lead negotiator, mediator, peace mediator, chief mediator, facilitator, go between, messenger, courier, lawyer, attorney, counsel, advocate, solicitor,
      defence lawyer, defense lawyer, lobbyist, agent, proxy, surrogate, deputy, number two, second in command, right hand man, right hand, lieutenant,
      confidant, confidante, henchman, interpreter, official, senior official, prosecutor, chief weapons inspector, weapons inspector,
      inspector, chief inspector, coordinator, special coordinator, humanitarian coordinator, relief coordinator, special adviser, envoy extraordinary, negotiator for,
      deputy leader, deputy head, deputy chief, deputy chairman, deputy chairwoman, vice chairman, vice chairwoman, vice chair, deputy director, deputy secretary general,
      deputy commander, deputy mayor, deputy governor, deputy speaker, chief economist, chief scientist, observer, rapporteur, special rapporteur, commissioner for, standard bearer, man in, woman in, man at, woman at, man on, secretary, press officer, press attaché, spokesperson for,
      legal adviser, chief lawyer, chief delegate, head of the delegation, nuncio, papal nuncio, apostolic nuncio, legate, papal legate, intermediary, middleman, negotiating partner, liaison, plenipotentiary minister, deputy chief of mission`,
  },
  {
    relation: "represents",
    holders: person,
    owners: anybody,
    prepositions: ["to", "of"],
    national: false,
    titles: `adviser, advisor, senior adviser, senior advisor, aide, top aide, close aide, senior aide, assistant, special assistant, counsellor, counselor, strategist,
      chief strategist, chief adviser, speechwriter, liaison officer, military adviser, economic adviser, political adviser, security adviser, foreign policy adviser`,
  },
  {
    relation: "member-of",
    holders: ["person", "state", "organisation", "place"],
    owners: ["organisation"],
    prepositions: ["of", "in", "to"],
    national: false,
    titles: `member, founding member, founder member, full member, permanent member, associate member, senior member, leading member,
      board member, committee member, council member, member state, member country, card carrying member, life member, party member, newest member, largest member,
      founder, co founder, founding father, signatory of the charter, ally, affiliate, newcomer, latest recruit, newest recruit, entrant, adherent, signatory, full fledged member,
      observer member, charter member, non permanent member, rank and file member, longtime member, serving member, former member, active member, honorary member`,
  },
  {
    relation: "member-of",
    holders: person,
    owners: ["organisation"],
    prepositions: ["of", "for", "at", "with", "in", "from"],
    national: false,
    titles: `fighter, militant, guerrilla, insurgent, rebel, militiaman, gunman, commando, operative, agent, spy, terrorist, bomber, suicide bomber, jihadist, partisan,
      recruit, soldier, officer, veteran, cadre, activist, campaigner, volunteer, organiser, organizer, supporter, figure, leading figure, senior figure, top figure, official of the party, politician,
      lawmaker, legislator, mp, mep, parliamentarian, congressman, congresswoman, senator, representative for, deputy for, backbencher, frontbencher, councillor, councilman,
      candidate, presidential candidate, grandee, stalwart, dissident, defector, treasurer, whip, party official, ideologue, theorist,
      reporter, correspondent, journalist, photographer, cameraman, camerawoman, columnist, anchor, presenter, producer, commentator, news editor, bureau chief, war correspondent, photojournalist, newsreader,
      player, striker, winger, midfielder, goalkeeper, keeper, defender, forward, back, centre back, full back, fly half, prop, batsman, bowler, all rounder, wicketkeeper, pitcher, quarterback, point guard,
      star, team mate, teammate, rider, cyclist, driver, playmaker, signing, full back, centre forward, rookie, playmaker, medallist,
      analyst, economist, researcher, fellow, senior fellow, professor, lecturer, historian, scientist, scholar, biologist, virologist, epidemiologist, expert, consultant, doctor, nurse, engineer,
      trader, banker, broker, executive, senior executive, employee, worker, staffer, staff member, trustee, judge, justice, magistrate, pilot, sailor, marine, medic, paramedic, lieutenant in, sergeant, corporal, private, peacekeeper, firefighter, policeman, policewoman, police officer, detective, bishop, priest, cardinal, monk, cleric`,
  },
];

/** Words before a title that put it in the past, in doubt of tenure or in the interim: the holder still "is or was" head. */
export const tenureWords = new Set(
  `former late ex then current present incumbent new newly elected ousted deposed outgoing incoming acting interim caretaker transitional
   longtime longstanding veteran reelected re-elected first second third last previous fallen exiled jailed slain toppled disgraced embattled
   founding one-time onetime sometime erstwhile provisional de facto reclusive hardline`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words before a title that take the office away: whoever bears it does not hold it. */
export const hollowWords = new Set(
  "would-be aspiring prospective presumptive failed self-styled so-called fake potential possible future shadow rival alleged next presumed putative".split(
    " ",
  ),
);

/** Words after a title that take the office away: "president-elect", "the prime ministerial candidate". */
export const hollowTails = new Set(
  "elect designate hopeful candidate nominee contender presumptive aspirant".split(" "),
);

/** Words before a title that make its holder somebody's second. */
export const deputyWords = new Set("deputy vice assistant associate under sub junior".split(" "));

/**
 * Words before "leader", "chief" and the like that name another group than the state before them: "the Chechen rebel
 * leader" leads rebels, not Chechnya.
 */
export const otherGroupWords = new Set(
  `opposition rebel separatist secessionist insurgent guerrilla militant militia union student protest gang mafia cartel cult coup religious spiritual
   church faith tribal clan community business industry trade-union labour labor youth civil rights faction minority majority congressional parliamentary party
   senate house islamist jihadi jihadist terrorist dissident independence pro-democracy democracy resistance underground thought world
   muslim christian catholic orthodox protestant jewish hindu sunni shia shiite kurdish village regional local provincial district team squad`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words before "chief", "head" and the like that make them one official among a state's or body's many. */
export const domainWords = new Set(
  `army military police intelligence security spy navy naval air force forces defence defense foreign policy trade rights human humanitarian relief
   aid refugee nuclear weapons central bank finance financial economic press media communications protocol operations campaign counter-terrorism
   counterterrorism antiterrorism research legal staff negotiating political information interior border customs tax prison weather health
   space peacekeeping climate environment cultural agriculture food drug drugs crime investigation disarmament propaganda personnel design marketing electoral election aviation education tourism transport water energy oil
   gas prisons football cricket rugby railway rail postal statistics anti-corruption disaster emergency vaccine fire rescue epidemic sports sales production safety
   science culture housing labour labor immigration asylum enlargement competition budget payments antitrust cyber digital airport port`
    .split(/\s+/)
    .filter(Boolean),
);

/** What stands for the state that has it: to head it is to head the state. */
export const stateNouns = new Set(
  "state government country nation republic kingdom cabinet junta regime administration realm emirate monarchy sultanate territory island islands empire".split(
    " ",
  ),
);

/** What a state has many of: to head one is to act for the state. */
export const organNouns = new Set(
  `army military armed force forces police navy marine guard staff intelligence service agency ministry department office delegation team mission
   embassy parliament assembly senate bank directorate bureau commission committee panel court tribunal command corps division brigade unit garrison`
    .split(/\s+/)
    .filter(Boolean),
);

/** Who holds for another state or body what somebody holds for his own. */
export const counterpartTitles =
  "counterpart, opposite number, colleague, peer, homologue, fellow minister, fellow president, fellow leader, fellow prime minister";

/** Who held or holds the same office before or after somebody. */
export const predecessorTitles =
  "predecessor, successor, immediate predecessor, handpicked successor, chosen successor, heir";

const titleSet = (titles: string): ReadonlySet<string> => new Set(titles.split(",").map((title) => title.trim()));

/** Heads of clubs, companies, papers and churches: never of a state ("the French coach", "India's skipper"). */
export const bodyTitles = titleSet(
  `captain, skipper, coach, head coach, manager, director, executive director, managing director, artistic director, chief executive, chief executive officer,
   ceo, chairman and chief executive, president and chief executive, editor, editor in chief, chief editor, publisher, conductor, chief conductor, music director,
   rector, dean, provost, headmaster, headmistress, abbot, abbess, archbishop, patriarch, metropolitan, primate, imam, pope, pontiff, catholicos, boss, kingpin, drug lord,
   ringleader, godfather, mastermind, superintendent, chief constable, chief scout, principal, number one, landlord and ruler, majority owner, helmsman, founder`,
);

/** Sportsmen, whose club or country may go by the name of its town. */
export const sportTitles = titleSet(
  `captain, skipper, coach, head coach, manager, player, striker, winger, midfielder, goalkeeper, keeper, defender, forward, centre back, full back, fly half, prop, batsman, bowler, all rounder, wicketkeeper,
   pitcher, quarterback, point guard, rider, cyclist, playmaker, centre forward, rookie, medallist, star`,
);

/** Heads that a nationality before them only describes: "the American chairman". */
export const nationalityTitles = titleSet(
  "chairman, chairwoman, chairperson, chair, co chair, co chairman, director general, commissioner, head, chief, party secretary, governor, mayor, lord mayor, secretary general, general secretary",
);

/** Heads of a part of the state: they act for it. */
export const seconds = titleSet(
  `commander, field commander, top commander, overall commander, commandant, supreme commander, speaker, chief justice, police chief, police commissioner, commissioner,
   prosecutor general, postmaster general, surgeon general, comptroller general, lieutenant governor, chief rabbi, grand mufti`,
);

/** Monarchs are named with their title abroad as at home: without an owner it says nothing of the country that the text is about. */
export const monarchTitles = titleSet(
  "king, queen, emir, sultan, emperor, empress, shah, tsar, czar, kaiser, grand duke, crown prince, first lady",
);

/** Envoys are met where they are sent to; without an owner they may be anybody's. */
export const sentTitles = titleSet(
  `ambassador, envoy, special envoy, peace envoy, emissary, special representative, permanent representative, plenipotentiary, high representative, consul, consul general, honorary consul,
   chargé d'affaires, charge d'affaires, attaché, attache, military attaché, diplomat, negotiator, chief negotiator, trade representative, high commissioner, international, astronaut, cosmonaut, olympian, ambassador at large, roving ambassador, governor general`,
);

/** Ranks are borne by many, in office and out of it. */
export const rankTitles = titleSet(
  "general, field marshal, marshal, admiral, rear admiral, vice admiral, air marshal, brigadier, brigadier general, major general, lieutenant general, colonel, lieutenant colonel, commodore",
);

/** Heads of an army: of the army itself where the text names it. */
export const armyTitles = titleSet(
  "army chief, army commander, armed forces chief, chief of the armed forces, chief of the army, head of the army, head of the armed forces, military chief, army chief of staff, commander in chief",
);

/** Names of authorities: who is "of" one acts for it, while who is of a party or a band belongs to it. */
export const publicBody =
  /\b(?:United Nations|European (?:Union|Commission|Parliament|Council)|UN|EU|NATO|OSCE|UNHCR|UNICEF|WHO|IMF|IAEA|OPEC|Red Cross|World (?:Bank|Health|Food|Trade)|African Union|Arab League|Ministry|Department|Agency|Authority|Office|Fund|Treasury|Pentagon|Railways|Secretariat|Commission)\b/;
