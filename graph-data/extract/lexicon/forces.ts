/** Words of force, custody and land that several rules share: what is sent, what is seized, what attacks are made with. */

const words = (list: string): readonly string[] => list.split(",").map((word) => word.trim().replace(/\s+/g, " "));

/** Those who are sent, landed, stationed, pulled out. */
export const forces = words(
  `troop, force, guard, guards, soldier, army, military, marine, paratrooper, commando, unit, brigade, division, battalion, regiment, corps, contingent, garrison, legion, infantry,
   trooper, serviceman, personnel, peacekeeper, fighter, mercenary, contractor, guerrilla, militiaman, militia, gunman, insurgent, rebel, police, policeman, gendarme, adviser, advisor, instructor,
   trainer, warship, ship, vessel, fleet, flotilla, frigate, destroyer, carrier, submarine, cruiser, gunboat, task force, squadron, warplane, plane, aircraft, jet, bomber, helicopter, drone,
   tank, armour, armor, column, convoy, artillery, gun, missile, rocket, battery, launcher, interceptor, missile system, defence system, weapon, weaponry, warhead, equipment, hardware, vehicle, armoured vehicle,
   reinforcement, combat troop, ground troop, ground force, detachment, patrol, expedition, expeditionary force, presence, reservist, conscript, legionnaire, cavalry, airman, sailor, group, men, policewoman, observer, monitor, gunner, sapper, parachutist, infantryman, guardsman, helmet, blue helmet, armoured car, armored car, car, crew, patriot, veteran, company, platoon, airborne, radar, battleship, minesweeper, air defence, air defense, mission, regular, irregular, tribesman, partisan, warrior, recruit, cadet, battlegroup, strike group, wing, engineer, medic`,
);

/** Those who move over a border under arms: their pouring into a country is an invasion. */
export const invaders = words(
  `troop, force, soldier, army, military, marine, paratrooper, commando, brigade, division, battalion, regiment, corps, infantry, trooper, gunner, guardsman, armoured car, car, sapper, parachutist, fighter, guerrilla, militiaman, militia, gunman,
   insurgent, rebel, man, men, tank, armour, armor, column, convoy, armoured column, armored column, cavalry, legion, jihadist, mercenary, warship, vanguard, spearhead, ground force, invader, raider, unit, panzer, regular, irregular, guard, guards, tribesman, partisan, warrior, conscript, reservist, legionnaire, fedayeen, peshmerga, vehicle, tank column, spearhead unit`,
);

/** Those who fight, under whatever name. */
export const fighters = words(
  `troop, force, soldier, army, marine, paratrooper, commando, unit, brigade, division, battalion, regiment, garrison, legion, infantry, trooper, fighter, mercenary, guerrilla, guerilla, militiaman, militia, gunman, gunner, insurgent,
   rebel, militant, jihadist, separatist, police, policeman, gendarme, guard, warplane, jet, tank, column, convoy, patrol, navy, warship, coastguard, partisan, peshmerga, legionnaire, ranger, invader, defender, faction, clan, tribesman, warlord, combatant, side, neighbour, neighbor`,
);

/** What can be taken that is no land and nobody: ships, goods, money, chances. */
export const movables = words(
  `asset, property, money, fund, cash, gold, weapon, arm, drug, cocaine, heroin, tanker, vessel, ship, boat, cargo, shipment, oil, grain, aircraft, plane, car, lorry, truck, document, file, computer, phone, passport,
   share, stake, opportunity, chance, initiative, moment, headline, attention, imagination, mood, spirit, essence, title, trophy, medal, crown, seat, vote, market, share, prize, contract, record, wicket, lead, point, photograph, image, picture, footage, data, carbon`,
);

/** Those who are arrested, jailed, kidnapped. */
export const captives = words(
  `citizen, national, man, woman, people, person, journalist, reporter, activist, dissident, lawyer, opponent, critic, leader, politician, lawmaker, official, diplomat, soldier, sailor, marine, pilot, fighter, militant, member, suspect,
   agent, spy, officer, commander, general, minister, president, businessman, executive, employee, worker, aid worker, engineer, fisherman, crew, tourist, student, protester, demonstrator, hundred, dozen, thousand, supporter, follower, aide, ally, deputy, priest, teacher, doctor, professor, scientist, blogger, editor, child, girl, schoolgirl, boy, contractor, missionary`,
);

