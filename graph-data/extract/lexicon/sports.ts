/** Words by which a report of sport is known, and what a country's side is called in it; the editors' own table. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Lemmas that tell a sport; each sport's own. */
export const sportWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "football",
    words(
      "striker goalkeeper midfielder winger penalty header offside goal equaliser equalizer goalscorer footballer fullback forward defender corner substitute nil half-time kick-off keeper fifa uefa shootout dribble",
    ),
  ],
  [
    "cricket",
    words(
      "wicket innings batsman batter bowler bowl lbw spinner seamer test over century bail umpire stump pavilion batting run cricketer fielder",
    ),
  ],
  ["rugby", words("scrum lineout fly-half flanker try maul ruck tryscorer wallabies springboks lock prop hooker")],
  ["ice hockey", words("puck powerplay defenceman goaltender hockey faceoff slapshot")],
]);

/** Lemmas of any sport. */
export const matchWords = words(
  "match coach captain skipper season league tournament referee champion championship quarter-final semi-final final team side squad fixture stadium score win beat lose draw medal title cup fan supporter player underdog opponent victory defeat",
);

/** Lemmas of politics and war: a text with more of these reports no match. */
export const politicalWords = words(
  "minister government troop army parliament sanction embassy ceasefire diplomat soldier rebel regime envoy treaty military missile border negotiation summit",
);

/** A country's side by its sport, as its usual full name; countries that play cricket under other names than "national". */
export const sideName = (country: string, sport: string): string => {
  if (sport === "cricket")
    return /^(?:England|Wales|Scotland)$/.test(country)
      ? `${country} cricket team`
      : `${country} national cricket team`;
  if (sport === "rugby") return `${country} national rugby union team`;
  if (sport === "ice hockey") return `${country} men's national ice hockey team`;
  return `${country} national football team`;
};
