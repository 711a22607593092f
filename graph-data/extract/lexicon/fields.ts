/** Words that tell that a sentence is about sport, weather, markets or the like, where "attack" and "talks" have other senses. */

import type { Field } from "../rules/rule.ts";

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Words that by themselves place a sentence in the field. */
export const strongCues: Readonly<Record<Field, readonly string[]>> = {
  sport:
    words(`striker winger midfielder goalkeeper footballer cricketer batsman bowler wicket innings quarterback touchdown
    halftime half-time kick-off kickoff semifinal semi-final semifinals semi-finals quarterfinal quarter-final quarter-finals quarterfinals penalty-shootout hat-trick
    volley peloton serve grandmaster checkmate forehand backhand tiebreak tie-break slam scoreline scorer equaliser equalizer dugout
    touchline linesman goalless rugby football soccer basketball baseball hockey tennis cricket golf volleyball handball
    olympics olympic playoff playoffs play-off playoffs fifa uefa nba nfl premiership bundesliga wimbledon
    goalscorer full-back fullback centre-back defender defenders playmaker free-kick header matchday underdogs chess sprinter marathon medallist medalist
    skipper innings birdie putt regatta stroke-play freestyle breaststroke lap pole-position pit-stop grand-prix fly-half scrum umpire`),
  weather:
    words(`hurricane typhoon cyclone blizzard snowstorm thunderstorm thunderstorms heatwave gale gales rainstorm sleet hailstorm
    forecaster forecasters meteorologist meteorologists downpour downpours monsoon anticyclone mph-winds rainfall snowfall squall frost`),
  markets:
    words(`shareholder shareholders takeover ipo stock-market shares investors nasdaq ftse nikkei sensex dax bourse
    benchmark-index dividend buyout buy-out merger mergers stockbroker short-seller short-sellers bullish bearish`),
  courts: words(`plaintiff defendant jury juror jurors lawsuit`),
  love: words(`romance sweetheart bride groom honeymoon heartthrob lovers`),
  arts: words(`novel novelist album film movie sequel actor actress orchestra sonata symphony aria soprano tenor choreographer ballet
    playwright sitcom exhibition painting painter sculptor pianist violinist guitarist rapper bestseller screenplay premiere box-office musical opera poem poet`),
  medicine:
    words(`virus bacteria tumour tumor cancer infection antibody antibodies pathogen vaccine antibiotic bacterium microbe parasite
    immune cardiac stroke pneumonia malaria`),
  games: words(`videogame gamer gamers playstation xbox nintendo esports boardgame dungeon`),
};

/** Words of which two together do. */
export const weakCues: Readonly<Record<Field, readonly string[]>> = {
  sport:
    words(`match matches game games goal goals team teams coach cup league season club fans fan pitch stadium title champion
    champions championship tournament final score scored win won beat beating lead defence defense attack side opener round
    medal race trophy ball net bench squad player players referee penalty substitute injury draw points set sets points-table
    victory group-stage minute minutes winner hosts test series captain half boxer bout ring rider riders stage sprint qualifier qualifiers
    favourites favorites derby fixture fixtures crowd crossbar`),
  weather:
    words(`storm storms rain snow wind winds flood floods cold front heat temperature temperatures weather degrees clouds sun
    drought ice fog swept coast tide sea waves winter air north south`),
  markets:
    words(`share shares stock stocks market markets price prices per cent percent index investor bid bank lender dollar euro yen pound
    trading traders bond bonds profit profits sales rally currency stake board chief executive company offer price rival`),
  courts: words(`court judge trial case suit lawyer attorney verdict appeal sentence`),
  love: words(`love heart hearts married wedding kiss affair couple husband wife`),
  arts: words(`song band music book author singer show stage audience critics director star stars award scene character
    chapter art artist gallery concert festival dance theatre theater screen studio series comedy drama`),
  medicine:
    words(`heart disease patient patients doctor doctors hospital cell cells blood lung lungs symptoms fever body species plant weed
    weeds insect insects beetle beetles moth ants crops fungus mussel mussels fish`),
  games: words(`player players level board cards dice characters console`),
};