/** What presses on an economy: where these "hit" somebody, no force is used. */
export const burdens = words(
  `tariff, sanction, duty, levy, tax, ban, embargo, price, cost, inflation, recession, crisis, slump, downturn, cut, drought, storm, earthquake, quake, hurricane, typhoon, cyclone, flood, virus, pandemic, epidemic, disease, outbreak,
   wave, heatwave, shortage, news, scandal, allegation, criticism, report, decision, ruling, law, rule, measure, restriction, strike action, walkout, bug, plague, famine, shock, currency, rate, market, song, film, book, song, record, deal, word, speech, comment, remark, question, protest`,
);

/** What is criticised, not shot at: where somebody "attacks" these, he speaks. */
export const opinions = words(
  `record, policy, plan, idea, decision, proposal, view, remark, speech, comment, bill, law, reform, budget, handling, approach, stance, position paper, article, book, film, integrity, credibility, character, reputation, motive, method, logic, argument,
   failure, response, problem, question, issue, corruption, poverty, hunger, crime, inflation, deficit, disease, cancer, virus, bacterium, cell, immune system, root, cause, market, share, currency, economy, peso, pound, lira, rouble, ruble, dollar, euro, yen, bond, stock, goal, net, wicket, defence line, flank, judgment, verdict, ruling, report, deal, accord, agreement, treaty, pact`,
);

/** Qualities of an attack in words. */
export const wordy = words(
  `verbal, scathing, stinging, blistering, withering, veiled, thinly-veiled, outspoken, rhetorical, personal, political, ad, legal, written, bitter, vitriolic, caustic, sarcastic, televised, twitter, media, press, propaganda, oblique, barbed, public, moral, intemperate, coded`,
);

/** Those who attack in words. */
export const critics = words(
  `press, media, newspaper, paper, editorial, tabloid, daily, commentator, columnist, critic, opposition, lawmaker, mp, senator, bishop, archbishop, pope, union, campaigner, economist, analyst, peer, backbencher, rival, conservative, liberal, socialist, democrat, republican, lawyer, congressman, environmentalist, academic, historian, charity, deputy`,
);

/** What a striking, bombing or shelling is called. */
export const attackNouns = words(
  `attack, air attack, air raid, raid, air strike, airstrike, missile strike, drone strike, rocket strike, drone attack, missile attack, rocket attack, bombing, bombardment, shelling, assault, offensive, counteroffensive, counter-offensive, counterattack,
   counter-attack, onslaught, ambush, bombing raid, bombing campaign, barrage, salvo, blitz, blitzkrieg, siege, massacre, slaughter, sortie, strafing, cannonade, fusillade, aggression, war, artillery strike, suicide bombing, car bombing, pogrom, reprisal raid, cross-border raid, crackdown, gun battle, rampage`,
);

/** Killings, whose of-phrase and possessor are the victim. */
export const killingNouns = words(
  `killing, murder, assassination, shooting, slaying, execution, beheading, poisoning, lynching, stabbing, sinking, downing, shooting down, destruction, shoot-down`,
);

/** Talks, ties and work together that can be broken off. */
export const bonds = words(
  `tie, relation, relationship, link, contact, diplomatic tie, diplomatic relation, cooperation, co-operation, collaboration, partnership, alliance, dialogue, talk, peace talk, negotiation, communication, connection, traffic, trade, dealing, bond, friendship, engagement, consultation, mission, membership, diplomacy, exchange`,
);

/** Those who are expelled or recalled. */
export const envoys = words(
  `ambassador, envoy, diplomat, attaché, attache, military attaché, consul, chargé, charge, chargé d'affaires, representative, emissary, embassy staff, staff, intelligence officer, spy, diplomatic staff, mission, delegation`,
);

