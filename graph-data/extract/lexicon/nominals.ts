/** Common nouns that stand for somebody or something named before, and what they say of it; the editors' own table. */

import type { Kind } from "../../schema.ts";

/** What a noun says of whom it stands for. */
export interface NounSense {
  readonly kind: Kind;
  readonly sex?: "m" | "f";
  /** A head of a state or body: the tables and the text's titles can tell whose. */
  readonly office?: boolean;
  /** Stands for the state whose organ it is, where nobody else is named: "the army", "the government". */
  readonly organ?: boolean;
}

const senses = new Map<string, NounSense[]>();
const enter = (list: string, sense: NounSense): void => {
  for (const word of list.trim().split(/\s*,\s*/)) senses.set(word, [...(senses.get(word) ?? []), sense]);
};

enter(
  "country, nation, kingdom, emirate, sultanate, republic, state, neighbour, neighbor, monarchy, superpower, power, homeland, dictatorship, theocracy",
  { kind: "state" },
);
enter("island, territory, archipelago, enclave, exclave", { kind: "state" });
enter(
  "city, town, village, port, capital, island, islands, islet, archipelago, peninsula, province, territory, enclave, exclave, strip, valley, strait, outpost, base, airport, resort, district, camp, prison, stronghold, metropolis, waterway, canal, river, lake, desert, atoll, shoal",
  { kind: "place" },
);
enter(
  `alliance, bloc, group, organisation, organization, movement, party, agency, militia, league, union, company, bank, firm, club, court, council, commission, front, federation, association,
   broadcaster, newspaper, daily, retailer, lender, carrier, airline, giant, carmaker, manufacturer, maker, watchdog, body, coalition, cartel, tribunal, ministry, parliament, assembly, network,
   gang, fund, charity, university, brigade, battalion, regiment, unit, club, conglomerate, insurer, brewer, drugmaker, chipmaker, planemaker, operator, supplier, outfit, faction,
   grouping, forum, institution, department, legislature, senate, congress, chamber, team, website, regulator`,
  { kind: "organisation" },
);
enter(
  "rebel, rebels, insurgent, insurgents, guerrilla, guerrillas, militant, militants, jihadist, jihadists, islamist, islamists, separatist, separatists, extremist, extremists, militiaman, militiamen, gunman, fighter, fighters, mutineer, mutineers",
  {
    kind: "organisation",
  },
);
enter(
  "president, prime minister, premier, chancellor, leader, ruler, chief, chairman, secretary-general, director-general, strongman, dictator, taoiseach, pm, general secretary, first minister, governor, mayor, boss, secretary general, director general",
  { kind: "person", office: true },
);
enter("king, emperor, emir, sultan, shah, pope, pontiff, patriarch, prince, duke, crown prince, ayatollah", {
  kind: "person",
  office: true,
  sex: "m",
});
enter("queen, empress, princess, chairwoman", { kind: "person", office: true, sex: "f" });
enter(
  `minister, foreign minister, defence minister, defense minister, finance minister, interior minister, secretary of state, foreign secretary, secretary, ambassador, envoy, spokesman, general, commander, diplomat, mediator, negotiator, senator, lawmaker, colonel, admiral,
   counterpart, colleague, opposite number, politician, statesman, cleric, dissident, fugitive, activist, journalist, lawyer, tycoon, businessman, billionaire, warlord, veteran, candidate, incumbent, diplomat, speaker, judge, prosecutor, defender, striker, author, writer, official, officer, bishop, archbishop, cardinal, priest, opposition leader, vice president, vice-president, attorney-general, major-general, lieutenant-general`,
  { kind: "person" },
);
enter("man, boy, husband, father, son, brother, businessman, spokesman, statesman, congressman, nobleman", {
  kind: "person",
  sex: "m",
});
enter("woman, girl, wife, mother, daughter, sister, widow, spokeswoman, businesswoman, congresswoman, actress", {
  kind: "person",
  sex: "f",
});
enter(
  "government, army, military, navy, authorities, administration, regime, cabinet, police, air force, armed forces, troops, forces, soldiers, junta, parliament, security forces",
  {
    kind: "state",
    organ: true,
  },
);

/** What a noun can stand for; two-word titles by both words. */
export const nounSenses = (noun: string): readonly NounSense[] => senses.get(noun) ?? [];

/** Heads of "both sides", "the two leaders": several at once, and of what kind. */
export const pairNouns: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ["side", ["state", "organisation", "person"]],
  ["country", ["state"]],
  ["nation", ["state"]],
  ["state", ["state"]],
  ["government", ["state"]],
  ["neighbour", ["state"]],
  ["neighbor", ["state"]],
  ["capital", ["state"]],
  ["army", ["state"]],
  ["power", ["state"]],
  ["superpower", ["state"]],
  ["ally", ["state"]],
  ["leader", ["person"]],
  ["president", ["person"]],
  ["minister", ["person"]],
  ["premier", ["person"]],
  ["man", ["person"]],
  ["woman", ["person"]],
  ["politician", ["person"]],
  ["general", ["person"]],
  ["diplomat", ["person"]],
  ["official", ["person"]],
  ["envoy", ["person"]],
  ["negotiator", ["person"]],
  ["party", ["organisation", "state"]],
  ["rival", ["state", "organisation", "person"]],
  ["foe", ["state", "organisation", "person"]],
  ["enemy", ["state", "organisation"]],
  ["camp", ["state", "organisation"]],
  ["group", ["organisation"]],
  ["movement", ["organisation"]],
  ["organisation", ["organisation"]],
  ["faction", ["organisation"]],
  ["company", ["organisation"]],
  ["bank", ["organisation"]],
  ["firm", ["organisation"]],
  ["lender", ["organisation"]],
  ["club", ["organisation"]],
  ["city", ["place"]],
  ["town", ["place"]],
]);

/** Things of a nation that are not its people's or government's acts: food, drink, tongues, animals, games. */
export const nationalThings: ReadonlySet<string> = new Set(
  `waffle waffles roulette dressing toast fries bulldog shepherd cuisine wine whisky whiskey vodka beer cheese chocolate food dish dishes cooking restaurant coffee tea bread
   language dictionary alphabet grammar literature poetry opera ballet salad pizza pasta sushi sauce soup sausage pudding pastry bakery dog cat horse terrier setter wolfhound hound
   beetle knotweed elm ivy weed fever flu measles knife window windows door doll dolls bath baths candle accent kissing horn leave polish rug carpet cupboard civil-servant massage
   cockroach hornet hamster shorthair curry takeaway novel translation version subtitles lesson lessons lyrics song verb noun word words phrase proverb`.split(
    /\s+/,
  ),
);
