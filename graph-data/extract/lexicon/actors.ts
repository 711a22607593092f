/** Words around a capital or a seat of government that tell whether it acts for its state or is only where something happens; the editors' own table. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Prepositions of place: what they bring in is a spot on the map. */
export const placePrepositions = words(
  "in at near inside outside around into onto through throughout across over within via beneath under above beyond past off up down along towards toward nearby amid en-route-to close-to out-of north-of south-of east-of west-of round instead-of off-from off-of outside-of inside-of onto in-on",
);

/** Verbs whose object is a spot on the map: "left Moscow", "shelled Kyiv". */
export const placeObjectVerbs = words(`
  leave visit reach enter capture take seize storm shell bomb bombard besiege surround encircle quit overrun recapture retake liberate occupy hit pound
  strike raid flee evacuate cross tour depart approach attack hold conquer sack ravage devastate destroy damage rock jolt batter flood shake target near abandon
  overfly patrol invade raze build rebuild found inhabit photograph spare blanket engulf paralyse paralyze close pass exit blast rain fell lose burn`);

/** Verbs whose subject, or passive subject, is a spot: "Kabul fell", "Kyiv was shelled". */
export const placeSubjectVerbs = words("fall lie burn flood wake awake bustle sit sprawl empty host");

/** Verbs of going and sending: "to" and "from" after them bring in a spot. */
export const motionVerbs = words(`
  fly travel go come return head drive arrive march deploy move bring take walk sail rush ship transport evacuate flee depart leave ride race hurry airlift escort
  commute relocate migrate advance retreat withdraw pull dispatch send shuttle journey rise run lead stretch extend fall drop summon recall carry post accompany
  bus ferry smuggle deport extradite escape emigrate drift roll speed jet trek land fire launch base exile shuttle transfer hand deliver invite welcome call pass spread route move`);

/** Nouns of going: "a visit to Moscow", "flights from London". */
export const motionNouns = words(`
  visit trip flight journey travel tour road route train return mission march advance arrival departure pilgrimage passage drive convoy bus shuttle voyage ride
  highway railway pipeline line mile kilometre kilometer km distance way entry exodus evacuation transfer deployment extradition deportation invitation commuter plane aeroplane flight boat ferry helicopter`);

/** Verbs after which "from" brings in a giver or a foe, not a spot. */
export const givingVerbs = words(`
  receive win get buy demand obtain secure extract distance break seek hear accept secede split differ expect request purchase import borrow need want
  protect defend hide benefit draw elicit wring gain earn order defect separate shield emerge attract provoke bring prompt trigger await`);

/** Nouns of hurting a spot: "an attack on Kyiv", "the siege of Sarajevo". */
export const strikeNouns = words(`
  attack strike assault raid shelling bombardment bombing drone missile airstrike barrage advance march offensive siege capture fall storming seizure recapture battle fight
  air-strike rocket salvo evacuation occupation liberation encirclement blockade explosion blast push drive takeover`);

/** Nouns whose "of" brings in a spot. */
export const partNouns = words(`
  city town port street streets suburb outskirts mayor capital centre center district airport north south east west edge heart gate gates skyline resident residents people
  population university archbishop bishop patriarch bank hospital cathedral siege fall capture kilometre mile kilometer km side control quarter neighbourhood bombing
  northeast northwest southeast southwest north-east north-west south-east south-west photograph picture footage image photo view map lawn step steps garden grounds hall roof door fence
  shelling defence defense battle surrender occupation liberation outside part rest centre area region police-chief museum metro subway streets half rest ward peace third quarter freedom`);

/** Nouns that a possessive or an attributive name of a town locates: "the Moscow talks", "Kabul airport", "London's streets". */
export const locatedNouns = words(`
  talk talks summit meeting conference ceremony street streets suburb suburbs outskirts airport mayor square university stadium hospital hotel metro subway skyline
  resident residents region area district office headquarters bureau home house flat apartment court exchange bourse museum station police marathon derby club
  neighbourhood neighborhood embassy speech visit bomb bombing attack attacks blast massacre trial treaty accord agreement protocol declaration uprising riot riots protests
  rally demonstration event events film festival olympics school theatre theater church cathedral mosque market prison jail base venue stop leg negotiations round
  round-table session gathering forum newspaper correspondent port harbour harbor river bridge tunnel palace apartment crowd crowds car bather beach shelter defender pavement opera university-hospital gunman studio lawn corridor radio student charity day trader bed cafe café restaurant bar
  bathhouse park cemetery zoo library villa mansion salon stage tower clinic slum quarter rooftop ballroom suite hideout safehouse lodging hospital-bed gym`);

/** Nouns that an attributive capital governs: "a Moscow official", "the Baghdad government". */
export const governedNouns = words(`
  government regime administration official officials authority authorities policy spokesman spokeswoman spokesperson leadership junta diplomat diplomats proposal plan envoy
  backing support aid decision demand minister ministry president ambassador envoys parliament army police fleet ultimatum note sanctions strategy agent spy
  line cabinet establishment elite hawk hardliner hard-liner agreement pressure bloc order view interest claim reaction response request hotline hand hostage visa currency debt line side stance position delegation aide adviser advisor insider source sources troops forces ally allies veto rule parliament`);

/** Nouns of what goes between states: before "to" and "from" they make a capital its state, whatever the parse has them depend on. */
export const exchangedNouns = words(`
  ambassador envoy emissary message letter note aid support backing pressure help money loan arms weapon weapons order orders instruction instructions threat
  warning appeal call demand offer promise pledge reply response answer protest apology signal concession concessions challenge request loyalty allegiance ties
  sales exports independence`);

/** Nouns of rule that "in" joins to the capital whose they are: "the government in Tripoli". */
export const rulingNouns = words(
  "government regime administration authority authorities minister prime-minister president leadership junta ruler rulers ally allies master masters patron patrons general generals",
);

/** Verbs of judging: "was described in Canberra as frank" tells what the government there thinks. */
export const judgingVerbs = words(
  "describe call dismiss view regard denounce condemn welcome deride hail greet reject brand interpret",
);
