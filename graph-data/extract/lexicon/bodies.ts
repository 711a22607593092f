/** Nouns that say how a body or a place belongs to another: wing, subsidiary, capital, broadcaster. */

import type { Kind } from "../../schema.ts";

export interface BelongingGroup {
  readonly relation: "part-of" | "located-in" | "member-of";
  readonly holders: readonly Kind[];
  readonly owners: readonly Kind[];
  readonly prepositions: readonly string[];
  /** "The city *of* Mosul": the place itself may follow with "of", and the word before names what it lies in. */
  readonly naming: boolean;
  /** The holder has what the owner names: "Seven & i, the *parent* of 7-Eleven". */
  readonly inverse?: boolean;
  readonly nouns: string;
}

export const belongingGroups: readonly BelongingGroup[] = [
  {
    relation: "part-of",
    holders: ["organisation"],
    owners: ["organisation", "state"],
    prepositions: ["of", "in", "within", "under"],
    naming: false,
    nouns: `part, part and parcel, integral part, piece, wing, armed wing, military wing, political wing, youth wing, arm, branch, unit, elite unit, division, section, department, directorate, subdivision,
      subsidiary, offshoot, affiliate, chapter, cell, brigade, battalion, regiment, squadron, detachment, corps, organ, agency, body, bureau, office,
      committee, subcommittee, commission, chamber, lower house, upper house, lower chamber, upper chamber, component, element, faction, front organisation, front organization,
      front group, main faction, subordinate, formation, service, secret service, intelligence service, security service, special forces, force, elite force, marque, brand, label, imprint, title, sister paper, sister company, sub unit, spin off, successor unit, dependency, creature, auxiliary, lending arm, charity arm, student wing, women wing,
      youth league, youth movement, youth organisation, youth organization, student league, trade union wing, paramilitary wing, terrorist wing, private lending arm, soft loan arm, watchdog, franchise, outpost,
      legislature, parliament, highest court, supreme court, central bank, news arm, investment arm, propaganda arm, research arm, finance arm, private office, secretariat, ministry, mission, peacekeeping mission, peacekeeping force, refugee agency, nuclear watchdog, health agency, children's agency, trade body, intelligence agency, spy agency, security agency, air force, coastguard, coast guard`,
  },
  {
    relation: "part-of",
    holders: ["organisation"],
    owners: ["organisation"],
    prepositions: ["of"],
    naming: false,
    inverse: true,
    nouns:
      "parent, parent company, owner, holding company, parent body, parent organisation, parent organization, parent group, mother company, umbrella, umbrella organisation, umbrella group",
  },
  {
    relation: "located-in",
    holders: ["place"],
    owners: ["state", "place"],
    prepositions: ["of", "in", "on", "inside", "within"],
    naming: true,
    nouns: `city, capital, capital city, town, village, hamlet, port, port city, seaport, harbour, harbor, resort, seaside resort, suburb, district, quarter, neighbourhood, neighborhood, borough,
      ward, province, region, state, county, prefecture, governorate, oblast, republic, territory, enclave, exclave, island, islet, archipelago, peninsula, isthmus,
      desert, mountain, mount, valley, plain, lake, river, reef, shoal, atoll, base, air base, airbase, naval base, military base, airport, airfield, prison, jail, camp, refugee camp, stronghold, settlement,
      municipality, metropolis, commune, hub, railway hub, railway junction, border crossing, crossing, border town, mining town, market town, oasis, outpost, bastion, birthplace, hometown, palace, villa, castle,
      hotel, monastery, cathedral, mosque, temple, shrine, stadium, nuclear plant, power plant, power station, plant, mine, refinery, oilfield, gas field, dam, canal, bridge, tunnel, strait, headland, fortress, citadel, spa, ski resort, college town,
      autonomous region, autonomous republic, commercial capital, financial capital, second city, largest city, department, canton, emirate, sheikhdom, homeland, coast, hill town, garrison town, industrial city, steppe, bay, gulf, forest, jungle`,
  },
  {
    relation: "located-in",
    holders: ["organisation"],
    owners: ["state", "place"],
    prepositions: ["in"],
    naming: false,
    nouns: `broadcaster, television station, television channel, tv station, tv channel, radio station, newspaper, daily, weekly, tabloid, magazine, news agency, news website, website, outlet, news outlet, publisher,
      company, firm, group, giant, conglomerate, maker, carmaker, car maker, automaker, chipmaker, drugmaker, planemaker, manufacturer, producer, miner, retailer, supermarket, brewer, lender, bank, insurer, airline, carrier, flag carrier, operator, utility,
      energy company, oil company, oil giant, tech giant, technology company, energy giant, start up, startup, exchange, stock exchange, bourse, fund, hedge fund, investor, trader, rival, supplier, contractor, arms maker, shipbuilder, shipyard, steelmaker,
      club, football club, team, side, university, college, school, institute, think tank, thinktank, charity, aid group, aid agency, rights group, human rights group, ngo, non governmental organisation, foundation, hospital, museum, theatre, orchestra, union,
      party, opposition party, movement, militia, armed group, militant group, rebel group, guerrilla group, terrorist group, organisation, organization, cartel, gang, mafia, church`,
  },
  {
    relation: "member-of",
    holders: ["organisation", "state"],
    owners: ["organisation"],
    prepositions: ["of", "in"],
    naming: false,
    nouns: "constituent party, coalition partner, junior partner, coalition member, junior coalition partner",
  },
];

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What follows the name of somebody's party or force without changing whose it is: "his UNITA *rebels*". */
export const followerNouns = words(
  `party movement group network coalition bloc alliance faction militia rebel guerrilla force fighter army government junta regime team organisation
   organization cartel gang clan company empire squad union front wing camp ticket list federation cabinet administration`,
);

