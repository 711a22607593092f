/** Words around which the venue of a meeting is named. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Meetings, talks and ceremonies: what takes place somewhere. */
export const eventNouns = words(
  `talk talks negotiation meeting summit conference ceremony session dinner lunch banquet breakfast reception round encounter gathering bargaining haggling discussion
   consultation forum seclusion retreat mediation parley powwow tête-à-tête signing congress assembly council reunion visit audience dialogue face-to-face deliberation
   rally party service funeral wedding handshake marathon hand signature`,
);

/** What is signed. */
export const papers = words(
  `accord agreement deal treaty pact declaration document protocol memorandum contract ceasefire truce armistice peace charter convention communique communiqué text settlement letter statement roadmap bill`,
);

/** Verbs whose place is that of the meeting. */
export const signingVerbs = words(
  `meet sign initial ink negotiate bargain haggle confer parley gather convene talk receive host welcome greet entertain dine lunch conclude seal strike embrace shake sit
   hold converse huddle assemble reconvene debate discuss clinch reach thrash hammer`,
);

/** When, between the talks and where they were held. */
export const timeNouns = words(
  `day week month year night morning evening afternoon weekend hour minute dawn noon midnight monday tuesday wednesday thursday friday saturday sunday
   january february march april may june july august september october november december today yesterday time occasion`,
);

/** Where people meet, by a common noun: "a lodge at Camp David", "the chandeliers of the Kremlin". */
export const locales = words(
  `villa lodge palace hotel house lawn garden room hall church ceremony summit conference forum session city town village port capital resort base
   airport tent ship vessel cruiser carrier frigate castle embassy consulate office residence centre center bridge border camp farm ranch retreat island
   station university museum library headquarters chancellery chandelier roof corridor sideline margin fringe outskirt suburb street square stadium train
   plane chateau château monastery mosque cathedral mansion guesthouse compound hill lake valley coast shore beach foothill clearing field desert
   spa club dacha estate school building tower opera theatre theater barracks hut shed tunnel crossing checkpoint post airfield airbase runway tarmac
   hospital convent abbey fort fortress citadel pavilion terrace balcony steps porch study library ballroom restaurant cafe café bar inn hostel cabin
   cottage bungalow boathouse seminary temple shrine synagogue harbour harbor quay dock pier yard park wood forest mountain ridge peak pass strip
   congress meeting gathering reception funeral wedding banquet dinner lunch party rally assembly festival show fair event area zone district province
   region county side bank edge foot slope heart middle centre-piece premise site spot place mission facility complex headquarter seat ministry parliament`,
);

/** Verbs whose on-phrase is what they are about. */
export const topical = words(
  "talk negotiate agree discuss speak confer consult debate haggle bargain compromise differ argue settle concur sign decide work cooperate",
);

/** What two sides agree on and which has a place of its own: "a truce in Gaza". */
export const mattersOfDeals = words(
  `truce ceasefire cease-fire war peace fighting force troop soldier election zone operation mission conflict border base prison hostage elections pipeline
   field plant project investment withdrawal presence calm violence hostility rebel fighter monitor observer patrol armistice lull`,
);