/** Measures that one state takes against another's trade, money and travel. */
export const sanctionNouns = words(
  `sanction, economic sanction, trade sanction, embargo, arms embargo, oil embargo, trade embargo, tariff, import tariff, punitive tariff, duty, import duty, levy, surcharge, ban, import ban, export ban, travel ban, trade ban, visa ban, overflight ban, flight ban, blockade, naval blockade, boycott,
   asset freeze, freeze, price cap, restriction, export restriction, trade restriction, visa restriction, export control, quota, curb, no-fly zone, penalty, punitive measure, blacklisting, quarantine, countersanction, counter-sanction`,
);

/** What flies, falls and bursts. */
export const weapons = words(
  "missile, rocket, shell, bomb, drone, mortar, torpedo, grenade, warhead, bullet, artillery, salvo, volley, projectile, cruise missile, ballistic missile, tomahawk, katyusha, grad, barrage, shrapnel, munition, mortar round, round, car bomb, suicide bomber, plane, jet, shellfire",
);

/** Guns and what carries them: their subject's verb of damage is an attack too. */
export const gunnery = words(
  `howitzer, gun, gunner, gunship, warplane, bomber, fighter-bomber, cannon, tank, helicopter, launcher, machine-gun, sniper, battery, mig, f-16, tomahawk, airship, warship, destroyer, frigate, submarine, artilleryman, cruise missile`,
);

/** What land is counted in, and what stands on it: who takes or holds these takes or holds ground in the place that they are of. */
export const lands = words(
  `part, half, third, quarter, fifth, tenth, most, much, all, whole, entirety, rest, remainder, bulk, majority, lot, percent, two-thirds, three-quarters, four-fifths, portion, control,
   swathe, swath, slice, chunk, strip, stretch, sliver, wedge, tract, belt, ribbon, pocket, patch, corner, edge, fringe, tip, outskirt, suburb, centre, center, middle, interior,
   north, south, east, west, northeast, northwest, southeast, southwest, north-east, north-west, south-east, south-west, bank, shore, coast, coastline, beach, littoral, waterfront, mouth, headwater,
   area, region, province, district, county, canton, state, governorate, oblast, zone, sector, enclave, exclave, salient, buffer, territory, land, ground, soil, countryside, plain, plateau, desert, steppe, valley, gorge, pass, hill, height, mountain, peak, summit, ridge, range, foothill, forest, marsh,
   island, islet, isle, atoll, reef, shoal, rock, archipelago, chain, peninsula, cape, headland, isthmus, river, lake, water, seabed, shelf, waterway, strait, canal, channel,
   city, town, village, hamlet, settlement, township, neighbourhood, neighborhood, quarter, street, square, block, junction, crossroad, capital, port, harbour, harbor, dock, naval base, anchorage,
   base, camp, garrison, barrack, fort, fortress, citadel, stronghold, bastion, outpost, post, position, checkpoint, headquarters, trench, line, bridge, bridgehead, crossing, frontier, road, highway, airport, airfield, airstrip, runway, air base, airbase,
   palace, ministry, parliament, refinery, oilfield, oil field, gas field, mine, terminal, pipeline, dam, plant, power station, depot, complex, compound, field, farmland, triangle, corridor, gap, panhandle, finger, basin, delta, cove, cay, spur, outcrop, oasis, temple, fence, wall, perimeter, tunnel, point, location, site, spot, acre, hectare, mile, kilometre, kilometer, possession`,
);
/** Of these, those that only count it: what they are a share of is their of-phrase and nothing else. */
export const fractions: ReadonlySet<string> = new Set(
  words(
    `part, half, third, quarter, fifth, tenth, most, much, all, whole, entirety, rest, remainder, bulk, majority, lot, percent, two-thirds, three-quarters, four-fifths, portion, slice, chunk, mile, kilometre, kilometer, acre, hectare`,
  ),
);
export const grounds: ReadonlySet<string> = new Set(lands.map((land) => land.split(" ").at(-1) ?? land));