/** What follows the name of a region: "Stavropol *region*", "the Panjshir *valley*". */
export const regionNouns = words(
  `region province state county district oblast governorate prefecture valley island islands peninsula mountain mountains desert strait bay river
   delta city town village port camp prison airport base square palace hotel suburb neighbourhood neighborhood enclave territory steppe hill coast station park street refinery stadium bridge`,
);

/** Words in the name of an organ of state: ministries, armies, parliaments, courts. */
export const organNames = words(
  `guard guards army navy force forces ministry congress parliament court council police service services agency department commission assembly senate
   duma office bureau directorate corps command knesset bundestag majlis treasury inspectorate board authority secretariat house brigade division
   regiment battalion fleet coastguard gendarmerie militia tribunal intelligence chancellery committee politburo presidium cabinet shura diet rada sejm cortes`,
);

/** Last words in the name of a body that has one house: where that stands the body is. */
export const institutionNouns = words(
  `museum university hospital bank embassy consulate seminary monastery school college institute church mosque cathedral synagogue temple factory
   plant works mill court clinic theatre theater hotel club library gallery academy observatory laboratory stadium brewery refinery shipyard abbey
   headquarters office centre center zoo exchange`,
);

/** Parts of a land: what lies in its north lies in it. */
export const quarterNouns = words(
  `north south east west northeast northwest southeast southwest north-east north-west south-east south-west centre center heart middle outskirts
   outskirt corner part interior hill hills highland highlands lowland lowlands coast tip edge foothill foothills countryside hinterland mountain
   mountains jungle steppe desert plain plains shore bank slope suburb border frontier`,
);

/** Spots that lie where their land does: "on the edge of Sidon", "in the jungle of Guyana". */
export const siteNouns = words(
  `valley forest delta island province region district county state quarter neighbourhood neighborhood canton plateau marsh swamp rainforest savannah`,
);

/** What a body has where it sits. */
export const seatNouns = words("seat headquarters headquarter office home base capital campus");

/** What a body's name before it makes of a state: "the *NATO states* Denmark and Norway". */
export const countryNouns = words("state country nation member newcomer entrant ally power economy signatory");

/** Words in the name of a body that is a part of another. */
export const unitNames = words(
  `committee subcommittee bureau politburo council presidium secretariat board commission brigade division regiment battalion company platoon
   squadron wing department directorate section branch chapter faculty school institute unit corps command fleet office court chamber agency service
   congress executive league caucus faction front group`,
);
