/** Verbs and nouns of support and aid that several rules share. */

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

export const backing = [
  ...words(`bolster legitimise legitimize anoint nominate admire idolise idolize esteem abet rehabilitate venerate revere support back praise endorse defend hail applaud commend laud salute champion congratulate  acclaim extol 
       vindicate exonerate  thank   glorify eulogise eulogize recognise recognize befriend
       canonise lionise lionize prop compliment condone countenance excuse felicitate espouse justify whitewash validate embolden cosset favour favor bless shield fete fête toast cheer honour honor vindicate absolve second uphold   exalt    `),
  "cheer on",
  "prop up",
  "stand by",
  "stand behind",
];

export const backingNouns =
  words(`support backing praise endorsement solidarity blessing approval acclaim applause plaudit sympathy tribute defence defense
  commendation congratulation encouragement ovation loyalty allegiance vote assurance recognition accolade homage salute`);

/** What is given: arms, money, goods, people who help. */
export const gifts =
  words(`$ £ € ¥ bn m aid money weapon arms arm tank missile food medicine cash fund grant loan credit ammunition rifle gun shell jet
  fighter drone rocket weaponry munition equipment supply fuel oil gas coal grain wheat flour rice blanket tent help assistance relief
  training trainer instructor adviser advisor doctor medic nurse team crew rescuer engineer vaccine dose million billion euro dollar
  pound yen rouble ruble kit armour armor vest helmet helicopter aircraft warplane battery system interceptor howitzer artillery launcher mortar
  hospital shelter lifeline package tranche bailout cheque check donation subsidy gift stipend bread water generator truck ambulance
  lorry vehicle ship boat plane submarine arsenal hardware technology intelligence satellite radar material
  materiel provision ration parcel convoy tonne ton shipment consignment crate payment sum bullet grenade explosive stinger patriot javelin
  himars surgeon specialist technician volunteer mission clothes clothing generator power electricity medicines supplies kits pump dog
  a$ nz$ us$ c$ hk$ squadron fleet cargo planeload shipload truckload boatload stock litre liter gallon barrel sack bag pallet case kilo kilogram lorryload busload armful camp semtex explosives mask ventilator oxygen plasma blood uniform radio
  seed fertiliser fertilizer tractor bulldozer excavator crane bandage howitzers soldier-trainer expert teacher scholarship`);

export const giving = [
  ...words(`give send supply provide deliver donate ship airlift lend hand grant  rush dispatch  transfer
  channel funnel smuggle pour drop parachute truck fly pump extend slip disburse release advance distribute bring contribute furnish
  gift approve present allocate allot earmark transport move haul ferry`),
  "sign over",
  "hand over",
  "turn over",
  "make over",
  "pass on",
];

export const helping = [
  ...words(`endow restock refit vaccinate inoculate reequip re-equip nourish clothe recapitalise recapitalize replenish irrigate succour succor aid arm fund finance bankroll subsidise subsidize equip train supply resupply assist rearm re-arm feed
    underwrite provision outfit nurse rescue refinance replenish`),
  "bail out",
  "tide over",
  "help out",
  "shore up",
];

export const aidNouns =
  words(`aid assistance help funding training loan bailout relief subsidy grant donation financing resupply supply shipment delivery
  airlift gift handout lifeline credit reinforcement rescue money arms weapon`);

/** What two sides do together. */
export const jointWork =
  words(`alliance partnership cooperation co-operation collaboration coalition entente axis venture exercise drill manoeuvre maneuver patrol
  operation project programme program coordination co-ordination teamwork war-game wargame mission task-force condominium`);
